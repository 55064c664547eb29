#include "newtokendialog.h"
#include "orders/grouptokendialog.h"
#include "orders/invalidatedialog.h"
#include "orders/transferdialog.h"
#include "orders/waitdialog.h"
#include "orderwindow.h"
#include "resources.h"

#include <QCheckBox>
#include <QMenu>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// Orders with a dialog, from the menu to the platform and back to the window.
class OrderFlowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void waitingGoesOnInTheBackground();
    void aTokenIsShownOnce();
    void aTokenThatMayExistIsToldOf();
    void invalidatingNamesTheDatabases();
    void aGroupIsTransferred();
    void theOutcomeIsToldWithoutTheDialog();
    void aRefusedDialogStays();
    void everythingByKeyboard();
};

void OrderFlowsTest::waitingGoesOnInTheBackground()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"waitForLocationAction"_s);
    auto *dialog = o.f.dialog<WaitDialog>();
    QVERIFY(dialog != nullptr);
    o.f.platform.hold();
    QVERIFY(QTest::qWaitFor(
        [&] { return dialog->findChild<QPushButton *>(u"waitButton"_s)->isEnabled(); }));
    QTest::keyClick(dialog, Qt::Key_Return); // it changes nothing
    QVERIFY(o.f.dialog<WaitDialog>() == nullptr);
    QVERIFY(o.isBusy());
    o.f.platform.releaseAll();
    QVERIFY(o.says(u"“xray” is ready in “fra”."_s));
}

void OrderFlowsTest::aTokenIsShownOnce()
{
    OrderWindow o;
    const QByteArray planted = "planted-group-token";
    o.f.platform.setOrderResult({ {}, Secret::fromBytes(planted) });
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"groupTokenAction"_s);
    QVERIFY(o.press(o.f.dialog<GroupTokenDialog>(), u"createTokenButton"_s));
    QTRY_VERIFY(o.f.dialog<NewTokenDialog>() != nullptr);
    QTRY_VERIFY(o.f.dialog<GroupTokenDialog>() == nullptr);
    auto *dialog = o.f.dialog<NewTokenDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"secretFacts"_s)->text().contains(u"can read"_s));
    dialog->findChild<QCheckBox *>(u"secretStoredCheck"_s)->click();
    QVERIFY(EditingFixture::press(dialog, u"secretCloseButton"_s));
    QTRY_VERIFY(o.f.window->findChild<NewTokenDialog *>() == nullptr);
    for (const QWidget *widget : o.f.window->findChildren<QWidget *>()) {
        for (int i = widget->metaObject()->propertyCount() - 1; i >= 0; --i) {
            const QVariant value = widget->metaObject()->property(i).read(widget);
            QVERIFY(!value.toString().contains(QLatin1String(planted)));
        }
    }
}

void OrderFlowsTest::aTokenThatMayExistIsToldOf()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.failNext(Call::Order, makeUnknownOutcome());
    o.trigger(u"groupTokenAction"_s);
    QVERIFY(o.press(o.f.dialog<GroupTokenDialog>(), u"createTokenButton"_s));
    QVERIFY(o.says(u"A token of “xray” may have been made."_s));
    QVERIFY(o.f.dialog<GroupTokenDialog>() == nullptr);
    QVERIFY(EditingFixture::pressText(o.f.window.get(), u"Invalidate All Tokens…"_s));
    QVERIFY(o.f.dialog<InvalidateDialog>() != nullptr);
    QCOMPARE(o.f.platform.count(Call::Order), 1);
}

void OrderFlowsTest::invalidatingNamesTheDatabases()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"invalidateTokensAction"_s);
    auto *dialog = o.f.dialog<InvalidateDialog>();
    QVERIFY(dialog != nullptr);
    const auto *count = dialog->findChild<QLabel *>(u"databaseCount"_s);
    QTRY_VERIFY2(count->text().contains(u'1'), qPrintable(count->text())); // not the foreign one
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmEdit"_s), u"xray"_s);
    QVERIFY(o.press(dialog, u"invalidateButton"_s));
    QVERIFY(o.says(u"Every token of “xray” and of its databases has ended."_s));
    QVERIFY(o.f.dialog<InvalidateDialog>() == nullptr);
}

void OrderFlowsTest::aGroupIsTransferred()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"transferAction"_s);
    auto *dialog = o.f.dialog<TransferDialog>();
    QVERIFY(dialog != nullptr);
    auto *edit = dialog->findChild<QLineEdit *>(u"targetEdit"_s);
    QTest::keyClicks(edit, u"t2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmEdit"_s), u"xray"_s);
    const QList<Group> moved = o.f.platform.groups(o.f.t1);
    auto *button = dialog->findChild<QPushButton *>(u"transferButton"_s);
    QTRY_VERIFY(button->isEnabled());
    o.f.platform.setGroups(o.f.t1, {});
    o.f.platform.setGroups({ o.f.q.id, OrganizationId(u"t2"_s) }, moved);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(o.says(u"“xray” belongs to “t2” now."_s));
    QTRY_VERIFY(
        o.f.workspace->groups().row({ o.f.q.id, OrganizationId(u"t2"_s), GroupId(u"xray"_s) }));
    QVERIFY(!o.f.workspace->groups().row(o.xray()));
    QCOMPARE(o.f.platform.count(Call::CheckTransfer), 1);
}

void OrderFlowsTest::theOutcomeIsToldWithoutTheDialog()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.trigger(u"invalidateTokensAction"_s);
    auto *dialog = o.f.dialog<InvalidateDialog>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmEdit"_s), u"xray"_s);
    o.f.platform.hold();
    QVERIFY(o.press(dialog, u"invalidateButton"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(o.f.dialog<InvalidateDialog>() == nullptr);
    QVERIFY(o.f.platform.fail(Call::Order, makeError(Kind::ServerError, 503)));
    QVERIFY(o.says(u"The tokens of “xray” were not invalidated."_s));
}

void OrderFlowsTest::aRefusedDialogStays()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    o.f.platform.failNext(Call::Order, makeError(Kind::Forbidden, 403));
    o.trigger(u"groupTokenAction"_s);
    auto *dialog = o.f.dialog<GroupTokenDialog>();
    QVERIFY(o.press(dialog, u"createTokenButton"_s));
    const auto *notice = dialog->findChild<NoticeBox *>(u"orderNotice"_s);
    QTRY_VERIFY(notice->text().contains(u"No token of “xray” was made."_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(o.f.headlines(), QStringList());
}

void OrderFlowsTest::everythingByKeyboard()
{
    OrderWindow o;
    QVERIFY(o.openOn(u"xray"_s));
    QTest::keyClick(o.f.table(), Qt::Key_G, Qt::AltModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr);
    QTest::keyClick(menu, Qt::Key_V);
    auto *dialog = o.f.dialog<InvalidateDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"confirmEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"xray"_s);
    auto *button = dialog->findChild<QPushButton *>(u"invalidateButton"_s);
    QTRY_VERIFY(button->isEnabled());
    for (int tabs = 0; tabs < 12 && QApplication::focusWidget() != button; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(o.says(u"has ended."_s));
}

QTEST_MAIN(OrderFlowsTest)
#include "tst_orderflows.moc"
