#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const Organization acme = organizationOf(u"0a1b2c3d-0000-4000-8000-00000000000a"_s, u"Acme Corp"_s);
const QByteArray refusal
    = R"({"Code":"ForbiddenError","Message":"Missing read access to organization)"
      R"( [user_email=a@b.example] [user_org=Acme Corp] [timestamp=1.2]"})";

/// \a count users u<first>…, as one page.
QByteArray usersJson(int first, int count)
{
    QByteArrayList users;
    for (int number = first; number < first + count; ++number) {
        const QByteArray text = QByteArray::number(number).rightJustified(4, '0');
        users.append(R"({"id":"u)" + text + R"(","given_name":"User )" + text + R"("})");
    }
    return "{\"objects\":[" + users.join(',') + "]}";
}

} // namespace

/// Organizations, Test Connection and directories of an opened Braintrust profile. Shapes: schema
/// of July 2026; the refusal with its trailer is as recorded from live servers.
class TestBraintrustAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void organizations()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", "/v1/organization?limit=200")
            .reply(200, R"({"objects":[{"id":"o1","name":" Acme  Corp ","api_url":null},
                                       {"id":"o2","name":"Beta"}]})");
        Answer<QList<Organization>> answer;
        braintrust.organizations().list(this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->size(), 2);
        // Lists are filtered by this name: not a byte may change.
        QCOMPARE(answer.result()->constFirst().name, u" Acme  Corp "_s);
    }

    void anUnreadableOrganizationIsSaid()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", "/v1/organization?limit=200")
            .reply(200, R"({"objects":[{"id":"o1","name":"Acme"},{"id":"o2"}]})");
        Answer<QList<Organization>> answer;
        braintrust.organizations().list(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::BadResponse);
        QCOMPARE(answer.result().error().request, u"GET /v1/organization"_s);
    }

    void aLowKeyLearnsItsOrganizationFromTheRefusal()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", "/v1/organization?limit=200").reply(403, refusal);
        braintrust.network.expect("GET", "/v1/group?limit=1&org_name=Acme%20Corp")
            .reply(200, R"({"objects":[{"id":"g","org_id":"o1","name":"Owners"}]})");
        Answer<ConnectionReport> answer;
        braintrust.organizations().test(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->organizations.size(), 1);
        const Organization found = answer.result()->organizations.constFirst();
        QCOMPARE(found.name, u"Acme Corp"_s);
        QCOMPARE(found.id, OrganizationId(u"o1"_s));
        for (const SentRequest &sent : braintrust.network.requests())
            QCOMPARE(sent.url.host(), u"api.example.com"_s); // nobody else is asked
    }

    void aLowKeyInAnOrganizationWithoutGroups()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", "/v1/organization?limit=200")
            .reply(400, "Missing read access to organization [user_org=Acme Corp]");
        braintrust.network.expect("GET", "/v1/group?limit=1&org_name=Acme%20Corp")
            .reply(200, R"({"objects":[]})");
        Answer<QList<Organization>> answer;
        braintrust.organizations().list(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->constFirst().id, OrganizationId(u"Acme Corp"_s));
    }

    void aRefusalThatNamesNobodyStaysARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("asksOn");
        QTest::newRow("no trailer") << 403 << QByteArray("Forbidden") << false;
        QTest::newRow("no route") << 404 << QByteArray("Not Found") << false;
        QTest::newRow("bad key") << 401 << QByteArray("x [user_org=Acme Corp]") << false;
        QTest::newRow("groups are refused too") << 403 << refusal << true;
    }

    void aRefusalThatNamesNobodyStaysARefusal()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, asksOn);
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", "/v1/organization?limit=200").reply(status, body);
        if (asksOn)
            braintrust.network.expect("GET", "/v1/group?limit=1&org_name=Acme%20Corp")
                .reply(500, "later");
        Answer<QList<Organization>> answer;
        braintrust.organizations().list(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().httpStatus, status);
    }

    void allUsersOfEveryPage()
    {
        OpenedClient braintrust(u"braintrust"_s);
        const QByteArray first = "/v1/user?limit=200&org_name=Acme%20Corp";
        braintrust.network.expect("GET", first).reply(200, usersJson(0, 200));
        braintrust.network.expect("GET", first + "&starting_after=u0199")
            .reply(200, usersJson(199, 3)); // one of them again
        Answer<Directory> answer;
        braintrust.directory().fetch(acme, DirectoryKind::Users, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->size(), 202);
        QCOMPARE(answer.result()->constFirst().name, u"User 0000"_s);
        QCOMPARE(answer.result()->constLast().name, u"User 0201"_s);
    }

    void aLostCursorStartsTheWalkAgainOnce()
    {
        OpenedClient braintrust(u"braintrust"_s);
        const QByteArray first = "/v1/user?limit=200&org_name=Acme%20Corp";
        for (int time = 0; time < 2; ++time) {
            braintrust.network.expect("GET", first).reply(200, usersJson(0, 200));
            braintrust.network.expect("GET", first + "&starting_after=u0199")
                .reply(400, "Invalid cursor");
        }
        Answer<Directory> answer;
        braintrust.directory().fetch(acme, DirectoryKind::Users, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().httpStatus, 400);
        QCOMPARE(braintrust.network.requests().size(), 4);
    }

    void theSecondWalkMaySucceed()
    {
        OpenedClient braintrust(u"braintrust"_s);
        const QByteArray first = "/v1/user?limit=200&org_name=Acme%20Corp";
        braintrust.network.expect("GET", first).reply(200, usersJson(0, 200));
        braintrust.network.expect("GET", first + "&starting_after=u0199").reply(400, "gone");
        braintrust.network.expect("GET", first).reply(200, usersJson(0, 200));
        braintrust.network.expect("GET", first + "&starting_after=u0199")
            .reply(200, usersJson(200, 1));
        Answer<Directory> answer;
        braintrust.directory().fetch(acme, DirectoryKind::Users, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->size(), 201);
    }

    void serviceAccounts()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", "/v1/service_token?limit=200&org_name=Acme%20Corp")
            .reply(200, R"({"objects":[{"id":"t","name":"n","preview_name":"p",
                "service_account_id":"a","service_account_name":"Nightly"}]})");
        Answer<Directory> answer;
        braintrust.directory().fetch(acme, DirectoryKind::ServiceAccounts, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->constFirst().name, u"Nightly"_s);
    }

    void thereAreNoOtherDirectories()
    {
        OpenedClient braintrust(u"braintrust"_s);
        for (const DirectoryKind kind : { DirectoryKind::Databases, DirectoryKind::Locations }) {
            Answer<Directory> answer;
            braintrust.directory().fetch(acme, kind, this, answer.callback());
            QCOMPARE(answer.count(), 0);
            QVERIFY(answer.wait());
            QCOMPARE(answer.result().error().kind, Kind::Unsupported);
        }
        QVERIFY(braintrust.network.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBraintrustAccount)
#include "tst_braintrust_account.moc"
