#include "ordersfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;
using Kind = OrderOutcome::Kind;

namespace {

/// Collects the outcomes of perform(), which come at most once.
struct Ordered
{
    [[nodiscard]] std::function<void(OrderOutcome)> callback()
    {
        return [outcomes = outcomes](const OrderOutcome &outcome) { outcomes->append(outcome); };
    }
    [[nodiscard]] bool wait() const
    {
        return waitUntil([this] { return !outcomes->isEmpty(); });
    }
    [[nodiscard]] const OrderOutcome &outcome() const { return outcomes->constFirst(); }
    std::shared_ptr<QList<OrderOutcome>> outcomes = std::make_shared<QList<OrderOutcome>>();
};

} // namespace

/// Orders through the workspace: what they do to the table, and when.
class WorkspaceOrdersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsBusyMeanwhile();
    void anUnarchivedGroupIsShown();
    void aTransferredGroupMoves();
    void aTransferThatDoesNotShowKeepsTheRow();
    void aLockedProfileSendsNothing();
    void waitingNeedsNoUnlocking();
    void anOrderGoesOnWithoutTheDialog();
    void anOrderAnswersWhenItsProfileIsClosed();
};

void WorkspaceOrdersTest::anOrderIsBusyMeanwhile()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    const Secret token = Secret::fromBytes("made-for-the-group");
    f.platform.setOrderResult({ {}, token });
    f.platform.hold();
    Ordered ordered;
    f.workspace->perform(f.x, CreateTokenOrder {}, &f.context, ordered.callback());
    QVERIFY(f.isBusy(f.x));
    QVERIFY(f.platform.release(Call::Order));
    QVERIFY(!f.isBusy(f.x));
    QCOMPARE(ordered.outcomes->size(), 1);
    QCOMPARE(ordered.outcome().kind, Kind::Done);
    QVERIFY(ordered.outcome().result.token == token);
}

void WorkspaceOrdersTest::anUnarchivedGroupIsShown()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    Group awake = f.platform.groups(f.t1).constFirst();
    awake.description = u"awake"_s;
    f.platform.setGroups(f.t1, { awake });
    f.platform.setOrderLimits(f.x.group,
                              { { GroupAction::Unarchive, { Limit::Kind::NotArchived, {} } } });
    Ordered ordered;
    f.workspace->perform(f.x, UnarchiveOrder {}, &f.context, ordered.callback());
    QVERIFY(ordered.wait());
    QCOMPARE(ordered.outcome().kind, Kind::Done);
    QCOMPARE(f.workspace->groups().row(f.x)->group.description.value_or(QString()), u"awake"_s);
    QCOMPARE(f.platform.count(Call::Order), 1);
}

void WorkspaceOrdersTest::aTransferredGroupMoves()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Ordered ordered;
    f.workspace->perform(f.x, TransferOrder { f.t2.organization }, &f.context, ordered.callback());
    QVERIFY(f.platform.release(Call::Order));
    const QList<Group> moved = f.platform.groups(f.t1);
    f.platform.setGroups(f.t1, {});
    f.platform.setGroups(f.t2, moved);
    QVERIFY(f.shows(f.x)); // not before it is seen to be gone
    f.platform.releaseAll();
    QVERIFY(ordered.wait());
    QCOMPARE(ordered.outcome().kind, Kind::Done);
    QVERIFY(!f.shows(f.x));
    QTRY_VERIFY(f.shows(f.group(f.t2, u"x"_s)));
    QVERIFY(f.settle());
    QCOMPARE(f.treeCount(f.t1), 0);
    QCOMPARE(f.treeCount(f.t2), 1);
    QCOMPARE(f.platform.count(Call::Order), 1);
}

void WorkspaceOrdersTest::aTransferThatDoesNotShowKeepsTheRow()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    Ordered ordered;
    f.workspace->perform(f.x, TransferOrder { f.t2.organization }, &f.context, ordered.callback());
    QVERIFY(ordered.wait());
    QCOMPARE(ordered.outcome().kind, Kind::NotVisibleYet);
    QVERIFY(f.shows(f.x));
    QVERIFY(!f.isBusy(f.x));
}

void WorkspaceOrdersTest::aLockedProfileSendsNothing()
{
    OrdersFixture f;
    f.lockBoth();
    QVERIFY(f.loadAndRefresh());
    const qsizetype before = f.platform.requests().size();
    for (const GroupOrder &order :
         QList<GroupOrder> { UnarchiveOrder {}, TransferOrder { f.t2.organization },
                             CreateTokenOrder {}, InvalidateTokensOrder {} }) {
        Ordered ordered;
        f.workspace->perform(f.x, order, &f.context, ordered.callback());
        QVERIFY(ordered.outcomes->isEmpty());
        QVERIFY(ordered.wait());
        QCOMPARE(ordered.outcome().kind, Kind::Failed);
        QCOMPARE(ordered.outcome().error->kind, Error::ReadOnly);
    }
    QCOMPARE(f.platform.requests().size(), before);
}

void WorkspaceOrdersTest::waitingNeedsNoUnlocking()
{
    OrdersFixture f;
    f.lockBoth();
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Ordered ordered;
    f.workspace->perform(f.x, WaitForLocationOrder { u"fra"_s }, &f.context, ordered.callback());
    f.platform.releaseAll();
    QVERIFY(ordered.wait());
    QCOMPARE(ordered.outcome().kind, Kind::Done);
    QCOMPARE(f.platform.count(Call::Order), 1);
}

void WorkspaceOrdersTest::anOrderGoesOnWithoutTheDialog()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    auto dialog = std::make_unique<QObject>();
    Ordered ordered;
    f.platform.hold();
    f.workspace->perform(f.x, TransferOrder { f.t2.organization }, dialog.get(),
                         ordered.callback());
    dialog.reset();
    QVERIFY(f.platform.release(Call::Order));
    f.platform.setGroups(f.t1, {});
    f.platform.releaseAll();
    QTRY_VERIFY(!f.shows(f.x));
    QVERIFY(ordered.outcomes->isEmpty());
}

void WorkspaceOrdersTest::anOrderAnswersWhenItsProfileIsClosed()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Ordered ordered;
    f.workspace->perform(f.x, InvalidateTokensOrder {}, &f.context, ordered.callback());
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.q.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && ordered.wait());
    QCOMPARE(ordered.outcome().kind, Kind::Unknown);
    QVERIFY(ordered.outcome().error->outcomeUnknown);
    f.platform.releaseAll();
    QCOMPARE(ordered.outcomes->size(), 1);
    Ordered stranger;
    f.workspace->perform(f.x, InvalidateTokensOrder {}, &f.context, stranger.callback());
    QVERIFY(stranger.wait());
    QCOMPARE(stranger.outcome().error->kind, Error::MissingToken);
    QCOMPARE(f.platform.count(Call::Order), 1);
}

QTEST_GUILESS_MAIN(WorkspaceOrdersTest)
#include "tst_workspaceorders.moc"
