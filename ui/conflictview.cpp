#include "conflictview.h"

#include "conflictmodel.h"
#include "formats.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace groupdesk {

using Pick = MergeRow::Pick;

namespace {

constexpr int mostMeasuredRows = 200;

} // namespace

ConflictView::ConflictView(ConflictModel *model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(u"conflictTable"_s);
    setAccessibleName(tr("What differs"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(em(this) * 19 / 10);
    verticalHeader()->setMinimumSectionSize(em(this) * 19 / 10);
    // Values are read in full where that does not mean to measure thousands of them.
    const bool few = model->rowCount() <= mostMeasuredRows;
    setWordWrap(few);
    if (few)
        verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (model->rowCount() > 0)
        selectRow(0);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConflictModel::Theirs)
            m_model->pick(index.row(), Pick::Theirs);
        else if (index.column() == ConflictModel::Mine)
            m_model->pick(index.row(), Pick::Mine);
    });
}

void ConflictView::pickSelected(Pick pick)
{
    const auto rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_model->pick(row.row(), pick);
}

QSize ConflictView::sizeHint() const
{
    return { em(this) * 50, em(this) * 18 };
}

void ConflictView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
        pickSelected(mirrored ? Pick::Mine : Pick::Theirs);
        return;
    case Qt::Key_Right:
        pickSelected(mirrored ? Pick::Theirs : Pick::Mine);
        return;
    case Qt::Key_Space: {
        const QModelIndex current = currentIndex();
        if (!current.isValid())
            return;
        const bool mine = m_model->rows().at(current.row()).pick == Pick::Mine;
        pickSelected(mine ? Pick::Theirs : Pick::Mine);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->ignore(); // the dialog's default button
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace groupdesk
