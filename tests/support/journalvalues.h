#pragma once

#include "journal.h"

#include <QString>

/// \file Operations of a journal for tests, with everything that a test does not care about filled
/// in.

namespace groupdesk::test {

/// A group of Braintrust's kind as an editor sees it.
[[nodiscard]] GroupContent makeContent(const QString &name, const QString &description = {});
/// Done, with one accepted request. Its group is \a name with that id in "o1" of profile "p".
[[nodiscard]] JournalEntry makeEntry(const QString &id, JournalAction action, const QString &name);
/// An edit that was saved and seen: \a from to \a to.
[[nodiscard]] JournalEntry makeEdit(const QString &id, const GroupContent &from,
                                    const GroupContent &to);
/// A deletion with a snapshot.
[[nodiscard]] JournalEntry makeDeletion(const QString &id, const QString &name);

} // namespace groupdesk::test
