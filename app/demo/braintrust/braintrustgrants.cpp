#include "braintrust/braintrustbody.h"
#include "braintrust/braintrustdemo.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QStringList objectTypes()
{
    return { u"organization"_s,  u"project"_s,        u"experiment"_s,   u"dataset"_s,
             u"prompt"_s,        u"prompt_session"_s, u"group"_s,        u"role"_s,
             u"org_member"_s,    u"project_log"_s,    u"org_project"_s,  u"org_audit_logs"_s,
             u"project_group"_s, u"ai_secret"_s,      u"org_ai_secret"_s };
}

QStringList permissions()
{
    return { u"create"_s,      u"read"_s,      u"update"_s,      u"delete"_s,
             u"create_acls"_s, u"read_acls"_s, u"update_acls"_s, u"delete_acls"_s };
}

void checkChoice(const HttpRequest &request, const QString &key, const QStringList &choices,
                 QJsonArray &issues)
{
    const QStringList values = queryValues(request, key);
    for (const QString &value : values) {
        if (!choices.contains(value))
            issues.append(braintrustChoiceIssue(key, value, choices));
    }
}

/// What is wrong with the form of the filters, which both lists of grants share.
QJsonArray filterIssues(const HttpRequest &request)
{
    QJsonArray issues;
    checkChoice(request, u"object_type"_s, objectTypes(), issues);
    checkChoice(request, u"restrict_object_type"_s, objectTypes(), issues);
    checkChoice(request, u"permission"_s, permissions(), issues);
    for (const QString &key : { u"object_id"_s, u"user_id"_s, u"group_id"_s, u"role_id"_s }) {
        const QStringList values = queryValues(request, key);
        for (const QString &value : values) {
            if (!isUuid(value))
                issues.append(braintrustUuidIssue({ key }));
        }
    }
    return issues;
}

bool asksForId(const HttpRequest &request, const QString &key, const QString &id)
{
    const QStringList wanted = queryValues(request, key);
    return wanted.isEmpty() || (!id.isNull() && wanted.contains(id, Qt::CaseInsensitive));
}

bool fits(const HttpRequest &request, const BraintrustAcl &acl)
{
    return asksFor(request, u"object_type"_s, acl.objectType)
        && asksForId(request, u"object_id"_s, acl.object)
        && asksForId(request, u"user_id"_s, acl.user)
        && asksForId(request, u"group_id"_s, acl.group)
        && asksForId(request, u"role_id"_s, acl.role)
        && asksFor(request, u"permission"_s, acl.permission)
        && asksFor(request, u"restrict_object_type"_s, acl.restrictTo);
}

BraintrustBodyRules aclRules()
{
    return { .texts = {},
             .idLists = {},
             .ids = { u"object_id"_s, u"user_id"_s, u"group_id"_s, u"role_id"_s },
             .required = { u"object_type"_s, u"object_id"_s },
             .choices = { { u"object_type"_s, objectTypes() },
                          { u"restrict_object_type"_s, objectTypes() },
                          { u"permission"_s, permissions() } } };
}

/// Null where the key is absent or null; ids in lower case, as everything else is, too.
BraintrustAcl aclOf(const QJsonObject &body)
{
    const auto text = [&body](QLatin1String key) {
        const QJsonValue value = body.value(key);
        return value.isString() ? value.toString().toLower() : QString();
    };
    return { .id = {},
             .organization = {},
             .objectType = text("object_type"_L1),
             .object = text("object_id"_L1),
             .user = text("user_id"_L1),
             .group = text("group_id"_L1),
             .permission = text("permission"_L1),
             .role = text("role_id"_L1),
             .restrictTo = text("restrict_object_type"_L1),
             .created = {} };
}

bool saysTheSame(const BraintrustAcl &left, const BraintrustAcl &right)
{
    return left.objectType == right.objectType && left.object == right.object
        && left.user == right.user && left.group == right.group
        && left.permission == right.permission && left.role == right.role
        && left.restrictTo == right.restrictTo;
}

} // namespace

QList<QJsonObject> BraintrustDemo::acls(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustAcl &acl : m_state.acls) {
        if (fits(request, acl))
            list.append(acl.json());
    }
    sortNewestFirst(list);
    return list;
}

void BraintrustDemo::addGrantRoutes()
{
    add("GET", "/v1/acl", [this](const HttpRequest &request, Persona persona, const QStringList &) {
        return objectAcls(request, persona);
    });
    // A server without this route takes its last part for the id of a grant.
    if (options().braintrustGrantList != BraintrustGrantList::Absent) {
        add("GET", "/v1/acl/list_org",
            [this](const HttpRequest &request, Persona persona, const QStringList &) {
                return organizationAcls(request, persona);
            });
    }
    add("POST", "/v1/acl",
        [this](const HttpRequest &request, Persona persona, const QStringList &) {
            return createAcl(request, persona);
        });
    addById("/v1/acl/{}", u"acl"_s, Sight::Auditors, &BraintrustDemo::acls);
}

HttpResponse BraintrustDemo::objectAcls(const HttpRequest &request, Persona persona) const
{
    QJsonArray issues;
    for (const QString &key : { u"object_type"_s, u"object_id"_s }) {
        if (queryValues(request, key).isEmpty())
            issues.append(braintrustIssue(u"invalid_type"_s, u"Required"_s, { key }));
    }
    if (issues.isEmpty())
        issues = filterIssues(request);
    if (!issues.isEmpty())
        return badForm(issues);
    const QString type = queryValues(request, u"object_type"_s).constFirst();
    const QString id = queryValues(request, u"object_id"_s).constFirst().toLower();
    if (persona == Persona::Reader || !m_state.hasObject(type, id))
        return missing(u"read_acls"_s, type, id);
    return list(request, acls(request));
}

HttpResponse BraintrustDemo::organizationAcls(const HttpRequest &request, Persona persona) const
{
    if (const QJsonArray issues = filterIssues(request); !issues.isEmpty())
        return badForm(issues);
    if (persona == Persona::Reader || options().braintrustGrantList == BraintrustGrantList::Refused)
        return forbidden(request,
                         u"Missing read_acls access to organization id %1, or the organization "
                         "does not exist"_s.arg(m_state.organizations.constFirst().id));
    QList<QJsonObject> all = acls(request);
    all.removeIf([this, &request](const QJsonObject &acl) {
        const QString organization = acl.value("_object_org_id"_L1).toString();
        return !asksFor(request, u"org_name"_s, m_state.organization(organization)->name);
    });
    if (options().braintrustGrantList == BraintrustGrantList::Objects)
        return list(request, all);
    const auto rows = page(request, all);
    if (const auto *refusal = std::get_if<HttpResponse>(&rows))
        return *refusal;
    return jsonResponse(200, std::get<QJsonArray>(rows)); // bare, unlike every other list
}

HttpResponse BraintrustDemo::createAcl(const HttpRequest &request, Persona persona)
{
    const std::optional<QJsonObject> body = jsonObject(request.body);
    if (!body)
        return badForm({ braintrustIssue(u"invalid_type"_s, u"Expected object"_s, {}) });
    if (const auto fault = faultOf(*body, aclRules()))
        return fault->text.isNull() ? badForm(fault->issues) : badRequest(fault->text);
    BraintrustAcl acl = aclOf(*body);
    if (acl.user.isNull() == acl.group.isNull())
        return badRequest(u"Exactly one of user_id and group_id is needed"_s);
    if (!acl.permission.isNull() && !acl.role.isNull())
        return errorResponse(request, 500); // seen live
    if (acl.permission.isNull() && acl.role.isNull())
        return badRequest(u"Exactly one of permission and role_id is needed"_s);
    if (!acl.restrictTo.isNull() && acl.permission.isNull())
        return badRequest(u"restrict_object_type goes with a permission only"_s);
    if (persona != Persona::Owner || !m_state.hasObject(acl.objectType, acl.object))
        return missing(u"create_acls"_s, acl.objectType, acl.object);
    if (const std::optional<HttpResponse> refusal = holderRefusal(acl))
        return *refusal;
    for (const BraintrustAcl &other : std::as_const(m_state.acls)) {
        if (!saysTheSame(other, acl))
            continue;
        HttpResponse response = jsonResponse(200, other.json());
        response.setHeader("x-bt-found-existing", "true");
        return response;
    }
    acl.id = m_random.uuid();
    acl.organization = m_state.organizationOf(acl.objectType, acl.object);
    acl.created = now();
    m_state.acls.append(acl);
    HttpResponse response = jsonResponse(200, acl.json());
    response.applied = true;
    return response;
}

std::optional<HttpResponse> BraintrustDemo::holderRefusal(const BraintrustAcl &acl) const
{
    if (!acl.group.isNull() && !m_state.hasObject(u"group"_s, acl.group))
        return missing(u"read"_s, u"group"_s, acl.group);
    if (!acl.user.isNull() && !m_state.hasPerson(acl.user))
        return missing(u"read"_s, u"user"_s, acl.user);
    if (!acl.role.isNull() && !m_state.hasObject(u"role"_s, acl.role))
        return missing(u"read"_s, u"role"_s, acl.role);
    return std::nullopt;
}

} // namespace groupdesk::demo
