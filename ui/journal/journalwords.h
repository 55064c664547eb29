#pragma once

#include "errortext.h"
#include "journalfilter.h"
#include "revertplan.h"

#include <QColor>
#include <QString>

#include <chrono>

class QPalette;

namespace groupdesk {

// What the journal says, in words. All of it is plain text; names are shown as displayName() shows
// them.

/// "Delete “analytics”", "Exchange the token".
[[nodiscard]] QString actionWords(JournalAction action, const QString &group);
[[nodiscard]] QString actionWords(const JournalEntry &entry);

/// For a column: "done", "found done".
[[nodiscard]] QString outcomeWord(JournalOutcome outcome);
/// One sentence about what that means for \a entry.
[[nodiscard]] QString outcomeSentence(const JournalEntry &entry);
[[nodiscard]] QString outcomeIcon(JournalOutcome outcome); ///< see symbolicIcon()
[[nodiscard]] QColor outcomeColor(JournalOutcome outcome, const QPalette &palette);

/// "Turso · acme · Work": \a platform is the platform's name; empty parts are left out.
[[nodiscard]] QString whereWords(const JournalSubject &subject, const QString &platform);

/// The time of day for today, else the day and the time; local.
[[nodiscard]] QString momentWords(const QDateTime &utc);

/// How one request was answered: "200", "403 Forbidden", "no answer", "not sent".
[[nodiscard]] QString answerWords(const JournalRequest &request);
[[nodiscard]] QString durationWords(std::chrono::milliseconds elapsed);

/// What is wrong with the journal itself, in one sentence and what that means for the person.
[[nodiscard]] ErrorText journalProblem(const StoreError &error);

/// Why something cannot be taken back, in one sentence.
[[nodiscard]] QString obstacleSentence(RevertObstacle obstacle);
/// Why the group of a deletion cannot be made again; empty if it can.
[[nodiscard]] QString whyNotRecreate(const JournalEntry &entry);

} // namespace groupdesk
