#include "contractwait.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);

/// The group "edge" of a server whose answers are made up, opened for editing.
struct Desk
{
    explicit Desk(const Profile &profile = profileOf(u"turso"_s),
                  const QByteArray &root = "/v1/organizations/acme/groups/")
        : turso(profile), target(root + "edge")
    {
    }

    [[nodiscard]] CloudResult<EditBase> open()
    {
        turso.network.expect("GET", target)
            .reply(200, R"({"group":{"name":"edge","locations":["lhr"],"primary":"lhr"}})");
        turso.network.expect("GET", target + "/configuration")
            .reply(200, R"({"delete_protection":false})");
        QObject context;
        return waitFor<EditBase>([&](const auto &done) {
            turso.client->editing().open(acme, GroupId(u"edge"_s), &context, done);
        });
    }
    [[nodiscard]] CloudResult<EditPlan> planned(const QString &name)
    {
        const EditBase base = *open();
        GroupContent wanted = base.content;
        wanted.name = name;
        return turso.client->editing().plan(acme, base, wanted);
    }
    [[nodiscard]] EditStep rename() { return planned(u"hedge"_s)->steps.constFirst(); }
    /// Protects, adds "syd", takes "ams" out.
    [[nodiscard]] QList<EditStep> others()
    {
        EditBase base = *open();
        base.content.lists[GroupField::Locations].append(u"ams"_s);
        GroupContent wanted = base.content;
        wanted.protection = true;
        wanted.lists[GroupField::Locations] = { u"lhr"_s, u"syd"_s };
        return turso.client->editing().plan(acme, base, wanted)->steps;
    }
    [[nodiscard]] CloudResult<Done> send(const EditStep &step)
    {
        QObject context;
        return waitFor<Done>(
            [&](const auto &done) { turso.client->editing().send(step, &context, done); });
    }

    OpenedClient turso;
    QByteArray target;
};

} // namespace

/// What becomes of a group's changes, by what the server answers to them.
class TestTursoEditingAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyUsableAnswerIsASuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("a group") << 200 << QByteArray(R"({"group":{"name":"edge"}})");
        QTest::newRow("no content") << 204 << QByteArray();
        QTest::newRow("a word") << 200 << QByteArray("OK");
    }

    void everyUsableAnswerIsASuccess()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Desk desk;
        const QList<EditStep> steps = desk.others() + QList<EditStep> { desk.rename() };
        QCOMPARE(steps.size(), 4);
        const QByteArrayList expected { "PATCH /configuration", "POST /locations/syd",
                                        "DELETE /locations/ams", "POST /rename" };
        const QByteArrayList bodies {
            R"({"delete_protection":true})", {}, {}, R"({"name":"hedge"})"
        };
        for (qsizetype at = 0; at < steps.size(); ++at) {
            const QByteArray verb = expected.at(at).left(expected.at(at).indexOf(' '));
            desk.turso.network.expect(verb, desk.target + expected.at(at).mid(verb.size() + 1))
                .reply(status, body);
            QVERIFY(desk.send(steps.at(at)).has_value());
            QCOMPARE(desk.turso.network.last().body, bodies.at(at));
            QVERIFY(desk.turso.network.last().isSequential); // Qt cannot send it again
        }
    }

    void aPageIsNoSuccess()
    {
        Desk desk;
        const EditStep step = desk.others().constFirst();
        desk.turso.network.expect("PATCH", desk.target + "/configuration")
            .reply(200, "<!doctype html><p>Please sign in to the hotel network")
            .header("Content-Type", "text/html");
        const CloudResult<Done> answer = desk.send(step);
        QVERIFY(!answer);
        QCOMPARE(kindName(answer.error().kind), kindName(Kind::NotThePlatform));
        QVERIFY(answer.error().outcomeUnknown);
    }

    void aLostAnswerIsNotAskedForAgain()
    {
        Desk desk;
        const EditStep step = desk.rename();
        const qsizetype before = desk.turso.network.requests().size();
        desk.turso.network.expect("POST", desk.target + "/rename")
            .fail(QNetworkReply::RemoteHostClosedError);
        const CloudResult<Done> answer = desk.send(step);
        QVERIFY(!answer);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(desk.turso.network.requests().size(), before + 1);
        QVERIFY(desk.planned(u"hedge"_s).has_value()); // nothing was learned about the call
    }

    void renamingIsNotEverywhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
            QTest::newRow(name) << status << body << int(kind);
        };
        row("no route", 404, "404 page not found", Kind::Unsupported);
        row("no route, empty", 404, {}, Kind::Unsupported);
        row("no route, JSON", 404, R"({"error":"not found"})", Kind::Unsupported);
        row("no such method", 405, {}, Kind::Unsupported);
        row("no such method, JSON", 405, R"({"error":"method not allowed"})", Kind::Unsupported);
        row("never made", 501, {}, Kind::Unsupported);
        row("no group", 404, R"({"error":"group not found"})", Kind::NotFound);
        row("no such group", 404, R"({"error":"could not find group edge"})", Kind::NotFound);
        row("no organization", 404, R"({"error":"organization not found"})", Kind::NotFound);
        row("somebody else", 404, "<html>not here</html>", Kind::NotThePlatform);
        row("forbidden", 403, R"({"error":"forbidden"})", Kind::Forbidden);
        row("taken", 409, R"({"error":"group already exists"})", Kind::Conflict);
        row("taken, older", 422, R"({"error":"name not available"})", Kind::Conflict);
    }

    void renamingIsNotEverywhere()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        Desk desk;
        const EditStep step = desk.rename();
        desk.turso.network.expect("POST", desk.target + "/rename").reply(status, body);
        const CloudResult<Done> answer = desk.send(step);
        QVERIFY(!answer);
        QCOMPARE(kindName(answer.error().kind), kindName(Kind(kind)));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(answer.error().field, Kind(kind) == Kind::Conflict ? u"name"_s : QString());
        // It is remembered as long as the profile is open, and only that.
        const bool remembered = Kind(kind) == Kind::Unsupported;
        const EditBase again = *desk.open();
        QCOMPARE(again.limits.contains(GroupField::Name), remembered);
        if (remembered) {
            QCOMPARE(int(again.limits.value(GroupField::Name).kind), int(Limit::Kind::NotOffered));
            QCOMPARE(desk.planned(u"hedge"_s).error().field, u"name"_s);
        }
    }

    void anEditorThatWasOpenLearnsOfItToo()
    {
        Desk desk;
        const EditBase before = *desk.open();
        const EditStep step = desk.rename();
        desk.turso.network.expect("POST", desk.target + "/rename").reply(405);
        QVERIFY(!desk.send(step));
        GroupContent wanted = before.content;
        wanted.name = u"hedge"_s;
        EditService &editing = desk.turso.client->editing();
        QCOMPARE(editing.plan(acme, before, wanted).error().field, u"name"_s);
        wanted = before.content;
        wanted.protection = true;
        QVERIFY(editing.plan(acme, before, wanted).has_value());
    }

    void aMissingRouteElsewhereIsNotRenaming()
    {
        Desk desk;
        const EditStep step = desk.others().constFirst();
        desk.turso.network.expect("PATCH", desk.target + "/configuration").reply(404);
        QVERIFY(!desk.send(step));
        QVERIFY(desk.open()->limits.value(GroupField::Name) == Limit());
        QVERIFY(desk.planned(u"hedge"_s).has_value());
    }

    void refusalsNameTheField_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const QByteArray words = R"({"error":"replication is not supported for AWS groups"})";
        QTest::newRow("protection")
            << 0 << 400 << QByteArray(R"({"error":"bad name"})") << u"delete_protection"_s;
        QTest::newRow("invalid") << 1 << 400 << QByteArray(R"({"error":"invalid location: amss"})")
                                 << u"location"_s;
        QTest::newRow("not replicated") << 1 << 400 << words << u"location"_s;
        QTest::newRow("there already") << 1 << 409 << QByteArray() << u"location"_s;
        QTest::newRow("not there")
            << 2 << 400 << QByteArray(R"({"error":"Invalid location code"})") << u"location"_s;
    }

    void refusalsNameTheField()
    {
        QFETCH(const int, step);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, field);
        Desk desk;
        const EditStep sent = desk.others().at(step);
        desk.turso.network.expect(sent.request.verb, sent.request.url.path().toLatin1())
            .reply(status, body);
        const CloudResult<Done> answer = desk.send(sent);
        QVERIFY(!answer);
        QCOMPARE(answer.error().field, field);
    }

    void thePersonalRoot()
    {
        Profile profile = profileOf(u"turso"_s);
        profile.options.insert(profileoption::personalRoot, u"true"_s);
        Desk desk(profile, "/v1/groups/");
        QCOMPARE(desk.rename().request.url.path(), u"/v1/groups/edge/rename"_s);
    }

    void aGroupThatIsNotThere()
    {
        Desk desk;
        desk.turso.network.expect("GET", desk.target).reply(404, R"({"error":"group not found"})");
        desk.turso.network.expect("GET", desk.target + "/configuration").reply(404);
        const auto base = waitFor<EditBase>([&](const auto &done) {
            desk.turso.client->editing().open(acme, GroupId(u"edge"_s), this, done);
        });
        QVERIFY(!base);
        QCOMPARE(kindName(base.error().kind), kindName(Kind::NotFound));
    }

    void idsThatMustNotGoIntoAPath()
    {
        Desk desk;
        for (const QString &id : { u""_s, u"."_s, u".."_s }) {
            const auto base = waitFor<EditBase>([&](const auto &done) {
                desk.turso.client->editing().open(acme, GroupId(id), this, done);
            });
            QVERIFY(!base);
            QCOMPARE(kindName(base.error().kind), kindName(Kind::BadArgument));
        }
        QVERIFY(desk.turso.network.requests().isEmpty());
    }

    void whoAskedMayClose()
    {
        Desk desk;
        auto context = std::make_unique<QObject>();
        desk.turso.network.expect("GET", desk.target).reply(200, R"({"name":"edge"})");
        desk.turso.network.expect("GET", desk.target + "/configuration").reply(200, "null");
        int calls = 0;
        desk.turso.client->editing().open(acme, GroupId(u"edge"_s), context.get(),
                                          [&](const CloudResult<EditBase> &) {
                                              ++calls;
                                              context.reset();
                                              desk.turso.client.reset();
                                          });
        QCOMPARE(calls, 0);
        QVERIFY(waitUntil([&calls] { return calls > 0; }));
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestTursoEditingAnswers)
#include "tst_turso_editing_answers.moc"
