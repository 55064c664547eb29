#pragma once

#include "preferences.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace groupdesk {

class MainWindow;
class Notifier;
class UpdateCheck;

/// What a person hears of beside what they do in a window: that something ended while they looked
/// elsewhere, and that there is a newer version. What this build does not have is silent, and
/// offer() says so. GUI thread.
class News final : public QObject
{
    Q_OBJECT

public:
    /// What of it this build has; the languages are left out.
    [[nodiscard]] static PreferenceOffer offer();

    /// \a preferences outlive the news.
    explicit News(Preferences &preferences, QObject *parent = nullptr);

    /// From now on what ends in \a window is told, and it may be told of a newer version.
    void follow(MainWindow &window);
    /// From now on a newer version is looked for, if a person wants that.
    void lookForUpdates();

private:
    void tellEnded(MainWindow *window, const QString &headline, const QString &text);
    void tellNewer(const QString &version);

    Preferences &m_preferences;
    QList<QPointer<MainWindow>> m_windows;
    Notifier *m_notifier = nullptr; ///< made when there is something to show
    UpdateCheck *m_updates = nullptr;
};

} // namespace groupdesk
