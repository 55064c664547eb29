#include "detailpane.h"

#include "accessible.h"
#include "detailheader.h"
#include "detailreader.h"
#include "emptystate.h"
#include "factgrid.h"
#include "formats.h"
#include "help/helptopic.h"
#include "icons.h"
#include "jsonpage.h"
#include "memberlistview.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {

DetailPane::DetailPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_reader(new DetailReader(workspace, this)),
      m_copyCurl(new QAction(symbolicIcon(u"edit-copy"_s), tr("Copy as c&URL"), this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_header(new DetailHeader(this)), m_tabs(new QTabWidget(this)), m_facts(new FactGrid(this)),
      m_json(new JsonPage(m_copyCurl, this))
{
    setObjectName(u"detailPane"_s);
    setHelpTopic(this, u"browsing#details"_s);
    m_empty->setObjectName(u"detailEmpty"_s);
    m_copyCurl->setObjectName(u"copyGroupCurlAction"_s);
    m_copyCurl->setToolTip(
        tr("Copy the request that reads this group as a command, with a variable for the token"));
    connect(m_copyCurl, &QAction::triggered, this, &DetailPane::copyCurl);
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    buildTabs(column);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms); // do not ask the network for every row an arrow key passes
    connect(&m_settle, &QTimer::timeout, m_reader, &DetailReader::read);
    m_again.setSingleShot(true);
    m_again.setInterval(100ms);
    connect(&m_again, &QTimer::timeout, this, &DetailPane::render);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DetailPane::render);
    followWorkspace();
    followReader();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now != nullptr && isAncestorOf(now))
            release();
    });
    showSelectionCount(0);
}

void DetailPane::setEditAction(QAction *edit)
{
    m_header->setEditAction(edit);
}

void DetailPane::setMoreMenu(QMenu *menu)
{
    m_header->setMoreMenu(menu);
}

/// A pane without a focus ring would swallow the focus unseen. No focus proxy: Tab would go from
/// the pane to the tabs, past the buttons above them.
void DetailPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_tabs->setFocus(event->reason());
}

void DetailPane::buildTabs(QVBoxLayout *column)
{
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Details of the group"));
    column->addWidget(m_tabs, 1);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makePane(scroll, tr("Overview"));
    m_tabs->addTab(scroll, tr("Overview"));
    m_tabs->addTab(m_json, tr("JSON"));
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_wantedTab.clear(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::tabChanged);
}

void DetailPane::followWorkspace()
{
    const GroupTableModel &groups = m_workspace.groups();
    const auto later = [this] {
        const auto row = m_ref ? m_workspace.groups().row(*m_ref) : std::nullopt;
        if (row && platformUi(row->platform).needs.membership && !m_again.isActive())
            m_again.start();
    };
    connect(&groups, &QAbstractItemModel::dataChanged, this,
            [this, later](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_ref ? m_workspace.groups().indexOf(*m_ref).row() : -1;
                if (row >= first.row() && row <= last.row())
                    render();
                else
                    later(); // another group, which may be included in this one
            });
    connect(&groups, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_workspace, &Workspace::statusChanged, this, later);
    connect(&groups, &QAbstractItemModel::rowsRemoved, this, &DetailPane::render);
    for (const auto signal : { &Workspace::lockChanged, &Workspace::limitsChanged })
        connect(&m_workspace, signal, this, &DetailPane::updateRemoval);
}

void DetailPane::followReader()
{
    // Answers come several at once.
    connect(m_reader, &DetailReader::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_reader, &DetailReader::retrieved, this, &DetailPane::retrieved);
    connect(m_reader, &DetailReader::retrieveFailed, this, &DetailPane::retrieveFailed);
}

void DetailPane::showSelectionCount(int count)
{
    m_ref.reset();
    m_settle.stop();
    m_again.stop();
    m_soon.stop();
    m_reader->setGroup({});
    m_copyCurl->setEnabled(false);
    if (count == 0)
        m_empty->show(u"state-no-selection"_s, tr("No group selected"),
                      tr("Select a group to see who and what is in it."));
    else
        m_empty->show(u"state-no-selection"_s, tr("%n group(s) selected", nullptr, count),
                      tr("Actions apply to all of them."));
    m_stack->setCurrentIndex(0);
}

void DetailPane::showGroup(const GroupRef &ref)
{
    if (m_ref == ref)
        return;
    m_ref = ref;
    m_reader->setGroup(ref);
    render();
    if (m_held != ref) {
        m_held.reset();
        m_settle.start();
    }
}

void DetailPane::hold(const GroupRef &ref)
{
    m_held = ref;
}

void DetailPane::release()
{
    const auto held = std::exchange(m_held, {});
    if (held && held == m_ref)
        m_settle.start();
}

void DetailPane::enterEvent(QEnterEvent *event)
{
    release();
    QWidget::enterEvent(event);
}

void DetailPane::render()
{
    if (!m_ref)
        return;
    const auto row = m_workspace.groups().row(*m_ref);
    if (!row) {
        showSelectionCount(0);
        return;
    }
    const DetailContext context = m_reader->context(*row);
    m_header->setRow(*row);
    m_facts->setFacts(commonFacts(*row, context) + platformUi(row->platform).facts(context));
    m_json->setObject(row->group.raw);
    renderLists(*row, context);
    applyTab();
    m_copyCurl->setEnabled(true);
    m_stack->setCurrentIndex(1);
}

} // namespace groupdesk
