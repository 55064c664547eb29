#include "nscale/nscaledemo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// Sorts by the text at spec.subject, metadata.name or metadata.id.
void sortBy(QList<QJsonObject> &list, const QString &part, const QString &key)
{
    std::sort(list.begin(), list.end(), [&](const QJsonObject &a, const QJsonObject &b) {
        return a.value(part)[key].toString() < b.value(part)[key].toString();
    });
}

HttpResponse arrayResponse(const QList<QJsonObject> &list)
{
    QJsonArray array;
    for (const QJsonObject &object : list)
        array.append(object);
    return jsonResponse(200, array);
}

} // namespace

void NscaleDemo::addDirectoryRoutes()
{
    add("GET", "/users", { u"identity:users"_s }, [this](const Call &call) { return users(call); });
    add("GET", "/roles", { u"identity:roles"_s }, [this](const Call &) { return roles(); });
    add("GET", "/projects", {}, [this](const Call &call) { return projects(call); });
    const QString endpoint = u"identity:projects"_s;
    add("GET", "/projects/{}", { endpoint }, [this](const Call &call) {
        const NscaleProject *project = m_state.project(call.organization, call.id);
        return project == nullptr ? errorResponse(call.request, 404)
                                  : jsonResponse(200, project->json());
    });
    add("PUT", "/projects/{}", { endpoint, u"update"_s },
        [this](const Call &call) { return replaceProject(call); });
}

HttpResponse NscaleDemo::replaceProject(const Call &call)
{
    NscaleProject *project = m_state.project(call.organization, call.id);
    if (project == nullptr)
        return errorResponse(call.request, 404);
    const auto read = readNscaleProject(call.request.body,
                                        { .state = m_state,
                                          .organization = call.organization,
                                          .issuer = baseUrl(),
                                          .generation = options().nscaleGeneration,
                                          .rolesHeld = {} });
    if (const auto *refusal = std::get_if<NscaleRefusal>(&read))
        return refused(call.request, *refusal);
    const auto &write = std::get<NscaleProjectWrite>(read);
    project->metadata.name = write.name;
    project->metadata.description = write.description;
    project->metadata.tags = write.tags;
    project->metadata.modified = now();
    project->metadata.modifiedBy = nscaleOwnSubject();
    project->groups = write.groups;
    return { .status = 200, .headers = {}, .body = {}, .applied = true }; // nothing comes back
}

HttpResponse NscaleDemo::users(const Call &call) const
{
    QList<QJsonObject> list;
    for (const NscaleUser &user : m_state.users) {
        if (user.organization != call.organization)
            continue;
        QJsonObject status;
        if (user.lastActive.isValid())
            status.insert(u"lastActive"_s, isoSeconds(user.lastActive));
        const QStringList groups = m_state.groupsWith(user.metadata.id, &NscaleGroup::users);
        list.append({ { u"metadata"_s, user.metadata.json(user.organization) },
                      { u"spec"_s,
                        QJsonObject { { u"subject"_s, user.subject },
                                      { u"state"_s, user.state },
                                      { u"groupIDs"_s, QJsonArray::fromStringList(groups) } } },
                      { u"status"_s, status } });
    }
    sortBy(list, u"spec"_s, u"subject"_s);
    return arrayResponse(list);
}

HttpResponse NscaleDemo::roles() const
{
    const bool tellsGrantable = isAtLeast(NscaleGeneration::V1_20);
    QList<QJsonObject> list;
    for (const NscaleRole &role : m_state.roles) {
        // The older servers list what the caller may hand out, the newer all but the protected.
        const bool shown = role.grant == NscaleRole::Grant::Yes
            || (tellsGrantable && role.grant == NscaleRole::Grant::No);
        if (!shown)
            continue;
        QJsonObject object { { u"metadata"_s, role.metadata.json(QString()) } };
        if (tellsGrantable)
            object.insert(u"grantable"_s, role.grant == NscaleRole::Grant::Yes);
        list.append(object);
    }
    sortBy(list, u"metadata"_s, u"name"_s);
    return arrayResponse(list);
}

HttpResponse NscaleDemo::projects(const Call &call) const
{
    QList<QJsonObject> list;
    for (const NscaleProject &project : m_state.projects) {
        if (project.organization == call.organization && call.persona != Persona::Reader)
            list.append(project.json());
    }
    sortBy(list, u"metadata"_s, u"id"_s);
    return arrayResponse(list);
}

} // namespace groupdesk::demo
