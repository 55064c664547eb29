#include "braintrustrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const QByteArray own = uuid(1);
const QByteArray acmeId = uuid(0xacce);
const QByteArray everyGrant
    = "/v1/acl/list_org?limit=200&org_name=Acme%20Corp&group_id=00000000-0000-4000-8000-"
      "000000000001";
const QByteArray onTheGroup
    = "/v1/acl?limit=200&object_type=group&object_id=00000000-0000-4000-8000-000000000001";
constexpr auto projectsPath = "/v1/project?limit=200&org_name=Acme%20Corp";

/// What of an object the group holds.
QByteArray heldOn(const QByteArray &type, const QByteArray &id)
{
    return "/v1/acl?limit=200&object_type=" + type + "&object_id=" + id + "&group_id=" + own;
}

QStringList idsOf(const QList<Grant> &grants)
{
    QStringList ids;
    for (const Grant &grant : grants)
        ids.append(grant.id.toString());
    return ids;
}

} // namespace

/// What a group may do and who may do what with it. Shapes: schema of July 2026, and the two forms
/// in which the list of an organization is known to come.
class TestBraintrustInsight : public QObject
{
    Q_OBJECT

    BraintrustDesk m_desk;

    FakeNetwork &network() { return m_desk.braintrust.network; }
    [[nodiscard]] CloudResult<GrantList> grants(const GroupId &group = GroupId(uuidText(1)))
    {
        Answer<GrantList> answer;
        m_desk.braintrust.client->insight().grants(m_desk.acme, group, this, answer.callback());
        if (answer.count() == 0 && answer.wait())
            return answer.result();
        return Unexpected(CloudError());
    }
    /// The lists of the organization itself are refused, and so is that of everything.
    void refuseOrganization(int status = 403)
    {
        network().expect("GET", everyGrant).reply(status, noListsJson());
        for (const QByteArray type :
             { "organization", "org_project", "org_member", "org_audit_logs" })
            network().expect("GET", heldOn(type, acmeId)).reply(403, noListsJson());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingInOneList_data()
    {
        QTest::addColumn<bool>("wraps");
        QTest::newRow("bare") << false;
        QTest::newRow("like other lists") << true;
    }

    void everythingInOneList()
    {
        QFETCH(const bool, wraps);
        const QByteArrayList rows {
            row(0x21, "project", uuid(0x31), restrictedTo("dataset", own)),
            row(0x22, "ai_secret", uuid(0x32), roleTo(own.toUpper(), 0x41)),
            row(0x23, "group", own, toGroup(own, "read")),
        };
        network().expect("GET", everyGrant).reply(200, wraps ? wrappedList(rows) : bareList(rows));
        network()
            .expect("GET", onTheGroup)
            .reply(200,
                   wrappedList({ row(0x23, "group", own, toGroup(own, "read")),
                                 row(0x24, "group", own, toGroup(uuid(2), "delete")),
                                 row(0x25, "group", own, toUser(0x11, "update")) }));
        const CloudResult<GrantList> found = grants();
        QVERIFY(found.has_value());
        QVERIFY(found->complete);
        QCOMPARE(idsOf(found->onGroup),
                 QStringList({ uuidText(0x23), uuidText(0x24), uuidText(0x25) }));
        QCOMPARE(found->onGroup[1].group, GroupId(uuidText(2)));
        QCOMPARE(found->onGroup[2].user, uuidText(0x11));
        QCOMPARE(found->held.size(), 3);
        const Grant &restricted = found->held[1];
        QCOMPARE(restricted.objectType, u"project"_s);
        QCOMPARE(restricted.objectId, uuidText(0x31));
        QCOMPARE(restricted.permission, u"read"_s);
        QCOMPARE(restricted.restriction, u"dataset"_s);
        QVERIFY(restricted.role.isEmpty());
        QVERIFY(!restricted.created);
        QCOMPARE(found->held[2].role, RoleId(uuidText(0x41)));
        QCOMPARE(found->held[2].objectType, u"ai_secret"_s); // whatever it may be
        QCOMPARE(found->held[0].created->toString(Qt::ISODateWithMs),
                 u"2026-07-01T09:00:00.123Z"_s);
    }

    void whatWasNotAskedForIsLeftOut()
    {
        // A server that does not know a filter ignores it.
        network()
            .expect("GET", everyGrant)
            .reply(200,
                   bareList({ row(0x21, "project", uuid(0x31), toGroup(uuid(2), "read")),
                              row(0x22, "project", uuid(0x31), toGroup(own, "read")),
                              foreignRow(0x26, "project", uuid(0x31), toGroup(own, "read")) }));
        network()
            .expect("GET", onTheGroup)
            .reply(200, wrappedList({ row(0x24, "group", uuid(2), toGroup(uuid(3), "read")) }));
        const GrantList found = *grants();
        QCOMPARE(idsOf(found.held), QStringList(uuidText(0x22)));
        QVERIFY(found.onGroup.isEmpty());
        QVERIFY(found.complete);
    }

    void rowsThatCannotBeRead()
    {
        network()
            .expect("GET", everyGrant)
            .reply(200,
                   bareList({ row(0x21, "project", uuid(0x31), toGroup(own, "read")),
                              row(0x22, "project", uuid(0x31), nothingTo(own)) }));
        network().expect("GET", onTheGroup).reply(200, wrappedList({}));
        const GrantList found = *grants();
        QCOMPARE(found.held.size(), 1);
        QVERIFY(!found.complete);
    }

    void allPagesOfTheList()
    {
        QByteArrayList first;
        for (int number = 1; number <= 200; ++number)
            first.append(row(0x1000 + number, "project", uuid(0x31), toGroup(own, "read")));
        network().expect("GET", everyGrant).reply(200, bareList(first));
        network()
            .expect("GET", everyGrant + "&starting_after=" + uuid(0x1000 + 200))
            .reply(200, bareList({ row(0x21, "project", uuid(0x32), toGroup(own, "read")) }));
        network().expect("GET", onTheGroup).reply(200, wrappedList({}));
        QCOMPARE(grants()->held.size(), 201);
    }

    void theGroupsOwnListMayBeRefused()
    {
        network().expect("GET", everyGrant).reply(200, "[]");
        network().expect("GET", onTheGroup).reply(403, noListsJson());
        const CloudResult<GrantList> found = grants();
        QVERIFY(found.has_value());
        QVERIFY(!found->complete);
    }

    void oneByOneWhereTheListIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no right") << 403 << noListsJson();
        QTest::newRow("no right, as text") << 400 << noListsText();
        QTest::newRow("no such call") << 404 << QByteArray("Not Found");
        QTest::newRow("taken for an id") << 400 << noIdText();
    }

    void oneByOneWhereTheListIsRefused()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        network().expect("GET", everyGrant).reply(status, body);
        network()
            .expect("GET", onTheGroup)
            .reply(200, wrappedList({ row(0x23, "group", own, toGroup(own, "read")) }));
        network()
            .expect("GET", projectsPath)
            .reply(200,
                   wrappedList({ projectJson(0x31), projectJson(0x32, true), projectJson(0x33) }));
        for (const QByteArray type : { "organization", "org_member", "org_audit_logs" })
            network().expect("GET", heldOn(type, acmeId)).reply(403, noListsJson());
        network()
            .expect("GET", heldOn("org_project", acmeId))
            .reply(200, wrappedList({ row(0x21, "org_project", acmeId, toGroup(own, "read")) }));
        network()
            .expect("GET", heldOn("project", uuid(0x31)))
            .reply(200, wrappedList({ row(0x22, "project", uuid(0x31), toGroup(own, "update")) }));
        network()
            .expect("GET", heldOn("project", uuid(0x33)))
            .reply(400, "Missing read_acls access");
        const CloudResult<GrantList> found = grants();
        QVERIFY(found.has_value());
        QVERIFY(network().unused().isEmpty());
        QVERIFY(!found->complete); // single data sets are not looked at
        QStringList held = idsOf(found->held);
        held.sort();
        QCOMPARE(held, uuidTexts(0x21, 3));
        QCOMPARE(idsOf(found->onGroup), QStringList(uuidText(0x23)));
    }

    void onlySoManyProjects()
    {
        refuseOrganization();
        network().expect("GET", onTheGroup).reply(200, wrappedList({}));
        QByteArrayList projects;
        for (int number = 0; number < 120; ++number)
            projects.append(projectJson(0x400 + number));
        network().expect("GET", projectsPath).reply(200, wrappedList(projects));
        for (int number = 0; number < 100; ++number) {
            network()
                .expect("GET", heldOn("project", uuid(0x400 + number)))
                .reply(200, wrappedList({}));
        }
        QVERIFY(!grants()->complete);
        QVERIFY(network().unused().isEmpty());
    }

    void nothingMayBeRead()
    {
        refuseOrganization();
        network().expect("GET", onTheGroup).reply(403, noListsJson());
        network().expect("GET", projectsPath).reply(403, noListsJson());
        const CloudResult<GrantList> found = grants();
        QVERIFY(!found);
        QCOMPARE(found.error().httpStatus, 403);
        QVERIFY(found.error().request.contains(u"list_org"_s));
    }

    void troubleIsNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("where");
        for (const char *where : { "list", "group", "projects", "object" })
            QTest::newRow(where) << QByteArray(where);
    }

    void troubleIsNoRefusal()
    {
        QFETCH(const QByteArray, where);
        const auto reply = [&](const QByteArray &target, const QByteArray &name, int otherwise) {
            network().expect("GET", target).reply(name == where ? 500 : otherwise, wrappedList({}));
        };
        reply(everyGrant, "list", 403);
        reply(onTheGroup, "group", 200);
        if (where == "projects" || where == "object")
            reply(projectsPath, "projects", 200);
        if (where == "object") {
            for (const QByteArray type :
                 { "organization", "org_project", "org_member", "org_audit_logs" })
                reply(heldOn(type, acmeId), type == "org_member" ? "object" : "-", 200);
        }
        QCOMPARE(grants().error().kind, Kind::ServerError);
    }

    void whatIsNotAsked()
    {
        QCOMPARE(grants(GroupId(u"../role"_s)).error().kind, Kind::BadArgument);
        Answer<PlanUsage> plan;
        m_desk.braintrust.client->insight().plan(m_desk.acme, this, plan.callback());
        QCOMPARE(plan.count(), 0);
        QVERIFY(plan.wait());
        QCOMPARE(plan.result().error().kind, Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustInsight)
#include "tst_braintrust_insight.moc"
