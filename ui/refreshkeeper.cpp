#include "refreshkeeper.h"

#include "preferences.h"
#include "workspace.h"

#include <QDialog>
#include <QGuiApplication>

#include <algorithm>

namespace groupdesk {

RefreshKeeper::RefreshKeeper(Workspace &workspace, Preferences &preferences, QWidget *window,
                             std::chrono::milliseconds minute)
    : QObject(window), m_workspace(workspace), m_preferences(preferences), m_window(window),
      m_minute(minute), m_isOccupied([] { return false; }), m_refresh(workspace, {})
{
    m_refresh.setEngaged([this](const ProfileId &profile) { return isEngaged(profile); });
    connect(&preferences, &Preferences::changed, this, &RefreshKeeper::followPreferences);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &RefreshKeeper::followFocus);
    followPreferences();
    followFocus(QGuiApplication::applicationState());
}

void RefreshKeeper::end()
{
    m_preferences.disconnect(this);
    m_refresh.setInterval({});
}

void RefreshKeeper::followPreferences()
{
    m_refresh.setInterval(m_minute * m_preferences.choices().refreshMinutes);
}

void RefreshKeeper::followFocus(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive)
        m_refresh.look();
    else
        m_refresh.lookAway();
}

bool RefreshKeeper::isEngaged(const ProfileId &profile) const
{
    if (m_isOccupied() || m_workspace.hasBusyGroups(profile))
        return true;
    // Whatever a dialog asks or shows is to stay as it was read.
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [](const QDialog *dialog) { return dialog->isVisible(); });
}

} // namespace groupdesk
