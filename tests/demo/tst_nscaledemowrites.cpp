#include "nscalefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using test::idOf;
using test::json;
using test::nameOf;
using test::RawResponse;
using test::request;
using test::writeOf;

namespace {

const QByteArray unknownId = "a0000000-0000-4000-8000-000000000000";

QString textOf(const RawResponse &response)
{
    return response.object().value("error_description"_L1).toString();
}

} // namespace

/// What happens to POST, PUT and DELETE.
class TestNscaleDemoWrites final : public test::NscaleFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void creates();
    void allowsEqualNames();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void refusesOtherContentTypes();
    void checksRoles();
    void checksMembers();
    void replaces();
    void removesAndUnlinks();
    void keepsOrganizationsApart();
    void replacesProjects();
    void refusesSubjectsOfThoseWhoAreGone();
};

void TestNscaleDemoWrites::init()
{
    restart(demo::NscaleGeneration::V1_18);
}

void TestNscaleDemoWrites::cleanup()
{
    m_server.reset();
}

void TestNscaleDemoWrites::creates()
{
    const QJsonValue role = named("/roles", u"reader"_s)["metadata"_L1]["id"_L1];
    const QJsonValue user = get(m_root + "/users").array().at(3);
    QJsonObject body = writeOf(u"ml-ops"_s, { role }, { user["metadata"_L1]["id"_L1] });
    body.insert(u"ignored"_s, true);
    const RawResponse created = request(*m_server, "POST", m_root + "/groups", json(body));
    QCOMPARE(created.status, 201);
    const QJsonObject group = created.object();
    QCOMPARE(nameOf(group), u"ml-ops"_s);
    QVERIFY(!group.value("metadata"_L1).toObject().contains("description"_L1));
    QVERIFY(!group.value("metadata"_L1).toObject().contains("modifiedTime"_L1));
    const QJsonValue subject = group.value("spec"_L1)["subjects"_L1][0];
    QCOMPARE(subject["id"_L1], user["spec"_L1]["subject"_L1]);
    QCOMPARE(subject["issuer"_L1].toString(), m_server->nscaleUrl().toString());
    QCOMPARE(get(m_root + "/groups/" + idOf(group)).object(), group);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestNscaleDemoWrites::allowsEqualNames()
{
    const QByteArray body = json(writeOf(u"twin"_s));
    const RawResponse first = request(*m_server, "POST", m_root + "/groups", body);
    const RawResponse second = request(*m_server, "POST", m_root + "/groups", body);
    QCOMPARE(second.status, 201);
    QVERIFY(idOf(first.object()) != idOf(second.object()));
}

void TestNscaleDemoWrites::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("not JSON") << QByteArray("{") << u"\"/\""_s;
    QTest::newRow("blank in name") << json(writeOf(u"two words"_s)) << u"/metadata/name"_s;
    QTest::newRow("empty name") << json(writeOf(QString(u""_s))) << u"/metadata/name"_s;
    QTest::newRow("64 characters") << json(writeOf(QString(64, u'a'))) << u"/metadata/name"_s;
    QTest::newRow("dash at the end") << json(writeOf(u"a-"_s)) << u"/metadata/name"_s;
    QTest::newRow("umlaut") << json(writeOf(u"größe"_s)) << u"/metadata/name"_s;
    const auto raw = [](const QByteArray &metadata, const QByteArray &spec) {
        return QByteArray(R"({"metadata":{"name":"x")" + metadata + R"(},"spec":{)" + spec + "}}");
    };
    const QByteArray spec = R"("roleIDs":[],"serviceAccountIDs":[])";
    QTest::newRow("no roles") << raw("", R"("serviceAccountIDs":[])") << u"/spec/roleIDs"_s;
    QTest::newRow("null accounts")
        << raw("", R"("roleIDs":[],"serviceAccountIDs":null)") << u"/spec/serviceAccountIDs"_s;
    QTest::newRow("null users") << raw("", spec + R"(,"userIDs":null)") << u"/spec/userIDs"_s;
    QTest::newRow("null description")
        << raw(R"(,"description":null)", spec) << u"/metadata/description"_s;
    QTest::newRow("bad tags") << raw(R"(,"tags":[{"name":"x"}])", spec) << u"/metadata/tags"_s;
    QTest::newRow("bad subjects") << raw("", spec + R"(,"subjects":[{"id":"x"}])")
                                  << u"/spec/subjects"_s;
    QTest::newRow("no spec") << QByteArray(R"({"metadata":{"name":"x"}})") << u"/spec"_s;
}

void TestNscaleDemoWrites::refusesBadBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const RawResponse response = request(*m_server, "POST", m_root + "/groups", body);
    QCOMPARE(response.status, 400);
    QCOMPARE(response.object().value("error"_L1).toString(), u"invalid_request"_s);
    QVERIFY2(textOf(response).contains(pointer), qPrintable(textOf(response)));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestNscaleDemoWrites::refusesOtherContentTypes()
{
    const QByteArray body = json(writeOf(u"x"_s));
    const auto status = [&](const QByteArray &type) {
        return request(*m_server, "POST", m_root + "/groups", body, { { "Content-Type", type } })
            .status;
    };
    QCOMPARE(status("text/plain"), 400);
    QCOMPARE(status(""), 400);
    QCOMPARE(status("application/json; charset=utf-8"), 201);
}

void TestNscaleDemoWrites::checksRoles()
{
    const auto post = [this](const QJsonValue &role) {
        return request(*m_server, "POST", m_root + "/groups", json(writeOf(u"x"_s, { role })));
    };
    const RawResponse unknown = post(QString::fromLatin1(unknownId));
    QCOMPARE(unknown.status, 400);
    QVERIFY(textOf(unknown).contains("does not exist"_L1));
    // One group carries a role that is in no list, and that its reader cannot hand out.
    const QJsonValue group = named("/groups", u"Billing_approvers.2026"_s);
    const QJsonValue hidden = group["spec"_L1]["roleIDs"_L1][1];
    QCOMPARE(post(hidden).status, 403);
    const QJsonObject renamed = writeOf(u"renamed"_s, group["spec"_L1]["roleIDs"_L1].toArray());
    QCOMPARE(request(*m_server, "PUT", m_root + "/groups/" + idOf(group), json(renamed)).status,
             403);
}

void TestNscaleDemoWrites::checksMembers()
{
    const auto post = [this](const QJsonObject &members) {
        QJsonObject body = writeOf(u"x"_s);
        QJsonObject spec = body.value("spec"_L1).toObject();
        spec.remove("userIDs"_L1);
        for (auto it = members.begin(); it != members.end(); ++it)
            spec.insert(it.key(), it.value());
        body.insert(u"spec"_s, spec);
        return request(*m_server, "POST", m_root + "/groups", json(body));
    };
    const QString issuer = m_server->nscaleUrl().toString();
    const auto subject = [](const QString &id, const QString &from) {
        return QJsonArray { QJsonObject { { u"id"_s, id }, { u"issuer"_s, from } } };
    };
    const QJsonValue user = get(m_root + "/users").array().at(0);
    const QJsonArray ids { user["metadata"_L1]["id"_L1] };
    const QJsonArray local = subject(user["spec"_L1]["subject"_L1].toString(), issuer);

    QCOMPARE(post({}).status, 201);
    QCOMPARE(post({ { u"userIDs"_s, QJsonArray { QString::fromLatin1(unknownId) } } }).status, 400);
    QCOMPARE(post({ { u"userIDs"_s, ids }, { u"subjects"_s, local } }).status, 400);
    QCOMPARE(post({ { u"userIDs"_s, ids }, { u"subjects"_s, QJsonArray() } }).status, 201);
    QCOMPARE(post({ { u"subjects"_s, subject(u"nobody@example.org"_s, issuer) } }).status, 400);
    const RawResponse mapped = post({ { u"subjects"_s, local } });
    QCOMPARE(mapped.object().value("spec"_L1)["userIDs"_L1].toArray(), ids);
    const RawResponse external
        = post({ { u"subjects"_s, subject(u"guest"_s, u"https://elsewhere.example"_s) } });
    QCOMPARE(external.status, 201);
    QVERIFY(external.object().value("spec"_L1)["userIDs"_L1].toArray().isEmpty());
    QCOMPARE(external.object().value("spec"_L1)["subjects"_L1].toArray().size(), 1);
}

void TestNscaleDemoWrites::replaces()
{
    const QJsonValue group = named("/groups", u"gpu-users"_s);
    const QByteArray path = m_root + "/groups/" + idOf(group);
    const RawResponse replaced = request(*m_server, "PUT", path, json(writeOf(u"gpu-people"_s)));
    QCOMPARE(replaced.status, 200);
    QVERIFY(replaced.body.isEmpty());
    QVERIFY(replaced.header("Content-Type").isNull());
    const QJsonObject after = get(path).object();
    QCOMPARE(nameOf(after), u"gpu-people"_s);
    QVERIFY(!after.value("metadata"_L1).toObject().contains("description"_L1));
    QVERIFY(after.value("metadata"_L1)["modifiedTime"_L1].isString());
    QVERIFY(after.value("spec"_L1)["userIDs"_L1].toArray().isEmpty());
    QCOMPARE(
        request(*m_server, "PUT", m_root + "/groups/" + unknownId, json(writeOf(u"x"_s))).status,
        404);
}

void TestNscaleDemoWrites::removesAndUnlinks()
{
    const QJsonValue project = named("/projects", u"training"_s);
    const QJsonValue group = project["spec"_L1]["groupIDs"_L1][0];
    const QByteArray path = m_root + "/groups/" + group.toString().toLatin1();
    const RawResponse removed = request(*m_server, "DELETE", path);
    QCOMPARE(removed.status, 200);
    QVERIFY(removed.body.isEmpty());
    QVERIFY(removed.header("Content-Type").isNull());
    QCOMPARE(removed.header("Content-Length"), QByteArray("0"));
    QVERIFY(!named("/projects", u"training"_s)["spec"_L1]["groupIDs"_L1].toArray().contains(group));
    QCOMPARE(get(path).status, 404);
    QCOMPARE(request(*m_server, "DELETE", path).status, 404);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestNscaleDemoWrites::keepsOrganizationsApart()
{
    // A group belongs to one organization, and is not found below the other.
    const QByteArray other
        = "/nscale/api/v1/organizations/" + idOf(get("/nscale/api/v1/organizations").array().at(1));
    const QByteArray id = idOf(named("/groups", u"administrators"_s));
    QCOMPARE(request(*m_server, "DELETE", other + "/groups/" + id).status, 404);
    QCOMPARE(get(m_root + "/groups/" + id).status, 200);
}

void TestNscaleDemoWrites::replacesProjects()
{
    const QJsonValue project = named("/projects", u"training"_s);
    const QByteArray path = m_root + "/projects/" + idOf(project);
    const QJsonValue group = named("/groups", u"night-shift"_s)["metadata"_L1]["id"_L1];
    const auto put = [&](const QJsonArray &groups) {
        return request(*m_server, "PUT", path,
                       json({ { u"metadata"_s, QJsonObject { { u"name"_s, u"training-2"_s } } },
                              { u"spec"_s, QJsonObject { { u"groupIDs"_s, groups } } } }));
    };
    const RawResponse unknown = put({ group, QString::fromLatin1(unknownId) });
    QCOMPARE(unknown.status, 400);
    QVERIFY(textOf(unknown).contains("does not exist"_L1));
    QCOMPARE(get(path).object(), project.toObject());
    const RawResponse replaced = put({ group });
    QCOMPARE(replaced.status, 200);
    QVERIFY(replaced.body.isEmpty());
    const QJsonObject after = get(path).object();
    QCOMPARE(nameOf(after), u"training-2"_s);
    QCOMPARE(after["spec"_L1]["groupIDs"_L1].toArray(), QJsonArray { group });
    QVERIFY(after["metadata"_L1]["modifiedTime"_L1].isString());
    QCOMPARE(request(*m_server, "PUT", path, R"({"metadata":{"name":"x"},"spec":{}})").status, 400);
    QCOMPARE(request(*m_server, "PUT", m_root + "/projects/" + unknownId, "{}").status, 404);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestNscaleDemoWrites::refusesSubjectsOfThoseWhoAreGone()
{
    const QJsonValue group = named("/groups", u"offboarding"_s);
    const QByteArray path = m_root + "/groups/" + idOf(group);
    QJsonObject body = group.toObject();
    QJsonObject spec = body.value("spec"_L1).toObject();
    spec.remove("userIDs"_L1);
    body.insert(u"spec"_s, spec);
    const RawResponse refused = request(*m_server, "PUT", path, json(body));
    QCOMPARE(refused.status, 400);
    QVERIFY(textOf(refused).contains("long.gone@"_L1));
    QJsonArray living = spec.value("subjects"_L1).toArray();
    living.removeLast();
    spec.insert(u"subjects"_s, living);
    body.insert(u"spec"_s, spec);
    QCOMPARE(request(*m_server, "PUT", path, json(body)).status, 200);
    QCOMPARE(get(path).object()["spec"_L1]["subjects"_L1].toArray(), living);
}

QTEST_GUILESS_MAIN(TestNscaleDemoWrites)
#include "tst_nscaledemowrites.moc"
