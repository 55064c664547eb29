#include "contractwait.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using Obstacle = TransferCheck::Obstacle;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const OrganizationId otherId(u"other"_s);
const QByteArray groupsOfOther = "/v1/organizations/other/groups";
const QByteArray membersOfOther = "/v1/organizations/other/members";
const QByteArray bothOrganizations
    = R"({"organizations":[{"name":"Acme Corp","slug":"acme"},{"name":"Other Inc","slug":"other"}]})";
const QByteArray forbidden = R"({"error":"forbidden"})";

Group edge()
{
    Group group;
    group.id = GroupId(u"edge"_s);
    group.name = u"edge"_s;
    return group;
}

CloudResult<TransferCheck> check(const OpenedClient &turso, const OrganizationId &target)
{
    QObject context;
    const auto result = waitFor<TransferCheck>([&](const auto &done) {
        turso.client->actions().checkTransfer(acme, edge(), target, &context, done);
    });
    const QList<SentRequest> &sent = turso.network.requests();
    const bool onlyReads = std::all_of(sent.cbegin(), sent.cend(),
                                       [](const SentRequest &one) { return one.verb == "GET"; });
    return onlyReads ? result : CloudResult<TransferCheck>(Unexpected(CloudError()));
}

} // namespace

/// Looking at the target before a group is handed over.
class TestTursoTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void roles_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("obstacle");
        const auto row = [](const char *name, const QByteArray &role, Obstacle obstacle) {
            QByteArray members = R"({"members":[{"username":"eve","role":"viewer"},)"
                                 R"({"username":"Ada","role":"?","email":"a@x.example"}]})";
            members.replace('?', role);
            QTest::newRow(name) << members << 200 << QString::fromLatin1(role) << int(obstacle);
        };
        row("owner", "owner", Obstacle::None);
        row("admin", "admin", Obstacle::None);
        row("member", "member", Obstacle::RoleTooLow);
        row("viewer", "viewer", Obstacle::RoleTooLow);
        row("a later role", "keeper", Obstacle::None);
        const auto unknown = [](const char *name, const QByteArray &body, int status) {
            QTest::newRow(name) << body << status << QString() << int(Obstacle::None);
        };
        unknown("may not be listed", forbidden, 403);
        unknown("has no members", R"({"error":"not found"})", 404);
        unknown("is not among them", R"({"members":[{"username":"eve","role":"owner"}]})", 200);
        unknown("null", R"({"members":null})", 200);
        unknown("broken", "{", 200);
    }

    void roles()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const int, status);
        QFETCH(const QString, role);
        QFETCH(const int, obstacle);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v2/organizations").reply(200, bothOrganizations);
        turso.network.expect("GET", groupsOfOther).reply(200, R"({"groups":[{"name":"Edge"}]})");
        turso.network.expect("GET", "/v1/user").reply(200, R"({"user":{"username":"ada"}})");
        turso.network.expect("GET", membersOfOther).reply(status, members);
        const CloudResult<TransferCheck> found = check(turso, otherId);
        QVERIFY(found.has_value());
        QCOMPARE(int(found->obstacle), obstacle);
        QCOMPARE(found->role, role);
        QCOMPARE(found->target.name, u"Other Inc"_s);
    }

    void whoAsksMayBeUnknown()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v2/organizations").reply(404);
        turso.network.expect("GET", "/v1/organizations")
            .reply(200, R"([{"name":"Other Inc","slug":"other"}])");
        turso.network.expect("GET", groupsOfOther).reply(200, R"({"groups":[{"name":"edge"}]})");
        turso.network.expect("GET", "/v1/user").reply(404);
        turso.network.expect("GET", "/v1/current-user").reply(403, forbidden);
        const CloudResult<TransferCheck> found = check(turso, otherId);
        QVERIFY(found.has_value());
        QCOMPARE(int(found->obstacle), int(Obstacle::NameTaken));
        QVERIFY(found->role.isEmpty());
    }

    void theTargetsGroups_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("obstacle"); ///< -1: an error
        const auto row = [](const char *name, int status, const QByteArray &body, int obstacle) {
            QTest::newRow(name) << status << body << obstacle;
        };
        row("none", 200, R"({"groups":null})", int(Obstacle::None));
        row("others", 200, R"({"groups":[{"name":"hedge"}]})", int(Obstacle::None));
        row("taken", 200, R"({"groups":[{"name":"x"},{"name":"edge"}]})", int(Obstacle::NameTaken));
        row("no member", 403, forbidden, int(Obstacle::NotAMember));
        row("gone", 404, R"({"error":"organization not found"})",
            int(Obstacle::NoSuchOrganization));
        row("broken", 500, {}, -1);
        row("not a list", 200, R"({"groups":7})", -1);
    }

    void theTargetsGroups()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, obstacle);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v2/organizations").reply(200, bothOrganizations);
        turso.network.expect("GET", groupsOfOther).reply(status, body);
        turso.network.expect("GET", "/v1/user").reply(403, forbidden);
        const CloudResult<TransferCheck> found = check(turso, otherId);
        QCOMPARE(found ? int(found->obstacle) : -1, obstacle);
        if (!found)
            QVERIFY(found.error().httpStatus != 0);
        else if (found->obstacle == Obstacle::NoSuchOrganization)
            QVERIFY(found->target.id.isEmpty());
        else
            QCOMPARE(found->target.id, otherId);
    }

    void organizationsThatAreNotThere()
    {
        OpenedClient turso(u"turso"_s);
        for (const QString &name : { u""_s, u"Other"_s, u"nobody"_s, u".."_s }) {
            turso.network.expect("GET", "/v2/organizations").reply(200, bothOrganizations);
            const CloudResult<TransferCheck> found = check(turso, OrganizationId(name));
            QVERIFY(found.has_value());
            QCOMPARE(int(found->obstacle), int(Obstacle::NoSuchOrganization));
            QVERIFY(found->target == Organization());
        }
    }

    void theSameOrganizationAsksNobody()
    {
        OpenedClient turso(u"turso"_s);
        const CloudResult<TransferCheck> found = check(turso, acme.id);
        QVERIFY(found.has_value());
        QCOMPARE(int(found->obstacle), int(Obstacle::SameOrganization));
        QCOMPARE(found->target, acme);
        QVERIFY(turso.network.requests().isEmpty());
    }

    void aTokenThatMayNotListOrganizations()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v2/organizations").reply(403, forbidden);
        turso.network.expect("GET", groupsOfOther).reply(200, R"({"groups":[]})");
        turso.network.expect("GET", "/v1/user").reply(403, forbidden);
        const CloudResult<TransferCheck> found = check(turso, otherId);
        QVERIFY(found.has_value());
        QCOMPARE(int(found->obstacle), int(Obstacle::None));
        QCOMPARE(found->target.name, u"other"_s);
        turso.network.expect("GET", "/v2/organizations").reply(401, R"({"error":"expired"})");
        QCOMPARE(kindName(check(turso, otherId).error().kind), kindName(Kind::Unauthorized));
    }

    void fromThePersonalAccount_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("obstacle");
        QTest::newRow("elsewhere") << u"other"_s << int(Obstacle::None);
        QTest::newRow("itself") << u"ada"_s << int(Obstacle::SameOrganization);
    }

    void fromThePersonalAccount()
    {
        QFETCH(const QString, target);
        QFETCH(const int, obstacle);
        Profile profile = profileOf(u"turso"_s);
        profile.options.insert(profileoption::personalRoot, u"true"_s);
        OpenedClient turso(profile);
        turso.network.expect("GET", "/v2/organizations")
            .reply(200,
                   R"({"organizations":[{"name":"personal","slug":"ada","type":"personal"},)"
                   R"({"name":"Other Inc","slug":"other","type":"team"}]})");
        if (Obstacle(obstacle) == Obstacle::None) {
            turso.network.expect("GET", groupsOfOther).reply(200, R"({"groups":[]})");
            turso.network.expect("GET", "/v1/user").reply(403, forbidden);
        }
        const CloudResult<TransferCheck> found = check(turso, OrganizationId(target));
        QVERIFY(found.has_value());
        QCOMPARE(int(found->obstacle), obstacle);
        QCOMPARE(found->target.id, OrganizationId(target));
    }
};

QTEST_GUILESS_MAIN(TestTursoTransfer)
#include "tst_turso_transfer.moc"
