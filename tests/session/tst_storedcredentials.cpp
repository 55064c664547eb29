#include "fakesecretprompt.h"
#include "fakevalues.h"
#include "memorysecretstore.h"
#include "storedcredentials.h"
#include "waitfor.h"

#include <QTest>

#include <vector>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = MemorySecretStore::Call;
using Kind = CloudError::Kind;

namespace {

Secret secret(const char *text)
{
    return Secret::fromBytes(text);
}

using Got = Answer<Secret, Problem>;

Kind cloudKind(Got &answer)
{
    return std::get<CloudError>(answer.result().error()).kind;
}

} // namespace

class StoredCredentialsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsOnceHoweverManyAsk();
    void aMissingTokenIsTheStoresProblem();
    void anUnusableTokenIsInvalid();
    void afterAFailureItReadsAgain();
    void forgettingReadsAgain();
    void aNewerTokenOfTheSourceIsTaken();
    void anotherTokenIsAnsweredAtOnce();
    void fiftyRefusalsAskOnce();
    void whoAsksWhileRenewingGetsTheNewOne();
    void theNewTokenIsStoredBeforeUse();
    void whatCannotBeWrittenIsUsedAllTheSame_data();
    void whatCannotBeWrittenIsUsedAllTheSame();
    void aTokenThatCannotBeStoredIsNotUsed();
    void nobodyIsAskedForATokenThatNeverWorked();
    void withoutAPromptItIsUnauthorized();
    void decliningIsRememberedUntilStartingOver();
    void theSameTokenAgainIsUnauthorized();
    void anExchangeAnswersTheRefused();
    void anExchangeThatFailsRenews();
    void anExchangeIsNotForgotten();
    void waitersWhoseContextIsGoneAreSkipped();
    void mayEndInItsOwnAnswer();

private:
    [[nodiscard]] Secret gotNow();

    Profile m_profile;
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<FakeSecretPrompt> m_prompt;
    std::unique_ptr<StoredCredentials> m_credentials;
};

void StoredCredentialsTest::init()
{
    m_profile = makeProfile(u"p"_s, u"p"_s);
    m_credentials.reset();
    m_store = std::make_unique<MemorySecretStore>();
    m_prompt = std::make_unique<FakeSecretPrompt>();
    m_store->put(m_profile.id, secret("first"));
    m_credentials = std::make_unique<StoredCredentials>(m_profile, *m_store, m_prompt.get());
}

Secret StoredCredentialsTest::gotNow()
{
    Got got;
    m_credentials->get(this, got.callback());
    return got.wait() && got.result() ? *got.result() : Secret();
}

void StoredCredentialsTest::readsOnceHoweverManyAsk()
{
    QVERIFY(!m_credentials->current());
    Got first;
    Got second;
    m_credentials->get(this, first.callback());
    m_credentials->get(this, second.callback());
    QCOMPARE(first.count(), 0);
    QVERIFY(first.wait() && second.wait());
    QCOMPARE(*first.result(), secret("first"));
    QCOMPARE(*second.result(), secret("first"));
    QCOMPARE(m_credentials->current(), secret("first"));
    QCOMPARE(gotNow(), secret("first"));
    QCOMPARE(m_store->callCount(Call::Read), 1);
}

void StoredCredentialsTest::aMissingTokenIsTheStoresProblem()
{
    m_profile.id = ProfileId(u"other"_s);
    m_credentials = std::make_unique<StoredCredentials>(m_profile, *m_store, m_prompt.get());
    Got got;
    m_credentials->get(this, got.callback());
    QVERIFY(got.wait());
    QCOMPARE(std::get<StoreError>(got.result().error()).kind, StoreError::Kind::NotFound);
    QVERIFY(m_prompt->asked.isEmpty());
}

void StoredCredentialsTest::anUnusableTokenIsInvalid()
{
    m_store->put(m_profile.id, secret("two words"));
    Got got;
    m_credentials->get(this, got.callback());
    QVERIFY(got.wait());
    QCOMPARE(std::get<StoreError>(got.result().error()).kind, StoreError::Kind::Invalid);
    QVERIFY(!m_credentials->current());
}

void StoredCredentialsTest::afterAFailureItReadsAgain()
{
    m_store->fail(Call::Read, StoreError { StoreError::Kind::Denied, {}, {} });
    QCOMPARE(gotNow(), Secret());
    m_store->fail(Call::Read, {});
    QCOMPARE(gotNow(), secret("first"));
}

void StoredCredentialsTest::forgettingReadsAgain()
{
    QCOMPARE(gotNow(), secret("first"));
    m_store->put(m_profile.id, secret("second"));
    m_credentials->forget();
    QVERIFY(!m_credentials->current());
    QCOMPARE(gotNow(), secret("second"));
}

void StoredCredentialsTest::aNewerTokenOfTheSourceIsTaken()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    m_store->put(m_profile.id, secret("second"));
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QVERIFY(!m_credentials->current());
    QVERIFY(renewed.wait());
    QCOMPARE(*renewed.result(), secret("second"));
    QCOMPARE(m_credentials->current(), secret("second"));
    QVERIFY(m_prompt->asked.isEmpty());
}

void StoredCredentialsTest::anotherTokenIsAnsweredAtOnce()
{
    QCOMPARE(gotNow(), secret("first"));
    Got renewed;
    m_credentials->renew(secret("older"), this, renewed.callback());
    QCOMPARE(renewed.count(), 0);
    QVERIFY(renewed.wait());
    QCOMPARE(*renewed.result(), secret("first"));
    QCOMPARE(m_store->callCount(Call::Read), 1);
}

void StoredCredentialsTest::fiftyRefusalsAskOnce()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    std::vector<Got> renewed(50);
    for (Got &answer : renewed)
        m_credentials->renew(secret("first"), this, answer.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    QCOMPARE(m_prompt->asked.constFirst().kind, SecretQuestion::Kind::TokenAgain);
    QCOMPARE(m_prompt->asked.constFirst().profile, m_profile);
    m_prompt->answer("second");
    for (Got &answer : renewed) {
        QVERIFY(answer.wait());
        QCOMPARE(answer.count(), 1);
        QCOMPARE(*answer.result(), secret("second"));
    }
    QCOMPARE(m_prompt->asked.size(), 1);
    QCOMPARE(m_store->callCount(Call::Read), 2);
    QCOMPARE(m_store->callCount(Call::Write), 1);
}

void StoredCredentialsTest::whoAsksWhileRenewingGetsTheNewOne()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    Got renewed;
    Got asked;
    m_credentials->renew(secret("first"), this, renewed.callback());
    m_credentials->get(this, asked.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    QCOMPARE(asked.count(), 0);
    m_prompt->answer("second");
    QVERIFY(asked.wait());
    QCOMPARE(*asked.result(), secret("second"));
}

void StoredCredentialsTest::theNewTokenIsStoredBeforeUse()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_store->hold();
    m_prompt->answer("second");
    QTRY_COMPARE(m_store->heldCount(), 1);
    QCOMPARE(renewed.count(), 0);
    QVERIFY(!m_credentials->current());
    m_store->release();
    QVERIFY(renewed.wait());
    QCOMPARE(m_store->secret(m_profile.id), secret("second"));
}

void StoredCredentialsTest::whatCannotBeWrittenIsUsedAllTheSame_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("variable") << int(TokenSource::Environment);
    QTest::newRow("command") << int(TokenSource::Command);
}

void StoredCredentialsTest::whatCannotBeWrittenIsUsedAllTheSame()
{
    QFETCH(const int, source);
    m_profile.tokenSource = static_cast<TokenSource>(source);
    m_credentials = std::make_unique<StoredCredentials>(m_profile, *m_store, m_prompt.get());
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_prompt->answer("second");
    QVERIFY(renewed.wait() && renewed.result());
    QCOMPARE(m_credentials->current(), secret("second"));
    QCOMPARE(m_store->callCount(Call::Write), 0);
}

void StoredCredentialsTest::aTokenThatCannotBeStoredIsNotUsed()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    m_store->fail(Call::Write, StoreError { StoreError::Kind::Denied, {}, {} });
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_prompt->answer("second");
    QVERIFY(renewed.wait());
    QCOMPARE(std::get<StoreError>(renewed.result().error()).kind, StoreError::Kind::Denied);
    QCOMPARE(m_credentials->current(), secret("first"));
}

void StoredCredentialsTest::nobodyIsAskedForATokenThatNeverWorked()
{
    QCOMPARE(gotNow(), secret("first"));
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QVERIFY(renewed.wait());
    QCOMPARE(cloudKind(renewed), Kind::Unauthorized);
    QVERIFY(m_prompt->asked.isEmpty());
}

void StoredCredentialsTest::withoutAPromptItIsUnauthorized()
{
    m_credentials = std::make_unique<StoredCredentials>(m_profile, *m_store, nullptr);
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QVERIFY(renewed.wait());
    QCOMPARE(cloudKind(renewed), Kind::Unauthorized);
}

void StoredCredentialsTest::decliningIsRememberedUntilStartingOver()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    Got declined;
    m_credentials->renew(secret("first"), this, declined.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_prompt->close();
    QVERIFY(declined.wait());
    QCOMPARE(cloudKind(declined), Kind::Cancelled);

    Got late; // refused together with the first one, but its answer came later
    m_credentials->renew(secret("first"), this, late.callback());
    QVERIFY(late.wait());
    QCOMPARE(cloudKind(late), Kind::Unauthorized);
    QCOMPARE(m_prompt->asked.size(), 1);

    m_credentials->startOver();
    Got again;
    m_credentials->renew(secret("first"), this, again.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_prompt->answer("second");
    QVERIFY(again.wait() && again.result());
}

void StoredCredentialsTest::theSameTokenAgainIsUnauthorized()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_prompt->answer("first");
    QVERIFY(renewed.wait());
    QCOMPARE(cloudKind(renewed), Kind::Unauthorized);
    QCOMPARE(m_store->callCount(Call::Write), 0);
}

void StoredCredentialsTest::anExchangeAnswersTheRefused()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    m_credentials->beginExchange(secret("first"));
    QCOMPARE(m_credentials->current(), secret("first"));
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    m_credentials->endExchange(secret("fresh"));
    QVERIFY(renewed.wait());
    QCOMPARE(*renewed.result(), secret("fresh"));
    QCOMPARE(m_store->callCount(Call::Read), 1);
    QVERIFY(m_prompt->asked.isEmpty());
}

void StoredCredentialsTest::anExchangeThatFailsRenews()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->noteAccepted();
    m_credentials->beginExchange(secret("first"));
    Got renewed;
    m_credentials->renew(secret("first"), this, renewed.callback());
    m_credentials->endExchange({});
    QTRY_COMPARE(m_prompt->openCount(), 1);
    m_prompt->answer("second");
    QVERIFY(renewed.wait());
    QCOMPARE(*renewed.result(), secret("second"));
}

void StoredCredentialsTest::anExchangeIsNotForgotten()
{
    QCOMPARE(gotNow(), secret("first"));
    m_credentials->beginExchange(secret("first"));
    m_credentials->forget();
    QCOMPARE(m_credentials->current(), secret("first"));
    m_credentials->endExchange(secret("fresh"));
    QCOMPARE(m_credentials->current(), secret("fresh"));
    m_credentials->forget();
    QVERIFY(!m_credentials->current());
}

void StoredCredentialsTest::waitersWhoseContextIsGoneAreSkipped()
{
    auto gone = std::make_unique<QObject>();
    Got silent;
    Got heard;
    m_credentials->get(gone.get(), silent.callback());
    m_credentials->get(this, heard.callback());
    gone.reset();
    QVERIFY(heard.wait());
    QCOMPARE(silent.count(), 0);
}

void StoredCredentialsTest::mayEndInItsOwnAnswer()
{
    bool called = false;
    m_credentials->get(this, [this, &called](const Result<Secret, Problem> &) {
        called = true;
        m_credentials.reset();
    });
    Got after; // its credentials are gone when its turn comes; it is answered all the same
    m_credentials->get(this, after.callback());
    QTRY_VERIFY(called);
    QVERIFY(after.wait());
}

QTEST_GUILESS_MAIN(StoredCredentialsTest)
#include "tst_storedcredentials.moc"
