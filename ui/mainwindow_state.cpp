#include "mainwindow.h"

#include "actions.h"
#include "classband.h"
#include "deletion/deletioncontroller.h"
#include "detailpane.h"
#include "editcontroller.h"
#include "formats.h"
#include "grouptableview.h"
#include "limittext.h"
#include "loadprogress.h"
#include "lockcontrol.h"
#include "orders/ordercontroller.h"
#include "scopeband.h"
#include "scopetreeview.h"
#include "selectionbar.h"
#include "sidepane.h"
#include "statusline.h"
#include "undocontroller.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

// What follows the scope, the selection and the locks: actions, bars, titles.

namespace groupdesk {

void MainWindow::chooseScope(const Scope &scope)
{
    const auto before = int(m_table->selectedRefs().size());
    m_filter->setScope(scope);
    sayDropped(before);
    m_status->setScope(scope);
    m_locks->setScope(scope);
    updateTitle();
    updateActions();
    updateMatches();
}

void MainWindow::applyFilter(const QString &text)
{
    const auto before = int(m_table->selectedRefs().size());
    m_filter->setText(text);
    sayDropped(before);
    updateActions();
    updateMatches();
    m_typed.start();
}

/// What is not shown is not selected: nothing happens to a group that nobody sees. That it is so
/// must be seen, too.
void MainWindow::sayDropped(int before)
{
    const int dropped = before - int(m_table->selectedRefs().size());
    m_selection->setDropped(dropped);
    if (dropped > 0)
        m_status->announce(dropped == 1
                               ? tr("One selected group is hidden now, and not selected any more.")
                               : tr("%Ln selected groups are hidden now, and not selected any "
                                    "more.",
                                    nullptr, dropped));
}

/// Rows came or left. A batch does that thousands of times in a few seconds.
void MainWindow::followGroups()
{
    if (m_deletions->isRunning()) {
        if (!m_soon.isActive())
            m_soon.start();
        return;
    }
    updateMatches();
    followSelection();
}

QString MainWindow::profileName(const Scope &scope) const
{
    const QList<Profile> profiles = m_workspace.profiles(scope);
    return profiles.isEmpty() ? QString() : profiles.constFirst().name;
}

MainWindow::DeleteLimit MainWindow::deleteLimit() const
{
    const QList<GroupRef> selected = m_table->selectedRefs();
    DeleteLimit result;
    std::optional<Limit> first;
    QString firstProfile;
    for (const GroupRef &ref : selected) {
        const auto limit
            = m_workspace.limit(GroupAction::Delete, SourceRef { ref.profile, ref.organization });
        if (!limit)
            continue;
        ++result.limited;
        result.unlocks = result.unlocks || limit->kind == Limit::Kind::ReadOnly;
        if (!first) {
            first = limit;
            firstProfile = profileName(ref.profile);
        }
    }
    if (first && result.limited == selected.size())
        result.whyNot = limitText(*first, GroupAction::Delete, firstProfile);
    return result;
}

ActionState MainWindow::actionState() const
{
    const Scope &scope = m_filter->scope();
    ActionState state;
    state.selected = int(m_table->selectionModel()->selectedRows().size());
    state.canCreate = !m_workspace.sources().isEmpty();
    if (const auto limit = m_workspace.limit(GroupAction::Create, scope);
        limit && !m_workspace.sources(scope).isEmpty())
        state.whyNotCreate = limitText(*limit, GroupAction::Create, profileName(scope));
    state.whyNotDelete = deleteLimit().whyNot;
    addPinState(state);
    addViewState(state);
    state.matching = m_filter->rowCount();
    state.hasProfiles = !m_workspace.profiles().isEmpty();
    state.hasFilter = !m_filterEdit->text().isEmpty();
    const LoadProgress progress = loadProgress(m_workspace, scope);
    state.isLoading = progress.isLoading;
    state.isStopped = progress.isStopped && !progress.isLoading;
    state.canUndo = m_undo->canUndo();
    state.canRedo = m_undo->canRedo();
    state.undoName = m_undo->undoName();
    state.redoName = m_undo->redoName();
    addProfileState(state);
    addEditState(state);
    return state;
}

void MainWindow::addPinState(ActionState &state) const
{
    state.keepsPins = m_workspace.keepsPins();
    const QList<GroupRef> selected = m_table->selectedRefs();
    state.isPinned = !selected.isEmpty()
        && std::all_of(selected.cbegin(), selected.cend(),
                       [this](const GroupRef &ref) { return m_workspace.isPinned(ref); });
    if (const auto &problem = m_workspace.pinsProblem())
        state.whyNotPin
            = limitText({ Limit::Kind::PinsUnread, problem->path }, GroupAction::Delete, {});
}

void MainWindow::addProfileState(ActionState &state) const
{
    const auto id = profileOf(m_filter->scope());
    const auto profile = id ? m_workspace.profile(*id) : std::nullopt;
    if (!profile)
        return;
    state.profileInScope = true;
    QList<ProfileId> beside;
    for (const Profile &other : m_workspace.profiles()) {
        if (other.folder == profile->folder)
            beside.append(other.id);
    }
    state.canMoveUp = beside.constFirst() != *id;
    state.canMoveDown = beside.constLast() != *id;
    state.signsIn = profile->signIn == SignInMethod::Browser;
    if (!m_workspace.tokenStatus(*id).canRotate)
        state.whyNotRotate = tr("This kind of token cannot be exchanged from here");
    const TokenSource home = profile->tokenSource;
    state.tokenElsewhere = !state.signsIn
        && (home == TokenSource::Session || home == TokenSource::VaultFile
            || home == TokenSource::Ask || home == TokenSource::Environment
            || home == TokenSource::Command);
}

void MainWindow::addEditState(ActionState &state) const
{
    state.showsEditor = m_side->isEditorShown();
    const QList<GroupRef> selected = m_table->selectedRefs();
    state.orders = m_orderController->state(selected);
    if (selected.size() != 1)
        return;
    // A lock does not keep anybody from looking, typing and reviewing: the form says it at Save.
    const GroupRef &ref = selected.constFirst();
    const auto limit = m_workspace.limit(GroupAction::Edit, ref);
    if (limit && limit->kind != Limit::Kind::ReadOnly)
        state.whyNotEdit = limitText(*limit, GroupAction::Edit, profileName(ref.profile));
}

/// Beside the table there is something as long as there are profiles, or something is edited.
void MainWindow::updateSidePane()
{
    m_side->setDetailsShown(m_actions->toggleDetails->isChecked());
    m_side->setAllowed(!m_workspace.profiles().isEmpty() || m_editController->hasPages());
}

/// A form needs more room than the details; the table gives it, as far as it can, and has it back
/// when the last form is closed.
void MainWindow::makeRoomForEditor()
{
    QList<int> sizes = m_splitter->sizes();
    int room = -m_roomForEditor;
    if (m_editController->hasPages())
        room = std::max(std::min(em(this) * 34 - sizes.at(2), sizes.at(1) - em(this) * 24), 0);
    if (room == 0)
        return;
    m_roomForEditor += room;
    sizes[1] -= room;
    sizes[2] += room;
    m_splitter->setSizes(sizes);
}

void MainWindow::updateActions()
{
    const ActionState state = actionState();
    m_actions->update(state);
    m_filterEdit->setEnabled(state.hasProfiles);
    m_tree->setVisible(state.hasProfiles);
    updateSidePane();
    updateSelectionBar(state);
}

void MainWindow::updateSelectionBar(const ActionState &state)
{
    if (state.selected > 0) {
        const DeleteLimit limit = deleteLimit();
        if (!limit.whyNot.isEmpty() || limit.limited == 0)
            m_selection->setReason(limit.whyNot, limit.unlocks);
        else
            m_selection->setReason(tr("%n of them cannot be deleted now", nullptr, limit.limited),
                                   limit.unlocks);
        return;
    }
    // Locks and missing networks have a band and a message; what is left has no other place.
    const auto limit = m_workspace.limit(GroupAction::Create, m_filter->scope());
    const bool saidElsewhere = !limit || limit->kind == Limit::Kind::ReadOnly
        || limit->kind == Limit::Kind::Barred || limit->kind == Limit::Kind::Offline
        || limit->kind == Limit::Kind::Stale;
    m_selection->setReason(saidElsewhere ? QString() : state.whyNotCreate, false);
}

void MainWindow::updateTitle()
{
    updateBand(*m_band, m_workspace, m_filter->scope());
    const QModelIndex current = m_tree->currentIndex();
    const QString scope = current.isValid() ? current.data(Qt::DisplayRole).toString() : QString();
    setWindowTitle(scope.isEmpty() || m_workspace.profiles().isEmpty()
                       ? u"Groupdesk"_s
                       : tr("%1 — Groupdesk").arg(scope));
}

void MainWindow::updateMatches()
{
    const int shown = m_filter->rowCount();
    const int total = m_filter->scopeTotal();
    const QString more = moreToCome(loadProgress(m_workspace, m_filter->scope()));
    if (m_filterEdit->text().isEmpty())
        m_matchLabel->setText(more.isEmpty() ? tr("%n group(s)", nullptr, total) : more);
    else
        m_matchLabel->setText((more.isEmpty() ? tr("%1 of %2") : tr("%1 of %2, more…"))
                                  .arg(QLocale().toString(shown), QLocale().toString(total)));
    m_matchAction->setVisible(!m_workspace.profiles().isEmpty());
}

void MainWindow::followSelection()
{
    const QList<GroupRef> selected = m_table->selectedRefs();
    if (selected.size() == 1)
        m_details->showGroup(selected.constFirst());
    else
        m_details->showSelectionCount(int(selected.size()));
    int protectedCount = 0;
    QList<ProfileId> profiles;
    for (const GroupRef &ref : selected) {
        const auto row = m_workspace.groups().row(ref);
        const bool kept = row && (row->pinned || row->group.deleteProtection.value_or(false));
        protectedCount += kept ? 1 : 0;
        if (!profiles.contains(ref.profile))
            profiles.append(ref.profile);
    }
    m_locks->setSelection(profiles);
    m_selection->setSelection(int(selected.size()), protectedCount);
    updateActions();
}

} // namespace groupdesk
