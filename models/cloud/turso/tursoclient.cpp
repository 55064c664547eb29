#include "tursoclient.h"

#include "restclient.h"
#include "servicecall.h"
#include "tursodirectory.h"
#include "tursoerrors.h"
#include "tursogroups.h"
#include "tursoorganizations.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

RestSettings settingsFor(const Connection &connection)
{
    RestSettings settings;
    settings.baseUrl = normalizedBaseUrl(connection.profile.baseUrl.toString());
    settings.token = connection.credentials->current().value_or(Secret());
    settings.readError = &turso::readError;
    return settings;
}

/// Null unless the profile allows another host to be asked. The token stays out of it.
std::unique_ptr<RestClient> closestClient(QNetworkAccessManager &network, const Profile &profile)
{
    const QUrl url = normalizedBaseUrl(profile.options.value(profileoption::closestRegionUrl));
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !safe || !url.userInfo().isEmpty())
        return nullptr;
    RestSettings settings;
    settings.baseUrl = url;
    settings.readError = &turso::readError;
    // A convenience must not hold up the list of locations for long.
    settings.silence = std::chrono::seconds(4);
    settings.deadline = std::chrono::seconds(6);
    settings.bodyCap = 64 * 1024;
    return std::make_unique<RestClient>(network, std::move(settings));
}

turso::Root rootOf(const Profile &profile)
{
    return profile.options.value(profileoption::personalRoot) == "true"_L1
        ? turso::Root::Personal
        : turso::Root::Organization;
}

class TursoClient final : public PlatformClient
{
public:
    TursoClient(QNetworkAccessManager &network, const Connection &connection)
        : m_client(network, settingsFor(connection)),
          m_closest(closestClient(network, connection.profile)),
          m_organizations(m_client, rootOf(connection.profile)),
          m_groups(m_client, rootOf(connection.profile)),
          m_directory(m_client, rootOf(connection.profile), m_closest.get()), m_token(m_client)
    {
    }

    OrganizationService &organizations() override { return m_organizations; }
    GroupService &groups() override { return m_groups; }
    DirectoryService &directory() override { return m_directory; }
    TokenService &token() override { return m_token; }

private:
    RestClient m_client;
    std::unique_ptr<RestClient> m_closest;
    TursoOrganizations m_organizations;
    TursoGroups m_groups;
    TursoDirectory m_directory;
    UnknownToken m_token;
};

} // namespace

PlatformDescription describeTurso()
{
    PlatformDescription description;
    description.id = PlatformId(u"turso"_s);
    description.name = u"Turso"_s;
    description.endpoints = { { u"Turso"_s, QUrl(u"https://api.turso.tech"_s) } };
    description.environmentVariable = u"TURSO_API_TOKEN"_s;
    description.optionKeys = { profileoption::personalRoot, profileoption::closestRegionUrl };
    return description;
}

std::unique_ptr<PlatformClient> openTurso(QNetworkAccessManager &network,
                                          const Connection &connection)
{
    return std::make_unique<TursoClient>(network, connection);
}

} // namespace groupdesk
