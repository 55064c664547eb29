#pragma once

#include <QList>
#include <QString>

namespace groupdesk {

/// One term of a filter's text as it stands there; nothing is said about whether it means anything.
struct QueryToken
{
    qsizetype start = 0; ///< of the minus, the field or the value, whichever comes first
    qsizetype end = 0; ///< behind the last character, closing quote included
    bool negated = false;
    bool hasField = false; ///< a colon came; the name before it is never empty
    QString field; ///< as written
    qsizetype fieldStart = 0;
    qsizetype valueStart = 0; ///< of the opening quote, if there is one
    QString value; ///< without quotes; line breaks and control characters are blanks
    bool quoted = false;
};

/// Terms are set apart by blanks and by quotes. A quote that is never closed reaches to the end,
/// because it is still being typed. A minus that is followed by nothing is no term.
[[nodiscard]] QList<QueryToken> tokensOf(const QString &text);

} // namespace groupdesk
