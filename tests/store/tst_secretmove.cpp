#include "fakekeychainrunner.h"
#include "fakesecretprompt.h"
#include "memorysecretstore.h"
#include "secretmove.h"
#include "tokenvault.h"
#include "waitfor.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

using DoneAnswer = Answer<Done, StoreError>;
using Call = MemorySecretStore::Call;

namespace {

Profile profileOf(TokenSource source)
{
    Profile profile;
    profile.id = ProfileId(u"p"_s);
    profile.tokenSource = source;
    return profile;
}

StoreError error(StoreError::Kind kind)
{
    return { kind, u"as told"_s, {} };
}

} // namespace

class TestSecretMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemorySecretStore>();
        m_context = std::make_unique<QObject>();
    }

    void everythingIsCopiedAndThenRemoved()
    {
        const Profile from = profileOf(TokenSource::Session);
        const Profile to = profileOf(TokenSource::Keychain);
        for (const auto slot : allSecretSlots)
            m_store->put(id, Secret::fromBytes("s-" + QByteArray::number(int(slot))), slot);
        QVERIFY(copy(from, to));
        for (const auto slot : allSecretSlots) {
            const QList both { TokenSource::Session, TokenSource::Keychain };
            QCOMPARE(m_store->homes(id, slot), both);
        }
        QVERIFY(removeOld(from, to));
        for (const auto slot : allSecretSlots) {
            QCOMPARE(m_store->homes(id, slot), QList { TokenSource::Keychain });
            QCOMPARE(m_store->secret(id, slot)->reveal(),
                     QByteArray("s-" + QByteArray::number(int(slot))));
        }
    }

    void onlyWhatChangesHomeMoves()
    {
        m_store->put(id, Secret::fromBytes("token"));
        m_store->put(id, Secret::fromBytes("proxy"), SecretSlot::ProxyPassword);
        const Profile from = profileOf(TokenSource::Keychain);
        const Profile to = profileOf(TokenSource::Ask);
        QVERIFY(copy(from, to));
        QVERIFY(removeOld(from, to));
        QCOMPARE(m_store->homes(id), QList { TokenSource::Ask });
        QCOMPARE(m_store->homes(id, SecretSlot::ProxyPassword), QList { TokenSource::Session });
        QVERIFY(!m_store->secret(id, SecretSlot::SignIn));
        const auto calls = m_store->calls().size();
        QVERIFY(copy(to, to));
        QVERIFY(removeOld(to, to));
        QCOMPARE(m_store->calls().size(), calls);
    }

    void whatWasTypedReplacesTheOld()
    {
        m_store->put(id, Secret::fromBytes("old"));
        m_store->put(id, Secret::fromBytes("proxy"), SecretSlot::ProxyPassword);
        const Profile from = profileOf(TokenSource::Keychain);
        const Profile to = profileOf(TokenSource::VaultFile);
        QVERIFY(copy(from, to, { { SecretSlot::Token, Secret::fromBytes("typed") } }));
        QVERIFY(removeOld(from, to));
        QCOMPARE(m_store->secret(id)->reveal(), QByteArray("typed"));
        QCOMPARE(m_store->homes(id), QList { TokenSource::VaultFile });
        QCOMPARE(m_store->secret(id, SecretSlot::ProxyPassword)->reveal(), QByteArray("proxy"));
        // In place, too.
        QVERIFY(copy(to, to, { { SecretSlot::Token, Secret::fromBytes("again") } }));
        QCOMPARE(m_store->secret(id)->reveal(), QByteArray("again"));
    }

    void aVariableMustBeThereBeforeTheOldGoes()
    {
        m_store->put(id, Secret::fromBytes("old"));
        const Profile from = profileOf(TokenSource::Keychain);
        const Profile to = profileOf(TokenSource::Environment);
        QVERIFY(!settlingFails(from)); // settles the old one in the keychain
        const auto copied = copyResult(from, to);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, StoreError::Kind::NotFound);
        QCOMPARE(m_store->homes(id), QList { TokenSource::Keychain });
    }

    void failuresLeaveTheOldInPlace_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("read") << int(Call::Read);
        QTest::newRow("write") << int(Call::Write);
    }

    void failuresLeaveTheOldInPlace()
    {
        QFETCH(int, call);
        m_store->put(id, Secret::fromBytes("old"));
        const Profile from = profileOf(TokenSource::Session);
        const Profile to = profileOf(TokenSource::Keychain);
        m_store->fail(Call(call), error(StoreError::Kind::Denied));
        const auto copied = copyResult(from, to);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, StoreError::Kind::Denied);
        m_store->fail(Call(call), std::nullopt);
        QCOMPARE(m_store->secret(id)->reveal(), QByteArray("old"));
        QVERIFY(!m_store->homes(id).contains(TokenSource::Keychain));
    }

    void aHalfDoneCopyIsTakenBack()
    {
        // The proxy password's home changes as well; reading it fails once the token is copied.
        m_store->put(id, Secret::fromBytes("old"));
        const Profile from = profileOf(TokenSource::Session);
        const Profile to = profileOf(TokenSource::Keychain);
        m_store->hold();
        DoneAnswer answer;
        copySecrets(*m_store, from, to, {}, m_context.get(), answer.callback());
        for (int step = 0; step < 3; ++step) { // read, write, read back
            QVERIFY(waitUntil([this] { return m_store->heldCount() == 1; }));
            m_store->release();
            m_store->hold();
        }
        QVERIFY(m_store->homes(id).contains(TokenSource::Keychain));
        m_store->fail(Call::Read, error(StoreError::Kind::TimedOut));
        QVERIFY(waitUntil([this] { return m_store->heldCount() == 1; }));
        m_store->release();
        QVERIFY(answer.wait() && !answer.result());
        QCOMPARE(answer.result().error().kind, StoreError::Kind::TimedOut);
        QCOMPARE(m_store->homes(id), QList { TokenSource::Session });
    }

    void aDifferentValueReadBackIsAnError()
    {
        m_store->put(id, Secret::fromBytes("old"));
        const Profile from = profileOf(TokenSource::Session);
        const Profile to = profileOf(TokenSource::Keychain);
        m_store->hold();
        DoneAnswer answer;
        copySecrets(*m_store, from, to, {}, m_context.get(), answer.callback());
        for (int step = 0; step < 2; ++step) { // read, write
            QVERIFY(waitUntil([this] { return m_store->heldCount() == 1; }));
            m_store->release();
            m_store->hold();
        }
        QVERIFY(waitUntil([this] { return m_store->heldCount() == 1; }));
        m_store->put(id, Secret::fromBytes("garbled")); // before it is read back
        m_store->release();
        QVERIFY(answer.wait() && !answer.result());
        QCOMPARE(answer.result().error().kind, StoreError::Kind::Io);
    }

    void aKeychainThatIsGoneDoesNotHoldBackANewToken()
    {
        m_store->setKeychainAvailable(false);
        const Profile from = profileOf(TokenSource::Keychain);
        const Profile to = profileOf(TokenSource::VaultFile);
        const auto moved = copyResult(from, to);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, StoreError::Kind::Unavailable);
        QVERIFY(copy(from, to, { { SecretSlot::Token, Secret::fromBytes("typed") } }));
        QCOMPARE(m_store->homes(id), QList { TokenSource::VaultFile });
        QVERIFY(!removeOld(from, to)); // and it is said that it could not be looked after
    }

    void theRealStoreMovesThem()
    {
        const QTemporaryDir dir;
        FakeSecretPrompt prompt;
        TokenVault::Parts parts;
        parts.keychain
            = std::make_unique<FakeKeychainRunner>(std::make_shared<FakeKeychainRunner::Log>());
        parts.vaultPath = dir.filePath(u"secrets.vault"_s);
        parts.vaultCost = { 1, 8192 };
        parts.prompt = &prompt;
        TokenVault vault(std::move(parts));
        const Profile from = profileOf(TokenSource::Session);
        const Profile to = profileOf(TokenSource::VaultFile);
        for (const auto slot : { SecretSlot::Token, SecretSlot::ProxyPassword }) {
            DoneAnswer written;
            vault.write(from, slot, Secret::fromBytes("moved"), m_context.get(),
                        written.callback());
            QVERIFY(written.wait() && written.result());
        }
        DoneAnswer copied;
        copySecrets(vault, from, to, {}, m_context.get(), copied.callback());
        QVERIFY(waitUntil([&prompt] { return prompt.openCount() == 1; }));
        prompt.answer("pass phrase");
        QVERIFY(copied.wait() && copied.result());
        DoneAnswer removed;
        removeLeftBehind(vault, from, to, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        for (const auto slot : { SecretSlot::Token, SecretSlot::ProxyPassword }) {
            Answer<Secret, StoreError> here;
            Answer<Secret, StoreError> there;
            vault.read(to, slot, m_context.get(), here.callback());
            vault.read(from, slot, m_context.get(), there.callback());
            QVERIFY(here.wait() && here.result());
            QCOMPARE(here.result()->reveal(), QByteArray("moved"));
            QVERIFY(there.wait() && !there.result());
            QCOMPARE(there.result().error().kind, StoreError::Kind::NotFound);
        }
    }

    void everySecretOfAProfileIsRemoved()
    {
        const Profile profile = profileOf(TokenSource::Keychain);
        for (const auto slot : allSecretSlots)
            m_store->put(id, Secret::fromBytes("s"), slot);
        DoneAnswer answer;
        removeSecrets(*m_store, profile, m_context.get(), answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait() && answer.result());
        for (const auto slot : allSecretSlots)
            QVERIFY(!m_store->secret(id, slot));
    }

    void aDeadContextEndsTheCopy()
    {
        m_store->put(id, Secret::fromBytes("old"));
        DoneAnswer answer;
        copySecrets(*m_store, profileOf(TokenSource::Session), profileOf(TokenSource::Keychain), {},
                    m_context.get(), answer.callback());
        m_context.reset();
        DoneAnswer later;
        QObject context;
        m_store->probeKeychain(&context, later.callback());
        QVERIFY(later.wait());
        QCOMPARE(answer.count(), 0);
        QCOMPARE(m_store->homes(id), QList { TokenSource::Session });
    }

private:
    StoreResult<Done> copyResult(const Profile &from, const Profile &to, const Secrets &typed = {})
    {
        DoneAnswer answer;
        copySecrets(*m_store, from, to, typed, m_context.get(), answer.callback());
        if (answer.count() > 0 || !answer.wait())
            return Unexpected(error(StoreError::Kind::Io));
        return answer.result();
    }
    bool copy(const Profile &from, const Profile &to, const Secrets &typed = {})
    {
        return copyResult(from, to, typed).has_value();
    }
    bool removeOld(const Profile &from, const Profile &to)
    {
        DoneAnswer answer;
        removeLeftBehind(*m_store, from, to, m_context.get(), answer.callback());
        return answer.count() == 0 && answer.wait() && answer.result().has_value();
    }
    /// Reads the token, so that it is settled; whether that failed.
    bool settlingFails(const Profile &profile)
    {
        Answer<Secret, StoreError> answer;
        m_store->read(profile, SecretSlot::Token, m_context.get(), answer.callback());
        return !answer.wait() || !answer.result();
    }

    const ProfileId id { u"p"_s };
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<QObject> m_context;
};

QTEST_GUILESS_MAIN(TestSecretMove)
#include "tst_secretmove.moc"
