#include "messagebar.h"
#include "profiledialog.h"
#include "resources.h"
#include "testresult.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using StoreCall = MemorySecretStore::Call;

/// Profiles from the form to the stores and back into the window.
class ProfileControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void addingStoresAndOpens();
    void aRefusedTokenStoresNothing();
    void aRefusedFileStoresNoProfile();
    void withoutAKeychainTheSessionIsOffered();
    void testingBeforeSaving();
    void aFailedTestIsSaid();
    void editingKeepsTheToken();
    void editingActsOnTheChosenProfile();
    void removingAsksFirst();
    void removingTakesTokenAndRows();
    void removingThatCannotBeStored();
    void removingShowsTheNameLiterally();

private:
    static ProfileDialog *dialogOf(const WindowFixture &f)
    {
        return f.window->findChild<ProfileDialog *>();
    }
    static void type(const QDialog *dialog, const QString &field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        QVERIFY2(edit != nullptr, qPrintable(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void press(const QDialog *dialog, const QString &button)
    {
        auto *found = dialog->findChild<QAbstractButton *>(button);
        QVERIFY2(found != nullptr, qPrintable(button));
        QTRY_VERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static QString result(const QDialog *dialog)
    {
        const auto *sheet = dialog->findChild<TestResult *>(u"testResult"_s);
        return sheet->isVisible() ? sheet->text() : QString();
    }
    /// Fills the form for a new profile of Braintrust.
    static ProfileDialog *openFilled(const WindowFixture &f)
    {
        f.action(u"newProfileAction"_s)->trigger();
        ProfileDialog *dialog = dialogOf(f);
        press(dialog, u"platformRadioBraintrust"_s);
        type(dialog, u"nameEdit"_s, u"mine"_s);
        type(dialog, u"tokenEdit"_s, u"sk-secret"_s);
        return dialog;
    }
};

void ProfileControllerTest::addingStoresAndOpens()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QPointer<ProfileDialog> dialog = openFilled(f);
    const ProfileId id = dialog->profile().id;
    f.platform.addOrganization(id, makeOrganization(u"o9"_s, u"Nine"_s));
    f.platform.setGroups({ id, OrganizationId(u"o9"_s) }, { makeGroup(u"n"_s, u"november"_s) });
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(f.settle());
    QCOMPARE(f.repository.stored().size(), 4);
    QCOMPARE(f.repository.stored().constLast().name, u"mine"_s);
    QCOMPARE(f.tokens.secret(id), std::optional(Secret::fromBytes("sk-secret")));
    QTRY_VERIFY(f.names().contains(u"november"_s));
    QCOMPARE(f.platform.tokens().constLast(), Secret::fromBytes("sk-secret"));
}

void ProfileControllerTest::aRefusedTokenStoresNothing()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.tokens.fail(StoreCall::Write, StoreError { StoreError::Kind::Denied, {}, {} });
    const QPointer<ProfileDialog> dialog = openFilled(f);
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(result(dialog).contains(u"keychain"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(f.repository.saveAttempts(), 0);
    QCOMPARE(f.repository.stored().size(), 3);
    QCOMPARE(dialog->profile().name, u"mine"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"tokenEdit"_s)->text(), u"sk-secret"_s);

    f.tokens.fail(StoreCall::Write, {});
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.repository.stored().size(), 4);
}

void ProfileControllerTest::aRefusedFileStoresNoProfile()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.repository.failSavesWith(
        StoreError { StoreError::Kind::Io, u"disk full"_s, u"/x/profiles.json"_s });
    const QPointer<ProfileDialog> dialog = openFilled(f);
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(result(dialog).contains(u"profiles.json"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(f.repository.stored().size(), 3);
    QCOMPARE(f.workspace->profiles().size(), 3);
    QCOMPARE(dialog->profile().name, u"mine"_s);
}

void ProfileControllerTest::withoutAKeychainTheSessionIsOffered()
{
    WindowFixture f;
    f.tokens.setKeychainAvailable(false);
    QVERIFY(f.open());
    const QPointer<ProfileDialog> dialog = openFilled(f);
    QTRY_COMPARE(dialog->profile().tokenSource, TokenSource::Session);
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.repository.stored().constLast().tokenSource, TokenSource::Session);
}

void ProfileControllerTest::testingBeforeSaving()
{
    WindowFixture f;
    QVERIFY(f.open());
    const QPointer<ProfileDialog> dialog = openFilled(f);
    press(dialog, u"testButton"_s);
    QTRY_COMPARE(f.platform.count(Call::Test), 1);
    QTRY_VERIFY(result(dialog).startsWith(u"Connected in "_s));
    QCOMPARE(f.platform.tokens().constLast(), Secret::fromBytes("sk-secret"));
    QCOMPARE(f.repository.stored().size(), 3);
    QCOMPARE(f.tokens.callCount(StoreCall::Write), 0);
}

void ProfileControllerTest::aFailedTestIsSaid()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.platform.failNext(Call::Test, makeError(CloudError::Kind::Unauthorized, 401));
    const QPointer<ProfileDialog> dialog = openFilled(f);
    press(dialog, u"testButton"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"copyDetailsButton"_s) != nullptr);
    QVERIFY(result(dialog).contains(u"Braintrust"_s));
    QVERIFY(!result(dialog).contains(u"sk-secret"_s));
    QVERIFY(f.headlines().isEmpty()); // it is said where it was asked
}

void ProfileControllerTest::editingKeepsTheToken()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    f.action(u"editProfileAction"_s)->trigger();
    const QPointer<ProfileDialog> dialog = dialogOf(f);
    type(dialog, u"nameEdit"_s, u"Renamed"_s);
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(f.settle());
    QCOMPARE(f.repository.stored().constFirst().name, u"Renamed"_s);
    QCOMPARE(f.tokens.secret(f.p.id), std::optional(Secret::fromBytes("secret-p")));
    QCOMPARE(f.tokens.callCount(StoreCall::Write), 0);
    QTRY_COMPARE(f.names().size(), 4);
    QTRY_VERIFY(f.window->windowTitle().contains(u"Renamed"_s));
}

void ProfileControllerTest::editingActsOnTheChosenProfile()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.n1));
    f.action(u"editProfileAction"_s)->trigger();
    QCOMPARE(dialogOf(f)->profile().id, f.r.id);
}

void ProfileControllerTest::removingAsksFirst()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    f.action(u"removeProfileAction"_s)->trigger();
    const QPointer<QMessageBox> box = f.child<QMessageBox>(u"removeProfileDialog"_s);
    QVERIFY(box != nullptr && box->isVisible());
    QVERIFY(box->text().contains(u"First"_s));
    QTest::keyClick(box.data(), Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(box == nullptr);
    QCOMPARE(f.repository.stored().size(), 3);
    QVERIFY(f.tokens.secret(f.p.id).has_value());
}

void ProfileControllerTest::removingTakesTokenAndRows()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(f.click(u"alpha"_s));
    f.action(u"removeProfileAction"_s)->trigger();
    QTest::mouseClick(f.child<QPushButton>(u"removeProfileButton"_s), Qt::LeftButton);
    QTRY_COMPARE(f.repository.stored().size(), 2);
    QTRY_VERIFY(!f.tokens.secret(f.p.id).has_value());
    QCOMPARE(f.workspace->groups().rowCount(), 2);
    QVERIFY(f.tree()->currentIndex().isValid());
    QVERIFY(!f.names().contains(u"alpha"_s));
    QVERIFY(!f.action(u"deleteAction"_s)->isEnabled());
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QVERIFY(f.headlines().isEmpty());
}

void ProfileControllerTest::removingThatCannotBeStored()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    f.repository.failSavesWith(
        StoreError { StoreError::Kind::Io, u"disk full"_s, u"/x/profiles.json"_s });
    f.action(u"removeProfileAction"_s)->trigger();
    QTest::mouseClick(f.child<QPushButton>(u"removeProfileButton"_s), Qt::LeftButton);
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"profiles.json"_s));
    QCOMPARE(f.names().size(), 4);
    QVERIFY(f.tokens.secret(f.p.id).has_value());
}

void ProfileControllerTest::removingShowsTheNameLiterally()
{
    WindowFixture f;
    f.p.name = u"<b>First</b>"_s;
    QVERIFY(f.repository.save({ f.p }));
    QVERIFY(f.open());
    QVERIFY(f.clickScope(f.p.id));
    f.action(u"removeProfileAction"_s)->trigger();
    const auto *box = f.child<QMessageBox>(u"removeProfileDialog"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(u"<b>First</b>"_s));
}

QTEST_MAIN(ProfileControllerTest)
#include "tst_profilecontroller.moc"
