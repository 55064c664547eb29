#include "nscale/nscaledemo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr int tokenDays = 90; // the platform's default for a new service token

QString subjectOf(Persona persona)
{
    switch (persona) {
    case Persona::Owner:
        break;
    case Persona::Auditor:
        return u"audit.office@borealis.example"_s;
    case Persona::Reader:
        return u"guest.reader@borealis.example"_s;
    }
    return nscaleOwnSubject();
}

} // namespace

void NscaleDemo::addServiceAccountRoutes()
{
    add("GET", "/serviceaccounts", { u"identity:serviceaccounts"_s },
        [this](const Call &call) { return serviceAccounts(call); });
    add("POST", "/serviceaccounts/{}/rotate", { .body = Body::None },
        [this](const Call &call) { return rotate(call); });
}

const NscaleServiceAccount *NscaleDemo::accountOf(const HttpRequest &request) const
{
    const QByteArray token = bearerToken(request);
    const auto found = std::find_if(
        m_state.serviceAccounts.cbegin(), m_state.serviceAccounts.cend(), [&](const auto &account) {
            return !token.isEmpty() && account.token == token && now() < account.expiry;
        });
    return found == m_state.serviceAccounts.cend() ? nullptr : &*found;
}

bool NscaleDemo::isMember(const Call &call, const NscaleOrganization &organization) const
{
    if (call.account.isNull())
        return true;
    return std::any_of(m_state.serviceAccounts.cbegin(), m_state.serviceAccounts.cend(),
                       [&](const NscaleServiceAccount &account) {
                           return account.metadata.id == call.account
                               && account.organization == organization.metadata.id;
                       });
}

HttpResponse NscaleDemo::organizations(const Call &call)
{
    const QStringList addresses = queryValues(call.request, u"email"_s);
    const bool isOwn = !call.account.isNull() // for service accounts it is not looked at
        || addresses.isEmpty() || addresses.constFirst() == subjectOf(call.persona);
    if (!isOwn)
        return errorResponse(call.request, 403);
    QJsonArray list;
    for (const NscaleOrganization &organization : m_state.organizations) {
        if (isMember(call, organization))
            list.append(organization.json());
    }
    return jsonResponse(200, list);
}

QJsonObject NscaleDemo::userinfo(const Call &call) const
{
    const bool isService = !call.account.isNull();
    QJsonObject info { { u"sub"_s, isService ? call.account : subjectOf(call.persona) } };
    if (!isService) {
        info.insert(u"email"_s, subjectOf(call.persona));
        info.insert(u"email_verified"_s, true);
    }
    if (isAtLeast(NscaleGeneration::V1_16)) {
        QJsonArray ids;
        for (const NscaleOrganization &organization : m_state.organizations) {
            if (isMember(call, organization))
                ids.append(organization.metadata.id);
        }
        info.insert(u"https://unikorn-cloud.org/authz"_s,
                    QJsonObject { { u"acctype"_s, isService ? u"service"_s : u"user"_s },
                                  { u"orgIds"_s, ids } });
    }
    return info;
}

QJsonObject NscaleDemo::accountJson(const NscaleServiceAccount &account) const
{
    const QStringList groups
        = m_state.groupsWith(account.metadata.id, &NscaleGroup::serviceAccounts);
    return { { u"metadata"_s, account.metadata.json(account.organization) },
             { u"spec"_s, QJsonObject { { u"groupIDs"_s, QJsonArray::fromStringList(groups) } } },
             { u"status"_s, QJsonObject { { u"expiry"_s, isoSeconds(account.expiry) } } } };
}

HttpResponse NscaleDemo::serviceAccounts(const Call &call) const
{
    QList<const NscaleServiceAccount *> sorted;
    for (const NscaleServiceAccount &account : m_state.serviceAccounts) {
        if (account.organization == call.organization)
            sorted.append(&account);
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const NscaleServiceAccount *a, const NscaleServiceAccount *b) {
                  return a->metadata.id < b->metadata.id;
              });
    QJsonArray list;
    for (const NscaleServiceAccount *account : std::as_const(sorted))
        list.append(accountJson(*account));
    return jsonResponse(200, list);
}

HttpResponse NscaleDemo::rotate(const Call &call)
{
    // An account may always rotate its own token.
    if (call.account != call.id && call.persona != Persona::Owner)
        return errorResponse(call.request, 403);
    const auto account = std::find_if(
        m_state.serviceAccounts.begin(), m_state.serviceAccounts.end(), [&](const auto &one) {
            return one.organization == call.organization && one.metadata.id == call.id;
        });
    if (account == m_state.serviceAccounts.end())
        return errorResponse(call.request, 404);
    // Five parts, as of an encrypted token: {"alg":"dir","enc":"A256GCM"} and what nobody can read.
    account->token = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0.." + m_random.hex(16).toLatin1() + '.'
        + m_random.hex(64).toLatin1() + '.' + m_random.hex(22).toLatin1();
    account->expiry = now().addDays(tokenDays);
    QJsonObject object = accountJson(*account);
    QJsonObject status = object.value("status"_L1).toObject();
    status.insert(u"accessToken"_s, QString::fromLatin1(account->token));
    object.insert(u"status"_s, status);
    HttpResponse response = jsonResponse(200, object);
    response.applied = true;
    return response;
}

} // namespace groupdesk::demo
