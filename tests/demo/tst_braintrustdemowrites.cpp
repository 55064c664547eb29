#include "braintrustfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using test::groupsPath;
using test::idIn;
using test::json;
using test::keysOf;
using test::RawResponse;
using test::request;
using test::unknownId;

/// What happens to POST, PUT, PATCH and DELETE.
class TestBraintrustDemoWrites final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void createsWithoutShowingMembers();
    void findsExisting();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void replacesByName();
    void patches();
    void deletes();
    void keepsBuiltInGroups();
};

void TestBraintrustDemoWrites::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestBraintrustDemoWrites::cleanup()
{
    m_server.reset();
}

void TestBraintrustDemoWrites::createsWithoutShowingMembers()
{
    const QJsonArray users { QString::fromLatin1(unknownId) };
    const RawResponse created = create({ { u"name"_s, u"Night Owls 🦉"_s },
                                         { u"description"_s, QJsonValue::Null },
                                         { u"member_users"_s, users },
                                         { u"org_name"_s, u"Halcyon Health"_s } });
    QCOMPARE(created.status, 200);
    QVERIFY(created.header("x-bt-found-existing").isNull());
    QVERIFY(!keysOf(created.object()).contains(u"member_users"_s));
    QVERIFY(!keysOf(created.object()).contains(u"member_groups"_s));
    QVERIFY(created.object().value("deleted_at"_L1).isNull());
    const QJsonObject stored
        = request(*m_server, "GET", groupsPath + '/' + idIn(created.object())).object();
    QCOMPARE(stored.value("member_users"_L1).toArray(), users);
    QCOMPARE(idIn(all("limit=1").at(0)), idIn(created.object())); // newest first
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestBraintrustDemoWrites::findsExisting()
{
    const QJsonObject before = named(u"Chicken"_s);
    const RawResponse found = create({ { u"name"_s, u"Chicken"_s },
                                       { u"description"_s, u"changed"_s },
                                       { u"org_name"_s, u"Meridian Labs"_s } });
    QCOMPARE(found.status, 200);
    QCOMPARE(found.header("x-bt-found-existing"), QByteArray("true"));
    QCOMPARE(idIn(found.object()), idIn(before));
    QCOMPARE(named(u"Chicken"_s), before);
    QCOMPARE(m_server->writesApplied(), 0);
    // The same name in the other organization is another group.
    const RawResponse other
        = create({ { u"name"_s, u"Chicken"_s }, { u"org_name"_s, u"Halcyon Health"_s } });
    QVERIFY(other.header("x-bt-found-existing").isNull());
    QVERIFY(idIn(other.object()) != idIn(before));
}

void TestBraintrustDemoWrites::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("part");
    const auto with = [](const QByteArray &rest) {
        return QByteArray(R"({"org_name":"Meridian Labs",)" + rest + '}');
    };
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("Expected object");
    QTest::newRow("no name") << QByteArray(R"({"org_name":"Meridian Labs"})")
                             << QByteArray("Required");
    QTest::newRow("empty name") << with(R"("name":"")") << QByteArray("at least 1 character");
    QTest::newRow("number") << with(R"("name":5)") << QByteArray("Expected string");
    QTest::newRow("extra key") << with(R"("name":"x","member_ids":[])")
                               << QByteArray(R"(Extraneous key "member_ids" at path [])");
    QTest::newRow("bad member") << with(R"("name":"x","member_users":["y"])")
                                << QByteArray("Invalid uuid");
    QTest::newRow("member list") << with(R"("name":"x","member_groups":"y")")
                                 << QByteArray("Expected array");
    QTest::newRow("no organization") << QByteArray(R"({"name":"x"})") << QByteArray("org_name");
    QTest::newRow("foreign organization") << QByteArray(R"({"name":"x","org_name":"Nobody"})")
                                          << QByteArray("Missing access to organization Nobody");
}

void TestBraintrustDemoWrites::refusesBadBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, part);
    const RawResponse response = request(*m_server, "POST", groupsPath, body);
    QCOMPARE(response.status, 400);
    QVERIFY2(response.body.contains(part), response.body.constData());
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestBraintrustDemoWrites::replacesByName()
{
    const QByteArray body = json({ { u"name"_s, u"Chicken"_s },
                                   { u"org_name"_s, u"Meridian Labs"_s },
                                   { u"description"_s, u"plucked"_s } });
    const RawResponse replaced = request(*m_server, "PUT", groupsPath, body);
    QCOMPARE(replaced.status, 200);
    QCOMPARE(replaced.header("x-bt-found-existing"), QByteArray("true"));
    const QJsonObject after = named(u"Chicken"_s);
    QCOMPARE(after.value("description"_L1).toString(), u"plucked"_s);
    QVERIFY(after.value("member_groups"_L1).toArray().isEmpty()); // what is not given is wiped
}

void TestBraintrustDemoWrites::patches()
{
    const QJsonObject before = named(u"Legacy Importers"_s);
    const QByteArray path = groupsPath + '/' + idIn(before);
    const QJsonArray members = before.value("member_users"_L1).toArray();
    const QJsonObject change { { u"name"_s, u"Importers"_s },
                               { u"description"_s, QJsonValue::Null },
                               { u"add_member_users"_s,
                                 QJsonArray { QString::fromLatin1(unknownId) } },
                               { u"remove_member_users"_s, QJsonArray { members.first() } } };
    const RawResponse patched = request(*m_server, "PATCH", path, json(change));
    QCOMPARE(patched.status, 200);
    const QJsonObject after = request(*m_server, "GET", path).object();
    QCOMPARE(after.value("name"_L1).toString(), u"Importers"_s);
    QCOMPARE(after.value("description"_L1), before.value("description"_L1));
    QVERIFY(after.value("member_users"_L1).toArray().contains(QString::fromLatin1(unknownId)));
    QVERIFY(!after.value("member_users"_L1).toArray().contains(members.first()));
    QCOMPARE(request(*m_server, "PATCH", path, R"({"member_users":[]})").status, 400);
    QCOMPARE(request(*m_server, "PATCH", path, R"({"name":"Egg"})").status, 400);
}

void TestBraintrustDemoWrites::deletes()
{
    const QJsonObject group = named(u"Egg"_s);
    const QByteArray path = groupsPath + '/' + idIn(group);
    const RawResponse deleted = request(*m_server, "DELETE", path);
    QCOMPARE(deleted.status, 200);
    QJsonObject expected = group;
    const QString deletedAt = deleted.object().value("deleted_at"_L1).toString();
    QVERIFY(deletedAt.endsWith(u'Z')
            && QDateTime::fromString(deletedAt, Qt::ISODateWithMs).isValid());
    expected.insert(u"deleted_at"_s, deletedAt);
    QCOMPARE(deleted.object(), expected);
    QVERIFY(named(u"Egg"_s).isEmpty());

    const RawResponse again = request(*m_server, "DELETE", path);
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.contains(QByteArray("Missing delete access to group id " + idIn(group))));
    QCOMPARE(request(*m_server, "DELETE", groupsPath + "/nope").status, 400);
    QCOMPARE(m_server->writesApplied(), 1);
    // Groups that contained it still name it.
    QVERIFY(named(u"Chicken"_s).value("member_groups"_L1).toArray().contains(group.value("id"_L1)));
}

void TestBraintrustDemoWrites::keepsBuiltInGroups()
{
    for (const QString &name : { u"Owners"_s, u"Engineers"_s, u"Viewers"_s }) {
        const RawResponse refused
            = request(*m_server, "DELETE", groupsPath + '/' + idIn(named(name)));
        QCOMPARE(refused.status, 403);
        QCOMPARE(keysOf(refused.object()),
                 (QStringList { u"Code"_s, u"InternalTraceId"_s, u"Message"_s, u"Path"_s,
                                u"Service"_s }));
        QCOMPARE(refused.object().value("InternalTraceId"_L1).toString().toLatin1(),
                 refused.header("x-bt-internal-trace-id"));
    }
}

QTEST_GUILESS_MAIN(TestBraintrustDemoWrites)
#include "tst_braintrustdemowrites.moc"
