#include "nscale/nscaledemo.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

void take(NscaleGroup &group, const NscaleGroupWrite &write)
{
    group.metadata.name = write.name;
    group.metadata.description = write.description;
    group.metadata.tags = write.tags;
    group.roles = write.roles;
    group.users = write.users;
    group.serviceAccounts = write.serviceAccounts;
    group.externals = write.externals;
}

/// Success without a body, and so without a content type.
HttpResponse done()
{
    return { .status = 200, .headers = {}, .body = {}, .applied = true };
}

} // namespace

void NscaleDemo::addGroupRoutes()
{
    const QString endpoint = u"identity:groups"_s;
    add("GET", "/groups", { endpoint }, [this](const Call &call) { return listGroups(call); });
    add("POST", "/groups", { endpoint, u"create"_s },
        [this](const Call &call) { return createGroup(call); });
    add("GET", "/groups/{}", { endpoint }, [this](const Call &call) {
        const NscaleGroup *group = m_state.group(call.organization, call.id);
        return group == nullptr ? errorResponse(call.request, 404)
                                : jsonResponse(200, groupJson(*group));
    });
    add("PUT", "/groups/{}", { endpoint, u"update"_s },
        [this](const Call &call) { return replaceGroup(call); });
    add("DELETE", "/groups/{}", { endpoint, u"delete"_s },
        [this](const Call &call) { return removeGroup(call); });
}

QJsonArray NscaleDemo::subjects(const NscaleGroup &group) const
{
    QJsonArray list;
    for (const QString &id : group.users) {
        if (const NscaleUser *user = m_state.user(group.organization, id)) {
            list.append(QJsonObject { { u"id"_s, user->subject },
                                      { u"issuer"_s, baseUrl() },
                                      { u"email"_s, user->subject } });
        }
    }
    for (const NscaleExternalSubject &external : group.externals) {
        const QString issuer = external.issuer.isNull() ? baseUrl() : external.issuer;
        QJsonObject object { { u"id"_s, external.id }, { u"issuer"_s, issuer } };
        if (!external.email.isNull())
            object.insert(u"email"_s, external.email);
        list.append(object);
    }
    return list;
}

QJsonObject NscaleDemo::groupJson(const NscaleGroup &group) const
{
    QJsonObject spec {
        { u"roleIDs"_s, QJsonArray::fromStringList(group.roles) },
        { u"serviceAccountIDs"_s, QJsonArray::fromStringList(group.serviceAccounts) },
        { u"userIDs"_s, QJsonArray::fromStringList(group.users) },
    };
    const QJsonArray everyone = subjects(group);
    if (isAtLeast(NscaleGeneration::V1_16) || !everyone.isEmpty())
        spec.insert(u"subjects"_s, everyone);
    return { { u"metadata"_s, group.metadata.json(group.organization) }, { u"spec"_s, spec } };
}

HttpResponse NscaleDemo::listGroups(const Call &call) const
{
    QList<const NscaleGroup *> sorted;
    for (const NscaleGroup &group : m_state.groups) {
        if (group.organization == call.organization)
            sorted.append(&group);
    }
    std::sort(sorted.begin(), sorted.end(), [](const NscaleGroup *a, const NscaleGroup *b) {
        return a->metadata.id < b->metadata.id;
    });
    QJsonArray list;
    for (const NscaleGroup *group : std::as_const(sorted))
        list.append(groupJson(*group));
    return jsonResponse(200, list);
}

std::variant<NscaleGroupWrite, NscaleRefusal> NscaleDemo::readWrite(
    const Call &call, const QStringList &rolesHeld) const
{
    return readNscaleGroup(call.request.body,
                           { .state = m_state,
                             .organization = call.organization,
                             .issuer = baseUrl(),
                             .generation = options().nscaleGeneration,
                             .rolesHeld = rolesHeld });
}

HttpResponse NscaleDemo::createGroup(const Call &call)
{
    const auto read = readWrite(call, {});
    if (const auto *refusal = std::get_if<NscaleRefusal>(&read))
        return refused(call.request, *refusal);
    // No look at the name: there may be several groups of one name.
    NscaleGroup group { .metadata = { .id = m_random.uuid(true),
                                      .name = {},
                                      .created = now(),
                                      .createdBy = nscaleOwnSubject() },
                        .organization = call.organization };
    take(group, std::get<NscaleGroupWrite>(read));
    m_state.groups.append(group);
    HttpResponse response = jsonResponse(201, groupJson(group));
    response.applied = true;
    return response;
}

HttpResponse NscaleDemo::replaceGroup(const Call &call)
{
    NscaleGroup *group = m_state.group(call.organization, call.id);
    if (group == nullptr)
        return errorResponse(call.request, 404);
    const auto read = readWrite(call, group->roles);
    if (const auto *refusal = std::get_if<NscaleRefusal>(&read))
        return refused(call.request, *refusal);
    take(*group, std::get<NscaleGroupWrite>(read));
    group->metadata.modified = now();
    group->metadata.modifiedBy = nscaleOwnSubject();
    return done();
}

HttpResponse NscaleDemo::removeGroup(const Call &call)
{
    // The projects let go of the id first, and even if there is no such group.
    for (NscaleProject &project : m_state.projects) {
        if (project.organization == call.organization)
            project.groups.removeAll(call.id);
    }
    if (m_state.group(call.organization, call.id) == nullptr)
        return errorResponse(call.request, 404);
    m_state.groups.removeIf(
        [&call](const NscaleGroup &group) { return group.metadata.id == call.id; });
    return done();
}

} // namespace groupdesk::demo
