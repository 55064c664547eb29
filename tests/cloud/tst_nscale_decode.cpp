#include "nscale/nscaledecode.h"

#include "openedclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const OrganizationId lab(u"d0aa0000-0000-4000-8000-000000000001"_s);

QByteArray groupJson(const QByteArray &metadata, const QByteArray &spec)
{
    return "{\"metadata\":{\"id\":\"b7c1\",\"name\":\"ml-ops\"" + metadata + "},\"spec\":{" + spec
        + "}}";
}

Group decoded(const QByteArray &json)
{
    const Result<Group, QString> result
        = nscale::group(QJsonDocument::fromJson(json).object(), lab);
    return result ? *result : Group {};
}

NscaleDetails detailsOf(const Group &group)
{
    return std::get<NscaleDetails>(group.details);
}

} // namespace

/// Nscale's answers as values. Shapes: the published page of version 1.11 (December 2025) and the
/// published specifications up to 1.20 (August 2026).
class TestNscaleDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTheSchemaKnows()
    {
        const Group group = decoded(R"({
            "metadata":{"id":"b7c1","name":"ml-ops","description":"Pipelines",
                "organizationId":"d0aa","creationTime":"2026-01-05T09:30:00Z",
                "createdBy":"ana@example.org","modifiedTime":"2026-02-05T10:30:00+01:00",
                "modifiedBy":"5e1f","provisioningStatus":"provisioned","healthStatus":"healthy",
                "tags":[{"name":"cost","value":"42"}],"new":true},
            "spec":{"roleIDs":["r1","r2"],"userIDs":["u1"],"serviceAccountIDs":["s1","s2"],
                "subjects":[{"id":"ana@example.org","email":"ana@example.org",
                             "issuer":"identity.example"},
                            {"id":"x9","issuer":"elsewhere.example"}]}})");
        QCOMPARE(group.id, GroupId(u"b7c1"_s));
        QCOMPARE(group.organization, lab);
        QCOMPARE(group.description, std::optional(u"Pipelines"_s));
        QCOMPARE(group.created->toString(Qt::ISODate), u"2026-01-05T09:30:00Z"_s);
        QCOMPARE(group.createdBy, u"ana@example.org"_s);
        QCOMPARE(group.modified->toString(Qt::ISODate), u"2026-02-05T09:30:00Z"_s);
        QCOMPARE(group.modifiedBy, u"5e1f"_s);
        QCOMPARE(group.state, std::optional(GroupState::Healthy));
        QCOMPARE(group.members->people, std::optional(2));
        QCOMPARE(group.members->serviceAccounts, std::optional(2));
        QVERIFY(!group.members->groups);
        const NscaleDetails details = detailsOf(group);
        QCOMPARE(details.roles, QList<RoleId>({ RoleId(u"r1"_s), RoleId(u"r2"_s) }));
        QCOMPARE(details.users, QList<UserId>({ UserId(u"u1"_s) }));
        QCOMPARE(details.subjects->at(1).issuer, u"elsewhere.example"_s);
        QCOMPARE(details.tags, QList<NscaleTag>({ { u"cost"_s, u"42"_s } }));
        QCOMPARE(details.provisioningStatus, u"provisioned"_s);
        QCOMPARE(details.healthStatus, u"healthy"_s);
        QVERIFY(group.raw.value("metadata"_L1).toObject().contains("new"_L1));
    }

    void peopleAreNotCountedTwice_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<int>("people");
        const QByteArray ana = R"({"id":"ana","issuer":"i"})";
        const QByteArray bob = R"({"id":"bob","issuer":"x"})";
        const auto spec = [](const QByteArray &users, const QByteArray &subjects) -> QByteArray {
            return "\"userIDs\":[" + users + "],\"subjects\":[" + subjects + ']';
        };
        const auto row = [](const char *name, const QByteArray &fields, int people) {
            QTest::newRow(name) << fields << people;
        };
        row("older servers: users only", R"("userIDs":["u1","u2"])", 2);
        row("newer servers: none of either", spec({}, {}), 0);
        row("the same person in both", spec(R"("u1")", ana), 1);
        row("an external subject besides", spec(R"("u1")", ana + ',' + bob), 2);
        row("fewer subjects than users", spec(R"("u1","u2","u3")", ana), 3);
        row("duplicates of older servers", spec(R"("u1","u1")", ana + ',' + ana), 1);
        QTest::newRow("one id at two issuers")
            << QByteArray(R"("subjects":[{"id":"ana","issuer":"i"},{"id":"ana","issuer":"j"}])")
            << 2;
        QTest::newRow("null is empty") << QByteArray(R"("userIDs":null,"subjects":null)") << 0;
    }

    void peopleAreNotCountedTwice()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const int, people);
        const Group group = decoded(groupJson({}, spec));
        QCOMPARE(group.members->people, std::optional(people));
    }

    void withoutASpecNothingIsKnown()
    {
        const Group group = decoded(R"({"metadata":{"id":"b7c1","name":"ml-ops"}})");
        QCOMPARE(group.name, u"ml-ops"_s);
        QVERIFY(group.members.has_value());
        QVERIFY(!group.members->people);
        QVERIFY(!group.members->serviceAccounts);
        QVERIFY(!group.state);
        QVERIFY(!group.description);
        QVERIFY(!detailsOf(group).subjects);
    }

    void wrongTypesCostTheirFieldOnly()
    {
        const Group group = decoded(groupJson(
            R"(,"description":{"a":1},"creationTime":5,"tags":"x","provisioningStatus":[])",
            R"("roleIDs":"r","userIDs":["u1",7,null],"subjects":{},"serviceAccountIDs":3)"));
        QCOMPARE(group.name, u"ml-ops"_s);
        QVERIFY(!group.description);
        QVERIFY(!group.created);
        QVERIFY(detailsOf(group).roles.isEmpty());
        QCOMPARE(detailsOf(group).users.size(), 1);
        QVERIFY(detailsOf(group).tags.isEmpty());
    }

    void states_data()
    {
        QTest::addColumn<QString>("provisioning");
        QTest::addColumn<QString>("health");
        QTest::addColumn<int>("state");
        const auto row = [](const QString &provisioning, const QString &health, GroupState state) {
            QTest::newRow(qPrintable(u"%1/%2"_s.arg(provisioning, health)))
                << provisioning << health << static_cast<int>(state);
        };
        row(u"provisioned"_s, u"healthy"_s, GroupState::Healthy);
        row(u"provisioned"_s, u"degraded"_s, GroupState::Degraded);
        row(u"provisioned"_s, u"error"_s, GroupState::Unhealthy);
        row(u"provisioned"_s, u"unknown"_s, GroupState::Other);
        row(u"provisioned"_s, u""_s, GroupState::Healthy);
        row(u""_s, u"healthy"_s, GroupState::Healthy);
        row(u"provisioning"_s, u"healthy"_s, GroupState::Pending);
        row(u"pending"_s, u"unknown"_s, GroupState::Pending);
        row(u"deprovisioning"_s, u"healthy"_s, GroupState::Deleting);
        row(u"error"_s, u"healthy"_s, GroupState::Unhealthy);
        row(u"quantum"_s, u"healthy"_s, GroupState::Other);
    }

    void states()
    {
        QFETCH(const QString, provisioning);
        QFETCH(const QString, health);
        QFETCH(const int, state);
        const QByteArray metadata = ",\"provisioningStatus\":\"" + provisioning.toUtf8()
            + "\",\"healthStatus\":\"" + health.toUtf8() + '"';
        const Group group = decoded(groupJson(metadata, {}));
        QVERIFY(group.state.has_value());
        QCOMPARE(static_cast<int>(*group.state), state);
        QVERIFY(!group.stateText.isEmpty());
    }

    void aDeletionUnderWay()
    {
        const Group group = decoded(groupJson(
            R"(,"deletionTime":"2026-01-05T09:30:00Z","provisioningStatus":"provisioned")", {}));
        QCOMPARE(group.state, std::optional(GroupState::Deleting));
    }

    void lists()
    {
        const QByteArray two
            = "[" + groupJson({}, {}) + "," + groupJson({}, {}).replace("b7c1", "c8d2") + "]";
        const CloudResult<GroupPage> page = nscale::groups(replyOf(two), lab);
        QCOMPARE(page->groups.size(), 2); // names need not be unique
        QCOMPARE(page->groups.at(1).id, GroupId(u"c8d2"_s));
        QVERIFY(!page->next);
        QVERIFY(nscale::groups(replyOf("[]"), lab)->groups.isEmpty());
        QVERIFY(nscale::groups(replyOf(" null\n"), lab)->groups.isEmpty());
    }

    void unusableLists()
    {
        for (const QByteArray body :
             { R"([{"metadata":{"id":"x"}}])", R"([{"metadata":{"name":"x"}}])", R"([{}])", "[7]",
               R"({"groups":[]})", "[", "" }) {
            const CloudResult<GroupPage> page = nscale::groups(replyOf(body), lab);
            QVERIFY2(!page, body.constData());
            QCOMPARE(page.error().kind, Kind::BadResponse);
            QVERIFY(!page.error().reason.isEmpty());
        }
    }

    void organizations()
    {
        const QList<Organization> found = *nscale::organizations(replyOf(R"([
            {"metadata":{"id":"o1","name":"lab","provisioningStatus":"provisioned"},
             "spec":{"organizationType":"adhoc"}},
            {"metadata":{"id":"o2","name":"new","provisioningStatus":"provisioning"},"spec":{}},
            {"metadata":{"id":"o3"}}])"));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].name, u"lab"_s);
        QCOMPARE(found[0].detail, u"adhoc"_s);
        QVERIFY(found[0].ready);
        QVERIFY(!found[1].ready);
        QCOMPARE(found[2].name, u"o3"_s);
        QVERIFY(found[2].ready);
        QVERIFY(!nscale::organizations(replyOf(R"([{"metadata":{"name":"x"}}])")));
    }

    void directories()
    {
        const Directory users = *nscale::users(replyOf(R"([
            {"metadata":{"id":"u2","name":"undefined"},"spec":{"subject":"zoe@example.org",
             "state":"suspended","groupIDs":[]}},
            {"metadata":{"id":"u1","name":"undefined"},"spec":{"subject":"ana@example.org",
             "state":"active"}},
            {"metadata":{"id":"u3","name":"undefined"}}])"));
        QCOMPARE(users.size(), 3);
        QCOMPARE(users[0].name, u"ana@example.org"_s);
        QCOMPARE(users[0].detail, u"active"_s);
        QCOMPARE(users[1].name, u"u3"_s); // "undefined" is nobody's name
        QCOMPARE(users[2].detail, u"suspended"_s);

        const Directory roles = *nscale::roles(replyOf(R"([
            {"metadata":{"id":"r1","name":"user"}},
            {"metadata":{"id":"r2","name":"administrator"},"grantable":false},
            {"metadata":{"id":"r3","name":"reader","grantable":true}}])"));
        QCOMPARE(roles[0].name, u"administrator"_s);
        QVERIFY(!roles[0].selectable);
        QVERIFY(roles[1].selectable);
        QVERIFY(roles[2].selectable);
        QVERIFY(nscale::roles(replyOf("null"))->isEmpty());

        const Directory accounts = *nscale::serviceAccounts(replyOf(R"([
            {"metadata":{"id":"s1","name":"ci"},"spec":{"groupIDs":[]},
             "status":{"expiry":"2026-12-31T23:00:00Z"}},
            {"metadata":{"id":"s2","name":"old"}}])"));
        QCOMPARE(accounts[0].expires, QDateTime({ 2026, 12, 31 }, { 23, 0 }, Qt::UTC));
        QVERIFY(accounts[0].detail.isEmpty());
        QVERIFY(!accounts[1].expires);
        QVERIFY(accounts[1].detail.isEmpty());
        QVERIFY(!nscale::serviceAccounts(replyOf("{}")));
    }

    void projectsNameTheirGroups()
    {
        const Directory projects = *nscale::projects(replyOf(R"([
            {"metadata":{"id":"p1","name":"training","provisioningStatus":"provisioned"},
             "spec":{"groupIDs":["g1","g2"]}},
            {"metadata":{"id":"p2","name":"old","provisioningStatus":"deprovisioning"},
             "spec":{"groupIDs":null}}])"));
        QCOMPARE(projects[0].name, u"old"_s);
        QCOMPARE(projects[0].detail, u"deprovisioning"_s);
        QVERIFY(projects[0].groups.isEmpty());
        QVERIFY(projects[1].detail.isEmpty());
        const QList<GroupId> linked { GroupId(u"g1"_s), GroupId(u"g2"_s) };
        QCOMPARE(projects[1].groups, linked);
    }
};

QTEST_GUILESS_MAIN(TestNscaleDecode)
#include "tst_nscale_decode.moc"
