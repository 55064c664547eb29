#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QRandomGenerator>

namespace groupdesk::test {

/// \a value as the text of a careless server: spaces, escapes where none are needed, and, about so
/// often in a hundred, fields that are missing, null, of another type, there twice, or with another
/// spelling of their key. Always sound JSON.
[[nodiscard]] QByteArray noisyJson(QRandomGenerator &random, const QJsonValue &value, int noise);

} // namespace groupdesk::test
