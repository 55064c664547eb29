#include "braintrustdesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

/// As read: with what the editor changes, and what it has never heard of.
const QByteArray ops = braintrustGroup(
    1, "Ops",
    R"(,"user_id":null,"created":"2026-07-01T09:00:00.123Z","deleted_at":null,"colour":"red",)"
    R"("description":"old words")"
        + memberLists({ 0x11, 0x12, 0xdead }, { 2, 0xbeef }));
const QByteArray trailer = " [user_email=ada@example.org] [user_org=Acme Corp]"
                           " [timestamp=1786737742.434] [request_id=iad1::x]";

} // namespace

/// What opening a group for editing asks and finds, and what becomes of the requests that save it.
/// Shapes: schema of July 2026, errors as recorded from live servers. What is refused before it is
/// sent: tst_braintrust_editplan.
class TestBraintrustEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensTheGroup()
    {
        BraintrustDesk desk;
        const CloudResult<EditBase> base = desk.open(ops);
        QVERIFY(base.has_value());
        QVERIFY(desk.braintrust.network.unused().isEmpty());
        QCOMPARE(base->group.name, u"Ops"_s);
        QCOMPARE(base->content.name, u"Ops"_s);
        QCOMPARE(base->content.description, u"old words"_s);
        QVERIFY(!base->content.protection);
        QVERIFY(!base->content.tags);
        const QStringList users { uuidText(0x11), uuidText(0x12), uuidText(0xdead) };
        QCOMPARE(base->content.lists.value(GroupField::Users), users);
        const QStringList groups { uuidText(2), uuidText(0xbeef) };
        QCOMPARE(base->content.lists.value(GroupField::IncludedGroups), groups);
        QCOMPARE(base->content.lists.size(), 2);
        for (const GroupField field : { GroupField::Tags, GroupField::Roles, GroupField::Locations,
                                        GroupField::ServiceAccounts, GroupField::Projects })
            QCOMPARE(base->limits.value(field).kind, Limit::Kind::NotOffered);
        for (const GroupField field : { GroupField::Name, GroupField::Description,
                                        GroupField::Users, GroupField::IncludedGroups })
            QVERIFY(!base->limits.contains(field));
        QVERIFY(base->itemLimits.isEmpty());
        QVERIFY(base->unread.isEmpty());
    }

    void listsInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<bool>("users");
        QTest::addColumn<bool>("groups");
        const auto row = [](const char *name, const QByteArray &extra, bool users, bool groups) {
            QTest::newRow(name) << extra << users << groups;
        };
        row("both empty", R"(,"member_users":[],"member_groups":[])", true, true);
        row("both null", R"(,"member_users":null,"member_groups":null)", true, true);
        row("both absent", {}, false, false);
        row("one absent", R"(,"member_users":[])", true, false);
        row("not a list", R"(,"member_users":7,"member_groups":[])", false, true);
    }

    void listsInEveryForm()
    {
        QFETCH(const QByteArray, extra);
        QFETCH(const bool, users);
        QFETCH(const bool, groups);
        BraintrustDesk desk;
        const EditBase base = *desk.open(braintrustGroup(1, "g", extra));
        const auto check = [&base](GroupField field, bool known) {
            QCOMPARE(base.content.lists.contains(field), known);
            QCOMPARE(base.limits.contains(field), !known);
            if (!known)
                QCOMPARE(base.limits.value(field).kind, Limit::Kind::Unread);
            QVERIFY(base.content.lists.value(field).isEmpty());
        };
        check(GroupField::Users, users);
        check(GroupField::IncludedGroups, groups);
        QCOMPARE(base.content.description, QString()); // absent: it has none
    }

    void builtInGroupsKeepTheirNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("builtIn");
        QTest::newRow("Owners") << QByteArray("Owners") << true;
        QTest::newRow("Engineers") << QByteArray("Engineers") << true;
        QTest::newRow("Viewers") << QByteArray("Viewers") << true;
        QTest::newRow("owners") << QByteArray("owners") << false;
    }

    void builtInGroupsKeepTheirNames()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const bool, builtIn);
        BraintrustDesk desk;
        const EditBase base = *desk.open(braintrustGroup(1, name, memberLists({ 0x11 }, {})));
        for (const GroupField field : { GroupField::Name, GroupField::Description }) {
            QCOMPARE(base.limits.contains(field), builtIn);
            if (builtIn)
                QCOMPARE(base.limits.value(field).kind, Limit::Kind::BuiltIn);
        }
        QVERIFY(!base.limits.contains(GroupField::Users)); // people are put into them
    }

    void savesByDifferences()
    {
        BraintrustDesk desk;
        const EditBase base = *desk.open(ops);
        GroupContent wanted = base.content;
        wanted.name = u"Operations"_s;
        wanted.description = QString(); // null would mean "not provided"
        wanted.lists[GroupField::Users] = { uuidText(0x12), uuidText(0xdead), uuidText(0x13) };
        wanted.lists[GroupField::IncludedGroups] = { uuidText(3) };
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value());
        QVERIFY(plan->warnings.isEmpty());
        QCOMPARE(plan->resultId, base.group.id);
        QCOMPARE(plan->steps.size(), 1);
        const EditStep &step = plan->steps.constFirst();
        QCOMPARE(step.request.verb, "PATCH");
        QCOMPARE(step.request.url.toEncoded(),
                 QByteArray("https://api.example.com") + BraintrustDesk::groupPath);
        const QList<GroupField> fields { GroupField::Name, GroupField::Description,
                                         GroupField::Users, GroupField::IncludedGroups };
        QCOMPARE(step.fields, fields);
        const QJsonObject expected = objectOf(
            R"({"name":"Operations","description":"","add_member_users":[")" + uuid(0x13)
            + R"("],"remove_member_users":[")" + uuid(0x11) + R"("],"add_member_groups":[")"
            + uuid(3) + R"("],"remove_member_groups":[")" + uuid(2) + R"(",")" + uuid(0xbeef)
            + R"("]})");
        QCOMPARE(*step.request.body, expected);

        // The answer lacks the lists, as the vendor's own do.
        desk.braintrust.network.expect("PATCH", BraintrustDesk::groupPath)
            .reply(200, braintrustGroup(1, "Operations", {}));
        QVERIFY(desk.send(step).has_value());
        QCOMPARE(objectOf(desk.braintrust.network.last().body), expected);
    }

    void everyAnswerOfASuccessWillDo()
    {
        BraintrustDesk desk;
        const EditBase base = *desk.open(ops);
        GroupContent wanted = base.content;
        wanted.name = u"x"_s;
        const EditStep step = desk.step(base, wanted);
        for (const int status : { 200, 201, 204 }) {
            desk.braintrust.network.expect("PATCH", BraintrustDesk::groupPath).reply(status);
            QVERIFY2(desk.send(step).has_value(), qPrintable(QString::number(status)));
        }
    }

    void withoutTheGroupThereIsNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no name") << QByteArray("{}") << Kind::BadResponse;
        QTest::newRow("deleted") << braintrustGroup(1, "g",
                                                    R"(,"deleted_at":"2026-08-14T20:02:22.434Z")")
                                 << Kind::NotFound;
        QTest::newRow("another organization's")
            << QByteArray(R"({"id":")" + uuid(1) + R"(","name":"g","org_id":")" + uuid(7) + R"("})")
            << Kind::NotFoundOrForbidden;
    }

    void withoutTheGroupThereIsNothing()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Kind, kind);
        BraintrustDesk desk;
        QCOMPARE(desk.openAlone(body, 200, R"({"objects":[]})").error().kind, kind);
    }

    void aGroupThatIsGoneOrForbidden()
    {
        BraintrustDesk desk;
        desk.braintrust.network.expect("GET", BraintrustDesk::groupPath)
            .reply(400, "Missing read access to group id x, or the group does not exist" + trailer)
            .header("Content-Type", "text/plain");
        desk.braintrust.network.expect("GET", BraintrustDesk::listPath).reply(403);
        Answer<EditBase> answer;
        desk.braintrust.client->editing().open(desk.acme, GroupId(uuidText(1)), this,
                                               answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::NotFoundOrForbidden);
    }

    void anIdThatMustNotGoIntoAPath()
    {
        BraintrustDesk desk;
        Answer<EditBase> answer;
        desk.braintrust.client->editing().open(desk.acme, GroupId(u"../user"_s), this,
                                               answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::BadArgument);
        QVERIFY(desk.braintrust.network.requests().isEmpty());
    }

    void aRefusedStepSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        const QByteArray text = "text/plain; charset=utf-8";
        const QByteArray json = "application/json; charset=utf-8";
        QTest::newRow("bad id")
            << 400 << text
            << QByteArray("[\n  {\n    \"validation\": \"uuid\",\n    \"code\": \"invalid_string\","
                          "\n    \"message\": \"Invalid uuid\",\n    \"path\": [\n      "
                          "\"add_member_users\",\n      3\n    ]\n  }\n]"
                          + trailer)
            << Kind::BadRequest << u"add_member_users"_s;
        QTest::newRow("unknown key")
            << 400 << text << QByteArray("Extraneous key \"member_users\" at path []" + trailer)
            << Kind::BadRequest << u"member_users"_s;
        QTest::newRow("no right, as text")
            << 400 << text
            << QByteArray("Missing update access to group id x, or the group does not exist"
                          + trailer)
            << Kind::NotFoundOrForbidden << QString();
        QTest::newRow("no right, as JSON")
            << 403 << json
            << QByteArray(R"({"Code":"ForbiddenError","Message":"Missing update access to group)"
                          + trailer + R"(","InternalTraceId":"0123","Path":"/v1/group"})")
            << Kind::Forbidden << QString();
        QTest::newRow("too many") << 429 << text << QByteArray("slow down") << Kind::RateLimited
                                  << QString();
        QTest::newRow("trouble") << 500 << text << QByteArray("Internal Server Error")
                                 << Kind::ServerError << QString();
        QTest::newRow("somebody else answers")
            << 200 << QByteArray("text/html") << QByteArray("<html>x</html>")
            << Kind::NotThePlatform << QString();
    }

    void aRefusedStepSaysWhy()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QFETCH(const Kind, kind);
        QFETCH(const QString, field);
        BraintrustDesk desk;
        const EditBase base = *desk.open(ops);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Users].append(uuidText(0x20));
        desk.braintrust.network.expect("PATCH", BraintrustDesk::groupPath)
            .reply(status, body)
            .header("Content-Type", type);
        const CloudResult<Done> answer = desk.send(desk.step(base, wanted));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().field, field);
        QVERIFY(!answer.error().serverMessage.contains(u"ada@"_s));
    }

    void anAnswerThatIsLost()
    {
        BraintrustDesk desk;
        const EditBase base = *desk.open(ops);
        GroupContent wanted = base.content;
        wanted.name = u"x"_s;
        const EditStep step = desk.step(base, wanted);
        desk.braintrust.network.expect("PATCH", BraintrustDesk::groupPath).reply(502);
        QVERIFY(desk.send(step).error().outcomeUnknown);
        desk.braintrust.network.expect("PATCH", BraintrustDesk::groupPath)
            .fail(QNetworkReply::RemoteHostClosedError);
        QVERIFY(desk.send(step).error().outcomeUnknown);
        QCOMPARE(desk.braintrust.network.requests().size(), 4); // nothing was sent again
    }
};

QTEST_GUILESS_MAIN(TestBraintrustEditing)
#include "tst_braintrust_editing.moc"
