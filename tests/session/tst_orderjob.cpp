#include "fakeplatform.h"
#include "orderjob.h"
#include "recordfixture.h"
#include "waitfor.h"

#include <QPointer>
#include <QTest>

#include <memory>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;
using Kind = OrderOutcome::Kind;

Q_DECLARE_METATYPE(groupdesk::GroupOrder)

namespace {

constexpr int looks = 3;

} // namespace

/// What becomes of orders: each is sent once, and looked for where something can be seen.
class OrderJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatCannotBeSeenIsDoneWhenAccepted_data();
    void whatCannotBeSeenIsDoneWhenAccepted();
    void theTokenComesThrough();
    void refusedOrdersFail_data();
    void refusedOrdersFail();
    void aLostTokenIsUnknown();
    void anUnarchivedGroupIsSeen();
    void anUnarchivedGroupThatStaysArchivedIsNotVisibleYet();
    void aLostAnswerToUnarchivingIsLookedUp_data();
    void aLostAnswerToUnarchivingIsLookedUp();
    void aTransferredGroupIsGone();
    void aTransferredGroupThatStaysIsNotVisibleYet();
    void aLostAnswerToATransferIsLookedUp_data();
    void aLostAnswerToATransferIsLookedUp();
    void aTransferThatNobodyCanLookUpIsUnknown();
    void waitingIsAskedAgainAfterATimeout();
    void waitingEndsSomeDay();
    void waitingThatIsRefusedIsNotAskedAgain();
    void anOwnerThatEndsIsSilent();

private:
    void start(const GroupOrder &order);
    [[nodiscard]] bool finish();
    [[nodiscard]] bool run(const GroupOrder &order);
    void setArchived(bool archived);
    [[nodiscard]] bool nextHeld(Call call);

    const SourceRef m_source { ProfileId(u"p"_s), OrganizationId(u"acme"_s) };
    const GroupId m_group { u"alpha"_s };
    const GroupOrder m_transfer = TransferOrder { OrganizationId(u"other"_s) };
    std::unique_ptr<FakePlatform> m_platform;
    MemoryJournal m_journal;
    std::unique_ptr<PlatformClient> m_client;
    QPointer<OrderJob> m_job;
    QList<OrderOutcome> m_outcomes;
};

void OrderJobTest::init()
{
    m_platform = std::make_unique<FakePlatform>();
    m_client = m_platform->open(
        Connection::open(makeProfile(u"p"_s, u"First"_s, u"turso"_s), Secret::fromBytes("t")));
    Group group = makeGroup(u"alpha"_s, u"alpha"_s);
    group.details = TursoDetails {};
    m_platform->setGroups(m_source, { group });
    setArchived(true);
    m_outcomes.clear();
}

void OrderJobTest::cleanup()
{
    delete m_job;
    m_client.reset();
    m_platform.reset();
}

void OrderJobTest::start(const GroupOrder &order)
{
    m_job = new OrderJob(*m_client, makeOrganization(u"acme"_s, u"Acme"_s), m_group, order,
                         { { std::chrono::milliseconds(0), looks },
                           makeRecord(m_journal, JournalAction::UnarchiveGroup) },
                         nullptr);
    connect(m_job, &OrderJob::finished, this,
            [this](const OrderOutcome &outcome) { m_outcomes.append(outcome); });
    m_job->start();
}

bool OrderJobTest::finish()
{
    return waitUntil([this] { return !m_outcomes.isEmpty() && !m_job; }) && m_outcomes.size() == 1;
}

bool OrderJobTest::run(const GroupOrder &order)
{
    start(order);
    return finish();
}

void OrderJobTest::setArchived(bool archived)
{
    Capabilities limits;
    if (!archived)
        limits.insert(GroupAction::Unarchive, { Limit::Kind::NotArchived, {} });
    m_platform->setOrderLimits(m_group, limits);
}

bool OrderJobTest::nextHeld(Call call)
{
    return waitUntil([this, call] {
        return !m_platform->held().isEmpty() && m_platform->held().constFirst().call == call;
    });
}

void OrderJobTest::whatCannotBeSeenIsDoneWhenAccepted_data()
{
    QTest::addColumn<GroupOrder>("order");
    QTest::newRow("wait") << GroupOrder(WaitForLocationOrder { u"fra"_s });
    QTest::newRow("token") << GroupOrder(CreateTokenOrder {});
    QTest::newRow("invalidate") << GroupOrder(InvalidateTokensOrder {});
}

void OrderJobTest::whatCannotBeSeenIsDoneWhenAccepted()
{
    QFETCH(const GroupOrder, order);
    QVERIFY(run(order));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Done);
    QVERIFY(!m_outcomes.constFirst().error);
    QCOMPARE(m_platform->requests().size(), 1);
    QCOMPARE(m_platform->requests().constFirst().argument,
             QString(u"alpha/"_s + QString::number(static_cast<int>(actionOf(order)))));
}

void OrderJobTest::theTokenComesThrough()
{
    const Secret token = Secret::fromBytes("made-for-the-group");
    m_platform->setOrderResult({ {}, token });
    QVERIFY(run(CreateTokenOrder { 7, true, { u"db"_s } }));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Done);
    QVERIFY(m_outcomes.constFirst().result.token == token);
}

void OrderJobTest::refusedOrdersFail_data()
{
    whatCannotBeSeenIsDoneWhenAccepted_data();
    QTest::newRow("unarchive") << GroupOrder(UnarchiveOrder {});
    QTest::newRow("transfer") << m_transfer;
}

void OrderJobTest::refusedOrdersFail()
{
    QFETCH(const GroupOrder, order);
    m_platform->failNext(Call::Order, makeError(Error::Forbidden, 403));
    QVERIFY(run(order));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Failed);
    QCOMPARE(m_outcomes.constFirst().error->kind, Error::Forbidden);
    QCOMPARE(m_platform->requests().size(), 1);
}

void OrderJobTest::aLostTokenIsUnknown()
{
    m_platform->failNext(Call::Order, makeUnknownOutcome());
    QVERIFY(run(CreateTokenOrder {}));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Unknown);
    QVERIFY(m_outcomes.constFirst().error->outcomeUnknown);
    QVERIFY(m_outcomes.constFirst().result.token.isEmpty());
    QCOMPARE(m_platform->requests().size(), 1);
}

void OrderJobTest::anUnarchivedGroupIsSeen()
{
    m_platform->hold();
    start(UnarchiveOrder {});
    QVERIFY(m_platform->release(Call::Order));
    QVERIFY(m_platform->release(Call::Retrieve)); // still archived
    QVERIFY(nextHeld(Call::Retrieve));
    setArchived(false);
    QVERIFY(m_platform->release(Call::Retrieve));
    QVERIFY(finish());
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Done);
    QCOMPARE(m_outcomes.constFirst().result.group->id, m_group);
    QCOMPARE(m_platform->count(Call::Order), 1);
    QCOMPARE(m_platform->count(Call::Retrieve), 2);
}

void OrderJobTest::anUnarchivedGroupThatStaysArchivedIsNotVisibleYet()
{
    QVERIFY(run(UnarchiveOrder {}));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::NotVisibleYet);
    QVERIFY(!m_outcomes.constFirst().error);
    QCOMPARE(m_platform->count(Call::Order), 1);
    QCOMPARE(m_platform->count(Call::Retrieve), looks);
}

void OrderJobTest::aLostAnswerToUnarchivingIsLookedUp_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("applied") << true;
    QTest::newRow("not applied") << false;
}

void OrderJobTest::aLostAnswerToUnarchivingIsLookedUp()
{
    QFETCH(const bool, applied);
    m_platform->failNext(Call::Order, makeUnknownOutcome());
    setArchived(!applied);
    QVERIFY(run(UnarchiveOrder {}));
    QCOMPARE(m_outcomes.constFirst().kind, applied ? Kind::Done : Kind::Failed);
    QCOMPARE(m_outcomes.constFirst().error.has_value(), !applied);
    QCOMPARE(m_platform->count(Call::Order), 1);
}

void OrderJobTest::aTransferredGroupIsGone()
{
    m_platform->hold();
    start(m_transfer);
    QVERIFY(m_platform->release(Call::Order));
    QVERIFY(m_platform->release(Call::Retrieve)); // still there
    m_platform->setGroups(m_source, {});
    QVERIFY(nextHeld(Call::Retrieve));
    QVERIFY(m_platform->release(Call::Retrieve));
    QVERIFY(finish());
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Done);
    QCOMPARE(m_platform->count(Call::Order), 1);
}

void OrderJobTest::aTransferredGroupThatStaysIsNotVisibleYet()
{
    QVERIFY(run(m_transfer));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::NotVisibleYet);
    QCOMPARE(m_platform->count(Call::Order), 1);
    QCOMPARE(m_platform->count(Call::Retrieve), looks);
}

void OrderJobTest::aLostAnswerToATransferIsLookedUp_data()
{
    aLostAnswerToUnarchivingIsLookedUp_data();
}

void OrderJobTest::aLostAnswerToATransferIsLookedUp()
{
    QFETCH(const bool, applied);
    m_platform->failNext(Call::Order, makeUnknownOutcome());
    if (applied)
        m_platform->setGroups(m_source, {});
    QVERIFY(run(m_transfer));
    QCOMPARE(m_outcomes.constFirst().kind, applied ? Kind::Done : Kind::Failed);
    QCOMPARE(m_outcomes.constFirst().error.has_value(), !applied);
    QCOMPARE(m_platform->count(Call::Order), 1);
}

void OrderJobTest::aTransferThatNobodyCanLookUpIsUnknown()
{
    m_platform->failNext(Call::Order, makeUnknownOutcome());
    for (int look = 0; look < looks; ++look)
        m_platform->failNext(Call::Retrieve, makeError(Error::ServerError, 500));
    QVERIFY(run(m_transfer));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Unknown);
    QVERIFY(m_outcomes.constFirst().error->outcomeUnknown);
    QCOMPARE(m_platform->count(Call::Order), 1);
    QCOMPARE(m_platform->count(Call::Retrieve), looks);
}

void OrderJobTest::waitingIsAskedAgainAfterATimeout()
{
    m_platform->failNext(Call::Order, makeError(Error::Timeout));
    m_platform->failNext(Call::Order, makeUnknownOutcome());
    QVERIFY(run(WaitForLocationOrder { u"fra"_s }));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Done);
    QVERIFY(!m_outcomes.constFirst().error);
    QCOMPARE(m_platform->count(Call::Order), 3);
}

void OrderJobTest::waitingEndsSomeDay()
{
    for (int ask = 0; ask < 10; ++ask)
        m_platform->failNext(Call::Order, makeUnknownOutcome());
    QVERIFY(run(WaitForLocationOrder { u"fra"_s }));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::NotVisibleYet);
    QCOMPARE(m_platform->count(Call::Order), 3);
}

void OrderJobTest::waitingThatIsRefusedIsNotAskedAgain()
{
    m_platform->failNext(Call::Order, makeError(Error::NotFound, 404));
    QVERIFY(run(WaitForLocationOrder { u"fra"_s }));
    QCOMPARE(m_outcomes.constFirst().kind, Kind::Failed);
    QCOMPARE(m_platform->count(Call::Order), 1);
}

void OrderJobTest::anOwnerThatEndsIsSilent()
{
    m_platform->hold();
    start(UnarchiveOrder {});
    QVERIFY(m_platform->release(Call::Order));
    delete m_job;
    m_platform->releaseAll();
    QVERIFY(m_outcomes.isEmpty());
    QCOMPARE(m_platform->count(Call::Retrieve), 1);
}

QTEST_GUILESS_MAIN(OrderJobTest)
#include "tst_orderjob.moc"
