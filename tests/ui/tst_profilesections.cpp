#include "profiledialogfixture.h"
#include "resources.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

Profile nscaleProfile()
{
    Profile profile;
    profile.id = ProfileId(u"n1"_s);
    profile.name = u"lab"_s;
    profile.platform = PlatformId(u"nscale"_s);
    profile.baseUrl = QUrl(u"https://identity.example"_s);
    profile.endpointClass = EndpointClass::Development;
    return profile;
}

Profile browserProfile()
{
    Profile profile = nscaleProfile();
    profile.signIn = SignInMethod::Browser;
    profile.oauth.clientId = u"client-1"_s;
    return profile;
}

ProfileStart editing(const Profile &profile)
{
    return { profile, {}, {} };
}

/// The letters behind & of everything visible.
QStringList mnemonics(const QWidget &dialog)
{
    QStringList letters;
    const auto add = [&letters](const QString &text) {
        const qsizetype place = text.indexOf(u'&');
        if (place >= 0 && place + 1 < text.size())
            letters.append(text.mid(place + 1, 1).toLower());
    };
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&dialog) && label->buddy() != nullptr)
            add(label->text());
    }
    const auto buttons = dialog.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisibleTo(&dialog))
            add(button->text());
    }
    return letters;
}

} // namespace

/// The parts of the profile form: folder, token sources, sign-in, class, network.
class tst_ProfileSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void foldersAreOffered();
    void aDuplicateIsNewAndHasNoSecret();
    void everySourceSaysWhereTheTokenIs_data();
    void everySourceSaysWhereTheTokenIs();
    void aCommandIsShownAsItRuns();
    void anImportedCommandWaitsToBeChosen();
    void askingNeedsNoToken();
    void anotherSourceTakesTheTokenAlong();
    void anotherSourceSaysWhatBecomesOfTheOld();
    void theTokenMovesToTheKeychainInOneClick();
    void aFailedMoveIsSaid();
    void productionStartsReadOnly();
    void readOnlyIsKeptOverClasses();
    void signInIsOnlyWhereThePlatformHasIt();
    void theBrowserAsksForAClient();
    void theRedirectAddressIsExact();
    void aSignInNeedsAPlaceToBeKept();
    void anotherIssuerForgetsWhatIsStored();
    void networkIsFoldedAway();
    void theNetworkIsSaved();
    void proxyProblemsUnfold();
    void anotherProxyForgetsItsPassword();
    void theCaFileIsLookedAt();
    void nothingIgnoresTlsErrors();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void everythingHasAName();
};

void tst_ProfileSections::foldersAreOffered()
{
    Profile stored = nscaleProfile();
    stored.folder = u"Work"_s;
    const ProfileDialogFixture f(ProfileStart { stored, {}, { u"Private"_s, u"Work"_s } });
    const auto *folder = f.child<QComboBox>(u"folderCombo"_s);
    QCOMPARE(folder->count(), 2);
    QCOMPARE(folder->currentText(), u"Work"_s);
    QCOMPARE(f.dialog->profile(), stored);
    f.type(u"folderEdit"_s, u" Labs "_s);
    QCOMPARE(f.dialog->profile().folder, u"Labs"_s);
}

void tst_ProfileSections::aDuplicateIsNewAndHasNoSecret()
{
    Profile draft = nscaleProfile();
    draft.id = ProfileId(u"copy"_s);
    draft.name = u"lab (copy)"_s;
    draft.startReadOnly = true;
    const ProfileDialogFixture f(ProfileStart { {}, draft, {} });
    QCOMPARE(f.dialog->profile(), draft);
    QVERIFY(!f.canSave()); // its token is its own
    QVERIFY(f.child<QRadioButton>(u"platformRadioTurso"_s)->isEnabled());
    f.type(u"tokenEdit"_s, u"abc"_s);
    QVERIFY(f.canSave());
}

void tst_ProfileSections::everySourceSaysWhereTheTokenIs_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("word");
    QTest::newRow("keychain") << int(TokenSource::Keychain) << u"keychain"_s;
    QTest::newRow("environment") << int(TokenSource::Environment) << u"TURSO_API_TOKEN"_s;
    QTest::newRow("command") << int(TokenSource::Command) << u"10 seconds"_s;
    QTest::newRow("ask") << int(TokenSource::Ask) << u"never stored"_s;
    QTest::newRow("session") << int(TokenSource::Session) << u"until the program ends"_s;
    QTest::newRow("vault") << int(TokenSource::VaultFile) << u"encrypted"_s;
}

void tst_ProfileSections::everySourceSaysWhereTheTokenIs()
{
    QFETCH(int, source);
    QFETCH(QString, word);
    const ProfileDialogFixture f;
    f.choose(static_cast<TokenSource>(source));
    QCOMPARE(f.dialog->profile().tokenSource, static_cast<TokenSource>(source));
    QVERIFY(f.shows(u"tokenNote"_s));
    QVERIFY2(f.label(u"tokenNote"_s)->text().contains(word),
             qPrintable(f.label(u"tokenNote"_s)->text()));
}

void tst_ProfileSections::aCommandIsShownAsItRuns()
{
    const ProfileDialogFixture f;
    f.type(u"nameEdit"_s, u"ci"_s);
    f.choose(TokenSource::Command);
    QVERIFY(!f.shows(u"tokenEdit"_s));
    QVERIFY(!f.canSave());
    QVERIFY(f.label(u"hintLabel"_s)->text().contains(u"command"_s));
    f.type(u"commandEdit"_s, u"op read \"op://Work/acme prod/token\""_s);
    QVERIFY(f.label(u"tokenNote"_s)
                ->text()
                .contains(u"“op” with “read” “op://Work/acme prod/token”"_s));
    QVERIFY(f.canSave());
    f.click(u"saveButton"_s);
    const ProfileEdit edit = f.heard.saves.constFirst().first;
    QCOMPARE(edit.profile.tokenCommand, f.edit(u"commandEdit"_s)->text());
    QVERIFY(edit.secrets.isEmpty());
}

void tst_ProfileSections::anImportedCommandWaitsToBeChosen()
{
    Profile imported = nscaleProfile();
    imported.tokenSource = TokenSource::Ask;
    imported.tokenCommand = u"op read token"_s;
    const ProfileDialogFixture f(editing(imported));
    QCOMPARE(f.dialog->profile(), imported);
    QVERIFY(!f.shows(u"commandEdit"_s));
    f.choose(TokenSource::Command);
    QCOMPARE(f.edit(u"commandEdit"_s)->text(), u"op read token"_s);
    QVERIFY(f.canSave());
}

void tst_ProfileSections::askingNeedsNoToken()
{
    const ProfileDialogFixture f;
    f.type(u"nameEdit"_s, u"careful"_s);
    f.type(u"tokenEdit"_s, u"typed-before"_s);
    f.choose(TokenSource::Ask);
    QVERIFY(!f.shows(u"tokenEdit"_s));
    QVERIFY(f.canSave());
    f.click(u"saveButton"_s);
    QVERIFY(f.heard.saves.constFirst().first.secrets.isEmpty());
}

void tst_ProfileSections::anotherSourceTakesTheTokenAlong()
{
    const ProfileDialogFixture f(editing(nscaleProfile()));
    f.choose(TokenSource::VaultFile);
    QVERIFY(f.canSave());
    QVERIFY(f.edit(u"tokenEdit"_s)->placeholderText().contains(u"keychain"_s));
    QVERIFY(f.label(u"oldTokenNote"_s)->text().contains(u"moves"_s));
    f.click(u"saveButton"_s);
    QCOMPARE(f.heard.saves.constFirst().first.profile.tokenSource, TokenSource::VaultFile);
    QVERIFY(f.heard.saves.constFirst().first.secrets.isEmpty());
}

void tst_ProfileSections::anotherSourceSaysWhatBecomesOfTheOld()
{
    const ProfileDialogFixture f(editing(nscaleProfile()));
    QVERIFY(!f.shows(u"oldTokenNote"_s));
    f.choose(TokenSource::Environment);
    QVERIFY(f.label(u"oldTokenNote"_s)->text().contains(u"removed"_s));
    f.choose(TokenSource::VaultFile);
    f.type(u"tokenEdit"_s, u"another"_s);
    QVERIFY(f.label(u"oldTokenNote"_s)->text().contains(u"removed"_s));

    Profile fromVariable = nscaleProfile();
    fromVariable.tokenSource = TokenSource::Environment;
    fromVariable.tokenVariable = u"LAB_TOKEN"_s;
    const ProfileDialogFixture g(editing(fromVariable));
    g.choose(TokenSource::Keychain);
    QVERIFY(g.label(u"oldTokenNote"_s)->text().contains(u"LAB_TOKEN stays"_s));
}

void tst_ProfileSections::theTokenMovesToTheKeychainInOneClick()
{
    QVERIFY(!ProfileDialogFixture(editing(nscaleProfile())).shows(u"moveToKeychainButton"_s));
    Profile stored = nscaleProfile();
    stored.tokenSource = TokenSource::Session;
    ProfileDialogFixture f(editing(stored));
    QVERIFY(f.shows(u"moveToKeychainButton"_s));
    f.type(u"nameEdit"_s, u"edited"_s);
    f.click(u"moveToKeychainButton"_s);
    QCOMPARE(f.heard.moves, 1);
    QVERIFY(!f.canSave());
    QVERIFY(f.result().contains(u"keychain"_s));
    f.dialog->showTokenMoved(Done {});
    QCOMPARE(f.dialog->profile().tokenSource, TokenSource::Keychain);
    QCOMPARE(f.dialog->profile().name, u"edited"_s);
    QVERIFY(!f.shows(u"moveToKeychainButton"_s));
    QVERIFY(f.canSave());
    QVERIFY(f.result().isEmpty());
    f.dialog->setKeychainAvailable(true);
}

void tst_ProfileSections::aFailedMoveIsSaid()
{
    Profile stored = nscaleProfile();
    stored.tokenSource = TokenSource::VaultFile;
    const ProfileDialogFixture f(editing(stored));
    f.click(u"moveToKeychainButton"_s);
    f.dialog->showTokenMoved(Unexpected(StoreError { StoreError::Kind::Denied, {}, {} }));
    QCOMPARE(f.dialog->profile().tokenSource, TokenSource::VaultFile);
    QVERIFY(!f.result().isEmpty());
    QVERIFY(f.canSave());
    f.dialog->setKeychainAvailable(false, {});
    QVERIFY(!f.shows(u"moveToKeychainButton"_s));
}

void tst_ProfileSections::productionStartsReadOnly()
{
    const ProfileDialogFixture f;
    const auto *check = f.child<QCheckBox>(u"readOnlyCheck"_s);
    auto *endpointClass = f.child<QComboBox>(u"classCombo"_s);
    QVERIFY(check->isChecked() && !check->isEnabled());
    QVERIFY(f.label(u"readOnlyNote"_s)->text().contains(u"Production always"_s));
    QVERIFY(f.shows(u"readOnlyNote"_s));
    QVERIFY(!f.dialog->profile().startReadOnly); // the class says it already
    endpointClass->setCurrentIndex(1);
    QVERIFY(!check->isChecked() && check->isEnabled());
    QVERIFY(!f.shows(u"readOnlyNote"_s));
}

void tst_ProfileSections::readOnlyIsKeptOverClasses()
{
    const ProfileDialogFixture f;
    auto *endpointClass = f.child<QComboBox>(u"classCombo"_s);
    endpointClass->setCurrentIndex(2);
    f.click(u"readOnlyCheck"_s);
    QVERIFY(f.dialog->profile().startReadOnly);
    endpointClass->setCurrentIndex(0);
    endpointClass->setCurrentIndex(2);
    QVERIFY(f.child<QCheckBox>(u"readOnlyCheck"_s)->isChecked());
    QVERIFY(f.dialog->profile().startReadOnly);
}

void tst_ProfileSections::signInIsOnlyWhereThePlatformHasIt()
{
    const ProfileDialogFixture f;
    QVERIFY(!f.shows(u"signInBrowserRadio"_s));
    f.click(u"platformRadioNscale"_s);
    QVERIFY(f.shows(u"signInBrowserRadio"_s));
    f.click(u"signInBrowserRadio"_s);
    QCOMPARE(f.dialog->profile().signIn, SignInMethod::Browser);
    f.click(u"platformRadioBraintrust"_s);
    QCOMPARE(f.dialog->profile().signIn, SignInMethod::Token);
    QVERIFY(f.shows(u"tokenEdit"_s));
    QCOMPARE(f.dialog->profile().oauth, OAuthClient {});
}

void tst_ProfileSections::theBrowserAsksForAClient()
{
    const ProfileDialogFixture f;
    f.type(u"nameEdit"_s, u"lab"_s);
    f.click(u"platformRadioNscale"_s);
    f.click(u"signInBrowserRadio"_s);
    QVERIFY(!f.shows(u"tokenEdit"_s));
    QVERIFY(!f.canSave());
    QVERIFY(f.label(u"hintLabel"_s)->text().contains(u"client id"_s));
    f.type(u"clientIdEdit"_s, u"client-1"_s);
    f.type(u"clientSecretEdit"_s, u"very-secret"_s);
    QVERIFY(f.canSave());
    f.type(u"issuerEdit"_s, u"http://issuer.example"_s);
    QVERIFY(!f.canSave());
    QVERIFY(f.shows(u"signInProblem"_s));
    f.type(u"issuerEdit"_s, u"issuer.example/realm/"_s);
    f.click(u"saveButton"_s);
    const ProfileEdit edit = f.heard.saves.constFirst().first;
    QCOMPARE(edit.profile.oauth.clientId, u"client-1"_s);
    QCOMPARE(edit.profile.oauth.issuer, QUrl(u"https://issuer.example/realm"_s));
    QCOMPARE(edit.secrets.value(SecretSlot::ClientSecret).reveal(), QByteArray("very-secret"));
    QVERIFY(!edit.secrets.contains(SecretSlot::Token));
}

void tst_ProfileSections::theRedirectAddressIsExact()
{
    const ProfileDialogFixture f(editing(browserProfile()));
    QCOMPARE(f.edit(u"redirectAddressEdit"_s)->text(), u"http://127.0.0.1:53682/callback"_s);
    f.child<QSpinBox>(u"redirectPortSpin"_s)->setValue(8765);
    f.type(u"redirectPathEdit"_s, u"/done"_s);
    f.click(u"redirectCopyButton"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:8765/done"_s);
    QCOMPARE(f.dialog->profile().oauth.redirectPort, quint16(8765));
    f.type(u"redirectPathEdit"_s, u"done"_s);
    QVERIFY(!f.canSave());
    f.type(u"redirectPathEdit"_s, u"/"_s);
    f.child<QSpinBox>(u"redirectPortSpin"_s)->setValue(0);
    QVERIFY(!f.button(u"redirectCopyButton"_s)->isEnabled()); // it is not one address
}

void tst_ProfileSections::aSignInNeedsAPlaceToBeKept()
{
    const ProfileDialogFixture f;
    f.click(u"platformRadioNscale"_s);
    f.choose(TokenSource::Environment);
    f.click(u"signInBrowserRadio"_s);
    QCOMPARE(f.dialog->profile().tokenSource, TokenSource::Keychain);
    const auto *source = f.child<QComboBox>(u"tokenSource"_s);
    for (const auto impossible : { TokenSource::Environment, TokenSource::Command }) {
        const int row = source->findData(int(impossible));
        QVERIFY(
            !source->model()->flags(source->model()->index(row, 0)).testFlag(Qt::ItemIsEnabled));
    }
    QVERIFY(f.label(u"tokenNote"_s)->text().contains(u"renews itself"_s));
}

void tst_ProfileSections::anotherIssuerForgetsWhatIsStored()
{
    const ProfileDialogFixture f(editing(browserProfile()));
    f.type(u"nameEdit"_s, u"renamed"_s);
    f.click(u"saveButton"_s);
    QVERIFY(f.heard.saves.constFirst().first.outdated.isEmpty());

    const ProfileDialogFixture g(editing(browserProfile()));
    g.type(u"issuerEdit"_s, u"https://elsewhere.example"_s);
    QVERIFY(g.label(u"signInNote"_s)->text().contains(u"removed"_s));
    g.click(u"saveButton"_s);
    const QList<SecretSlot> outdated = g.heard.saves.constFirst().first.outdated;
    QVERIFY(outdated.contains(SecretSlot::ClientSecret) && outdated.contains(SecretSlot::SignIn));
}

void tst_ProfileSections::networkIsFoldedAway()
{
    const ProfileDialogFixture f;
    QVERIFY(!f.shows(u"proxyModeCombo"_s));
    QVERIFY(f.label(u"networkSummary"_s)->text().contains(u"system's proxy"_s));
    f.click(u"networkFold"_s);
    QVERIFY(f.shows(u"proxyModeCombo"_s));
    QVERIFY(!f.shows(u"networkSummary"_s));
    QVERIFY(!f.shows(u"proxyHostEdit"_s));
    QCOMPARE(f.dialog->profile().network, NetworkOptions {});
}

void tst_ProfileSections::theNetworkIsSaved()
{
    const ProfileDialogFixture f(editing(nscaleProfile()));
    f.click(u"networkFold"_s);
    auto *mode = f.child<QComboBox>(u"proxyModeCombo"_s);
    mode->setCurrentIndex(mode->findData(int(ProxySettings::Mode::Socks5)));
    QVERIFY(!f.canSave());
    f.type(u"proxyHostEdit"_s, u"proxy.example"_s);
    f.child<QSpinBox>(u"proxyPortSpin"_s)->setValue(1080);
    f.type(u"proxyUserEdit"_s, u"ada"_s);
    f.type(u"proxyPasswordEdit"_s, u" with spaces "_s);
    f.child<QSpinBox>(u"connectSpin"_s)->setValue(5);
    f.child<QSpinBox>(u"firstByteSpin"_s)->setValue(6);
    f.child<QSpinBox>(u"totalSpin"_s)->setValue(7);
    f.click(u"saveButton"_s);
    const ProfileEdit edit = f.heard.saves.constFirst().first;
    const ProxySettings proxy { ProxySettings::Mode::Socks5, u"proxy.example"_s, 1080, u"ada"_s };
    QVERIFY(edit.profile.network.proxy == proxy);
    QCOMPARE(edit.profile.network.connectLimit, std::chrono::seconds(5));
    QCOMPARE(edit.profile.network.firstByteLimit, std::chrono::seconds(6));
    QCOMPARE(edit.profile.network.totalLimit, std::chrono::seconds(7));
    QCOMPARE(edit.secrets.value(SecretSlot::ProxyPassword).reveal(), QByteArray(" with spaces "));
    QVERIFY(edit.outdated.isEmpty()); // there was no other proxy before
}

void tst_ProfileSections::proxyProblemsUnfold()
{
    Profile broken = nscaleProfile();
    broken.network.proxy.mode = ProxySettings::Mode::Http;
    const ProfileDialogFixture f(editing(broken));
    f.type(u"nameEdit"_s, u"x"_s);
    QVERIFY(f.shows(u"proxyHostEdit"_s));
    QVERIFY(f.label(u"hintLabel"_s)->text().contains(u"proxy"_s));
    f.type(u"proxyHostEdit"_s, u"p"_s);
    QVERIFY(f.shows(u"proxyProblem"_s));
    QVERIFY(f.label(u"proxyProblem"_s)->text().contains(u"port"_s));
}

void tst_ProfileSections::anotherProxyForgetsItsPassword()
{
    Profile stored = nscaleProfile();
    stored.network.proxy = { ProxySettings::Mode::Http, u"old.example"_s, 8080, u"ada"_s };
    const ProfileDialogFixture f(editing(stored));
    QCOMPARE(f.dialog->profile(), stored);
    f.click(u"networkFold"_s);
    QVERIFY(f.edit(u"proxyPasswordEdit"_s)->placeholderText().contains(u"keeps"_s));
    f.type(u"proxyHostEdit"_s, u"new.example"_s);
    QVERIFY(!f.edit(u"proxyPasswordEdit"_s)->placeholderText().contains(u"keeps"_s));
    f.click(u"saveButton"_s);
    QCOMPARE(f.heard.saves.constFirst().first.outdated,
             QList<SecretSlot> { SecretSlot::ProxyPassword });
}

void tst_ProfileSections::theCaFileIsLookedAt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    file.close();
    const ProfileDialogFixture f;
    f.click(u"networkFold"_s);
    QVERIFY(!f.button(u"caRemoveButton"_s)->isEnabled());
    f.edit(u"caFileEdit"_s)->setText(path);
    QVERIFY(f.label(u"caFileNote"_s)->text().startsWith(u"1 certificate"_s));
    QCOMPARE(f.dialog->profile().network.caFile, path);
    f.edit(u"caFileEdit"_s)->setText(folder.filePath(u"gone.pem"_s));
    QVERIFY(f.label(u"caFileNote"_s)->text().contains(u"cannot be read"_s));
    f.click(u"caRemoveButton"_s);
    QVERIFY(f.dialog->profile().network.caFile.isEmpty());
    QVERIFY(!f.shows(u"caFileNote"_s));
}

void tst_ProfileSections::nothingIgnoresTlsErrors()
{
    const ProfileDialogFixture f;
    f.click(u"networkFold"_s);
    const auto checks = f.dialog->findChildren<QCheckBox *>();
    for (const QCheckBox *check : checks) {
        for (const QString &word : { u"TLS"_s, u"certificate"_s, u"ignore"_s, u"insecure"_s })
            QVERIFY2(!check->text().contains(word, Qt::CaseInsensitive), qPrintable(check->text()));
    }
}

void tst_ProfileSections::mnemonicsAreUnique_data()
{
    QTest::addColumn<bool>("browser");
    QTest::newRow("token") << false;
    QTest::newRow("browser") << true;
}

void tst_ProfileSections::mnemonicsAreUnique()
{
    QFETCH(bool, browser);
    Profile stored = browser ? browserProfile() : nscaleProfile();
    stored.tokenSource = browser ? TokenSource::Keychain : TokenSource::Session;
    stored.network.proxy = { ProxySettings::Mode::Http, u"old.example"_s, 8080, u"ada"_s };
    const ProfileDialogFixture f(editing(stored));
    f.click(u"networkFold"_s);
    QStringList letters = mnemonics(*f.dialog);
    letters.sort();
    QVERIFY(letters.size() > 10);
    QStringList once = letters;
    once.removeDuplicates();
    QVERIFY2(once == letters, qPrintable(letters.join(u' ')));
}

void tst_ProfileSections::everythingHasAName()
{
    Profile stored = browserProfile();
    stored.network.proxy = { ProxySettings::Mode::Http, u"old.example"_s, 8080, u"ada"_s };
    const ProfileDialogFixture f(editing(stored));
    f.click(u"networkFold"_s);
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
    QCOMPARE(richTexts(*f.dialog), QStringList());
}

QTEST_MAIN(tst_ProfileSections)
#include "tst_profilesections.moc"
