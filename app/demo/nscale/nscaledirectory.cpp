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
    add("GET", "/projects/{}", { u"identity:projects"_s }, [this](const Call &call) {
        for (const NscaleProject &project : std::as_const(m_state.projects)) {
            if (project.organization == call.organization && project.metadata.id == call.id)
                return jsonResponse(200, project.json());
        }
        return errorResponse(call.request, 404);
    });
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
