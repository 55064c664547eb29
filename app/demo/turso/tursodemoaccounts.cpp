#include "turso/tursoanswers.h"
#include "turso/tursodemo.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QJsonObject organizationJson(const TursoAccount &account)
{
    return {
        { u"name"_s, account.name },
        { u"slug"_s, account.slug },
        { u"type"_s, account.isPersonal() ? u"personal"_s : u"team"_s },
        { u"overages"_s, account.hasOverages() },
        { u"require_mfa"_s, false },
        { u"blocked_reads"_s, false },
        { u"blocked_writes"_s, false },
        { u"plan_id"_s, account.planId },
        { u"plan_timeline"_s, u"monthly"_s },
        { u"platform"_s, QString() },
    };
}

} // namespace

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
            return tursoOrganizationNotFound();
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
    addPlain("/v1/auth/api-tokens", [this](const Caller &caller, const QStringList &) {
        if (caller.persona == Persona::Reader)
            return tursoError(403, u"forbidden: this token cannot list tokens"_s);
        return jsonResponse(
            200,
            QJsonObject {
                { u"tokens"_s, tursoTokenList(boundGroup(), options().turso.groupTokenScopes) } });
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
                         return tursoError(404, u"location not found"_s);
                     return jsonResponse(200, QJsonObject { { u"location"_s, found } });
                 });
    addPlain("/v2/locations", [this](const Caller &, const QStringList &) {
        return jsonResponse(
            200, QJsonObject { { u"locations"_s, tursoLocationsByProvider(personal().regions) } });
    });
    addPlain("/v2/organizations/{}/locations", [this](const Caller &, const QStringList &args) {
        const TursoAccount *named = account(args.constFirst());
        if (named == nullptr)
            return tursoOrganizationNotFound();
        return jsonResponse(
            200, QJsonObject { { u"locations"_s, tursoLocationsByProvider(named->regions) } });
    });
}

} // namespace groupdesk::demo
