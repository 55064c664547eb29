#include "memberlistview.h"

#include "clipboard.h"
#include "formats.h"
#include "icons.h"
#include "memberdelegate.h"
#include "memberlistmodel.h"
#include "noticebox.h"
#include "skeleton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *quietLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

bool holdsSome(const MemberList &list, bool (*wanted)(const MemberList::Item &))
{
    return std::any_of(list.items.cbegin(), list.items.cend(), wanted);
}

bool isInherited(const MemberList::Item &item)
{
    return !item.inherited.isEmpty();
}

bool isDangling(const MemberList::Item &item)
{
    return item.dangling.has_value();
}

} // namespace

MemberListView::MemberListView(QWidget *parent)
    : QWidget(parent), m_top(new QWidget(this)), m_filter(new QLineEdit(m_top)),
      m_problem(new NoticeBox(m_top)), m_note(quietLabel(u"memberNote"_s, m_top)),
      m_loading(quietLabel(u"memberLoading"_s, m_top)), m_view(new QListView(this)),
      m_empty(quietLabel(u"memberEmpty"_s, this)), m_skeleton(new Skeleton(this)),
      m_rest(new QWidget(this)), m_model(new MemberListModel(this)),
      m_proxy(new MemberListFilter(m_model, this))
{
    m_filter->setObjectName(u"memberFilter"_s);
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_problem->setObjectName(u"memberProblem"_s);
    m_loading->setText(tr("Reading names…"));
    m_view->setObjectName(u"memberView"_s);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new MemberDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setAlignment(Qt::AlignCenter);
    makeActions();
    m_bar = makeBar();
    buildLayout();
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MemberListView::updateActions);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &MemberListView::updateActions);
    connect(m_view, &QAbstractItemView::activated, this, &MemberListView::askWhy);
    updateActions();
    updateParts();
}

void MemberListView::makeActions()
{
    m_why = new QAction(tr("&Why…"), this);
    m_why->setToolTip(tr("Show every way this person got into the group"));
    connect(m_why, &QAction::triggered, this, &MemberListView::askWhy);
    m_remove = new QAction(symbolicIcon(u"list-remove"_s), tr("&Remove Reference…"), this);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const MemberList::Item *item = current(); item != nullptr && item->dangling)
            Q_EMIT removeReferenceRequested(*item->dangling, item->id);
    });
    m_copy = new QAction(symbolicIcon(u"edit-copy"_s), tr("&Copy Id"), this);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const MemberList::Item *item = current())
            copyText(item->id);
    });
    m_view->addActions({ m_why, m_copy, m_remove });
}

// The same actions as in the context menu, for who does not think of one.
QWidget *MemberListView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(em(this) / 2, em(this) / 3, em(this) / 2, em(this) / 2);
    row->addStretch();
    const auto add = [bar, row](QAction *action, const QString &name) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    };
    add(m_why, u"whyButton"_s);
    add(m_remove, u"removeReferenceButton"_s);
    // A tool button shows no action that is invisible, and comes back with it.
    for (QAction *action : { m_why, m_remove }) {
        const auto buttons = bar->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->defaultAction() == action)
                connect(action, &QAction::changed, button,
                        [button, action] { button->setVisible(action->isVisible()); });
        }
    }
    return bar;
}

void MemberListView::buildLayout()
{
    const int unit = em(this);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 3);
    top->setSpacing(unit / 3);
    top->addWidget(m_filter);
    top->addWidget(m_problem);
    top->addWidget(m_loading);
    top->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_skeleton, 1);
    column->addWidget(m_rest, 1);
    column->addWidget(m_bar);
}

void MemberListView::setList(const MemberList &list)
{
    if (list == m_list)
        return; // keeps what the person has chosen in it
    const MemberList::Item *chosen = current();
    const QString id = chosen == nullptr ? QString() : chosen->id;
    const int place = m_view->verticalScrollBar()->value();
    m_list = list;
    m_model->setItems(list.items);
    m_view->setAccessibleName(list.title);
    if (!id.isEmpty())
        select(id);
    m_view->verticalScrollBar()->setValue(place);
    updateParts();
}

void MemberListView::select(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->itemAt(row).id != id || m_model->itemAt(row).heading)
            continue;
        m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row)));
        return;
    }
}

void MemberListView::setStatus(const ListStatus &status)
{
    const bool hadProblem = m_status.problem.has_value();
    const QString before = m_status.problem ? m_status.problem->details : QString();
    m_status = status;
    if (status.problem && !(hadProblem && before == status.problem->details)) {
        m_problem->say(NoticeBox::Kind::Warning, *status.problem);
        QPushButton *retry = m_problem->addButton(tr("Re&try"), u"retryNamesButton"_s);
        connect(retry, &QPushButton::clicked, this, &MemberListView::retryRequested);
    } else if (!status.problem && hadProblem) {
        m_problem->clear();
    }
    updateParts();
}

void MemberListView::setRemovalLimit(const QString &whyNot)
{
    m_whyNotRemove = whyNot;
    updateActions();
}

// What stands where: the list, or why there is none.
void MemberListView::updateParts()
{
    const bool empty = m_list.items.isEmpty();
    const bool waits = empty && !m_list.known && m_status.loading;
    const bool failed = empty && !m_list.known && m_status.problem.has_value();
    m_skeleton->setVisible(waits);
    m_skeleton->setAccessibleName(tr("Loading %1").arg(m_list.title));
    m_empty->setText(m_list.known ? m_list.emptyText
                                  : tr("The platform did not say who or what is in this list."));
    m_empty->setVisible(empty && !waits && !failed);
    m_view->setVisible(!empty);
    m_loading->setVisible(m_status.loading && !empty);
    m_note->setText(m_list.note);
    m_note->setVisible(!m_list.note.isEmpty());
    m_filter->setVisible(m_list.items.size() > 8);
    m_rest->setVisible(failed);
    m_top->setVisible(m_filter->isVisibleTo(m_top) || m_loading->isVisibleTo(m_top)
                      || m_note->isVisibleTo(m_top) || m_status.problem.has_value());
    updateActions();
}

const MemberList::Item *MemberListView::current() const
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return nullptr;
    return &m_model->itemAt(m_proxy->mapToSource(chosen.constFirst()).row());
}

void MemberListView::updateActions()
{
    const MemberList::Item *item = current();
    m_copy->setEnabled(item != nullptr && !item->id.isEmpty());
    m_why->setVisible(holdsSome(m_list, isInherited));
    m_why->setEnabled(item != nullptr && isInherited(*item));
    m_remove->setVisible(holdsSome(m_list, isDangling));
    m_remove->setEnabled(item != nullptr && isDangling(*item) && m_whyNotRemove.isEmpty());
    m_remove->setToolTip(plainToolTip(m_whyNotRemove.isEmpty()
                                          ? tr("Take the chosen id out of the group: nothing has "
                                               "it any more")
                                          : m_whyNotRemove));
    m_bar->setVisible(m_why->isVisible() || m_remove->isVisible());
}

void MemberListView::askWhy()
{
    if (const MemberList::Item *item = current(); item != nullptr && isInherited(*item))
        Q_EMIT whyRequested(item->inherited);
}

} // namespace groupdesk
