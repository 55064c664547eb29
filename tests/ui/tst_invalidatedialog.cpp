#include "noticebox.h"
#include "orderfixture.h"
#include "orders/invalidatedialog.h"
#include "resources.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QSignalSpy>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

DatabasesNow someDatabases(int count)
{
    DatabasesNow now;
    now.known = true;
    for (int i = 0; i < count; ++i)
        now.entries.append({ .id = u"id-%1"_s.arg(i), .name = u"db-%1"_s.arg(i) });
    return now;
}

QStringList shown(const QWidget *dialog)
{
    QStringList rows;
    const QAbstractItemModel *model = dialog->findChild<QListView *>(u"memberView"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

} // namespace

/// Ending every token of a group: as heavy as deleting it.
class InvalidateDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void theDatabasesAreNamedAndCounted();
    void loadingIsSaid();
    void aListThatCannotBeReadKeepsNobodyFromIt();
    void theNameIsTypedFirst();
    void returnNeverFires();
    void aClosedLockDimsTheButton();
    void theButtonSettlesFirst();
    void aRefusalIsShown();
    void theRequestCanBeCopied();
    void everythingFits_data();
    void everythingFits();
};

void InvalidateDialogTest::theDatabasesAreNamedAndCounted()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    f.dialog->setDatabases(someDatabases(3));
    QVERIFY2(f.label("databaseCount").contains(u'3'), qPrintable(f.label("databaseCount")));
    QCOMPARE(shown(f.dialog), (QStringList { u"db-0"_s, u"db-1"_s, u"db-2"_s }));
    QVERIFY(f.everything().contains(u"connections drop"_s));
    f.dialog->setDatabases(someDatabases(0));
    QVERIFY2(f.everything().contains(u"No database is in this group"_s),
             qPrintable(f.everything()));
}

void InvalidateDialogTest::loadingIsSaid()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    QVERIFY(f.label("databaseCount").contains(u"being read"_s));
    f.typeName();
    QTRY_VERIFY(f.button("invalidateButton")->isEnabled()); // the list is no condition
}

void InvalidateDialogTest::aListThatCannotBeReadKeepsNobodyFromIt()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    QSignalSpy again(f.dialog.data(), &InvalidateDialog::databasesRequested);
    DatabasesNow failed;
    failed.problem = ErrorText { u"Turso did not answer."_s, {}, {}, {} };
    f.dialog->setDatabases(failed);
    QVERIFY(f.everything().contains(u"Turso did not answer."_s));
    QVERIFY(f.label("databaseCount").contains(u"could not be read"_s));
    QTest::mouseClick(f.button("retryNamesButton"), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    f.typeName();
    QTRY_VERIFY(f.button("invalidateButton")->isEnabled());
}

void InvalidateDialogTest::theNameIsTypedFirst()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    QTest::qWait(1);
    QVERIFY(!f.button("invalidateButton")->isEnabled());
    auto *edit = f.child<QLineEdit>("confirmEdit");
    QTest::keyClicks(edit, u"Orders"_s);
    QVERIFY(!f.button("invalidateButton")->isEnabled()); // case counts
    edit->clear();
    f.typeName();
    QTRY_VERIFY(f.button("invalidateButton")->isEnabled());
    QTest::keyClick(f.button("invalidateButton"), Qt::Key_Space);
    QCOMPARE(f.orders.size(), 1);
    QVERIFY(std::holds_alternative<InvalidateTokensOrder>(f.orders.constFirst()));
}

void InvalidateDialogTest::returnNeverFires()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    f.dialog->setDatabases(someDatabases(3));
    f.typeName();
    QTRY_VERIFY(f.button("invalidateButton")->isEnabled());
    f.pressReturnEverywhere();
    QVERIFY(f.dialog != nullptr && f.dialog->isVisible());
    QTest::keyClick(f.button("invalidateButton"), Qt::Key_Return);
    QVERIFY(f.orders.isEmpty());
    QVERIFY(f.dialog != nullptr && f.button("cancelButton")->isDefault());
}

void InvalidateDialogTest::aClosedLockDimsTheButton()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    f.typeName();
    QTRY_VERIFY(f.button("invalidateButton")->isEnabled());
    f.whyNot = u"The profile is locked."_s;
    f.dialog->refreshRights();
    QVERIFY(!f.button("invalidateButton")->isEnabled());
    QCOMPARE(f.button("invalidateButton")->toolTip(), u"The profile is locked."_s);
    QCOMPARE(f.label("orderHint"), u"The profile is locked."_s);
}

void InvalidateDialogTest::theButtonSettlesFirst()
{
    OrderFixture<InvalidateDialog> f(ordersGroup(), nullptr, std::chrono::hours(1));
    f.typeName();
    QTest::qWait(1);
    QVERIFY(!f.button("invalidateButton")->isEnabled());
}

void InvalidateDialogTest::aRefusalIsShown()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    f.typeName();
    QTRY_VERIFY(f.button("invalidateButton")->isEnabled());
    QTest::mouseClick(f.button("invalidateButton"), Qt::LeftButton);
    QVERIFY(!f.button("invalidateButton")->isEnabled()); // once
    f.dialog->showFailure({ u"It was refused."_s, {}, {}, {} });
    QVERIFY(f.everything().contains(u"It was refused."_s));
    QVERIFY(f.button("invalidateButton")->isEnabled());
    QVERIFY(!f.button("invalidateButton")->isDefault());
}

void InvalidateDialogTest::theRequestCanBeCopied()
{
    OrderFixture<InvalidateDialog> f(ordersGroup());
    QTest::mouseClick(f.button("curlButton"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"TURSO_API_TOKEN"_s), qPrintable(copied));
}

void InvalidateDialogTest::everythingFits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("turned");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("large") << true << false;
    QTest::newRow("right to left") << false << true;
}

void InvalidateDialogTest::everythingFits()
{
    QFETCH(bool, large);
    QFETCH(bool, turned);
    const WithSurroundings around(large, true, turned);
    OrderFixture<InvalidateDialog> f(ordersGroup(EndpointClass::Production));
    f.dialog->setDatabases(someDatabases(40));
    QVERIFY(QTest::qWaitForWindowExposed(f.dialog));
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
    QCOMPARE(richTexts(*f.dialog), QStringList());
}

QTEST_MAIN(InvalidateDialogTest)
#include "tst_invalidatedialog.moc"
