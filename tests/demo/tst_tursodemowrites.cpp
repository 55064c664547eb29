#include "tursofixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::Persona;
using demo::TursoQuirks;

namespace {

QByteArray protection(bool on)
{
    return json({ { u"delete_protection"_s, on } });
}

bool isProtected(const RawResponse &configuration)
{
    return configuration.object().value("delete_protection"_L1).toBool();
}

} // namespace

/// What changes a group of the demo's Turso, apart from its locations, tokens and owner.
class TestTursoDemoWrites final : public TursoFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void protectionShowsLate_data();
    void protectionShowsLate();
    void listsCountAsReads();
    void protectingTwiceChangesOnce();
    void groupsSayDifferentThings();
    void saysAfterDeletionThatItIsThere();
    void aNewGroupTakesThePlaceOfAGhost();
    void unarchives();
    void renames_data();
    void renames();
    void refusesNames_data();
    void refusesNames();
    void mayNotOfferRenaming_data();
    void mayNotOfferRenaming();
    void endsWithThePlan();
    void viewersChangeNothing_data();
    void viewersChangeNothing();

private:
    [[nodiscard]] RawResponse patch(const QByteArray &group, bool on) const
    {
        return request(*m_server, "PATCH", group + "/configuration", protection(on));
    }
};

void TestTursoDemoWrites::init()
{
    restart();
}

void TestTursoDemoWrites::protectionShowsLate_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<int>("reads");
    for (const int reads : { 0, 1, 3 }) {
        QTest::addRow("personal, %d", reads) << personalGroups + "/blog" << reads;
        QTest::addRow("organization, %d", reads) << acmeGroups + "/default" << reads;
    }
}

void TestTursoDemoWrites::protectionShowsLate()
{
    QFETCH(const QByteArray, group);
    QFETCH(const int, reads);
    restart(TursoQuirks { .staleReads = reads });
    const RawResponse patched = patch(group, true);
    QCOMPARE(patched.status, 200);
    // Unwrapped, and the answer already says what it will be.
    QCOMPARE(patched.object(), (QJsonObject { { u"delete_protection"_s, true } }));
    for (int read = 0; read < reads; ++read) {
        const bool shown = read % 2 == 0
            ? isProtected(get(group + "/configuration"))
            : groupOf(get(group)).value("delete_protection"_L1).toBool(true);
        QVERIFY(!shown);
    }
    QVERIFY(isProtected(get(group + "/configuration")));
    QVERIFY(groupOf(get(group)).value("delete_protection"_L1).toBool());
    // What is shown is late, what is done is not.
    QCOMPARE(patch(group, false).status, 200);
    QCOMPARE(request(*m_server, "DELETE", group).status, 200);
    QCOMPARE(m_server->writesApplied(), 3);
}

void TestTursoDemoWrites::listsCountAsReads()
{
    QCOMPARE(patch(acmeGroups + "/default", true).status, 200);
    QVERIFY(!listed(acmeGroups, u"default"_s)["delete_protection"_L1].toBool(true));
    QVERIFY(listed(acmeGroups, u"default"_s)["delete_protection"_L1].toBool());
}

void TestTursoDemoWrites::protectingTwiceChangesOnce()
{
    QCOMPARE(patch(acmeGroups + "/default", true).status, 200);
    QCOMPARE(patch(acmeGroups + "/default", true).status, 200);
    QCOMPARE(m_server->writesApplied(), 1);
    QCOMPARE(patch(acmeGroups + "/absent", true).status, 404);
    QCOMPARE(errorOf(patch(acmeGroups + "/absent", true)), u"group not found"_s);
}

/// Some say no more than the reference prints; what they are must be asked for.
void TestTursoDemoWrites::groupsSayDifferentThings()
{
    const QJsonObject plain = listed(northwindGroups, u"plain-protected"_s).toObject();
    QCOMPARE(plain.keys(), (QStringList { u"locations"_s, u"name"_s, u"primary"_s }));
    QVERIFY(isProtected(get(northwindGroups + "/plain-protected/configuration")));
    QVERIFY(!isProtected(get(northwindGroups + "/plain/configuration")));
    const QJsonObject known = get("/turso/v2/organizations/northwind/locations")
                                  .object()
                                  .value("locations"_L1)["aws"_L1]
                                  .toObject();
    const QJsonValue odd = listed(northwindGroups, u"early-access"_s);
    QVERIFY(!known.contains(odd["locations"_L1][0].toString()));
    QVERIFY(odd["delete_protection"_L1].isBool());
    QVERIFY(odd["status"_L1].isUndefined());
    QVERIFY(listed(acmeGroups, u"edge-cache"_s)["status"_L1].isObject());
}

void TestTursoDemoWrites::saysAfterDeletionThatItIsThere()
{
    restart(TursoQuirks { .ghostReads = 2 });
    const QByteArray group = acmeGroups + "/default";
    QCOMPARE(request(*m_server, "DELETE", group).status, 200);
    QCOMPARE(request(*m_server, "DELETE", group).status, 404);
    QCOMPARE(get(group).status, 200);
    QVERIFY(listed(acmeGroups, u"default"_s).isObject());
    QCOMPARE(get(group).status, 404);
    QVERIFY(!listed(acmeGroups, u"default"_s).isObject());
}

void TestTursoDemoWrites::aNewGroupTakesThePlaceOfAGhost()
{
    restart(TursoQuirks { .ghostReads = 5 });
    const QString before = groupOf(get(acmeGroups + "/default")).value("uuid"_L1).toString();
    QCOMPARE(request(*m_server, "DELETE", acmeGroups + "/default").status, 200);
    const QByteArray body
        = json({ { u"name"_s, u"default"_s }, { u"location"_s, u"aws-us-east-1"_s } });
    QCOMPARE(post(acmeGroups, body).status, 200);
    QVERIFY(listed(acmeGroups, u"default"_s)["uuid"_L1].toString() != before);
    QCOMPARE(get(acmeGroups).object().value("groups"_L1).toArray().size(), 60);
}

void TestTursoDemoWrites::unarchives()
{
    const QByteArray group = acmeGroups + "/hackathon-2023";
    const QByteArray database = "/turso/v1/organizations/acme-inc/databases/hackathon-2023-scores";
    QVERIFY(get(database).object().value("database"_L1)["archived"_L1].toBool());
    const RawResponse woken = post(group + "/unarchive");
    QCOMPARE(woken.status, 200);
    QCOMPARE(groupOf(woken).value("archived"_L1).toBool(true), false);
    QCOMPARE(groupOf(woken).value("status"_L1)["locations"_L1][0]["status"_L1].toString(), u"up"_s);
    QVERIFY(!get(database).object().value("database"_L1)["archived"_L1].toBool(true));
    QCOMPARE(post(group + "/unarchive").status, 200);
    QCOMPARE(m_server->writesApplied(), 1);
    QCOMPARE(errorOf(post(acmeGroups + "/absent/unarchive")), u"group not found"_s);
}

void TestTursoDemoWrites::renames_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("name");
    QTest::newRow("personal") << personalGroups << u"blog"_s;
    QTest::newRow("organization") << acmeGroups << u"storefront"_s;
}

void TestTursoDemoWrites::renames()
{
    QFETCH(const QByteArray, root);
    QFETCH(const QString, name);
    const QByteArray old = root + '/' + name.toLatin1();
    QByteArray databases = root;
    databases.replace("/groups", "/databases?group=");
    const auto databasesOf = [&](const QByteArray &group) {
        return get(databases + group).object().value("databases"_L1).toArray();
    };
    const QJsonValue uuid = groupOf(get(old)).value("uuid"_L1);
    const qsizetype count = databasesOf(name.toLatin1()).size();
    const RawResponse renamed = post(old + "/rename", json({ { u"name"_s, u"new-name"_s } }));
    QCOMPARE(renamed.status, 200);
    QVERIFY(renamed.body.isEmpty());
    QCOMPARE(get(old).status, 404);
    QCOMPARE(groupOf(get(root + "/new-name")).value("uuid"_L1), uuid);
    QCOMPARE(databasesOf("new-name").size(), count);
    QVERIFY(databasesOf(name.toLatin1()).isEmpty());
    QCOMPARE(post(old + "/rename", json({ { u"name"_s, u"again"_s } })).status, 404);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestTursoDemoWrites::refusesNames_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const auto named = [](const QString &name) { return json({ { u"name"_s, name } }); };
    QTest::newRow("nothing") << QByteArray() << 400 << u"parse"_s;
    QTest::newRow("number") << QByteArray(R"({"name":7})") << 400 << u"parse"_s;
    QTest::newRow("empty") << named(u""_s) << 400 << u"between 1 and 54"_s;
    QTest::newRow("long") << named(QString(55, u'x')) << 400 << u"between 1 and 54"_s;
    QTest::newRow("capitals") << named(u"Storefront"_s) << 400 << u"invalid group name"_s;
    QTest::newRow("taken") << named(u"default"_s) << 409 << u"group already exists"_s;
    QTest::newRow("its own") << named(u"storefront"_s) << 409 << u"group already exists"_s;
}

void TestTursoDemoWrites::refusesNames()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, text);
    const RawResponse refused = post(acmeGroups + "/storefront/rename", body);
    QCOMPARE(refused.status, status);
    QVERIFY2(errorOf(refused).contains(text), qPrintable(errorOf(refused)));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestTursoDemoWrites::mayNotOfferRenaming_data()
{
    QTest::addColumn<int>("rename");
    QTest::addColumn<int>("status");
    QTest::newRow("gone") << static_cast<int>(TursoQuirks::Rename::NotFound) << 404;
    QTest::newRow("not allowed") << static_cast<int>(TursoQuirks::Rename::NotAllowed) << 405;
}

void TestTursoDemoWrites::mayNotOfferRenaming()
{
    QFETCH(const int, rename);
    QFETCH(const int, status);
    restart(TursoQuirks { .rename = static_cast<TursoQuirks::Rename>(rename) });
    const QByteArray body = json({ { u"name"_s, u"new-name"_s } });
    const RawResponse refused = post(acmeGroups + "/storefront/rename", body);
    QCOMPARE(refused.status, status);
    // Not what is said of a group that is not there.
    QVERIFY(!errorOf(refused).isEmpty() && errorOf(refused) != "group not found"_L1);
    QCOMPARE(get(acmeGroups + "/storefront").status, 200);
}

void TestTursoDemoWrites::endsWithThePlan()
{
    const auto create = [this](const QString &name) {
        return post(personalGroups,
                    json({ { u"name"_s, name }, { u"location"_s, u"aws-us-east-1"_s } }));
    };
    QCOMPARE(create(u"ninth"_s).status, 200);
    QCOMPARE(create(u"tenth"_s).status, 200);
    const RawResponse refused = create(u"eleventh"_s);
    QCOMPARE(refused.status, 403);
    QVERIFY(errorOf(refused).contains("plan"_L1));
    QCOMPARE(request(*m_server, "DELETE", personalGroups + "/tenth").status, 200);
    QCOMPARE(create(u"eleventh"_s).status, 200);
}

void TestTursoDemoWrites::viewersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("configuration") << QByteArray("PATCH") << QByteArray("/configuration");
    for (const char *path :
         { "/unarchive", "/rename", "/transfer", "/locations/ams", "/auth/tokens", "/auth/rotate" })
        QTest::newRow(path) << QByteArray("POST") << QByteArray(path);
    QTest::newRow("removal") << QByteArray("DELETE") << QByteArray("/locations/sjc");
}

void TestTursoDemoWrites::viewersChangeNothing()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, path);
    for (const Persona persona : { Persona::Auditor, Persona::Reader }) {
        const RawResponse refused = as(persona, verb, acmeGroups + "/storefront" + path, "{}");
        QCOMPARE(refused.status, 403);
        QVERIFY(errorOf(refused).startsWith("forbidden"_L1));
    }
    const RawResponse unknown
        = request(*m_server, verb, acmeGroups + "/storefront" + path, "{}", bearer(u"x"_s));
    QCOMPARE(unknown.status, 401);
    QCOMPARE(m_server->writesApplied(), 0);
}

QTEST_GUILESS_MAIN(TestTursoDemoWrites)
#include "tst_tursodemowrites.moc"
