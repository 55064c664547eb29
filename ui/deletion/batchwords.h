#pragma once

#include "deletejob.h"
#include "deletion/deletionsubject.h"
#include "errortext.h"

#include <QIcon>

#include <chrono>
#include <optional>

namespace groupdesk {

/// One group of a batch, and what became of it.
struct BatchRow
{
    DeletionSubject subject;
    DeleteItem::State state = DeleteItem::State::Waiting;
    std::optional<QDateTime> deletedAt; ///< UTC, where the platform says so
    std::optional<CloudError> error;
    std::chrono::milliseconds elapsed { 0 }; ///< of its request; 0 until it was answered
};

/// "Deleted", "Still there": one or two words.
[[nodiscard]] QString stateWord(DeleteItem::State state);
/// What became of it, in one sentence or two.
[[nodiscard]] QString outcomeWords(const BatchRow &row);
/// In the colours of the application's palette, at this moment.
[[nodiscard]] QIcon stateIcon(DeleteItem::State state);
/// It did not succeed, as far as is known: refused, still there, or nobody knows.
[[nodiscard]] bool needsAttention(DeleteItem::State state);
/// "0.8 s"; empty while there is none.
[[nodiscard]] QString elapsedWords(std::chrono::milliseconds elapsed);
/// The words for its failure; without one, those for an empty error.
[[nodiscard]] ErrorText failureWords(const BatchRow &row);

} // namespace groupdesk
