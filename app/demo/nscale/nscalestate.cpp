#include "nscale/nscalestate.h"

#include "crowd/demodice.h"
#include "demojson.h"
#include "jsontext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr int extraPeople = 400; // so that a group of the crowd can have some hundreds of members
constexpr quint64 peopleKey = 0x6e73'6361'6c70'656fULL;

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

void appendUnlessNull(QByteArray &out, const char *key, const QString &text)
{
    if (!text.isNull()) {
        out += key;
        appendJson(out, text);
    }
}

void appendUnlessNull(QByteArray &out, const char *key, const QDateTime &time)
{
    if (time.isValid()) {
        out += key;
        appendJson(out, time, TimePrecision::Seconds);
    }
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

void appendJson(QByteArray &out, const NscaleMetadata &metadata, const QString &organization)
{
    const qsizetype start = out.size();
    appendUnlessNull(out, ",\"createdBy\":", metadata.createdBy);
    appendUnlessNull(out, ",\"creationTime\":", metadata.created);
    appendUnlessNull(out, ",\"deletionTime\":", metadata.deleted);
    appendUnlessNull(out, ",\"description\":", metadata.description);
    out += ",\"healthStatus\":\"healthy\",\"id\":";
    out[start] = '{'; // in the place of the first comma
    appendJson(out, metadata.id);
    appendUnlessNull(out, ",\"modifiedBy\":", metadata.modifiedBy);
    appendUnlessNull(out, ",\"modifiedTime\":", metadata.modified);
    out += ",\"name\":";
    appendJson(out, metadata.name);
    appendUnlessNull(out, ",\"organizationId\":", organization);
    out += ",\"provisioningStatus\":";
    appendJson(out, metadata.provisioning);
    if (!metadata.tags.isEmpty()) {
        out += ",\"tags\":";
        appendJson(out, metadata.tags);
    }
    out += '}';
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

NscaleGroup *NscaleState::group(const QString &organization, const QString &id)
{
    const auto isIt = [&](const NscaleGroup &group) {
        return group.organization == organization && group.metadata.id == id;
    };
    if (NscaleGroup *found = firstWhere(groups, isIt))
        return found;
    if (organization != crowd.organization())
        return nullptr;
    const std::optional<qsizetype> place = crowd.find(id);
    return place ? &crowd.groups.edit(*place) : nullptr;
}

bool NscaleState::hasGroup(const QString &organization, const QString &id) const
{
    const bool isUsual = std::any_of(groups.cbegin(), groups.cend(), [&](const NscaleGroup &group) {
        return group.organization == organization && group.metadata.id == id;
    });
    return isUsual || (organization == crowd.organization() && crowd.find(id).has_value());
}

void NscaleState::removeGroup(const QString &organization, const QString &id)
{
    groups.removeIf([&](const NscaleGroup &group) {
        return group.organization == organization && group.metadata.id == id;
    });
    const std::optional<qsizetype> place = crowd.find(id);
    if (place && organization == crowd.organization())
        crowd.groups.remove(*place);
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

void resizeNscale(NscaleState &state, qsizetype count, quint32 seed, const QDateTime &now)
{
    const QString main = state.organizations.constFirst().metadata.id;
    NscaleCrowdSource source { .organization = main, .creator = nscaleOwnSubject(), .now = now };
    QList<NscaleGroup> usual;
    for (const NscaleGroup &group : std::as_const(state.groups)) {
        if (group.organization == main)
            usual.append(group);
    }
    for (const NscaleGroup &group : usual.mid(std::min(count, usual.size()))) {
        state.removeGroup(main, group.metadata.id);
        for (NscaleProject &project : state.projects)
            project.groups.removeAll(group.metadata.id);
    }
    for (const NscaleRole &role : std::as_const(state.roles)) {
        if (role.grant == NscaleRole::Grant::Yes)
            source.roles.append(role.metadata.id);
    }
    for (const NscaleUser &user : std::as_const(state.users)) {
        if (user.organization == main && user.state == "active"_L1)
            source.users.append(user.metadata.id);
    }
    source.crowd = source.users;
    const qsizetype missing = std::max(count - usual.size(), qsizetype(0));
    const DemoIds ids(mixed(peopleKey, seed), extraPeople, DemoIds::Order::Ascending);
    for (int number = 0; missing > 0 && number < extraPeople; ++number) {
        const NscaleMetadata metadata { .id = ids.id(number),
                                        .name = u"undefined"_s,
                                        .created = now.addDays(-299),
                                        .createdBy = nscaleOwnSubject() };
        const QString subject
            = u"researcher-%1@borealis.example"_s.arg(number, 4, 10, QLatin1Char('0'));
        state.users.append({ metadata, main, subject, u"active"_s, now.addDays(-1) });
        source.crowd.append(metadata.id);
    }
    state.crowd = NscaleCrowd(seed, missing, source);
}

} // namespace groupdesk::demo
