#include "braintrustdemodesk.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::BraintrustGrantList;

namespace {

QSet<QString> idsOf(const QList<Grant> &grants)
{
    QSet<QString> ids;
    for (const Grant &grant : grants)
        ids.insert(grant.id.toString());
    return ids;
}

demo::DemoOptions listed(BraintrustGrantList list)
{
    demo::DemoOptions options;
    options.braintrustGrantList = list;
    return options;
}

bool names(const Directory &entries, const QString &id)
{
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&id](const DirectoryEntry &entry) { return entry.id == id; });
}

} // namespace

/// Grants, and the directories that give their ids names, against the demo server.
class TestBraintrustInsightDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void grantsHoweverTheyAreListed()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const GrantList all = *desk.grants(u"Storage"_s);
        QVERIFY(all.complete);
        QCOMPARE(all.onGroup.size(), 3); // itself, another group, a person
        QVERIFY(idsOf(all.held).intersects(idsOf(all.onGroup)));
        BraintrustDemoDesk wrapping(demo::Persona::Owner, listed(BraintrustGrantList::Objects));
        QCOMPARE(idsOf(wrapping.grants(u"Storage"_s)->held), idsOf(all.held));
        for (const BraintrustGrantList list :
             { BraintrustGrantList::Refused, BraintrustGrantList::Absent }) {
            BraintrustDemoDesk blind(demo::Persona::Owner, listed(list));
            const GrantList some = *blind.grants(u"Storage"_s);
            QVERIFY(!some.complete);
            QCOMPARE(idsOf(some.held), idsOf(all.held)); // of projects, and on itself
            QCOMPARE(idsOf(some.onGroup), idsOf(all.onGroup));
            // What is granted on a single data set is not found this way.
            QCOMPARE(blind.grants(u"Legacy Importers"_s)->held.size(), 2);
        }
    }

    void grantsCanBeNamed()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const Directory roles = *desk.directory(DirectoryKind::Roles);
        const Directory projects = *desk.directory(DirectoryKind::Projects);
        const GrantList ofOwners = *desk.grants(u"Owners"_s);
        QCOMPARE(ofOwners.held.size(), 1);
        QVERIFY(names(roles, ofOwners.held[0].role.toString())); // the system's own
        const GrantList ofChicken = *desk.grants(u"Chicken"_s);
        QCOMPARE(ofChicken.held.size(), 1);
        QVERIFY(names(roles, ofChicken.held[0].role.toString()));
        QVERIFY(names(projects, ofChicken.held[0].objectId));
        QCOMPARE(desk.directory(DirectoryKind::Locations).error().kind,
                 CloudError::Kind::Unsupported);
    }

    void whoMayReadNothing()
    {
        BraintrustDemoDesk desk(demo::Persona::Reader);
        QVERIFY(desk.isReady());
        const CloudResult<GrantList> refused = desk.grants(u"Chicken"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().httpStatus, 403);
    }

    void troubleIsSaid()
    {
        BraintrustDemoDesk desk(demo::Persona::Owner, listed(BraintrustGrantList::Refused));
        QVERIFY(desk.isReady());
        desk.server().inject(
            demo::Fault::withStatus(500).on("GET", "/braintrust/v1/project").times(-1));
        QCOMPARE(desk.grants(u"Storage"_s).error().kind, CloudError::Kind::ServerError);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustInsightDemo)
#include "tst_braintrust_insight_demo.moc"
