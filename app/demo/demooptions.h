#pragma once

#include "turso/tursoquirks.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace groupdesk::demo {

/// Who a token belongs to. Every platform knows the same three.
enum class Persona {
    Owner, ///< may do everything
    Auditor, ///< may read everything and change nothing
    Reader, ///< belongs to the organizations but has no right to see or change their groups
};

/// The tokens that Turso knows besides the personas', which are plain words. These are JWTs, as the
/// platform's own.
enum class TursoTokenKind {
    Organization, ///< an API token of "acme-inc", listed, never expires
    Group, ///< of that organization's group "default": cannot create, change or delete groups
    Session, ///< of a command line's sign-in: may do everything for six more days
    Expired, ///< refused
    Database, ///< of a database: refused as something that is no platform token
};

/// Which of the Nscale identity servers is played. They differ in what the reads contain and in
/// how they refuse; see the class comment of NscaleDemo.
enum class NscaleGeneration { V1_11, V1_16, V1_18, V1_20 };

/// How Braintrust's list of all the grants of an organization, /v1/acl/list_org, is played.
enum class BraintrustGrantList {
    Array, ///< bare rows, as described
    Objects, ///< inside of an object, like the rows of every other list
    Refused, ///< 403, although the grants of one object can be read
    Absent, ///< not there, as with data planes from before May 2025: the route is /v1/acl/{id}
};

/// A program that may sign people in at the Nscale that is played, as its operator would have
/// registered it.
struct SignInClient
{
    QString id = QStringLiteral("5b0c7d4e-6f1a-4c52-9d38-7e2f10a4c9b6");
    QString secret = QStringLiteral("groupdesk-demo-client-secret");
    /// The one address that people are sent back to; compared as a whole.
    QString redirectUri = QStringLiteral("http://127.0.0.1:53682/callback");
};

struct DemoOptions
{
    quint16 port = 0; ///< 0: any free one
    int latencyMs = 0; ///< milliseconds every answer is late
    /// How many groups the main organization of each platform has ("Acme Inc.", "Meridian Labs",
    /// "borealis-compute"): the usual ones, oldest first, and as many made-up ones as are missing.
    /// No value: the usual ones.
    std::optional<int> groups = {};
    quint32 seed = 1; ///< the same seed makes the same organizations, groups, people and ids
    QString token = defaultToken(); ///< what all three platforms accept as the owner's
    NscaleGeneration nscaleGeneration = NscaleGeneration::V1_18;
    BraintrustGrantList braintrustGrantList = BraintrustGrantList::Array;
    SignInClient signInClient;
    TursoQuirks turso;
    qsizetype recordedRequests = 1000; ///< how many of the last requests are remembered
    /// What time it is, in UTC; the times in the data are relative to it.
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };

    static constexpr int mostGroups = 1'000'000; ///< that groups can be
    [[nodiscard]] static QString defaultToken();
};

/// The token of \a persona: the owner's is \a ownerToken itself.
[[nodiscard]] QString personaToken(const QString &ownerToken, Persona persona);
/// The token of a kind, for a server whose owner's token is \a ownerToken.
[[nodiscard]] QString tursoToken(const QString &ownerToken, TursoTokenKind kind);
/// The token of Nscale's service account "ci-runner", which may do everything in its organization
/// and ends five days after the start. Rotating it replaces it.
[[nodiscard]] QString nscaleServiceToken(const QString &ownerToken);

} // namespace groupdesk::demo
