#include "braintrust/braintrustdecode.h"

#include "openedclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const OrganizationId acme(u"0a1b2c3d-0000-4000-8000-00000000000a"_s);

/// A group with \a extra fields after the three that are always there.
QByteArray groupJson(const QByteArray &extra = {})
{
    return R"({"id":"11111111-1111-4111-8111-111111111111",)"
           R"("org_id":"0a1b2c3d-0000-4000-8000-00000000000a","name":"data-team")"
        + (extra.isEmpty() ? QByteArray() : "," + extra) + "}";
}

Group decoded(const QByteArray &json)
{
    const Result<Group, QString> result
        = braintrust::group(QJsonDocument::fromJson(json).object(), acme);
    return result ? *result : Group {};
}

BraintrustDetails detailsOf(const Group &group)
{
    return std::get<BraintrustDetails>(group.details);
}

CloudResult<Creation> created(const QByteArray &extra, const QString &description,
                              const QHash<QByteArray, QByteArray> &headers)
{
    RestReply reply = replyOf(groupJson(extra));
    reply.headers.insert(headers);
    return braintrust::creation(reply, acme, { u"data-team"_s, description, BraintrustDraft {} });
}

} // namespace

/// Braintrust's answers as values. Shapes: the published page and schema of July 2026, and recorded
/// answers of live servers about sibling objects.
class TestBraintrustDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTheSchemaKnows()
    {
        const Group group = decoded(groupJson(
            R"("user_id":"22222222-2222-4222-8222-222222222222",
               "created":"2026-08-14T20:02:22.434Z","description":"People & data","deleted_at":null,
               "member_users":["33333333-3333-4333-8333-333333333333",
                               "44444444-4444-4444-8444-444444444444"],
               "member_groups":[],"later":{"x":1})"));
        QCOMPARE(group.id, GroupId(u"11111111-1111-4111-8111-111111111111"_s));
        QCOMPARE(group.organization, acme);
        QCOMPARE(group.name, u"data-team"_s);
        QCOMPARE(group.description, std::optional(u"People & data"_s));
        QCOMPARE(group.created->toString(Qt::ISODateWithMs), u"2026-08-14T20:02:22.434Z"_s);
        QCOMPARE(group.createdBy, u"22222222-2222-4222-8222-222222222222"_s);
        QCOMPARE(group.members->people, std::optional(2));
        QCOMPARE(group.members->groups, std::optional(0));
        QVERIFY(!group.members->serviceAccounts);
        QVERIFY(!group.state);
        QVERIFY(!group.deleteProtection);
        QCOMPARE(detailsOf(group).memberUsers->size(), 2);
        QVERIFY(!detailsOf(group).deletedAt);
        QVERIFY(!detailsOf(group).builtIn);
        QVERIFY(group.raw.contains(u"later"_s));
    }

    void absentIsNotEmpty()
    {
        for (const QByteArray fields : { "", R"("member_users":null,"member_groups":null)",
                                         R"("member_users":"all","member_groups":3)" }) {
            const Group group = decoded(groupJson(fields));
            QCOMPARE(group.name, u"data-team"_s);
            QVERIFY(group.members.has_value());
            QVERIFY(!group.members->people);
            QVERIFY(!group.members->groups);
            QVERIFY(!detailsOf(group).memberUsers);
        }
        QVERIFY(!decoded(groupJson()).description);
        QVERIFY(!decoded(groupJson(R"("description":null)")).description);
        QCOMPARE(decoded(groupJson(R"("description":"")")).description, std::optional(u""_s));
    }

    void timesInEveryForm_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("read");
        const QString zero = u"2026-08-14T20:02:22.000Z"_s;
        QTest::newRow("no fraction") << u"2026-08-14T20:02:22Z"_s << zero;
        QTest::newRow("six digits")
            << u"2026-08-14T20:02:22.434567Z"_s << u"2026-08-14T20:02:22.435Z"_s;
        QTest::newRow("offset") << u"2026-08-14T22:02:22+02:00"_s << zero;
        QTest::newRow("negative offset") << u"2026-08-14T15:02:22.000-05:00"_s << zero;
        QTest::newRow("no zone") << u"2026-08-14T20:02:22"_s << zero;
        QTest::newRow("nonsense") << u"yesterday"_s << QString();
        QTest::newRow("empty") << u""_s << QString();
    }

    void timesInEveryForm()
    {
        QFETCH(const QString, sent);
        QFETCH(const QString, read);
        const Group group = decoded(groupJson("\"created\":\"" + sent.toUtf8() + '"'));
        QCOMPARE(group.created.has_value(), !read.isEmpty());
        if (group.created)
            QCOMPARE(group.created->toString(Qt::ISODateWithMs), read);
    }

    void builtInGroupsAreKnownByName()
    {
        for (const QString &name : { u"Owners"_s, u"Engineers"_s, u"Viewers"_s }) {
            const QByteArray json = groupJson().replace("data-team", name.toUtf8());
            QVERIFY(detailsOf(decoded(json)).builtIn);
        }
        const QByteArray lower = groupJson().replace("data-team", "owners");
        QVERIFY(!detailsOf(decoded(lower)).builtIn);
    }

    void uuids()
    {
        QCOMPARE(braintrust::canonicalUuid(u"ABCDEF01-2345-6789-abcd-EF0123456789"_s),
                 std::optional(u"abcdef01-2345-6789-abcd-ef0123456789"_s));
        for (const QString &text :
             { u""_s, u"abcdef01-2345-6789-abcd-ef012345678"_s,
               u"{abcdef01-2345-6789-abcd-ef0123456789}"_s,
               u"abcdef01-2345-6789-abcd-ef0123456789\n"_s, u"abcdef01234567 89abcdef0123456789"_s,
               u"gbcdef01-2345-6789-abcd-ef0123456789"_s })
            QVERIFY2(!braintrust::canonicalUuid(text), qPrintable(text));
    }

    void aShortPageIsTheLast()
    {
        const QByteArray two = "{\"objects\":[" + groupJson() + ","
            + groupJson().replace("11111111-1", "99999999-1") + "]}";
        const GroupPage last = *braintrust::groups(replyOf(two), acme, 3);
        QCOMPARE(last.groups.size(), 2);
        QVERIFY(!last.next);
        const GroupPage full = *braintrust::groups(replyOf(two), acme, 2);
        QCOMPARE(full.next, PageCursor(u"99999999-1111-4111-8111-111111111111"_s));
        QVERIFY(!braintrust::groups(replyOf(R"({"objects":[]})"), acme, 2)->next);
    }

    void deletedAndForeignGroupsAreLeftOut()
    {
        const QByteArray foreign = groupJson().replace("0a1b2c3d", "ffffffff");
        const QByteArray upper = groupJson().replace("0a1b2c3d", "0A1B2C3D");
        const QByteArray body = "{\"objects\":["
            + groupJson(R"("deleted_at":"2026-01-01T00:00:00Z")") + "," + foreign + "," + upper
            + "]}";
        const GroupPage page = *braintrust::groups(replyOf(body), acme, 3);
        QCOMPARE(page.groups.size(), 1);
        // The cursor is the last row of the server's page, shown or not.
        QVERIFY(page.next.has_value());
        // An organization that is known by name only matches everything.
        QCOMPARE(braintrust::groups(replyOf(body), OrganizationId(u"Acme"_s), 9)->groups.size(), 2);
    }

    void unusableAnswers()
    {
        for (const QByteArray body :
             { R"({"objects":[{"id":"x"}]})", R"({"objects":[{"name":"x"}]})",
               R"({"objects":["x"]})", R"({"objects":null})", "{}", R"({"objects":[{"id":)", "" }) {
            const CloudResult<GroupPage> page = braintrust::groups(replyOf(body), acme, 5);
            QVERIFY2(!page, body.constData());
            QCOMPARE(page.error().kind, Kind::BadResponse);
            QVERIFY(!page.error().reason.isEmpty());
        }
    }

    void oneGroupOfTheRightOrganization()
    {
        QCOMPARE(braintrust::oneGroup(replyOf(groupJson()), acme)->name, u"data-team"_s);
        const auto foreign
            = braintrust::oneGroup(replyOf(groupJson().replace("0a1b2c3d", "ffffffff")), acme);
        QCOMPARE(foreign.error().kind, Kind::NotFoundOrForbidden);
        const auto deleted = braintrust::oneGroup(
            replyOf(groupJson(R"("deleted_at":"2026-01-01T00:00:00Z")")), acme);
        QCOMPARE(deleted.error().kind, Kind::NotFound);
    }

    void whatACreateMetWasThereBefore_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<QByteArray>("header"); ///< x-bt-found-existing
        QTest::addColumn<bool>("existing");
        const QByteArray fresh = R"("created":"2026-08-14T20:02:20Z","description":"new")";
        QTest::newRow("created") << fresh << QByteArray() << false;
        QTest::newRow("header") << fresh << QByteArray("true") << true;
        QTest::newRow("header, other value") << fresh << QByteArray("1") << true;
        QTest::newRow("header says no") << fresh << QByteArray("false") << false;
        QTest::newRow("nothing to compare") << QByteArray() << QByteArray() << false;
        QTest::newRow("null description")
            << QByteArray(R"("description":null)") << QByteArray() << false;
        QTest::newRow("another description")
            << QByteArray(R"("description":"old")") << QByteArray() << true;
        QTest::newRow("older") << QByteArray(
            R"("created":"2026-08-01T00:00:00Z","description":"new")")
                               << QByteArray() << true;
    }

    void whatACreateMetWasThereBefore()
    {
        QFETCH(const QByteArray, extra);
        QFETCH(const QByteArray, header);
        QFETCH(const bool, existing);
        QHash<QByteArray, QByteArray> headers { { "date", "Fri, 14 Aug 2026 20:02:22 GMT" } };
        if (!header.isEmpty())
            headers.insert("x-bt-found-existing", header);
        const CloudResult<Creation> creation = created(extra, u"new"_s, headers);
        QVERIFY(creation.has_value());
        QCOMPARE(creation->outcome == Creation::Outcome::FoundExisting, existing);
        QVERIFY(!creation->group.members->people); // not said, so not zero
    }

    void peopleHaveNames()
    {
        const Directory users = braintrust::users(QJsonDocument::fromJson(R"([
            {"id":"33333333-3333-4333-8333-333333333333","given_name":"Ada","family_name":"Lovelace",
             "email":"ada@example.org"},
            {"id":"44444444-4444-4444-8444-444444444444","given_name":null,"email":"b@example.org"},
            {"id":"55555555-5555-4555-8555-555555555555"},
            {"email":"nobody@example.org"}])")
                                                      .array());
        QCOMPARE(users.size(), 3);
        QCOMPARE(users[0].name, u"55555555"_s);
        QCOMPARE(users[1].name, u"Ada Lovelace"_s);
        QCOMPARE(users[1].detail, u"ada@example.org"_s);
        QCOMPARE(users[2].name, u"b@example.org"_s);
        QVERIFY(users[2].detail.isEmpty());
    }

    void serviceAccountsComeFromTheirTokens()
    {
        const Directory accounts = braintrust::serviceAccounts(QJsonDocument::fromJson(R"([
            {"id":"t1","name":"ci token","preview_name":"bt-st-***","service_account_id":"a1",
             "service_account_name":"CI","service_account_email":"ci@bt.example"},
            {"id":"t2","name":"second","preview_name":"x","service_account_id":"a1"},
            {"id":"t3","name":"lonely","preview_name":"x","service_account_id":null},
            {"id":"t4","name":"other","service_account_id":"a4",
             "org_id":"ffffffff-0000-4000-8000-00000000000a"}])")
                                                                   .array(),
                                                               acme);
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0].id, u"a1"_s);
        QCOMPARE(accounts[0].name, u"CI"_s);
        QCOMPARE(accounts[1].id, u"t3"_s);
        QCOMPARE(accounts[1].name, u"lonely"_s);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustDecode)
#include "tst_braintrust_decode.moc"
