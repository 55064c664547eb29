#pragma once

#include "browsersignin.h"
#include "redactor.h"
#include "requestrecord.h"
#include "secretstore.h"
#include "transport.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace groupdesk::oauth {

struct OAuthLimits
{
    std::chrono::milliseconds browser { std::chrono::minutes(5) }; ///< for the person's part
    /// For other windows to finish with the sign-in: they may ask the provider twice and the
    /// keychain three times.
    std::chrono::milliseconds lock { std::chrono::minutes(4) };
    /// A keychain that refused a write is asked again after this, on the next demand.
    std::chrono::milliseconds saveAgain { std::chrono::minutes(1) };
};

/// What the sign-in of one profile works with. Everything pointed to outlives it.
struct OAuthParts
{
    Profile profile;
    /// The way to the provider, with the profile's proxy and authorities.
    std::function<Result<NetworkLine, QString>()> line;
    SecretStore *secrets = nullptr;
    Redactor *redactor = nullptr;
    /// Takes every request for the request log.
    std::function<void(const RequestRecord &)> record = [](const RequestRecord &) {};
    BrowserOpener browser;
    QString lockFile;
    OAuthLimits limits;
    QObject *root = nullptr; ///< the parent of what ends later than the sign-in
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
};

/// The profile's issuer: its own field, else its base URL.
[[nodiscard]] QUrl issuerOf(const Profile &profile);
/// A slash at the end does not count.
[[nodiscard]] bool isSameIssuer(const QString &a, const QString &b);

} // namespace groupdesk::oauth
