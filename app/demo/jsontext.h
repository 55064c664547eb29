#pragma once

#include "http/httpmessage.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

/// \file JSON that is written as it is made: lists that are too long for a tree in memory. The
/// bytes are those QJsonDocument would write, so keys must be written in their alphabetical order.

namespace groupdesk::demo {

void appendJson(QByteArray &out, const QString &text); ///< null: null
void appendJson(QByteArray &out, const QStringList &texts); ///< a list
void appendJson(QByteArray &out, const QJsonArray &array);

enum class TimePrecision { Seconds, Milliseconds };
/// As isoSeconds() or isoMilliseconds() write a valid \a time, in quotes.
void appendJson(QByteArray &out, const QDateTime &time, TimePrecision precision);

/// Appends one element of a list after the other; false: there is none any more, and nothing was
/// appended. Copied with the answer it belongs to, so what it needs it must hold by value.
using JsonElements = std::function<bool(QByteArray &out)>;

/// A list of \a count elements with \a before and \a after around it, brackets included. A long one
/// is made piece by piece while it is sent.
[[nodiscard]] HttpResponse jsonListResponse(const QByteArray &before, JsonElements elements,
                                            const QByteArray &after, qsizetype count);

} // namespace groupdesk::demo
