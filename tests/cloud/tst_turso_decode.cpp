#include "turso/tursodecode.h"

#include "openedclient.h"
#include "turso/tursoaccountdecode.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const OrganizationId acme(u"acme"_s);

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Group decoded(const QByteArray &json)
{
    const Result<Group, QString> result = turso::group(object(json), acme);
    return result ? *result : Group {};
}

TursoDetails detailsOf(const Group &group)
{
    return std::get<TursoDetails>(group.details);
}

} // namespace

/// Turso's answers as values. The shapes are those of the published pages of 2023, of the API
/// reference of June 2026 and of what the vendor's command line reads.
class TestTursoDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTheReferenceKnows()
    {
        const QByteArray json = R"({
            "name": "default", "version": "v0.24.2", "uuid": "0a28102d-6906-11ee-8553-eaa7715aeaf2",
            "locations": ["lhr", "ams", "bos"], "primary": "lhr", "archived": false,
            "delete_protection": true, "novelty": {"a": [1]}})";
        const Group group = decoded(json);
        QCOMPARE(group.id, GroupId(u"default"_s));
        QCOMPARE(group.organization, acme);
        QCOMPARE(group.name, u"default"_s);
        QCOMPARE(group.locations, QStringList({ u"lhr"_s, u"ams"_s, u"bos"_s }));
        QCOMPARE(group.deleteProtection, std::optional(true));
        QVERIFY(!group.state);
        QVERIFY(!group.members);
        QVERIFY(!group.description);
        QVERIFY(!group.created);
        QCOMPARE(detailsOf(group).uuid, u"0a28102d-6906-11ee-8553-eaa7715aeaf2"_s);
        QCOMPARE(detailsOf(group).version, u"v0.24.2"_s);
        QCOMPARE(detailsOf(group).primary, u"lhr"_s);
        QCOMPARE(group.raw, object(json)); // the unknown key is kept
    }

    void thePublishedPagesShowThreeFields()
    {
        const Group group
            = decoded(R"({"locations": ["lhr"], "name": "group2", "primary": "lhr"})");
        QCOMPARE(group.name, u"group2"_s);
        QVERIFY(!group.deleteProtection); // not sent is not "off"
        QVERIFY(!group.state);
        QVERIFY(detailsOf(group).uuid.isEmpty());
    }

    void keysInAnyCase()
    {
        const Group group = decoded(
            R"({"Name": "big", "Locations": ["aws-us-east-1"], "Primary": "aws-us-east-1",
                "Delete_Protection": false, "UUID": "u1"})");
        QCOMPARE(group.name, u"big"_s);
        QCOMPARE(group.locations, QStringList(u"aws-us-east-1"_s));
        QCOMPARE(group.deleteProtection, std::optional(false));
        QCOMPARE(detailsOf(group).uuid, u"u1"_s);
        QVERIFY(group.raw.contains(u"Name"_s));
        QCOMPARE(decoded(R"({"NAME": "loud", "name": "quiet"})").name, u"quiet"_s);
    }

    void locationsInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QStringList>("locations");
        QTest::addColumn<QString>("primary");
        const QStringList aws { u"aws-us-east-1"_s };
        QTest::newRow("plural") << QByteArray(R"("locations": ["aws-us-east-1"])") << aws << aws[0];
        QTest::newRow("singular") << QByteArray(R"("location": "aws-us-east-1")") << aws << aws[0];
        QTest::newRow("singular list")
            << QByteArray(R"("location": ["aws-us-east-1"])") << aws << aws[0];
        QTest::newRow("plural as text")
            << QByteArray(R"("locations": "aws-us-east-1")") << aws << aws[0];
        QTest::newRow("null") << QByteArray(R"("locations": null, "primary": "aws-us-east-1")")
                              << aws << aws[0];
        QTest::newRow("missing") << QByteArray(R"("primary": "aws-us-east-1")") << aws << aws[0];
        QTest::newRow("nothing at all") << QByteArray(R"("uuid": "x")") << QStringList() << u""_s;
        QTest::newRow("of a wrong type")
            << QByteArray(R"("locations": {"a": 1}, "primary": 7)") << QStringList() << u""_s;
        QTest::newRow("primary without its prefix")
            << QByteArray(R"("locations": ["aws-us-east-1"], "primary": "us-east-1")") << aws
            << aws[0];
        QTest::newRow("primary elsewhere, one location")
            << QByteArray(R"("locations": ["aws-us-east-1"], "primary": "moon")") << aws << aws[0];
        QTest::newRow("primary elsewhere, several")
            << QByteArray(R"("locations": ["lhr", "ams"], "primary": "moon")")
            << QStringList { u"lhr"_s, u"ams"_s } << u"moon"_s;
        QTest::newRow("several, unprefixed primary")
            << QByteArray(R"("locations": ["aws-eu-west-1", "aws-us-east-1"],
                             "primary": "us-east-1")")
            << QStringList { u"aws-eu-west-1"_s, u"aws-us-east-1"_s } << aws[0];
        QTest::newRow("empty list, primary")
            << QByteArray(R"("locations": [], "primary": "aws-us-east-1")") << aws << aws[0];
    }

    void locationsInEveryShape()
    {
        QFETCH(const QByteArray, fields);
        const Group group = decoded("{\"name\": \"g\", " + fields + "}");
        QCOMPARE(group.name, u"g"_s);
        QTEST(group.locations, "locations");
        QTEST(detailsOf(group).locations, "locations");
        QTEST(detailsOf(group).primary, "primary");
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("reported");
        QTest::addColumn<GroupState>("state");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const QByteArray &fields, GroupState state,
                 const QString &text) { QTest::newRow(name) << fields << true << state << text; };
        const auto silent = [](const char *name, const QByteArray &fields) {
            QTest::newRow(name) << fields << false << GroupState::Other << QString();
        };
        silent("nothing", R"("uuid": "x")");
        silent("null", R"("status": null)");
        silent("a number", R"("status": 3)");
        silent("empty word", R"("status": "")");
        silent("archived false says nothing about health", R"("archived": false)");
        row("archived", R"("archived": true, "status": "up")", GroupState::Archived, u"archived"_s);
        row("sleeping", R"("sleeping": true)", GroupState::Archived, u"sleeping"_s);
        row("primary down", R"("status": {"locations": [{"name": "lhr", "status": "down"}]})",
            GroupState::Unhealthy, u"down"_s);
        row("other location down",
            R"("status": {"locations": [{"name": "ams", "status": "down"},
                                        {"name": "lhr", "status": "up"}]})",
            GroupState::Degraded, QString());
        row("stopped counts as up",
            R"("status": {"locations": [{"name": "lhr", "status": "stopped"}]})",
            GroupState::Healthy, QString());
        silent("status without locations", R"("status": {"locations": []})");
        row("a known word", R"("status": "Pending")", GroupState::Pending, u"Pending"_s);
        row("an unknown word", R"("status": "levitating")", GroupState::Other, u"levitating"_s);
    }

    void states()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const bool, reported);
        const Group group = decoded(
            R"({"name": "g", "primary": "lhr", "locations": ["lhr", "ams"], )" + fields + "}");
        QCOMPARE(group.state.has_value(), reported);
        if (reported)
            QTEST(*group.state, "state");
        QTEST(group.stateText, "text");
    }

    void optionalFieldsOfAWrongTypeAreLeftOut()
    {
        const Group group
            = decoded(R"({"name": "g", "uuid": 5, "version": [], "delete_protection": "yes"})");
        QCOMPARE(group.name, u"g"_s);
        QVERIFY(!group.deleteProtection);
        QVERIFY(detailsOf(group).uuid.isEmpty());
        QVERIFY(detailsOf(group).version.isEmpty());
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("names");
        const QStringList two { u"a"_s, u"b"_s };
        QTest::newRow("wrapped") << QByteArray(R"({"groups":[{"name":"a"},{"name":"b"}]})") << two;
        QTest::newRow("bare") << QByteArray(R"([{"name":"a"},{"name":"b"}])") << two;
        QTest::newRow("capital") << QByteArray(R"({"Groups":[{"Name":"a"},{"name":"b"}]})") << two;
        QTest::newRow("empty") << QByteArray(R"({"groups":[]})") << QStringList();
        QTest::newRow("null") << QByteArray(R"({"groups":null})") << QStringList();
        QTest::newRow("duplicates are kept")
            << QByteArray(R"([{"name":"a"},{"name":"a"}])") << QStringList { u"a"_s, u"a"_s };
        QTest::newRow("names are not touched")
            << QByteArray("[{\"name\":\"<b>\\\"x\\\"/\\u202e\xf0\x9f\x90\x99\"}]")
            << QStringList { u"<b>\"x\"/\u202e🐙"_s };
    }

    void lists()
    {
        QFETCH(const QByteArray, body);
        const CloudResult<GroupPage> page = turso::groups(replyOf(body), acme);
        QVERIFY(page.has_value());
        QVERIFY(!page->next);
        QStringList names;
        for (const Group &group : page->groups)
            names.append(group.name);
        QTEST(names, "names");
    }

    void unusableLists_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << QByteArray(R"({"groups":[{"name":"a"},{"uuid":"x"}]})")
                                 << u"Group 2 of the list: it has no name"_s;
        QTest::newRow("name of a wrong type")
            << QByteArray(R"([{"name":7}])") << u"Group 1 of the list: it has no name"_s;
        QTest::newRow("not an object")
            << QByteArray(R"([{"name":"a"}, "b"])") << u"Group 2 of the list is not an object"_s;
        QTest::newRow("no list") << QByteArray(R"({"group":{"name":"a"}})")
                                 << u"The answer has no list \"groups\""_s;
        QTest::newRow("list of a wrong type")
            << QByteArray(R"({"groups":{"name":"a"}})") << u"The answer has no list \"groups\""_s;
        QTest::newRow("truncated")
            << QByteArray("{\"groups\":[{\"name\":\"a\"},{\"na") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("too deep") << QByteArray(2000, '[') + QByteArray(2000, ']') << QString();
    }

    void unusableLists()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, reason);
        const CloudResult<GroupPage> page = turso::groups(replyOf(body), acme);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, CloudError::Kind::BadResponse);
        QVERIFY(!page.error().reason.isEmpty());
        if (!reason.isEmpty())
            QCOMPARE(page.error().reason, reason);
    }

    void oneGroupInEveryShape()
    {
        for (const QByteArray body :
             { R"({"group":{"name":"a"}})", R"({"name":"a"})", R"({"Group":{"Name":"a"}})" }) {
            const CloudResult<Group> group = turso::oneGroup(replyOf(body), acme);
            QVERIFY2(group.has_value(), body.constData());
            QCOMPARE(group->name, u"a"_s);
        }
        for (const QByteArray body : { "{}", "[]", R"({"group":null})", R"({"group":{}})" }) {
            const CloudResult<Group> group = turso::oneGroup(replyOf(body), acme);
            QVERIFY2(!group, body.constData());
            QCOMPARE(group.error().kind, CloudError::Kind::BadResponse);
        }
    }

    void organizationsInBothShapes()
    {
        // v1 sends a bare array, v2 wraps it and adds ids (API reference and command line, 2026).
        const QByteArray bare = R"([
            {"name": "personal", "slug": "ada", "type": "personal", "plan_id": "developer"},
            {"name": "Acme Corp", "slug": "acme", "type": "team", "overages": false},
            {"name": "old-shape"}])";
        const QByteArray wrapped = "{\"organizations\":" + bare + "}";
        for (const QByteArray &body : { bare, wrapped }) {
            const CloudResult<QList<Organization>> found = turso::organizations(replyOf(body));
            QVERIFY(found.has_value());
            QCOMPARE(found->size(), 3);
            QCOMPARE(found->at(0).id, OrganizationId(u"ada"_s));
            QCOMPARE(found->at(0).name, u"ada"_s);
            QCOMPARE(found->at(0).detail, u"personal · developer"_s);
            QCOMPARE(found->at(1).id, OrganizationId(u"acme"_s));
            QCOMPARE(found->at(1).name, u"Acme Corp"_s);
            QCOMPARE(found->at(1).detail, u"team"_s);
            QCOMPARE(found->at(2).id, OrganizationId(u"old-shape"_s));
        }
        QVERIFY(turso::organizations(replyOf(R"({"organizations":null})"))->isEmpty());
        QVERIFY(!turso::organizations(replyOf(R"([{"slug":""}])")));
        QVERIFY(!turso::organizations(replyOf(R"({"orgs":[]})")));
    }

    void locationsOfBothVersions()
    {
        const Directory flat = *turso::locations(replyOf(
            R"({"locations":{"fra":"Frankfurt, Germany","ams":"Amsterdam, Netherlands","x":""}})"));
        QCOMPARE(flat.size(), 3);
        QCOMPARE(flat[0].name, u"Amsterdam, Netherlands"_s);
        QCOMPARE(flat[0].id, u"ams"_s);
        QCOMPARE(flat[0].detail, u"ams"_s);
        QCOMPARE(flat[1].id, u"fra"_s);
        QCOMPARE(flat[2].name, u"x"_s); // a name is never empty
        const Directory grouped = *turso::locations(replyOf(
            R"json({"locations":{"fly":{"lhr":"London"},"local":null,
                "aws":{"aws-eu-west-1":"AWS EU West (Ireland)"}}})json"));
        QCOMPARE(grouped.size(), 2);
        QCOMPARE(grouped[0].name, u"AWS EU West (Ireland)"_s);
        QCOMPARE(grouped[0].id, u"aws-eu-west-1"_s);
        QVERIFY(!grouped[0].suggested);
        QVERIFY(turso::locations(replyOf(R"({"locations":null})"))->isEmpty());
        QVERIFY(!turso::locations(replyOf(R"({"locations":[]})")));
    }
};

QTEST_GUILESS_MAIN(TestTursoDecode)
#include "tst_turso_decode.moc"
