#include "turso/tursoanswers.h"
#include "turso/tursodemo.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// The string \a key of the body; null if it is not there.
QString textOf(const HttpRequest &request, const QString &key)
{
    const std::optional<QJsonObject> body = jsonObject(request.body);
    const QJsonValue value = body ? anyCase(*body, key) : QJsonValue();
    return value.isString() ? value.toString(u""_s) : QString();
}

HttpResponse configuration(bool isProtected)
{
    return jsonResponse(200, QJsonObject { { u"delete_protection"_s, isProtected } });
}

HttpResponse unarchive(TursoGroup &group)
{
    const bool wasArchived = std::exchange(group.archived, false);
    for (auto &[location, status] : group.statuses) {
        if (status == "stopped"_L1)
            status = u"up"_s;
    }
    HttpResponse response = tursoGroupAnswer(group);
    response.applied = wasArchived;
    return response;
}

/// The name of a database of \a group that \a target has too; null if there is none.
QString sharedDatabase(const TursoAccount &account, const TursoGroup &group,
                       const TursoAccount &target)
{
    for (const TursoDatabase &database : account.databases) {
        if (database.group == group.name && target.database(database.name) != nullptr)
            return database.name;
    }
    return {};
}

/// \a group goes away where it was: the answer is the one it is from then on.
const TursoGroup &move(const TursoGroup &group, TursoAccount &account, TursoAccount &target)
{
    const TursoGroup moved = group;
    for (const TursoDatabase &database : std::as_const(account.databases)) {
        if (database.group == moved.name)
            target.databases.append(database);
    }
    account.drop(moved.name);
    target.groups.append(moved);
    return target.groups.constLast();
}

} // namespace

void TursoDemo::addGroupChangeRoutes()
{
    addForGroup("GET", "/configuration", Right::SeeGroups,
                [](const HttpRequest &, TursoAccount &, TursoGroup &group, const QStringList &) {
                    HttpResponse response = configuration(group.showsProtected());
                    group.wasRead();
                    return response;
                });
    addForGroup("PATCH", "/configuration", Right::ConfigureGroups,
                [this](const HttpRequest &request, TursoAccount &, TursoGroup &group,
                       const QStringList &) { return configure(request, group); });
    addForGroup("POST", "/unarchive", Right::ConfigureGroups,
                [](const HttpRequest &, TursoAccount &, TursoGroup &group, const QStringList &) {
                    return unarchive(group);
                });
    addForGroup("POST", "/transfer", Right::ChangeGroups,
                [this](const HttpRequest &request, TursoAccount &account, TursoGroup &group,
                       const QStringList &) { return transfer(request, account, group); });
    const TursoQuirks::Rename offer = options().turso.rename;
    if (offer == TursoQuirks::Rename::Offered) {
        addForGroup("POST", "/rename", Right::ConfigureGroups,
                    [this](const HttpRequest &request, TursoAccount &account, TursoGroup &group,
                           const QStringList &) { return rename(request, account, group); });
    } else if (offer == TursoQuirks::Rename::NotAllowed) {
        addForGroup("POST", "/rename", Right::Any,
                    [this](const HttpRequest &request, TursoAccount &, TursoGroup &,
                           const QStringList &) { return errorResponse(request, 405); });
    }
}

HttpResponse TursoDemo::configure(const HttpRequest &request, TursoGroup &group) const
{
    const std::optional<QJsonObject> body = jsonObject(request.body);
    const QJsonValue wanted
        = body ? anyCase(*body, u"delete_protection"_s) : QJsonValue(QJsonValue::Undefined);
    if (!wanted.isBool())
        return tursoBadBody();
    const bool changed = group.isProtected() != wanted.toBool();
    if (changed) {
        group.oldProtection = group.showsProtected();
        group.staleReads = options().turso.staleReads;
        group.setProtected(wanted.toBool());
    }
    HttpResponse response = configuration(group.isProtected());
    response.applied = changed;
    return response;
}

HttpResponse TursoDemo::rename(const HttpRequest &request, TursoAccount &account, TursoGroup &group)
{
    const QString name = textOf(request, u"name"_s);
    if (name.isNull())
        return tursoBadBody();
    if (const QString fault = tursoNameFault(name, account); !fault.isNull())
        return tursoError(400, fault);
    if (account.find(name) != nullptr)
        return errorResponse(request, 409);
    for (TursoDatabase &database : account.databases) {
        if (database.group == group.name)
            database.group = name;
    }
    group.name = name;
    return tursoDone();
}

HttpResponse TursoDemo::transfer(const HttpRequest &request, TursoAccount &account,
                                 const TursoGroup &group)
{
    const QString slug = textOf(request, u"organization"_s);
    if (slug.isEmpty())
        return tursoBadBody();
    TursoAccount *target = this->account(slug);
    if (target == nullptr)
        return tursoOrganizationNotFound();
    if (target == &account)
        return tursoError(400, u"the group already belongs to this organization"_s);
    if (!whoAsks(request).value_or(Caller {}).sees(*target) || !target->isManaged())
        return tursoError(403, u"forbidden: only an owner or admin can receive groups"_s);
    if (target->find(group.name) != nullptr)
        return errorResponse(request, 409);
    if (const QString shared = sharedDatabase(account, group, *target); !shared.isNull())
        return tursoError(409, u"database with name %1 already exists"_s.arg(shared));
    const QJsonObject moved = move(group, account, *target).json();
    HttpResponse response = jsonResponse(
        200, options().turso.secondShapes ? QJsonObject { { u"group"_s, moved } } : moved);
    response.applied = true;
    return response;
}

} // namespace groupdesk::demo
