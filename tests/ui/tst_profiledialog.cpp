#include "profiledialogfixture.h"
#include "resources.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace groupdesk;
using namespace groupdesk::test;
using Fixture = ProfileDialogFixture;
using namespace Qt::StringLiterals;

namespace {

Profile storedProfile()
{
    Profile profile;
    profile.id = ProfileId(u"p1"_s);
    profile.name = u"acme prod"_s;
    profile.platform = PlatformId(u"turso"_s);
    profile.baseUrl = QUrl(u"https://api.turso.tech"_s);
    profile.onlyOrganizations = { u"acme"_s, u"lab"_s };
    profile.endpointClass = EndpointClass::Staging;
    profile.options.insert(profileoption::closestRegionUrl, u"https://region.example"_s);
    profile.unknown.insert(u"future"_s, 7);
    return profile;
}

} // namespace

class tst_ProfileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void newProfileStartsQuietly();
    void savesWhatWasTyped();
    void saveIsDisabledWithAReason();
    void problemsStandAtTheirFields();
    void pasteTrimsAndSaysSo();
    void tokenStaysHidden();
    void revealShowsOnlyOnScreen();
    void platformBringsItsEndpointAndOptions();
    void ownEndpointSurvivesPlatformChange();
    void optionsBecomeValues();
    void existingProfileKeepsItsToken();
    void newEndpointAsksForTheTokenAgain();
    void keychainMissing();
    void environmentVariable();
    void testConnection();
    void testFailureInWords();
    void lateTestResultIsIgnored();
    void saveFailureLosesNothing();
    void escapeAsksBeforeDiscarding();
    void escapeClosesAnUntouchedForm();
    void ctrlReturnSaves();
    void everyFieldHasAName();
    void serverTextIsPlain();
    void fits_data();
    void fits();
};

void tst_ProfileDialog::newProfileStartsQuietly()
{
    const Fixture fixture;
    QCOMPARE(fixture.dialog->objectName(), u"profileDialog"_s);
    QVERIFY(fixture.dialog->testAttribute(Qt::WA_DeleteOnClose));
    for (const QString &name : { u"nameProblem"_s, u"endpointProblem"_s, u"tokenProblem"_s })
        QVERIFY(!fixture.label(name)->isVisibleTo(fixture.dialog));
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(!fixture.label(u"hintLabel"_s)->text().isEmpty());
    const Profile profile = fixture.dialog->profile();
    QVERIFY(!profile.id.isEmpty());
    QCOMPARE(profile.endpointClass, EndpointClass::Production);
    QCOMPARE(profile.tokenSource, TokenSource::Keychain);
    QCOMPARE(profile.baseUrl, QUrl(u"https://api.turso.tech"_s));
    QCOMPARE(fixture.dialog->focusWidget(), fixture.edit(u"nameEdit"_s));
}

void tst_ProfileDialog::savesWhatWasTyped()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u" acme <b>prod</b> "_s);
    fixture.click(u"platformRadioBraintrust"_s);
    fixture.child<QRadioButton>(u"onlyOrganizationsRadio"_s)->click();
    fixture.type(u"organizationsEdit"_s, u"acme, lab;acme ,, "_s);
    fixture.type(u"tokenEdit"_s, u"sk-123"_s);
    fixture.child<QComboBox>(u"classCombo"_s)->setCurrentIndex(2);
    fixture.click(u"saveButton"_s);
    QCOMPARE(fixture.heard.saves.size(), 1);
    const Profile &profile = fixture.heard.saves.constFirst().first.profile;
    const Secrets &secrets = fixture.heard.saves.constFirst().first.secrets;
    QCOMPARE(profile.name, u"acme <b>prod</b>"_s);
    QCOMPARE(profile.platform, PlatformId(u"braintrust"_s));
    QCOMPARE(profile.baseUrl, QUrl(u"https://api.braintrust.dev"_s));
    QCOMPARE(profile.onlyOrganizations, (QStringList { u"acme"_s, u"lab"_s }));
    QCOMPARE(profile.endpointClass, EndpointClass::Development);
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.value(SecretSlot::Token).reveal(), QByteArray("sk-123"));
    // Waiting for the store: no second save, but the way out stays open.
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(fixture.button(u"cancelButton"_s)->isEnabled());
    QPointer<ProfileDialog> dialog = fixture.dialog;
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->saveSucceeded();
    QCOMPARE(accepted.size(), 1);
    QTRY_VERIFY(dialog.isNull());
}

void tst_ProfileDialog::saveIsDisabledWithAReason()
{
    const Fixture fixture;
    QLabel *hint = fixture.label(u"hintLabel"_s);
    fixture.type(u"nameEdit"_s, u"acme"_s);
    QVERIFY(hint->text().contains(u"token"_s));
    QVERIFY(!fixture.button(u"testButton"_s)->isEnabled());
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    QVERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(fixture.button(u"testButton"_s)->isEnabled());
    QVERIFY(!hint->isVisibleTo(fixture.dialog));
    fixture.edit(u"endpointEdit"_s)->setText(u"http://example.com"_s);
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(hint->text().contains(u"https"_s));
    fixture.edit(u"endpointEdit"_s)->setText(u"http://127.0.0.1:8080/turso"_s);
    QVERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    fixture.child<QRadioButton>(u"onlyOrganizationsRadio"_s)->click();
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
}

void tst_ProfileDialog::problemsStandAtTheirFields()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"a"_s);
    fixture.edit(u"nameEdit"_s)->clear();
    QVERIFY(fixture.label(u"nameProblem"_s)->isVisibleTo(fixture.dialog));
    QVERIFY(!fixture.label(u"endpointProblem"_s)->isVisibleTo(fixture.dialog));
    fixture.edit(u"endpointEdit"_s)->setText(u"https://user:pw@example.com?x=1"_s);
    QVERIFY(fixture.label(u"endpointProblem"_s)->isVisibleTo(fixture.dialog));
    fixture.edit(u"endpointEdit"_s)->setText(u"api.example.com/base/v1/"_s);
    QVERIFY(!fixture.label(u"endpointProblem"_s)->isVisibleTo(fixture.dialog));
    QCOMPARE(fixture.dialog->profile().baseUrl, QUrl(u"https://api.example.com/base"_s));
}

void tst_ProfileDialog::pasteTrimsAndSaysSo()
{
    const Fixture fixture;
    QApplication::clipboard()->setText(u"  abc.def\r\n"_s);
    fixture.click(u"pasteButton"_s);
    QCOMPARE(fixture.edit(u"tokenEdit"_s)->text(), u"abc.def"_s);
    QLabel *note = fixture.label(u"trimNote"_s);
    QVERIFY(note->isVisibleTo(fixture.dialog));
    QCOMPARE(note->text(), u"Removed a line end from what was pasted."_s);

    QApplication::clipboard()->setText(u" abc "_s);
    fixture.edit(u"tokenEdit"_s)->clear();
    fixture.edit(u"tokenEdit"_s)->paste();
    QCOMPARE(fixture.edit(u"tokenEdit"_s)->text(), u"abc"_s);
    QCOMPARE(note->text(), u"Removed spaces around what was pasted."_s);

    QApplication::clipboard()->setText(u" \n"_s);
    fixture.click(u"pasteButton"_s);
    QCOMPARE(fixture.edit(u"tokenEdit"_s)->text(), u"abc"_s);
    QVERIFY(note->text().contains(u"no text"_s));

    fixture.type(u"nameEdit"_s, u"x"_s);
    fixture.edit(u"tokenEdit"_s)->setText(u"a b"_s);
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(fixture.label(u"tokenProblem"_s)->isVisibleTo(fixture.dialog));
}

void tst_ProfileDialog::tokenStaysHidden()
{
    const Fixture fixture;
    QLineEdit *edit = fixture.edit(u"tokenEdit"_s);
    fixture.type(u"tokenEdit"_s, u"planted-secret"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    const auto hints = edit->inputMethodHints();
    QVERIFY(hints.testFlag(Qt::ImhSensitiveData) && hints.testFlag(Qt::ImhHiddenText)
            && hints.testFlag(Qt::ImhNoPredictiveText));
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keySequence(edit, QKeySequence::Copy);
    QTest::keySequence(edit, QKeySequence::Cut);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(edit->text(), u"planted-secret"_s);
    QVERIFY(!fixture.dialog->windowTitle().contains(u"planted"_s));
}

void tst_ProfileDialog::revealShowsOnlyOnScreen()
{
    const Fixture fixture;
    QLineEdit *edit = fixture.edit(u"tokenEdit"_s);
    fixture.type(u"tokenEdit"_s, u"planted-secret"_s);
    fixture.click(u"revealButton"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    QCOMPARE(edit->text(), u"planted-secret"_s);
    QVERIFY(!edit->isUndoAvailable());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(edit);
    QVERIFY(accessible != nullptr);
    QVERIFY(accessible->state().passwordEdit);
    QVERIFY(accessible->textInterface() == nullptr);
    for (const auto kind : { QAccessible::Name, QAccessible::Value, QAccessible::Description })
        QVERIFY(!accessible->text(kind).contains(u"planted"_s));
    QTest::keySequence(edit, QKeySequence::Undo);
    QCOMPARE(edit->text(), u"planted-secret"_s);
    fixture.click(u"revealButton"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void tst_ProfileDialog::platformBringsItsEndpointAndOptions()
{
    const Fixture fixture;
    QVERIFY(fixture.child<QCheckBox>(u"closestRegionUrlCheck"_s)->isVisibleTo(fixture.dialog));
    fixture.click(u"platformRadioNscale"_s);
    QCOMPARE(fixture.dialog->profile().baseUrl,
             QUrl(u"https://identity.nks.europe-west4.nscale.com"_s));
    QVERIFY(fixture.dialog->findChild<QCheckBox *>(u"closestRegionUrlCheck"_s) == nullptr);
    fixture.choose(TokenSource::Environment);
    QCOMPARE(fixture.edit(u"variableEdit"_s)->text(), u"NSCALE_SERVICE_TOKEN"_s);
    fixture.click(u"platformRadioBraintrust"_s);
    QCOMPARE(fixture.edit(u"variableEdit"_s)->text(), u"BRAINTRUST_API_KEY"_s);
    fixture.child<QComboBox>(u"endpointCombo"_s)->setCurrentIndex(1);
    QCOMPARE(fixture.dialog->profile().baseUrl, QUrl(u"https://api-eu.braintrust.dev"_s));
    fixture.click(u"endpointDefaultButton"_s);
    QCOMPARE(fixture.dialog->profile().baseUrl, QUrl(u"https://api.braintrust.dev"_s));
}

void tst_ProfileDialog::ownEndpointSurvivesPlatformChange()
{
    const Fixture fixture;
    fixture.edit(u"endpointEdit"_s)->setText(u"https://own.example"_s);
    fixture.click(u"platformRadioNscale"_s);
    QCOMPARE(fixture.dialog->profile().baseUrl, QUrl(u"https://own.example"_s));
}

void tst_ProfileDialog::optionsBecomeValues()
{
    const Fixture fixture;
    fixture.child<QCheckBox>(u"closestRegionUrlCheck"_s)->setChecked(true);
    QCOMPARE(fixture.dialog->profile().options.value(profileoption::closestRegionUrl),
             u"https://region.turso.io"_s);
    fixture.child<QCheckBox>(u"closestRegionUrlCheck"_s)->setChecked(false);
    QVERIFY(fixture.dialog->profile().options.isEmpty());
}

void tst_ProfileDialog::existingProfileKeepsItsToken()
{
    const Profile stored = storedProfile();
    const Fixture fixture(stored);
    QCOMPARE(fixture.dialog->profile(), stored); // also what this version does not know
    QVERIFY(fixture.edit(u"tokenEdit"_s)->text().isEmpty());
    QCOMPARE(fixture.edit(u"tokenEdit"_s)->placeholderText(), u"Stored; leave empty to keep"_s);
    QVERIFY(!fixture.child<QRadioButton>(u"platformRadioNscale"_s)->isEnabled());
    fixture.type(u"nameEdit"_s, u"renamed"_s);
    fixture.click(u"saveButton"_s);
    QCOMPARE(fixture.heard.saves.size(), 1);
    QCOMPARE(fixture.heard.saves.constFirst().first.profile.id, stored.id);
    QVERIFY(fixture.heard.saves.constFirst().first.secrets.isEmpty());
    QVERIFY(fixture.heard.saves.constFirst().first.outdated.isEmpty());
}

void tst_ProfileDialog::newEndpointAsksForTheTokenAgain()
{
    const Fixture fixture(storedProfile());
    fixture.edit(u"endpointEdit"_s)->setText(u"https://elsewhere.example"_s);
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(fixture.edit(u"tokenEdit"_s)->placeholderText().contains(u"again"_s));
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    QVERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    fixture.edit(u"tokenEdit"_s)->clear();
    fixture.edit(u"endpointEdit"_s)->setText(u"https://api.turso.tech/v1/"_s);
    QVERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    fixture.edit(u"endpointEdit"_s)->setText(u"https://elsewhere.example"_s);
    fixture.choose(TokenSource::Session);
    QVERIFY(!fixture.canSave());
}

void tst_ProfileDialog::keychainMissing()
{
    const Fixture fixture;
    fixture.dialog->setKeychainAvailable(false, u"Nobody answers on D-Bus."_s);
    QLabel *note = fixture.label(u"keychainNote"_s);
    QVERIFY(note->isVisibleTo(fixture.dialog));
    QVERIFY(note->text().contains(u"Nobody answers on D-Bus."_s));
    QVERIFY(note->text().contains(u"session"_s) && note->text().contains(u"environment"_s));
    auto *source = fixture.child<QComboBox>(u"tokenSource"_s);
    QCOMPARE(source->currentData().toInt(), int(TokenSource::Session));
    const int keychain = source->findData(int(TokenSource::Keychain));
    QVERIFY(
        !source->model()->flags(source->model()->index(keychain, 0)).testFlag(Qt::ItemIsEnabled));
    // Nothing was typed: closing needs no question.
    fixture.dialog->reject();
    QVERIFY(!fixture.dialog->isVisible());

    const Fixture stored(storedProfile());
    stored.dialog->setKeychainAvailable(false, {});
    QCOMPARE(stored.dialog->profile().tokenSource, TokenSource::Keychain);
    stored.type(u"tokenEdit"_s, u"new"_s);
    QVERIFY(!stored.button(u"saveButton"_s)->isEnabled());
    stored.dialog->setKeychainAvailable(true);
    QVERIFY(stored.button(u"saveButton"_s)->isEnabled());
    QVERIFY(!stored.label(u"keychainNote"_s)->isVisibleTo(stored.dialog));
}

void tst_ProfileDialog::environmentVariable()
{
    const Fixture fixture;
    fixture.dialog->setVariableLookup([](const QString &name) { return name == u"GOOD"_s; });
    fixture.type(u"nameEdit"_s, u"ci"_s);
    fixture.type(u"tokenEdit"_s, u"typed before"_s);
    fixture.choose(TokenSource::Environment);
    QLabel *note = fixture.label(u"tokenNote"_s);
    fixture.type(u"variableEdit"_s, u"GOOD"_s);
    QCOMPARE(note->text(), u"GOOD has a value right now."_s);
    fixture.type(u"variableEdit"_s, u"BAD"_s);
    QVERIFY(note->text().startsWith(u"BAD has no value"_s));
    QVERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    fixture.type(u"variableEdit"_s, u"1 BAD"_s);
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
    QVERIFY(fixture.label(u"tokenProblem"_s)->isVisibleTo(fixture.dialog));
    fixture.type(u"variableEdit"_s, u"GOOD"_s);
    fixture.click(u"saveButton"_s);
    QCOMPARE(fixture.heard.saves.constFirst().first.profile.tokenVariable, u"GOOD"_s);
    QVERIFY(fixture.heard.saves.constFirst().first.secrets.isEmpty());
}

void tst_ProfileDialog::testConnection()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"acme"_s);
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    fixture.click(u"testButton"_s);
    QCOMPARE(fixture.heard.tests.size(), 1);
    QVERIFY(fixture.heard.tests.constFirst().second.contains(SecretSlot::Token));
    QVERIFY(!fixture.button(u"testButton"_s)->isEnabled());
    QVERIFY(fixture.result().contains(u"api.turso.tech"_s));
    ConnectionReport report { std::chrono::milliseconds(142),
                              u"TLS 1.3"_s,
                              u"ada@acme"_s,
                              { { OrganizationId(u"a"_s), u"acme"_s, {}, true },
                                { OrganizationId(u"l"_s), u"lab <i>"_s, {}, true } } };
    fixture.dialog->showTestResult(report);
    for (const QString &part :
         { u"142 ms"_s, u"TLS 1.3"_s, u"ada@acme"_s, u"2 organizations"_s, u"lab <i>"_s })
        QVERIFY2(fixture.result().contains(part), qPrintable(fixture.result()));
    QVERIFY(fixture.button(u"testButton"_s)->isEnabled());

    fixture.click(u"testButton"_s);
    report.organizations.clear();
    report.tlsVersion.clear();
    fixture.dialog->showTestResult(report);
    QVERIFY(fixture.result().contains(u"no organization"_s));
    QVERIFY(fixture.result().contains(u"without encryption"_s));
}

void tst_ProfileDialog::testFailureInWords()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"acme"_s);
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    fixture.click(u"testButton"_s);
    CloudError error;
    error.kind = CloudError::Kind::Unauthorized;
    error.httpStatus = 401;
    error.serverMessage = u"could not parse jwt id"_s;
    fixture.dialog->showTestResult(Unexpected<Problem>(Problem(error)));
    QVERIFY(fixture.result().contains(u"Turso did not accept the token"_s));
    QVERIFY(fixture.result().contains(u"platform API token"_s));
    auto *fold = fixture.child<QToolButton>(u"noticeFold"_s);
    QVERIFY(fold->isVisibleTo(fixture.dialog));
    fold->click();
    auto *details = fixture.child<QWidget>(u"noticeDetails"_s);
    QVERIFY(details->isVisibleTo(fixture.dialog));
    QVERIFY(details->property("plainText").toString().contains(u"401"_s));
}

void tst_ProfileDialog::lateTestResultIsIgnored()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"acme"_s);
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    fixture.click(u"testButton"_s);
    fixture.type(u"tokenEdit"_s, u"another"_s);
    QVERIFY(fixture.result().isEmpty());
    fixture.dialog->showTestResult(ConnectionReport {});
    QVERIFY(fixture.result().isEmpty());
    QVERIFY(fixture.button(u"testButton"_s)->isEnabled());
}

void tst_ProfileDialog::saveFailureLosesNothing()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"acme"_s);
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    fixture.click(u"saveButton"_s);
    fixture.dialog->saveFailed(
        { StoreError::Kind::Io, u"No space left on device"_s, u"/home/ada/profiles.json"_s });
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(fixture.result().contains(u"No space left on device"_s));
    QCOMPARE(fixture.edit(u"nameEdit"_s)->text(), u"acme"_s);
    QCOMPARE(fixture.edit(u"tokenEdit"_s)->text(), u"abc"_s);
    QVERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    fixture.click(u"saveButton"_s);
    QCOMPARE(fixture.heard.saves.size(), 2);
}

void tst_ProfileDialog::escapeAsksBeforeDiscarding()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"acme"_s);
    QTest::keyClick(fixture.dialog, Qt::Key_Escape);
    QVERIFY(fixture.dialog->isVisible());
    auto *box = fixture.child<QMessageBox>(u"discardBox"_s);
    QVERIFY(box->isVisible());
    QCOMPARE(box->defaultButton()->objectName(), u"keepEditingButton"_s);
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QTRY_VERIFY(fixture.dialog->findChild<QMessageBox *>(u"discardBox"_s) == nullptr);
    QVERIFY(fixture.dialog->isVisible());
    QCOMPARE(fixture.edit(u"nameEdit"_s)->text(), u"acme"_s);

    fixture.click(u"cancelButton"_s);
    QPointer<ProfileDialog> dialog = fixture.dialog;
    QTest::mouseClick(fixture.button(u"discardButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void tst_ProfileDialog::escapeClosesAnUntouchedForm()
{
    const Fixture fixture(storedProfile());
    QPointer<ProfileDialog> dialog = fixture.dialog;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
}

void tst_ProfileDialog::ctrlReturnSaves()
{
    const Fixture fixture(storedProfile());
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog));
    QTest::keyClick(fixture.edit(u"nameEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.heard.saves.size(), 1);
}

void tst_ProfileDialog::everyFieldHasAName()
{
    const Fixture fixture;
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    fixture.choose(TokenSource::Environment);
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    const QStringList order = tabOrder(*fixture.dialog);
    const QStringList expected { u"nameEdit"_s,    u"folderCombo"_s,  u"endpointCombo"_s,
                                 u"tokenSource"_s, u"variableEdit"_s, u"classCombo"_s,
                                 u"networkFold"_s, u"cancelButton"_s };
    qsizetype last = -1;
    for (const QString &name : expected) {
        const qsizetype place = order.indexOf(name);
        QVERIFY2(place > last, qPrintable(name + u" in " + order.join(u' ')));
        last = place;
    }
}

void tst_ProfileDialog::serverTextIsPlain()
{
    const Fixture fixture;
    fixture.type(u"nameEdit"_s, u"<b>x</b>"_s);
    fixture.type(u"tokenEdit"_s, u"abc"_s);
    fixture.click(u"testButton"_s);
    ConnectionReport report;
    report.signedInAs = u"<img src=x>\u202E\U0001F600"_s;
    fixture.dialog->showTestResult(report);
    QVERIFY(fixture.result().contains(u"<img src=x>\ufffd\U0001F600"_s));
    QCOMPARE(richTexts(*fixture.dialog), QStringList());
}

void tst_ProfileDialog::fits_data()
{
    addSurroundings();
}

void tst_ProfileDialog::fits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    const Fixture fixture;
    fixture.dialog->setKeychainAvailable(false, {});
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    const QSize size = fixture.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
    QTRY_COMPARE(cutTexts(*fixture.dialog), QStringList());
}

QTEST_MAIN(tst_ProfileDialog)
#include "tst_profiledialog.moc"
