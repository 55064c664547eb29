#include "formats.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace groupdesk {

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const auto counted = [](const char *text, qint64 count) {
        return QCoreApplication::translate("RelativeTime", text, nullptr, int(count));
    };
    const qint64 seconds = time.secsTo(now);
    if (seconds < -60)
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    if (seconds < 45)
        return QCoreApplication::translate("RelativeTime", "just now");
    if (seconds < 3600)
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n min ago"),
                       qMax<qint64>(1, seconds / 60));
    if (seconds < 86'400)
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n h ago"), seconds / 3600);
    if (seconds < 30 * 86'400)
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n d ago"), seconds / 86'400);
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString fullTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString date = QLocale().toString(local.date(), QLocale::ShortFormat);
    const QString relative = relativeTime(time, now);
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (relative == date)
        return QCoreApplication::translate("ExactTime", "%1, %2").arg(date, clock);
    return QCoreApplication::translate("ExactTime", "%1, %2 (%3)").arg(date, clock, relative);
}

QString momentText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate()
        ? QLocale().toString(local.time(), QLocale::ShortFormat)
        : QLocale().toString(local, QLocale::ShortFormat);
}

QString exactTime(const QDateTime &time)
{
    const QString local = QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
    return QCoreApplication::translate("ExactTime", "%1 (%2 UTC)")
        .arg(local, time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

int em(const QWidget *widget)
{
    return widget->fontMetrics().height();
}

} // namespace groupdesk
