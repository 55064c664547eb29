#pragma once

#include "lockwords.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace groupdesk {

/// The write locks of what is shown: says in words how they are, and turns them for the profile in
/// scope or, in a scope of several, for the profiles of the selection.
class LockControl final : public QObject
{
    Q_OBJECT

public:
    /// \a toggle is kept up to date: text, icon, tool tip, enabled.
    LockControl(Workspace &workspace, QAction *toggle, QObject *parent);

    void setScope(const Scope &scope);
    /// The profiles of the selected groups.
    void setSelection(const QList<ProfileId> &profiles);
    /// Unlocks for a quarter of an hour and says so; does nothing to one that cannot be.
    void unlock(const QList<ProfileId> &profiles);
    void toggle();
    [[nodiscard]] const LockWords &words() const { return m_words; }

Q_SIGNALS:
    /// The words for the scope changed; while something is unlocked, each second.
    void wordsChanged(const groupdesk::LockWords &words);
    /// One sentence about what just happened, to be shown for a while and read out.
    void announced(const QString &sentence);

private:
    void follow(const ProfileId &profile);
    void takeProfiles();
    void update();
    void updateAction(const LockSummary &targets);
    void say(const ProfileId &profile, WriteLock::State state);
    [[nodiscard]] QList<ProfileId> targets() const;
    [[nodiscard]] QString targetName(const QList<ProfileId> &targets) const;
    [[nodiscard]] LockSummary summaryOf(const QList<ProfileId> &profiles) const;

    Workspace &m_workspace;
    QAction *m_toggle;
    Scope m_scope = EverythingScope {};
    QList<ProfileId> m_selection;
    LockWords m_words;
    QHash<ProfileId, WriteLock::State> m_states; ///< as they were last told
    QTimer m_tick;
};

} // namespace groupdesk
