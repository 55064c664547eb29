#pragma once

#include "profile.h"

#include <QJsonValue>

#include <span>

namespace groupdesk {

/// One key of profiles.json and the member of Profile it stands for. read() takes any value, also
/// Undefined; the value write() gives is Undefined if the key is not needed.
struct ProfileField
{
    QLatin1String key;
    void (*read)(const QJsonValue &value, Profile &profile);
    QJsonValue (*write)(const Profile &profile);
};

/// The keys of a profile itself, besides "id".
[[nodiscard]] std::span<const ProfileField> profileFields();
/// The keys in "token".
[[nodiscard]] std::span<const ProfileField> tokenFields();
/// The keys in "signIn".
[[nodiscard]] std::span<const ProfileField> signInFields();
/// The keys in "network".
[[nodiscard]] std::span<const ProfileField> networkFields();

} // namespace groupdesk
