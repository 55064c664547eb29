#include "tursoclient.h"

#include "notoffered.h"
#include "restclient.h"
#include "tursoactions.h"
#include "tursodirectory.h"
#include "tursoediting.h"
#include "tursoerrors.h"
#include "tursogroups.h"
#include "tursoinsight.h"
#include "tursoorganizations.h"
#include "tursopreview.h"
#include "tursotoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

RestSettings clientSettings(const Connection &connection)
{
    RestSettings settings = restSettings(connection, describeTurso());
    settings.readError = &turso::readError;
    return settings;
}

/// Null unless the profile allows another host to be asked. The token stays out of it.
std::unique_ptr<RestClient> closestClient(Transport &transport, const Connection &connection)
{
    const Profile &profile = connection.profile;
    const QUrl url = normalizedBaseUrl(profile.options.value(profileoption::closestRegionUrl));
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !safe || !url.userInfo().isEmpty())
        return nullptr;
    RestSettings settings = restSettings(connection, describeTurso());
    settings.baseUrl = url;
    settings.credentials = nullptr;
    settings.lock = nullptr;
    settings.readError = &turso::readError;
    // A convenience must not hold up the list of locations for long.
    settings.limits = { 4s, 4s, 4s, 6s };
    settings.repeatsReads = false;
    settings.bodyCap = 64 * 1024;
    return std::make_unique<RestClient>(transport, std::move(settings));
}

/// For answers that the server holds back until something is ready. What happens then is for
/// whoever asked: a person may be tired of waiting.
RestSettings patientSettings(const Connection &connection)
{
    constexpr auto patience = 90s;
    RestSettings settings = clientSettings(connection);
    settings.limits.firstByte
        = std::max<std::chrono::milliseconds>(settings.limits.firstByte, patience);
    settings.limits.total
        = std::max(settings.limits.total, settings.limits.firstByte + settings.limits.connect);
    settings.repeatsReads = false;
    return settings;
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
    TursoClient(Transport &transport, const Connection &connection)
        : m_root(rootOf(connection.profile)), m_client(transport, clientSettings(connection)),
          m_patient(transport, patientSettings(connection)),
          m_closest(closestClient(transport, connection)),
          m_token(m_client, connection.credentials), m_organizations(m_client, m_root, m_token),
          m_groups(m_client, m_root), m_directory(m_client, m_root, m_closest.get())
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
    turso::Root m_root;
    RestClient m_client;
    RestClient m_patient;
    std::unique_ptr<RestClient> m_closest;
    TursoToken m_token;
    TursoOrganizations m_organizations;
    TursoGroups m_groups;
    TursoDirectory m_directory;
    /// Where a group may be transferred to, which the personal root says nothing about.
    TursoOrganizations m_targets { m_client, turso::Root::Organization, m_token };
    TursoEditing m_editing { m_client, m_root };
    TursoActions m_actions { m_client, m_patient, m_root, m_targets };
    TursoInsight m_insight { m_client, m_root };
    NoGrantWriting m_grantWriting { m_client };
    TursoPreview m_preview { m_client, m_root };
};

} // namespace

PlatformDescription describeTurso()
{
    PlatformDescription description;
    description.id = PlatformId(u"turso"_s);
    description.name = u"Turso"_s;
    description.endpoints = { { u"Turso"_s, QUrl(u"https://api.turso.tech"_s) } };
    description.environmentVariable = u"TURSO_API_TOKEN"_s;
    description.draft.details = TursoDraft {};
    description.optionKeys = { profileoption::personalRoot, profileoption::closestRegionUrl };
    return description;
}

std::unique_ptr<PlatformClient> openTurso(Transport &transport, const Connection &connection)
{
    return std::make_unique<TursoClient>(transport, connection);
}

} // namespace groupdesk
