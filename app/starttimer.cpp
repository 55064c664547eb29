#include "starttimer.h"

#include "desk.h"
#include "mainwindow.h"
#include "residentmemory.h"
#include "workspace.h"

#include <QApplication>
#include <QEvent>
#include <QTextStream>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

StartTimer::StartTimer(Desk &desk, const QElapsedTimer &sinceStart)
    : m_desk(desk), m_sinceStart(sinceStart)
{
    qApp->installEventFilter(this); // rows may come after the window, and repaint a part of it
}

QString StartTimer::line(qint64 milliseconds, int groups, long kilobytes)
{
    QString line
        = u"First paint after %1 ms, %2 groups"_s.arg(QString::number(milliseconds)).arg(groups);
    if (kilobytes > 0)
        line += u", %1 kB resident"_s.arg(kilobytes);
    return line;
}

bool StartTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isDue, true)) {
        // What is being painted is on the screen when the event loop is back.
        QMetaObject::invokeMethod(this, &StartTimer::look, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartTimer::look()
{
    m_isDue = false;
    const int groups = m_desk.workspace().groups().rowCount();
    constexpr int windowful = 100; // more rows than most windows show at once
    if (groups < windowful && m_desk.workspace().isLoading())
        return;
    qApp->removeEventFilter(this);
    QTextStream(stdout) << line(m_sinceStart.elapsed(), groups, residentKilobytes()) << Qt::endl;
    QCoreApplication::quit();
}

} // namespace groupdesk
