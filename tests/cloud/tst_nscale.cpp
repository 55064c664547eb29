#include "openedclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const Organization lab = organizationOf(u"d0aa"_s, u"lab"_s);
constexpr auto groupsTarget = "/api/v1/organizations/d0aa/groups";
constexpr auto groupTarget = "/api/v1/organizations/d0aa/groups/b7c1";
const QByteArray groupJson
    = R"({"metadata":{"id":"b7c1","name":"ml-ops"},"spec":{"roleIDs":[],"serviceAccountIDs":[]}})";

/// \a code and \a description as Nscale sends them.
QByteArray errorJson(const QByteArray &code, const QByteArray &description)
{
    return R"({"error":")" + code + R"(","error_description":")" + description + R"("})";
}

} // namespace

/// What an opened Nscale profile sends, and what becomes of the answers. Shapes: the published page
/// of version 1.11 (December 2025) and the published specifications up to 1.20.
class TestNscale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsTheOrganizationsGroups()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", groupsTarget).reply(200, "[" + groupJson + "]");
        Answer<GroupPage> answer;
        nscale.groups().list(lab, std::nullopt, this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->groups.constFirst().name, u"ml-ops"_s);
        QVERIFY(!answer.result()->next);
        const SentRequest &sent = nscale.network.last();
        QCOMPARE(sent.header("Authorization"), "Bearer token-of-ours");
        const QRegularExpression traceParent(u"^00-[0-9a-f]{32}-[0-9a-f]{16}-01$"_s);
        QVERIFY(traceParent.match(QString::fromLatin1(sent.header("traceparent"))).hasMatch());
    }

    void retrievesAndEncodes()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/groups/a%2F..%2Fb")
            .reply(200, groupJson);
        Answer<Group> answer;
        nscale.groups().retrieve(lab, GroupId(u"a/../b"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->id, GroupId(u"b7c1"_s));
        Answer<Removal> refused;
        nscale.groups().remove(organizationOf(u".."_s, u"x"_s), GroupId(u"b"_s), this,
                               refused.callback());
        QVERIFY(refused.wait());
        QCOMPARE(refused.result().error().kind, Kind::BadArgument);
    }

    void createAlwaysSendsThreeLists()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("POST", groupsTarget).reply(201, groupJson);
        Answer<Creation> answer;
        nscale.groups().create(lab, { u"ml-ops"_s, {}, NscaleDraft {} }, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->outcome, Creation::Outcome::Created);
        QCOMPARE(answer.result()->group.id, GroupId(u"b7c1"_s));
        const QByteArray expected = R"({"metadata":{"name":"ml-ops"},
            "spec":{"roleIDs":[],"userIDs":[],"serviceAccountIDs":[]}})";
        QCOMPARE(QJsonDocument::fromJson(nscale.network.last().body),
                 QJsonDocument::fromJson(expected));
    }

    void createSendsWhatWasChosen()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("POST", groupsTarget).reply(200, groupJson);
        const NscaleDraft chosen { { RoleId(u"r1"_s) },
                                   { UserId(u"u1"_s), UserId(u"u2"_s) },
                                   { ServiceAccountId(u"s1"_s) } };
        Answer<Creation> answer;
        nscale.groups().create(lab, { u"ml-ops"_s, u"why"_s, chosen }, this, answer.callback());
        QVERIFY(answer.wait());
        const QByteArray expected = R"({"metadata":{"name":"ml-ops","description":"why"},
            "spec":{"roleIDs":["r1"],"userIDs":["u1","u2"],"serviceAccountIDs":["s1"]}})";
        QCOMPARE(QJsonDocument::fromJson(nscale.network.last().body),
                 QJsonDocument::fromJson(expected));
    }

    void anUnreadableAnswerToCreateLeavesTheOutcomeOpen()
    {
        for (const QByteArray body : { "", "{}", R"({"metadata":{"id":"x")", "<html>" }) {
            OpenedClient nscale(u"nscale"_s);
            nscale.network.expect("POST", groupsTarget).reply(201, body);
            Answer<Creation> answer;
            nscale.groups().create(lab, { u"x"_s, {}, NscaleDraft {} }, this, answer.callback());
            QVERIFY(answer.wait());
            QVERIFY(!answer.result());
            QVERIFY(answer.result().error().outcomeUnknown);
        }
    }

    void aDraftForAnotherPlatformIsNotSent()
    {
        OpenedClient nscale(u"nscale"_s);
        Answer<Creation> answer;
        nscale.groups().create(lab, { u"x"_s, {}, BraintrustDraft {} }, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::BadArgument);
    }

    void anEmptyAnswerToDeleteIsASuccess()
    {
        OpenedClient nscale(u"nscale"_s);
        for (const int status : { 200, 202, 204 }) {
            nscale.network.expect("DELETE", groupTarget).reply(status);
            Answer<Removal> answer;
            nscale.groups().remove(lab, GroupId(u"b7c1"_s), this, answer.callback());
            QVERIFY(answer.wait());
            QVERIFY(answer.result().has_value());
        }
        nscale.network.expect("DELETE", groupTarget).reply(200, "<html>sign in</html>");
        Answer<Removal> portal;
        nscale.groups().remove(lab, GroupId(u"b7c1"_s), this, portal.callback());
        QVERIFY(portal.wait());
        QCOMPARE(portal.result().error().kind, Kind::NotThePlatform);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        const auto row = [](int status, const QByteArray &code, const QByteArray &description,
                            const QString &kind) {
            QTest::newRow(code.constData())
                << status << errorJson(code, description) << kind << QString::fromUtf8(description)
                << QString::fromUtf8(code);
        };
        // The published page's own examples.
        row(401, "access_denied", "authentication failed", u"Unauthorized"_s);
        row(403, "forbidden", "user credentials do not have the required privileges",
            u"Forbidden"_s);
        row(404, "not_found", "the requested resource does not exist", u"NotFound"_s);
        row(500, "server_error", "failed to token claim", u"ServerError"_s);
        // The other codes, with invented descriptions.
        row(400, "invalid_request", "request body invalid", u"BadRequest"_s);
        row(405, "method_not_allowed", "no such verb", u"Unsupported"_s);
        row(409, "conflict", "the resource already exists", u"Conflict"_s);
        row(422, "unprocessable_content", "cannot do that", u"Unprocessable"_s);
        row(503, "server_error ", "warming up", u"ServerError"_s);
        QTest::newRow("a code of tomorrow")
            << 418 << errorJson("teapot", "short and stout") << u"UnexpectedStatus"_s
            << u"short and stout"_s << u"teapot"_s;
        QTest::newRow("text") << 400 << QByteArray("no") << u"BadRequest"_s << u"no"_s << u""_s;
        QTest::newRow("a bare JSON string") << 500 << QByteArray(R"("plain words")")
                                            << u"ServerError"_s << u"plain words"_s << u""_s;
        QTest::newRow("error is a number")
            << 500 << QByteArray(R"({"error":7})") << u"ServerError"_s << u""_s << u""_s;
        QTest::newRow("a list") << 500 << QByteArray("[1]") << u"ServerError"_s << u"[1]"_s
                                << u""_s;
        QTest::newRow("nothing") << 502 << QByteArray() << u"ServerError"_s << u""_s << u""_s;
        QTest::newRow("a page") << 404 << QByteArray("<html>nginx</html>") << u"NotThePlatform"_s
                                << u""_s << u""_s;
    }

    void refusals()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", groupTarget).reply(status, body);
        Answer<Group> answer;
        nscale.groups().retrieve(lab, GroupId(u"b7c1"_s), this, answer.callback());
        QVERIFY(answer.wait());
        const CloudError error = answer.result().error();
        QTEST(kindName(error.kind), "kind");
        QTEST(error.serverMessage, "message");
        QFETCH(const QString, code);
        QCOMPARE(error.serverCode, code.trimmed());
        // Without one of the server's, the id that was sent along.
        QCOMPARE(error.traceId.size(), 32);
        QVERIFY(nscale.network.last().header("traceparent").contains(error.traceId.toLatin1()));
    }

    void theServersTraceIdWins()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", groupTarget)
            .reply(403, R"({"error":"forbidden","error_description":"x","trace_id":"abc123"})");
        Answer<Group> answer;
        nscale.groups().retrieve(lab, GroupId(u"b7c1"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().traceId, u"abc123"_s);
    }

    void aSchemaDumpIsCutAndItsFieldNamed()
    {
        // The form of servers 1.12 to 1.19: the validator's text, the schema, what was sent.
        const QByteArray dump
            = R"(request body has an error: doesn't match schema: Error at )"
              R"(\"/metadata/name\": string doesn't match the regular expression)"
              R"(\nSchema:\n  {\n    \"maxLength\": 63\n  }\n\nValue:\n  \"a b\"\n)";
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("POST", groupsTarget).reply(400, errorJson("invalid_request", dump));
        Answer<Creation> answer;
        nscale.groups().create(lab, { u"a b"_s, {}, NscaleDraft {} }, this, answer.callback());
        QVERIFY(answer.wait());
        const CloudError error = answer.result().error();
        QCOMPARE(error.field, u"name"_s);
        QVERIFY(error.serverMessage.endsWith(u"the regular expression"_s));
        QVERIFY(!error.outcomeUnknown);

        nscale.network.expect("POST", groupsTarget)
            .reply(400, errorJson("invalid_request", QByteArray(5000, 'x')));
        Answer<Creation> longWinded;
        nscale.groups().create(lab, { u"a"_s, {}, NscaleDraft {} }, this, longWinded.callback());
        QVERIFY(longWinded.wait());
        QVERIFY(longWinded.result().error().serverMessage.size() < 1000);
        QVERIFY(longWinded.result().error().field.isEmpty());
    }

    void testSaysWho()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", "/oauth2/v2/userinfo").reply(200, R"({"sub":"5e1f-machine"})");
        nscale.network.expect("GET", "/api/v1/organizations")
            .reply(200, R"([{"metadata":{"id":"d0aa","name":"lab"},"spec":{}}])");
        nscale.network.expect("GET", "/oauth2/v2/userinfo").reply(200, R"({"sub":"5e1f-machine"})");
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/acl").reply(403);
        Answer<ConnectionReport> answer;
        nscale.organizations().test(this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->signedInAs, u"5e1f-machine"_s);
        QCOMPARE(answer.result()->organizations.constFirst().id, lab.id);
        QVERIFY(answer.result()->limits.isEmpty()); // the list of rights was refused
    }

    void testWithoutAUserInfoRoute()
    {
        OpenedClient nscale(u"nscale"_s);
        for (int time = 0; time < 2; ++time)
            nscale.network.expect("GET", "/oauth2/v2/userinfo").reply(404, "404 page not found");
        nscale.network.expect("GET", "/api/v1/organizations").reply(200, "[]");
        Answer<ConnectionReport> answer;
        nscale.organizations().test(this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        nscale.network.expect("GET", "/oauth2/v2/userinfo")
            .reply(401, errorJson("access_denied", "authentication failed"));
        Answer<ConnectionReport> refused;
        nscale.organizations().test(this, refused.callback());
        QVERIFY(refused.wait());
        QCOMPARE(refused.result().error().kind, Kind::Unauthorized);
    }

    void directoriesHaveTheirPaths_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("collection");
        QTest::newRow("users") << int(DirectoryKind::Users) << QByteArray("users");
        QTest::newRow("roles") << int(DirectoryKind::Roles) << QByteArray("roles");
        QTest::newRow("accounts") << int(DirectoryKind::ServiceAccounts)
                                  << QByteArray("serviceaccounts");
        QTest::newRow("projects") << int(DirectoryKind::Projects) << QByteArray("projects");
    }

    void directoriesHaveTheirPaths()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, collection);
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/" + collection)
            .reply(200, R"([{"metadata":{"id":"x","name":"n"},"spec":{"subject":"n"}}])");
        Answer<Directory> answer;
        nscale.directory().fetch(lab, static_cast<DirectoryKind>(kind), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->constFirst().name, u"n"_s);
    }

    void thereAreNoLocations()
    {
        OpenedClient nscale(u"nscale"_s);
        Answer<Directory> answer;
        nscale.directory().fetch(lab, DirectoryKind::Locations, this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestNscale)
#include "tst_nscale.moc"
