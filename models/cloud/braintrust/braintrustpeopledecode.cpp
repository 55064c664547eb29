#include "braintrustdecode.h"

#include "jsonfields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return json::text(object, key).value_or(QString());
}

/// \a names: the first that is not empty, else the beginning of \a id.
QString firstName(std::initializer_list<QString> names, const QString &id)
{
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    constexpr int shortId = 8;
    return id.left(shortId);
}

void sortByName(Directory &entries)
{
    std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
}

} // namespace

std::optional<Organization> organization(const QJsonObject &object)
{
    const std::optional<QString> id = json::filledText(object, "id"_L1);
    const std::optional<QString> name = json::filledText(object, "name"_L1);
    if (!id || !name)
        return std::nullopt;
    Organization result;
    result.id = OrganizationId(*id);
    result.name = *name;
    return result;
}

Directory users(const QJsonArray &objects)
{
    Directory entries;
    for (const QJsonValue &item : objects) {
        const QJsonObject user = item.toObject();
        const QString full = textOf(user, "given_name"_L1) + u' ' + textOf(user, "family_name"_L1);
        DirectoryEntry entry;
        entry.id = textOf(user, "id"_L1);
        entry.email = textOf(user, "email"_L1);
        entry.detail = entry.email;
        entry.name = firstName({ full, entry.email }, entry.id);
        if (entry.detail == entry.name)
            entry.detail.clear();
        if (!entry.id.isEmpty())
            entries.append(entry);
    }
    sortByName(entries);
    return entries;
}

Directory namedObjects(const QJsonArray &objects, const OrganizationId &organization)
{
    Directory entries;
    for (const QJsonValue &item : objects) {
        const QJsonObject object = item.toObject();
        DirectoryEntry entry;
        entry.id = textOf(object, "id"_L1);
        entry.name = firstName({ textOf(object, "name"_L1) }, entry.id);
        entry.detail = textOf(object, "description"_L1).simplified();
        const bool deleted = !textOf(object, "deleted_at"_L1).isEmpty();
        if (!entry.id.isEmpty() && !deleted && belongsTo(object, organization))
            entries.append(entry);
    }
    sortByName(entries);
    return entries;
}

Directory serviceAccounts(const QJsonArray &objects, const OrganizationId &organization)
{
    Directory entries;
    QSet<QString> seen;
    for (const QJsonValue &item : objects) {
        const QJsonObject token = item.toObject();
        DirectoryEntry entry;
        // Members of a group are the accounts; a token without one can only be named by itself.
        entry.id
            = json::filledText(token, "service_account_id"_L1).value_or(textOf(token, "id"_L1));
        entry.name = firstName(
            { textOf(token, "service_account_name"_L1), textOf(token, "name"_L1) }, entry.id);
        entry.detail = textOf(token, "service_account_email"_L1);
        if (entry.id.isEmpty() || seen.contains(entry.id) || !belongsTo(token, organization))
            continue;
        seen.insert(entry.id);
        entries.append(entry);
    }
    sortByName(entries);
    return entries;
}

} // namespace groupdesk::braintrust
