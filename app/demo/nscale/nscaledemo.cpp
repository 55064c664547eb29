#include "nscale/nscaledemo.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint32 seedSalt = 0x6e73'6361;
constexpr quint32 traceSalt = 0x6e74'7263;

QString errorCode(int status)
{
    switch (status) {
    case 400:
        return u"invalid_request"_s;
    case 401:
        return u"access_denied"_s;
    case 403:
        return u"forbidden"_s;
    case 404:
        return u"not_found"_s;
    case 405:
        return u"method_not_allowed"_s;
    case 409:
        return u"conflict"_s;
    case 413:
        return u"request_entity_too_large"_s;
    case 415:
        return u"unsupported_media_type"_s;
    case 422:
        return u"unprocessable_content"_s;
    default:
        return u"server_error"_s;
    }
}

QString usualText(int status)
{
    switch (status) {
    case 401:
        return u"authentication failed"_s;
    case 403:
        return u"user credentials do not have the required privileges"_s;
    case 404:
        return u"the requested resource does not exist"_s;
    case 405:
        return u"the requested method was not allowed"_s;
    case 409:
        return u"the resource already exists"_s; // said of every conflict, however it came about
    case 500:
        return u"failed to token claim"_s;
    default:
        return QString::fromLatin1(reasonPhrase(status)).toLower();
    }
}

bool may(Persona persona, const QString &operation)
{
    switch (persona) {
    case Persona::Owner:
        return true;
    case Persona::Auditor:
        return operation == "read"_L1;
    case Persona::Reader:
        break;
    }
    return false;
}

bool hasJsonBody(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type");
    return type.split(';').constFirst().trimmed().compare("application/json", Qt::CaseInsensitive)
        == 0;
}

} // namespace

NscaleDemo::NscaleDemo(DemoSurroundings surroundings)
    : DemoPlatform(std::move(surroundings)), m_random(options().seed ^ seedSalt),
      m_traces(options().seed ^ traceSalt), m_identity(DemoPlatform::surroundings())
{
    addSignInRoutes();
    addAccountRoutes();
    addGroupRoutes();
    addDirectoryRoutes();
    addServiceAccountRoutes();
}

void NscaleDemo::reset()
{
    m_random = DemoRandom(options().seed ^ seedSalt);
    m_traces = DemoRandom(options().seed ^ traceSalt);
    m_state = seededNscale(m_random, now());
    if (const std::optional<int> count = options().groups)
        resizeNscale(m_state, *count, options().seed, now());
    for (NscaleServiceAccount &account : m_state.serviceAccounts) {
        const bool isFirst = account.organization == m_state.organizations.constFirst().metadata.id;
        if (isFirst && account.metadata.name == "ci-runner"_L1)
            account.token = nscaleServiceToken(options().token).toLatin1();
    }
    m_identity.reset();
    m_identity.setSubject(nscaleOwnSubject());
}

std::optional<Persona> NscaleDemo::caller(const HttpRequest &request) const
{
    if (m_identity.accepts(bearerToken(request)) || accountOf(request) != nullptr)
        return Persona::Owner;
    return DemoPlatform::caller(request);
}

void NscaleDemo::finish(const HttpRequest & /*request*/, HttpResponse &response)
{
    if (headerValue(response.headers, "Cache-Control").isNull())
        response.setHeader("Cache-Control", "no-cache");
    const bool isPage = headerValue(response.headers, "Content-Type").startsWith("text/html");
    if ((!response.body.isEmpty() || response.more) && !isPage)
        response.setHeader("Content-Type", "application/json");
    m_state.crowd.groups.settle();
}

qsizetype NscaleDemo::groupsHeld() const
{
    return m_state.groups.size() + m_state.crowd.groups.kept();
}

QString NscaleDemo::traceId(const HttpRequest &request)
{
    static const QRegularExpression form(
        u"^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}\\z"_s);
    const auto match = form.match(QString::fromLatin1(request.header("traceparent")));
    return match.hasMatch() ? match.captured(1) : m_traces.hex(32);
}

bool NscaleDemo::isAtLeast(NscaleGeneration generation) const
{
    return options().nscaleGeneration >= generation;
}

HttpResponse NscaleDemo::errorResponse(const HttpRequest &request, int status)
{
    return refused(request, { status, usualText(status) });
}

HttpResponse NscaleDemo::refused(const HttpRequest &request, const NscaleRefusal &refusal)
{
    QJsonObject body { { u"error"_s, errorCode(refusal.status) },
                       { u"error_description"_s, refusal.text } };
    if (isAtLeast(NscaleGeneration::V1_16))
        body.insert(u"trace_id"_s, traceId(request));
    HttpResponse response = jsonResponse(refusal.status, body);
    if (refusal.status == 401 && isAtLeast(NscaleGeneration::V1_16)) {
        const QString challenge
            = u"Bearer error=\"access_denied\",error_description=\"%1\",resource_metadata="
              "\"%2/.well-known/openid-protected-resource\""_s.arg(refusal.text, baseUrl());
        response.setHeader("WWW-Authenticate", challenge.toUtf8());
    }
    return response;
}

std::optional<NscaleRefusal> NscaleDemo::pathRefusal(const QStringList &ids) const
{
    const bool allUuids
        = std::all_of(ids.cbegin(), ids.cend(), [](const QString &id) { return isUuid(id); });
    if (allUuids || !isAtLeast(NscaleGeneration::V1_18))
        return std::nullopt;
    return NscaleRefusal { 400, u"path parameter is not a valid UUID"_s };
}

NscaleRefusal NscaleDemo::tokenRefusal(const HttpRequest &request) const
{
    if (!bearerToken(request).isEmpty())
        return { 401, u"authentication failed"_s };
    const int status = isAtLeast(NscaleGeneration::V1_16) ? 401 : 400;
    return { status,
             request.header("Authorization").isEmpty() ? u"authorization header not set"_s
                                                       : u"authorization header malformed"_s };
}

void NscaleDemo::addOpen(const QByteArray &path, const Handler &handler)
{
    router().add("GET", path, [this, handler](const HttpRequest &request, const QStringList &) {
        const std::optional<Persona> persona = caller(request);
        if (!persona)
            return refused(request, tokenRefusal(request));
        const NscaleServiceAccount *account = accountOf(request);
        return handler({ request, *persona, account ? account->metadata.id : QString(), {}, {} });
    });
}

void NscaleDemo::add(const QByteArray &method, const QByteArray &path, const Right &right,
                     const Handler &handler)
{
    router().add(method, "/api/v1/organizations/{}" + path,
                 [this, right, handler](const HttpRequest &request, const QStringList &ids) {
                     // The order is the platform's: path, token, membership, right, body.
                     if (const auto refusal = pathRefusal(ids))
                         return refused(request, *refusal);
                     const std::optional<Persona> persona = caller(request);
                     if (!persona)
                         return refused(request, tokenRefusal(request));
                     // Not 404: looking up the rights fails before anything else is looked at.
                     if (m_state.organization(ids.constFirst()) == nullptr)
                         return refused(request, { 500, u"failed to look up permissions"_s });
                     const NscaleServiceAccount *account = accountOf(request);
                     const bool foreign
                         = account != nullptr && account->organization != ids.constFirst();
                     if (foreign || (!right.endpoint.isNull() && !may(*persona, right.operation)))
                         return refused(request, { 403, usualText(403) });
                     const bool carriesBody = request.method == "POST" || request.method == "PUT";
                     if (carriesBody && right.body == Body::Json && !hasJsonBody(request))
                         return refused(request, { 400, u"content type not supported"_s });
                     return handler({ request, *persona, account ? account->metadata.id : QString(),
                                      ids.constFirst(), ids.value(1) });
                 });
}

void NscaleDemo::addSignInRoutes()
{
    router().add(
        "GET", "/.well-known/openid-configuration",
        [this](const HttpRequest &, const QStringList &) { return m_identity.discovery(); });
    router().add("GET", "/oauth2/v2/jwks",
                 [this](const HttpRequest &, const QStringList &) { return m_identity.keys(); });
    router().add("GET", "/oauth2/v2/authorization",
                 [this](const HttpRequest &request, const QStringList &) {
                     return m_identity.authorize(request);
                 });
    router().add("POST", "/oauth2/v2/token",
                 [this](const HttpRequest &request, const QStringList &) {
                     return m_identity.token(request);
                 });
}

void NscaleDemo::addAccountRoutes()
{
    addOpen("/oauth2/v2/userinfo",
            [this](const Call &call) { return jsonResponse(200, userinfo(call)); });
    addOpen("/api/v1/acl", [this](const Call &call) { return jsonResponse(200, acl(call)); });
    addOpen("/api/v1/organizations", [this](const Call &call) { return organizations(call); });
    if (isAtLeast(NscaleGeneration::V1_18)) {
        addOpen("/api/version", [this](const Call &) {
            const bool newest = isAtLeast(NscaleGeneration::V1_20);
            return jsonResponse(
                200,
                QJsonObject { { u"name"_s, u"unikorn-identity"_s },
                              { u"version"_s, newest ? u"v1.20.0"_s : u"v1.18.2"_s } });
        });
    }
    add("GET", "", { u"identity:organizations"_s }, [this](const Call &call) {
        return jsonResponse(200, m_state.organization(call.organization)->json());
    });
    add("GET", "/acl", {}, [this](const Call &call) { return jsonResponse(200, acl(call)); });
}

QJsonObject NscaleDemo::acl(const Call &call) const
{
    QJsonArray operations;
    for (const QString &operation : { u"create"_s, u"read"_s, u"update"_s, u"delete"_s }) {
        if (may(call.persona, operation))
            operations.append(operation);
    }
    QJsonArray endpoints;
    for (const QString &name :
         { u"identity:groups"_s, u"identity:organizations"_s, u"identity:projects"_s,
           u"identity:roles"_s, u"identity:serviceaccounts"_s, u"identity:users"_s })
        endpoints.append(QJsonObject { { u"name"_s, name }, { u"operations"_s, operations } });
    QJsonArray list;
    for (const NscaleOrganization &candidate : m_state.organizations) {
        const bool isOther
            = !call.organization.isNull() && candidate.metadata.id != call.organization;
        if (isOther || !isMember(call, candidate))
            continue;
        QJsonObject entry { { u"id"_s, candidate.metadata.id } };
        if (!operations.isEmpty())
            entry.insert(u"endpoints"_s, endpoints);
        list.append(entry);
    }
    QJsonObject acl { { u"organizations"_s, list } };
    if (!call.organization.isNull()) // the older form of the same, still sent
        acl.insert(u"organization"_s, list.first());
    return acl;
}

} // namespace groupdesk::demo
