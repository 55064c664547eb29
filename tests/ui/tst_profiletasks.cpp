#include "exportdialog.h"
#include "fakeplatform.h"
#include "fakesignin.h"
#include "importdialog.h"
#include "memoryjournal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "messagebar.h"
#include "noticeboard.h"
#include "profilecontroller.h"
#include "profiledialog.h"
#include "resources.h"
#include "signindialog.h"
#include "testresult.h"
#include "waitfor.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

namespace {

/// A profile controller over a workspace in memory and an empty window.
struct Fixture
{
    Fixture()
        : turso(makeProfile(u"t"_s, u"acme"_s, u"turso"_s)),
          lab(makeProfile(u"n"_s, u"lab"_s, u"nscale"_s))
    {
        turso.endpointClass = EndpointClass::Development;
        lab.signIn = SignInMethod::Browser;
        lab.oauth.clientId = u"client"_s;
    }
    void open()
    {
        QVERIFY(repository.save({ turso, lab }));
        workspace = std::make_unique<Workspace>(Surroundings { .profiles = repository,
                                                               .secrets = tokens,
                                                               .platforms = platform,
                                                               .journal = journal,
                                                               .signIns = &signIns });
        QVERIFY(workspace->load());
        window = std::make_unique<QWidget>();
        auto *bar = new MessageBar(window.get());
        notices = new NoticeBoard(*workspace, *bar, window.get());
        controller = new ProfileController(*workspace, *notices, window.get());
        controller->setFiles({ [this](const QList<Profile> &profiles) {
                                  exported = profiles;
                                  return QByteArray("profiles");
                              },
                               [this](const QByteArray &bytes) {
                                   readBytes = bytes;
                                   return arriving;
                               } });
        window->show();
    }
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    [[nodiscard]] ProfileDialog *dialog() const { return window->findChild<ProfileDialog *>(); }
    void press(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
        button->click();
    }
    [[nodiscard]] QString result() const
    {
        const auto *sheet = child<TestResult>(u"testResult"_s);
        return sheet != nullptr && sheet->isVisible() ? sheet->text() : QString();
    }
    /// Everything the window's messages say.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        const auto labels = window->findChild<MessageBar *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u'\n');
    }

    Profile turso;
    Profile lab;
    FakePlatform platform;
    MemorySecretStore tokens;
    MemoryProfileRepository repository;
    MemoryJournal journal;
    FakeSignInService signIns;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QWidget> window;
    NoticeBoard *notices = nullptr;
    ProfileController *controller = nullptr;
    QList<Profile> exported;
    QByteArray readBytes;
    StoreResult<ArrivingProfiles> arriving = ArrivingProfiles {};
};

} // namespace

/// What can be done with profiles besides adding and editing them.
class tst_ProfileTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void duplicating();
    void movingUpAndDown();
    void movingToAFolder();
    void aRefusedMoveIsSaid();
    void removingNamesTheSecrets();
    void theTestSaysWhatItWaitsFor();
    void aTestCanBeCancelled();
    void aTestThatFindsNoTokenSaysSo();
    void aNewSignInIsOfferedBeforeTheTest();
    void savingAndSigningIn();
    void aFailedSignInIsSaidInItsDialog();
    void cancellingTheDialogCancelsTheSignIn();
    void signingOut();
    void outdatedSecretsAreGoneBeforeSaving();
    void theTokenMovesToTheKeychain();
    void exporting();
    void anExportThatFailsIsSaid();
    void importing();
    void aStrangeFileIsSaid_data();
    void aStrangeFileIsSaid();
    void filesAreOpenedOneAfterTheOther();
};

void tst_ProfileTasks::duplicating()
{
    Fixture f;
    f.turso.folder = u"Work"_s;
    f.tokens.put(f.turso.id, Secret::fromBytes("tok"));
    f.open();
    f.controller->duplicate(f.turso.id);
    QVERIFY(f.dialog() != nullptr);
    QVERIFY(f.dialog()->profile().id != f.turso.id);
    QVERIFY(f.dialog()->profile().name.contains(u"acme"_s));
    QVERIFY(!f.child<QPushButton>(u"saveButton"_s)->isEnabled());
    f.child<QLineEdit>(u"tokenEdit"_s)->setText(u"own"_s);
    const ProfileId id = f.dialog()->profile().id;
    f.press(u"saveButton"_s);
    QTRY_COMPARE(f.repository.stored().size(), 3);
    QCOMPARE(f.repository.stored().constLast().folder, u"Work"_s);
    QCOMPARE(f.tokens.secret(id), std::optional(Secret::fromBytes("own")));
    f.controller->duplicate(ProfileId(u"stranger"_s));
}

void tst_ProfileTasks::movingUpAndDown()
{
    Fixture f;
    f.open();
    f.controller->moveDown(f.turso.id);
    QCOMPARE(f.workspace->profiles().constFirst().id, f.lab.id);
    f.controller->moveUp(f.turso.id);
    QCOMPARE(f.workspace->profiles().constFirst().id, f.turso.id);
    f.controller->moveUp(f.turso.id);
    QCOMPARE(f.workspace->profiles().constFirst().id, f.turso.id);
}

void tst_ProfileTasks::movingToAFolder()
{
    Fixture f;
    f.lab.folder = u"Labs"_s;
    f.open();
    f.controller->setFolder(f.turso.id);
    auto *dialog = f.child<QInputDialog>(u"folderDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->comboBoxItems(), QStringList { u"Labs"_s });
    dialog->setTextValue(u"Labs"_s);
    dialog->accept();
    QCOMPARE(f.workspace->profile(f.turso.id)->folder, u"Labs"_s);
}

void tst_ProfileTasks::aRefusedMoveIsSaid()
{
    Fixture f;
    f.open();
    f.repository.failSavesWith(StoreError { StoreError::Kind::Io, u"disk full"_s, u"/x"_s });
    f.controller->moveDown(f.turso.id);
    QCOMPARE(f.workspace->profiles().constFirst().id, f.turso.id);
    QVERIFY(!f.said().isEmpty());
}

void tst_ProfileTasks::removingNamesTheSecrets()
{
    Fixture f;
    f.turso.tokenSource = TokenSource::VaultFile;
    f.turso.network.proxy = { ProxySettings::Mode::Http, u"proxy"_s, 8080, u"ada"_s };
    f.open();
    f.controller->remove(f.turso.id);
    auto *box = f.child<QMessageBox>(u"removeProfileDialog"_s);
    QVERIFY(box->informativeText().contains(u"vault file"_s));
    QVERIFY(box->informativeText().contains(u"proxy password"_s));
    delete box;
    f.controller->remove(f.lab.id);
    box = f.child<QMessageBox>(u"removeProfileDialog"_s);
    QVERIFY(box->informativeText().contains(u"its sign-in"_s));
    QVERIFY(box->informativeText().contains(u"Nothing changes on Nscale"_s));
}

void tst_ProfileTasks::theTestSaysWhatItWaitsFor()
{
    Fixture f;
    f.tokens.put(f.turso.id, Secret::fromBytes("tok"));
    f.open();
    f.controller->edit(f.turso.id);
    f.tokens.hold();
    f.platform.hold();
    f.press(u"testButton"_s);
    QVERIFY(f.result().contains(u"Waiting for the keychain"_s));
    f.tokens.release();
    QTRY_VERIFY(f.result().contains(u"Asking api.example.org"_s));
    QTRY_COMPARE(f.platform.count(Call::Test), 1);
    QCOMPARE(f.platform.tokens().constLast(), Secret::fromBytes("tok"));
    f.platform.releaseAll();
    QTRY_VERIFY(f.result().startsWith(u"Connected in"_s));
}

void tst_ProfileTasks::aTestCanBeCancelled()
{
    Fixture f;
    f.tokens.put(f.turso.id, Secret::fromBytes("tok"));
    f.open();
    f.controller->edit(f.turso.id);
    f.tokens.hold();
    f.press(u"testButton"_s);
    f.press(u"testCancelButton"_s);
    QVERIFY(f.result().isEmpty());
    QVERIFY(f.child<QPushButton>(u"testButton"_s)->isEnabled());
    f.tokens.release();
    f.press(u"testButton"_s);
    QTRY_VERIFY(f.result().startsWith(u"Connected in"_s));
    QCOMPARE(f.platform.count(Call::Test), 1); // the cancelled one asked nobody
}

void tst_ProfileTasks::aTestThatFindsNoTokenSaysSo()
{
    Fixture f;
    f.open();
    f.controller->edit(f.turso.id);
    f.press(u"testButton"_s);
    QTRY_VERIFY(f.child<QPushButton>(u"copyDetailsButton"_s) != nullptr);
    QCOMPARE(f.platform.count(Call::Test), 0);
}

void tst_ProfileTasks::aNewSignInIsOfferedBeforeTheTest()
{
    Fixture f;
    f.open();
    f.controller->duplicate(f.lab.id);
    f.press(u"testButton"_s);
    QVERIFY(f.result().contains(u"Nobody is signed in"_s));
    QVERIFY(f.child<QPushButton>(u"saveAndSignInButton"_s) != nullptr);
    QCOMPARE(f.platform.count(Call::Test), 0);
}

void tst_ProfileTasks::savingAndSigningIn()
{
    Fixture f;
    f.open();
    f.controller->edit(f.lab.id);
    f.press(u"testButton"_s);
    QTRY_VERIFY(f.child<QPushButton>(u"saveAndSignInButton"_s) != nullptr);
    f.press(u"saveAndSignInButton"_s);
    QTRY_VERIFY(f.child<SignInDialog>(u"signInDialog"_s) != nullptr);
    const auto signIn = f.signIns.of(f.lab.id);
    QTRY_VERIFY(signIn->isWaiting());
    const QPointer<SignInDialog> dialog = f.child<SignInDialog>(u"signInDialog"_s);
    f.controller->signIn(f.lab.id); // the same one comes to the front
    QCOMPARE(f.window->findChildren<SignInDialog *>().size(), 1);
    signIn->succeed(Secret::fromBytes("fresh"));
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(f.said().contains(u"Signed in for “lab”"_s));
}

void tst_ProfileTasks::aFailedSignInIsSaidInItsDialog()
{
    Fixture f;
    f.open();
    f.controller->signIn(f.turso.id); // has a token
    QVERIFY(f.child<SignInDialog>(u"signInDialog"_s) == nullptr);
    f.controller->signIn(f.lab.id);
    const auto signIn = f.signIns.of(f.lab.id);
    QTRY_VERIFY(signIn->isWaiting());
    signIn->fail(CloudError::Kind::Timeout);
    auto *retry = f.child<QPushButton>(u"signInRetryButton"_s);
    QTRY_VERIFY(retry->isVisible());
    retry->click();
    QTRY_VERIFY(signIn->isWaiting());
}

void tst_ProfileTasks::cancellingTheDialogCancelsTheSignIn()
{
    Fixture f;
    f.open();
    f.controller->signIn(f.lab.id);
    const auto signIn = f.signIns.of(f.lab.id);
    QTRY_VERIFY(signIn->isWaiting());
    QTest::keyClick(f.child<SignInDialog>(u"signInDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!signIn->isWaiting());
    QTRY_VERIFY(f.child<SignInDialog>(u"signInDialog"_s) == nullptr);
}

void tst_ProfileTasks::signingOut()
{
    Fixture f;
    f.signIns.of(f.lab.id)->token = Secret::fromBytes("tok");
    f.open();
    f.controller->signOut(f.lab.id);
    QTRY_VERIFY(f.said().contains(u"Signed out of “lab”"_s));
    QVERIFY(!f.signIns.of(f.lab.id)->token);
}

void tst_ProfileTasks::outdatedSecretsAreGoneBeforeSaving()
{
    Fixture f;
    f.turso.network.proxy = { ProxySettings::Mode::Http, u"old"_s, 8080, u"ada"_s };
    f.tokens.put(f.turso.id, Secret::fromBytes("tok"));
    f.tokens.put(f.turso.id, Secret::fromBytes("proxy-secret"), SecretSlot::ProxyPassword);
    f.open();
    f.controller->edit(f.turso.id);
    f.child<QLineEdit>(u"proxyHostEdit"_s)->setText(u"elsewhere"_s);
    f.press(u"saveButton"_s);
    QTRY_VERIFY(f.dialog() == nullptr);
    QCOMPARE(f.repository.stored().constFirst().network.proxy.host, u"elsewhere"_s);
    QVERIFY(!f.tokens.secret(f.turso.id, SecretSlot::ProxyPassword));
    QCOMPARE(f.tokens.secret(f.turso.id), std::optional(Secret::fromBytes("tok")));
}

void tst_ProfileTasks::theTokenMovesToTheKeychain()
{
    Fixture f;
    f.turso.tokenSource = TokenSource::Session;
    f.tokens.put(f.turso.id, Secret::fromBytes("tok"));
    f.open();
    f.controller->edit(f.turso.id);
    f.press(u"moveToKeychainButton"_s);
    QTRY_COMPARE(f.repository.stored().constFirst().tokenSource, TokenSource::Keychain);
    QTRY_COMPARE(f.dialog()->profile().tokenSource, TokenSource::Keychain);
    QVERIFY(f.result().isEmpty());
}

void tst_ProfileTasks::exporting()
{
    Fixture f;
    f.open();
    const QTemporaryDir folder;
    f.controller->exportProfiles();
    f.press(u"exportButton"_s);
    QTRY_VERIFY(f.child<QFileDialog>(u"exportFileDialog"_s) != nullptr);
    auto *chooser = f.child<QFileDialog>(u"exportFileDialog"_s);
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    const QString path = folder.filePath(u"mine.json"_s);
    Q_EMIT chooser->fileSelected(path);
    QCOMPARE(f.exported.size(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("profiles"));
    QVERIFY(f.said().contains(u"mine.json"_s));
}

void tst_ProfileTasks::anExportThatFailsIsSaid()
{
    Fixture f;
    f.open();
    f.controller->exportProfiles();
    f.press(u"exportButton"_s);
    auto *chooser = f.child<QFileDialog>(u"exportFileDialog"_s);
    Q_EMIT chooser->fileSelected(u"/nowhere/at/all/mine.json"_s);
    QVERIFY(f.said().contains(u"could not be written"_s));
}

void tst_ProfileTasks::importing()
{
    Fixture f;
    f.open();
    Profile fresh = makeProfile(u"new"_s, u"fresh"_s, u"braintrust"_s);
    Profile changed = f.turso;
    changed.name = u"renamed"_s;
    f.arriving = ArrivingProfiles { { fresh, changed, f.lab }, 0 };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"in.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
    file.close();
    f.controller->importProfiles();
    Q_EMIT f.child<QFileDialog>(u"importFileDialog"_s)->fileSelected(path);
    QCOMPARE(f.readBytes, QByteArray("bytes"));
    auto *dialog = f.child<ImportDialog>(u"importDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->chosen().size(), 2); // the third one is the same as here
    QCOMPARE(f.workspace->profiles().size(), 2);
    f.press(u"importButton"_s);
    QCOMPARE(f.workspace->profiles().size(), 3);
    QCOMPARE(f.workspace->profile(f.turso.id)->name, u"renamed"_s);
    QVERIFY(f.said().contains(u"Imported 2"_s));
}

void tst_ProfileTasks::aStrangeFileIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("corrupt") << int(StoreError::Kind::Corrupt) << u"is not a file of profiles"_s;
    QTest::newRow("newer") << int(StoreError::Kind::Newer) << u"newer version"_s;
    QTest::newRow("empty") << -1 << u"There is no profile"_s;
    QTest::newRow("gone") << -2 << u"There is no file"_s;
    QTest::newRow("folder") << -3 << u"is not a file of profiles"_s;
}

void tst_ProfileTasks::aStrangeFileIsSaid()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    Fixture f;
    f.open();
    if (kind >= 0)
        f.arriving = Unexpected(StoreError { static_cast<StoreError::Kind>(kind), {}, {} });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"in.json"_s);
    QFile file(path);
    if (kind == -3)
        QVERIFY(QDir(folder.path()).mkdir(u"in.json"_s));
    else if (kind != -2)
        QVERIFY(file.open(QIODevice::WriteOnly));
    f.controller->importProfiles();
    Q_EMIT f.child<QFileDialog>(u"importFileDialog"_s)->fileSelected(path);
    QVERIFY(f.child<ImportDialog>(u"importDialog"_s) == nullptr);
    QVERIFY2(f.said().contains(words), qPrintable(f.said()));
    QCOMPARE(f.workspace->profiles().size(), 2);
}

void tst_ProfileTasks::filesAreOpenedOneAfterTheOther()
{
    Fixture f;
    f.open();
    f.arriving = ArrivingProfiles { { makeProfile(u"new"_s, u"fresh"_s) }, 0 };
    const QTemporaryDir folder;
    QStringList paths;
    for (const QString &name : { u"one"_s, u"two"_s }) {
        paths.append(folder.filePath(name));
        QFile file(paths.constLast());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) == 3);
    }
    paths.insert(1, folder.filePath(u"gone"_s));
    f.controller->openFiles(paths);
    QCOMPARE(f.readBytes, QByteArray("one"));
    auto *first = f.child<ImportDialog>(u"importDialog"_s);
    QVERIFY(first != nullptr && first->isVisible());
    QCOMPARE(f.workspace->profiles().size(), 2); // nothing by itself
    first->reject();
    QCOMPARE(f.readBytes, QByteArray("two"));
    QCOMPARE(f.workspace->profiles().size(), 2);
    QTRY_COMPARE(f.window->findChildren<ImportDialog *>().size(), 1);
}

QTEST_MAIN(tst_ProfileTasks)
#include "tst_profiletasks.moc"
