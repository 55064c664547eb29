#include "fakekeychainrunner.h"
#include "fakesecretprompt.h"
#include "nokeychain.h"
#include "redactor.h"
#include "sessiontokens.h"
#include "tokenvault.h"
#include "waitfor.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using Verb = KeychainRequest::Verb;
using SecretAnswer = Answer<Secret, StoreError>;
using DoneAnswer = Answer<Done, StoreError>;

namespace {

Profile profileOf(TokenSource source, const QString &id = u"p1"_s)
{
    Profile profile;
    profile.id = ProfileId(id);
    profile.tokenSource = source;
    profile.tokenVariable = u"TOKEN"_s;
    return profile;
}

Secret secret(const QString &text)
{
    return Secret::fromPaste(text);
}

template <class A>
std::optional<StoreError::Kind> failure(A &answer)
{
    if (!answer.wait() || answer.result())
        return std::nullopt;
    return answer.result().error().kind;
}

} // namespace

class TestTokenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_shared<FakeKeychainRunner::Log>();
        m_context = std::make_unique<QObject>();
        m_environment.clear();
        makeVault(60s);
    }

    void answersComeLater()
    {
        for (const auto source : { TokenSource::Session, TokenSource::Environment }) {
            SecretAnswer read;
            DoneAnswer written;
            DoneAnswer removed;
            m_vault->read(profileOf(source), SecretSlot::Token, m_context.get(), read.callback());
            m_vault->write(profileOf(source), SecretSlot::Token, secret(u"t"_s), m_context.get(),
                           written.callback());
            m_vault->remove(profileOf(source), SecretSlot::Token, m_context.get(),
                            removed.callback());
            QCOMPARE(read.count() + written.count() + removed.count(), 0);
            QVERIFY(read.wait() && written.wait() && removed.wait());
            QCOMPARE(read.count() + written.count() + removed.count(), 3);
        }
    }

    void keychainAnswersComeLater()
    {
        SecretAnswer read;
        m_vault->read(profileOf(TokenSource::Keychain), SecretSlot::Token, m_context.get(),
                      read.callback());
        m_log->finish(secret(u"t"_s));
        QCOMPARE(read.count(), 0);
        QVERIFY(read.wait());
        QCOMPARE(read.result()->reveal(), QByteArray("t"));
    }

    void theEnvironmentIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("trimmed") << QByteArray(" abc\r\n") << QByteArray("abc");
        QTest::newRow("blank") << QByteArray(" \n") << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
        QTest::newRow("not set") << QByteArray() << QByteArray();
    }

    void theEnvironmentIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, token);
        if (!value.isNull())
            m_environment.insert(u"TOKEN"_s, value);
        SecretAnswer read;
        m_vault->read(profileOf(TokenSource::Environment), SecretSlot::Token, m_context.get(),
                      read.callback());
        QVERIFY(read.wait());
        if (token.isEmpty()) {
            QVERIFY(!read.result());
            QCOMPARE(read.result().error().kind, StoreError::Kind::NotFound);
            QCOMPARE(read.result().error().detail, u"TOKEN"_s);
        } else {
            QVERIFY(read.result());
            QCOMPARE(read.result()->reveal(), token);
        }
        QVERIFY(m_log->begun.isEmpty());
    }

    void theProcessHasAnEnvironment()
    {
        qputenv("GROUPDESK_TEST_TOKEN", "from-the-process");
        QCOMPARE(processEnvironment(u"GROUPDESK_TEST_TOKEN"_s), QByteArray("from-the-process"));
        qunsetenv("GROUPDESK_TEST_TOKEN");
        QVERIFY(!processEnvironment(u"GROUPDESK_TEST_TOKEN"_s));
    }

    void theEnvironmentIsNotWritten()
    {
        const Profile profile = profileOf(TokenSource::Environment);
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::Token, secret(u"t"_s), m_context.get(),
                       written.callback());
        QCOMPARE(failure(written), StoreError::Kind::Invalid);
        DoneAnswer removed;
        m_vault->remove(profile, SecretSlot::Token, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        Profile unnamed = profile;
        unnamed.tokenVariable.clear();
        SecretAnswer read;
        m_vault->read(unnamed, SecretSlot::Token, m_context.get(), read.callback());
        QCOMPARE(failure(read), StoreError::Kind::Invalid);
    }

    void theSessionRemembers()
    {
        const Profile profile = profileOf(TokenSource::Session);
        QCOMPARE(readKind(profile), StoreError::Kind::NotFound);
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::Token, secret(u"one"_s), m_context.get(),
                       written.callback());
        QVERIFY(written.wait() && written.result());
        SecretAnswer read;
        m_vault->read(profile, SecretSlot::Token, m_context.get(), read.callback());
        QVERIFY(read.wait() && read.result());
        QCOMPARE(read.result()->reveal(), QByteArray("one"));
        QCOMPARE(readKind(profileOf(TokenSource::Session, u"p2"_s)), StoreError::Kind::NotFound);
        for (int i = 0; i < 2; ++i) { // also when it is gone already
            DoneAnswer removed;
            m_vault->remove(profile, SecretSlot::Token, m_context.get(), removed.callback());
            QVERIFY(removed.wait() && removed.result());
        }
        QCOMPARE(readKind(profile), StoreError::Kind::NotFound);
        QVERIFY(m_log->begun.isEmpty());
    }

    void theKeychainIsAskedByProfile()
    {
        const Profile profile = profileOf(TokenSource::Keychain, u"p7"_s);
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::Token, secret(u"t"_s), m_context.get(),
                       written.callback());
        m_log->finish(Secret());
        SecretAnswer read;
        m_vault->read(profile, SecretSlot::Token, m_context.get(), read.callback());
        m_log->finish(secret(u"t"_s));
        DoneAnswer removed;
        m_vault->remove(profile, SecretSlot::Token, m_context.get(), removed.callback());
        m_log->fail(StoreError::Kind::NotFound); // is as good as removed
        QVERIFY(written.wait() && written.result());
        QVERIFY(read.wait() && read.result());
        QVERIFY(removed.wait() && removed.result());
        const QList<std::pair<Verb, QString>> expected { { Verb::Write, u"p7"_s },
                                                         { Verb::Read, u"p7"_s },
                                                         { Verb::Remove, u"p7"_s } };
        QCOMPARE(m_log->begun, expected);
        QCOMPARE(m_log->written.constFirst(), secret(u"t"_s));
    }

    void keychainErrorsPassThrough()
    {
        for (const auto kind : { StoreError::Kind::NotFound, StoreError::Kind::Unavailable,
                                 StoreError::Kind::Denied }) {
            SecretAnswer read;
            m_vault->read(profileOf(TokenSource::Keychain), SecretSlot::Token, m_context.get(),
                          read.callback());
            m_log->fail(kind);
            QCOMPARE(failure(read), kind);
            QCOMPARE(read.result().error().detail, u"as told"_s);
        }
    }

    void aBlankEntryIsNoToken()
    {
        SecretAnswer read;
        m_vault->read(profileOf(TokenSource::Keychain), SecretSlot::Token, m_context.get(),
                      read.callback());
        m_log->finish(Secret());
        QCOMPARE(failure(read), StoreError::Kind::NotFound);
    }

    void unusableTokensAreRefused()
    {
        for (const auto source : { TokenSource::Session, TokenSource::Keychain }) {
            for (const QString &text : { u""_s, u" \n"_s, u"a b"_s, u"é"_s }) {
                DoneAnswer written;
                m_vault->write(profileOf(source), SecretSlot::Token, secret(text), m_context.get(),
                               written.callback());
                QCOMPARE(failure(written), StoreError::Kind::Invalid);
            }
        }
        QVERIFY(m_log->begun.isEmpty());
    }

    void profilesNeedIds()
    {
        for (const auto source : { TokenSource::Session, TokenSource::Keychain }) {
            const Profile profile = profileOf(source, u""_s);
            QCOMPARE(readKind(profile), StoreError::Kind::Invalid);
            DoneAnswer written;
            m_vault->write(profile, SecretSlot::Token, secret(u"t"_s), m_context.get(),
                           written.callback());
            QCOMPARE(failure(written), StoreError::Kind::Invalid);
            DoneAnswer removed;
            m_vault->remove(profile, SecretSlot::Token, m_context.get(), removed.callback());
            QCOMPARE(failure(removed), StoreError::Kind::Invalid);
        }
        QVERIFY(m_log->begun.isEmpty());
    }

    void everySlotHasAnEntryOfItsOwn()
    {
        const Profile profile = profileOf(TokenSource::Keychain, u"p7"_s);
        for (const auto slot : { SecretSlot::Token, SecretSlot::ProxyPassword,
                                 SecretSlot::ClientSecret, SecretSlot::SignIn }) {
            SecretAnswer read;
            m_vault->read(profile, slot, m_context.get(), read.callback());
            m_log->fail(StoreError::Kind::NotFound);
            QCOMPARE(failure(read), StoreError::Kind::NotFound);
        }
        QStringList keys;
        for (const auto &begun : std::as_const(m_log->begun))
            keys.append(begun.second);
        QCOMPARE(keys, QStringList({ u"p7"_s, u"p7/proxy"_s, u"p7/client"_s, u"p7/signin"_s }));
    }

    void slotsGoHomeWithTheirProfile_data()
    {
        QTest::addColumn<TokenSource>("source");
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("keychain") << TokenSource::Keychain << true;
        QTest::newRow("environment") << TokenSource::Environment << true;
        QTest::newRow("command") << TokenSource::Command << true;
        QTest::newRow("session") << TokenSource::Session << false;
        QTest::newRow("ask") << TokenSource::Ask << false;
    }

    void slotsGoHomeWithTheirProfile()
    {
        QFETCH(TokenSource, source);
        QFETCH(bool, inKeychain);
        DoneAnswer written;
        m_vault->write(profileOf(source), SecretSlot::ProxyPassword, secret(u"p w"_s),
                       m_context.get(), written.callback());
        QCOMPARE(m_log->isRunning(), inKeychain);
        if (inKeychain)
            m_log->finish(Secret());
        QVERIFY(written.wait() && written.result());
        QCOMPARE(readKind(profileOf(TokenSource::Session)), StoreError::Kind::NotFound);
    }

    void otherSlotsHoldAnyBytes()
    {
        const QByteArray bytes = QByteArray(" p\0\xff\n{\"a\": 1} ", 15);
        const Profile profile = profileOf(TokenSource::Session);
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::SignIn, Secret::fromBytes(bytes), m_context.get(),
                       written.callback());
        QVERIFY(written.wait() && written.result());
        SecretAnswer read;
        m_vault->read(profile, SecretSlot::SignIn, m_context.get(), read.callback());
        QVERIFY(read.wait() && read.result());
        QCOMPARE(read.result()->reveal(), bytes);
        DoneAnswer empty;
        m_vault->write(profile, SecretSlot::SignIn, Secret(), m_context.get(), empty.callback());
        QCOMPARE(failure(empty), StoreError::Kind::Invalid);
    }

    void theRedactorLearnsEverything()
    {
        m_environment.insert(u"TOKEN"_s, "planted-variable");
        SecretAnswer fromVariable;
        m_vault->read(profileOf(TokenSource::Environment), SecretSlot::Token, m_context.get(),
                      fromVariable.callback());
        SecretAnswer fromKeychain;
        m_vault->read(profileOf(TokenSource::Keychain), SecretSlot::Token, m_context.get(),
                      fromKeychain.callback());
        m_log->finish(secret(u"planted-entry"_s));
        DoneAnswer written;
        m_vault->write(profileOf(TokenSource::Session), SecretSlot::ClientSecret,
                       secret(u"planted client"_s), m_context.get(), written.callback());
        QVERIFY(fromVariable.wait() && fromKeychain.wait() && written.wait());
        QCOMPARE(m_redactor.redacted(u"planted-variable, planted-entry, planted client"_s),
                 u"[redacted], [redacted], [redacted]"_s);
    }

    void aWriteThatTimesOutMayStillBeApplied()
    {
        makeVault(20ms);
        DoneAnswer written;
        m_vault->write(profileOf(TokenSource::Keychain), SecretSlot::Token, secret(u"t"_s),
                       m_context.get(), written.callback());
        QCOMPARE(failure(written), StoreError::Kind::TimedOut);
        QVERIFY(written.result().error().detail.contains("may still be"_L1));
        SecretAnswer read;
        m_vault->read(profileOf(TokenSource::Keychain), SecretSlot::Token, m_context.get(),
                      read.callback());
        QCOMPARE(failure(read), StoreError::Kind::TimedOut);
        QVERIFY(!read.result().error().detail.contains("may still be"_L1));
    }

    void forgettingEmptiesTheMemory()
    {
        const Profile profile = profileOf(TokenSource::Session);
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::Token, secret(u"one"_s), m_context.get(),
                       written.callback());
        QVERIFY(written.wait() && written.result());
        m_vault->forget();
        QCOMPARE(readKind(profile), StoreError::Kind::NotFound);
    }

    void theVaultFileHoldsEverySlot()
    {
        const QTemporaryDir dir;
        FakeSecretPrompt prompt;
        TokenVault::Parts parts;
        parts.keychain = std::make_unique<FakeKeychainRunner>(m_log);
        parts.vaultPath = dir.filePath(u"own/secrets.vault"_s);
        parts.vaultCost = { 1, 8192 };
        parts.prompt = &prompt;
        parts.redactor = &m_redactor;
        m_vault = std::make_unique<TokenVault>(std::move(parts));
        const Profile profile = profileOf(TokenSource::VaultFile);
        const QList<SecretSlot> all { SecretSlot::Token, SecretSlot::ProxyPassword,
                                      SecretSlot::ClientSecret, SecretSlot::SignIn };
        QList<DoneAnswer> written(all.size());
        for (int i = 0; i < all.size(); ++i) {
            m_vault->write(profile, all[i], Secret::fromBytes("vaulted-" + QByteArray::number(i)),
                           m_context.get(), written[i].callback());
        }
        QCOMPARE(prompt.openCount(), 1); // for all of them
        prompt.answer("pass phrase");
        for (DoneAnswer &answer : written)
            QVERIFY(answer.wait() && answer.result());
        m_vault->forget();
        for (int i = 0; i < all.size(); ++i) {
            SecretAnswer read;
            m_vault->read(profile, all[i], m_context.get(), read.callback());
            if (prompt.openCount() > 0)
                prompt.answer("pass phrase");
            QVERIFY(read.wait() && read.result());
            QCOMPARE(read.result()->reveal(), QByteArray("vaulted-" + QByteArray::number(i)));
        }
        QCOMPARE(prompt.asked.size(), 2);
        DoneAnswer changed;
        m_vault->changePassphrase(m_context.get(), changed.callback());
        prompt.answer("another");
        QVERIFY(changed.wait() && changed.result());
        DoneAnswer removed;
        m_vault->remove(profile, SecretSlot::Token, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        QCOMPARE(readKind(profile), StoreError::Kind::NotFound);
        QVERIFY(m_log->begun.isEmpty());
        QFile file(dir.filePath(u"own/secrets.vault"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("vaulted"));
    }

    void probing_data()
    {
        QTest::addColumn<std::optional<StoreError::Kind>>("told");
        QTest::addColumn<bool>("reachable");
        using Kind = StoreError::Kind;
        QTest::newRow("not found") << std::optional(Kind::NotFound) << true;
        QTest::newRow("found") << std::optional<Kind>() << true;
        QTest::newRow("unavailable") << std::optional(Kind::Unavailable) << false;
        QTest::newRow("denied") << std::optional(Kind::Denied) << false;
    }

    void probing()
    {
        QFETCH(std::optional<StoreError::Kind>, told);
        QFETCH(bool, reachable);
        DoneAnswer probed;
        m_vault->probeKeychain(m_context.get(), probed.callback());
        QCOMPARE(m_log->begun.size(), 1);
        QCOMPARE(m_log->begun.constFirst().first, Verb::Read);
        if (told)
            m_log->fail(*told);
        else
            m_log->finish(secret(u"t"_s));
        QVERIFY(probed.wait());
        QCOMPARE(probed.result().has_value(), reachable);
        if (!reachable)
            QCOMPARE(probed.result().error().kind, *told);
    }

    void withoutAKeychainEverythingElseWorks()
    {
        TokenVault::Parts parts;
        parts.keychain = std::make_unique<NoKeychain>();
        TokenVault vault(std::move(parts));
        DoneAnswer probed;
        vault.probeKeychain(m_context.get(), probed.callback());
        QCOMPARE(probed.count(), 0); // answers come later
        QCOMPARE(failure(probed), StoreError::Kind::Unavailable);
        DoneAnswer written;
        vault.write(profileOf(TokenSource::Keychain), SecretSlot::Token, secret(u"t"_s),
                    m_context.get(), written.callback());
        QCOMPARE(failure(written), StoreError::Kind::Unavailable);
        SecretAnswer read;
        vault.read(profileOf(TokenSource::Keychain), SecretSlot::Token, m_context.get(),
                   read.callback());
        QCOMPARE(failure(read), StoreError::Kind::Unavailable);
        DoneAnswer kept;
        vault.write(profileOf(TokenSource::Session), SecretSlot::Token, secret(u"t"_s),
                    m_context.get(), kept.callback());
        QVERIFY(kept.wait() && kept.result());
    }

    void vaultsMayShareWhatTheyKnowByHeart()
    {
        const auto memory = std::make_shared<TokenMemory>();
        const auto made = [&] {
            TokenVault::Parts parts;
            parts.keychain = std::make_unique<NoKeychain>();
            parts.memory = memory;
            return std::make_unique<TokenVault>(std::move(parts));
        };
        auto one = made();
        const auto other = made();
        DoneAnswer written;
        one->write(profileOf(TokenSource::Session), SecretSlot::Token, secret(u"t"_s),
                   m_context.get(), written.callback());
        QVERIFY(written.wait() && written.result());
        one.reset();
        SecretAnswer read;
        other->read(profileOf(TokenSource::Session), SecretSlot::Token, m_context.get(),
                    read.callback());
        QVERIFY(read.wait());
        QVERIFY(read.result() && *read.result() == secret(u"t"_s));
        made()->forget();
        SecretAnswer forgotten;
        other->read(profileOf(TokenSource::Session), SecretSlot::Token, m_context.get(),
                    forgotten.callback());
        QVERIFY(forgotten.wait());
        QVERIFY(!forgotten.result());
    }

    void aDeadContextHearsNothing()
    {
        m_environment.insert(u"TOKEN"_s, "abc");
        SecretAnswer answer;
        for (const auto source :
             { TokenSource::Session, TokenSource::Environment, TokenSource::Keychain })
            m_vault->read(profileOf(source), SecretSlot::Token, m_context.get(), answer.callback());
        m_context = std::make_unique<QObject>();
        m_log->finish(secret(u"t"_s));
        sync();
        QCOMPARE(answer.count(), 0);
    }

    void aCallbackMayDestroyItsContextAndTheVault()
    {
        for (const auto source : { TokenSource::Session, TokenSource::Keychain }) {
            init();
            int count = 0;
            m_vault->read(profileOf(source), SecretSlot::Token, m_context.get(),
                          [this, &count](const auto &) {
                              ++count;
                              m_vault.reset();
                              m_context.reset();
                          });
            if (m_log->isRunning())
                m_log->finish(secret(u"t"_s));
            QVERIFY(waitUntil([&count] { return count > 0; }));
            QCOMPARE(count, 1);
        }
    }

private:
    void makeVault(std::chrono::milliseconds limit)
    {
        TokenVault::Parts parts;
        parts.keychain = std::make_unique<FakeKeychainRunner>(m_log);
        parts.keychainLimit = limit;
        parts.redactor = &m_redactor;
        parts.environment = [this](const QString &variable) -> std::optional<QByteArray> {
            const auto found = m_environment.constFind(variable);
            if (found == m_environment.constEnd())
                return std::nullopt;
            return *found;
        };
        m_vault = std::make_unique<TokenVault>(std::move(parts));
    }
    /// Returns after everything that was queued so far has been delivered.
    void sync()
    {
        SecretAnswer answer;
        m_vault->read(profileOf(TokenSource::Session), SecretSlot::Token, m_context.get(),
                      answer.callback());
        QVERIFY(answer.wait());
    }
    std::optional<StoreError::Kind> readKind(const Profile &profile)
    {
        SecretAnswer answer;
        m_vault->read(profile, SecretSlot::Token, m_context.get(), answer.callback());
        return failure(answer);
    }

    std::shared_ptr<FakeKeychainRunner::Log> m_log;
    QHash<QString, QByteArray> m_environment;
    Redactor m_redactor;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<TokenVault> m_vault;
};

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
