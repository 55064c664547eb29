#include "braintrustfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::Persona;
using test::groupsPath;
using test::idIn;
using test::json;
using test::objectsOf;
using test::RawResponse;
using test::request;
using test::unknownId;

class TestBraintrustDemo final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void checksTheToken();
    void helloNeedsNoToken();
    void login();
    void listsOrganizations();
    void pagesForward();
    void pagesBackward();
    void filters();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void hasEveryFormOfGroup();
    void listsPeople();
    void retrieves();
    void honoursRights();
};

void TestBraintrustDemo::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestBraintrustDemo::cleanup()
{
    m_server.reset();
}

void TestBraintrustDemo::checksTheToken()
{
    for (const QByteArray &authorization :
         { QByteArray(""), QByteArray("Bearer sk-wrong"), QByteArray("Basic x") }) {
        const RawResponse response
            = request(*m_server, "GET", groupsPath, {}, { { "Authorization", authorization } });
        QCOMPARE(response.status, 401);
        QVERIFY(response.header("Content-Type").startsWith("text/plain"));
        QCOMPARE(response.header("x-bt-internal-trace-id").size(), 32);
    }
}

void TestBraintrustDemo::helloNeedsNoToken()
{
    const RawResponse response
        = request(*m_server, "GET", "/braintrust/v1", {}, { { "Authorization", "" } });
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("Hello, World!"));
}

void TestBraintrustDemo::login()
{
    const RawResponse response = request(*m_server, "POST", "/braintrust/api/apikey/login");
    const QJsonArray infos = response.object().value("org_info"_L1).toArray();
    QCOMPARE(infos.size(), 2);
    QCOMPARE(infos.at(0)["api_url"_L1].toString(), m_server->braintrustUrl().toString());
    const RawResponse refused = request(*m_server, "POST", "/braintrust/api/apikey/login", {},
                                        { { "Authorization", "Bearer x" } });
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.body.startsWith("Failed to validate"));
}

void TestBraintrustDemo::listsOrganizations()
{
    const QByteArray path = "/braintrust/v1/organization";
    const QJsonArray both = objectsOf(request(*m_server, "GET", path));
    QCOMPARE(both.size(), 2);
    const QJsonArray one = objectsOf(request(*m_server, "GET", path + "?org_name=Meridian%20Labs"));
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0)["name"_L1].toString(), u"Meridian Labs"_s);
    QCOMPARE(request(*m_server, "GET", path + '/' + idIn(one.at(0))).object(),
             one.at(0).toObject());
    QCOMPARE(request(*m_server, "GET", path + '/' + unknownId).status, 400);
}

void TestBraintrustDemo::pagesForward()
{
    const QJsonArray whole = all("org_name=Meridian%20Labs");
    QCOMPARE(whole.size(), 70);
    QJsonArray walked;
    QByteArray cursor;
    QList<qsizetype> sizes;
    do {
        const QJsonArray page = all("org_name=Meridian%20Labs&limit=32" + cursor);
        sizes.append(page.size());
        for (const QJsonValue &group : page)
            walked.append(group);
        cursor = "&starting_after=" + idIn(walked.last());
    } while (sizes.constLast() == 32);
    QCOMPARE(sizes, (QList<qsizetype> { 32, 32, 6 }));
    QCOMPARE(walked, whole);
    QVERIFY(all("org_name=Meridian%20Labs&limit=5" + cursor).isEmpty());
    for (qsizetype i = 1; i < whole.size(); ++i) {
        QVERIFY(whole.at(i - 1)["created"_L1].toString()
                >= whole.at(i)["created"_L1].toString()); // newest first
    }
}

void TestBraintrustDemo::pagesBackward()
{
    const QJsonArray whole = all();
    const QJsonArray page = all("limit=3&ending_before=" + idIn(whole.at(10)));
    QCOMPARE(page.size(), 3);
    QCOMPARE(page.at(0), whole.at(7)); // the three just before, in the same order
    QCOMPARE(page.at(2), whole.at(9));
    QVERIFY(all("ending_before=" + idIn(whole.at(0))).isEmpty());
    QVERIFY(all("limit=0").isEmpty());
}

void TestBraintrustDemo::filters()
{
    QCOMPARE(all("group_name=Owners").size(), 2);
    QCOMPARE(all("group_name=Owners&org_name=Halcyon%20Health").size(), 1);
    QVERIFY(all("group_name=owners").isEmpty());
    QVERIFY(all("org_name=Nobody").isEmpty());
    const QJsonArray whole = all();
    const QByteArray first = idIn(whole.at(3));
    const QByteArray second = idIn(whole.at(30));
    QCOMPARE(all("ids=" + second + "&ids=" + first).size(), 2);
    QCOMPARE(all("ids=" + second + ',' + first).size(), 2);
    QVERIFY(all("ids=" + unknownId).isEmpty());
    QCOMPARE(all("grup_name=Owners").size(), whole.size()); // what it does not know it ignores
}

void TestBraintrustDemo::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("both cursors") << QByteArray("starting_after=" + unknownId
                                                + "&ending_before=" + unknownId)
                                  << QByteArray("Only one of");
    QTest::newRow("cursor form") << QByteArray("starting_after=x") << QByteArray("Invalid uuid");
    QTest::newRow("dead cursor") << QByteArray("starting_after=" + unknownId)
                                 << QByteArray("does not exist");
    QTest::newRow("limit word") << QByteArray("limit=null") << QByteArray("Expected number");
    QTest::newRow("limit negative") << QByteArray("limit=-1") << QByteArray("too_small");
    QTest::newRow("empty ids") << QByteArray("ids=") << QByteArray("Invalid uuid");
}

void TestBraintrustDemo::refusesBadQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, part);
    const RawResponse response = request(*m_server, "GET", groupsPath + '?' + query);
    QCOMPARE(response.status, 400);
    QVERIFY(response.header("Content-Type").startsWith("text/plain"));
    QVERIFY2(response.body.contains(part), response.body.constData());
    static const QRegularExpression trailer(
        u" \\[user_email=[^]]+\\] \\[user_org=[^]]+\\] \\[timestamp=\\d+\\.\\d+\\] "
        "\\[request_id=iad1::[^]]+\\]$"_s);
    QVERIFY(trailer.match(QString::fromUtf8(response.body)).hasMatch());
}

void TestBraintrustDemo::hasEveryFormOfGroup()
{
    const QJsonArray whole = all();
    QSet<QString> ids;
    for (const QJsonValue &group : whole)
        ids.insert(group["id"_L1].toString());
    int absent = 0;
    int null = 0;
    int empty = 0;
    int dangling = 0;
    for (const QJsonValue &group : whole) {
        const QJsonValue users = group["member_users"_L1];
        absent += users.isUndefined() ? 1 : 0;
        null += users.isNull() ? 1 : 0;
        empty += users.isArray() && users.toArray().isEmpty() ? 1 : 0;
        const QJsonArray inner = group["member_groups"_L1].toArray();
        for (const QJsonValue &id : inner)
            dangling += ids.contains(id.toString()) ? 0 : 1;
    }
    QVERIFY(absent > 0 && null > 0 && empty > 0);
    QCOMPARE(dangling, 1);
    QVERIFY(!named(u"<b>Bold</b> <script>alert(1)</script>"_s).isEmpty());

    QByteArray id = idIn(named(u"Everyone at Meridian"_s));
    int depth = 0;
    for (; !id.isEmpty(); ++depth) {
        const QJsonArray inner = request(*m_server, "GET", groupsPath + '/' + id)
                                     .object()
                                     .value("member_groups"_L1)
                                     .toArray();
        id = inner.isEmpty() ? QByteArray() : inner.first().toString().toLatin1();
    }
    QCOMPARE(depth, 10);
}

void TestBraintrustDemo::listsPeople()
{
    const QJsonArray users = objectsOf(request(*m_server, "GET", "/braintrust/v1/user?limit=1000"));
    QVERIFY(users.size() > 60);
    const QByteArray id = idIn(users.at(0));
    QCOMPARE(request(*m_server, "GET", "/braintrust/v1/user/" + id).object(),
             users.at(0).toObject());
    QCOMPARE(objectsOf(request(*m_server, "GET", "/braintrust/v1/user?limit=2")).size(), 2);
    QCOMPARE(objectsOf(request(*m_server, "GET", "/braintrust/v1/user?given_name=Ada")).size(), 1);
    QVERIFY(std::any_of(users.begin(), users.end(), [](const QJsonValue &user) {
        return user["given_name"_L1].isNull() && user["email"_L1].isNull();
    }));
    const QJsonArray tokens = objectsOf(request(*m_server, "GET", "/braintrust/v1/service_token"));
    QCOMPARE(tokens.size(), 3);
    const QJsonObject robots = named(u"Robots"_s);
    QVERIFY(
        robots.value("member_users"_L1).toArray().contains(tokens.at(0)["service_account_id"_L1])
        || robots.value("member_users"_L1)
               .toArray()
               .contains(tokens.at(1)["service_account_id"_L1]));
}

void TestBraintrustDemo::retrieves()
{
    const QJsonObject group = named(u"Chicken"_s);
    const QByteArray id = idIn(group);
    QCOMPARE(request(*m_server, "GET", groupsPath + '/' + id).object(), group);
    QCOMPARE(request(*m_server, "GET", groupsPath + '/' + id.toUpper()).object(), group);

    const RawResponse malformed = request(*m_server, "GET", groupsPath + "/nope");
    QCOMPARE(malformed.status, 400);
    QVERIFY(malformed.body.startsWith("[") && malformed.body.contains("Invalid uuid"));
    const RawResponse missing = request(*m_server, "GET", groupsPath + '/' + unknownId);
    QCOMPARE(missing.status, 400);
    const QByteArray text
        = "Missing read access to group id " + unknownId + ", or the group does not exist [";
    QVERIFY2(missing.body.startsWith(text), missing.body.constData());
}

void TestBraintrustDemo::honoursRights()
{
    const demo::HttpHeaders auditor = test::bearer(m_server->token(Persona::Auditor));
    const demo::HttpHeaders reader = test::bearer(m_server->token(Persona::Reader));
    const QByteArray path = groupsPath + '/' + idIn(named(u"Egg"_s));
    QCOMPARE(request(*m_server, "GET", path, {}, auditor).status, 200);
    QCOMPARE(request(*m_server, "DELETE", path, {}, auditor).status, 400);
    QCOMPARE(request(*m_server, "POST", groupsPath, "{}", auditor).status, 403);
    QVERIFY(objectsOf(request(*m_server, "GET", groupsPath, {}, reader)).isEmpty());
    QCOMPARE(request(*m_server, "GET", path, {}, reader).status, 400);
}

QTEST_GUILESS_MAIN(TestBraintrustDemo)
#include "tst_braintrustdemo.moc"
