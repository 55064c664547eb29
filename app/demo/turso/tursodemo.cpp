#include "turso/tursodemo.h"

#include "turso/tursoanswers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint32 seedSalt = 0x7475'7273;

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
    addGroupChangeRoutes();
    addGroupLocationRoutes();
    addGroupTokenRoutes();
    addDatabaseRoutes();
    addPlanRoutes();
    addMemberRoutes();
}

void TursoDemo::reset()
{
    m_random = DemoRandom(options().seed ^ seedSalt);
    m_accounts = seededTursoAccounts(m_random, now());
    TursoAccount &main = *account(tursoTokenOrganization());
    if (const std::optional<int> count = options().groups)
        resizeTursoAccount(main, *count, options().seed);
    const std::optional<TursoGroup> bound = main.read(tursoTokenGroup());
    m_boundUuid = bound ? bound->uuid : QString();
    m_sessionEnds = now().addDays(6);
}

void TursoDemo::finish(const HttpRequest & /*request*/, HttpResponse & /*response*/)
{
    for (TursoAccount &account : m_accounts)
        account.crowd.groups.settle();
}

qsizetype TursoDemo::groupsHeld() const
{
    qsizetype held = 0;
    for (const TursoAccount &account : m_accounts)
        held += account.groups.size() + account.ghosts.size() + account.crowd.groups.kept();
    return held;
}

HttpResponse TursoDemo::errorResponse(const HttpRequest &request, int status)
{
    switch (status) {
    case 400:
        return tursoError(status, u"bad request"_s);
    case 401:
        return tursoError(status, credentialFault(request));
    case 402:
        return tursoError(status, u"payment required: no active subscription"_s);
    case 403:
        return tursoError(status, u"forbidden: your role in this organization does not allow it"_s);
    case 404:
        return tursoError(status, u"not found"_s);
    case 405:
        return tursoError(status, u"method not allowed"_s);
    case 409:
        return tursoError(status, u"group already exists"_s);
    case 422:
        return tursoError(status, u"name not available"_s);
    case 429:
        return tursoError(status, u"too many requests"_s);
    default:
        return tursoError(status, u"internal server error"_s);
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

bool TursoDemo::Caller::sees(const QString &groupName) const
{
    return kind != TursoTokenKind::Group || groupName == group;
}

QString TursoDemo::boundGroup() const
{
    for (const TursoAccount &account : m_accounts) {
        if (account.slug != tursoTokenOrganization())
            continue;
        for (const TursoGroup &group : account.groups) {
            if (group.uuid == m_boundUuid)
                return group.name;
        }
    }
    return {};
}

std::optional<TursoDemo::Caller> TursoDemo::whoAsks(const HttpRequest &request) const
{
    if (const auto kind = tursoTokenKind(options().token, bearerToken(request)))
        return Caller { Persona::Owner, kind, boundGroup() };
    const std::optional<Persona> persona = caller(request);
    return persona ? std::optional(Caller { *persona }) : std::nullopt;
}

std::optional<HttpResponse> TursoDemo::refused(const HttpRequest &request, Right right) const
{
    const std::optional<Caller> asking = whoAsks(request);
    if (!asking || asking->kind == TursoTokenKind::Database)
        return tursoError(401, credentialFault(request));
    if (asking->kind == TursoTokenKind::Expired)
        return tursoError(401, u"token is expired"_s);
    if (asking->kind == TursoTokenKind::Group && asking->group.isNull())
        return tursoError(401, u"token has been revoked"_s);
    if (right != Right::Any && asking->persona == Persona::Reader)
        return tursoError(403, u"forbidden: this token has no scope for groups"_s);
    if (right >= Right::ChangeGroups && asking->persona == Persona::Auditor)
        return tursoError(403, u"forbidden: the role viewer cannot change groups"_s);
    return asking->kind == TursoTokenKind::Group ? scopeRefusal(right) : std::nullopt;
}

std::optional<HttpResponse> TursoDemo::scopeRefusal(Right right) const
{
    const QStringList &scopes = options().turso.groupTokenScopes;
    const auto needed = [right]() -> QString {
        switch (right) {
        case Right::SeeGroups:
            return u"read"_s;
        case Right::ConfigureGroups:
            return u"group:configure"_s;
        case Right::MintTokens:
            return u"group:mint-token"_s;
        case Right::RotateTokens:
            return u"group:rotate-creds"_s;
        case Right::Any:
        case Right::SeeOrganization:
        case Right::ChangeGroups:
            break;
        }
        return {};
    }();
    if (right == Right::Any || scopes.contains(needed))
        return std::nullopt;
    return tursoError(403, u"forbidden: the scopes of this token do not include this"_s);
}

std::optional<HttpResponse> TursoDemo::refused(const HttpRequest &request, Right right,
                                               const TursoAccount &account,
                                               const QString &group) const
{
    if (const auto refusal = refused(request, right))
        return refusal;
    const Caller asking = whoAsks(request).value_or(Caller {});
    if (!asking.sees(account))
        return tursoError(403, u"forbidden: this token belongs to another organization"_s);
    if (!group.isNull() && !asking.sees(group))
        return tursoGroupNotFound();
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
    const bool namesGroup = path.startsWith("/groups/{}");
    const auto answer
        = [this, right, handler, namesGroup](const HttpRequest &request, TursoAccount &account,
                                             const QStringList &arguments) {
              const QString group = namesGroup ? arguments.constFirst() : QString();
              const auto refusal = refused(request, right, account, group);
              return refusal ? *refusal : handler(request, account, arguments);
          };
    router().add(method, "/v1" + path,
                 [this, answer](const HttpRequest &request, const QStringList &args) {
                     return answer(request, personal(), args);
                 });
    router().add(method, "/v1/organizations/{}" + path,
                 [this, right, answer](const HttpRequest &request, QStringList args) {
                     if (const auto refusal = refused(request, right))
                         return *refusal;
                     TursoAccount *named = account(args.takeFirst());
                     return named == nullptr ? tursoOrganizationNotFound()
                                             : answer(request, *named, args);
                 });
}

void TursoDemo::addForGroup(const QByteArray &method, const QByteArray &path, Right right,
                            const GroupHandler &handler)
{
    addBoth(method, "/groups/{}" + path, right,
            [handler](const HttpRequest &request, TursoAccount &account, const QStringList &args) {
                TursoGroup *group = account.find(args.constFirst());
                return group == nullptr ? tursoGroupNotFound()
                                        : handler(request, account, *group, args.mid(1));
            });
}

} // namespace groupdesk::demo
