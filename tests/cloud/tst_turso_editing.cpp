#include "contractwait.h"
#include "openedclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using LimitKind = Limit::Kind;
constexpr int noLimit = -1;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const QByteArray groupsTarget = "/v1/organizations/acme/groups/";

/// Replicated on the legacy platform, with everything that any source knows.
const QByteArray replicated
    = R"({"group":{"name":"edge","uuid":"u-1","version":"v0.24.2","locations":["lhr","ams","xyz"],)"
      R"("primary":"lhr","archived":false,"status":{"locations":[{"name":"ams","status":"down"}]},)"
      R"("delete_protection":false}})";
const QByteArray off = R"({"delete_protection":false})";

/// A client on a scripted network.
struct Desk
{
    [[nodiscard]] CloudResult<EditBase> open(const QByteArray &group, const QByteArray &settings,
                                             int status = 200)
    {
        QObject context;
        turso.network.expect("GET", groupsTarget + "edge").reply(200, group);
        turso.network.expect("GET", groupsTarget + "edge/configuration").reply(status, settings);
        return waitFor<EditBase>([&](const auto &done) {
            turso.client->editing().open(acme, GroupId(u"edge"_s), &context, done);
        });
    }
    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base, const GroupContent &wanted) const
    {
        return turso.client->editing().plan(acme, base, wanted);
    }
    [[nodiscard]] CloudResult<Done> send(const EditStep &step)
    {
        QObject context;
        return waitFor<Done>(
            [&](const auto &done) { turso.client->editing().send(step, &context, done); });
    }

    OpenedClient turso { u"turso"_s };
};

QStringList written(const EditPlan &plan)
{
    QStringList lines;
    for (const EditStep &step : plan.steps) {
        QString line = QString::fromLatin1(
            QByteArray(step.request.verb + ' ' + step.request.url.toEncoded()));
        line.remove(u"https://api.example.com/v1/organizations/acme/groups"_s);
        if (step.request.body)
            line += u' '
                + QString::fromUtf8(
                        QJsonDocument(*step.request.body).toJson(QJsonDocument::Compact));
        lines.append(line);
    }
    return lines;
}

} // namespace

/// What opening a group of Turso for editing finds, and the requests that save it. Shapes: pages of
/// 2023, API reference of June 2026, the vendor's command line. What servers answer to the requests
/// is in tst_turso_editing_answers.
class TestTursoEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensEachShape_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QStringList>("locations");
        QTest::addColumn<QString>("primary");
        QTest::addColumn<int>("limit"); ///< of the locations
        const auto row = [](const char *name, const QByteArray &group, const QStringList &locations,
                            const QString &primary, int limit) {
            QTest::newRow(name) << group << locations << primary << limit;
        };
        const QStringList virginia(u"aws-us-east-1"_s);
        row("published pages",
            R"({"group":{"name":"edge","locations":["lhr","ams"],"primary":"lhr"}})",
            { u"lhr"_s, u"ams"_s }, u"lhr"_s, noLimit);
        row("reference",
            R"({"group":{"name":"edge","version":"tech-preview","uuid":"0a28","delete_protection":)"
            R"(false,"locations":["aws-us-east-1"],"primary":"us-east-1"}})",
            virginia, virginia.constFirst(), int(LimitKind::SingleLocation));
        row("command line", replicated, { u"lhr"_s, u"ams"_s, u"xyz"_s }, u"lhr"_s, noLimit);
        row("bare", R"({"name":"edge","locations":["ams"],"primary":"ams"})", { u"ams"_s },
            u"ams"_s, noLimit);
        row("other case", R"({"Group":{"Name":"edge","Locations":["ams"],"Primary":"ams"}})",
            { u"ams"_s }, u"ams"_s, noLimit);
        row("prefixed primary",
            R"({"group":{"name":"edge","locations":["aws-us-east-1"],"primary":"aws-us-east-1"}})",
            virginia, virginia.constFirst(), int(LimitKind::SingleLocation));
        row("null", R"({"group":{"name":"edge","locations":null,"primary":"aws-us-east-1"}})",
            virginia, virginia.constFirst(), int(LimitKind::SingleLocation));
        row("early codes", R"({"group":{"name":"edge","locations":["us-west-2"]}})",
            { u"us-west-2"_s }, u"us-west-2"_s, int(LimitKind::SingleLocation));
        row("development server", R"({"group":{"name":"edge","locations":["local"]}})",
            { u"local"_s }, u"local"_s, int(LimitKind::SingleLocation));
        row("archived",
            R"({"group":{"name":"edge","locations":["lhr"],"primary":"lhr","archived":true}})",
            { u"lhr"_s }, u"lhr"_s, int(LimitKind::Archived));
        row("archived for good",
            R"({"group":{"name":"edge","locations":["aws-us-east-1"],"sleeping":true}})", virginia,
            virginia.constFirst(), int(LimitKind::SingleLocation));
        row("no locations", R"({"group":{"name":"edge"}})", {}, {}, int(LimitKind::Unread));
    }

    void opensEachShape()
    {
        QFETCH(const QByteArray, group);
        QFETCH(const QStringList, locations);
        QFETCH(const QString, primary);
        QFETCH(const int, limit);
        Desk desk;
        const CloudResult<EditBase> base = desk.open(group, R"({"delete_protection":true})");
        QVERIFY(base.has_value());
        QCOMPARE(base->content.name, u"edge"_s);
        QCOMPARE(base->content.protection, std::optional(true)); // whatever the group says
        QCOMPARE(base->group.deleteProtection, std::optional(true));
        QVERIFY(!base->content.description && !base->content.tags);
        QCOMPARE(base->content.lists.contains(GroupField::Locations), !locations.isEmpty());
        QCOMPARE(base->content.lists.value(GroupField::Locations), locations);
        QCOMPARE(base->content.lists.size(), locations.isEmpty() ? 0 : 1);
        const auto found = base->limits.constFind(GroupField::Locations);
        QCOMPARE(found == base->limits.cend() ? noLimit : int(found->kind), limit);
        QCOMPARE(base->unread.contains(GroupField::Locations), locations.isEmpty());
        const QHash<QString, Limit> items = base->itemLimits.value(GroupField::Locations);
        QCOMPARE(items.keys(), primary.isEmpty() ? QStringList() : QStringList(primary));
        if (!primary.isEmpty())
            QCOMPARE(int(items.value(primary).kind), int(LimitKind::PrimaryLocation));
        QVERIFY(!base->limits.contains(GroupField::Name));
        QVERIFY(!base->limits.contains(GroupField::Protection));
        QCOMPARE(int(base->limits.value(GroupField::Users).kind), int(LimitKind::NotOffered));
        QCOMPARE(int(base->limits.value(GroupField::Description).kind), int(LimitKind::NotOffered));
    }

    void theProtection_data()
    {
        QTest::addColumn<QByteArray>("said"); ///< by the group
        QTest::addColumn<int>("status"); ///< of the configuration
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("protection"); ///< -1: unread
        const auto row = [](const char *name, const QByteArray &said, int status,
                            const QByteArray &settings, int protection) {
            QTest::newRow(name) << said << status << settings << protection;
        };
        const QByteArray refused = R"({"error":"no"})";
        row("on", {}, 200, R"({"delete_protection":true})", 1);
        row("off", {}, 200, off, 0);
        row("null", {}, 200, R"({"delete_protection":null})", 0);
        row("nothing but null", {}, 200, "null\n", 0);
        row("the configuration wins", R"(,"delete_protection":true)", 200, off, 0);
        row("forbidden", {}, 403, refused, -1);
        row("not there", {}, 404, refused, -1);
        row("broken", {}, 500, {}, -1);
        row("empty", {}, 200, {}, -1);
        row("of another shape", {}, 200, "{}", -1);
        row("a page", {}, 200, "<html>", -1);
        row("the group knows", R"(,"delete_protection":true)", 403, refused, 1);
        row("the group knows, too", R"(,"delete_protection":false)", 404, refused, 0);
    }

    void theProtection()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const int, status);
        QFETCH(const QByteArray, settings);
        QFETCH(const int, protection);
        Desk desk;
        const CloudResult<EditBase> base = desk.open(
            R"({"group":{"name":"edge","locations":["lhr"])" + said + "}}", settings, status);
        QVERIFY(base.has_value());
        const bool unread = protection < 0;
        QCOMPARE(base->content.protection.has_value(), !unread);
        QCOMPARE(base->unread.contains(GroupField::Protection), unread);
        QCOMPARE(base->limits.contains(GroupField::Protection), unread);
        if (!unread) {
            QCOMPARE(int(*base->content.protection), protection);
            return;
        }
        QCOMPARE(int(base->limits.value(GroupField::Protection).kind), int(LimitKind::Unread));
        QCOMPARE(base->unread.value(GroupField::Protection).httpStatus, status);
        // And so it is not written: neither alone nor with something else.
        GroupContent wanted = base->content;
        wanted.protection = true;
        const CloudResult<EditPlan> plan = desk.plan(*base, wanted);
        QVERIFY(!plan);
        QCOMPARE(plan.error().field, u"delete_protection"_s);
        wanted = base->content;
        wanted.name = u"hedge"_s;
        QCOMPARE(desk.plan(*base, wanted)->steps.size(), 1);
    }

    void everythingInItsOrder()
    {
        Desk desk;
        const EditBase base = *desk.open(replicated, off);
        GroupContent wanted = base.content;
        wanted.name = u"hedge ü"_s;
        wanted.protection = true;
        wanted.lists[GroupField::Locations] = { u"syd"_s, u"lhr"_s, u"xyz"_s, u"a/b"_s };
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value());
        const QStringList expected { u"PATCH /edge/configuration {\"delete_protection\":true}"_s,
                                     u"POST /edge/locations/syd"_s, u"POST /edge/locations/a%2Fb"_s,
                                     u"DELETE /edge/locations/ams"_s,
                                     u"POST /edge/rename {\"name\":\"hedge ü\"}"_s };
        QCOMPARE(written(*plan), expected);
        QCOMPARE(plan->resultId, GroupId(u"hedge ü"_s));
        QVERIFY(plan->warnings.isEmpty());
        const QStringList items { {}, u"syd"_s, u"a/b"_s, u"ams"_s, {} };
        for (qsizetype at = 0; at < items.size(); ++at)
            QCOMPARE(plan->steps.at(at).item, items.at(at));
        QCOMPARE(plan->steps.first().fields, QList<GroupField> { GroupField::Protection });
        QCOMPARE(plan->steps.at(1).fields, QList<GroupField> { GroupField::Locations });
        QCOMPARE(plan->steps.last().fields, QList<GroupField> { GroupField::Name });
    }

    void nothingToChangeIsNoStep()
    {
        Desk desk;
        const EditBase base = *desk.open(replicated, off);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Locations] = { u"ams"_s, u"xyz"_s, u"lhr"_s, u"ams"_s };
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value() && plan->steps.isEmpty());
        QCOMPARE(plan->resultId, GroupId(u"edge"_s));
    }

    void whatCanNeverBeAccepted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("locations");
        QTest::addColumn<QString>("field");
        const QStringList as { u"lhr"_s, u"ams"_s, u"xyz"_s };
        const QString control = u"a"_s + QChar(u'\n') + u'b';
        for (const QString &name :
             { u""_s, u"."_s, u".."_s, u"a/b"_s, control, QString(u"a"_s + QChar(0xd800)) })
            QTest::addRow("name %s", qPrintable(name.toHtmlEscaped())) << name << as << u"name"_s;
        const auto row = [](const char *name, const QStringList &locations) {
            QTest::newRow(name) << u"edge"_s << locations << u"location"_s;
        };
        row("without the primary", { u"ams"_s, u"xyz"_s });
        row("without any", {});
        row("an empty code", as + QStringList(u""_s));
        row("dots", as + QStringList(u".."_s));
    }

    void whatCanNeverBeAccepted()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, locations);
        QFETCH(const QString, field);
        Desk desk;
        const EditBase base = *desk.open(replicated, off);
        GroupContent wanted = base.content;
        wanted.name = name;
        wanted.lists[GroupField::Locations] = locations;
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(!plan);
        QCOMPARE(kindName(plan.error().kind), kindName(Kind::BadArgument));
        QCOMPARE(plan.error().field, field);
        QCOMPARE(desk.turso.network.requests().size(), 2);
    }

    void whatIsLimitedOrNotThere()
    {
        Desk desk;
        const EditBase base = *desk.open(
            R"({"group":{"name":"edge","locations":["aws-us-east-1"],"primary":"us-east-1"}})",
            off);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Locations].append(u"aws-eu-west-1"_s);
        QCOMPARE(desk.plan(base, wanted).error().field, u"location"_s);
        wanted = base.content;
        wanted.description = u"words"_s;
        QVERIFY(!desk.plan(base, wanted));
        wanted = base.content;
        wanted.lists[GroupField::Users] = QStringList(u"u1"_s);
        QVERIFY(!desk.plan(base, wanted));
        wanted = base.content;
        wanted.protection.reset();
        QVERIFY(!desk.plan(base, wanted));
    }
};

QTEST_GUILESS_MAIN(TestTursoEditing)
#include "tst_turso_editing.moc"
