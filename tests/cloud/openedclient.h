#pragma once

#include "fakenetwork.h"
#include "platformregistry.h"
#include "resttesting.h"
#include "waitfor.h"

#include <memory>

namespace groupdesk::test {

/// A 200 answer with \a body.
[[nodiscard]] inline RestReply replyOf(const QByteArray &body)
{
    RestReply reply;
    reply.body = body;
    reply.headers.insert("content-type", "application/json");
    reply.context.request = QStringLiteral("GET /test");
    reply.context.httpStatus = reply.status;
    return reply;
}

[[nodiscard]] inline Organization organizationOf(const QString &id, const QString &name)
{
    Organization organization;
    organization.id = OrganizationId(id);
    organization.name = name;
    return organization;
}

[[nodiscard]] inline Profile profileOf(const QString &platform)
{
    Profile profile;
    profile.id = ProfileId(QStringLiteral("p"));
    profile.platform = PlatformId(platform);
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.com"));
    return profile;
}

/// A client of the registry on a scripted network. Nothing is sent again.
struct OpenedClient
{
    explicit OpenedClient(const Profile &profile)
        : transport(sentOnce(&network)), registry(*transport),
          client(registry.open(
              Connection::open(profile, Secret::fromPaste(QStringLiteral("token-of-ours")))))
    {
    }
    explicit OpenedClient(const QString &platform) : OpenedClient(profileOf(platform)) { }

    [[nodiscard]] GroupService &groups() const { return client->groups(); }
    [[nodiscard]] OrganizationService &organizations() const { return client->organizations(); }
    [[nodiscard]] DirectoryService &directory() const { return client->directory(); }

    FakeNetwork network;
    TestTransport transport;
    PlatformRegistry registry;
    std::unique_ptr<PlatformClient> client;
};

} // namespace groupdesk::test
