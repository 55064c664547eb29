#include "braintrustclient.h"

#include "braintrustdirectory.h"
#include "braintrusterrors.h"
#include "braintrustgroups.h"
#include "braintrustorganizations.h"
#include "restclient.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// \a seenOrganization gets the organization that an error names.
RestSettings settingsFor(const Connection &connection,
                         const std::shared_ptr<QString> &seenOrganization)
{
    RestSettings settings;
    settings.baseUrl = normalizedBaseUrl(connection.profile.baseUrl.toString());
    settings.token = connection.credentials->current().value_or(Secret());
    settings.readError = [seenOrganization](CloudError &error, const QByteArray &body,
                                            const QHash<QByteArray, QByteArray> &headers) {
        braintrust::readError(error, body, headers);
        *seenOrganization = braintrust::userOrganization(body);
    };
    return settings;
}

class BraintrustClient final : public PlatformClient
{
public:
    BraintrustClient(QNetworkAccessManager &network, const Connection &connection)
        : m_seenOrganization(std::make_shared<QString>()),
          m_client(network, settingsFor(connection, m_seenOrganization)),
          m_organizations(m_client, m_seenOrganization), m_groups(m_client), m_directory(m_client),
          m_token(m_client)
    {
    }

    OrganizationService &organizations() override { return m_organizations; }
    GroupService &groups() override { return m_groups; }
    DirectoryService &directory() override { return m_directory; }
    TokenService &token() override { return m_token; }

private:
    std::shared_ptr<QString> m_seenOrganization;
    RestClient m_client;
    BraintrustOrganizations m_organizations;
    BraintrustGroups m_groups;
    BraintrustDirectory m_directory;
    UnknownToken m_token;
};

} // namespace

PlatformDescription describeBraintrust()
{
    PlatformDescription description;
    description.id = PlatformId(u"braintrust"_s);
    description.name = u"Braintrust"_s;
    description.endpoints = {
        { u"United States"_s, QUrl(u"https://api.braintrust.dev"_s) },
        { u"European Union"_s, QUrl(u"https://api-eu.braintrust.dev"_s) },
    };
    description.environmentVariable = u"BRAINTRUST_API_KEY"_s;
    description.hasDescription = true;
    description.hasMembers = true;
    return description;
}

std::unique_ptr<PlatformClient> openBraintrust(QNetworkAccessManager &network,
                                               const Connection &connection)
{
    return std::make_unique<BraintrustClient>(network, connection);
}

} // namespace groupdesk
