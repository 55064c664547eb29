#pragma once

#include "autorefresh.h"

#include <QWidget>

#include <chrono>
#include <functional>

namespace groupdesk {

class Preferences;
class Workspace;

/// Keeps what a window shows fresh, as often as a person chose (see AutoRefresh), while the program
/// is in front, and out of the way of what is done in the window: never under an open dialog, nor
/// while something is saved or deleted.
class RefreshKeeper final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this. \a minute is how long one is.
    RefreshKeeper(Workspace &workspace, Preferences &preferences, QWidget *window,
                  std::chrono::milliseconds minute = std::chrono::minutes(1));

    /// What else must not be disturbed.
    void setOccupied(std::function<bool()> isOccupied) { m_isOccupied = std::move(isOccupied); }
    /// Something about \a profile goes on in the window that a refresh could disturb.
    [[nodiscard]] bool isEngaged(const ProfileId &profile) const;
    /// Nothing is refreshed by itself any more, whatever is chosen.
    void end();

private:
    void followPreferences();
    void followFocus(Qt::ApplicationState state);

    Workspace &m_workspace;
    Preferences &m_preferences;
    QWidget *m_window;
    std::chrono::milliseconds m_minute;
    std::function<bool()> m_isOccupied;
    AutoRefresh m_refresh;
};

} // namespace groupdesk
