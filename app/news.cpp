#include "news.h"

#include "mainwindow.h"
#include "noticeboard.h"
#include "raising.h"

#ifdef GROUPDESK_NOTIFICATIONS
#include "notifier.h"
#endif
#ifdef GROUPDESK_UPDATE_URL
#include "updatecheck.h"
#endif

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk {

PreferenceOffer News::offer()
{
    PreferenceOffer offer;
#ifdef GROUPDESK_NOTIFICATIONS
    offer.notifications = true;
#endif
#ifdef GROUPDESK_UPDATE_URL
    offer.updateHost = QUrl(QStringLiteral(GROUPDESK_UPDATE_URL)).host();
#endif
    return offer;
}

News::News(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
}

void News::follow(MainWindow &window)
{
    m_windows.append(&window);
    connect(&window, &MainWindow::taskEnded, this,
            [this, told = &window](const QString &headline, const QString &text) {
                tellEnded(told, headline, text);
            });
}

void News::tellEnded([[maybe_unused]] MainWindow *window, [[maybe_unused]] const QString &headline,
                     [[maybe_unused]] const QString &text)
{
    if (!m_preferences.choices().notify || QApplication::activeWindow() != nullptr)
        return;
#ifdef GROUPDESK_NOTIFICATIONS
    if (m_notifier == nullptr)
        m_notifier = new Notifier(Notifier::sessionBus(), this);
    m_notifier->show(headline, text, window, [window] { bringToFront(*window); });
#endif
}

void News::lookForUpdates()
{
#ifdef GROUPDESK_UPDATE_URL
    if (m_updates != nullptr)
        return;
    m_updates = new UpdateCheck(QUrl(QStringLiteral(GROUPDESK_UPDATE_URL)),
                                QApplication::applicationVersion(), m_preferences, this);
    connect(m_updates, &UpdateCheck::newerFound, this, &News::tellNewer);
    m_updates->start();
#endif
}

void News::tellNewer(const QString &version)
{
    m_windows.removeAll(nullptr);
    if (m_windows.isEmpty())
        return;
    const auto open
        = [] { QDesktopServices::openUrl(QUrl(QStringLiteral(GROUPDESK_HOMEPAGE "/releases"))); };
    m_windows.constFirst()->notices().inform(
        u"newer-version"_s, tr("Groupdesk %1 is there").arg(version),
        tr("This is version %1. Nothing was downloaded.").arg(QApplication::applicationVersion()),
        { { tr("Open &Release Page"), open } });
}

} // namespace groupdesk
