#pragma once

#include "ids.h"
#include "refreshpace.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace groupdesk {

class Workspace;

/// Refreshes the profiles of a workspace by itself, quietly, one after the other, each when its
/// oldest list is due by RefreshPace. Never one that is offline, failed, was stopped, or waits for
/// a person; nor one that setEngaged() names. Until somebody looks nothing happens. GUI thread.
class AutoRefresh final : public QObject
{
    Q_OBJECT

public:
    /// \a workspace outlives this.
    AutoRefresh(Workspace &workspace, const RefreshPace::Timing &timing, QObject *parent = nullptr);

    /// Not above zero: off.
    void setInterval(std::chrono::milliseconds interval);
    /// Somebody looks at the program, or nobody does.
    void look();
    void lookAway();
    /// Whether a person does something with this profile that must not be disturbed just now: asked
    /// before each refresh. What is engaged is looked at again soon.
    void setEngaged(std::function<bool(const ProfileId &)> isEngaged);

private:
    struct Turn
    {
        ProfileId profile;
        QDateTime due;
    };
    /// Of everything that may be refreshed, the first first.
    [[nodiscard]] QList<Turn> turns() const;
    [[nodiscard]] QDateTime lastOf(const ProfileId &id) const;
    void arm();
    void run();
    void refresh(const ProfileId &id);
    void follow(const ProfileId &id);

    Workspace &m_workspace;
    RefreshPace m_pace;
    std::function<bool(const ProfileId &)> m_isEngaged;
    QHash<ProfileId, QDateTime> m_tried; ///< UTC
    std::optional<ProfileId> m_running;
    QTimer m_timer;
};

} // namespace groupdesk
