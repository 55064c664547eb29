#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace groupdesk {

/// What a platform says about the token itself.
struct TokenStatus
{
    enum class Kind {
        Unknown,
        UserKey, ///< Braintrust "sk-…"
        ServiceKey, ///< Braintrust "bt-st-…"
        ApiToken, ///< Turso: of one organization or, where boundTo is empty, unrestricted
        GroupToken, ///< Turso: of one group; it can never create, delete or transfer groups
        SessionToken, ///< Turso: of a command line's sign-in, about seven days
        ServiceToken, ///< Nscale: of a service account
        SignIn, ///< Nscale: of a person who signed in with the browser
    };
    Kind kind = Kind::Unknown;
    QString boundTo; ///< the organization or group it is limited to; may be empty
    std::optional<QDateTime> expires; ///< UTC; no value: not known, or never
    bool neverExpires = false; ///< the platform says so (Turso: exp is -1)
    bool canRotate = false; ///< TokenService::rotate() will work as far as known

    friend bool operator==(const TokenStatus &, const TokenStatus &) = default;
};

/// Whom the token belongs to, as far as groups are concerned.
struct TokenAccount
{
    QString id; ///< as members of groups are named: a user's, subject's or service account's id
    QString issuer; ///< Nscale: of subjects who are the organization's own users, by convention
    /// False if the list of an organization's projects holds only those the account may see.
    bool seesAllProjects = true;

    friend bool operator==(const TokenAccount &, const TokenAccount &) = default;
};

} // namespace groupdesk
