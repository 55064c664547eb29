#pragma once

#include <QCoreApplication>
#include <QString>

namespace groupdesk {

/// \a text in the quotation marks of the language.
[[nodiscard]] inline QString quoted(const QString &text)
{
    return QCoreApplication::translate("Quotes", "“%1”").arg(text);
}

} // namespace groupdesk
