#include "lockcontrol.h"

#include "group.h"
#include "icons.h"
#include "punctuation.h"

#include <QAction>
#include <QLocale>
#include <QTime>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

QList<ProfileId> idsIn(const Workspace &workspace, const Scope &scope)
{
    QList<ProfileId> ids;
    for (const Profile &profile : workspace.profiles(scope))
        ids.append(profile.id);
    return ids;
}

} // namespace

LockControl::LockControl(Workspace &workspace, QAction *toggle, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_toggle(toggle)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LockControl::update);
    connect(toggle, &QAction::triggered, this, &LockControl::toggle);
    connect(&workspace, &Workspace::lockChanged, this, &LockControl::follow);
    connect(&workspace, &Workspace::profilesChanged, this, &LockControl::takeProfiles);
    takeProfiles();
}

void LockControl::takeProfiles()
{
    m_states.clear();
    for (const Profile &profile : m_workspace.profiles()) {
        if (const WriteLock *lock = m_workspace.lock(profile.id))
            m_states.insert(profile.id, lock->state());
    }
    update();
}

void LockControl::setScope(const Scope &scope)
{
    m_scope = scope;
    update();
}

void LockControl::setSelection(const QList<ProfileId> &profiles)
{
    m_selection = profiles;
    update();
}

void LockControl::follow(const ProfileId &profile)
{
    if (const WriteLock *lock = m_workspace.lock(profile)) {
        const auto before = m_states.constFind(profile);
        if (before != m_states.cend() && *before != lock->state())
            say(profile, lock->state());
        m_states.insert(profile, lock->state());
    }
    update();
}

void LockControl::say(const ProfileId &profile, WriteLock::State state)
{
    const auto found = m_workspace.profile(profile);
    if (!found)
        return;
    const QString name = displayName(found->name);
    if (state == WriteLock::State::Unlocked) {
        const auto left = m_workspace.lock(profile)->remaining();
        const QTime end = QTime::currentTime().addSecs(int(left.count()));
        Q_EMIT announced(tr("“%1” can be changed until %2; then it locks itself.")
                             .arg(name, QLocale().toString(end, QLocale::ShortFormat)));
    } else if (state == WriteLock::State::Locked) {
        Q_EMIT announced(tr("“%1” is read-only now.").arg(name));
    }
}

QList<ProfileId> LockControl::targets() const
{
    const QList<ProfileId> shown = idsIn(m_workspace, m_scope);
    if (shown.size() == 1)
        return shown;
    if (!m_selection.isEmpty())
        return m_selection;
    // Unlocking everything at once is not offered; locking it is.
    QList<ProfileId> unlocked;
    for (const ProfileId &id : shown) {
        if (m_workspace.lock(id)->state() == WriteLock::State::Unlocked)
            unlocked.append(id);
    }
    return unlocked;
}

LockSummary LockControl::summaryOf(const QList<ProfileId> &profiles) const
{
    LockSummary summary;
    for (const ProfileId &id : profiles) {
        if (const WriteLock *lock = m_workspace.lock(id))
            summary.add(*lock);
    }
    return summary;
}

QString LockControl::targetName(const QList<ProfileId> &targets) const
{
    if (idsIn(m_workspace, m_scope).size() == 1 || targets.isEmpty())
        return {};
    if (targets.size() > 1)
        return tr("%n profile(s)", nullptr, int(targets.size()));
    const auto profile = m_workspace.profile(targets.constFirst());
    return profile ? quoted(displayName(profile->name)) : QString();
}

void LockControl::update()
{
    const LockSummary shown = summaryOf(idsIn(m_workspace, m_scope));
    const QList<ProfileId> chosen = targets();
    const LockSummary summary = summaryOf(chosen);
    LockWords words = lockWords(shown);
    addLockButton(words, summary, targetName(chosen));
    updateAction(summary);
    if (shown.unlocked > 0 && !m_tick.isActive())
        m_tick.start();
    else if (shown.unlocked == 0)
        m_tick.stop();
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT wordsChanged(m_words);
}

void LockControl::updateAction(const LockSummary &targets)
{
    const bool canLock = targets.unlocked > 0;
    const bool canUnlock = targets.locked > 0 && !canLock;
    m_toggle->setEnabled(canLock || canUnlock);
    m_toggle->setText(canLock ? tr("&Lock Writes")
                              : tr("Unlock &Writes for %n Minute(s)", nullptr,
                                   int(WriteLock::defaultTime.count())));
    m_toggle->setIcon(symbolicIcon(canLock ? u"changes-prevent"_s : u"changes-allow"_s));
    QString reason;
    if (!canLock && !canUnlock) {
        if (targets.barred > 0)
            reason = tr("The program was started read-only: nothing can be unlocked");
        else if (targets.open > 0)
            reason = tr("This profile needs no unlocking; “start read-only” is in its settings");
        else
            reason = tr("Choose a profile on the left, or select groups, to unlock writes there");
    }
    m_toggle->setToolTip(reason.isEmpty()
                             ? tr("Allow or forbid changes for what is chosen (%1)")
                                   .arg(m_toggle->shortcut().toString(QKeySequence::NativeText))
                             : reason);
    m_toggle->setStatusTip(m_toggle->toolTip());
}

void LockControl::unlock(const QList<ProfileId> &profiles)
{
    for (const ProfileId &id : profiles) {
        if (WriteLock *lock = m_workspace.lock(id))
            lock->unlockFor();
    }
}

void LockControl::toggle()
{
    const QList<ProfileId> chosen = targets();
    if (summaryOf(chosen).unlocked == 0) {
        unlock(chosen);
        return;
    }
    for (const ProfileId &id : chosen) {
        if (WriteLock *lock = m_workspace.lock(id))
            lock->lock();
    }
}

} // namespace groupdesk
