#include "tursodemodesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::TursoQuirks;

namespace {

using Kind = CloudError::Kind;
using Obstacle = TransferCheck::Obstacle;

TursoQuirks secondShapes()
{
    TursoQuirks quirks;
    quirks.secondShapes = true;
    return quirks;
}

TransferOrder to(const QString &organization)
{
    return { OrganizationId(organization) };
}

} // namespace

/// What groups of the Turso that the demo server plays are ordered to do, and what is known around
/// them.
class TestTursoActionsDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unarchiving()
    {
        TursoDemoDesk desk;
        const QString name = u"hackathon-2023"_s;
        const GroupActionService &actions = desk.client->actions();
        QVERIFY(!actions.limits(*desk.retrieve(name)).contains(GroupAction::Unarchive));
        const CloudResult<OrderResult> result = desk.perform(name, UnarchiveOrder {});
        QVERIFY(result.has_value());
        QCOMPARE(result->group->id, GroupId(name));
        for (const Group &group : { *result->group, *desk.retrieve(name) })
            QCOMPARE(int(actions.limits(group).value(GroupAction::Unarchive).kind),
                     int(Limit::Kind::NotArchived));
        QCOMPARE(desk.server.writesApplied(), 1);
        // It is usable now.
        QVERIFY(!desk.open(name)->limits.contains(GroupField::Locations));
    }

    void lookingAtTargets_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("obstacle");
        QTest::addColumn<QString>("role");
        const auto row = [](const char *name, const QString &from, const QString &group,
                            const QString &target, Obstacle obstacle, const QString &role) {
            QTest::newRow(name) << from << group << target << int(obstacle) << role;
        };
        row("administrator", u"acme-inc"_s, u"storefront"_s, u"northwind"_s, Obstacle::None,
            u"admin"_s);
        row("owner", u"northwind"_s, u"007"_s, u"acme-inc"_s, Obstacle::None, u"owner"_s);
        row("personal account", u"acme-inc"_s, u"storefront"_s, u"rosa-delgado"_s, Obstacle::None,
            {});
        row("taken", u"acme-inc"_s, u"default"_s, u"northwind"_s, Obstacle::NameTaken, u"admin"_s);
        row("itself", u"acme-inc"_s, u"default"_s, u"acme-inc"_s, Obstacle::SameOrganization, {});
        row("nobody", u"acme-inc"_s, u"default"_s, u"nobody"_s, Obstacle::NoSuchOrganization, {});
        // Members may not list the members, so this is not known before the server says it.
        row("member", u"acme-inc"_s, u"storefront"_s, u"some_org"_s, Obstacle::None, {});
    }

    void lookingAtTargets()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, group);
        QFETCH(const QString, target);
        QFETCH(const int, obstacle);
        QFETCH(const QString, role);
        TursoDemoDesk desk;
        desk.enter(from);
        const CloudResult<TransferCheck> check = desk.checkTransfer(group, target);
        QVERIFY(check.has_value());
        QCOMPARE(int(check->obstacle), obstacle);
        QCOMPARE(check->role, role);
        const bool known = check->obstacle != Obstacle::NoSuchOrganization;
        QCOMPARE(check->target.id, known ? OrganizationId(target) : OrganizationId());
        const QList<demo::RecordedRequest> requests = desk.server.requests();
        for (const demo::RecordedRequest &request : requests)
            QCOMPARE(request.method, "GET");
    }

    void targetsThatTheTokenDoesNotReach()
    {
        TursoDemoDesk desk;
        desk.signIn(demo::TursoTokenKind::Organization);
        const CloudResult<TransferCheck> check
            = desk.checkTransfer(u"storefront"_s, u"northwind"_s);
        QVERIFY(check.has_value());
        QCOMPARE(int(check->obstacle), int(Obstacle::NoSuchOrganization));
    }

    void handingOver_data()
    {
        QTest::addColumn<bool>("wrapped");
        QTest::newRow("bare") << false;
        QTest::newRow("wrapped") << true;
    }

    void handingOver()
    {
        QFETCH(const bool, wrapped);
        TursoDemoDesk desk(wrapped ? secondShapes() : TursoQuirks());
        const QString name = u"storefront"_s;
        const QString uuid = std::get<TursoDetails>(desk.retrieve(name)->details).uuid;
        const CloudResult<OrderResult> result = desk.perform(name, to(u"northwind"_s));
        QVERIFY(result.has_value());
        QVERIFY(result->group.has_value());
        QCOMPARE(result->group->organization, OrganizationId(u"northwind"_s));
        QCOMPARE(std::get<TursoDetails>(result->group->details).uuid, uuid);
        QCOMPARE(kindName(desk.retrieve(name).error().kind), kindName(Kind::NotFound));
        desk.enter(u"northwind"_s);
        QCOMPARE(std::get<TursoDetails>(desk.retrieve(name)->details).uuid, uuid);
        QCOMPARE(desk.server.writesApplied(), 1);
    }

    void transfersThatAreRefused_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("kind");
        QTest::newRow("member") << u"storefront"_s << u"some_org"_s << int(Kind::Forbidden);
        QTest::newRow("taken") << u"default"_s << u"northwind"_s << int(Kind::Conflict);
        QTest::newRow("nobody") << u"default"_s << u"nobody"_s << int(Kind::NotFound);
    }

    void transfersThatAreRefused()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, target);
        QFETCH(const int, kind);
        TursoDemoDesk desk;
        const CloudResult<OrderResult> result = desk.perform(group, to(target));
        QVERIFY(!result);
        QCOMPARE(kindName(result.error().kind), kindName(Kind(kind)));
        QVERIFY(result.error().field.isEmpty());
        QCOMPARE(desk.server.writesApplied(), 0);
    }

    void waitingForALocation()
    {
        TursoQuirks quirks;
        quirks.waitMs = 30;
        TursoDemoDesk desk(quirks);
        const EditBase base = *desk.open(u"storefront"_s);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Locations].append(u"syd"_s);
        QVERIFY(!desk.send(*desk.plan(base, wanted)));
        QVERIFY(desk.perform(u"storefront"_s, WaitForLocationOrder { u"syd"_s }).has_value());
        const CloudResult<OrderResult> unknown
            = desk.perform(u"storefront"_s, WaitForLocationOrder { u"nrt"_s });
        QCOMPARE(kindName(unknown.error().kind), kindName(Kind::BadRequest));
        QCOMPARE(unknown.error().field, u"location"_s);
        QCOMPARE(desk.server.writesApplied(), 1); // waiting is none
    }

    void tokens()
    {
        TursoDemoDesk desk;
        const CreateTokenOrder order { 7, true, { u"storefront-orders"_s } };
        const CloudResult<OrderResult> result = desk.perform(u"storefront"_s, order);
        QVERIFY(result.has_value());
        const QByteArray token = result->token.reveal();
        QCOMPARE(token.count('.'), 2);
        QVERIFY(!result->group);
        const RequestRecord record = desk.transport.records().constLast();
        QCOMPARE(record.verb, "POST");
        QVERIFY(record.responseBody.contains("[redacted]"));
        for (const QByteArray &part : token.split('.'))
            QVERIFY(!record.responseBody.contains(part));
        // What was reviewed is what was sent.
        const QList<PlannedRequest> planned
            = desk.client->preview().perform(desk.organization, GroupId(u"storefront"_s), order);
        const demo::RecordedRequest sent = desk.server.requests().constLast();
        QCOMPARE(planned.constFirst().url.path(QUrl::FullyEncoded).toLatin1(), sent.rawPath);
        QCOMPARE(planned.constFirst().url.query(QUrl::FullyEncoded).toLatin1(), sent.rawQuery);
        QCOMPARE(sent.body,
                 R"({"permissions":{"read_attach":{"databases":["storefront-orders"]}}})");
    }

    void tokensWithoutAttachments()
    {
        TursoDemoDesk desk; // which refuses an empty list of databases, as the platform does
        QVERIFY(desk.perform(u"default"_s, CreateTokenOrder {}).has_value());
        QVERIFY(desk.server.requests().constLast().body.isEmpty());
        const CloudResult<OrderResult> unknown
            = desk.perform(u"default"_s, CreateTokenOrder { 0, false, { u"nowhere"_s } });
        QCOMPARE(kindName(unknown.error().kind), kindName(Kind::BadRequest));
    }

    void invalidating()
    {
        TursoDemoDesk desk;
        QVERIFY(desk.perform(u"default"_s, InvalidateTokensOrder {}).has_value());
        QCOMPARE(desk.server.writesApplied(), 1);
    }

    void answersThatAreLost_data()
    {
        QTest::addColumn<int>("order");
        for (int order = 0; order < 4; ++order)
            QTest::addRow("%d", order) << order;
    }

    void answersThatAreLost()
    {
        QFETCH(const int, order);
        const QList<GroupOrder> orders { UnarchiveOrder {}, to(u"northwind"_s), CreateTokenOrder {},
                                         InvalidateTokensOrder {} };
        TursoDemoDesk desk;
        desk.server.clearRequests();
        desk.server.inject(demo::Fault::dropped(demo::Fault::Effect::DropAfterApplying).on("POST"));
        const CloudResult<OrderResult> result = desk.perform(u"hackathon-2023"_s, orders.at(order));
        QVERIFY(!result);
        QVERIFY(result.error().outcomeUnknown);
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void anAuditorOrdersNothing()
    {
        TursoDemoDesk desk({}, demo::Persona::Auditor);
        for (const GroupOrder &order :
             { GroupOrder(UnarchiveOrder {}), GroupOrder(to(u"northwind"_s)),
               GroupOrder(CreateTokenOrder {}), GroupOrder(InvalidateTokensOrder {}) }) {
            const CloudResult<OrderResult> result = desk.perform(u"hackathon-2023"_s, order);
            QCOMPARE(kindName(result.error().kind), kindName(Kind::Forbidden));
        }
        QCOMPARE(desk.server.writesApplied(), 0);
    }

    void databasesAndPlan()
    {
        TursoDemoDesk desk;
        const CloudResult<Directory> databases = desk.databases();
        QVERIFY(databases.has_value());
        QVERIFY(databases->size() > 140);
        int ofDefault = 0;
        for (const DirectoryEntry &entry : *databases) {
            QVERIFY(entry.groups.size() == 1 && entry.bytes && entry.deleteProtection);
            ofDefault += int(entry.groups.contains(GroupId(u"default"_s)));
        }
        QCOMPARE(ofDefault, 140);
        const CloudResult<PlanUsage> usage = desk.usage();
        QCOMPARE(usage->plan, u"scaler"_s);
        QCOMPARE(usage->groups, std::optional(60));
        QCOMPARE(usage->allowedGroups, std::optional(64));
        desk.enter(u"northwind"_s);
        QCOMPARE(desk.usage()->plan, u"pro"_s); // whose id ends in "_overages" here
    }

    void sizesThatAreNotSaid()
    {
        TursoDemoDesk desk(secondShapes());
        const CloudResult<Directory> databases = desk.databases();
        QVERIFY(databases.has_value() && !databases->constFirst().bytes);
        QCOMPARE(desk.usage()->groups, std::optional(60));
    }
};

QTEST_GUILESS_MAIN(TestTursoActionsDemo)
#include "tst_turso_actions_demo.moc"
