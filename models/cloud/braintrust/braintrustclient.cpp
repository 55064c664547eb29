#include "braintrustclient.h"

#include "braintrustdirectory.h"
#include "braintrustediting.h"
#include "braintrusterrors.h"
#include "braintrustgrantwriting.h"
#include "braintrustgroups.h"
#include "braintrustinsight.h"
#include "braintrustorganizations.h"
#include "braintrustpreview.h"
#include "braintrusttoken.h"
#include "notoffered.h"
#include "restclient.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// \a seenOrganization gets the organization that an error names.
RestSettings clientSettings(const Connection &connection,
                            const std::shared_ptr<QString> &seenOrganization)
{
    RestSettings settings = restSettings(connection, describeBraintrust());
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
    BraintrustClient(Transport &transport, const Connection &connection)
        : m_seenOrganization(std::make_shared<QString>()),
          m_client(transport, clientSettings(connection, m_seenOrganization)),
          m_token(m_client, connection.credentials),
          m_organizations(m_client, m_seenOrganization, m_token), m_groups(m_client),
          m_directory(m_client)
    {
    }

    OrganizationService &organizations() override { return m_organizations; }
    GroupService &groups() override { return m_groups; }
    DirectoryService &directory() override { return m_directory; }
    TokenService &token() override { return m_token; }
    EditService &editing() override { return m_editing; }
    GroupActionService &actions() override { return m_actions; }
    InsightService &insight() override { return m_insight; }
    GrantWriteService &grantWriting() override { return m_grantWriting; }
    const RequestPreview &preview() const override { return m_preview; }

private:
    std::shared_ptr<QString> m_seenOrganization;
    RestClient m_client;
    BraintrustToken m_token;
    BraintrustOrganizations m_organizations;
    BraintrustGroups m_groups;
    BraintrustDirectory m_directory;
    BraintrustEditing m_editing { m_client };
    NoActions m_actions { m_client };
    BraintrustInsight m_insight { m_client };
    BraintrustGrantWriting m_grantWriting { m_client };
    BraintrustPreview m_preview { m_client };
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
    description.draft.details = BraintrustDraft {};
    return description;
}

std::unique_ptr<PlatformClient> openBraintrust(Transport &transport, const Connection &connection)
{
    return std::make_unique<BraintrustClient>(transport, connection);
}

} // namespace groupdesk
