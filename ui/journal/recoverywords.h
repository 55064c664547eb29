#pragma once

#include "recoveryjob.h"

#include <QString>

namespace groupdesk {

// What became of work that a program left unfinished, in words.

/// "Groupdesk ended while it was deleting 200 groups on 29 Nov 14:02."
[[nodiscard]] QString interruptionWords(const RecoveryReport::Batch &batch);
/// "122 are gone, 78 were not started."
[[nodiscard]] QString standingWords(const RecoveryReport::Batch &batch);
/// The same for operations outside of batches: what they were, and what was found.
[[nodiscard]] QString interruptionWords(const QList<RecoveryReport::Operation> &operations);
[[nodiscard]] QString standingWords(const QList<RecoveryReport::Operation> &operations);

} // namespace groupdesk
