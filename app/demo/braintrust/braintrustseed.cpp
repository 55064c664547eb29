#include "braintrust/braintrustaccess.h"

#include "demowords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr int crowdSize = 3000; // more than any page a client asks for is likely to hold

/// Puts the groups of one organization together, each a while after the one before.
class Builder final
{
public:
    Builder(BraintrustState &state, BraintrustOrganization organization, DemoRandom &random)
        : m_state(state), m_random(random), m_organization(std::move(organization)),
          m_time(m_organization.created)
    {
        m_state.organizations.append(m_organization);
    }

    /// The owner of the demo's token, who creates the groups.
    void setCreator(const QString &user) { m_creator = user; }
    void join(BraintrustUser &user)
    {
        user.organizations.append(m_organization.id);
        m_people.append(user.id);
    }
    void addServiceAccount(const QString &name)
    {
        m_state.tokens.append({ m_random.uuid(), m_organization.id, name, m_random.uuid(),
                                m_time.addDays(m_state.tokens.size() + 1) });
        m_accounts.append(m_state.tokens.constLast().accountId);
    }
    [[nodiscard]] QStringList people(int count) { return m_random.sample(m_people, count); }
    [[nodiscard]] const QStringList &accounts() const { return m_accounts; }

    BraintrustGroup &add(const QString &name, const QStringList &users = {},
                         const QStringList &groups = {})
    {
        m_time
            = m_time.addSecs(m_random.between(3600, 5 * 86'400)).addMSecs(m_random.between(0, 999));
        m_state.groups.append({ .id = m_random.uuid(),
                                .organization = m_organization.id,
                                .name = name,
                                .creator = m_creator,
                                .created = m_time,
                                .memberUsers = users,
                                .memberGroups = groups });
        ++m_count;
        return m_state.groups.last();
    }
    void addBuiltIn(const QString &name, const QString &description, const QStringList &users)
    {
        BraintrustGroup &group = add(name, users);
        group.kind = BraintrustGroup::Kind::BuiltIn;
        group.creator = QString();
        group.description = description;
    }
    /// Team groups such as "Research Reviewers" until there are \a total groups.
    void fillUp(int total);

private:
    BraintrustState &m_state;
    DemoRandom &m_random;
    BraintrustOrganization m_organization;
    QDateTime m_time;
    QString m_creator;
    QStringList m_people;
    QStringList m_accounts;
    int m_count = 0;
};

void Builder::fillUp(int total)
{
    QStringList names;
    const QStringList teams = demoTeams();
    const QStringList duties = demoDuties();
    for (const QString &team : teams) {
        for (const QString &duty : duties)
            names.append(team + u' ' + duty);
    }
    const QStringList chosen = m_random.shuffled(m_random.sample(names, total - m_count));
    for (const QString &name : chosen) {
        BraintrustGroup &group = add(name, people(m_random.between(0, 12)));
        if (m_random.chance(60)) {
            group.description
                = u"%1 of the %2 team"_s.arg(name.section(u' ', -1), name.section(u' ', 0, -2));
        }
        if (m_random.chance(20) && !m_accounts.isEmpty())
            group.memberUsers.append(m_random.pick(m_accounts));
        if (m_random.chance(25))
            group.emptyLists = m_random.chance(50) ? BraintrustGroup::EmptyLists::Null
                                                   : BraintrustGroup::EmptyLists::Absent;
    }
}

void addBuiltIns(Builder &builder)
{
    builder.addBuiltIn(u"Owners"_s, u"Can do everything, including changing access"_s,
                       builder.people(3));
    builder.addBuiltIn(u"Engineers"_s, u"Can create, read, update and delete project content"_s,
                       builder.people(14));
    builder.addBuiltIn(u"Viewers"_s, u"Can read everything and change nothing"_s,
                       builder.people(9));
}

/// Each contains the next one, down to the people on call in one office.
void addChain(Builder &builder)
{
    const QStringList names { u"Storage Berlin On-Call"_s, u"Storage Berlin"_s,
                              u"Storage Europe"_s,         u"Storage"_s,
                              u"Core Infrastructure"_s,    u"Infrastructure"_s,
                              u"Platform Engineering"_s,   u"Engineering"_s,
                              u"Product & Engineering"_s,  u"Everyone at Meridian"_s };
    QStringList inner;
    for (const QString &name : names)
        inner = { builder.add(name, builder.people(inner.isEmpty() ? 4 : 2), inner).id };
}

/// Memberships that should not be and are: nothing is known to refuse them.
void addTangles(Builder &builder, DemoRandom &random)
{
    const QString chicken = builder.add(u"Chicken"_s, builder.people(1)).id;
    const QString egg = builder.add(u"Egg"_s, builder.people(1), { chicken }).id;
    BraintrustGroup &snake = builder.add(u"Ouroboros"_s);
    snake.memberGroups = { snake.id };
    snake.description = u"Contains itself"_s;
    BraintrustGroup &orphans
        = builder.add(u"Legacy Importers"_s, builder.people(2) << random.uuid());
    orphans.memberGroups = { random.uuid(), egg };
    orphans.description = u"Two members left the company; the list was never cleaned"_s;
    BraintrustGroup &robots = builder.add(u"Robots"_s, builder.accounts());
    robots.description = u"Service accounts only"_s;
}

/// Two ways lead from the top to the core, and one of its people is at the top as well.
void addDiamond(Builder &builder)
{
    const QStringList people = builder.people(5);
    const QString core = builder.add(u"Atlas Core"_s, people.mid(0, 3)).id;
    const QString research = builder.add(u"Atlas Research"_s, people.mid(3, 1), { core }).id;
    const QString product = builder.add(u"Atlas Product"_s, people.mid(2, 2), { core }).id;
    builder.add(u"Atlas Steering"_s, { people.at(0), people.at(4) }, { research, product })
        .description
        = u"Decides what Atlas does next"_s;
}

/// A group so large that its members come in several pages. They have addresses and no names.
void addCrowd(Builder &builder, DemoRandom &random, QList<BraintrustUser> &users,
              const QDateTime &now)
{
    BraintrustGroup &crowd = builder.add(u"Annotation Crowd"_s, builder.people(1));
    crowd.description = u"Annotators who work from outside"_s;
    for (int i = 1; i <= crowdSize; ++i) {
        users.append({ .id = random.uuid(),
                       .organizations = { crowd.organization },
                       .email = u"annotator-%1@crowd.example"_s.arg(i, 4, 10, QLatin1Char('0')),
                       .created = now.addDays(-701).addSecs(i) });
        crowd.memberUsers.append(users.constLast().id);
    }
}

void closeCycle(BraintrustState &state)
{
    const auto named = [&state](const QString &name) {
        return std::find_if(state.groups.begin(), state.groups.end(),
                            [&name](const BraintrustGroup &group) { return group.name == name; });
    };
    named(u"Chicken"_s)->memberGroups.append(named(u"Egg"_s)->id);
}

void addAwkwardNames(Builder &builder)
{
    const QStringList names {
        u"🚀 Launch Crew 🧑‍🚀"_s,
        u"\"Quoted\" & 'Single' \\ Backslash"_s,
        u"<b>Bold</b> <script>alert(1)</script>"_s,
        u"فريق التقييم"_s,
        u"評価チーム"_s,
        u"invoice\u202Efdp.exe"_s, // shown backwards from the middle on by a careless display
        u"a/b/../c?d=e#f%20g"_s,
        u"  blanks around  "_s,
        u"Robots "_s, // a twin of "Robots", but for the blank
        u"robots"_s,
    };
    for (const QString &name : names)
        builder.add(name, builder.people(2));
    builder
        .add(u"The Committee for "_s
             + u"the Review of Reviews and the Evaluation of Evaluations of "_s.repeated(5)
             + u"Everything"_s)
        .description
        = u"First line\nSecond line\n\n<i>Not italic</i>"_s;
}

/// Nobody in them yet, said in each of the three ways.
void addEmptyGroups(Builder &builder)
{
    builder.add(u"Spring Pilot"_s).emptyLists = BraintrustGroup::EmptyLists::Empty;
    builder.add(u"Summer Pilot"_s).emptyLists = BraintrustGroup::EmptyLists::Null;
    builder.add(u"Autumn Pilot"_s).emptyLists = BraintrustGroup::EmptyLists::Absent;
}

QList<BraintrustUser> seededUsers(DemoRandom &random, const QDateTime &now)
{
    QList<BraintrustUser> users;
    const QList<DemoPerson> people = demoPeople();
    for (const DemoPerson &person : people) {
        users.append({ .id = random.uuid(),
                       .givenName = person.givenName,
                       .familyName = person.familyName,
                       .email = person.mailbox() + u"@meridian.example"_s,
                       .created = now.addDays(-random.between(30, 700)) });
    }
    // Invited and never signed in: there is an address and no name, or nothing at all.
    for (const QString &email : { u"new.hire@meridian.example"_s, QString() })
        users.append({ .id = random.uuid(), .email = email, .created = now.addDays(-2) });
    return users;
}

} // namespace

BraintrustState seededBraintrust(DemoRandom &random, const QDateTime &now)
{
    BraintrustState state;
    QList<BraintrustUser> users = seededUsers(random, now);
    Builder meridian(state, { random.uuid(), u"Meridian Labs"_s, now.addDays(-420) }, random);
    Builder halcyon(state, { random.uuid(), u"Halcyon Health"_s, now.addDays(-260) }, random);
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (i % 3 != 2 || i > 60)
            meridian.join(users[i]);
        if (i % 3 == 2 || i % 10 == 0) // some people work for both
            halcyon.join(users[i]);
    }
    meridian.setCreator(users.at(54).id);
    halcyon.setCreator(users.at(50).id);
    meridian.addServiceAccount(u"ci-evals"_s);
    meridian.addServiceAccount(u"nightly-export"_s);
    halcyon.addServiceAccount(u"ward-sync"_s);

    addBuiltIns(meridian);
    addChain(meridian);
    addTangles(meridian, random);
    closeCycle(state);
    addDiamond(meridian);
    addCrowd(meridian, random, users, now);
    addAwkwardNames(meridian);
    meridian.add(u"Safety Reviewers (Clinical)"_s, meridian.people(3));
    meridian.fillUp(70);

    addBuiltIns(halcyon);
    halcyon.add(u"Safety Reviewers (Clinical)"_s, halcyon.people(3)); // the same name as next door
    addEmptyGroups(halcyon);
    halcyon.fillUp(40);
    state.users = users;
    addBraintrustAccess(state, random, now);

    std::stable_sort(
        state.groups.begin(), state.groups.end(),
        [](const BraintrustGroup &a, const BraintrustGroup &b) { return a.created < b.created; });
    return state;
}

} // namespace groupdesk::demo
