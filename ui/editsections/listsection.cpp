#include "editsections/listsection.h"

#include "editsections/itemdelegate.h"
#include "editsections/itemroles.h"
#include "fieldproblem.h"
#include "fieldwords.h"
#include "formats.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int rowsShown = 8;

} // namespace

ListSection::ListSection(const EditFieldUi &ui, ItemModel::Words words, QWidget *parent)
    : EditSection(ui, parent), m_model(new ItemModel(std::move(words), ui.iconName, this)),
      m_proxy(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)),
      m_view(new QListView(this)), m_empty(new QLabel(ui.emptyText, this)),
      m_note(new FieldProblem(fieldKey(field()) + u"Note"_s, this)),
      m_namesRetry(new QPushButton(tr("Tr&y Again"), this)),
      m_add(new QPushButton(ui.addText, this)), m_paste(new QPushButton(tr("&Paste List…"), this)),
      m_remove(new QPushButton(this))
{
    buildView();
    build(makeBody(), m_view);
    if (ui.tickList)
        m_model->setChoices({});
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.toCaseFolded());
        updateState();
    });
    connect(m_model, &ItemModel::edited, this, [this] {
        updateState();
        noteChange();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListSection::updateState);
    connect(m_add, &QPushButton::clicked, this, &ListSection::addRequested);
    connect(m_paste, &QPushButton::clicked, this, &ListSection::pasteRequested);
    connect(m_remove, &QPushButton::clicked, this, &ListSection::toggleSelected);
    connect(m_namesRetry, &QPushButton::clicked, this, &ListSection::namesRequested);
    updateState();
}

void ListSection::buildView()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(ItemSearchRole);
    m_proxy->setSortRole(ItemSortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->sort(0);
    const QString title = fieldTitle(field());
    m_filter->setObjectName(fieldKey(field()) + u"Filter"_s);
    m_filter->setAccessibleName(tr("%1: filter").arg(title));
    m_filter->setPlaceholderText(tr("Filter by name…"));
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(fieldKey(field()) + u"List"_s);
    m_view->setAccessibleName(title);
    m_view->setModel(m_proxy);
    m_view->setSelectionMode(ui().tickList ? QAbstractItemView::SingleSelection
                                           : QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto *delegate = new ItemDelegate(this);
    m_view->setItemDelegate(delegate);
    connect(delegate, &ItemDelegate::actionClicked, this, &ListSection::toggle);
    connect(m_view, &QListView::customContextMenuRequested, this, &ListSection::showMenu);
    if (ui().tickList)
        connect(m_view, &QListView::clicked, this, &ListSection::toggle);
}

QWidget *ListSection::makeBody()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(fieldKey(field()) + u"Add"_s);
    m_paste->setObjectName(fieldKey(field()) + u"Paste"_s);
    m_paste->setToolTip(tr("Add everyone of a list of names, e-mail addresses or ids"));
    m_remove->setObjectName(fieldKey(field()) + u"Remove"_s);
    m_namesRetry->setObjectName(fieldKey(field()) + u"NamesRetry"_s);
    for (QPushButton *button : { m_add, m_paste, m_remove, m_namesRetry })
        button->setAutoDefault(false);

    auto *body = new QWidget(this);
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_namesRetry, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 4);
    column->addWidget(m_filter);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    column->addLayout(note);
    column->addLayout(buttons);
    return body;
}

void ListSection::load(const GroupContent &openedOn, const GroupContent &wanted)
{
    m_known = wanted.lists.contains(field());
    m_model->load(openedOn.lists.value(field()), wanted.lists.value(field()));
    updateState();
}

void ListSection::complete(GroupContent &content) const
{
    if (content.lists.contains(field()))
        content.lists.insert(field(), m_model->items());
}

QString ListSection::problem() const
{
    return m_model->refusal();
}

void ListSection::refreshNames()
{
    m_model->refresh();
    updateState();
}

QWidget *ListSection::firstField() const
{
    return m_view;
}

void ListSection::setChoices(const QStringList &choices)
{
    m_model->setChoices(choices);
    updateState();
}

void ListSection::setNote(const QString &text, bool retry)
{
    m_note->say(text, retry ? FieldProblem::Tone::Warning : FieldProblem::Tone::Quiet);
    m_namesRetry->setVisible(retry);
}

void ListSection::add(const QStringList &items)
{
    m_model->add(items);
    if (items.isEmpty())
        return;
    m_filter->clear();
    const QModelIndex first = m_proxy->mapFromSource(m_model->indexOf(items.constFirst()));
    m_view->setCurrentIndex(first);
    m_view->scrollTo(first);
}

void ListSection::remove(const QStringList &items)
{
    m_model->remove(items);
}

void ListSection::toggle(const QModelIndex &shown)
{
    const QModelIndex index = m_proxy->mapToSource(shown);
    if (!index.isValid() || m_model->isFixed(index))
        return;
    const QStringList item { index.data(ItemIdRole).toString() };
    if (m_model->contains(item.constFirst()))
        m_model->remove(item);
    else
        m_model->add(item);
}

QStringList ListSection::selectedItems() const
{
    QStringList items;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &shown : selected) {
        if (!m_model->isFixed(m_proxy->mapToSource(shown)))
            items.append(shown.data(ItemIdRole).toString());
    }
    return items;
}

bool ListSection::wouldRestore() const
{
    const QStringList items = selectedItems();
    return !items.isEmpty() && std::none_of(items.cbegin(), items.cend(), [this](const auto &item) {
        return m_model->contains(item);
    });
}

void ListSection::toggleSelected()
{
    const QStringList items = selectedItems();
    if (wouldRestore())
        m_model->add(items);
    else
        m_model->remove(items);
}

void ListSection::showMenu(const QPoint &at)
{
    const QModelIndex shown = m_view->indexAt(at);
    if (!shown.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy &Id"), this, [id = shown.data(ItemIdRole).toString()] {
        QGuiApplication::clipboard()->setText(id);
    });
    if (!ui().tickList) {
        menu->addSeparator();
        QAction *toggle = menu->addAction(m_remove->text(), this, &ListSection::toggleSelected);
        toggle->setEnabled(m_remove->isEnabled());
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ListSection::updateState()
{
    const int total = m_model->rowCount();
    const QString chosen = QLocale().toString(m_model->count());
    QStringList parts;
    parts.append(!m_known ? u"?"_s
                     : ui().tickList && total > 0
                     ? tr("%1 of %2").arg(chosen, QLocale().toString(total))
                     : chosen);
    if (m_model->addedCount() > 0)
        parts.append(tr("%n new", nullptr, m_model->addedCount()));
    if (m_model->removedCount() > 0)
        parts.append(tr("%n removed", nullptr, m_model->removedCount()));
    setSummary(parts.join(u" · "_s));

    m_filter->setVisible(total > rowsShown || !m_filter->text().isEmpty());
    m_view->setVisible(total > 0);
    m_empty->setVisible(total == 0 && m_known);
    m_add->setVisible(isWritable() && !ui().tickList && !ui().removeOnly);
    m_paste->setVisible(isWritable() && ui().pasteList);
    m_remove->setVisible(isWritable() && !ui().tickList && total > 0);
    m_remove->setEnabled(!selectedItems().isEmpty());
    m_remove->setText(wouldRestore() ? tr("&Undo Removal") : tr("&Remove"));
    fitHeight();
}

/// As tall as what is in it, up to eight rows.
void ListSection::fitHeight()
{
    const int line = em(this) * 19 / 10;
    const int rows = m_proxy->rowCount();
    int height = 2 * m_view->frameWidth();
    for (int row = 0; row < qMin(rows, rowsShown); ++row)
        height += m_view->sizeHintForIndex(m_proxy->index(row, 0)).height();
    m_view->setFixedHeight(qBound(line, height, line * (rowsShown + 3)));
}

bool ListSection::takeKey(int key)
{
    if (key == Qt::Key_Delete && !ui().tickList) {
        toggleSelected();
        return true;
    }
    if (key == Qt::Key_Space && ui().tickList) {
        toggle(m_view->currentIndex());
        return true;
    }
    return false;
}

bool ListSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return EditSection::eventFilter(watched, event);
}

void ListSection::applyWritable(bool writable)
{
    m_model->setWritable(writable);
    updateState();
}

void ListSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    EditSection::changeEvent(event);
}

void ListSection::resizeEvent(QResizeEvent *event)
{
    EditSection::resizeEvent(event);
    fitHeight(); // reasons are wrapped
}

} // namespace groupdesk
