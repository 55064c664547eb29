#include "braintrustfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::Fault;
using demo::Persona;
using test::groupsPath;
using test::idIn;
using test::json;
using test::keysOf;
using test::RawResponse;
using test::request;
using test::unknownId;

/// Changing one group, and reading it back.
class TestBraintrustDemoPatch final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersWithoutMembers();
    void nullIsNotGiven();
    void changesMembers();
    void whatIsAddedAndRemovedIsRemoved();
    void doesNotLookMembersUp();
    void blanksADescription();
    void renames();
    void refusesNamesThatAreTaken();
    void keepsTheNamesOfBuiltInGroups();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void missingOrForbidden();
    void documentedErrors_data();
    void documentedErrors();

private:
    [[nodiscard]] QByteArray pathOf(const QString &name) const
    {
        return groupsPath + '/' + idIn(named(name));
    }
    [[nodiscard]] RawResponse patch(const QByteArray &path, const QJsonObject &body) const
    {
        return request(*m_server, "PATCH", path, json(body));
    }
    [[nodiscard]] QJsonObject stored(const QByteArray &path) const
    {
        return request(*m_server, "GET", path).object();
    }
};

void TestBraintrustDemoPatch::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestBraintrustDemoPatch::cleanup()
{
    m_server.reset();
}

void TestBraintrustDemoPatch::answersWithoutMembers()
{
    const QByteArray path = pathOf(u"Atlas Steering"_s);
    const QJsonObject before = stored(path);
    const RawResponse response = patch(path, { { u"description"_s, u"new words"_s } });
    QCOMPARE(response.status, 200);
    QJsonObject expected = before;
    expected.insert(u"description"_s, u"new words"_s);
    QCOMPARE(stored(path), expected);
    expected.remove(u"member_users"_s);
    expected.remove(u"member_groups"_s);
    QCOMPARE(response.object(), expected);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestBraintrustDemoPatch::nullIsNotGiven()
{
    const QByteArray path = pathOf(u"Atlas Steering"_s);
    const QJsonObject before = stored(path);
    QJsonObject body;
    for (const QString &key :
         { u"name"_s, u"description"_s, u"add_member_users"_s, u"remove_member_users"_s,
           u"add_member_groups"_s, u"remove_member_groups"_s })
        body.insert(key, QJsonValue::Null);
    QCOMPARE(patch(path, body).status, 200);
    QCOMPARE(request(*m_server, "PATCH", path, "{}").status, 200);
    QCOMPARE(stored(path), before);
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestBraintrustDemoPatch::changesMembers()
{
    const QByteArray path = pathOf(u"Atlas Steering"_s);
    const QJsonObject before = stored(path);
    const QJsonArray users = before.value("member_users"_L1).toArray();
    const QJsonArray groups = before.value("member_groups"_L1).toArray();
    const QString user = QString::fromLatin1(unknownId);
    const QString group = named(u"Egg"_s).value("id"_L1).toString();
    const QJsonObject body {
        { u"add_member_users"_s, QJsonArray { user.toUpper(), user, users.at(1) } },
        { u"remove_member_users"_s, QJsonArray { users.at(0), group } }, // the latter is no member
        { u"add_member_groups"_s, QJsonArray { group } },
        { u"remove_member_groups"_s, QJsonArray { groups.at(0) } },
    };
    QCOMPARE(patch(path, body).status, 200);
    const QJsonObject after = stored(path);
    QCOMPARE(after.value("member_users"_L1).toArray(), (QJsonArray { users.at(1), user }));
    QCOMPARE(after.value("member_groups"_L1).toArray(), (QJsonArray { groups.at(1), group }));
    // The same once more changes nothing and is no fault.
    QCOMPARE(patch(path, body).status, 200);
    QCOMPARE(stored(path), after);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestBraintrustDemoPatch::whatIsAddedAndRemovedIsRemoved()
{
    const QByteArray path = pathOf(u"Chicken"_s);
    const QJsonArray both { QString::fromLatin1(unknownId) };
    QCOMPARE(
        patch(path, { { u"add_member_users"_s, both }, { u"remove_member_users"_s, both } }).status,
        200);
    QVERIFY(!stored(path).value("member_users"_L1).toArray().contains(both.first()));
}

void TestBraintrustDemoPatch::doesNotLookMembersUp()
{
    const QByteArray path = pathOf(u"Atlas Core"_s);
    const QJsonArray groups { stored(path).value("id"_L1), // itself
                              named(u"Atlas Steering"_s).value("id"_L1), // closes a circle
                              QString::fromLatin1(unknownId) }; // nothing
    QCOMPARE(patch(path, { { u"add_member_groups"_s, groups } }).status, 200);
    QCOMPARE(stored(path).value("member_groups"_L1).toArray(), groups);
}

void TestBraintrustDemoPatch::blanksADescription()
{
    const QByteArray path = pathOf(u"Ouroboros"_s);
    QCOMPARE(stored(path).value("description"_L1).toString(), u"Contains itself"_s);
    QCOMPARE(patch(path, { { u"description"_s, QString(u""_s) } }).status, 200);
    QCOMPARE(stored(path).value("description"_L1), QJsonValue(u""_s));
}

void TestBraintrustDemoPatch::renames()
{
    const QByteArray path = pathOf(u"Chicken"_s);
    for (const QString &name : { u"Chicken"_s, u"egg"_s, u"Spring Pilot"_s, u" 🐔 <b>"_s }) {
        const RawResponse response = patch(path, { { u"name"_s, name } });
        QCOMPARE(response.status, 200);
        QCOMPARE(response.object().value("name"_L1).toString(), name);
        QCOMPARE(stored(path).value("name"_L1).toString(), name);
    }
    QVERIFY(named(u"Chicken"_s).isEmpty());
}

void TestBraintrustDemoPatch::refusesNamesThatAreTaken()
{
    const QByteArray path = pathOf(u"Chicken"_s);
    const QJsonObject before = stored(path);
    const RawResponse response
        = patch(path, { { u"name"_s, u"Egg"_s }, { u"description"_s, u"lost"_s } });
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.startsWith("A group named Egg exists already [user_email="));
    QCOMPARE(stored(path), before);
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestBraintrustDemoPatch::keepsTheNamesOfBuiltInGroups()
{
    for (const QString &name : { u"Owners"_s, u"Engineers"_s, u"Viewers"_s }) {
        const QByteArray path = pathOf(name);
        const RawResponse refused = patch(path, { { u"name"_s, u"Others"_s } });
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.object().value("Code"_L1).toString(), u"ForbiddenError"_s);
        QCOMPARE(refused.object().value("Path"_L1).toString().toLatin1(),
                 path.mid(int(qstrlen("/braintrust"))));
        QVERIFY(stored(path).value("user_id"_L1).isNull());
        const QJsonObject body { { u"name"_s, name },
                                 { u"description"_s, u"other words"_s },
                                 { u"add_member_users"_s,
                                   QJsonArray { QString::fromLatin1(unknownId) } } };
        QCOMPARE(patch(path, body).status, 200);
        QCOMPARE(stored(path).value("name"_L1).toString(), name);
        QCOMPARE(stored(path).value("description"_L1).toString(), u"other words"_s);
    }
}

void TestBraintrustDemoPatch::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("part");
    for (const QByteArray &key :
         { QByteArray("member_users"), QByteArray("member_groups"), QByteArray("member_ids"),
           QByteArray("id"), QByteArray("org_id"), QByteArray("org_name") }) {
        QTest::newRow(key.constData()) << QByteArray("{\"" + key + "\":[]}")
                                       << QByteArray("Extraneous key \"" + key + "\" at path []");
    }
    for (const QByteArray &key :
         { QByteArray("add_member_users"), QByteArray("remove_member_users"),
           QByteArray("add_member_groups"), QByteArray("remove_member_groups") }) {
        QTest::addRow("%s id", key.constData())
            << QByteArray("{\"" + key + "\":[\"" + unknownId + "\",\"y\"]}")
            << QByteArray("Invalid uuid");
        QTest::addRow("%s text", key.constData()) << QByteArray("{\"" + key + "\":\"y\"}")
                                                  << QByteArray("Expected array, received string");
    }
    QTest::newRow("empty name") << QByteArray(R"({"name":""})")
                                << QByteArray("at least 1 character");
    QTest::newRow("name") << QByteArray(R"({"name":5})")
                          << QByteArray("Expected string, received number");
    QTest::newRow("description") << QByteArray(R"({"description":[]})")
                                 << QByteArray("Expected string, received array");
    QTest::newRow("array") << QByteArray("[]") << QByteArray("Expected object");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("Expected object");
    QTest::newRow("nothing") << QByteArray() << QByteArray("Expected object");
}

void TestBraintrustDemoPatch::refusesBadBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, part);
    const QByteArray path = pathOf(u"Chicken"_s);
    const RawResponse response = request(*m_server, "PATCH", path, body);
    QCOMPARE(response.status, 400);
    QVERIFY(response.header("Content-Type").startsWith("text/plain"));
    QVERIFY2(response.body.contains(part), response.body.constData());
    static const QRegularExpression trailer(
        u" \\[user_email=[^]]+\\] \\[user_org=[^]]+\\] \\[timestamp=\\d+\\.\\d+\\] "
        "\\[request_id=iad1::[^]]+\\]$"_s);
    QVERIFY(trailer.match(QString::fromUtf8(response.body)).hasMatch());
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestBraintrustDemoPatch::missingOrForbidden()
{
    const QByteArray id = idIn(named(u"Chicken"_s));
    const auto expected = [](const QByteArray &group) -> QByteArray {
        return "Missing update access to group id " + group + ", or the group does not exist [";
    };
    const RawResponse gone = patch(groupsPath + '/' + unknownId, {});
    QCOMPARE(gone.status, 400);
    QVERIFY(gone.body.startsWith(expected(unknownId)));
    for (const Persona persona : { Persona::Auditor, Persona::Reader }) {
        const RawResponse refused = request(*m_server, "PATCH", groupsPath + '/' + id, "{}",
                                            test::bearer(m_server->token(persona)));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.startsWith(expected(id)));
    }
    const RawResponse malformed = patch(groupsPath + "/nope", {});
    QCOMPARE(malformed.status, 400);
    QVERIFY(malformed.body.contains("Invalid uuid"));
    QCOMPARE(request(*m_server, "PATCH", groupsPath + '/' + id, "{}", { { "Authorization", "" } })
                 .status,
             401);
}

void TestBraintrustDemoPatch::documentedErrors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const QByteArray &method : { QByteArray("GET"), QByteArray("PATCH") }) {
        for (const int status : { 400, 401, 403, 429, 500 })
            QTest::addRow("%s %d", method.constData(), status) << method << status;
    }
}

void TestBraintrustDemoPatch::documentedErrors()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    const QByteArray path = pathOf(u"Chicken"_s);
    m_server->inject(status == 429 ? Fault::tooManyRequests("2").on(method, path)
                                   : Fault::withStatus(status).on(method, path));
    const RawResponse response = request(*m_server, method, path, R"({"name":"x"})");
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Content-Type").startsWith("application/json"), status == 403);
    QCOMPARE(keysOf(response.object()).contains(u"Message"_s), status == 403);
    QCOMPARE(response.header("Retry-After").isNull(), status != 429);
    QCOMPARE(response.header("x-bt-internal-trace-id").size(), 32);
    QCOMPARE(m_server->writesApplied(), 0);
    QCOMPARE(stored(path).value("name"_L1).toString(), u"Chicken"_s);
}

QTEST_GUILESS_MAIN(TestBraintrustDemoPatch)
#include "tst_braintrustdemopatch.moc"
