#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace groupdesk::test {

/// One request that is to be expected, and its answer.
struct Exchange
{
    QByteArray verb;
    QByteArray target; ///< encoded path, with "?query" if there is one
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// The exchanges of a case in fixtures/<platform>.json. The file holds, for each case, a list of
/// objects {"request": "VERB target", "status", "headers", "body", "text"}; "body" is JSON and
/// "text" is anything else.
[[nodiscard]] QList<Exchange> exchangesOf(const QString &platform, const QString &caseName);

} // namespace groupdesk::test
