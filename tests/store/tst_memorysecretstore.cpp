#include "memorysecretstore.h"
#include "waitfor.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

using SecretAnswer = Answer<Secret, StoreError>;
using DoneAnswer = Answer<Done, StoreError>;
using Call = MemorySecretStore::Call;

/// The fake keeps the rules of the real store, or the tests that use it prove nothing.
class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemorySecretStore>();
        m_context = std::make_unique<QObject>();
        m_profile.id = ProfileId(u"p"_s);
        m_profile.tokenSource = TokenSource::Keychain;
    }

    void tokensAreKept()
    {
        DoneAnswer written;
        SecretAnswer read;
        m_store->write(m_profile, SecretSlot::Token, Secret::fromBytes("t"), m_context.get(),
                       written.callback());
        m_store->read(m_profile, SecretSlot::Token, m_context.get(), read.callback());
        QCOMPARE(written.count() + read.count(), 0);
        QVERIFY(written.wait() && written.result());
        QVERIFY(read.wait() && read.result());
        QCOMPARE(read.result()->reveal(), QByteArray("t"));
        DoneAnswer removed;
        m_store->remove(m_profile, SecretSlot::Token, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        QVERIFY(!m_store->secret(m_profile.id));
        QCOMPARE(m_store->callCount(Call::Read), 1);
        QCOMPARE(m_store->calls().size(), 3);
    }

    void heldAnswersComeWhenReleased()
    {
        m_store->put(m_profile.id, Secret::fromBytes("t"));
        m_store->hold();
        SecretAnswer read;
        SecretAnswer orphan;
        auto doomed = std::make_unique<QObject>();
        m_store->read(m_profile, SecretSlot::Token, m_context.get(), read.callback());
        m_store->read(m_profile, SecretSlot::Token, doomed.get(), orphan.callback());
        QCOMPARE(m_store->heldCount(), 2);
        doomed.reset();
        m_store->release();
        QCOMPARE(read.count(), 0);
        QVERIFY(read.wait() && read.result());
        QCOMPARE(orphan.count(), 0);
    }

    void failuresAreAsTold()
    {
        m_store->setKeychainAvailable(false);
        DoneAnswer probed;
        m_store->probeKeychain(m_context.get(), probed.callback());
        QVERIFY(probed.wait() && !probed.result());
        QCOMPARE(probed.result().error().kind, StoreError::Kind::Unavailable);
        const StoreError denied { StoreError::Kind::Denied, u"no"_s, {} };
        m_store->fail(Call::Write, denied);
        DoneAnswer written;
        m_store->write(m_profile, SecretSlot::Token, Secret::fromBytes("t"), m_context.get(),
                       written.callback());
        QVERIFY(written.wait() && !written.result());
        QCOMPARE(written.result().error(), denied);
        QVERIFY(!m_store->secret(m_profile.id));
    }

private:
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<QObject> m_context;
    Profile m_profile;
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
