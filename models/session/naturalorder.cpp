#include "naturalorder.h"

#include <QLocale>

namespace groupdesk {

QCollator naturalOrder()
{
    const QLocale locale;
    // The "C" locale compares code points and ignores every option; people never mean that.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace groupdesk
