#include "turso/tursoanswers.h"
#include "turso/tursodemo.h"
#include "turso/tursogrouptoken.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

HttpResponse badCode()
{
    return tursoError(400, u"Invalid location code"_s);
}

/// Why the locations of \a group stay as they are, whichever is asked for.
std::optional<HttpResponse> fixedLocations(const TursoGroup &group)
{
    if (group.isAws()) {
        return tursoError(
            400,
            u"replication is not supported for groups in %1"_s.arg(group.locations.constFirst()));
    }
    if (group.archived) {
        return jsonResponse(
            400,
            QJsonObject {
                { u"error"_s, u"group %1 is archived, unarchive it first"_s.arg(group.name) },
                { u"code"_s, u"group_sleeping"_s } });
    }
    return std::nullopt;
}

HttpResponse addLocation(TursoGroup &group, const QString &code, int pendingReads)
{
    if (const auto fixed = fixedLocations(group))
        return *fixed;
    // Old groups may still spread to what new groups cannot have, and never to another provider.
    const bool exists = isTursoLocation(code, TursoRegions::AwsAndFly);
    if (!exists || code.startsWith("aws-"_L1) || group.locations.contains(code))
        return tursoError(400, u"invalid location: %1"_s.arg(code));
    group.locations.append(code);
    group.pending.insert(code, pendingReads);
    if (pendingReads <= 0)
        group.makeReady(code);
    HttpResponse response = tursoGroupAnswer(group);
    response.applied = true;
    return response;
}

HttpResponse removeLocation(TursoGroup &group, const QString &code)
{
    if (const auto fixed = fixedLocations(group))
        return *fixed;
    if (!group.locations.contains(code))
        return badCode();
    if (group.locations.constFirst() == code)
        return tursoError(400, u"cannot remove the primary location: %1"_s.arg(code));
    // As the reference prints it, the answer still has the location that goes.
    HttpResponse response = tursoGroupAnswer(group);
    response.applied = true;
    group.locations.removeOne(code);
    group.pending.remove(code);
    group.statuses.removeIf(
        [&code](const std::pair<QString, QString> &status) { return status.first == code; });
    return response;
}

HttpResponse wait(TursoGroup &group, const QString &code, int waitMs)
{
    if (!group.locations.contains(code))
        return badCode();
    HttpResponse response;
    if (group.pending.contains(code)) {
        response.delayMs = waitMs;
        group.makeReady(code);
    }
    return response;
}

} // namespace

void TursoDemo::addGroupLocationRoutes()
{
    const TursoQuirks quirks = options().turso;
    addForGroup(
        "POST", "/locations/{}", Right::ConfigureGroups,
        [quirks](const HttpRequest &, TursoAccount &, TursoGroup &group, const QStringList &args) {
            return addLocation(group, args.constFirst(), quirks.pendingReads);
        });
    addForGroup("DELETE", "/locations/{}", Right::ConfigureGroups,
                [](const HttpRequest &, TursoAccount &, TursoGroup &group,
                   const QStringList &args) { return removeLocation(group, args.constFirst()); });
    addForGroup(
        "GET", "/locations/{}/wait", Right::SeeGroups,
        [quirks](const HttpRequest &, TursoAccount &, TursoGroup &group, const QStringList &args) {
            return wait(group, args.constFirst(), quirks.waitMs);
        });
}

void TursoDemo::addGroupTokenRoutes()
{
    addForGroup("POST", "/auth/tokens", Right::MintTokens,
                [this](const HttpRequest &request, TursoAccount &account, TursoGroup &group,
                       const QStringList &) { return mint(request, account, group); });
    addForGroup("POST", "/auth/rotate", Right::RotateTokens,
                [](const HttpRequest &, TursoAccount &, TursoGroup &group, const QStringList &) {
                    ++group.rotations;
                    return tursoDone();
                });
}

HttpResponse TursoDemo::mint(const HttpRequest &request, const TursoAccount &account,
                             const TursoGroup &group)
{
    const auto wish = TursoGroupTokenWish::read(request, account);
    if (const QString *fault = std::get_if<QString>(&wish))
        return tursoError(400, *fault);
    const QString token
        = tursoGroupToken(std::get<TursoGroupTokenWish>(wish), group, now(), m_random);
    HttpResponse response = jsonResponse(200, QJsonObject { { u"jwt"_s, token } });
    response.applied = true;
    return response;
}

} // namespace groupdesk::demo
