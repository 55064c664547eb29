#pragma once

#include "demofault.h"

#include <QString>
#include <QStringList>

namespace groupdesk::test {

/// The names of the answers to a list that nobody should send.
[[nodiscard]] QStringList badAnswers();
/// One of them: a status by its number, a broken connection, or a body.
[[nodiscard]] demo::Fault badAnswer(const QString &name);
/// A good list of one group, "from-the-future", that uses words no version of this program knows.
[[nodiscard]] demo::Fault futureAnswer(const QString &platform);

} // namespace groupdesk::test
