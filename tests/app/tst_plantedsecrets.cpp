#include "deskfixture.h"
#include "logging.h"
#include "memoryprofilerepository.h"
#include "oauth/oauthtokens.h"
#include "profileexchange.h"
#include "profilefile.h"
#include "requestexport.h"
#include "tokenvault.h"
#include "waitfor.h"
#include "writtenwords.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// Tokens of every kind. The last one looks like nothing in particular: only who was told about it
/// can take it out.
QList<QByteArray> plantedTokens()
{
    return { "sk-planted0123456789abcdefPLANTED", "bt-st-planted0123456789abcdefPLANTED",
             "eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJwbGFudGVkMTIzIn0.cGxhbnRlZC1zaWduYXR1cmU",
             "eyJhbGciOiJkaXIifQ..cGxhbnRlZA.cGxhbnRlZC1ib2R5LXBhcnQ.cGxhbnRlZC10YWc",
             "pL4nt3d~Qz+7/w9=Xk2.planted!word*without,form" };
}

/// Answers that repeat the token in every place an answer has.
QList<demo::Fault> echoesOf(const QByteArray &token)
{
    const auto answer = [&token](int status, const QByteArray &type, const QByteArray &body) {
        demo::Fault fault;
        fault.status = status;
        fault.headers = { { "Content-Type", type }, { "X-Echo", "got " + token } };
        fault.body = body;
        return fault;
    };
    const QByteArray json = "{\"error\":\"bad token " + token + "\",\"error_description\":\""
        + token + "\",\"Message\":\"" + token + "\",\"code\":\"" + token + "\"}";
    demo::Fault redirect = answer(302, "text/plain", token);
    redirect.headers.emplaceBack("Location", "/elsewhere?token=" + token.toPercentEncoding());
    return { answer(400, "application/json", json),
             answer(401, "text/plain", "the token " + token.toBase64() + ' ' + token),
             answer(403, "text/html", "<html><body>" + token + "</body></html>"),
             answer(409, "text/plain", token.toPercentEncoding()),
             answer(200, "application/json", "{\"" + token + "\":\"" + token + "\""),
             redirect };
}

/// A keychain that has one value for every key, and repeats it in what it complains about.
class PlantedKeychain final : public KeychainRunner
{
public:
    explicit PlantedKeychain(QByteArray value) : m_value(std::move(value)) { }
    void run(const KeychainRequest &request, Finished finished) override
    {
        const bool isRead = request.verb == KeychainRequest::Verb::Read;
        const StoreError refused { StoreError::Kind::Denied, QString::fromUtf8(m_value), {} };
        const StoreResult<Secret> result = isRead ? StoreResult<Secret>(Secret::fromBytes(m_value))
                                                  : StoreResult<Secret>(Unexpected(refused));
        QMetaObject::invokeMethod(
            &m_life, [finished = std::move(finished), result] { finished(result); },
            Qt::QueuedConnection);
    }

private:
    QByteArray m_value;
    QObject m_life;
};

} // namespace

/// Plants secrets of every kind in every place, lets the program work and fail with them, and looks
/// for them in everything it wrote, showed, copied and exported.
class TestPlantedSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tokensAndAnswersThatRepeatThem_data();
    void tokensAndAnswersThatRepeatThem();
    void tokensOfCommandsAndVariables_data();
    void tokensOfCommandsAndVariables();
    void tokensOfTheKeychain();
    void secretsOfProxiesAndClients();
    void theSearchFindsWhatIsThere();

private:
    [[nodiscard]] QList<Profile> accounts(TokenSource source) const;
    /// Writes each secret of \a slots for each of \a profiles.
    [[nodiscard]] bool plant(SecretStore &secrets, const QList<Profile> &profiles, SecretSlot slot,
                             const QByteArray &value);
    [[nodiscard]] DeskFixture::MakeSecrets vault();
    /// Uses what writes texts elsewhere: details, copies, the log.
    void useEverything(DeskFixture &fixture);
    /// Where \a secret is to be read; nothing if nowhere.
    [[nodiscard]] QString leakOf(DeskFixture &fixture, const QByteArray &secret);
    [[nodiscard]] bool wasSent(const QByteArray &token) const;

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QByteArray> m_clipboard; ///< everything that was copied
};

void TestPlantedSecrets::initTestCase()
{
    installMessageFilter(); // the program's; what it lets through comes to the catcher
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

void TestPlantedSecrets::init()
{
    m_clipboard.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<demo::DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

QList<Profile> TestPlantedSecrets::accounts(TokenSource source) const
{
    QList<Profile> profiles;
    const QList<QPair<QString, QUrl>> platforms { { u"turso"_s, m_server->tursoUrl() },
                                                  { u"braintrust"_s, m_server->braintrustUrl() },
                                                  { u"nscale"_s, m_server->nscaleUrl() } };
    for (const auto &[key, url] : platforms) {
        Profile profile;
        profile.id = ProfileId(u"planted-"_s + key);
        profile.name = u"Account on "_s + key;
        profile.platform = PlatformId(key);
        profile.baseUrl = url;
        profile.endpointClass = EndpointClass::Development;
        profile.tokenSource = source;
        profiles.append(profile);
    }
    return profiles;
}

DeskFixture::MakeSecrets TestPlantedSecrets::vault()
{
    return [this](SecretPrompt &prompt, Redactor &redactor) {
        TokenVault::Parts parts;
        parts.vaultPath = m_folder->filePath(u"secrets.vault"_s);
        parts.prompt = &prompt;
        parts.redactor = &redactor;
        return std::make_unique<TokenVault>(std::move(parts));
    };
}

bool TestPlantedSecrets::plant(SecretStore &secrets, const QList<Profile> &profiles,
                               SecretSlot slot, const QByteArray &value)
{
    for (const Profile &profile : profiles) {
        Answer<Done, StoreError> written;
        secrets.write(profile, slot, Secret::fromBytes(value), this, written.callback());
        if (!written.wait() || !written.result())
            return false;
    }
    return true;
}

void TestPlantedSecrets::useEverything(DeskFixture &fixture)
{
    fixture.trigger(u"requestLogAction"_s);
    const auto remember = [this] {
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        for (const QString &format : copied->formats())
            m_clipboard.append(copied->data(format));
    };
    for (auto *button : fixture.window().findChildren<QAbstractButton *>()) {
        const QString name = button->objectName();
        const bool isDetails = name == "messageDetailsButton"_L1;
        if (!isDetails && !name.contains("copy"_L1, Qt::CaseInsensitive))
            continue;
        if (button->isEnabled()) {
            button->click();
            remember();
        }
    }
}

QString TestPlantedSecrets::leakOf(DeskFixture &fixture, const QByteArray &secret)
{
    const RequestLogModel &log = fixture.desk().requestLog();
    QList<RequestRecord> records;
    QList<QByteArray> curls;
    for (int row = 0; row < log.rowCount(); ++row) {
        records.append(log.record(row));
        curls.append(curlOf(log.record(row)).toUtf8());
    }
    fixture.settings().sync();
    QList<QPair<QString, QList<QByteArray>>> places {
        { u"log"_s, { MessageCatcher::messages().join(u'\n').toUtf8() } },
        { u"windows"_s, {} },
        { u"HAR"_s, { harOf(records) } },
        { u"cURL"_s, curls },
        { u"clipboard"_s, m_clipboard },
        { u"exported profiles"_s, { exportedProfiles(fixture.workspace().profiles()) } },
        { u"desk's files"_s, contentsBelow(fixture.folder()) },
        { u"files"_s, contentsBelow(m_folder->path()) },
    };
    for (const QWidget *window : QApplication::topLevelWidgets())
        places[1].second.append(textsOf(*window).join(u'\n').toUtf8());
    for (const auto &[place, texts] : std::as_const(places)) {
        for (const QByteArray &text : texts) {
            for (const QByteArray &form : formsOf(secret)) {
                const qsizetype at = text.indexOf(form);
                if (at >= 0)
                    return place + u": …"_s
                        + QString::fromUtf8(text.mid(std::max<qsizetype>(0, at - 80), 240));
            }
        }
    }
    return {};
}

bool TestPlantedSecrets::wasSent(const QByteArray &token) const
{
    const QList<demo::RecordedRequest> requests = m_server->requests();
    return std::any_of(requests.cbegin(), requests.cend(), [&token](const auto &request) {
        return request.header("Authorization") == "Bearer " + token;
    });
}

void TestPlantedSecrets::tokensAndAnswersThatRepeatThem_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("echo");
    for (int token = 0; token < plantedTokens().size(); ++token) {
        for (int echo = 0; echo < echoesOf({}).size(); ++echo)
            QTest::addRow("token %d, answer %d", token, echo) << plantedTokens().at(token) << echo;
    }
}

void TestPlantedSecrets::tokensAndAnswersThatRepeatThem()
{
    QFETCH(const QByteArray, token);
    QFETCH(const int, echo);
    const MessageCatcher catcher;
    const QList<Profile> profiles = accounts(TokenSource::Session);
    SecretStore *secrets = nullptr;
    DeskFixture fixture(*m_server, std::make_unique<MemoryProfileRepository>(profiles),
                        { .secrets = [&](SecretPrompt &prompt, Redactor &redactor) {
                            auto made = vault()(prompt, redactor);
                            secrets = made.get();
                            return made;
                        } });
    QVERIFY(plant(*secrets, profiles, SecretSlot::Token, token));
    m_server->inject(echoesOf(token).at(echo).times(-1));

    QVERIFY(fixture.openAndWait());
    useEverything(fixture);
    QVERIFY(wasSent(token));
    QVERIFY(fixture.desk().requestLog().rowCount() > 0);
    QCOMPARE(leakOf(fixture, token), QString());
}

void TestPlantedSecrets::tokensOfCommandsAndVariables_data()
{
    QTest::addColumn<bool>("isCommand");
    QTest::newRow("command") << true;
    QTest::newRow("variable") << false;
}

void TestPlantedSecrets::tokensOfCommandsAndVariables()
{
    QFETCH(const bool, isCommand);
    const QByteArray token = plantedTokens().constLast();
    const MessageCatcher catcher;
    QTemporaryDir outside; // not the program's: it holds the planted token
    QFile program(outside.filePath(u"print-token"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho 'complaint " + token + "' >&2\nprintf '%s\\n' '" + token
                  + "'\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("GROUPDESK_TEST_PLANTED", token);

    QList<Profile> profiles = accounts(isCommand ? TokenSource::Command : TokenSource::Environment);
    for (Profile &profile : profiles) {
        profile.tokenCommand = program.fileName();
        profile.tokenVariable = u"GROUPDESK_TEST_PLANTED"_s;
    }
    DeskFixture fixture(*m_server, std::make_unique<MemoryProfileRepository>(profiles),
                        { .secrets = vault() });
    QVERIFY(fixture.openAndWait());
    useEverything(fixture);
    QVERIFY(wasSent(token));
    QCOMPARE(leakOf(fixture, token), QString());
}

void TestPlantedSecrets::tokensOfTheKeychain()
{
    const QByteArray token = plantedTokens().constLast();
    const MessageCatcher catcher;
    const QList<Profile> profiles = accounts(TokenSource::Keychain);
    const auto keychain = [this, &token](SecretPrompt &prompt, Redactor &redactor) {
        TokenVault::Parts parts;
        parts.keychain = std::make_unique<PlantedKeychain>(token);
        parts.vaultPath = m_folder->filePath(u"secrets.vault"_s);
        parts.prompt = &prompt;
        parts.redactor = &redactor;
        return std::make_unique<TokenVault>(std::move(parts));
    };
    DeskFixture fixture(*m_server, std::make_unique<MemoryProfileRepository>(profiles),
                        { .secrets = keychain });
    m_server->inject(echoesOf(token).constFirst().times(-1));
    QVERIFY(fixture.openAndWait());
    useEverything(fixture);
    QVERIFY(wasSent(token));
    QCOMPARE(leakOf(fixture, token), QString());
}

void TestPlantedSecrets::secretsOfProxiesAndClients()
{
    const QByteArray password = "pr0xy~planted/password+word";
    const QByteArray clientSecret = "cl13nt~planted/secret+word";
    oauth::OAuthTokens tokens;
    tokens.access = Secret::fromBytes("pl4nted~access/token+word");
    tokens.refresh = Secret::fromBytes("pl4nted~refresh/token+word");
    tokens.clientId = u"planted-client"_s;
    const MessageCatcher catcher;

    QList<Profile> profiles = accounts(TokenSource::Session);
    profiles[0].network.proxy
        = { ProxySettings::Mode::Http, u"127.0.0.1"_s, quint16(m_server->port()), u"somebody"_s };
    profiles[2].signIn = SignInMethod::Browser;
    profiles[2].oauth.clientId = tokens.clientId;
    tokens.issuer = profiles.at(2).baseUrl.toString();
    SecretStore *secrets = nullptr;
    DeskFixture fixture(*m_server, std::make_unique<MemoryProfileRepository>(profiles),
                        { .secrets = [&](SecretPrompt &prompt, Redactor &redactor) {
                            auto made = vault()(prompt, redactor);
                            secrets = made.get();
                            return made;
                        } });
    QVERIFY(plant(*secrets, profiles, SecretSlot::Token, plantedTokens().constLast()));
    QVERIFY(plant(*secrets, { profiles.at(0) }, SecretSlot::ProxyPassword, password));
    QVERIFY(plant(*secrets, { profiles.at(2) }, SecretSlot::ClientSecret, clientSecret));
    QVERIFY(
        plant(*secrets, { profiles.at(2) }, SecretSlot::SignIn, oauth::toStored(tokens).reveal()));
    for (const demo::Fault &fault : echoesOf(tokens.access.reveal()))
        m_server->inject(fault.on("GET", "/nscale/api").times(1));

    QVERIFY(fixture.openAndWait());
    useEverything(fixture);
    QVERIFY(wasSent(tokens.access.reveal()));
    for (const QByteArray &secret :
         { password, clientSecret, tokens.access.reveal(), tokens.refresh.reveal() })
        QCOMPARE(leakOf(fixture, secret), QString());
}

void TestPlantedSecrets::theSearchFindsWhatIsThere()
{
    const MessageCatcher catcher;
    const QByteArray visible = "Account on turso";
    DeskFixture fixture(*m_server,
                        std::make_unique<MemoryProfileRepository>(accounts(TokenSource::Session)),
                        { .secrets = vault() });
    QVERIFY(fixture.openAndWait());
    QVERIFY(!leakOf(fixture, visible).isEmpty());
    qWarning("something %s", "Unlikely-Word");
    QVERIFY(leakOf(fixture, "Unlikely-Word").startsWith(u"log"_s));
    QFile file(m_folder->filePath(u"left"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Another-Word").toBase64());
    file.close();
    QVERIFY(leakOf(fixture, "Another-Word").startsWith(u"files"_s));
}

QTEST_MAIN(TestPlantedSecrets)
#include "tst_plantedsecrets.moc"
