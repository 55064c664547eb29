#include "ordersfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;

/// What the workspace knows about groups without changing them.
class WorkspaceInsightTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsOfAGroup();
    void limitsOfALockedProfile();
    void transfersAreChecked();
    void grantsAndPlansComeThrough();
    void whatIsAskedEndsWithTheProfile();
    void membershipIsKeptUntilItChanges();
    void previewsAskNothing();
};

void WorkspaceInsightTest::limitsOfAGroup()
{
    OrdersFixture f;
    f.platform.setOrderLimits(f.x.group,
                              { { GroupAction::Transfer, { Limit::Kind::Archived, {} } } });
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->limit(GroupAction::Transfer, f.x)->kind, Limit::Kind::Archived);
    QVERIFY(!f.workspace->limit(GroupAction::Unarchive, f.x));
    QVERIFY(!f.workspace->limit(GroupAction::Edit, f.x));
    QCOMPARE(f.workspace->limit(GroupAction::Transfer, f.a)->kind, Limit::Kind::NotOffered);
}

void WorkspaceInsightTest::limitsOfALockedProfile()
{
    OrdersFixture f;
    f.lockBoth();
    f.platform.setOrderLimits(f.x.group,
                              { { GroupAction::Transfer, { Limit::Kind::Archived, {} } } });
    QVERIFY(f.loadAndRefresh());
    // What is not to be had at all is not shown; else what can be helped first comes first.
    QCOMPARE(f.workspace->limit(GroupAction::Transfer, f.a)->kind, Limit::Kind::NotOffered);
    QCOMPARE(f.workspace->limit(GroupAction::Transfer, f.x)->kind, Limit::Kind::ReadOnly);
    f.workspace->lock(f.q.id)->unlockFor();
    QCOMPARE(f.workspace->limit(GroupAction::Transfer, f.x)->kind, Limit::Kind::Archived);
}

void WorkspaceInsightTest::transfersAreChecked()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.setTransferCheck({ TransferCheck::Obstacle::RoleTooLow,
                                  makeOrganization(u"t2"_s, u"Other"_s), u"member"_s });
    Answer<TransferCheck> answer;
    f.workspace->checkTransfer(f.x, f.t2.organization, &f.context, answer.callback());
    QVERIFY(answer.wait());
    QCOMPARE(answer.result()->obstacle, TransferCheck::Obstacle::RoleTooLow);
    QCOMPARE(answer.result()->role, u"member"_s);
    Answer<TransferCheck> stranger;
    f.workspace->checkTransfer(f.group(f.t1, u"nobody"_s), f.t2.organization, &f.context,
                               stranger.callback());
    QVERIFY(stranger.wait());
    QVERIFY(!stranger.result());
    QCOMPARE(f.platform.count(Call::CheckTransfer), 1);
    QCOMPARE(f.platform.count(Call::Order), 0);
}

void WorkspaceInsightTest::grantsAndPlansComeThrough()
{
    OrdersFixture f;
    f.platform.setGrants(f.a, { {}, {}, false });
    f.platform.setPlan(f.t1, { u"scaler"_s, 1, 3 });
    QVERIFY(f.loadAndRefresh());
    Answer<GrantList> grants;
    f.workspace->grants(f.a, &f.context, grants.callback());
    Answer<PlanUsage> plan;
    f.workspace->planUsage(f.t1, &f.context, plan.callback());
    Answer<PlanUsage> none;
    f.workspace->planUsage(f.o1, &f.context, none.callback());
    QVERIFY(grants.wait() && plan.wait() && none.wait());
    QVERIFY(!grants.result()->complete);
    QCOMPARE(plan.result()->plan, u"scaler"_s);
    QCOMPARE(*plan.result()->allowedGroups, 3);
    QCOMPARE(none.result().error().kind, Error::Unsupported);
}

void WorkspaceInsightTest::whatIsAskedEndsWithTheProfile()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Answer<GrantList> grants;
    Answer<PlanUsage> plan;
    Answer<TransferCheck> check;
    f.workspace->grants(f.x, &f.context, grants.callback());
    f.workspace->planUsage(f.t1, &f.context, plan.callback());
    f.workspace->checkTransfer(f.x, f.t2.organization, &f.context, check.callback());
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.q.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && grants.wait() && plan.wait() && check.wait());
    QCOMPARE(grants.result().error().kind, Error::ConnectionLost);
    QCOMPARE(plan.result().error().kind, Error::ConnectionLost);
    QCOMPARE(check.result().error().kind, Error::ConnectionLost);
    f.platform.releaseAll();
    QCOMPARE(grants.count() + plan.count() + check.count(), 3);
}

void WorkspaceInsightTest::membershipIsKeptUntilItChanges()
{
    OrdersFixture f;
    Group alpha = makeGroup(u"a"_s, u"alpha"_s);
    BraintrustDetails details;
    details.memberUsers = QList<UserId> {};
    details.memberGroups = QList<GroupId> {};
    alpha.details = details;
    Group beta = alpha;
    beta.id = GroupId(u"b"_s);
    beta.name = u"beta"_s;
    f.platform.setGroups(f.o1, { alpha, beta });
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(f.workspace->membership(f.o1).name(alpha.id), u"alpha"_s);
    QVERIFY(f.workspace->membership(f.o1).includedBy(beta.id).isEmpty());
    QVERIFY(!f.workspace->membership(f.o1).contains(f.x.group)); // another organization
    QVERIFY(f.workspace->membership({ f.p.id, OrganizationId(u"none"_s) }).isEmpty());

    EditRequest request;
    Answer<EditBase> opened;
    f.workspace->edit(f.a, &f.context, opened.callback());
    QVERIFY(opened.wait());
    request.base = request.wanted = opened.result()->content;
    request.wanted.lists[GroupField::IncludedGroups] = { u"b"_s };
    Answer<EditOutcome> saved;
    f.workspace->save(f.a, request, &f.context,
                      [done = saved.callback()](const EditOutcome &outcome) { done(outcome); });
    QVERIFY(saved.wait());
    QCOMPARE(f.workspace->membership(f.o1).includedBy(beta.id), QList<GroupId> { alpha.id });

    f.platform.setGroups(f.o1, { beta });
    f.workspace->refresh(f.o1);
    QVERIFY(f.settle());
    QVERIFY(!f.workspace->membership(f.o1).contains(alpha.id));
}

void WorkspaceInsightTest::previewsAskNothing()
{
    OrdersFixture f;
    QVERIFY(f.loadAndRefresh());
    const qsizetype before = f.platform.requests().size();
    QCOMPARE(f.workspace->previewRetrieve(f.x).constFirst().verb, "GET");
    QCOMPARE(f.workspace->previewCreate(f.t1, { u"n"_s, {}, TursoDraft {} }).constFirst().verb,
             "POST");
    QCOMPARE(f.workspace->previewRemove(f.x).constFirst().verb, "DELETE");
    QCOMPARE(f.workspace->previewOrder(f.x, UnarchiveOrder {}).size(), 1);
    const GroupRef stranger { ProfileId(u"none"_s), f.t1.organization, f.x.group };
    QVERIFY(f.workspace->previewRetrieve(stranger).isEmpty());
    QVERIFY(f.workspace->previewCreate({ stranger.profile, f.t1.organization }, {}).isEmpty());
    QVERIFY(f.workspace->previewRemove(stranger).isEmpty());
    QVERIFY(f.workspace->previewOrder(stranger, UnarchiveOrder {}).isEmpty());
    QCOMPARE(f.platform.requests().size(), before);
}

QTEST_GUILESS_MAIN(WorkspaceInsightTest)
#include "tst_workspaceinsight.moc"
