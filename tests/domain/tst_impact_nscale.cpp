#include "impact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

constexpr auto ownIssuer = "https://identity.example";
constexpr auto otherIssuer = "https://elsewhere.example";

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// An identity group. \a members: "ann" a user id, "@ann" a subject of the own issuer, "~ann" one
/// without an issuer, "^ann" one of another issuer, "#ci" a service account. \a roles are role ids.
Group group(const QString &id, const QString &members = {}, const QString &roles = {})
{
    NscaleDetails details;
    details.subjects.emplace();
    const auto subject = [](const QString &word, const QString &issuer) {
        return NscaleSubject { QString(word.mid(1) + u"@example.org"_s), issuer, {} };
    };
    for (const QString &word : words(members)) {
        if (word.startsWith(u'@'))
            details.subjects->append(subject(word, QLatin1String(ownIssuer)));
        else if (word.startsWith(u'~'))
            details.subjects->append(subject(word, {}));
        else if (word.startsWith(u'^'))
            details.subjects->append(subject(word, QLatin1String(otherIssuer)));
        else if (word.startsWith(u'#'))
            details.serviceAccounts.append(ServiceAccountId(word.mid(1)));
        else
            details.users.append(UserId(word));
    }
    for (const QString &role : words(roles))
        details.roles.append(RoleId(role));
    Group made;
    made.id = GroupId(id);
    made.name = id;
    made.details = details;
    return made;
}

DirectoryEntry entry(const QString &id, const QString &name)
{
    DirectoryEntry made;
    made.id = id;
    made.name = name;
    return made;
}

DirectoryEntry project(const QString &id, const QString &groups)
{
    DirectoryEntry made = entry(id, id);
    for (const QString &word : words(groups))
        made.groups.append(GroupId(word));
    return made;
}

/// With users ann, bob and cyd, and the roles adm, use and rea.
ImpactFacts factsOf(const QList<Group> &groups)
{
    ImpactFacts facts;
    facts.groups = groups;
    facts.issuer = QLatin1String(ownIssuer);
    facts.users.emplace();
    for (const QString &user : { u"ann"_s, u"bob"_s, u"cyd"_s })
        facts.users->append(entry(user, QString(user + u"@example.org"_s)));
    facts.roles = Directory { entry(u"adm"_s, u"Administrator"_s), entry(u"use"_s, u"user"_s),
                              entry(u"rea"_s, u"reader"_s) };
    facts.projects.emplace();
    return facts;
}

/// Groups as "a: ann @bob = adm use; b: ann": members, then roles.
QList<Group> organization(const QString &text)
{
    QList<Group> groups;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString rest = part.section(u':', 1);
        groups.append(group(part.section(u':', 0, 0).trimmed(), rest.section(u'=', 0, 0),
                            rest.section(u'=', 1)));
    }
    return groups;
}

QSet<GroupId> doomedOf(const QString &text)
{
    QSet<GroupId> ids;
    for (const QString &word : words(text))
        ids.insert(GroupId(word));
    return ids;
}

template <class Id>
QString sorted(const QSet<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    texts.sort();
    return texts.join(u' ');
}

/// "adm(ann) use(ann bob)"
QString shown(const QHash<RoleId, QSet<UserId>> &roles)
{
    QStringList texts;
    for (auto it = roles.cbegin(); it != roles.cend(); ++it)
        texts.append(QString(it.key().toString() + u'(' + sorted(it.value()) + u')'));
    texts.sort();
    return texts.join(u' ');
}

QString shown(const std::optional<bool> &answer)
{
    return answer ? (*answer ? u"yes"_s : u"no"_s) : u"?"_s;
}

GroupImpact impactOn(const ImpactFacts &facts, const QString &doomed)
{
    return impactOf(facts, doomedOf(doomed)).value(GroupId(words(doomed).constFirst()));
}

} // namespace

/// What deleting groups takes with it at Nscale.
class NscaleImpactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data();
    void members();
    void withoutUsersOnlyIdsArePeople();
    void theIssuerIsWhatMostAreListedWith();
    void rolesLost_data();
    void rolesLost();
    void lastAdministrators_data();
    void lastAdministrators();
    void withoutRolesNobodyIsTheLastAdministrator();
    void aRoleThatIsNotListedMayBeTheAdministrators();
    void projects();
    void projectsOfAPartialListMayHaveOtherGroups();
    void lockOut_data();
    void lockOut();
    void withoutUsersTheAccountMayBeAnybody();
    void unreadParts();
};

void NscaleImpactTest::members_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("doomed");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("lastGroupOf");
    QTest::addColumn<QString>("lastGroupOfAccounts");

    const auto row = [](const char *name, const QString &groups, const QString &doomed,
                        const QString &people, const QString &last, const QString &accounts) {
        QTest::newRow(name) << groups << doomed << people << last << accounts;
    };
    row("users", u"a: ann bob; b: bob"_s, u"a"_s, u"ann bob"_s, u"ann"_s, {});
    row("named twice", u"a: ann ann #ci #ci; b: #ci"_s, u"a"_s, u"ann"_s, u"ann"_s, {});
    row("both ways", u"a: ann @ann; b: bob @bob"_s, u"a"_s, u"ann"_s, u"ann"_s, {});
    row("elsewhere as a subject", u"a: ann; b: @ann"_s, u"a"_s, u"ann"_s, {}, {});
    row("without an issuer", u"a: ~ann; b: ann"_s, u"a"_s, u"ann"_s, {}, {});
    row("an issuer's own people", u"a: ^ann; b: ann"_s, u"a"_s, u"ann@example.org"_s,
        u"ann@example.org"_s, {});
    row("external in two", u"a: ^eve; b: ^eve"_s, u"a"_s, u"eve@example.org"_s, {}, {});
    row("no user any more", u"a: @old zoe; b: ann"_s, u"a"_s, u"old@example.org zoe"_s,
        u"old@example.org zoe"_s, {});
    row("accounts", u"a: #ci #cd; b: #cd"_s, u"a"_s, {}, {}, u"ci"_s);
    row("only both together", u"a: ann #ci; b: ann #ci; c: bob"_s, u"a b"_s, u"ann"_s, u"ann"_s,
        u"ci"_s);
    row("only one of both", u"a: ann #ci; b: ann #ci; c: bob"_s, u"a"_s, u"ann"_s, {}, {});
    row("an empty group", u"a: ; b: ann"_s, u"a"_s, {}, {}, {});
}

void NscaleImpactTest::members()
{
    QFETCH(QString, groups);
    QFETCH(QString, doomed);
    const GroupImpact impact = impactOn(factsOf(organization(groups)), doomed);
    QTEST(sorted(impact.people()), "people");
    QTEST(sorted(impact.lastGroupOf), "lastGroupOf");
    QTEST(sorted(impact.lastGroupOfAccounts), "lastGroupOfAccounts");
    QVERIFY(impact.inheritedPeople.isEmpty());
    QVERIFY(impact.unread.isEmpty());
}

void NscaleImpactTest::withoutUsersOnlyIdsArePeople()
{
    ImpactFacts facts = factsOf(organization(u"a: ann @ann ~bob ^eve; b: cyd"_s));
    facts.users.reset();
    facts.unread = { ImpactPart::Members };
    QCOMPARE(sorted(impactOn(facts, u"a"_s).people()), u"ann eve@example.org"_s);
    facts.issuer.clear(); // whose people the subjects are cannot be told
    const GroupImpact impact = impactOn(facts, u"a"_s);
    QCOMPARE(sorted(impact.people()), u"ann"_s);
    QCOMPARE(impact.unread, QSet { ImpactPart::Members });
}

void NscaleImpactTest::theIssuerIsWhatMostAreListedWith()
{
    // The profile goes through an address that is not the issuer.
    ImpactFacts facts = factsOf(organization(u"a: @bob; b: bob; c: ann @ann"_s));
    facts.issuer = u"https://proxy.example"_s;
    QCOMPARE(sorted(impactOn(facts, u"a"_s).people()), u"bob"_s);
    QVERIFY(impactOn(facts, u"a"_s).lastGroupOf.isEmpty());
}

void NscaleImpactTest::rolesLost_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("doomed");
    QTest::addColumn<QString>("lost");

    QTest::newRow("all of them") << u"a: ann bob = use rea"_s << u"a"_s
                                 << u"rea(ann bob) use(ann bob)"_s;
    QTest::newRow("kept by some") << u"a: ann bob = use; b: bob = use"_s << u"a"_s << u"use(ann)"_s;
    QTest::newRow("kept by all") << u"a: ann = use; b: @ann = use"_s << u"a"_s << QString();
    QTest::newRow("kept by a doomed one")
        << u"a: ann = use; b: ann = use"_s << u"a b"_s << u"use(ann)"_s;
    QTest::newRow("nobody in it") << u"a: = use; b: ann"_s << u"a"_s << QString();
    QTest::newRow("named twice") << u"a: ann = use use"_s << u"a"_s << u"use(ann)"_s;
    QTest::newRow("no such role") << u"a: ann = gone"_s << u"a"_s << u"gone(ann)"_s;
}

void NscaleImpactTest::rolesLost()
{
    QFETCH(QString, groups);
    QFETCH(QString, doomed);
    QTEST(shown(impactOn(factsOf(organization(groups)), doomed).rolesLost), "lost");
}

void NscaleImpactTest::lastAdministrators_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("doomed");
    QTest::addColumn<bool>("last");

    QTest::newRow("the only one") << u"a: ann = adm; b: bob = use"_s << u"a"_s << true;
    QTest::newRow("one stays") << u"a: ann = adm; b: bob = adm"_s << u"a"_s << false;
    QTest::newRow("an empty one stays") << u"a: ann = adm; b: = adm"_s << u"a"_s << true;
    QTest::newRow("an account stays") << u"a: ann = adm; b: #ci = adm"_s << u"a"_s << false;
    QTest::newRow("a subject stays") << u"a: ann = adm; b: ^eve = adm"_s << u"a"_s << false;
    QTest::newRow("both go") << u"a: ann = adm; b: bob = adm"_s << u"a b"_s << true;
    QTest::newRow("not an administrator's") << u"a: ann = use; b: bob"_s << u"a"_s << false;
}

void NscaleImpactTest::lastAdministrators()
{
    QFETCH(QString, groups);
    QFETCH(QString, doomed);
    QTEST(impactOn(factsOf(organization(groups)), doomed).lastAdministrators, "last");
}

void NscaleImpactTest::withoutRolesNobodyIsTheLastAdministrator()
{
    ImpactFacts facts = factsOf(organization(u"a: ann = adm"_s));
    facts.roles.reset();
    facts.unread = { ImpactPart::Roles };
    const GroupImpact impact = impactOn(facts, u"a"_s);
    QVERIFY(!impact.lastAdministrators);
    QCOMPARE(shown(impact.rolesLost), u"adm(ann)"_s); // by id
    QCOMPARE(impact.unread, QSet { ImpactPart::Roles });
}

void NscaleImpactTest::aRoleThatIsNotListedMayBeTheAdministrators()
{
    ImpactFacts facts = factsOf(organization(u"a: ann = adm; b: bob = use"_s));
    facts.roles->removeFirst();
    const auto impacts = impactOf(facts, doomedOf(u"a b"_s));
    QCOMPARE(impacts.value(GroupId(u"a"_s)).unread, QSet { ImpactPart::Roles });
    QVERIFY(impacts.value(GroupId(u"b"_s)).unread.isEmpty());
}

void NscaleImpactTest::projects()
{
    ImpactFacts facts = factsOf(organization(u"a: ann; b: bob; c: cyd"_s));
    facts.projects = Directory { project(u"alone"_s, u"a"_s),      project(u"doubled"_s, u"a a"_s),
                                 project(u"shared"_s, u"a c"_s),   project(u"both"_s, u"a b"_s),
                                 project(u"hollow"_s, u"a zzz"_s), project(u"other"_s, u"c"_s) };
    const auto impacts = impactOf(facts, doomedOf(u"a b"_s));
    const GroupImpact impact = impacts.value(GroupId(u"a"_s));
    QStringList linked;
    for (const DirectoryEntry &one : impact.projects)
        linked.append(one.id);
    QCOMPARE(linked,
             (QStringList { u"alone"_s, u"doubled"_s, u"shared"_s, u"both"_s, u"hollow"_s }));
    QCOMPARE(impact.projectsLeftEmpty,
             (QStringList { u"alone"_s, u"doubled"_s, u"both"_s, u"hollow"_s }));
    QCOMPARE(impacts.value(GroupId(u"b"_s)).projectsLeftEmpty, QStringList { u"both"_s });
    const ImpactTotals totals = totalsOf(impacts);
    QCOMPARE(totals.projects, 5);
    QCOMPARE(totals.projectsLeftEmpty, 4);
}

void NscaleImpactTest::projectsOfAPartialListMayHaveOtherGroups()
{
    ImpactFacts facts = factsOf(organization(u"a: ann"_s));
    facts.groupsRead = false;
    facts.projects = Directory { project(u"shared"_s, u"a b"_s), project(u"alone"_s, u"a"_s) };
    QCOMPARE(impactOn(facts, u"a"_s).projectsLeftEmpty, QStringList { u"alone"_s });
}

void NscaleImpactTest::lockOut_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("locksOut");

    const QString ann = u"ann@example.org"_s;
    QTest::newRow("not known") << u"a: ann = adm"_s << QString() << u"?"_s;
    QTest::newRow("not in it") << u"a: bob = adm; b: ann = adm"_s << ann << u"no"_s;
    QTest::newRow("its only group") << u"a: ann = adm"_s << ann << u"yes"_s;
    QTest::newRow("its only group, no roles") << u"a: ann; b: bob"_s << ann << u"yes"_s;
    QTest::newRow("a role is lost") << u"a: ann = adm use; b: ann = use"_s << ann << u"yes"_s;
    QTest::newRow("all roles stay") << u"a: ann = use; b: ann = adm use"_s << ann << u"no"_s;
    QTest::newRow("as a subject") << u"a: @ann = adm"_s << ann << u"yes"_s;
    QTest::newRow("whatever the issuer") << u"a: ^ann = adm"_s << ann << u"yes"_s;
    QTest::newRow("an account") << u"a: #ci = adm; b: ann = adm"_s << u"ci"_s << u"yes"_s;
    QTest::newRow("an account that stays") << u"a: #ci = adm; b: #ci = adm"_s << u"ci"_s << u"no"_s;
}

void NscaleImpactTest::lockOut()
{
    QFETCH(QString, groups);
    QFETCH(QString, account);
    ImpactFacts facts = factsOf(organization(groups));
    facts.account = account;
    QTEST(shown(impactOn(facts, u"a"_s).locksOut), "locksOut");
}

void NscaleImpactTest::withoutUsersTheAccountMayBeAnybody()
{
    ImpactFacts facts = factsOf(organization(u"a: ann = adm; b: @ann = adm; c: #ci; d: bob"_s));
    facts.users.reset();
    facts.account = u"ann@example.org"_s;
    QCOMPARE(shown(impactOn(facts, u"a"_s).locksOut), u"?"_s);
    QCOMPARE(shown(impactOn(facts, u"b"_s).locksOut), u"?"_s); // "a" may keep the role
    QCOMPARE(shown(impactOn(facts, u"c"_s).locksOut), u"no"_s);
}

void NscaleImpactTest::unreadParts()
{
    ImpactFacts facts = factsOf(organization(u"a: ann = adm; b: bob"_s));
    facts.unread = { ImpactPart::Projects, ImpactPart::Databases, ImpactPart::Grants };
    QCOMPARE(impactOn(facts, u"a"_s).unread, QSet { ImpactPart::Projects });
    facts.groupsRead = false;
    QCOMPARE(impactOn(facts, u"a"_s).unread,
             (QSet { ImpactPart::Projects, ImpactPart::Group, ImpactPart::Containers }));
}

QTEST_GUILESS_MAIN(NscaleImpactTest)
#include "tst_impact_nscale.moc"
