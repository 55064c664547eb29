#include "nscaleclient.h"

#include "nscaledirectory.h"
#include "nscaleerrors.h"
#include "nscalegroups.h"
#include "nscaleorganizations.h"
#include "restclient.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

RestSettings settingsFor(const Connection &connection)
{
    RestSettings settings;
    settings.baseUrl = normalizedBaseUrl(connection.profile.baseUrl.toString());
    settings.token = connection.credentials->current().value_or(Secret());
    settings.readError = &nscale::readError;
    settings.sendTraceParent = true; // servers before 1.14 report no trace id of their own
    return settings;
}

class NscaleClient final : public PlatformClient
{
public:
    NscaleClient(QNetworkAccessManager &network, const Connection &connection)
        : m_client(network, settingsFor(connection)), m_organizations(m_client), m_groups(m_client),
          m_directory(m_client), m_token(m_client)
    {
    }

    OrganizationService &organizations() override { return m_organizations; }
    GroupService &groups() override { return m_groups; }
    DirectoryService &directory() override { return m_directory; }
    TokenService &token() override { return m_token; }

private:
    RestClient m_client;
    NscaleOrganizations m_organizations;
    NscaleGroups m_groups;
    NscaleDirectory m_directory;
    UnknownToken m_token;
};

} // namespace

PlatformDescription describeNscale()
{
    PlatformDescription description;
    description.id = PlatformId(u"nscale"_s);
    description.name = u"Nscale"_s;
    description.endpoints = {
        { u"Nscale"_s, QUrl(u"https://identity.nks.europe-west4.nscale.com"_s) },
    };
    description.environmentVariable = u"NSCALE_SERVICE_TOKEN"_s;
    description.hasDescription = true;
    description.hasMembers = true;
    description.browserSignIn = true;
    return description;
}

std::unique_ptr<PlatformClient> openNscale(QNetworkAccessManager &network,
                                           const Connection &connection)
{
    return std::make_unique<NscaleClient>(network, connection);
}

} // namespace groupdesk
