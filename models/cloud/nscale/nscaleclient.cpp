#include "nscaleclient.h"

#include "notoffered.h"
#include "nscaledirectory.h"
#include "nscaleediting.h"
#include "nscaleerrors.h"
#include "nscalegroups.h"
#include "nscaleorganizations.h"
#include "nscalepreview.h"
#include "nscaletoken.h"
#include "restclient.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

RestSettings clientSettings(const Connection &connection)
{
    RestSettings settings = restSettings(connection, describeNscale());
    settings.readError = &nscale::readError;
    settings.sendTraceParent = true; // servers before 1.14 report no trace id of their own
    return settings;
}

class NscaleClient final : public PlatformClient
{
public:
    NscaleClient(Transport &transport, const Connection &connection)
        : m_client(transport, clientSettings(connection)), m_token(m_client),
          m_organizations(m_client, m_token), m_groups(m_client), m_directory(m_client)
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
    RestClient m_client;
    NscaleToken m_token;
    NscaleOrganizations m_organizations;
    NscaleGroups m_groups;
    NscaleDirectory m_directory;
    NscaleEditing m_editing { m_client };
    NoActions m_actions { m_client };
    NoInsight m_insight { m_client };
    NoGrantWriting m_grantWriting { m_client };
    NscalePreview m_preview { m_client };
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
    description.sameNames = true;
    description.draft.details = NscaleDraft {};
    return description;
}

std::unique_ptr<PlatformClient> openNscale(Transport &transport, const Connection &connection)
{
    return std::make_unique<NscaleClient>(transport, connection);
}

} // namespace groupdesk
