#include "grouptableview.h"

#include "formats.h"
#include "groupcell.h"
#include "groupdelegate.h"
#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "help/helptopic.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Column = GroupTableModel::Column;

/// Keeps the title of right-aligned figures where the figures are, clear of the next title.
class GroupHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (option->textAlignment & Qt::AlignRight)
            option->text += u"\u2003\u2060"; // a space that counts, as something comes after it
    }
};

} // namespace

GroupTableView::GroupTableView(GroupFilterModel *model, QWidget *parent)
    : QTableView(parent), m_filter(model)
{
    setObjectName(u"groupTable"_s);
    setHelpTopic(this, u"browsing#table"_s);
    setAccessibleName(tr("Groups"));
    setHorizontalHeader(new GroupHeader(Qt::Horizontal, this));
    horizontalHeader()->setSectionsClickable(true);
    setModel(model);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &GroupTableView::rememberPlace);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GroupTableView::keepPlace);
    setItemDelegate(new GroupDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(em(this) * 3);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &GroupTableView::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(GroupTableModel::RefRole).value<GroupRef>());
    });
    setSortingEnabled(true);
    resetColumns();
}

QList<GroupRef> GroupTableView::selectedRefs() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<GroupRef> refs;
    refs.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        refs.append(row.data(GroupTableModel::RefRole).value<GroupRef>());
    return refs;
}

std::optional<GroupRef> GroupTableView::soleSelection() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() != 1)
        return {};
    return rows.constFirst().data(GroupTableModel::RefRole).value<GroupRef>();
}

bool GroupTableView::reveal(const GroupRef &ref)
{
    const auto *source = static_cast<const GroupTableModel *>(m_filter->sourceModel());
    const QModelIndex index = m_filter->mapFromSource(source->indexOf(ref));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

QString GroupTableView::selectionAsText() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    const auto line = [&columns](const auto &cell) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' '));
        return cells.join(u'\t');
    };
    QStringList lines { line([this](int column) {
        return m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }) };
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        lines.append(line([&row](int column) {
            return row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        }));
    }
    return lines.join(u'\n') + u'\n';
}

void GroupTableView::compensate(int pixels)
{
    if (viewport()->underMouse())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

/// The current row stays under the eye if it is in sight; else, when it is only the rows that
/// change, what stands at the top.
void GroupTableView::rememberPlace()
{
    m_place = {};
    const auto take = [this](const QModelIndex &index) {
        m_place = { index, index.isValid() ? rowViewportPosition(index.row()) : 0 };
    };
    const QModelIndex current = currentIndex();
    if (current.isValid() && visualRect(current).intersects(viewport()->rect()))
        take(current);
    else if (m_filter->cause() == GroupFilterModel::Cause::Rows && verticalScrollBar()->value() > 0)
        take(indexAt(QPoint(1, 1)));
}

void GroupTableView::keepPlace()
{
    const Place place = std::exchange(m_place, {});
    if (place.index.isValid()) {
        executeDelayedItemsLayout(); // the range of the scroll bar is that of the new rows
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + rowViewportPosition(place.index.row()) - place.top);
    } else if (m_filter->cause() == GroupFilterModel::Cause::Question) {
        verticalScrollBar()->setValue(0);
    }
}

void GroupTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 0; section < GroupTableModel::columnTotal; ++section) {
        if (section == static_cast<int>(Column::Name))
            continue;
        QAction *action = menu->addAction(
            m_filter->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnHidden(section, !shown);
            fitName();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this,
            &GroupTableView::columnsResetRequested);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QByteArray GroupTableView::layoutState() const
{
    return horizontalHeader()->saveState();
}

void GroupTableView::restoreLayoutState(const QByteArray &state)
{
    if (!state.isEmpty() && !horizontalHeader()->restoreState(state))
        resetColumns();
    fitName();
}

void GroupTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // Later: resizing a section inside the view's own layout leaves its scroll bars stale.
    QMetaObject::invokeMethod(this, &GroupTableView::fitName, Qt::QueuedConnection);
}

void GroupTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
    QTableView::changeEvent(event);
}

void GroupTableView::applyRowHeight()
{
    const int height = em(this) * 19 / 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void GroupTableView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

void GroupTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // The delegate shows no focus, because the whole row is current: here it is. What was clicked
    // is seen without.
    const bool byKeys = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!hasFocus())
        return;
    const bool chosen
        = currentIndex().isValid() && selectionModel()->isRowSelected(currentIndex().row(), {});
    if (chosen && !byKeys)
        return;
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    QPainter painter(viewport());
    // Without a row, or with one of which hardly anything is in sight, it is around them all.
    const bool inSight = row.height() > 0 && (row & viewport()->rect()).height() > row.height() / 2;
    painter.setPen(
        palette().color(chosen && inSight ? QPalette::HighlightedText : QPalette::Highlight));
    painter.drawRect((inSight ? row : viewport()->rect()).adjusted(1, 1, -1, -2));
}

void GroupTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the row, not only the current cell
}

void GroupTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void GroupTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void GroupTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto ref = soleSelection())
            Q_EMIT opened(*ref);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace groupdesk
