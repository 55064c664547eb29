#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

/// Looking up unfinished work through the workspace: when its organizations can be read.
class WorkspaceRecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WorkspaceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void waitsUntilTheOrganizationIsThere();
    void asksForWhatNobodyAskedFor();
    void aProfileThatIsGone();
    void aProfileThatCannotBeOpened();
    void anOrganizationThatIsGone();
    void aProfileThatIsRemovedMeanwhile();
    void theRestIsDeleted();

private:
    [[nodiscard]] UnfinishedWork workOn(const GroupRef &ref) const;
    [[nodiscard]] RecoveryJob *follow(const UnfinishedWork &work);

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::optional<RecoveryReport> m_report;
};

UnfinishedWork WorkspaceRecoveryTest::workOn(const GroupRef &ref) const
{
    JournalEntry entry;
    entry.intent.id = newOperationId();
    entry.intent.action = JournalAction::DeleteGroup;
    entry.intent.subject.ref = ref;
    entry.requests.append(JournalRequest {});
    m_fixture->journal.put(entry);
    return { {}, { entry } };
}

RecoveryJob *WorkspaceRecoveryTest::follow(const UnfinishedWork &work)
{
    m_report.reset();
    RecoveryJob *job = m_fixture->workspace->lookUp(work);
    connect(job, &RecoveryJob::finished, this,
            [this](const RecoveryReport &report) { m_report = report; });
    job->start();
    return job;
}

void WorkspaceRecoveryTest::waitsUntilTheOrganizationIsThere()
{
    WorkspaceFixture &f = *m_fixture;
    f.platform.hold();
    QVERIFY(f.workspace->load().has_value());
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.platform.count(Call::Organizations), 2);
    const QPointer<RecoveryJob> job = follow(workOn(f.group(f.o1, u"gone"_s)));
    QCOMPARE(job->wanted(), QSet<SourceRef> { f.o1 });
    QVERIFY(f.platform.release(Call::Organizations));
    QVERIFY(job->wanted().isEmpty());
    QVERIFY(!m_report);
    f.platform.releaseAll();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->operations.constFirst().found, JournalConclusion::Kind::FoundDone);
    QTRY_VERIFY(!job);
}

void WorkspaceRecoveryTest::asksForWhatNobodyAskedFor()
{
    WorkspaceFixture &f = *m_fixture;
    QVERIFY(f.workspace->load().has_value());
    static_cast<void>(follow(workOn(f.group(f.o1, u"a"_s))));
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->operations.constFirst().found, JournalConclusion::Kind::NotDone);
    QCOMPARE(f.platform.count(Call::Organizations), 1); // and not the other profile
}

void WorkspaceRecoveryTest::aProfileThatIsGone()
{
    WorkspaceFixture &f = *m_fixture;
    QVERIFY(f.workspace->load().has_value());
    const SourceRef source { ProfileId(u"stranger"_s), f.o1.organization };
    static_cast<void>(follow(workOn(f.group(source, u"a"_s))));
    QTRY_VERIFY(m_report);
    QVERIFY(!m_report->operations.constFirst().found);
    QVERIFY(m_report->problems.contains(source));
    QVERIFY(!f.journal.all().constFirst().conclusion);
}

void WorkspaceRecoveryTest::aProfileThatCannotBeOpened()
{
    WorkspaceFixture &f = *m_fixture;
    f.platform.failNext(Call::Organizations, makeError(CloudError::Kind::Unauthorized, 401));
    QVERIFY(f.workspace->load().has_value());
    static_cast<void>(follow(workOn(f.group(f.o1, u"a"_s))));
    QTRY_VERIFY(m_report);
    QCOMPARE(std::get<CloudError>(m_report->problems.value(f.o1)).httpStatus, 401);
}

void WorkspaceRecoveryTest::anOrganizationThatIsGone()
{
    WorkspaceFixture &f = *m_fixture;
    QVERIFY(f.loadAndRefresh());
    const SourceRef source { f.p.id, OrganizationId(u"left"_s) };
    static_cast<void>(follow(workOn(f.group(source, u"a"_s))));
    QTRY_VERIFY(m_report);
    QCOMPARE(std::get<CloudError>(m_report->problems.value(source)).kind,
             CloudError::Kind::NotFound);
}

void WorkspaceRecoveryTest::aProfileThatIsRemovedMeanwhile()
{
    WorkspaceFixture &f = *m_fixture;
    f.platform.hold();
    QVERIFY(f.workspace->load().has_value());
    static_cast<void>(follow(workOn(f.group(f.o1, u"a"_s))));
    QTRY_COMPARE(f.platform.count(Call::Organizations), 1);
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait());
    QTRY_VERIFY(m_report);
    QVERIFY(!m_report->operations.constFirst().found);
}

void WorkspaceRecoveryTest::theRestIsDeleted()
{
    WorkspaceFixture &f = *m_fixture;
    QVERIFY(f.loadAndRefresh());
    UnfinishedWork work;
    work.batches.append(UnfinishedWork::Batch {});
    JournalBatch &batch = work.batches.first().batch;
    batch.id = newBatchId();
    for (const QString &id : { u"a"_s, u"b"_s, u"gone"_s }) {
        JournalSubject subject;
        subject.ref = f.group(f.o1, id);
        batch.subjects.append(subject);
    }
    static_cast<void>(follow(work));
    QTRY_VERIFY(m_report);
    const QList<GroupRef> rest = m_report->batches.constFirst().rest();
    QCOMPARE(rest, (QList { f.group(f.o1, u"a"_s), f.group(f.o1, u"b"_s) }));
    f.workspace->remove(rest, {}, batch.id)->start();
    QTRY_VERIFY(f.platform.groups(f.o1).isEmpty());
    QTRY_COMPARE(f.journal.endOf(batch.id), BatchEnd::Finished);
    QCOMPARE(f.journal.batches().size(), 1);
    QTRY_COMPARE(f.journal.endOf(f.journal.batches().constFirst().id), BatchEnd::Finished);
}

QTEST_GUILESS_MAIN(WorkspaceRecoveryTest)
#include "tst_workspacerecovery.moc"
