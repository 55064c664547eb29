#include "jsontext.h"
#include "nscale/nscaledemo.h"

#include <QHash>
#include <QJsonDocument>

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

QJsonObject localSubject(const NscaleUser &user, const QString &issuer)
{
    return { { u"id"_s, user.subject }, { u"issuer"_s, issuer }, { u"email"_s, user.subject } };
}

QJsonObject externalSubject(const NscaleExternalSubject &external, const QString &ownIssuer)
{
    QJsonObject object { { u"id"_s, external.id },
                         { u"issuer"_s, external.issuer.isNull() ? ownIssuer : external.issuer } };
    if (!external.email.isNull())
        object.insert(u"email"_s, external.email);
    return object;
}

/// Writes groups as NscaleDemo::groupJson() makes them.
struct GroupText
{
    QHash<QString, QByteArray> subjects; ///< of the organization's users, by their ids
    QString issuer;
    bool emptySubjects = true; ///< whether there is a list of subjects even if it is empty

    void append(QByteArray &out, const NscaleGroup &group) const
    {
        out += "{\"metadata\":";
        appendJson(out, group.metadata, group.organization);
        out += ",\"spec\":{\"roleIDs\":";
        appendJson(out, group.roles);
        out += ",\"serviceAccountIDs\":";
        appendJson(out, group.serviceAccounts);
        appendSubjects(out, group);
        out += ",\"userIDs\":";
        appendJson(out, group.users);
        out += "}}";
    }

private:
    void appendSubjects(QByteArray &out, const NscaleGroup &group) const
    {
        const qsizetype start = out.size();
        out += ",\"subjects\":[";
        const qsizetype empty = out.size();
        for (const QString &id : group.users) {
            if (const auto subject = subjects.constFind(id); subject != subjects.cend())
                out.append(*subject).append(',');
        }
        for (const NscaleExternalSubject &external : group.externals) {
            const QJsonDocument subject(externalSubject(external, issuer));
            out.append(subject.toJson(QJsonDocument::Compact)).append(',');
        }
        if (out.size() > empty)
            out.back() = ']';
        else if (emptySubjects)
            out += ']';
        else
            out.truncate(start);
    }
};

/// What a list shows, sorted by the ids: a picture of the moment it was asked for.
struct GroupList
{
    QList<NscaleGroup> others = {};
    DemoCrowd<NscaleGroup> crowd = {};
    GroupText text = {};
    qsizetype nextOther = 0;
    qsizetype place = 0; ///< the next one of the crowd

    bool operator()(QByteArray &out)
    {
        const bool hasOther = nextOther < others.size();
        if (place == crowd.places()) {
            if (hasOther)
                text.append(out, others.at(nextOther++));
            return hasOther;
        }
        const NscaleGroup made = crowd.at(place);
        if (hasOther && others.at(nextOther).metadata.id < made.metadata.id) {
            text.append(out, others.at(nextOther++));
        } else {
            text.append(out, made);
            place = crowd.after(place);
        }
        return true;
    }
};

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
            list.append(localSubject(*user, baseUrl()));
        }
    }
    for (const NscaleExternalSubject &external : group.externals)
        list.append(externalSubject(external, baseUrl()));
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
    GroupList list;
    for (const NscaleGroup &group : m_state.groups) {
        if (group.organization == call.organization)
            list.others.append(group);
    }
    std::sort(list.others.begin(), list.others.end(),
              [](const auto &a, const auto &b) { return a.metadata.id < b.metadata.id; });
    if (call.organization == m_state.crowd.organization())
        list.crowd = m_state.crowd.groups;
    list.place = list.crowd.after(-1);
    list.text.emptySubjects = isAtLeast(NscaleGeneration::V1_16);
    list.text.issuer = baseUrl();
    for (const NscaleUser &user : m_state.users) {
        if (user.organization == call.organization) {
            const QJsonDocument subject(localSubject(user, list.text.issuer));
            list.text.subjects.insert(user.metadata.id, subject.toJson(QJsonDocument::Compact));
        }
    }
    const qsizetype count = list.others.size() + list.crowd.size();
    return jsonListResponse("[", std::move(list), "]", count);
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
    if (!m_state.hasGroup(call.organization, call.id))
        return errorResponse(call.request, 404);
    m_state.removeGroup(call.organization, call.id);
    return done();
}

} // namespace groupdesk::demo
