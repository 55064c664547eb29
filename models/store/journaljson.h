#pragma once

#include "journal.h"

#include <QJsonObject>

/// \file Contents of the journal's records as JSON. Reading is lenient: what is missing or of
/// another type is empty, so that a record from which a person was taken out can still be read.

namespace groupdesk {

[[nodiscard]] QJsonObject batchToJson(const JournalBatch &batch);
[[nodiscard]] JournalBatch batchFromJson(const BatchId &id, const QJsonObject &json);

/// "subject", "action", "batch", "cause", "before", "wanted"; bodies and raw objects pass through
/// withoutSecrets() once more.
[[nodiscard]] QJsonObject intentToJson(const JournalIntent &intent);
[[nodiscard]] JournalIntent intentFromJson(const OperationId &id, const QJsonObject &json);

[[nodiscard]] QJsonObject requestToJson(const PlannedRequest &request);
[[nodiscard]] PlannedRequest requestFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject answerToJson(const JournalAnswer &answer);
[[nodiscard]] JournalAnswer answerFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject conclusionToJson(const JournalConclusion &conclusion);
[[nodiscard]] JournalConclusion conclusionFromJson(const QJsonObject &json);

} // namespace groupdesk
