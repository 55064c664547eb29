#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QStringList>

/// \file Lists of groups as the platforms send them, with whatever years of use left in them.

namespace groupdesk::test {

/// Times of every form that anybody ever sent, and some that are none.
[[nodiscard]] QStringList oddTimes();

[[nodiscard]] QJsonArray randomTursoList(QRandomGenerator &random, int groups);
[[nodiscard]] QJsonArray randomBraintrustList(QRandomGenerator &random, int groups);
[[nodiscard]] QJsonArray randomNscaleList(QRandomGenerator &random, int groups);

} // namespace groupdesk::test
