#include "braintrust/braintrustaccess.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// What a grant gives: a permission, perhaps for one type of object only, or a role.
struct Gift
{
    QString permission = {};
    QString role = {}; ///< id
    QString restrictTo = {};
};

Gift permission(const QString &name, const QString &restrictTo = {})
{
    return { .permission = name, .restrictTo = restrictTo };
}

Gift role(const QString &id)
{
    return { .role = id };
}

/// The projects, roles and grants of one organization.
class AccessBuilder final
{
public:
    AccessBuilder(BraintrustState &state, const BraintrustOrganization &organization,
                  DemoRandom &random)
        : m_state(state), m_random(random), m_organization(organization.id),
          m_time(organization.created.addDays(1))
    {
    }

    QString addProject(const QString &name)
    {
        m_state.projects.append({ .id = m_random.uuid(),
                                  .organization = m_organization,
                                  .name = name,
                                  .creator = m_state.users.constFirst().id,
                                  .created = later() });
        m_projects.append(m_state.projects.constLast().id);
        return m_projects.constLast();
    }
    QString addRole(const QString &name, const QList<BraintrustRole::Right> &rights,
                    const QStringList &inherits)
    {
        m_state.roles.append({ .id = m_random.uuid(),
                               .organization = m_organization,
                               .name = name,
                               .created = later(),
                               .rights = rights,
                               .inherits = inherits });
        return m_state.roles.constLast().id;
    }
    [[nodiscard]] QString group(const QString &name) const
    {
        return m_state.groupNamed(m_organization, name)->id;
    }
    void toGroup(const QString &name, const QString &type, const QString &object, const Gift &gift)
    {
        add(type, object, gift).group = group(name);
    }
    void toUser(const QString &user, const QString &type, const QString &object, const Gift &gift)
    {
        add(type, object, gift).user = user;
    }
    /// Most of the groups that have no grants yet may do something in a project.
    void fillUp();

    [[nodiscard]] const QString &organization() const { return m_organization; }

private:
    [[nodiscard]] QDateTime later()
    {
        m_time = m_time.addSecs(m_random.between(600, 86'400)).addMSecs(m_random.between(0, 999));
        return m_time;
    }
    BraintrustAcl &add(const QString &type, const QString &object, const Gift &gift)
    {
        m_state.acls.append({ .id = m_random.uuid(),
                              .organization = m_organization,
                              .objectType = type,
                              .object = object,
                              .permission = gift.permission,
                              .role = gift.role,
                              .restrictTo = gift.restrictTo,
                              .created = later() });
        return m_state.acls.last();
    }

    BraintrustState &m_state;
    DemoRandom &m_random;
    QString m_organization;
    QDateTime m_time;
    QStringList m_projects;
};

void AccessBuilder::fillUp()
{
    QStringList granted;
    for (const BraintrustAcl &acl : std::as_const(m_state.acls))
        granted.append(acl.group);
    const QStringList permissions { u"read"_s, u"update"_s, u"create"_s };
    const QStringList restrictions { QString(), QString(), u"dataset"_s, u"experiment"_s,
                                     u"project_log"_s };
    for (const BraintrustGroup &group : std::as_const(m_state.groups)) {
        if (group.organization != m_organization || granted.contains(group.id)
            || !m_random.chance(70))
            continue;
        const int count = m_random.between(1, 3);
        for (int i = 0; i < count; ++i) {
            const Gift gift = permission(permissions.at(i), m_random.pick(restrictions));
            add(u"project"_s, m_random.pick(m_projects), gift).group = group.id;
        }
    }
}

/// The roles of the system, which belong to no organization.
struct SystemRoles
{
    QString owner;
    QString engineer;
    QString viewer;
};

SystemRoles addSystemRoles(BraintrustState &state, DemoRandom &random, const QDateTime &now)
{
    const auto add = [&](const QString &name, const QStringList &permissions) {
        BraintrustRole role { .id = random.uuid(),
                              .name = name,
                              .description = name + u" of an organization"_s,
                              .created = now.addDays(-1200) };
        for (const QString &permission : permissions)
            role.rights.append({ permission });
        state.roles.append(role);
        return role.id;
    };
    return { .owner = add(u"Owner"_s,
                          { u"create"_s, u"read"_s, u"update"_s, u"delete"_s, u"create_acls"_s,
                            u"read_acls"_s, u"update_acls"_s, u"delete_acls"_s }),
             .engineer = add(u"Engineer"_s, { u"create"_s, u"read"_s, u"update"_s, u"delete"_s }),
             .viewer = add(u"Viewer"_s, { u"read"_s }) };
}

void addBuiltInGrants(AccessBuilder &builder, const SystemRoles &roles)
{
    const QString organization = builder.organization();
    builder.toGroup(u"Owners"_s, u"organization"_s, organization, role(roles.owner));
    builder.toGroup(u"Engineers"_s, u"org_project"_s, organization, role(roles.engineer));
    builder.toGroup(u"Viewers"_s, u"organization"_s, organization, role(roles.viewer));
}

void addGrantsOnGroups(AccessBuilder &builder)
{
    const QString chicken = builder.group(u"Chicken"_s);
    builder.toGroup(u"Egg"_s, u"group"_s, chicken, permission(u"update"_s));
    builder.toGroup(u"Engineers"_s, u"group"_s, chicken, permission(u"read"_s));
    const QString storage = builder.group(u"Storage"_s);
    builder.toGroup(u"Storage"_s, u"group"_s, storage, permission(u"read"_s)); // on itself
    builder.toGroup(u"Infrastructure"_s, u"group"_s, storage, permission(u"delete"_s));
}

/// What little sense makes or cannot be resolved, and stands in the lists all the same.
void addOddGrants(AccessBuilder &builder, DemoRandom &random)
{
    const QString legacy = u"Legacy Importers"_s;
    builder.toGroup(legacy, u"ai_secret"_s, random.uuid(), permission(u"read"_s));
    builder.toGroup(legacy, u"dataset"_s, random.uuid(), permission(u"update"_s));
    builder.toGroup(legacy, u"organization"_s, builder.organization(), role(random.uuid()));
    builder.toGroup(legacy, u"organization"_s, builder.organization(),
                    permission(u"read"_s, u"ai_secret"_s));
    builder.toUser(random.uuid(), u"organization"_s, builder.organization(), permission(u"read"_s));
}

void addMeridian(AccessBuilder &builder, const SystemRoles &system, const BraintrustState &state)
{
    const QString organization = builder.organization();
    const QString copilot = builder.addProject(u"Support Copilot"_s);
    const QString ranking = builder.addProject(u"Search Ranking"_s);
    builder.addProject(u"Claims Triage"_s);
    builder.addProject(u"Release Notes 📝"_s);
    const QString curator = builder.addRole(
        u"Dataset Curator"_s, { { u"create"_s, u"dataset"_s }, { u"update"_s, u"dataset"_s } },
        { system.viewer });
    addBuiltInGrants(builder, system);
    builder.toGroup(u"Everyone at Meridian"_s, u"org_project"_s, organization,
                    permission(u"read"_s));
    builder.toGroup(u"Platform Engineering"_s, u"org_member"_s, organization,
                    permission(u"create"_s));
    for (const QString &name : { u"create_acls"_s, u"read_acls"_s, u"update_acls"_s })
        builder.toGroup(u"Infrastructure"_s, u"organization"_s, organization, permission(name));
    builder.toGroup(u"Storage"_s, u"project"_s, copilot, permission(u"update"_s, u"dataset"_s));
    builder.toGroup(u"Robots"_s, u"project_log"_s, copilot, permission(u"create"_s));
    builder.toGroup(u"Chicken"_s, u"project"_s, ranking, role(curator));
    builder.toGroup(u"Annotation Crowd"_s, u"project"_s, ranking,
                    permission(u"update"_s, u"experiment"_s));
    builder.toGroup(u"Atlas Core"_s, u"project"_s, ranking, role(system.engineer));
    builder.toGroup(u"Atlas Steering"_s, u"project"_s, ranking, permission(u"delete"_s));
    builder.toUser(state.users.at(0).id, u"project"_s, copilot, permission(u"read"_s));
    builder.toUser(state.tokens.at(0).accountId, u"project"_s, copilot, permission(u"create"_s));
    builder.toUser(state.users.at(1).id, u"group"_s, builder.group(u"Storage"_s),
                   permission(u"update"_s));
    addGrantsOnGroups(builder);
}

void addHalcyon(AccessBuilder &builder, const SystemRoles &system)
{
    const QString notes = builder.addProject(u"Ward Notes"_s);
    builder.addProject(u"Search Ranking"_s); // the same name as next door
    const QString reviewer = builder.addRole(
        u"Clinical Reviewer"_s, { { u"read"_s }, { u"update"_s, u"experiment"_s } }, {});
    addBuiltInGrants(builder, system);
    builder.toGroup(u"Safety Reviewers (Clinical)"_s, u"project"_s, notes, role(reviewer));
    builder.toGroup(u"Spring Pilot"_s, u"project"_s, notes, permission(u"read"_s));
}

} // namespace

void addBraintrustAccess(BraintrustState &state, DemoRandom &random, const QDateTime &now)
{
    const SystemRoles system = addSystemRoles(state, random, now);
    AccessBuilder meridian(state, state.organizations.at(0), random);
    addMeridian(meridian, system, state);
    addOddGrants(meridian, random);
    meridian.fillUp();
    AccessBuilder halcyon(state, state.organizations.at(1), random);
    addHalcyon(halcyon, system);
    halcyon.fillUp();
}

} // namespace groupdesk::demo
