#include "jsontext.h"
#include "turso/tursoanswers.h"
#include "turso/tursodemo.h"
#include "turso/tursoplan.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

bool areExtensions(const QJsonValue &value)
{
    if (value.isUndefined() || value == QJsonValue(u"all"_s))
        return true;
    static const QStringList known {
        u"vector"_s, u"vec"_s,  u"crypto"_s,  u"fuzzy"_s, u"math"_s,
        u"stats"_s,  u"text"_s, u"unicode"_s, u"uuid"_s,  u"regexp"_s
    };
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.cbegin(), list.cend(), [](const QJsonValue &item) {
               return known.contains(item.toString());
           });
}

/// Why the plan of \a account does not include another group; null if it does.
QString planFault(const TursoAccount &account)
{
    const std::optional<int> quota = tursoGroupQuota(account.planId);
    if (!quota || account.groupCount() < *quota)
        return {};
    return u"the %1 plan includes %2 groups, upgrade to create more"_s.arg(account.planId)
        .arg(*quota);
}

void forgetGhosts(TursoAccount &account)
{
    account.ghosts.removeIf([](const TursoGroup &ghost) { return ghost.staleReads == 0; });
}

/// What a list shows: a picture of the moment it was asked for.
struct GroupList
{
    DemoCrowd<TursoGroup> crowd;
    QList<TursoGroup> others;
    qsizetype lastPlace = -1;
    qsizetype nextOther = 0;

    bool operator()(QByteArray &out)
    {
        lastPlace = crowd.after(lastPlace);
        if (lastPlace < crowd.places())
            appendJson(out, crowd.at(lastPlace));
        else if (nextOther < others.size())
            appendJson(out, others.at(nextOther++));
        else
            return false;
        return true;
    }
};

/// Only what was changed can be on its way to something else.
void crowdWasRead(DemoCrowd<TursoGroup> &crowd)
{
    const QList<qsizetype> places = crowd.keptPlaces();
    for (const qsizetype place : places) {
        const TursoGroup group = crowd.at(place);
        if (group.staleReads > 0 || !group.pending.isEmpty())
            crowd.edit(place).wasRead();
    }
}

} // namespace

void TursoDemo::addGroupRoutes()
{
    addBoth("GET", "/groups", Right::SeeGroups,
            [this](const HttpRequest &request, TursoAccount &account, const QStringList &) {
                return list(request, account);
            });
    addBoth("POST", "/groups", Right::ChangeGroups,
            [this](const HttpRequest &request, TursoAccount &account, const QStringList &) {
                return create(request, account);
            });
    addBoth("GET", "/groups/{}", Right::SeeGroups,
            [](const HttpRequest &, TursoAccount &account, const QStringList &args) {
                TursoGroup *group = account.find(args.constFirst());
                if (group == nullptr)
                    group = account.findGhost(args.constFirst());
                if (group == nullptr)
                    return tursoGroupNotFound();
                HttpResponse response = tursoGroupAnswer(*group);
                group->wasRead();
                forgetGhosts(account);
                return response;
            });
    addForGroup("DELETE", {}, Right::ChangeGroups,
                [this](const HttpRequest &, TursoAccount &account, TursoGroup &group,
                       const QStringList &) { return remove(account, group); });
}

HttpResponse TursoDemo::list(const HttpRequest &request, TursoAccount &account)
{
    const Caller asking = whoAsks(request).value_or(Caller {});
    // No token is bound to one of the crowd: that is decided when the server starts.
    const bool seesCrowd = asking.kind != TursoTokenKind::Group;
    GroupList list { seesCrowd ? account.crowd.groups : DemoCrowd<TursoGroup>(), {} };
    const auto take = [&asking, &list](QList<TursoGroup> &all) {
        for (TursoGroup &group : all) {
            if (!asking.sees(group.name))
                continue;
            list.others.append(group);
            group.wasRead();
        }
    };
    take(account.groups);
    take(account.ghosts);
    forgetGhosts(account);
    if (seesCrowd)
        crowdWasRead(account.crowd.groups);
    const qsizetype count = list.crowd.size() + list.others.size();
    return jsonListResponse("{\"groups\":[", std::move(list), "]}", count);
}

HttpResponse TursoDemo::create(const HttpRequest &request, TursoAccount &account)
{
    // The content type is not looked at: the reference's own examples work with any.
    const std::optional<QJsonObject> body = jsonObject(request.body);
    if (!body)
        return tursoBadBody();
    const QJsonValue givenName = anyCase(*body, u"name"_s);
    const QJsonValue givenLocation = anyCase(*body, u"location"_s);
    if ((!givenName.isUndefined() && !givenName.isString())
        || (!givenLocation.isUndefined() && !givenLocation.isString()))
        return tursoBadBody();
    const QString name = givenName.toString();
    const QString location = givenLocation.toString();
    if (const QString fault = tursoNameFault(name, account); !fault.isNull())
        return tursoError(400, fault);
    if (!isTursoLocation(location, account.regions))
        return tursoError(400, u"invalid location: %1"_s.arg(location));
    if (!areExtensions(anyCase(*body, u"extensions"_s)))
        return tursoError(400, u"invalid extensions"_s);
    if (account.find(name) != nullptr)
        return tursoError(409, u"group already exists"_s);
    if (const QString fault = planFault(account); !fault.isNull())
        return tursoError(403, fault);
    account.ghosts.removeIf([&name](const TursoGroup &ghost) { return ghost.name == name; });
    account.groups.append(newTursoGroup(name, location, m_random));
    HttpResponse response = tursoGroupAnswer(account.groups.constLast());
    response.applied = true;
    return response;
}

HttpResponse TursoDemo::remove(TursoAccount &account, const TursoGroup &group) const
{
    if (group.isProtected()) {
        return tursoError(
            403, u"group %1 has delete protection enabled, disable it first"_s.arg(group.name));
    }
    HttpResponse response = tursoGroupAnswer(group);
    response.applied = true;
    if (options().turso.ghostReads > 0) {
        TursoGroup ghost = group;
        ghost.oldProtection = group.isProtected();
        ghost.staleReads = options().turso.ghostReads;
        account.ghosts.append(ghost);
    }
    account.drop(QString(group.name)); // a copy: the group goes away meanwhile
    return response;
}

} // namespace groupdesk::demo
