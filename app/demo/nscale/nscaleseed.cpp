#include "nscale/nscalestate.h"

#include "demowords.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// "Core Platform" → "core-platform"
QString slug(const QString &text)
{
    return text.toLower().replace(u' ', u'-');
}

/// Fills one organization.
class Builder final
{
public:
    Builder(NscaleState &state, const QString &organization, const QString &domain,
            DemoRandom &random, const QDateTime &now)
        : m_state(state), m_random(random), m_organization(organization), m_domain(domain),
          m_now(now)
    {
    }

    [[nodiscard]] NscaleMetadata metadata(const QString &name)
    {
        return { .id = m_random.uuid(true),
                 .name = name,
                 .created = m_now.addSecs(-m_random.between(86'400, 300 * 86'400)),
                 .createdBy = nscaleOwnSubject() };
    }
    QString addUser(const QString &subject, const QString &state)
    {
        // A member has no name of its own; the platform sends this word in its place.
        const NscaleMetadata data = metadata(u"undefined"_s);
        const QDateTime seen = state == "pending"_L1
            ? QDateTime()
            : m_now.addSecs(-m_random.between(60, 30 * 86'400));
        m_state.users.append({ data, m_organization, subject, state, seen });
        if (state == "active"_L1)
            m_active.append(data.id);
        return data.id;
    }
    QString addServiceAccount(const QString &name, int daysToLive)
    {
        NscaleMetadata data = metadata(name);
        m_state.serviceAccounts.append({ data, m_organization, m_now.addDays(daysToLive) });
        m_accounts.append(data.id);
        return data.id;
    }
    NscaleGroup &addGroup(const QString &name, const QStringList &roles,
                          const QStringList &users = {})
    {
        m_state.groups.append({ .metadata = metadata(name),
                                .organization = m_organization,
                                .roles = roles,
                                .users = users });
        ++m_count;
        return m_state.groups.last();
    }
    NscaleProject &addProject(const QString &name, const QStringList &groups)
    {
        m_state.projects.append({ metadata(name), m_organization, groups });
        return m_state.projects.last();
    }
    [[nodiscard]] QString role(const QString &name) const
    {
        for (const NscaleRole &candidate : std::as_const(m_state.roles)) {
            if (candidate.metadata.name == name)
                return candidate.metadata.id;
        }
        return {};
    }
    void addPeople(int skip);
    void addTeams(int total);
    void addSpecialGroups();
    void addProjects(const QStringList &names);

private:
    [[nodiscard]] QStringList people(int count) { return m_random.sample(m_active, count); }

    NscaleState &m_state;
    DemoRandom &m_random;
    QString m_organization;
    QString m_domain;
    QDateTime m_now;
    QStringList m_active;
    QStringList m_accounts;
    int m_count = 0;
};

void Builder::addPeople(int skip)
{
    addUser(nscaleOwnSubject(), u"active"_s);
    const QList<DemoPerson> people = demoPeople();
    for (qsizetype i = skip; i < people.size(); i += 2)
        addUser(people.at(i).mailbox() + u'@' + m_domain, u"active"_s);
    addUser(u"former.colleague@"_s + m_domain, u"suspended"_s);
    addUser(u"invited.yesterday@"_s + m_domain, u"pending"_s);
    addServiceAccount(u"terraform"_s, 61);
    addServiceAccount(u"ci-runner"_s, 5); // soon due
    addServiceAccount(u"backup"_s, 17);
}

void Builder::addSpecialGroups()
{
    const QString administrator = role(u"administrator"_s);
    const QString user = role(u"user"_s);
    const QString own = m_state.userOf(m_organization, nscaleOwnSubject())->metadata.id;
    addGroup(u"administrators"_s, { administrator }, QStringList(own) + people(2))
        .metadata.description
        = u"The only group that may change groups"_s;

    NscaleGroup &partners = addGroup(u"research-partners"_s, { role(u"reader"_s) }, people(3));
    partners.externals.append({ u"j.alvarez@university.example"_s,
                                u"https://login.university.example"_s,
                                u"j.alvarez@university.example"_s });
    partners.metadata.description = u"Includes a guest of another identity provider"_s;

    addGroup(u"Billing_approvers.2026"_s, { role(u"reader"_s), role(u"billing-operator"_s) },
             people(2))
        .metadata.description
        = u"Carries a role that you cannot see"_s;
    addGroup(u"image-builders"_s, { user }, people(2)).serviceAccounts
        = { m_accounts.constFirst(), m_random.uuid(true) }; // the second was deleted
    addGroup(u"gpu-users"_s, { user }, people(6)).metadata.description = u"H100 pool"_s;
    addGroup(u"gpu-users"_s, { user }, people(4)).metadata.description = u"A100 pool"_s;
    addGroup(u"night-shift"_s, {}).metadata.description = u"Nobody yet <b>at all</b> 🌙"_s;
    addGroup(QString(u"long-"_s + u"and-longer-"_s.repeated(5) + u"end"_s), { user }, people(1));
    QStringList outOfWork;
    for (const NscaleUser &member : std::as_const(m_state.users)) {
        if (member.organization == m_organization && member.state != "active"_L1)
            outOfWork.append(member.metadata.id);
    }
    // And one who is gone altogether, whom the service refuses when sent back.
    addGroup(u"offboarding"_s, { role(u"reader"_s) }, outOfWork)
        .externals.append({ u"long.gone@"_s + m_domain, QString(), u"long.gone@"_s + m_domain });
}

void Builder::addTeams(int total)
{
    const QStringList roles { role(u"user"_s), role(u"reader"_s), role(u"auditor"_s) };
    QStringList names;
    const QStringList teams = demoTeams();
    const QStringList duties = demoDuties();
    for (const QString &team : teams) {
        for (const QString &duty : duties)
            names.append(slug(team) + u'-' + slug(duty));
    }
    const QStringList chosen = m_random.shuffled(m_random.sample(names, total - m_count));
    for (const QString &name : chosen) {
        NscaleGroup &group
            = addGroup(name, { m_random.pick(roles) }, people(m_random.between(0, 9)));
        if (m_random.chance(40))
            group.metadata.description = u"Owned by the %1 team"_s.arg(name.section(u'-', 0, -2));
        if (m_random.chance(25))
            group.serviceAccounts = m_random.sample(m_accounts, 1);
        if (m_random.chance(20)) {
            group.metadata.modified = group.metadata.created.addDays(m_random.between(1, 20));
            group.metadata.modifiedBy = nscaleOwnSubject();
        }
        if (m_random.chance(15)) {
            group.metadata.tags
                = { QJsonObject { { u"name"_s, u"cost-centre"_s },
                                  { u"value"_s, QString::number(m_random.between(4100, 4199)) } } };
        }
    }
}

void Builder::addProjects(const QStringList &names)
{
    QStringList ids;
    for (const NscaleGroup &group : std::as_const(m_state.groups)) {
        if (group.organization == m_organization)
            ids.append(group.metadata.id);
    }
    for (const QString &name : names)
        addProject(name, m_random.sample(ids, m_random.between(2, 7)));
    NscaleProject &leaving = addProject(u"old-benchmarks"_s, m_random.sample(ids, 1));
    leaving.metadata.provisioning = u"deprovisioning"_s;
    leaving.metadata.deleted = m_now.addSecs(-300);
}

void addRoles(NscaleState &state, DemoRandom &random, const QDateTime &now)
{
    const auto add = [&](const QString &name, const QString &description, NscaleRole::Grant grant) {
        NscaleMetadata metadata { .id = random.uuid(true),
                                  .name = name,
                                  .created = now.addDays(-500),
                                  .description = description };
        state.roles.append({ metadata, grant });
    };
    add(u"administrator"_s, u"Full control of the organization"_s, NscaleRole::Grant::Yes);
    add(u"auditor"_s, u"Reads everything in the organization"_s, NscaleRole::Grant::Yes);
    add(u"user"_s, u"Works in the projects of the group"_s, NscaleRole::Grant::Yes);
    add(u"reader"_s, u"Reads the projects of the group"_s, NscaleRole::Grant::Yes);
    add(u"billing-operator"_s, u"Sees and changes invoices"_s, NscaleRole::Grant::No);
    add(u"platform-administrator"_s, u"Runs the platform"_s, NscaleRole::Grant::Protected);
}

} // namespace

QString nscaleOwnSubject()
{
    return u"rosa.delgado@borealis.example"_s;
}

NscaleState seededNscale(DemoRandom &random, const QDateTime &now)
{
    NscaleState state;
    addRoles(state, random, now);
    const auto found = [&](const QString &name, const QString &domain) {
        state.organizations.append(
            { { .id = random.uuid(true), .name = name, .created = now.addDays(-400) }, domain });
        return state.organizations.constLast().metadata.id;
    };
    const QString borealis = found(u"borealis-compute"_s, u"borealis.example"_s);
    const QString fjord = found(u"fjord-analytics"_s, QString());

    Builder first(state, borealis, u"borealis.example"_s, random, now);
    first.addPeople(0);
    first.addSpecialGroups();
    first.addTeams(45);
    first.addProjects({ u"training"_s, u"inference-prod"_s, u"inference-staging"_s, u"sandbox"_s });

    Builder second(state, fjord, u"fjord.example"_s, random, now);
    second.addPeople(1);
    second.addSpecialGroups();
    second.addTeams(45);
    second.addProjects({ u"forecasting"_s, u"data-lake"_s, u"notebooks"_s });
    return state;
}

} // namespace groupdesk::demo
