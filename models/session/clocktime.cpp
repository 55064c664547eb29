#include "clocktime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {

QString clockTime(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf("mm"_L1);
    if (minutes > 0 && !format.contains("ss"_L1)) {
        const QChar separator = format.at(minutes - 1); // not everywhere a colon
        format.insert(minutes + 2, separator % u"ss"_s);
    }
    return locale.toString(time, format);
}

} // namespace groupdesk
