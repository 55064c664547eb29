#pragma once

#include "directory.h"

#include <QList>
#include <QSet>
#include <QString>

namespace groupdesk {

/// One name, e-mail or id of a pasted list, and who it may be.
struct MemberMatch
{
    enum class State {
        Matched, ///< exactly one
        Ambiguous, ///< several; a person chooses
        Unknown, ///< nobody
        AlreadyIn, ///< one, who is in the list already
        Repeated, ///< the same person stands further up
    };
    QString text; ///< as it was pasted, trimmed
    State state = State::Unknown;
    Directory candidates; ///< one for Matched, AlreadyIn and Repeated

    friend bool operator==(const MemberMatch &, const MemberMatch &) = default;
};

/// The parts of a pasted text: separated by line breaks, commas, semicolons or tabs; "Ada Lovelace
/// <ada@example.org>" is one part, also with a comma in a quoted name. Empty parts are left out.
[[nodiscard]] QStringList pastedParts(const QString &text);

/// Finds each part among \a people: by id, by e-mail, by name; upper and lower case are the same,
/// and so are runs of spaces. An id or e-mail goes before a name; beside an address that is unknown
/// a name stands only for people without one. \a present: ids in the list now.
[[nodiscard]] QList<MemberMatch> matchMembers(const QString &pasted, const Directory &people,
                                              const QSet<QString> &present);

} // namespace groupdesk
