#include "orderwindow.h"
#include "resources.h"

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What is offered for which group, and what is told of an order.
class OrderControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void whatIsNotOfferedIsNotShown();
    void aLimitDimsAndSaysWhy();
    void aClosedLockDims();
    void ordersAreForOneGroup();
    void unarchivingIsToldWhenItIsSeen();
    void aRefusalIsTold();
    void anUnknownOutcomeIsNotRepeated();
    void oneLocationNeedsNoWaiting();
};

void OrderControllerTest::whatIsNotOfferedIsNotShown()
{
    OrderWindow o;
    QVERIFY(o.f.openLoaded());
    for (const QString &name : orderActions)
        QVERIFY2(!o.action(name)->isVisible(), qPrintable(name)); // nothing is selected
    QVERIFY(o.f.click(u"alpha"_s));
    for (const QString &name : orderActions)
        QVERIFY2(!o.action(name)->isVisible(), qPrintable(name));
    QVERIFY(o.f.click(u"xray"_s));
    for (const QString &name : orderActions) {
        QVERIFY2(o.action(name)->isVisible(), qPrintable(name));
        QVERIFY2(o.action(name)->isEnabled(), qPrintable(name));
    }
}

void OrderControllerTest::aLimitDimsAndSaysWhy()
{
    OrderWindow o;
    o.f.platform.setOrderLimits(GroupId(u"xray"_s),
                                { { GroupAction::Unarchive, { Limit::Kind::NotArchived, {} } },
                                  { GroupAction::Transfer, { Limit::Kind::TokenScope, {} } } });
    QVERIFY(o.openOn(u"xray"_s));
    QVERIFY(!o.action(u"unarchiveAction"_s)->isEnabled());
    QVERIFY(o.action(u"unarchiveAction"_s)->toolTip().contains(u"not archived"_s));
    QVERIFY(!o.action(u"transferAction"_s)->isEnabled());
    QVERIFY(o.action(u"transferAction"_s)->toolTip().contains(u"belongs to one group"_s));
    QVERIFY(o.action(u"groupTokenAction"_s)->isEnabled());
}

void OrderControllerTest::aClosedLockDims()
{
    OrderWindow o;
    o.f.q.startReadOnly = true;
    o.f.repository.setStored({ o.f.p, o.f.q, o.f.r });
    QVERIFY(o.openOn(u"xray"_s));
    for (const QString &name : orderActions) {
        const bool only = name == u"waitForLocationAction"_s; // it asks, and changes nothing
        QCOMPARE(o.action(name)->isEnabled(), only);
        QCOMPARE(o.action(name)->toolTip().contains(u"is locked"_s), !only);
    }
    o.f.workspace->lock(o.f.q.id)->unlockFor();
    for (const QString &name : orderActions)
        QVERIFY2(o.action(name)->isEnabled(), qPrintable(name));
}

void OrderControllerTest::ordersAreForOneGroup()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    QVERIFY(o.f.click(u"alpha"_s, Qt::ControlModifier));
    for (const QString &name : orderActions)
        QVERIFY2(!o.action(name)->isEnabled(), qPrintable(name));
}

void OrderControllerTest::unarchivingIsToldWhenItIsSeen()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.hold();
    o.trigger(u"unarchiveAction"_s);
    QVERIFY(o.isBusy());
    QVERIFY(!o.action(u"unarchiveAction"_s)->isEnabled()); // once
    QVERIFY(o.f.platform.release(Call::Order));
    o.f.platform.setOrderLimits(GroupId(u"xray"_s),
                                { { GroupAction::Unarchive, { Limit::Kind::NotArchived, {} } } });
    o.f.platform.releaseAll();
    QVERIFY(o.says(u"“xray” is unarchived."_s));
    QVERIFY(!o.isBusy());
    QCOMPARE(o.f.platform.count(Call::Order), 1);
}

void OrderControllerTest::aRefusalIsTold()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.failNext(Call::Order, makeError(Kind::Forbidden, 403));
    o.trigger(u"unarchiveAction"_s);
    QVERIFY(o.says(u"“xray” was not unarchived."_s));
    QVERIFY(o.action(u"unarchiveAction"_s)->isEnabled());
    o.trigger(u"unarchiveAction"_s); // accepted, but never seen
    QVERIFY(o.says(u"It still shows “xray” as archived."_s));
    QTRY_COMPARE(o.f.headlines().size(), 1); // the refusal is history
}

void OrderControllerTest::anUnknownOutcomeIsNotRepeated()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    QTRY_VERIFY(o.f.platform.count(Call::Retrieve) > 0); // the details are read
    o.f.platform.failNext(Call::Order, makeUnknownOutcome());
    for (int look = 0; look < o.f.patience.looks; ++look)
        o.f.platform.failNext(Call::Retrieve, makeError(Kind::Timeout));
    o.trigger(u"unarchiveAction"_s);
    QVERIFY(o.says(u"“xray” may or may not be unarchived."_s));
    QCOMPARE(o.f.platform.count(Call::Order), 1);
}

void OrderControllerTest::oneLocationNeedsNoWaiting()
{
    OrderWindow o;
    Group group = o.f.platform.groups(o.f.t1).constFirst();
    group.locations = { u"ams"_s };
    o.f.platform.setGroups(o.f.t1, { group });
    QVERIFY(o.openOn(u"xray"_s));
    QVERIFY(!o.action(u"waitForLocationAction"_s)->isEnabled());
    QVERIFY(o.action(u"waitForLocationAction"_s)->toolTip().contains(u"one location"_s));
}

QTEST_MAIN(OrderControllerTest)
#include "tst_ordercontroller.moc"
