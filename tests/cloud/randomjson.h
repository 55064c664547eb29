#pragma once

#include <QJsonValue>
#include <QRandomGenerator>
#include <QString>

/// \file What the random groups of every platform are made of.

namespace groupdesk::test {

/// True \a percent times of a hundred.
[[nodiscard]] bool chance(QRandomGenerator &random, int percent);
/// Never empty; with quotes, line ends and characters beyond 16 bits among them.
[[nodiscard]] QString randomWord(QRandomGenerator &random);
/// Of any type, three levels deep at most.
[[nodiscard]] QJsonValue randomJson(QRandomGenerator &random, int depth = 0);

} // namespace groupdesk::test
