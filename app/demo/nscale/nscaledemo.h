#pragma once

#include "demoplatform.h"
#include "nscale/nscaleidentity.h"
#include "nscale/nscalestate.h"
#include "nscale/nscalewrite.h"

#include <functional>
#include <variant>

namespace groupdesk::demo {

/// Plays the Nscale identity service, in the generation the options name:
/// - V1_11 (1.11): a missing token is 400; no trace_id; subjects in reads only if there are any;
///   userIDs and subjects together are refused even when empty.
/// - V1_16 (1.16.1): a missing token is 401; trace_id; userIDs and subjects always in reads, and
///   refused together only when both have entries.
/// - V1_18 (1.18): as before, and path ids must be UUIDs, lists lose their duplicates, and there is
///   /api/version.
/// - V1_20 (1.20): as before, and roles say whether they are grantable; a PUT checks only the roles
///   it adds; texts about bad bodies are short.
/// The personas' tokens and those of a browser sign-in belong to people; nscaleServiceToken()
/// belongs to a service account of the first organization, with every right there.
/// Names of groups are not unique here, as there. The Reader has the role "reader": it may see no
/// groups, users or roles, and only such projects as it works in, which are none.
class NscaleDemo final : public DemoPlatform
{
public:
    explicit NscaleDemo(DemoSurroundings surroundings);

    void reset() override;
    [[nodiscard]] qsizetype groupsHeld() const override;
    [[nodiscard]] NscaleIdentity &identity() { return m_identity; }

protected:
    [[nodiscard]] HttpResponse errorResponse(const HttpRequest &request, int status) override;
    /// The tokens of the personas, of the service account, and of who signed in as the owner.
    [[nodiscard]] std::optional<Persona> caller(const HttpRequest &request) const override;
    void finish(const HttpRequest &request, HttpResponse &response) override;

private:
    struct Call
    {
        const HttpRequest &request;
        Persona persona;
        QString account; ///< id of the service account that asks; null: a person
        QString organization; ///< null for a path outside of organizations
        QString id; ///< of the resource the path names; null if none
    };
    using Handler = std::function<HttpResponse(const Call &)>;
    enum class Body { Json, None };
    struct Right
    {
        QString endpoint = {}; ///< such as "identity:groups"; null: membership will do
        QString operation = QStringLiteral("read");
        Body body = Body::Json; ///< of a POST or PUT
    };

    void addAccountRoutes();
    void addSignInRoutes();
    void addGroupRoutes();
    void addDirectoryRoutes();
    /// A route outside of organizations, which asks for a valid token and nothing more.
    void addOpen(const QByteArray &path, const Handler &handler);
    /// A route below an organization.
    void add(const QByteArray &method, const QByteArray &path, const Right &right,
             const Handler &handler);
    [[nodiscard]] std::optional<NscaleRefusal> pathRefusal(const QStringList &ids) const;
    [[nodiscard]] NscaleRefusal tokenRefusal(const HttpRequest &request) const;

    /// The service account whose token the request carries; null if none.
    [[nodiscard]] const NscaleServiceAccount *accountOf(const HttpRequest &request) const;
    /// Whether the caller belongs to \a organization: service accounts to one, people to all.
    [[nodiscard]] bool isMember(const Call &call, const NscaleOrganization &organization) const;
    [[nodiscard]] QJsonObject userinfo(const Call &call) const;
    [[nodiscard]] QJsonObject acl(const Call &call) const;
    [[nodiscard]] HttpResponse organizations(const Call &call);
    [[nodiscard]] HttpResponse users(const Call &call) const;
    void addServiceAccountRoutes();
    [[nodiscard]] QJsonObject accountJson(const NscaleServiceAccount &account) const;
    [[nodiscard]] HttpResponse serviceAccounts(const Call &call) const;
    [[nodiscard]] HttpResponse rotate(const Call &call);
    [[nodiscard]] HttpResponse roles() const;
    [[nodiscard]] HttpResponse projects(const Call &call) const;
    [[nodiscard]] HttpResponse replaceProject(const Call &call);

    [[nodiscard]] QJsonObject groupJson(const NscaleGroup &group) const;
    [[nodiscard]] QJsonArray subjects(const NscaleGroup &group) const;
    [[nodiscard]] HttpResponse listGroups(const Call &call) const;
    [[nodiscard]] HttpResponse createGroup(const Call &call);
    [[nodiscard]] HttpResponse replaceGroup(const Call &call);
    [[nodiscard]] HttpResponse removeGroup(const Call &call);
    [[nodiscard]] std::variant<NscaleGroupWrite, NscaleRefusal> readWrite(
        const Call &call, const QStringList &rolesHeld) const;

    [[nodiscard]] HttpResponse refused(const HttpRequest &request, const NscaleRefusal &refusal);
    [[nodiscard]] bool isAtLeast(NscaleGeneration generation) const;

    /// The id of the trace the client began, or a new one.
    [[nodiscard]] QString traceId(const HttpRequest &request);

    DemoRandom m_random;
    DemoRandom m_traces; ///< apart, so that ids do not depend on how many calls failed before
    NscaleState m_state;
    NscaleIdentity m_identity;
};

} // namespace groupdesk::demo
