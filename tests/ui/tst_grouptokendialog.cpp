#include "choicelist.h"
#include "newtokendialog.h"
#include "noticebox.h"
#include "orderfixture.h"
#include "orders/grouptokendialog.h"
#include "resources.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

DatabasesNow someDatabases()
{
    DatabasesNow now;
    now.known = true;
    now.entries
        = { { .id = u"id-a"_s, .name = u"accounts"_s }, { .id = u"id-b"_s, .name = u"billing"_s } };
    return now;
}

CreateTokenOrder order(const OrderFixture<GroupTokenDialog> &f)
{
    return std::get<CreateTokenOrder>(f.orders.constLast());
}

} // namespace

/// What a new token of a group may do, and that it is not lost when it is there.
class GroupTokenDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void itBeginsHarmless();
    void theFormSaysWhatIsMade();
    void foreverAndEverythingIsWarnedOf();
    void databasesAreAttachedByName();
    void databasesThatCannotBeReadAreSaid();
    void aClosedLockDimsTheButton();
    void returnMakesNoToken();
    void itStaysUntilTheAnswerIsThere();
    void theTokenIsShownMasked();
    void theTokenIsNotClosedUnstored();
    void theTokenIsWiped();
    void everythingFits_data();
    void everythingFits();
};

void GroupTokenDialogTest::itBeginsHarmless()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled());
    QVERIFY(f.everything().contains(u"cannot be revoked by itself"_s));
    QTest::keyClick(f.button("createTokenButton"), Qt::Key_Space);
    QCOMPARE(order(f), (CreateTokenOrder { 30, true, {} }));
}

void GroupTokenDialogTest::theFormSaysWhatIsMade()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    auto *days = f.child<QSpinBox>("daysSpin");
    days->setValue(7);
    f.child<QRadioButton>("fullRadio")->click();
    const QString day = QLocale().toString(QDate::currentDate().addDays(7), QLocale::LongFormat);
    const QString said = f.child<NoticeBox>("tokenSummary")->text();
    QVERIFY2(said.contains(day), qPrintable(said));
    QVERIFY2(said.contains(u"read and change every database of “orders”"_s), qPrintable(said));
    QCOMPARE(f.child<NoticeBox>("tokenSummary")->kind(), NoticeBox::Kind::Information);
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled());
    QTest::mouseClick(f.button("createTokenButton"), Qt::LeftButton);
    QCOMPARE(order(f), (CreateTokenOrder { 7, false, {} }));
}

void GroupTokenDialogTest::foreverAndEverythingIsWarnedOf()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    const auto *summary = f.child<NoticeBox>("tokenSummary");
    f.child<QRadioButton>("neverRadio")->click();
    QVERIFY(!f.child<QSpinBox>("daysSpin")->isEnabled());
    QCOMPARE(summary->kind(), NoticeBox::Kind::Information);
    f.child<QRadioButton>("fullRadio")->click();
    QCOMPARE(summary->kind(), NoticeBox::Kind::Warning);
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled()); // a warning, not a barrier
    QTest::mouseClick(f.button("createTokenButton"), Qt::LeftButton);
    QCOMPARE(order(f), (CreateTokenOrder { 0, false, {} }));
}

void GroupTokenDialogTest::databasesAreAttachedByName()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    f.dialog->setDatabases(someDatabases());
    f.child<QCheckBox>("attachCheck")->click();
    auto *view = f.child<QListView>("choiceView");
    QVERIFY(view->isVisible());
    QTest::keyClicks(f.child<QLineEdit>("choiceFilter"), u"bill"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    view->model()->setData(view->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QVERIFY(f.child<NoticeBox>("tokenSummary")->text().contains(u"attach billing"_s));
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled());
    QTest::mouseClick(f.button("createTokenButton"), Qt::LeftButton);
    QCOMPARE(order(f).attach, QStringList { u"billing"_s });
    f.dialog->showFailure({ u"It was refused."_s, {}, {}, {} });
    f.child<QCheckBox>("attachCheck")->click(); // without it nothing is attached
    QTest::mouseClick(f.button("createTokenButton"), Qt::LeftButton);
    QCOMPARE(order(f).attach, QStringList());
}

void GroupTokenDialogTest::databasesThatCannotBeReadAreSaid()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    QSignalSpy again(f.dialog.data(), &GroupTokenDialog::databasesRequested);
    f.child<QCheckBox>("attachCheck")->click();
    QVERIFY2(f.everything().contains(u"Loading…"_s), qPrintable(f.everything()));
    DatabasesNow failed;
    failed.problem = ErrorText { u"Turso did not answer."_s, {}, {}, {} };
    f.dialog->setDatabases(failed);
    QVERIFY(f.everything().contains(u"Turso did not answer."_s));
    QTest::mouseClick(f.button("databasesAgainButton"), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    f.dialog->setDatabases(someDatabases());
    QVERIFY(!f.everything().contains(u"Turso did not answer."_s));
}

void GroupTokenDialogTest::aClosedLockDimsTheButton()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled());
    f.whyNot = u"The profile is locked."_s;
    f.dialog->refreshRights();
    QVERIFY(!f.button("createTokenButton")->isEnabled());
    QCOMPARE(f.button("createTokenButton")->toolTip(), u"The profile is locked."_s);
}

void GroupTokenDialogTest::returnMakesNoToken()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled());
    f.pressReturnEverywhere();
    QVERIFY(f.orders.isEmpty());
    QVERIFY(f.dialog != nullptr && f.dialog->isVisible()); // nor loses what was chosen
}

void GroupTokenDialogTest::itStaysUntilTheAnswerIsThere()
{
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    QTRY_VERIFY(f.button("createTokenButton")->isEnabled());
    QTest::mouseClick(f.button("createTokenButton"), Qt::LeftButton);
    QTest::keyClick(f.dialog.data(), Qt::Key_Escape);
    f.dialog->close();
    QVERIFY(f.dialog != nullptr && f.dialog->isVisible());
    QVERIFY(!f.button("cancelButton")->isEnabled());
    f.dialog->showFailure({ u"It was refused."_s, {}, {}, {} });
    QTest::keyClick(f.dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(f.dialog == nullptr);
}

void GroupTokenDialogTest::theTokenIsShownMasked()
{
    NewTokenDialog dialog({ u"A token"_s, u"What it can do."_s },
                          Secret::fromBytes("planted-jwt-0001"));
    dialog.show();
    QCOMPARE(dialog.findChild<QLabel *>(u"secretFacts"_s)->text(), u"What it can do."_s);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        for (int i = widget->metaObject()->propertyCount() - 1; i >= 0; --i) {
            const QString value = widget->metaObject()->property(i).read(widget).toString();
            QVERIFY2(!value.contains(u"planted"_s), widget->metaObject()->property(i).name());
        }
    }
    QVERIFY(!dialog.findChild<QPushButton *>(u"secretStoreAgainButton"_s)->isVisible());
    auto *copy = dialog.findChild<QPushButton *>(u"secretCopyButton"_s);
    QVERIFY(copy->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return); // the first thing to do
    QCOMPARE(QApplication::clipboard()->text(), u"planted-jwt-0001"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"secretCopied"_s)->isVisible());
    QApplication::clipboard()->clear();
}

void GroupTokenDialogTest::theTokenIsNotClosedUnstored()
{
    NewTokenDialog dialog({ u"A token"_s, {} }, Secret::fromBytes("planted-jwt-0002"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *hint = dialog.findChild<QLabel *>(u"secretHint"_s);
    QVERIFY(!hint->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(hint->isVisible());
    dialog.close();
    QVERIFY(dialog.isVisible());
    dialog.findChild<QCheckBox *>(u"secretStoredCheck"_s)->click();
    QVERIFY(!hint->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void GroupTokenDialogTest::theTokenIsWiped()
{
    NewTokenDialog dialog({ u"A token"_s, {} }, Secret::fromBytes("planted-jwt-0003"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QCheckBox *>(u"secretStoredCheck"_s)->click();
    dialog.findChild<QPushButton *>(u"secretCloseButton"_s)->click();
    QVERIFY(!dialog.isVisible());
    dialog.findChild<QPushButton *>(u"secretCopyButton"_s)->click(); // there is nothing left
    QVERIFY(!QApplication::clipboard()->text().contains(u"planted"_s));
}

void GroupTokenDialogTest::everythingFits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("turned");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("large") << true << false;
    QTest::newRow("right to left") << false << true;
}

void GroupTokenDialogTest::everythingFits()
{
    QFETCH(bool, large);
    QFETCH(bool, turned);
    const WithSurroundings around(large, true, turned);
    OrderFixture<GroupTokenDialog> f(ordersGroup());
    f.dialog->setDatabases(someDatabases());
    QVERIFY(QTest::qWaitForWindowExposed(f.dialog));
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
    QCOMPARE(richTexts(*f.dialog), QStringList());
}

QTEST_MAIN(GroupTokenDialogTest)
#include "tst_grouptokendialog.moc"
