#include "turso/tursodemo.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

HttpResponse errorText(int status, const QString &text)
{
    return jsonResponse(status, QJsonObject { { u"error"_s, text } });
}

HttpResponse groupResponse(const TursoGroup &group)
{
    return jsonResponse(200, QJsonObject { { u"group"_s, group.json() } });
}

HttpResponse groupNotFound()
{
    return errorText(404, u"group not found"_s);
}

/// The value of \a key in any case: the platform's own command line sends "Name" where the
/// reference says "name".
QJsonValue anyCase(const QJsonObject &object, const QString &key)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

/// Why \a name cannot be the name of a group; null if it can.
QString nameFault(const QString &name, const TursoAccount &account)
{
    if (name.isEmpty() || name.size() > account.longestGroupName()) {
        return u"invalid group name: name must contain between 1 and %1 characters"_s.arg(
            account.longestGroupName());
    }
    static const QRegularExpression form(u"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z"_s);
    if (!form.match(name).hasMatch()) {
        return u"invalid group name: name may only contain lowercase letters, numbers and dashes, "
               "and neither begin nor end with a dash"_s;
    }
    return {};
}

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

} // namespace

void TursoDemo::addGroupRoutes()
{
    addBoth("GET", "/groups", Right::SeeGroups,
            [this](const HttpRequest &request, TursoAccount &account, const QStringList &) {
                const Caller asking = whoAsks(request).value_or(Caller {});
                QJsonArray list;
                for (const TursoGroup &group : std::as_const(account.groups)) {
                    if (asking.sees(group.name))
                        list.append(group.json());
                }
                return jsonResponse(200, QJsonObject { { u"groups"_s, list } });
            });
    addBoth("POST", "/groups", Right::ChangeGroups,
            [this](const HttpRequest &request, TursoAccount &account, const QStringList &) {
                return create(request, account);
            });
    addBoth("GET", "/groups/{}", Right::SeeGroups,
            [](const HttpRequest &, TursoAccount &account, const QStringList &args) {
                const TursoGroup *group = account.find(args.constFirst());
                return group == nullptr ? groupNotFound() : groupResponse(*group);
            });
    addBoth("DELETE", "/groups/{}", Right::ChangeGroups,
            [](const HttpRequest &, TursoAccount &account, const QStringList &args) {
                return remove(account, args.constFirst());
            });
    addBoth("GET", "/groups/{}/configuration", Right::SeeGroups,
            [](const HttpRequest &, TursoAccount &account, const QStringList &args) {
                const TursoGroup *group = account.find(args.constFirst());
                if (group == nullptr)
                    return groupNotFound();
                return jsonResponse(
                    200, QJsonObject { { u"delete_protection"_s, group->isProtected() } });
            });
    addBoth("PATCH", "/groups/{}/configuration", Right::ChangeGroups,
            [](const HttpRequest &request, TursoAccount &account, const QStringList &args) {
                TursoGroup *group = account.find(args.constFirst());
                return group == nullptr ? groupNotFound() : configure(request, *group);
            });
    addBoth("POST", "/groups/{}/unarchive", Right::ChangeGroups,
            [](const HttpRequest &, TursoAccount &account, const QStringList &args) {
                TursoGroup *group = account.find(args.constFirst());
                if (group == nullptr)
                    return groupNotFound();
                const bool wasArchived = std::exchange(group->archived, false);
                HttpResponse response = groupResponse(*group);
                response.applied = wasArchived;
                return response;
            });
}

HttpResponse TursoDemo::create(const HttpRequest &request, TursoAccount &account)
{
    // The content type is not looked at: the reference's own examples work with any.
    const std::optional<QJsonObject> body = jsonObject(request.body);
    if (!body)
        return errorText(400, u"failed to parse request body"_s);
    const QJsonValue givenName = anyCase(*body, u"name"_s);
    const QJsonValue givenLocation = anyCase(*body, u"location"_s);
    if ((!givenName.isUndefined() && !givenName.isString())
        || (!givenLocation.isUndefined() && !givenLocation.isString()))
        return errorText(400, u"failed to parse request body"_s);
    const QString name = givenName.toString();
    const QString location = givenLocation.toString();
    if (const QString fault = nameFault(name, account); !fault.isNull())
        return errorText(400, fault);
    if (!isTursoLocation(location, account.regions))
        return errorText(400, u"invalid location: %1"_s.arg(location));
    if (!areExtensions(anyCase(*body, u"extensions"_s)))
        return errorText(400, u"invalid extensions"_s);
    if (account.find(name) != nullptr)
        return errorText(409, u"group already exists"_s);
    account.groups.append(newTursoGroup(name, location, m_random));
    HttpResponse response = groupResponse(account.groups.constLast());
    response.applied = true;
    return response;
}

HttpResponse TursoDemo::remove(TursoAccount &account, const QString &name)
{
    const TursoGroup *group = account.find(name);
    if (group == nullptr)
        return groupNotFound();
    if (group->isProtected()) {
        return errorText(403,
                         u"group %1 has delete protection enabled, disable it first"_s.arg(name));
    }
    HttpResponse response = groupResponse(*group);
    response.applied = true;
    account.groups.removeIf([&name](const TursoGroup &other) { return other.name == name; });
    return response;
}

HttpResponse TursoDemo::configure(const HttpRequest &request, TursoGroup &group)
{
    const std::optional<QJsonObject> body = jsonObject(request.body);
    const QJsonValue wanted
        = body ? anyCase(*body, u"delete_protection"_s) : QJsonValue(QJsonValue::Undefined);
    if (!wanted.isBool())
        return errorText(400, u"failed to parse request body"_s);
    const bool changed = group.isProtected() != wanted.toBool();
    group.setProtected(wanted.toBool());
    HttpResponse response
        = jsonResponse(200, QJsonObject { { u"delete_protection"_s, group.isProtected() } });
    response.applied = changed;
    return response;
}

} // namespace groupdesk::demo
