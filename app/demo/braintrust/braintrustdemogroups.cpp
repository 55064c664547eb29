#include "braintrust/braintrustbody.h"
#include "braintrust/braintrustdemo.h"
#include "jsontext.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

BraintrustBodyRules createRules()
{
    return { .texts = { u"name"_s, u"description"_s, u"org_name"_s },
             .idLists = { u"member_users"_s, u"member_groups"_s },
             .required = { u"name"_s } };
}

BraintrustBodyRules patchRules()
{
    return { .texts = { u"name"_s, u"description"_s },
             .idLists = { u"add_member_users"_s, u"remove_member_users"_s, u"add_member_groups"_s,
                          u"remove_member_groups"_s } };
}

/// What writes send back: the group without its members. The members are stored all the same, and
/// a GET shows them.
HttpResponse thinGroup(const BraintrustGroup &group)
{
    QJsonObject object = group.json();
    object.remove("member_users"_L1);
    object.remove("member_groups"_L1);
    return jsonResponse(200, object);
}

void changeMembers(QStringList &members, const QStringList &added, const QStringList &removed)
{
    for (const QString &id : added) {
        if (!members.contains(id))
            members.append(id);
    }
    for (const QString &id : removed)
        members.removeAll(id);
}

using Place = BraintrustGroups::Place;

/// From a place to another, or until so many groups were shown.
struct GroupPage
{
    BraintrustGroups all;
    Place place;
    Place end;
    qsizetype left = 0;

    bool operator()(QByteArray &out)
    {
        if (left == 0 || place == end)
            return false;
        appendJson(out, all.next(place));
        --left;
        return true;
    }
};

std::optional<QString> optionalText(const QJsonObject &body, const QString &key)
{
    const QJsonValue value = body.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

BraintrustGroups BraintrustDemo::groups(const HttpRequest &request, const QStringList &ids) const
{
    const BraintrustFilter organizations(request, u"org_name"_s);
    const BraintrustFilter names(request, u"group_name"_s);
    const auto fits = [&](const BraintrustGroup &group) {
        return organizations.admits(m_state.organization(group.organization)->name)
            && names.admits(group.name) && (ids.isEmpty() || ids.contains(group.id));
    };
    QList<BraintrustGroup> found;
    std::copy_if(m_state.groups.cbegin(), m_state.groups.cend(), std::back_inserter(found), fits);
    const BraintrustCrowd &crowd = m_state.crowd;
    const BraintrustOrganization *home = m_state.organization(crowd.organization());
    if (home == nullptr || !organizations.admits(home->name))
        return { found, {} };
    if (ids.isEmpty() && names.wanted().isEmpty())
        return { found, crowd.groups };
    // A few of very many are looked up one by one.
    QSet<qsizetype> places;
    for (const QString &id : ids)
        places.insert(crowd.findId(id).value_or(-1));
    for (const QString &name : names.wanted())
        places.insert(crowd.findName(name).value_or(-1));
    places.remove(-1);
    for (const qsizetype place : std::as_const(places)) {
        if (const BraintrustGroup group = crowd.groups.at(place); fits(group))
            found.append(group);
    }
    return { found, {} };
}

HttpResponse BraintrustDemo::listGroups(const HttpRequest &request, Persona persona) const
{
    const auto read = braintrustListQuery(request);
    if (const auto *fault = std::get_if<BraintrustListFault>(&read))
        return refusal(*fault);
    const auto &query = std::get<BraintrustListQuery>(read);
    const bool blind = persona == Persona::Reader;
    const BraintrustGroups all = blind ? BraintrustGroups({}, {}) : groups(request, query.ids);
    GroupPage page { all, all.begin(), all.end() };
    for (const auto &[id, isStart] :
         { std::pair(query.startingAfter, true), std::pair(query.endingBefore, false) }) {
        if (id.isNull())
            continue;
        const std::optional<BraintrustGroup> cursor = m_state.readGroup(id);
        Place place = cursor ? all.before(*cursor) : all.end();
        Place behind = place;
        if (place == all.end() || all.next(behind).id != id)
            return refusal(braintrustDeadCursor(id));
        (isStart ? page.place : page.end) = isStart ? behind : place;
    }
    if (query.limit && !query.endingBefore.isNull())
        page.place = all.back(page.end, *query.limit);
    page.left = query.limit.value_or(all.size());
    const qsizetype count = std::min(page.left, all.size());
    return jsonListResponse("{\"objects\":[", std::move(page), "]}", count);
}

void BraintrustDemo::addForGroup(const QByteArray &method, const QString &access,
                                 const GroupHandler &handler)
{
    add(method, "/v1/group/{}",
        [this, access, handler](const HttpRequest &request, Persona persona,
                                const QStringList &args) {
            const QString id = args.constFirst();
            if (!isUuid(id))
                return badForm({ braintrustUuidIssue({ u"id"_s, 0 }) });
            BraintrustGroup *group = m_state.group(id);
            const bool mayRead = persona != Persona::Reader;
            const bool allowed = access == "read"_L1 ? mayRead : persona == Persona::Owner;
            if (group == nullptr || !allowed)
                return missing(access, u"group"_s, id);
            return handler(request, *group);
        });
}

void BraintrustDemo::addGroupRoutes()
{
    add("GET", "/v1/group",
        [this](const HttpRequest &request, Persona persona, const QStringList &) {
            return listGroups(request, persona);
        });
    for (const auto &[method, onName] :
         { std::pair("POST", OnName::ReturnExisting), std::pair("PUT", OnName::ReplaceExisting) }) {
        add(method, "/v1/group",
            [this, onName = onName](const HttpRequest &request, Persona persona,
                                    const QStringList &) {
                if (persona != Persona::Owner)
                    return forbidden(request, u"Missing create access to the organization"_s);
                return create(request, onName);
            });
    }
    addForGroup("GET", u"read"_s, [](const HttpRequest &, BraintrustGroup &group) {
        return jsonResponse(200, group.json());
    });
    addForGroup("PATCH", u"update"_s, [this](const HttpRequest &request, BraintrustGroup &group) {
        return patch(request, group);
    });
    addForGroup("DELETE", u"delete"_s, [this](const HttpRequest &request, BraintrustGroup &group) {
        return remove(request, group);
    });
}

HttpResponse BraintrustDemo::create(const HttpRequest &request, OnName onName)
{
    const std::optional<QJsonObject> body = jsonObject(request.body);
    if (!body)
        return badForm({ braintrustIssue(u"invalid_type"_s, u"Expected object"_s, {}) });
    if (const auto fault = faultOf(*body, createRules()))
        return fault->text.isNull() ? badForm(fault->issues) : badRequest(fault->text);
    const std::optional<QString> organizationName = optionalText(*body, u"org_name"_s);
    if (!organizationName)
        return badRequest(u"The API key belongs to several organizations: org_name is needed"_s);
    const BraintrustOrganization *organization = m_state.organizationNamed(*organizationName);
    if (organization == nullptr)
        return badRequest(u"Missing access to organization %1, or the organization does not "
                          "exist"_s.arg(*organizationName));

    const QString name = body->value("name"_L1).toString();
    BraintrustGroup *group = m_state.groupNamed(organization->id, name);
    const bool existed = group != nullptr;
    if (!existed) {
        m_state.groups.append({ .id = m_random.uuid(),
                                .organization = organization->id,
                                .name = name,
                                .creator = m_state.users.constFirst().id,
                                .created = now() });
        group = &m_state.groups.last();
    }
    const bool written = !existed || onName == OnName::ReplaceExisting;
    if (written) {
        group->description = optionalText(*body, u"description"_s);
        group->memberUsers = idList(*body, u"member_users"_s);
        group->memberGroups = idList(*body, u"member_groups"_s);
    }
    HttpResponse response = thinGroup(*group);
    if (existed)
        response.setHeader("x-bt-found-existing", "true");
    response.applied = written;
    return response;
}

HttpResponse BraintrustDemo::patch(const HttpRequest &request, BraintrustGroup &group)
{
    const std::optional<QJsonObject> body = jsonObject(request.body);
    if (!body)
        return badForm({ braintrustIssue(u"invalid_type"_s, u"Expected object"_s, {}) });
    if (const auto fault = faultOf(*body, patchRules()))
        return fault->text.isNull() ? badForm(fault->issues) : badRequest(fault->text);
    BraintrustGroup changed = group;
    if (const std::optional<QString> name = optionalText(*body, u"name"_s)) {
        const BraintrustGroup *holder = m_state.groupNamed(group.organization, *name);
        if (holder != nullptr && holder->id != group.id)
            return badRequest(u"A group named %1 exists already"_s.arg(*name));
        if (group.kind == BraintrustGroup::Kind::BuiltIn && *name != group.name)
            return forbidden(request, u"The built-in group %1 cannot be renamed"_s.arg(group.name));
        changed.name = *name;
    }
    if (const std::optional<QString> description = optionalText(*body, u"description"_s))
        changed.description = *description;
    changeMembers(changed.memberUsers, idList(*body, u"add_member_users"_s),
                  idList(*body, u"remove_member_users"_s));
    changeMembers(changed.memberGroups, idList(*body, u"add_member_groups"_s),
                  idList(*body, u"remove_member_groups"_s));
    HttpResponse response = thinGroup(changed);
    response.applied = changed.json() != group.json();
    group = changed;
    return response;
}

HttpResponse BraintrustDemo::remove(const HttpRequest &request, const BraintrustGroup &group)
{
    if (group.kind == BraintrustGroup::Kind::BuiltIn)
        return forbidden(request, u"The built-in group %1 cannot be deleted"_s.arg(group.name));
    QJsonObject object = group.json();
    object.insert(u"deleted_at"_s, isoMilliseconds(now()));
    HttpResponse response = jsonResponse(200, object);
    response.applied = true;
    const QString id = group.id;
    m_state.removeGroup(id);
    return response;
}

} // namespace groupdesk::demo
