#include "createjob.h"
#include "fakeplatform.h"
#include "recordfixture.h"

#include <QPointer>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using Outcome = CreateResult::Outcome;
using Write = FakePlatform::Write;

class CreateJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void creates();
    void saysThatItFoundAnExistingGroup();
    void aRefusalIsAFailureAndNobodyLooks();
    void noAnswerButCreated();
    void noAnswerAndNotCreated();
    void anOlderNamesakeIsNotTheNewGroup();
    void aNamesakeProvesNothingIfTheListWasNotKnown();
    void noNamesakeProvesItEvenIfTheListWasNotKnown();
    void noAnswerAndNoList();
    void looksAtEveryPage();
    void theWriteIsNeverRepeated();
    void deletingItIsSilent();

private:
    void start(std::optional<QSet<GroupId>> known = QSet<GroupId> {});
    [[nodiscard]] bool wait();

    const SourceRef m_acme { ProfileId(u"p"_s), OrganizationId(u"acme"_s) };
    const GroupDraft m_draft { u"data"_s, u"words"_s, BraintrustDraft {} };
    std::unique_ptr<FakePlatform> m_platform;
    MemoryJournal m_journal;
    std::unique_ptr<PlatformClient> m_client;
    QPointer<CreateJob> m_job;
    QList<CreateResult> m_results;
};

void CreateJobTest::init()
{
    m_platform = std::make_unique<FakePlatform>();
    m_client
        = m_platform->open(Connection::open(makeProfile(u"p"_s, u"p"_s), Secret::fromBytes("t")));
    m_results.clear();
}

void CreateJobTest::cleanup()
{
    delete m_job;
    m_client.reset();
    m_platform.reset();
}

void CreateJobTest::start(std::optional<QSet<GroupId>> known)
{
    m_job = new CreateJob(*m_client, makeOrganization(u"acme"_s, u"Acme"_s),
                          { m_draft, std::move(known) },
                          makeRecord(m_journal, JournalAction::CreateGroup), this);
    connect(m_job, &CreateJob::finished, this,
            [this](const CreateResult &result) { m_results << result; });
    m_job->start();
}

bool CreateJobTest::wait()
{
    // The job deletes itself after its one result.
    return QTest::qWaitFor([this] { return !m_job; }) && m_results.size() == 1;
}

void CreateJobTest::creates()
{
    start();
    QCOMPARE(m_results.size(), 0);
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::Created);
    QCOMPARE(m_results[0].group->name, u"data"_s);
    QCOMPARE(m_results[0].group->description, u"words"_s);
    QVERIFY(!m_results[0].error);
    QCOMPARE(m_platform->count(Call::List), 0);
}

void CreateJobTest::saysThatItFoundAnExistingGroup()
{
    m_platform->setGroups(m_acme, { makeGroup(u"old"_s, u"data"_s) });
    start();
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::FoundExisting);
    QCOMPARE(m_results[0].group->id, GroupId(u"old"_s));
}

void CreateJobTest::aRefusalIsAFailureAndNobodyLooks()
{
    const CloudError refused = makeError(Kind::Conflict, 409);
    m_platform->failNext(Call::Create, refused);
    start();
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::Failed);
    QCOMPARE(m_results[0].error, refused);
    QVERIFY(!m_results[0].group);
    QCOMPARE(m_platform->count(Call::List), 0);
}

void CreateJobTest::noAnswerButCreated()
{
    m_platform->setGroups(m_acme, { makeGroup(u"other"_s, u"other"_s) });
    m_platform->failNext(Call::Create, makeUnknownOutcome(), Write::Applied);
    start(QSet { GroupId(u"other"_s) });
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::CreatedAfterAll);
    QCOMPARE(m_results[0].group->name, u"data"_s);
    QVERIFY(!m_results[0].error);
}

void CreateJobTest::noAnswerAndNotCreated()
{
    m_platform->failNext(Call::Create, makeUnknownOutcome());
    start();
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::NotCreated);
    QCOMPARE(m_results[0].error, makeUnknownOutcome());
}

void CreateJobTest::anOlderNamesakeIsNotTheNewGroup()
{
    m_platform->setGroups(m_acme, { makeGroup(u"old"_s, u"data"_s) });
    m_platform->failNext(Call::Create, makeUnknownOutcome());
    start(QSet { GroupId(u"old"_s) });
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::NotCreated);
    QVERIFY(!m_results[0].group);
}

void CreateJobTest::aNamesakeProvesNothingIfTheListWasNotKnown()
{
    m_platform->setGroups(m_acme, { makeGroup(u"old"_s, u"data"_s) });
    m_platform->failNext(Call::Create, makeUnknownOutcome());
    start(std::nullopt);
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::Unknown);
    QCOMPARE(m_results[0].error, makeUnknownOutcome());
}

void CreateJobTest::noNamesakeProvesItEvenIfTheListWasNotKnown()
{
    m_platform->failNext(Call::Create, makeUnknownOutcome());
    start(std::nullopt);
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::NotCreated);
}

void CreateJobTest::noAnswerAndNoList()
{
    m_platform->failNext(Call::Create, makeUnknownOutcome(), Write::Applied);
    m_platform->failNext(Call::List, makeError(Kind::Offline));
    start();
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::Unknown);
    QCOMPARE(m_results[0].error, makeUnknownOutcome()); // the first error, not that of looking
}

void CreateJobTest::looksAtEveryPage()
{
    m_platform->setGroups(m_acme, { makeGroup(u"1"_s, u"x"_s), makeGroup(u"2"_s, u"y"_s) });
    m_platform->setPageSize(1);
    m_platform->failNext(Call::Create, makeUnknownOutcome(), Write::Applied);
    start(QSet { GroupId(u"1"_s), GroupId(u"2"_s) });
    QVERIFY(wait());
    QCOMPARE(m_results[0].outcome, Outcome::CreatedAfterAll);
}

void CreateJobTest::theWriteIsNeverRepeated()
{
    m_platform->failNext(Call::Create, makeUnknownOutcome());
    start();
    QVERIFY(wait());
    QCOMPARE(m_platform->count(Call::Create), 1);
    QCOMPARE(m_platform->groups(m_acme).size(), 0);
}

void CreateJobTest::deletingItIsSilent()
{
    m_platform->hold();
    start();
    QTRY_COMPARE(m_platform->count(Call::Create), 1);
    delete m_job;
    QVERIFY(m_platform->release(Call::Create));
    QCOMPARE(m_results.size(), 0);
}

QTEST_GUILESS_MAIN(CreateJobTest)
#include "tst_createjob.moc"
