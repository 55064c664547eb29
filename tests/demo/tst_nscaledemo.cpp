#include "nscalefixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::NscaleGeneration;
using demo::Persona;
using test::idOf;
using test::json;
using test::nameOf;
using test::RawResponse;
using test::request;
using test::writeOf;

namespace {

const QByteArray unknownId = "a0000000-0000-4000-8000-000000000000";
constexpr auto traceparent = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";

QString textOf(const RawResponse &response)
{
    return response.object().value("error_description"_L1).toString();
}

} // namespace

class TestNscaleDemo final : public test::NscaleFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesTokens();
    void checksInOrder();
    void joinsTraces();
    void tellsWhoIsAsking();
    void listsOrganizations();
    void listsGroupsById();
    void hasEveryFormOfGroup();
    void derivesMemberships();
    void listsRolesAndProjects();
    void honoursRights();
    void playsOlderGenerations();
    void playsTheNewestGeneration();
};

void TestNscaleDemo::init()
{
    restart(NscaleGeneration::V1_18);
}

void TestNscaleDemo::cleanup()
{
    m_server.reset();
}

void TestNscaleDemo::refusesTokens()
{
    for (const QByteArray &authorization : { QByteArray(""), QByteArray("Bearer wrong") }) {
        const RawResponse response = request(*m_server, "GET", m_root + "/groups", {},
                                             { { "Authorization", authorization } });
        QCOMPARE(response.status, 401);
        QCOMPARE(response.object().value("error"_L1).toString(), u"access_denied"_s);
        QVERIFY(response.header("WWW-Authenticate").startsWith("Bearer error=\"access_denied\""));
        QCOMPARE(response.header("Content-Type"), QByteArray("application/json"));
    }
}

void TestNscaleDemo::checksInOrder()
{
    const demo::HttpHeaders none { { "Authorization", "" } };
    // A bad path beats a missing token, and a missing token beats a bad body.
    QCOMPARE(request(*m_server, "DELETE", m_root + "/groups/nope", {}, none).status, 400);
    QCOMPARE(request(*m_server, "POST", m_root + "/groups", "{", none).status, 401);
    const RawResponse verb = request(*m_server, "PATCH", m_root + "/groups/" + unknownId, "{}");
    QCOMPARE(verb.status, 405);
    QCOMPARE(verb.object().value("error"_L1).toString(), u"method_not_allowed"_s);
    QCOMPARE(verb.header("Allow"), QByteArray("GET, HEAD, PUT, DELETE"));
    QCOMPARE(get("/nscale/api/v1/nothing").object().value("error"_L1).toString(), u"not_found"_s);
    QCOMPARE(get("/nscale/api/v1/organizations/" + unknownId + "/groups").status, 500);
}

void TestNscaleDemo::joinsTraces()
{
    const QByteArray path = m_root + "/groups/" + unknownId;
    const RawResponse joined
        = request(*m_server, "GET", path, {}, { { "traceparent", traceparent } });
    QCOMPARE(joined.status, 404);
    QCOMPARE(joined.object(),
             (QJsonObject { { u"error"_s, u"not_found"_s },
                            { u"error_description"_s, u"the requested resource does not exist"_s },
                            { u"trace_id"_s, u"0123456789abcdef0123456789abcdef"_s } }));
    QCOMPARE(get(path).object().value("trace_id"_L1).toString().size(), 32);
}

void TestNscaleDemo::tellsWhoIsAsking()
{
    const QJsonObject info = get("/nscale/oauth2/v2/userinfo").object();
    QCOMPARE(info.value("sub"_L1), info.value("email"_L1));
    QCOMPARE(info.value("https://unikorn-cloud.org/authz"_L1)["acctype"_L1].toString(), u"user"_s);
    QCOMPARE(get("/nscale/api/version").object().value("version"_L1).toString(), u"v1.18.2"_s);
    const QJsonObject acl = get(m_root + "/acl").object();
    const QJsonArray endpoints = acl.value("organizations"_L1)[0]["endpoints"_L1].toArray();
    QCOMPARE(endpoints.first()["name"_L1].toString(), u"identity:groups"_s);
    QCOMPARE(endpoints.first()["operations"_L1].toArray().size(), 4);
    QCOMPARE(get("/nscale/api/v1/acl").object().value("organizations"_L1).toArray().size(), 2);
}

void TestNscaleDemo::listsOrganizations()
{
    const QByteArray path = "/nscale/api/v1/organizations";
    const RawResponse list = get(path);
    QCOMPARE(list.array().size(), 2);
    QCOMPARE(list.header("Cache-Control"), QByteArray("no-cache"));
    QCOMPARE(list.array().at(0)["spec"_L1]["organizationType"_L1].toString(), u"domain"_s);
    QCOMPARE(list.array().at(1)["spec"_L1]["organizationType"_L1].toString(), u"adhoc"_s);
    QCOMPARE(get(m_root).object(), list.array().at(0).toObject());
    const QByteArray own
        = get("/nscale/oauth2/v2/userinfo").object().value("sub"_L1).toString().toLatin1();
    QCOMPARE(get(path + "?email=" + own).status, 200);
    QCOMPARE(get(path + "?email=other@example.org").status, 403);
}

void TestNscaleDemo::listsGroupsById()
{
    const QJsonArray groups = get(m_root + "/groups").array();
    QCOMPARE(groups.size(), 45);
    static const QRegularExpression form(u"^[a-f][0-9a-f]{7}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    QByteArray before;
    for (const QJsonValue &group : groups) {
        QVERIFY(form.match(QString::fromLatin1(idOf(group))).hasMatch());
        QVERIFY(before < idOf(group));
        before = idOf(group);
    }
    const QJsonObject metadata = groups.at(0)["metadata"_L1].toObject();
    QCOMPARE(metadata.value("organizationId"_L1).toString().toLatin1(),
             m_root.mid(m_root.lastIndexOf('/') + 1));
    QCOMPARE(metadata.value("provisioningStatus"_L1).toString(), u"provisioned"_s);
    QCOMPARE(metadata.value("healthStatus"_L1).toString(), u"healthy"_s);
    QCOMPARE(get(m_root + "/groups/" + before).object(), groups.last().toObject());
}

void TestNscaleDemo::hasEveryFormOfGroup()
{
    const QJsonObject partners = named("/groups", u"research-partners"_s)["spec"_L1].toObject();
    QCOMPARE(partners.value("subjects"_L1).toArray().size(),
             partners.value("userIDs"_L1).toArray().size() + 1);
    QVERIFY(partners.value("subjects"_L1).toArray().last()["issuer"_L1].toString()
            != m_server->nscaleUrl().toString());

    const QJsonArray accounts = get(m_root + "/serviceaccounts").array();
    const QJsonArray members
        = named("/groups", u"image-builders"_s)["spec"_L1]["serviceAccountIDs"_L1].toArray();
    QCOMPARE(members.size(), 2);
    int known = 0;
    for (const QJsonValue &account : accounts)
        known += members.contains(account["metadata"_L1]["id"_L1]) ? 1 : 0;
    QCOMPARE(known, 1);

    int twins = 0;
    const QJsonArray groups = get(m_root + "/groups").array();
    for (const QJsonValue &group : groups)
        twins += nameOf(group) == "gpu-users"_L1 ? 1 : 0;
    QCOMPARE(twins, 2);
    const QJsonObject empty = named("/groups", u"night-shift"_s)["spec"_L1].toObject();
    for (const QString &key : { u"roleIDs"_s, u"userIDs"_s, u"serviceAccountIDs"_s, u"subjects"_s })
        QVERIFY(empty.value(key).isArray() && empty.value(key).toArray().isEmpty());
}

void TestNscaleDemo::derivesMemberships()
{
    const QJsonArray users = get(m_root + "/users").array();
    QSet<QString> states;
    QString before;
    for (const QJsonValue &user : users) {
        QCOMPARE(nameOf(user), u"undefined"_s);
        states.insert(user["spec"_L1]["state"_L1].toString());
        QVERIFY(before < user["spec"_L1]["subject"_L1].toString());
        before = user["spec"_L1]["subject"_L1].toString();
    }
    QCOMPARE(states.size(), 3);
    const QJsonValue group = named("/groups", u"offboarding"_s);
    const QJsonValue member = group["spec"_L1]["userIDs"_L1][0];
    for (const QJsonValue &user : users) {
        if (user["metadata"_L1]["id"_L1] == member)
            QVERIFY(
                user["spec"_L1]["groupIDs"_L1].toArray().contains(group["metadata"_L1]["id"_L1]));
    }
}

void TestNscaleDemo::listsRolesAndProjects()
{
    const QJsonArray roles = get(m_root + "/roles").array();
    QStringList names;
    for (const QJsonValue &role : roles) {
        names.append(nameOf(role));
        QVERIFY(role["grantable"_L1].isUndefined());
    }
    QCOMPARE(names, (QStringList { u"administrator"_s, u"auditor"_s, u"reader"_s, u"user"_s }));
    const QJsonArray projects = get(m_root + "/projects").array();
    QCOMPARE(projects.size(), 5);
    QCOMPARE(
        named("/projects", u"old-benchmarks"_s)["metadata"_L1]["provisioningStatus"_L1].toString(),
        u"deprovisioning"_s);
    QCOMPARE(get(m_root + "/projects/" + idOf(projects.at(0))).object(), projects.at(0).toObject());
}

void TestNscaleDemo::honoursRights()
{
    const demo::HttpHeaders auditor = test::bearer(m_server->token(Persona::Auditor));
    const demo::HttpHeaders reader = test::bearer(m_server->token(Persona::Reader));
    const QByteArray path = m_root + "/groups/" + idOf(named("/groups", u"night-shift"_s));
    QCOMPARE(request(*m_server, "GET", path, {}, auditor).status, 200);
    const RawResponse refused = request(*m_server, "DELETE", path, {}, auditor);
    QCOMPARE(refused.status, 403);
    QCOMPARE(textOf(refused), u"user credentials do not have the required privileges"_s);
    QCOMPARE(request(*m_server, "GET", m_root + "/groups", {}, reader).status, 403);
    const RawResponse projects = request(*m_server, "GET", m_root + "/projects", {}, reader);
    QCOMPARE(projects.status, 200);
    QVERIFY(projects.array().isEmpty());
}

void TestNscaleDemo::playsOlderGenerations()
{
    restart(NscaleGeneration::V1_11);
    const RawResponse noToken
        = request(*m_server, "GET", m_root + "/groups", {}, { { "Authorization", "" } });
    QCOMPARE(noToken.status, 400);
    QVERIFY(!noToken.object().contains("trace_id"_L1));
    QVERIFY(noToken.header("WWW-Authenticate").isNull());
    QCOMPARE(get("/nscale/api/version").status, 404);
    QCOMPARE(get(m_root + "/groups/nope").status, 404);
    const QJsonObject empty = named("/groups", u"night-shift"_s)["spec"_L1].toObject();
    QVERIFY(!empty.contains("subjects"_L1));
    QJsonObject body = writeOf(u"x"_s);
    QJsonObject spec = body.value("spec"_L1).toObject();
    spec.insert(u"subjects"_s, QJsonArray());
    body.insert(u"spec"_s, spec);
    const RawResponse both = request(*m_server, "POST", m_root + "/groups", json(body));
    QCOMPARE(both.status, 400); // even though both lists are empty
    const QJsonArray stranger { QString::fromLatin1(unknownId) };
    QCOMPARE(
        request(*m_server, "POST", m_root + "/groups", json(writeOf(u"x"_s, {}, stranger))).status,
        500);
    const RawResponse bad = request(*m_server, "POST", m_root + "/groups", "{}");
    QCOMPARE(textOf(bad), u"request body invalid"_s);
}

void TestNscaleDemo::playsTheNewestGeneration()
{
    restart(NscaleGeneration::V1_20);
    const QJsonArray roles = get(m_root + "/roles").array();
    QCOMPARE(roles.size(), 5);
    for (const QJsonValue &role : roles)
        QCOMPARE(role["grantable"_L1].toBool(), nameOf(role) != "billing-operator"_L1);
    // Only added roles are checked, so this group can be renamed now.
    const QJsonValue group = named("/groups", u"Billing_approvers.2026"_s);
    const QJsonObject renamed = writeOf(u"renamed"_s, group["spec"_L1]["roleIDs"_L1].toArray());
    QCOMPARE(request(*m_server, "PUT", m_root + "/groups/" + idOf(group), json(renamed)).status,
             200);
    QCOMPARE(get("/nscale/api/version").object().value("version"_L1).toString(), u"v1.20.0"_s);
}

QTEST_GUILESS_MAIN(TestNscaleDemo)
#include "tst_nscaledemo.moc"
