#pragma once

#include "secretstore.h"

#include <QList>
#include <QStringList>

namespace groupdesk {

/// What a profile that comes from elsewhere would change.
struct ImportLine
{
    enum class State {
        New,
        Changed, ///< a profile with this id is there, and says something else
        Same,
    };
    Profile profile;
    State state = State::New;
    QStringList changedFields; ///< for Changed: see changedFields()
};

/// In what \a before and \a after differ, as stable keys in the order of the form's fields: "name",
/// "platform", "baseUrl", "organizations", "class", "folder", "startReadOnly", "signIn", "oauth",
/// "tokenSource", "tokenVariable", "tokenCommand", "proxy", "caFile", "timeouts", "options",
/// "other" (keys that this version does not know).
[[nodiscard]] QStringList changedFields(const Profile &before, const Profile &after);

/// True if \a after goes another way to its platform, so that what was loaded may not be its own.
[[nodiscard]] bool needsReopening(const Profile &before, const Profile &after);

/// True if secrets of \a before must not be sent to where \a after points.
[[nodiscard]] bool isElsewhere(const Profile &before, const Profile &after);

/// Slots whose secrets \a after has no use for although they are kept in the same place: those of
/// another way to sign in, or of another provider.
[[nodiscard]] QList<SecretSlot> slotsOutOfUse(const Profile &before, const Profile &after);

[[nodiscard]] QList<ImportLine> compare(const QList<Profile> &present,
                                        const QList<Profile> &arriving);

} // namespace groupdesk
