#include "viewrestorer.h"

#include "detailpane.h"
#include "editcontroller.h"
#include "grouptableview.h"
#include "scopetreeview.h"

#include <QScopedValueRollback>

#include <utility>

namespace groupdesk {

ViewRestorer::ViewRestorer(Workspace &workspace, const Parts &parts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_parts(parts)
{
    connect(&workspace, &Workspace::profilesChanged, this, [this] {
        m_isLoaded = true;
        advance();
    });
    connect(&workspace, &Workspace::statusChanged, this, &ViewRestorer::advance);
    // When the filter has heard of them, too: it did so before.
    connect(&workspace.groups(), &GroupTableModel::slotsChanged, this, &ViewRestorer::advance);
    connect(parts.tree, &ScopeTreeView::scopeChosen, this, [this] {
        if (!m_isActing && m_isLoaded)
            m_scope.reset();
    });
    connect(parts.table, &GroupTableView::selectionSettled, this, [this] {
        if (!m_isActing && !m_parts.table->selectedRefs().isEmpty())
            m_selected.reset();
    });
}

void ViewRestorer::begin(const WindowState &state)
{
    m_scope = state.scope;
    m_view = state.view;
    m_selected = state.selected;
    m_editors = state.editors;
    m_shownEditor = state.shownEditor;
    m_parts.details->setCurrentTab(state.detailTab);
    m_parts.editors->expect(state.editors);
    m_isLoaded = m_isLoaded || !m_workspace.profiles().isEmpty();
    advance();
}

WindowState ViewRestorer::completed(WindowState now) const
{
    if (m_scope) {
        now.scope = *m_scope;
        now.view = m_view;
    }
    if (m_selected)
        now.selected = m_selected;
    now.editors += m_editors;
    if (m_shownEditor)
        now.shownEditor = m_shownEditor;
    return now;
}

ViewRestorer::Presence ViewRestorer::presence(const Scope &scope) const
{
    if (m_workspace.scopes().indexOf(scope).isValid())
        return Presence::There;
    const auto *source = std::get_if<SourceRef>(&scope);
    if (source == nullptr || !m_workspace.profile(source->profile))
        return Presence::Gone;
    const bool isComplete = m_workspace.profileStatus(source->profile).state == LoadState::Ready;
    return isComplete ? Presence::Gone : Presence::NotYet;
}

ViewRestorer::Presence ViewRestorer::presence(const GroupRef &ref) const
{
    if (m_workspace.groups().indexOf(ref).isValid())
        return Presence::There;
    const SourceRef ofGroup { ref.profile, ref.organization };
    const auto source = m_workspace.source(ofGroup);
    if (!source)
        return presence(Scope(ofGroup));
    return source->status.state == LoadState::Ready ? Presence::Gone : Presence::NotYet;
}

void ViewRestorer::advance()
{
    if (!m_isLoaded || m_isActing)
        return;
    const QScopedValueRollback acting(m_isActing, true);
    restoreScope();
    restoreSelection();
    restoreEditors();
}

void ViewRestorer::restoreScope()
{
    if (!m_scope)
        return;
    const Presence now = presence(*m_scope);
    if (now == Presence::NotYet)
        return;
    if (now == Presence::There) {
        if (m_view.isEmpty() || !m_parts.tree->setCurrentView(m_view))
            m_parts.tree->setCurrentScope(*m_scope);
    }
    m_scope.reset();
}

void ViewRestorer::restoreSelection()
{
    if (!m_selected || m_scope)
        return; // the scope decides what can be selected
    const Presence now = presence(*m_selected);
    if (now == Presence::NotYet)
        return;
    if (now == Presence::There) {
        m_parts.details->hold(*m_selected);
        m_parts.table->reveal(*m_selected);
    }
    m_selected.reset();
}

void ViewRestorer::restoreEditors()
{
    const QList<GroupRef> waiting = std::exchange(m_editors, {});
    for (const GroupRef &ref : waiting) {
        // An editor is opened over what the platform says, not over what it said an earlier time.
        const Presence now = m_workspace.isStale(ref.profile) ? Presence::NotYet : presence(ref);
        if (now == Presence::NotYet)
            m_editors.append(ref);
        else if (now == Presence::There)
            m_parts.editors->reopen(ref);
        else
            m_parts.editors->expectNoLonger(ref);
    }
    bringToFront();
}

void ViewRestorer::bringToFront()
{
    if (!m_shownEditor || m_editors.contains(*m_shownEditor))
        return;
    m_parts.editors->show(*m_shownEditor);
    m_shownEditor.reset();
}

} // namespace groupdesk
