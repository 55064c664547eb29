#include "editsections/tagsection.h"

#include "editsections/tagmodel.h"
#include "fieldwords.h"
#include "formats.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

TagSection::TagSection(const EditFieldUi &ui, QWidget *parent)
    : EditSection(ui, parent), m_model(new TagModel(this)), m_table(new QTableView(this)),
      m_empty(new QLabel(ui.emptyText, this)), m_add(new QPushButton(ui.addText, this)),
      m_remove(new QPushButton(this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"tagsAdd"_s);
    m_add->setAutoDefault(false);
    m_remove->setObjectName(u"tagsRemove"_s);
    m_remove->setAutoDefault(false);
    buildTable();
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    build(body, m_table);

    connect(m_add, &QPushButton::clicked, this, &TagSection::addTag);
    connect(m_remove, &QPushButton::clicked, this, &TagSection::toggleCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TagSection::updateButtons);
    connect(m_model, &TagModel::edited, this, [this] {
        updateButtons();
        fitHeight();
        noteChange();
    });
    updateButtons();
    fitHeight();
}

void TagSection::buildTable()
{
    m_table->setObjectName(u"tagTable"_s);
    m_table->setAccessibleName(fieldTitle(field()));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
}

void TagSection::load(const GroupContent &openedOn, const GroupContent &wanted)
{
    using Tags = QList<NscaleTag>;
    m_known = wanted.tags.has_value();
    m_model->load(openedOn.tags.value_or(Tags {}), wanted.tags.value_or(Tags {}));
    updateButtons();
    fitHeight();
}

void TagSection::complete(GroupContent &content) const
{
    if (content.tags)
        content.tags = m_model->tags();
}

QString TagSection::problem() const
{
    return m_model->problem();
}

QWidget *TagSection::firstField() const
{
    return m_table;
}

void TagSection::applyWritable(bool writable)
{
    m_model->setWritable(writable);
    m_add->setVisible(writable);
    updateButtons();
}

void TagSection::addTag()
{
    const QModelIndex first = m_model->index(m_model->addTag(), TagModel::Name);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(first);
    m_table->scrollTo(first);
    m_table->edit(first);
}

void TagSection::toggleCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!isWritable() || !current.isValid())
        return;
    const bool removed = m_model->mark(current.row()) == TagModel::Mark::Removed;
    m_model->setRemoved(current.row(), !removed);
}

void TagSection::updateButtons()
{
    const QModelIndex current = m_table->currentIndex();
    const bool removed
        = current.isValid() && m_model->mark(current.row()) == TagModel::Mark::Removed;
    m_remove->setText(removed ? tr("&Undo Removal") : tr("&Remove Tag"));
    m_remove->setEnabled(current.isValid());
    m_remove->setVisible(isWritable() && m_model->rowCount() > 0);
}

/// As tall as its rows, up to eight of them.
void TagSection::fitHeight()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0 && m_known);
    m_table->setVisible(rows > 0);
    const int line = em(this) * 19 / 10;
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + line * qBound(1, rows, 8) + 2 * m_table->frameWidth());
}

bool TagSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        toggleCurrent();
        return true;
    }
    return EditSection::eventFilter(watched, event);
}

void TagSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    EditSection::changeEvent(event);
}

} // namespace groupdesk
