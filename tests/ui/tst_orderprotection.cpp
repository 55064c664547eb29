#include "orderwindow.h"
#include "resources.h"
#include "reviewdialog.h"

#include <QApplication>
#include <QClipboard>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// Delete protection, turned on and off from the menu.
class OrderProtectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void itIsTurnedOnAndOff();
    void theUnknownIsFoundOutFirst();
    void whatIsSoAlreadyIsNotSent();
    void onlyThatFieldIsSent();
    void productionIsReviewedFirst();
    void aCancelledReviewSendsNothing();
    void aRefusalIsTold();
    void aGroupThatCannotBeReadIsTold();
    void anUnknownOutcomeIsNotRepeated();
    void aLimitedFieldIsNotSent();

private:
    static void protect(OrderWindow &o, std::optional<bool> on)
    {
        Group group = o.f.platform.groups(o.f.t1).constFirst();
        group.deleteProtection = on;
        o.f.platform.setGroups(o.f.t1, { group });
    }
    static std::optional<bool> stored(const OrderWindow &o)
    {
        return o.f.stored(o.f.t1, u"xray"_s).deleteProtection;
    }
    static void makeProduction(OrderWindow &o)
    {
        o.f.q.endpointClass = EndpointClass::Production;
        o.f.q.startReadOnly = false;
        o.f.repository.setStored({ o.f.p, o.f.q, o.f.r });
    }
};

void OrderProtectionTest::itIsTurnedOnAndOff()
{
    OrderWindow o;
    protect(o, false);
    QVERIFY(o.openOn(u"xray"_s));
    QAction *action = o.action(u"protectionAction"_s);
    QVERIFY(!action->isChecked());
    o.f.platform.hold();
    action->trigger();
    QVERIFY(!action->isChecked()); // it is not so yet
    QVERIFY(!action->isEnabled());
    o.f.platform.releaseAll();
    QVERIFY(o.says(u"Delete protection of “xray” is on."_s));
    QCOMPARE(stored(o), std::optional(true));
    QTRY_VERIFY(action->isChecked());
    QVERIFY(action->isEnabled());
    QVERIFY(EditingFixture::pressText(o.f.window.get(), u"Undo"_s));
    QVERIFY(o.says(u"Delete protection of “xray” is off."_s));
    QCOMPARE(stored(o), std::optional(false));
    QTRY_VERIFY(!action->isChecked());
    QVERIFY(EditingFixture::pressText(o.f.window.get(), u"Copy as cURL"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"TURSO_API_TOKEN"_s));
}

void OrderProtectionTest::theUnknownIsFoundOutFirst()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    QAction *action = o.action(u"protectionAction"_s);
    QVERIFY(action->text().contains(u"Not Known"_s));
    protect(o, true);
    action->trigger();
    QTRY_VERIFY(action->isChecked());
    QVERIFY(!action->text().contains(u"Not Known"_s));
    QCOMPARE(o.f.platform.count(Call::Step), 0);
}

void OrderProtectionTest::whatIsSoAlreadyIsNotSent()
{
    OrderWindow o;
    protect(o, false);
    QVERIFY(o.openOn(u"xray"_s));
    protect(o, true); // somebody else was faster
    o.trigger(u"protectionAction"_s);
    QTRY_VERIFY(o.action(u"protectionAction"_s)->isChecked());
    QCOMPARE(o.f.platform.count(Call::Step), 0);
}

void OrderProtectionTest::onlyThatFieldIsSent()
{
    OrderWindow o;
    protect(o, false);
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"protectionAction"_s);
    QVERIFY(o.says(u"is on."_s));
    QCOMPARE(o.f.platform.count(Call::Step), 1);
    for (const FakePlatform::Request &request : o.f.platform.requests()) {
        if (request.call == Call::Step)
            QCOMPARE(request.argument, u"xray/%1"_s.arg(int(GroupField::Protection)));
    }
}

void OrderProtectionTest::productionIsReviewedFirst()
{
    OrderWindow o;
    makeProduction(o);
    protect(o, true);
    QVERIFY(o.openOn(u"xray"_s));
    o.f.workspace->lock(o.f.q.id)->unlockFor();
    o.trigger(u"protectionAction"_s);
    QTRY_VERIFY(o.f.dialog<ReviewDialog>() != nullptr);
    QCOMPARE(o.f.platform.count(Call::Step), 0);
    QVERIFY(EditingFixture::press(o.f.dialog<ReviewDialog>(), u"applyButton"_s));
    QVERIFY(o.says(u"Delete protection of “xray” is off."_s));
    QCOMPARE(stored(o), std::optional(false));
}

void OrderProtectionTest::aCancelledReviewSendsNothing()
{
    OrderWindow o;
    makeProduction(o);
    protect(o, true);
    QVERIFY(o.openOn(u"xray"_s));
    o.f.workspace->lock(o.f.q.id)->unlockFor();
    o.trigger(u"protectionAction"_s);
    QTRY_VERIFY(o.f.dialog<ReviewDialog>() != nullptr);
    QTest::keyClick(o.f.dialog<ReviewDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(o.action(u"protectionAction"_s)->isEnabled());
    QVERIFY(o.action(u"protectionAction"_s)->isChecked());
    QCOMPARE(o.f.platform.count(Call::Step), 0);
}

void OrderProtectionTest::aRefusalIsTold()
{
    OrderWindow o;
    protect(o, false);
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.failNext(Call::Step, makeError(Kind::Forbidden, 403));
    o.trigger(u"protectionAction"_s);
    QVERIFY(o.says(u"Delete protection of “xray” was not changed."_s));
    QVERIFY(!o.action(u"protectionAction"_s)->isChecked());
    QVERIFY(o.action(u"protectionAction"_s)->isEnabled());
}

void OrderProtectionTest::aGroupThatCannotBeReadIsTold()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.failNext(Call::Open, makeError(Kind::ServerError, 503));
    o.trigger(u"protectionAction"_s);
    QTRY_COMPARE(o.f.headlines().size(), 1);
    QVERIFY(o.action(u"protectionAction"_s)->isEnabled());
}

void OrderProtectionTest::anUnknownOutcomeIsNotRepeated()
{
    OrderWindow o;
    protect(o, false);
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.hold();
    const auto release = [&o](Call call, auto answer) {
        return QTest::qWaitFor([&o, call, answer] {
            for (const FakePlatform::Request &request : o.f.platform.held()) {
                if (request.call == call)
                    return answer();
            }
            return false;
        });
    };
    o.trigger(u"protectionAction"_s);
    for (int reads = 0; reads < 2; ++reads) // before the plan, and before it is sent
        QVERIFY(release(Call::Open, [&o] { return o.f.platform.release(Call::Open); }));
    QVERIFY(
        release(Call::Step, [&o] { return o.f.platform.fail(Call::Step, makeUnknownOutcome()); }));
    for (int look = 0; look < o.f.patience.looks; ++look)
        QVERIFY(release(Call::Open,
                        [&o] { return o.f.platform.fail(Call::Open, makeError(Kind::Timeout)); }));
    QVERIFY(o.says(u"may or may not be on."_s));
    QCOMPARE(o.f.platform.count(Call::Step), 1);
}

void OrderProtectionTest::aLimitedFieldIsNotSent()
{
    OrderWindow o;
    protect(o, false);
    o.f.platform.setFieldLimits(o.xray(),
                                { { GroupField::Protection, { Limit::Kind::Archived, {} } } });
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"protectionAction"_s);
    QVERIFY(o.says(u"was not changed."_s));
    QCOMPARE(o.f.platform.count(Call::Step), 0);
}

QTEST_MAIN(OrderProtectionTest)
#include "tst_orderprotection.moc"
