#include "turso/tursodemo.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint32 seedSalt = 0x7475'7273;

HttpResponse errorText(int status, const QString &text)
{
    return jsonResponse(status, QJsonObject { { u"error"_s, text } });
}

QJsonObject organizationJson(const TursoAccount &account)
{
    return {
        { u"name"_s, account.name },
        { u"slug"_s, account.slug },
        { u"type"_s, account.isPersonal() ? u"personal"_s : u"team"_s },
        { u"overages"_s, account.planId == "pro"_L1 },
        { u"require_mfa"_s, false },
        { u"blocked_reads"_s, false },
        { u"blocked_writes"_s, false },
        { u"plan_id"_s, account.planId },
        { u"plan_timeline"_s, u"monthly"_s },
        { u"platform"_s, QString() },
    };
}

/// What is wrong with the Authorization header, in the platform's words.
QString credentialFault(const HttpRequest &request)
{
    const QByteArray token = bearerToken(request);
    if (token.isEmpty())
        return u"missing or malformed authorization header"_s;
    // A token of a database or group has the three parts of a JWT but not the platform's id.
    if (token.count('.') == 2)
        return u"could not parse jwt id"_s;
    return u"token contains an invalid number of segments"_s;
}

} // namespace

TursoDemo::TursoDemo(DemoSurroundings surroundings)
    : DemoPlatform(std::move(surroundings)), m_random(options().seed ^ seedSalt)
{
    addAccountRoutes();
    addTokenRoutes();
    addLocationRoutes();
    addGroupRoutes();
}

void TursoDemo::reset()
{
    m_random = DemoRandom(options().seed ^ seedSalt);
    m_accounts = seededTursoAccounts(m_random);
    m_sessionEnds = now().addDays(6);
}

HttpResponse TursoDemo::errorResponse(const HttpRequest &request, int status)
{
    switch (status) {
    case 400:
        return errorText(status, u"bad request"_s);
    case 401:
        return errorText(status, credentialFault(request));
    case 402:
        return errorText(status, u"payment required: no active subscription"_s);
    case 403:
        return errorText(status, u"forbidden: your role in this organization does not allow it"_s);
    case 404:
        return errorText(status, u"not found"_s);
    case 405:
        return errorText(status, u"method not allowed"_s);
    case 409:
        return errorText(status, u"group already exists"_s);
    case 422:
        return errorText(status, u"name not available"_s);
    case 429:
        return errorText(status, u"too many requests"_s);
    default:
        return errorText(status, u"internal server error"_s);
    }
}

bool TursoDemo::Caller::isBound() const
{
    return kind == TursoTokenKind::Organization || kind == TursoTokenKind::Group;
}

bool TursoDemo::Caller::sees(const TursoAccount &account) const
{
    return !isBound() || account.slug == tursoTokenOrganization();
}

bool TursoDemo::Caller::sees(const QString &group) const
{
    return kind != TursoTokenKind::Group || group == tursoTokenGroup();
}

std::optional<TursoDemo::Caller> TursoDemo::whoAsks(const HttpRequest &request) const
{
    if (const auto kind = tursoTokenKind(options().token, bearerToken(request)))
        return Caller { Persona::Owner, kind };
    const std::optional<Persona> persona = caller(request);
    return persona ? std::optional(Caller { *persona }) : std::nullopt;
}

std::optional<HttpResponse> TursoDemo::refused(const HttpRequest &request, Right right) const
{
    const std::optional<Caller> asking = whoAsks(request);
    if (!asking || asking->kind == TursoTokenKind::Database)
        return errorText(401, credentialFault(request));
    if (asking->kind == TursoTokenKind::Expired)
        return errorText(401, u"token is expired"_s);
    if (right != Right::Any && asking->persona == Persona::Reader)
        return errorText(403, u"forbidden: this token has no scope for groups"_s);
    if (right == Right::ChangeGroups && asking->persona == Persona::Auditor)
        return errorText(403, u"forbidden: the role viewer cannot change groups"_s);
    if (right == Right::ChangeGroups && asking->kind == TursoTokenKind::Group)
        return errorText(403, u"forbidden: the scopes of this token do not include this"_s);
    return std::nullopt;
}

std::optional<HttpResponse> TursoDemo::refused(const HttpRequest &request, Right right,
                                               const TursoAccount &account,
                                               const QStringList &arguments) const
{
    if (const auto refusal = refused(request, right))
        return refusal;
    const Caller asking = whoAsks(request).value_or(Caller {});
    if (!asking.sees(account))
        return errorText(403, u"forbidden: this token belongs to another organization"_s);
    if (!arguments.isEmpty() && !asking.sees(arguments.constFirst()))
        return errorText(404, u"group not found"_s);
    return std::nullopt;
}

TursoAccount *TursoDemo::account(const QString &slug)
{
    const auto found
        = std::find_if(m_accounts.begin(), m_accounts.end(),
                       [&slug](const TursoAccount &candidate) { return candidate.slug == slug; });
    return found == m_accounts.end() ? nullptr : &*found;
}

TursoAccount &TursoDemo::personal()
{
    return m_accounts.first(); // the seed makes it first
}

void TursoDemo::addPlain(const QByteArray &path, const PlainHandler &handler)
{
    router().add("GET", path, [this, handler](const HttpRequest &request, const QStringList &args) {
        const std::optional<HttpResponse> refusal = refused(request, Right::Any);
        return refusal ? *refusal : handler(whoAsks(request).value_or(Caller {}), args);
    });
}

void TursoDemo::addBoth(const QByteArray &method, const QByteArray &path, Right right,
                        const AccountHandler &handler)
{
    router().add(method, "/v1" + path,
                 [this, right, handler](const HttpRequest &request, const QStringList &args) {
                     const auto refusal = refused(request, right, personal(), args);
                     return refusal ? *refusal : handler(request, personal(), args);
                 });
    router().add(method, "/v1/organizations/{}" + path,
                 [this, right, handler](const HttpRequest &request, QStringList args) {
                     if (const auto refusal = refused(request, right))
                         return *refusal;
                     TursoAccount *named = account(args.takeFirst());
                     if (named == nullptr)
                         return errorText(404, u"organization not found"_s);
                     if (const auto refusal = refused(request, right, *named, args))
                         return *refusal;
                     return handler(request, *named, args);
                 });
}

QJsonArray TursoDemo::organizations(const Caller &caller, OrganizationForm form) const
{
    QJsonArray list;
    for (const TursoAccount &account : m_accounts) {
        if (!caller.sees(account))
            continue;
        QJsonObject object = organizationJson(account);
        if (form == OrganizationForm::WithId)
            object.insert(u"id"_s, account.id);
        list.append(object);
    }
    return list;
}

void TursoDemo::addAccountRoutes()
{
    // The newer form has a wrapper, this has none.
    addPlain("/v1/organizations", [this](const Caller &caller, const QStringList &) {
        return jsonResponse(200, organizations(caller, OrganizationForm::WithoutId));
    });
    addPlain("/v2/organizations", [this](const Caller &caller, const QStringList &) {
        return jsonResponse(200,
                            QJsonObject { { u"organizations"_s,
                                            organizations(caller, OrganizationForm::WithId) } });
    });
    addPlain("/v1/organizations/{}", [this](const Caller &, const QStringList &args) {
        const TursoAccount *named = account(args.constFirst());
        if (named == nullptr)
            return errorText(404, u"organization not found"_s);
        return jsonResponse(200, QJsonObject { { u"organization"_s, organizationJson(*named) } });
    });
    addPlain("/v1/user", [this](const Caller &, const QStringList &) {
        const QJsonObject user { { u"username"_s, personal().slug },
                                 { u"name"_s, u"Rosa Delgado"_s },
                                 { u"email"_s, u"rosa.delgado@acme.example"_s },
                                 { u"avatarUrl"_s, QString() },
                                 { u"plan"_s, personal().planId },
                                 { u"mfa"_s, true },
                                 { u"has_pending_invites"_s, false } };
        return jsonResponse(200, QJsonObject { { u"user"_s, user } });
    });
    addPlain("/v1/current-user", [this](const Caller &, const QStringList &) {
        const QJsonObject user { { u"username"_s, personal().slug },
                                 { u"plan"_s, personal().planId } };
        return jsonResponse(200, QJsonObject { { u"user"_s, user } });
    });
}

void TursoDemo::addTokenRoutes()
{
    // -1: a token made for programs never expires.
    addPlain("/v1/auth/validate", [this](const Caller &caller, const QStringList &) {
        const qint64 ends
            = caller.kind == TursoTokenKind::Session ? m_sessionEnds.toSecsSinceEpoch() : -1;
        return jsonResponse(200, QJsonObject { { u"exp"_s, ends } });
    });
    addPlain("/v1/auth/api-tokens", [](const Caller &caller, const QStringList &) {
        if (caller.persona == Persona::Reader)
            return errorText(403, u"forbidden: this token cannot list tokens"_s);
        return jsonResponse(200, QJsonObject { { u"tokens"_s, tursoTokenList() } });
    });
}

void TursoDemo::addLocationRoutes()
{
    // The old list depends on the organization, which only a header names.
    const auto addressed = [this](const HttpRequest &request) -> TursoAccount & {
        const QString slug = QString::fromUtf8(request.header("x-turso-organization"));
        TursoAccount *named = account(slug);
        return named == nullptr ? personal() : *named;
    };
    router().add(
        "GET", "/v1/locations", [this, addressed](const HttpRequest &request, const QStringList &) {
            if (const auto refusal = refused(request, Right::Any))
                return *refusal;
            return jsonResponse(
                200,
                QJsonObject { { u"locations"_s, tursoLocations(addressed(request).regions) } });
        });
    router().add("GET", "/v1/locations/{}",
                 [this, addressed](const HttpRequest &request, const QStringList &args) {
                     if (const auto refusal = refused(request, Right::Any))
                         return *refusal;
                     const QJsonObject found
                         = tursoLocation(args.constFirst(), addressed(request).regions);
                     if (found.isEmpty())
                         return errorText(404, u"location not found"_s);
                     return jsonResponse(200, QJsonObject { { u"location"_s, found } });
                 });
    addPlain("/v2/locations", [this](const Caller &, const QStringList &) {
        return jsonResponse(
            200, QJsonObject { { u"locations"_s, tursoLocationsByProvider(personal().regions) } });
    });
    addPlain("/v2/organizations/{}/locations", [this](const Caller &, const QStringList &args) {
        const TursoAccount *named = account(args.constFirst());
        if (named == nullptr)
            return errorText(404, u"organization not found"_s);
        return jsonResponse(
            200, QJsonObject { { u"locations"_s, tursoLocationsByProvider(named->regions) } });
    });
}

} // namespace groupdesk::demo
