#include "deskfixture.h"
#include "memoryprofilerepository.h"
#include "tokenvault.h"
#include "waitfor.h"

#include <QAction>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using groupdesk::demo::Fault;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

} // namespace

/// What may happen to a connection while the window is open: it is locked, refused, slowed down,
/// lost and found again, and signed in anew. The real window over real HTTP.
class TestDeskConnections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void productionStartsLockedAndCanBeUnlocked();
    void aRefusedTokenIsAskedForAgainAndTheListGoesOn();
    void aHostThatAsksToWaitIsAskedWhenThePersonSaysNow();
    void aLostPlatformKeepsItsRowsAndComesBackByItself();
    void signingInWithTheBrowser();
    void aNewVaultFileIsOpenedWithAPassphrase();

private:
    [[nodiscard]] Profile account(const QString &platform, TokenSource source) const;
    /// A desk over \a profiles, whose tokens are in \a token's place already.
    [[nodiscard]] bool open(const QList<Profile> &profiles, const QString &token,
                            const BrowserOpener &browser = {},
                            const TransportOptions &transport = quickRetries());
    [[nodiscard]] bool hasMessage(const QString &part) const;
    [[nodiscard]] bool clickMessage(const QString &button) const;

    demo::DemoOptions m_options;
    std::unique_ptr<demo::DemoServer> m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<DeskFixture> m_desk;
};

void TestDeskConnections::init()
{
    failOnWarnings();
    m_desk.reset();
    m_options.port = freePort(); // the same one after a stop
    m_options.signInClient.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(freePort());
    m_server = std::make_unique<demo::DemoServer>(m_options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

Profile TestDeskConnections::account(const QString &platform, TokenSource source) const
{
    Profile profile;
    profile.id = ProfileId(u"account-"_s % platform);
    profile.name = u"Account"_s;
    profile.platform = PlatformId(platform);
    profile.baseUrl = platform == "turso"_L1 ? m_server->tursoUrl() : m_server->nscaleUrl();
    profile.endpointClass = EndpointClass::Development;
    profile.tokenSource = source;
    if (platform == "turso"_L1)
        profile.options.insert(profileoption::closestRegionUrl, m_server->regionUrl().toString());
    return profile;
}

bool TestDeskConnections::open(const QList<Profile> &profiles, const QString &token,
                               const BrowserOpener &browser, const TransportOptions &transport)
{
    SecretStore *secrets = nullptr;
    const DeskFixture::MakeSecrets makeSecrets = [&](SecretPrompt &prompt, Redactor &redactor) {
        TokenVault::Parts parts;
        parts.vaultPath = m_folder.filePath(u"secrets.vault"_s);
        parts.vaultCost = { 1, 8192 };
        parts.prompt = &prompt;
        parts.redactor = &redactor;
        auto vault = std::make_unique<TokenVault>(std::move(parts));
        secrets = vault.get();
        return vault;
    };
    m_desk = std::make_unique<DeskFixture>(*m_server,
                                           std::make_unique<MemoryProfileRepository>(profiles),
                                           DeskFixture::Parts { makeSecrets, browser, transport });
    for (const Profile &profile : profiles) {
        if (token.isEmpty())
            continue;
        Answer<Done, StoreError> written;
        secrets->write(profile, SecretSlot::Token, Secret::fromPaste(token), this,
                       written.callback());
        if (!written.wait() || !written.result())
            return false;
    }
    m_desk->desk().open();
    return true;
}

bool TestDeskConnections::hasMessage(const QString &part) const
{
    const QStringList messages = m_desk->messages();
    return std::any_of(messages.cbegin(), messages.cend(),
                       [&part](const QString &message) { return message.contains(part); });
}

bool TestDeskConnections::clickMessage(const QString &text) const
{
    for (auto *button : m_desk->window().findChildren<QAbstractButton *>()) {
        QString label = button->text();
        if (button->isVisible() && label.remove(u'&').startsWith(text)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

void TestDeskConnections::productionStartsLockedAndCanBeUnlocked()
{
    Profile profile = account(u"turso"_s, TokenSource::Session);
    profile.endpointClass = EndpointClass::Production;
    QVERIFY(open({ profile }, m_server->token()));
    QVERIFY(m_desk->waitIdle());
    m_desk->chooseScope(profile.name);
    auto *newGroup = m_desk->window().findChild<QAction *>(u"newGroupAction"_s);
    QVERIFY(!newGroup->isEnabled());
    QVERIFY(newGroup->toolTip().contains(u"locked"_s, Qt::CaseInsensitive));

    QVERIFY(m_desk->click(u"lockButton"_s));
    QTRY_VERIFY(newGroup->isEnabled());
    m_desk->trigger(u"newGroupAction"_s);
    QVERIFY(m_desk->waitDialog(u"newGroupDialog"_s));
    QVERIFY(m_desk->type(u"nameEdit"_s, u"while-unlocked"_s));
    m_desk->workspace().lock(profile.id)->lock();
    QTRY_VERIFY(!m_desk->find<QPushButton>(u"createButton"_s)->isEnabled());
    QCOMPARE(m_desk->find<QLineEdit>(u"nameEdit"_s)->text(), u"while-unlocked"_s);
    QCOMPARE(m_desk->sent("POST"), 0);

    m_desk->workspace().lock(profile.id)->unlockFor();
    QVERIFY(m_desk->click(u"createButton"_s));
    QVERIFY(m_desk->waitNoDialog(u"newGroupDialog"_s));
    QTRY_VERIFY(m_desk->shownNames().contains(u"while-unlocked"_s));
    QCOMPARE(m_desk->sent("POST"), 1);
}

void TestDeskConnections::aRefusedTokenIsAskedForAgainAndTheListGoesOn()
{
    const Profile profile = account(u"turso"_s, TokenSource::Session);
    QVERIFY(open({ profile }, m_server->token()));
    QVERIFY(m_desk->waitIdle());
    const QStringList rows = m_desk->allRows();
    QVERIFY(!rows.isEmpty());

    m_server->inject(Fault::withStatus(401).on("GET", "/turso/v").times(3));
    m_desk->trigger(u"refreshAllAction"_s);
    QVERIFY(m_desk->waitDialog(u"secretDialog"_s));
    QCOMPARE(m_desk->allRows(), rows);
    m_server->clearFaults();
    QVERIFY(m_desk->type(u"secretEdit"_s, m_server->token(demo::Persona::Auditor)));
    QVERIFY(m_desk->click(u"secretAcceptButton"_s));
    QVERIFY(m_desk->waitNoDialog(u"secretDialog"_s));
    QVERIFY(m_desk->waitIdle());
    QCOMPARE(m_desk->workspace().profileStatus(profile.id).state, LoadState::Ready);
    QCOMPARE(m_desk->allRows(), rows);
    QCOMPARE(m_desk->messages(), QStringList());
}

void TestDeskConnections::aHostThatAsksToWaitIsAskedWhenThePersonSaysNow()
{
    const Profile profile = account(u"turso"_s, TokenSource::Session);
    QVERIFY(open({ profile }, m_server->token(), {}, TransportOptions {}));
    QVERIFY(m_desk->waitIdle());
    const TrafficMonitor *traffic = m_desk->workspace().traffic();

    m_server->inject(Fault::tooManyRequests("97").on("GET", "/turso/v").times(1));
    m_desk->trigger(u"refreshAllAction"_s);
    QTRY_COMPARE(traffic->pauses().size(), 1);
    QTRY_VERIFY(hasMessage(u"asks to wait"_s));
    const int sent = m_desk->sent("GET");
    QVERIFY(clickMessage(u"Now"_s));
    QVERIFY(m_desk->waitIdle());
    QVERIFY(m_desk->sent("GET") > sent);
    QVERIFY(traffic->pauses().isEmpty());
    QTRY_VERIFY(!hasMessage(u"asks to wait"_s));
    QCOMPARE(m_desk->workspace().profileStatus(profile.id).state, LoadState::Ready);
}

void TestDeskConnections::aLostPlatformKeepsItsRowsAndComesBackByItself()
{
    const Profile profile = account(u"turso"_s, TokenSource::Session);
    QVERIFY(open({ profile }, m_server->token()));
    QVERIFY(m_desk->waitIdle());
    const QStringList rows = m_desk->allRows();

    m_server->stop();
    m_desk->trigger(u"refreshAllAction"_s);
    QTRY_VERIFY(m_desk->workspace().isOffline(profile.id));
    QTRY_VERIFY(hasMessage(u": offline"_s));
    QCOMPARE(m_desk->allRows(), rows);
    m_desk->chooseScope(profile.name);
    QVERIFY(!m_desk->window().findChild<QAction *>(u"newGroupAction"_s)->isEnabled());

    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QVERIFY(waitUntil([&] { return !m_desk->workspace().isOffline(profile.id); }, 30'000));
    QVERIFY(m_desk->waitIdle());
    QTRY_VERIFY(!hasMessage(u": offline"_s));
    QCOMPARE(m_desk->allRows(), rows);
    QVERIFY(m_desk->window().findChild<QAction *>(u"newGroupAction"_s)->isEnabled());
}

void TestDeskConnections::signingInWithTheBrowser()
{
    QNetworkAccessManager browser; // follows the redirect back, as a browser does
    Profile profile = account(u"nscale"_s, TokenSource::Session);
    profile.signIn = SignInMethod::Browser;
    profile.oauth.clientId = m_server->signInClient().id;
    profile.oauth.redirectPort = quint16(QUrl(m_server->signInClient().redirectUri).port());
    QVERIFY(open({ profile }, {}, [&browser](const QUrl &address) {
        QNetworkReply *page = browser.get(QNetworkRequest(address));
        QObject::connect(page, &QNetworkReply::finished, page, &QObject::deleteLater);
        return true;
    }));
    Answer<Done, StoreError> written;
    m_desk->workspace().secrets().write(profile, SecretSlot::ClientSecret,
                                        Secret::fromPaste(m_server->signInClient().secret), this,
                                        written.callback());
    QVERIFY(written.wait() && written.result());
    QVERIFY(m_desk->waitIdle());
    QCOMPARE(m_desk->workspace().profileStatus(profile.id).state, LoadState::Failed);

    m_desk->chooseScope(profile.name);
    m_desk->trigger(u"signInAction"_s);
    QVERIFY(waitUntil(
        [&] { return m_desk->workspace().profileStatus(profile.id).state == LoadState::Ready; }));
    QVERIFY(m_desk->waitNoDialog(u"signInDialog"_s));
    QVERIFY(m_desk->waitIdle());
    QVERIFY(!m_desk->allRows().isEmpty());

    // An access token that ended is refreshed without a word.
    m_server->expireAccessTokens();
    m_server->clearRequests();
    m_desk->trigger(u"refreshAllAction"_s);
    QVERIFY(waitUntil([&] { return m_desk->sent("POST") > 0; }));
    QVERIFY(m_desk->waitIdle());
    QCOMPARE(m_desk->sent("POST"), 1);
    QCOMPARE(m_desk->workspace().profileStatus(profile.id).state, LoadState::Ready);
}

void TestDeskConnections::aNewVaultFileIsOpenedWithAPassphrase()
{
    const Profile profile = account(u"turso"_s, TokenSource::VaultFile);
    QVERIFY(open({ profile }, {}));
    QVERIFY(m_desk->waitIdle());
    Answer<Done, StoreError> saved;
    m_desk->workspace().saveProfile(profile,
                                    { { SecretSlot::Token, Secret::fromPaste(m_server->token()) } },
                                    this, saved.callback());
    QVERIFY(m_desk->waitDialog(u"secretDialog"_s));
    QVERIFY(m_desk->type(u"secretEdit"_s, u"correct horse"_s));
    QVERIFY(m_desk->type(u"againEdit"_s, u"correct horse"_s));
    QVERIFY(m_desk->click(u"secretAcceptButton"_s));
    QVERIFY(saved.wait());
    QVERIFY(saved.result().has_value());
    QVERIFY(waitUntil([&] { return !m_desk->allRows().isEmpty(); }));

    // Locked, it is asked for again when the token is needed.
    m_desk->trigger(u"lockSecretsAction"_s);
    m_desk->trigger(u"refreshAllAction"_s);
    QVERIFY(m_desk->waitDialog(u"secretDialog"_s));
    QVERIFY(m_desk->type(u"secretEdit"_s, u"wrong horse"_s));
    QVERIFY(m_desk->click(u"secretAcceptButton"_s));
    QVERIFY(
        waitUntil([&] { return m_desk->label(u"secretHeadline"_s).contains(u"did not open"_s); }));
    QVERIFY(m_desk->type(u"secretEdit"_s, u"correct horse"_s));
    QVERIFY(m_desk->click(u"secretAcceptButton"_s));
    QVERIFY(m_desk->waitNoDialog(u"secretDialog"_s));
    QVERIFY(m_desk->waitIdle());
    QCOMPARE(m_desk->workspace().profileStatus(profile.id).state, LoadState::Ready);
}

QTEST_MAIN(TestDeskConnections)
#include "tst_deskconnections.moc"
