#pragma once

#include "callback.h"
#include "profile.h"

#include <QByteArray>
#include <QList>

namespace groupdesk {

struct ImportedProfiles
{
    QList<Profile> profiles;
    int skipped = 0; ///< entries that cannot be a profile, or have a password in an address
};

/// \a profiles as a file for other computers and people, in the format of profiles.json (see
/// ProfileFile), without anything that could be secret: no keys or options this version does not
/// know, no names, passwords, queries or fragments in addresses, no variable that is not a name,
/// nothing in commands that looks like a token. The user of a proxy is kept. Where secrets are at
/// home is said, but not what they are.
[[nodiscard]] QByteArray exportedProfiles(const QList<Profile> &profiles);

/// The profiles in \a file. It may come from anybody:
///  - Keys and options this version does not know are dropped.
///  - An id is kept if it is one of letters, digits and ". _ -", up to 64, that no earlier entry
///  has;
///    else there is a new one. An id from outside can therefore not name another secret's entry.
///  - Names and folders lose white space around them and line ends.
///  - A token command is data: the profile asks for its token until a person, who has seen the
///    line, chooses the command as its source.
/// The caller shows what changes, above all the address of a profile that is known and has a token,
/// before anything is stored.
///
/// Corrupt: not JSON, not of this format, larger than 1 MiB, or more than 1000 profiles. Newer: a
/// later version. The detail has the reason.
[[nodiscard]] StoreResult<ImportedProfiles> importedProfiles(const QByteArray &file);

} // namespace groupdesk
