#pragma once

#include "profile.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace groupdesk {

/// The profile that \a stored describes; nothing if it is not an object or has no id.
///
/// Nothing of \a stored is lost. Profile::unknown mirrors its structure and holds what the other
/// members cannot express: unknown keys (also inside "token", "signIn", "network" and "options"),
/// and the original value of a known key whose value is of another type or a word this version does
/// not know. Such a value is read as follows: an unknown class is production, the most careful one;
/// an unknown token source is "session", which looks nowhere and asks; a "startReadOnly" that is
/// neither true nor false is true; anything else is as if it were missing.
[[nodiscard]] std::optional<Profile> profileFromJson(const QJsonValue &stored);

/// \a profile as it is stored. An original value in Profile::unknown is written back as long as the
/// profile still has the value it was read as; once changed, the change is written. What is the
/// default is not written, but for name, platform, address, organizations, class and token source.
/// There is no place for a secret.
[[nodiscard]] QJsonObject profileToJson(const Profile &profile);

} // namespace groupdesk
