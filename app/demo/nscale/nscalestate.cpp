#include "nscale/nscalestate.h"

#include "demojson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

template <class List, class Predicate>
auto firstWhere(List &list, Predicate predicate)
{
    const auto found = std::find_if(list.begin(), list.end(), predicate);
    return found == list.end() ? nullptr : &*found;
}

void insertUnlessNull(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isNull())
        object.insert(key, text);
}

void insertUnlessNull(QJsonObject &object, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, isoSeconds(time));
}

} // namespace

QJsonObject NscaleMetadata::json(const QString &organization) const
{
    QJsonObject object {
        { u"id"_s, id },
        { u"name"_s, name },
        { u"creationTime"_s, isoSeconds(created) },
        { u"provisioningStatus"_s, provisioning },
        { u"healthStatus"_s, u"healthy"_s },
    };
    insertUnlessNull(object, u"organizationId"_s, organization);
    insertUnlessNull(object, u"description"_s, description);
    insertUnlessNull(object, u"createdBy"_s, createdBy);
    insertUnlessNull(object, u"modifiedTime"_s, modified);
    insertUnlessNull(object, u"modifiedBy"_s, modifiedBy);
    insertUnlessNull(object, u"deletionTime"_s, deleted);
    if (!tags.isEmpty())
        object.insert(u"tags"_s, tags);
    return object;
}

QJsonObject NscaleOrganization::json() const
{
    QJsonObject spec { { u"organizationType"_s, domain.isNull() ? u"adhoc"_s : u"domain"_s } };
    if (!domain.isNull()) {
        spec.insert(u"domain"_s, domain);
        spec.insert(u"providerScope"_s, u"global"_s);
        spec.insert(u"providerID"_s, u"google-identity"_s);
    }
    return { { u"metadata"_s, metadata.json(QString()) }, { u"spec"_s, spec } };
}

QJsonObject NscaleProject::json() const
{
    return { { u"metadata"_s, metadata.json(organization) },
             { u"spec"_s, QJsonObject { { u"groupIDs"_s, QJsonArray::fromStringList(groups) } } } };
}

const NscaleOrganization *NscaleState::organization(const QString &id) const
{
    return firstWhere(organizations,
                      [&id](const NscaleOrganization &org) { return org.metadata.id == id; });
}

const NscaleRole *NscaleState::role(const QString &id) const
{
    return firstWhere(roles, [&id](const NscaleRole &role) { return role.metadata.id == id; });
}

const NscaleUser *NscaleState::user(const QString &organization, const QString &id) const
{
    return firstWhere(users, [&](const NscaleUser &user) {
        return user.organization == organization && user.metadata.id == id;
    });
}

const NscaleUser *NscaleState::userOf(const QString &organization, const QString &subject) const
{
    return firstWhere(users, [&](const NscaleUser &user) {
        return user.organization == organization && user.subject == subject;
    });
}

NscaleProject *NscaleState::project(const QString &organization, const QString &id)
{
    return firstWhere(projects, [&](const NscaleProject &project) {
        return project.organization == organization && project.metadata.id == id;
    });
}

const NscaleGroup *NscaleState::group(const QString &organization, const QString &id) const
{
    return firstWhere(groups, [&](const NscaleGroup &group) {
        return group.organization == organization && group.metadata.id == id;
    });
}

NscaleGroup *NscaleState::group(const QString &organization, const QString &id)
{
    return firstWhere(groups, [&](const NscaleGroup &group) {
        return group.organization == organization && group.metadata.id == id;
    });
}

QStringList NscaleState::groupsWith(const QString &member, QStringList NscaleGroup::*list) const
{
    QStringList ids;
    for (const NscaleGroup &group : groups) {
        if ((group.*list).contains(member))
            ids.append(group.metadata.id);
    }
    ids.sort();
    return ids;
}

} // namespace groupdesk::demo
