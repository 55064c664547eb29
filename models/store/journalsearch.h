#pragma once

#include "journal.h"

#include <QString>
#include <QStringList>

/// \file What the journal is searched by: kept beside each operation, folded, so that finding
/// something does not mean reading every content.

namespace groupdesk {

[[nodiscard]] QString searchedWords(const JournalSubject &subject);
/// Verb and path, as people read it.
[[nodiscard]] QString searchedWords(const PlannedRequest &request);
[[nodiscard]] QString searchedWords(const JournalAnswer &answer);
/// Everything of them.
[[nodiscard]] QString searchedWords(const JournalEntry &entry);
/// The words of a query, in the same form.
[[nodiscard]] QStringList wordsOf(const QString &query);

} // namespace groupdesk
