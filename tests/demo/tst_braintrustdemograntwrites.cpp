#include "braintrustfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::Persona;
using test::idIn;
using test::json;
using test::RawResponse;
using test::request;
using test::unknownId;

namespace {

const QByteArray aclPath = "/braintrust/v1/acl";
const QByteArray listPath = "/braintrust/v1/acl/list_org";

} // namespace

/// Making rows of the access control lists.
class TestBraintrustDemoGrantWrites final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void makesAGrant_data();
    void makesAGrant();
    void returnsAnEqualGrantUnmodified();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void honoursRights();

private:
    [[nodiscard]] RawResponse make(const QJsonObject &body) const
    {
        return request(*m_server, "POST", aclPath, json(body));
    }
    [[nodiscard]] QJsonArray rows() const { return request(*m_server, "GET", listPath).array(); }
    [[nodiscard]] QString id(const QString &name) const
    {
        return QString::fromLatin1(idIn(named(name)));
    }
    [[nodiscard]] QJsonObject readOfEgg() const
    {
        return { { u"object_type"_s, u"group"_s },
                 { u"object_id"_s, id(u"Chicken"_s) },
                 { u"group_id"_s, id(u"Egg"_s) },
                 { u"permission"_s, u"read"_s } };
    }
};

void TestBraintrustDemoGrantWrites::init()
{
    m_server = std::make_unique<DemoServer>(demo::DemoOptions());
    QVERIFY(m_server->start());
}

void TestBraintrustDemoGrantWrites::makesAGrant_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("a permission") << QJsonObject();
    QTest::newRow("nulls are absent")
        << QJsonObject { { u"role_id"_s, QJsonValue::Null }, { u"user_id"_s, QJsonValue::Null } };
    QTest::newRow("restricted") << QJsonObject { { u"restrict_object_type"_s, u"dataset"_s } };
}

void TestBraintrustDemoGrantWrites::makesAGrant()
{
    QFETCH(const QJsonObject, change);
    QJsonObject body = readOfEgg();
    for (auto it = change.begin(); it != change.end(); ++it)
        body.insert(it.key(), it.value());
    const qsizetype before = rows().size();
    const RawResponse response = make(body);
    QCOMPARE(response.status, 200);
    QVERIFY(response.header("x-bt-found-existing").isEmpty());
    const QJsonObject made = response.object();
    for (auto it = body.begin(); it != body.end(); ++it)
        QCOMPARE(made.value(it.key()), it.value());
    QCOMPARE(made.value("_object_org_id"_L1), named(u"Chicken"_s).value("org_id"_L1));
    const QJsonArray after = rows();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.first().toObject(), made); // the newest
}

void TestBraintrustDemoGrantWrites::returnsAnEqualGrantUnmodified()
{
    const QJsonObject made = make(readOfEgg()).object();
    const QJsonArray before = rows();
    const RawResponse again = make(readOfEgg());
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object(), made);
    QCOMPARE(again.header("x-bt-found-existing"), QByteArray("true"));
    QCOMPARE(rows(), before);
}

void TestBraintrustDemoGrantWrites::refusesBadBodies_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const QString uuid = QString::fromLatin1(unknownId);
    const auto add
        = [](const char *name, const QString &key, const QJsonValue &value, int status,
             const QByteArray &part) { QTest::newRow(name) << key << value << status << part; };
    add("no type", u"object_type"_s, QJsonValue::Null, 400, "Required");
    add("no object", u"object_id"_s, QJsonValue::Null, 400, "Required");
    add("an unknown type", u"object_type"_s, u"thing"_s, 400, "Invalid enum value");
    add("no uuid", u"object_id"_s, u"x"_s, 400, "Invalid uuid");
    add("a number", u"permission"_s, 3, 400, "Expected string, received number");
    add("a strange permission", u"permission"_s, u"fly"_s, 400, "received 'fly'");
    add("an unknown key", u"id"_s, uuid, 400, "Extraneous key \"id\" at path []");
    add("two holders", u"user_id"_s, uuid, 400, "Exactly one of user_id and group_id");
    add("no holder", u"group_id"_s, QJsonValue::Null, 400, "Exactly one of user_id and group_id");
    add("nothing granted", u"permission"_s, QJsonValue::Null, 400, "permission and role_id");
    add("role and permission", u"role_id"_s, uuid, 500, "Internal Server Error");
}

void TestBraintrustDemoGrantWrites::refusesBadBodies()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, status);
    QFETCH(const QByteArray, part);
    QJsonObject body = readOfEgg();
    body.insert(key, value);
    const QJsonArray before = rows();
    const RawResponse response = make(body);
    QCOMPARE(response.status, status);
    QVERIFY2(response.body.contains(part), response.body.constData());
    QCOMPARE(rows(), before);
}

void TestBraintrustDemoGrantWrites::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << u"object_id"_s
                            << QByteArray("Missing create_acls access to group id ");
    QTest::newRow("holder") << u"group_id"_s << QByteArray("Missing read access to group id ");
}

void TestBraintrustDemoGrantWrites::refusesWhatIsNotThere()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, text);
    QJsonObject body = readOfEgg();
    body.insert(key, QString::fromLatin1(unknownId));
    const RawResponse response = make(body);
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.startsWith(QByteArray(text + unknownId)));
    // Nor may it be a role, or a person, that is gone.
    body = readOfEgg();
    body.remove(u"permission"_s);
    body.insert(u"role_id"_s, QString::fromLatin1(unknownId));
    QVERIFY(make(body).body.startsWith("Missing read access to role id "));
    body = readOfEgg();
    body.remove(u"group_id"_s);
    body.insert(u"user_id"_s, QString::fromLatin1(unknownId));
    QVERIFY(make(body).body.startsWith("Missing read access to user id "));
}

void TestBraintrustDemoGrantWrites::honoursRights()
{
    for (const Persona persona : { Persona::Auditor, Persona::Reader }) {
        const RawResponse response = request(*m_server, "POST", aclPath, json(readOfEgg()),
                                             test::bearer(m_server->token(persona)));
        QCOMPARE(response.status, 400);
        QVERIFY(response.body.startsWith("Missing create_acls access"));
    }
    QCOMPARE(
        request(*m_server, "POST", aclPath, json(readOfEgg()), { { "Authorization", "" } }).status,
        401);
}

QTEST_GUILESS_MAIN(TestBraintrustDemoGrantWrites)
#include "tst_braintrustdemograntwrites.moc"
