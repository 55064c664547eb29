#include "fakeplatform.h"
#include "memoryjournal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "rotatetokenjob.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;
using StoreCall = MemorySecretStore::Call;
using Kind = CloudError::Kind;
using Outcome = RotateTokenJob::Outcome;

namespace {

const Secret oldToken = Secret::fromBytes("old");
const Secret newToken = Secret::fromBytes("rotated-token");
const StoreError denied { StoreError::Kind::Denied, u"no"_s, {} };

} // namespace

class RotateTokenJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void storesAndVerifies();
    void everybodyElseGetsTheNewToken();
    void aPlaceThatCannotBeWrittenRefuses_data();
    void aPlaceThatCannotBeWrittenRefuses();
    void aPlaceThatCannotBeReadRefuses();
    void noTokenRefuses();
    void aLockedProfileRefuses();
    void thePlatformRefuses();
    void storingIsTriedAgain();
    void whatCannotBeStoredStaysInHand();
    void handingOverEndsIt();
    void inMemoryOnlyStaysInHand();
    void unverifiedIsSaid();
    void aLostAnswerIsUnknown();
    void aLostAnswerWhileTheOldTokenWorksIsRefused();
    void endingInTheExchangeFreesTheCredentials();

private:
    void make();
    [[nodiscard]] bool run();

    Profile m_profile;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<MemorySecretStore> m_store;
    MemoryProfileRepository m_repository;
    MemoryJournal m_journal;
    std::unique_ptr<Surroundings> m_around;
    std::shared_ptr<StoredCredentials> m_credentials;
    std::shared_ptr<WriteLock> m_lock;
    QPointer<RotateTokenJob> m_job;
    QList<std::chrono::milliseconds> m_pauses;
    QList<Outcome> m_outcomes;
    std::optional<Problem> m_problem;
};

void RotateTokenJobTest::init()
{
    m_profile = makeProfile(u"p"_s, u"p"_s, u"nscale"_s);
    m_platform = std::make_unique<FakePlatform>();
    m_store = std::make_unique<MemorySecretStore>();
    m_store->put(m_profile.id, oldToken);
    m_around = std::make_unique<Surroundings>(
        Surroundings { m_repository, *m_store, *m_platform, m_journal });
    m_lock = std::make_shared<WriteLock>(WriteLock::State::Open);
    m_pauses = { 1ms, 1ms };
    m_outcomes.clear();
    m_problem.reset();
}

void RotateTokenJobTest::cleanup()
{
    delete m_job;
    m_credentials.reset();
}

void RotateTokenJobTest::make()
{
    m_credentials = std::make_shared<StoredCredentials>(m_profile, *m_store, nullptr);
    m_job = new RotateTokenJob(
        { { m_profile, m_credentials, m_lock, {} }, m_credentials, *m_around, m_pauses }, this);
    connect(m_job, &RotateTokenJob::finished, this, [this](Outcome outcome) {
        m_outcomes.append(outcome);
        m_problem = m_job->problem();
    });
}

bool RotateTokenJobTest::run()
{
    make();
    m_job->start();
    return m_outcomes.isEmpty() && waitUntil([this] { return !m_outcomes.isEmpty(); });
}

void RotateTokenJobTest::storesAndVerifies()
{
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Done });
    QVERIFY(!m_problem);
    QCOMPARE(m_store->secret(m_profile.id), newToken);
    QCOMPARE(m_credentials->current(), newToken);
    QCOMPARE(m_platform->count(Call::Rotate), 1);
    QCOMPARE(m_platform->count(Call::TokenStatus), 1);
    QTRY_VERIFY(!m_job); // deleted by itself
}

void RotateTokenJobTest::everybodyElseGetsTheNewToken()
{
    make();
    m_platform->hold();
    m_job->start();
    QTRY_COMPARE(m_platform->count(Call::Rotate), 1);
    // The platform has changed it already; another call finds out before the answer is here.
    Answer<Secret, Problem> refused;
    m_credentials->renew(oldToken, this, refused.callback());
    QVERIFY(m_platform->release(Call::Rotate));
    QVERIFY(refused.wait());
    QCOMPARE(*refused.result(), newToken);
    m_platform->releaseAll();
    QTRY_COMPARE(m_outcomes, QList { Outcome::Done });
}

void RotateTokenJobTest::aPlaceThatCannotBeWrittenRefuses_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("keychain says no") << int(TokenSource::Keychain);
    QTest::newRow("variable") << int(TokenSource::Environment);
    QTest::newRow("command") << int(TokenSource::Command);
}

void RotateTokenJobTest::aPlaceThatCannotBeWrittenRefuses()
{
    QFETCH(const int, source);
    m_profile.tokenSource = static_cast<TokenSource>(source);
    if (m_profile.tokenSource == TokenSource::Keychain)
        m_store->fail(StoreCall::Write, denied);
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Refused });
    QVERIFY(std::holds_alternative<StoreError>(*m_problem));
    QCOMPARE(m_platform->count(Call::Rotate), 0);
    QCOMPARE(m_store->secret(m_profile.id), oldToken);
}

void RotateTokenJobTest::aPlaceThatCannotBeReadRefuses()
{
    make();
    Answer<Secret, Problem> known;
    m_credentials->get(this, known.callback());
    QVERIFY(known.wait());
    m_store->fail(StoreCall::Read, denied);
    m_job->start();
    QTRY_COMPARE(m_outcomes, QList { Outcome::Refused });
    QCOMPARE(std::get<StoreError>(*m_problem), denied);
    QCOMPARE(m_platform->count(Call::Rotate), 0);
}

void RotateTokenJobTest::noTokenRefuses()
{
    m_profile.id = ProfileId(u"without"_s);
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Refused });
    QCOMPARE(std::get<StoreError>(*m_problem).kind, StoreError::Kind::NotFound);
    QCOMPARE(m_store->callCount(StoreCall::Write), 0);
}

void RotateTokenJobTest::aLockedProfileRefuses()
{
    m_lock = std::make_shared<WriteLock>(WriteLock::State::Locked);
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Refused });
    QCOMPARE(std::get<CloudError>(*m_problem).kind, Kind::ReadOnly);
    QVERIFY(m_store->calls().isEmpty());
}

void RotateTokenJobTest::thePlatformRefuses()
{
    m_platform->failNext(Call::Rotate, makeError(Kind::Forbidden, 403));
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Refused });
    QCOMPARE(std::get<CloudError>(*m_problem).kind, Kind::Forbidden);
    QCOMPARE(m_store->secret(m_profile.id), oldToken);
    QCOMPARE(m_credentials->current(), oldToken);
    QCOMPARE(m_platform->count(Call::Rotate), 1);
}

void RotateTokenJobTest::storingIsTriedAgain()
{
    m_pauses = QList<std::chrono::milliseconds>(5000, 1ms);
    make();
    m_platform->hold();
    m_job->start();
    QTRY_COMPARE(m_platform->count(Call::Rotate), 1);
    m_store->fail(StoreCall::Write, denied);
    m_platform->releaseAll();
    QTRY_VERIFY(m_store->callCount(StoreCall::Write) >= 3); // the proof, the first, one more
    m_store->fail(StoreCall::Write, {});
    QTRY_COMPARE(m_outcomes, QList { Outcome::Done });
    QCOMPARE(m_store->secret(m_profile.id), newToken);
}

void RotateTokenJobTest::whatCannotBeStoredStaysInHand()
{
    make();
    m_platform->hold();
    m_job->start();
    QTRY_COMPARE(m_platform->count(Call::Rotate), 1);
    QVERIFY(!m_job->token());
    m_store->fail(StoreCall::Write, denied);
    m_platform->releaseAll();
    QTRY_COMPARE(m_outcomes, QList { Outcome::NotStored });
    QCOMPARE(std::get<StoreError>(*m_problem), denied);
    QCOMPARE(m_job->token(), newToken);
    QCOMPARE(m_credentials->current(), newToken); // and everybody goes on with it
    QCOMPARE(m_store->secret(m_profile.id), oldToken);

    m_store->fail(StoreCall::Write, {});
    m_job->storeAgain();
    QTRY_COMPARE(m_outcomes, (QList { Outcome::NotStored, Outcome::Done }));
    QCOMPARE(m_store->secret(m_profile.id), newToken);
    QCOMPARE(m_platform->count(Call::Rotate), 1);
    QTRY_VERIFY(!m_job);
}

void RotateTokenJobTest::handingOverEndsIt()
{
    make();
    m_platform->hold();
    m_job->start();
    QTRY_COMPARE(m_platform->count(Call::Rotate), 1);
    m_store->fail(StoreCall::Write, denied);
    m_platform->releaseAll();
    QTRY_COMPARE(m_outcomes, QList { Outcome::NotStored });
    m_job->handOver();
    QVERIFY(!m_job->token());
    QTRY_VERIFY(!m_job);
    QCOMPARE(m_outcomes.size(), 1);
}

void RotateTokenJobTest::inMemoryOnlyStaysInHand()
{
    m_profile.tokenSource = TokenSource::Session;
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::NotStored });
    QCOMPARE(m_job->token(), newToken);
    QCOMPARE(m_store->secret(m_profile.id), newToken);
}

void RotateTokenJobTest::unverifiedIsSaid()
{
    m_platform->failNext(Call::TokenStatus, makeError(Kind::Timeout));
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::StoredButUnverified });
    QCOMPARE(std::get<CloudError>(*m_problem).kind, Kind::Timeout);
    QCOMPARE(m_store->secret(m_profile.id), newToken);
}

void RotateTokenJobTest::aLostAnswerIsUnknown()
{
    m_platform->failNext(Call::Rotate, makeUnknownOutcome(), FakePlatform::Write::Applied);
    m_platform->failNext(Call::TokenStatus, makeError(Kind::Unauthorized, 401));
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Unknown });
    QVERIFY(std::get<CloudError>(*m_problem).outcomeUnknown);
    QCOMPARE(m_platform->count(Call::Rotate), 1);
}

void RotateTokenJobTest::aLostAnswerWhileTheOldTokenWorksIsRefused()
{
    m_platform->failNext(Call::Rotate, makeUnknownOutcome());
    QVERIFY(run());
    QCOMPARE(m_outcomes, QList { Outcome::Refused });
    QCOMPARE(m_credentials->current(), oldToken);
}

void RotateTokenJobTest::endingInTheExchangeFreesTheCredentials()
{
    make();
    m_platform->hold();
    m_job->start();
    QTRY_COMPARE(m_platform->count(Call::Rotate), 1);
    Answer<Secret, Problem> refused;
    m_credentials->renew(oldToken, this, refused.callback());
    delete m_job;
    QVERIFY(refused.wait());
    QVERIFY(!refused.result());
}

QTEST_GUILESS_MAIN(RotateTokenJobTest)
#include "tst_rotatetokenjob.moc"
