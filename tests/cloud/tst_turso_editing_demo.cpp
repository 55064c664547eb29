#include "tursodemodesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::TursoQuirks;

namespace {

using Kind = CloudError::Kind;
constexpr auto storefront = "/turso/v1/organizations/acme-inc/groups/storefront";

TursoQuirks renaming(TursoQuirks::Rename rename)
{
    TursoQuirks quirks;
    quirks.rename = rename;
    return quirks;
}

int count(const demo::DemoServer &server, const QByteArray &verb)
{
    const QList<demo::RecordedRequest> requests = server.requests();
    return int(std::count_if(requests.cbegin(), requests.cend(),
                             [&verb](const auto &one) { return one.method == verb; }));
}

} // namespace

/// Editing groups of the Turso that the demo server plays.
class TestTursoEditingDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingCanBeChanged()
    {
        TursoDemoDesk desk;
        const EditBase base = *desk.open(u"storefront"_s);
        QCOMPARE(base.content.lists.value(GroupField::Locations),
                 QStringList({ u"iad"_s, u"sjc"_s }));
        QCOMPARE(base.content.protection, std::optional(false));
        const qsizetype databasesBefore = desk.databases()->size();
        GroupContent wanted = base.content;
        wanted.name = u"shop-window"_s;
        wanted.protection = true;
        wanted.lists[GroupField::Locations] = { u"iad"_s, u"syd"_s, u"lhr"_s };
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->steps.size(), 5);
        desk.server.clearRequests();
        QVERIFY(!desk.send(*plan));
        QCOMPARE(desk.server.writesApplied(), 5);
        QCOMPARE(desk.server.requests().size(), 5);
        // Reads may be behind for a moment.
        QVERIFY(desk.open(u"shop-window"_s).has_value());
        const EditBase after = *desk.open(plan->resultId.toString());
        QVERIFY(sameContent(after.content, wanted));
        QVERIFY(desk.plan(after, wanted)->steps.isEmpty());
        // What was not to be changed is the same, the databases of the group among it.
        const auto before = std::get<TursoDetails>(base.group.details);
        const auto now = std::get<TursoDetails>(after.group.details);
        QCOMPARE(now.uuid, before.uuid);
        QCOMPARE(now.version, before.version);
        QCOMPARE(now.primary, before.primary);
        QCOMPARE(desk.databases()->size(), databasesBefore);
        const auto gone = desk.open(u"storefront"_s);
        QVERIFY(!gone && gone.error().kind == Kind::NotFound);
    }

    void groupsOfOneLocation_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("group");
        QTest::addColumn<bool>("isProtected");
        QTest::newRow("AWS") << u"acme-inc"_s << u"default"_s << false;
        QTest::newRow("unknown location") << u"northwind"_s << u"early-access"_s << false;
        QTest::newRow("as printed") << u"northwind"_s << u"plain"_s << false;
        QTest::newRow("protected, unsaid") << u"northwind"_s << u"plain-protected"_s << true;
        QTest::newRow("looks like a number") << u"northwind"_s << u"007"_s << false;
    }

    void groupsOfOneLocation()
    {
        QFETCH(const QString, organization);
        QFETCH(const QString, group);
        QFETCH(const bool, isProtected);
        TursoDemoDesk desk;
        desk.enter(organization);
        const EditBase base = *desk.open(group);
        QCOMPARE(base.content.protection, std::optional(isProtected));
        QVERIFY(base.unread.isEmpty());
        const QStringList locations = base.content.lists.value(GroupField::Locations);
        QCOMPARE(locations.size(), 1);
        QCOMPARE(int(base.limits.value(GroupField::Locations).kind),
                 int(Limit::Kind::SingleLocation));
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Locations].append(u"aws-us-west-2"_s);
        QVERIFY(!desk.plan(base, wanted));
        wanted = base.content;
        wanted.protection = !isProtected;
        wanted.name = u"renamed"_s;
        QVERIFY(!desk.send(*desk.plan(base, wanted)));
        QVERIFY(desk.open(u"renamed"_s).has_value());
        const EditBase after = *desk.open(u"renamed"_s);
        QVERIFY(sameContent(after.content, wanted));
        QCOMPARE(after.content.lists.value(GroupField::Locations), locations);
    }

    void anArchivedGroup()
    {
        TursoDemoDesk desk;
        const EditBase base = *desk.open(u"hackathon-2023"_s);
        QCOMPARE(int(base.limits.value(GroupField::Locations).kind), int(Limit::Kind::Archived));
        GroupContent wanted = base.content;
        wanted.protection = true;
        QVERIFY(!desk.send(*desk.plan(base, wanted)));
        QVERIFY(desk.open(u"hackathon-2023"_s).has_value());
        QCOMPARE(desk.open(u"hackathon-2023"_s)->content.protection, std::optional(true));
    }

    void namesFromBeforeTheRules_data()
    {
        QTest::addColumn<QString>("group");
        QTest::newRow("a slash") << u"clients/bodega"_s;
        QTest::newRow("anything") << u"Año Nuevo 100%"_s;
    }

    void namesFromBeforeTheRules()
    {
        QFETCH(const QString, group);
        TursoDemoDesk desk;
        desk.enter(u"rosa-delgado"_s);
        const EditBase base = *desk.open(group);
        GroupContent wanted = base.content;
        wanted.protection = true;
        wanted.lists[GroupField::Locations].append(u"cdg"_s);
        wanted.name = u"by-the-rules"_s;
        QVERIFY(!desk.send(*desk.plan(base, wanted)));
        QVERIFY(desk.open(u"by-the-rules"_s).has_value());
        QVERIFY(sameContent(desk.open(u"by-the-rules"_s)->content, wanted));
    }

    void renamingThatIsNotThere_data()
    {
        QTest::addColumn<int>("rename");
        QTest::newRow("404") << int(TursoQuirks::Rename::NotFound);
        QTest::newRow("405") << int(TursoQuirks::Rename::NotAllowed);
    }

    void renamingThatIsNotThere()
    {
        QFETCH(const int, rename);
        TursoDemoDesk desk(renaming(TursoQuirks::Rename(rename)));
        const EditBase base = *desk.open(u"storefront"_s);
        QVERIFY(!base.limits.contains(GroupField::Name)); // nobody can know before
        GroupContent wanted = base.content;
        wanted.protection = true;
        wanted.name = u"shop-window"_s;
        const std::optional<CloudError> refusal = desk.send(*desk.plan(base, wanted));
        QVERIFY(refusal);
        QCOMPARE(kindName(refusal->kind), kindName(Kind::Unsupported));
        QCOMPARE(desk.server.writesApplied(), 1); // the step before it
        QCOMPARE(int(desk.open(u"storefront"_s)->limits.value(GroupField::Name).kind),
                 int(Limit::Kind::NotOffered));
    }

    void whatTheServerRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("location");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("taken") << u"default"_s << QString() << int(Kind::Conflict) << u"name"_s;
        QTest::newRow("too long") << QString(60, u'x') << QString() << int(Kind::BadRequest)
                                  << u"name"_s;
        QTest::newRow("unknown") << QString() << u"amss"_s << int(Kind::BadRequest)
                                 << u"location"_s;
        QTest::newRow("of AWS") << QString() << u"aws-us-east-1"_s << int(Kind::BadRequest)
                                << u"location"_s;
    }

    void whatTheServerRefuses()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, location);
        QFETCH(const int, kind);
        QFETCH(const QString, field);
        TursoDemoDesk desk;
        const EditBase base = *desk.open(u"storefront"_s);
        GroupContent wanted = base.content;
        if (!name.isEmpty())
            wanted.name = name;
        if (!location.isEmpty())
            wanted.lists[GroupField::Locations].append(location);
        const std::optional<CloudError> refusal = desk.send(*desk.plan(base, wanted));
        QVERIFY(refusal);
        QCOMPARE(kindName(refusal->kind), kindName(Kind(kind)));
        QCOMPARE(refusal->field, field);
        QVERIFY(!refusal->serverMessage.isEmpty());
        QVERIFY(sameContent(desk.open(u"storefront"_s)->content, base.content));
    }

    void anAuditorMayLookOnly()
    {
        TursoDemoDesk desk({}, demo::Persona::Auditor);
        const EditBase base = *desk.open(u"storefront"_s);
        GroupContent wanted = base.content;
        wanted.protection = true;
        const std::optional<CloudError> refusal = desk.send(*desk.plan(base, wanted));
        QVERIFY(refusal);
        QCOMPARE(kindName(refusal->kind), kindName(Kind::Forbidden));
        QCOMPARE(desk.server.writesApplied(), 0);
    }

    void aConfigurationThatCannotBeRead()
    {
        TursoDemoDesk desk;
        desk.enter(u"northwind"_s);
        const QByteArray path = "/turso/v1/organizations/northwind/groups/plain/configuration";
        desk.server.inject(demo::Fault::withStatus(403).on("GET", path));
        const EditBase base = *desk.open(u"plain"_s);
        QVERIFY(!base.content.protection);
        QCOMPARE(kindName(base.unread.value(GroupField::Protection).kind),
                 kindName(Kind::Forbidden));
        GroupContent wanted = base.content;
        wanted.name = u"plainer"_s;
        QVERIFY(!desk.send(*desk.plan(base, wanted)));
        QVERIFY(desk.open(u"plainer"_s).has_value());
    }

    void answersThatAreLost_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("protection") << 0;
        QTest::newRow("added location") << 1;
        QTest::newRow("removed location") << 2;
        QTest::newRow("name") << 3;
    }

    void answersThatAreLost()
    {
        QFETCH(const int, step);
        TursoDemoDesk desk;
        const EditBase base = *desk.open(u"storefront"_s);
        GroupContent wanted = base.content;
        wanted.protection = true;
        wanted.lists[GroupField::Locations] = { u"iad"_s, u"syd"_s };
        wanted.name = u"shop-window"_s;
        EditPlan one = *desk.plan(base, wanted);
        QCOMPARE(one.steps.size(), 4);
        one.steps = { one.steps.at(step) };
        const QByteArray verb = one.steps.constFirst().request.verb;
        using Effect = demo::Fault::Effect;
        for (const Effect effect : { Effect::DropBeforeApplying, Effect::DropAfterApplying }) {
            desk.server.clearRequests();
            desk.server.inject(demo::Fault::dropped(effect).on(verb, storefront));
            const std::optional<CloudError> lost = desk.send(one);
            QVERIFY(lost && lost->outcomeUnknown);
            QCOMPARE(count(desk.server, verb), 1); // never a second time by itself
            QCOMPARE(desk.server.writesApplied(), effect == Effect::DropAfterApplying ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestTursoEditingDemo)
#include "tst_turso_editing_demo.moc"
