#include "demowords.h"
#include "turso/tursoanswers.h"
#include "turso/tursodemo.h"
#include "turso/tursoplan.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QJsonObject member(const QString &username, const QString &role)
{
    return { { u"username"_s, username },
             { u"role"_s, role },
             { u"email"_s, QString(username + u"@example.org"_s) } };
}

/// The demo's user and some more people, an owner among them.
QJsonArray membersOf(const TursoAccount &account, const QString &ownName)
{
    QJsonArray list { member(ownName, account.ownRole) };
    QStringList roles { u"admin"_s, u"member"_s, u"member"_s, u"viewer"_s };
    if (account.ownRole != "owner"_L1)
        roles.prepend(u"owner"_s);
    const QList<DemoPerson> people = demoPeople();
    for (qsizetype i = 0; i < roles.size(); ++i)
        list.append(member(people.at(i).mailbox().replace(u'.', u'-'), roles.at(i)));
    return list;
}

} // namespace

void TursoDemo::addPlanRoutes()
{
    addBoth("GET", "/usage", Right::SeeOrganization,
            [this](const HttpRequest &, TursoAccount &account, const QStringList &) {
                return usage(account);
            });
    addBoth("GET", "/subscription", Right::SeeOrganization,
            [this](const HttpRequest &, TursoAccount &account, const QStringList &) {
                return subscription(account);
            });
    addBoth("GET", "/plans", Right::SeeOrganization,
            [](const HttpRequest &, TursoAccount &, const QStringList &) {
                return jsonResponse(200, QJsonObject { { u"plans"_s, tursoPlans() } });
            });
}

HttpResponse TursoDemo::usage(const TursoAccount &account) const
{
    qint64 storage = 0;
    qint64 read = 0;
    qint64 written = 0;
    QSet<QString> locations = account.crowd.locations();
    QJsonArray list;
    for (const TursoGroup &group : account.groups)
        locations.unite({ group.locations.cbegin(), group.locations.cend() });
    for (const TursoDatabase &database : account.databases) {
        storage += database.storageBytes;
        read += database.rowsRead;
        written += database.rowsWritten;
        list.append(database.usageReport(*account.read(database.group)));
    }
    const QJsonObject total { { u"rows_read"_s, read },
                              { u"rows_written"_s, written },
                              { u"databases"_s, account.databases.size() },
                              { u"locations"_s, locations.size() },
                              { u"storage_bytes"_s, storage },
                              { u"groups"_s, account.groupCount() },
                              { u"bytes_synced"_s, 0 } };
    if (options().turso.secondShapes)
        return jsonResponse(200, QJsonObject { { u"total"_s, total } });
    const QJsonObject organization { { u"uuid"_s, account.id },
                                     { u"usage"_s, total },
                                     { u"databases"_s, list } };
    return jsonResponse(200, QJsonObject { { u"organization"_s, organization } });
}

HttpResponse TursoDemo::subscription(const TursoAccount &account) const
{
    const bool overages = account.hasOverages();
    const QDateTime start(QDate(now().date().year(), now().date().month(), 1), QTime(0, 0),
                          Qt::UTC);
    // Who pays for more than the plan includes has a plan of a longer name.
    const QJsonObject subscription {
        { u"name"_s, account.planId },
        { u"plan"_s, overages ? QString(account.planId + u"_overages"_s) : account.planId },
        { u"timeline"_s, u"monthly"_s },
        { u"overages"_s, overages },
        { u"current_billing_period_start"_s, isoSeconds(start) },
        { u"current_billing_period_end"_s, isoSeconds(start.addMonths(1)) },
    };
    return jsonResponse(200, QJsonObject { { u"subscription"_s, subscription } });
}

void TursoDemo::addMemberRoutes()
{
    const auto refusal = [this](const HttpRequest &request, const TursoAccount &account) {
        const Caller asking = whoAsks(request).value_or(Caller {});
        const bool manages = account.isManaged() && asking.persona == Persona::Owner;
        return manages ? std::nullopt
                       : std::optional(tursoError(
                           403, u"listing members is only allowed for admin or owner"_s));
    };
    const auto members = [this](const TursoAccount &account) {
        return account.isPersonal() ? QJsonArray() : membersOf(account, personal().slug);
    };
    addBoth(
        "GET", "/members", Right::SeeOrganization,
        [refusal, members](const HttpRequest &request, TursoAccount &account, const QStringList &) {
            if (const auto refused = refusal(request, account))
                return *refused;
            return jsonResponse(200, QJsonObject { { u"members"_s, members(account) } });
        });
    addBoth("GET", "/members/{}", Right::SeeOrganization,
            [refusal, members](const HttpRequest &request, TursoAccount &account,
                               const QStringList &args) {
                if (const auto refused = refusal(request, account))
                    return *refused;
                const QJsonArray all = members(account);
                for (const QJsonValue &one : all) {
                    if (one["username"_L1] == args.constFirst())
                        return jsonResponse(200, QJsonObject { { u"member"_s, one } });
                }
                return tursoError(404, u"could not find member"_s);
            });
}

} // namespace groupdesk::demo
