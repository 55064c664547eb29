#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace groupdesk {

/// \a text in the quotation marks of the language.
[[nodiscard]] inline QString quoted(const QString &text)
{
    return QCoreApplication::translate("Punctuation", "“%1”").arg(text);
}

/// "one, two, three", with what the language writes between the parts of a list.
[[nodiscard]] inline QString listed(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Punctuation", ", ", "between parts of a list"));
}

} // namespace groupdesk
