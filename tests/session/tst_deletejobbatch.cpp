#include "deletejobfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using State = DeleteItem::State;
using Ends = QList<std::optional<JournalConclusion::Kind>>;
using End = JournalConclusion::Kind;

/// How a job brings several groups through: its windows, its order, and what the journal gets.
class DeleteJobBatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soManyAtOnce();
    void notesAFewAhead();
    void containersGoFirst();
    void whatAContainerHoldsWaitsForItsEnd();
    void aContainerThatFailsLetsTheOthersGo();
    void othersGoOnWhileOneWaits();
    void severalAreABatch();
    void oneIsNoBatch();
    void nothingIsSentBeforeItIsNoted();
    void whatCannotBeNotedIsNotSent();
    void aNoteThatFailsFailsItsGroup();
    void theJournalSaysHowEachEnded();
    void stoppingWithdrawsWhatWasNoted();
    void stoppingWhileNotesAreUnderWay();
    void aLockThatClosesWithdrawsWhatWasNoted();
    void anOwnerThatEndsIsInTheJournal();
    void theRestTakesOverAnInterruptedBatch();
    void oneGroupTakesOver();
    void aFailedBatchTakesNothingOver();
    void aHostThatWantsARestGetsNothing();
    void stoppingDuringARestSendsNothing();
    void anIdThatIsNoAddressIsNotSent();
    void theSnapshotIsNoted();
};

void DeleteJobBatchTest::soManyAtOnce()
{
    constexpr int all = 20;
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)));
    f.job->start();
    for (int left = all; left > 0; --left) {
        QTRY_COMPARE(f.platform.held().size(), std::min(left, DeleteJob::width));
        QVERIFY(f.platform.release(Call::Remove));
    }
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.asked(Call::Remove), f.ids(all));
}

void DeleteJobBatchTest::notesAFewAhead()
{
    constexpr int all = 20;
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)));
    f.job->start();
    QTRY_COMPARE(f.journal.all().size(), DeleteJob::width + DeleteJob::ahead);
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    QVERIFY(f.platform.release(Call::Remove));
    QTRY_COMPARE(f.journal.all().size(), DeleteJob::width + DeleteJob::ahead + 1);
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.journal.all().size(), all);
}

void DeleteJobBatchTest::containersGoFirst()
{
    DeleteJobFixture f;
    QList<DeleteTarget> all = f.targets(f.ids(3));
    all[2].includes = { GroupId(u"a"_s) };
    f.make(all);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.asked(Call::Remove), (QStringList { u"b"_s, u"c"_s, u"a"_s }));
    QCOMPARE(f.notedGroups(), (QStringList { u"b"_s, u"c"_s, u"a"_s }));
    const QList<JournalSubject> subjects = f.journal.batches().constFirst().subjects;
    QCOMPARE(subjects.constLast().group, u"a"_s); // in the order of the work
}

void DeleteJobBatchTest::whatAContainerHoldsWaitsForItsEnd()
{
    DeleteJobFixture f;
    QList<DeleteTarget> all = f.targets(f.ids(2));
    all[1].includes = { GroupId(u"a"_s) };
    f.platform.hold();
    f.make(all);
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), 1);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome(), FakePlatform::Write::Applied));
    QTRY_COMPARE(f.asked(Call::List).size(), 1);
    QCOMPARE(f.states(), (QList { State::Waiting, State::Running }));
    QCOMPARE(f.journal.all().size(), 1); // not even noted
    QVERIFY(f.platform.release(Call::List));
    QTRY_COMPARE(f.asked(Call::Remove), (QStringList { u"b"_s, u"a"_s }));
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::Deleted, State::DeletedAfterAll }));
}

void DeleteJobBatchTest::aContainerThatFailsLetsTheOthersGo()
{
    DeleteJobFixture f;
    QList<DeleteTarget> all = f.targets(f.ids(2));
    all[1].includes = { GroupId(u"a"_s) };
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    f.make(all);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::Deleted, State::Failed }));
}

void DeleteJobBatchTest::othersGoOnWhileOneWaits()
{
    constexpr int all = 20;
    DeleteJobFixture f(all);
    QList<DeleteTarget> targets = f.targets(f.ids(all));
    for (int index = 1; index <= DeleteJob::ahead + 2; ++index)
        targets[0].includes.append(targets.at(index).ref.group);
    f.platform.hold();
    f.make(targets);
    f.job->start();
    // a's answer is missing, and with it everything that a includes; the others have their turn.
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    QCOMPARE(f.asked(Call::Remove).mid(1), f.ids(all).mid(DeleteJob::ahead + 3, 5));
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QVERIFY(f.states() == QList<State>(all, State::Deleted));
}

void DeleteJobBatchTest::severalAreABatch()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s, u"b"_s }) + f.targets({ u"c"_s }, u"q"_s));
    f.journal.hold();
    f.job->start();
    QTRY_COMPARE(f.journal.batches().size(), 1);
    QCOMPARE(f.journal.all().size(), 0); // nothing before the batch
    f.journal.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    const JournalBatch &batch = f.journal.batches().constFirst();
    QCOMPARE(f.job->batch(), batch.id);
    QCOMPARE(batch.action, JournalAction::DeleteGroup);
    QCOMPARE(batch.subjects.size(), 3);
    QCOMPARE(f.journal.endOf(batch.id), BatchEnd::Finished);
    QCOMPARE(f.journal.all().size(), 3);
    for (const JournalEntry &entry : f.journal.all())
        QCOMPARE(entry.intent.batch, batch.id);
}

void DeleteJobBatchTest::oneIsNoBatch()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QVERIFY(f.journal.batches().isEmpty());
    QCOMPARE(f.journal.all().size(), 1);
    QVERIFY(f.journal.all().constFirst().intent.batch.isEmpty());
    QCOMPARE(f.ends(), Ends { End::Done });
}

void DeleteJobBatchTest::nothingIsSentBeforeItIsNoted()
{
    DeleteJobFixture f;
    f.journal.hold();
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.journal.all().size(), 1);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QCOMPARE(f.states(), QList { State::Waiting });
    f.journal.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.platform.count(Call::Remove), 1);
    const JournalRequest &request = f.journal.all().constFirst().requests.constFirst();
    QCOMPARE(request.request.verb, "DELETE");
    QCOMPARE(request.answer->kind, JournalAnswer::Kind::Accepted);
}

void DeleteJobBatchTest::whatCannotBeNotedIsNotSent()
{
    DeleteJobFixture f;
    f.journal.failWith(StoreError { StoreError::Kind::Io, u"the disk is full"_s });
    f.make(f.targets({ u"a"_s, u"b"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::Failed, State::Failed }));
    QCOMPARE(f.job->items().constFirst().error->kind, Kind::NotJournalled);
    QCOMPARE(f.job->items().constFirst().error->reason, u"the disk is full"_s);
    QVERIFY(!f.job->items().constFirst().sent);
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void DeleteJobBatchTest::aNoteThatFailsFailsItsGroup()
{
    DeleteJobFixture f;
    f.journal.failWith(StoreError { StoreError::Kind::Io, u"the disk is full"_s });
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.job->items().constFirst().error->kind, Kind::NotJournalled);
    QVERIFY(f.journal.all().isEmpty());

    // The batch was noted, its groups are not.
    f.journal.failWith({});
    f.make(f.targets({ u"a"_s, u"b"_s }));
    f.journal.hold();
    f.job->start();
    QTRY_COMPARE(f.journal.batches().size(), 1);
    f.journal.failWith(StoreError { StoreError::Kind::Io, u"the disk is full"_s });
    f.journal.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::Failed, State::Failed }));
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QCOMPARE(f.journal.endOf(f.job->batch()), BatchEnd::Finished);
}

void DeleteJobBatchTest::theJournalSaysHowEachEnded()
{
    DeleteJobFixture f(5);
    f.platform.failNext(Call::Remove, makeUnknownOutcome(), FakePlatform::Write::Applied);
    f.platform.failNext(Call::Remove, makeUnknownOutcome());
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    f.platform.failNext(Call::Remove, makeError(Kind::NotFound, 404), FakePlatform::Write::Applied);
    f.make(f.targets(f.ids(5)));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(),
             (QList { State::DeletedAfterAll, State::StillThere, State::Failed, State::AlreadyGone,
                      State::Deleted }));
    QCOMPARE(f.ends(),
             (Ends { End::FoundDone, End::NotDone, End::NotDone, End::FoundDone, End::Done }));
    QList<JournalAnswer::Kind> answers;
    for (const JournalEntry &entry : f.journal.all())
        answers << entry.requests.constFirst().answer->kind;
    using Answered = JournalAnswer::Kind;
    QCOMPARE(answers,
             (QList { Answered::Unknown, Answered::Unknown, Answered::Refused, Answered::Refused,
                      Answered::Accepted }));
}

void DeleteJobBatchTest::stoppingWithdrawsWhatWasNoted()
{
    constexpr int all = 20;
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    QTRY_COMPARE(f.journal.all().size(), DeleteJob::width + DeleteJob::ahead);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    f.job->stop();
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.journal.all().size(), DeleteJob::width + DeleteJob::ahead);
    QCOMPARE(f.ends(), Ends(DeleteJob::width, End::Done) + Ends(DeleteJob::ahead, End::NotDone));
    QCOMPARE(f.journal.all().constLast().requests.constFirst().answer->kind,
             JournalAnswer::Kind::NotSent);
    QCOMPARE(f.journal.endOf(f.job->batch()), BatchEnd::Stopped);
}

void DeleteJobBatchTest::stoppingWhileNotesAreUnderWay()
{
    DeleteJobFixture f;
    f.make(f.targets(f.ids(3)));
    f.job->start();
    f.journal.hold();
    QTRY_COMPARE(f.journal.batches().size(), 1);
    f.journal.releaseAll();
    f.journal.hold();
    QTRY_COMPARE(f.journal.all().size(), 3);
    f.job->stop();
    QCOMPARE(f.states(), QList<State>(3, State::NotStarted));
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(f.finished->count(), 0); // the notes have no end yet
    f.journal.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.ends(), Ends(3, End::NotDone));
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QCOMPARE(f.journal.endOf(f.job->batch()), BatchEnd::Stopped);
}

void DeleteJobBatchTest::aLockThatClosesWithdrawsWhatWasNoted()
{
    constexpr int all = 14;
    DeleteJobFixture f(all);
    const auto lock = std::make_shared<WriteLock>(WriteLock::State::Locked);
    lock->unlockFor();
    QList<DeleteTarget> targets = f.targets(f.ids(all));
    for (DeleteTarget &target : targets)
        target.lock = lock;
    f.platform.hold();
    f.make(targets);
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    lock->lock();
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(),
             QList<State>(DeleteJob::width, State::Deleted)
                 + QList<State>(all - DeleteJob::width, State::Failed));
    QCOMPARE(f.job->items().constLast().error->kind, Kind::ReadOnly);
    QCOMPARE(f.platform.count(Call::Remove), DeleteJob::width);
    for (const JournalEntry &entry : f.journal.all())
        QVERIFY(entry.conclusion);
}

void DeleteJobBatchTest::anOwnerThatEndsIsInTheJournal()
{
    constexpr int all = 14;
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    QTRY_COMPARE(f.journal.all().size(), DeleteJob::width + DeleteJob::ahead);
    delete f.owners.take(u"p"_s);
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.ends(), Ends(DeleteJob::width, End::Unknown) + Ends(DeleteJob::ahead, End::NotDone));
    QCOMPARE(f.journal.endOf(f.job->batch()), BatchEnd::Stopped);
}

void DeleteJobBatchTest::theRestTakesOverAnInterruptedBatch()
{
    DeleteJobFixture f;
    const BatchId before = newBatchId();
    f.make(f.targets({ u"a"_s, u"b"_s }));
    f.job->takeOver(before);
    f.journal.hold();
    f.job->start();
    QTRY_COMPARE(f.journal.batches().size(), 1);
    QVERIFY(!f.journal.endOf(before)); // until the rest is noted
    f.journal.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.journal.endOf(before), BatchEnd::Finished);
    QCOMPARE(f.journal.endOf(f.job->batch()), BatchEnd::Finished);
    QVERIFY(f.job->batch() != before);
}

void DeleteJobBatchTest::oneGroupTakesOver()
{
    DeleteJobFixture f;
    const BatchId before = newBatchId();
    f.make(f.targets({ u"a"_s }));
    f.job->takeOver(before);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.journal.batches().size(), 1);
    QCOMPARE(f.journal.endOf(before), BatchEnd::Finished);
    QCOMPARE(f.states(), QList { State::Deleted });
}

void DeleteJobBatchTest::aFailedBatchTakesNothingOver()
{
    DeleteJobFixture f;
    const BatchId before = newBatchId();
    f.journal.failWith(StoreError { StoreError::Kind::Io, {} });
    f.make(f.targets({ u"a"_s, u"b"_s }));
    f.job->takeOver(before);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QVERIFY(!f.journal.endOf(before));
}

namespace {

/// Pauses that a test makes and ends.
class Pauses final : public TrafficMonitor
{
public:
    Pauses() : TrafficMonitor(nullptr) { }
    [[nodiscard]] QList<TrafficPause> pauses() const override { return m_pauses; }
    void resume(const QString &) override { become({}); }
    void become(const QList<TrafficPause> &pauses)
    {
        m_pauses = pauses;
        Q_EMIT pausesChanged();
    }
    static TrafficPause at(const QString &host, TrafficPause::Reason reason)
    {
        TrafficPause pause;
        pause.host = host;
        pause.reason = reason;
        return pause;
    }

private:
    QList<TrafficPause> m_pauses;
};

QString fakeHost(DeleteJobFixture &f)
{
    const DeleteTarget target = f.targets({ u"a"_s }).constFirst();
    return target.client->preview()
        .remove(target.organization, target.ref.group)
        .constFirst()
        .url.authority();
}

} // namespace

void DeleteJobBatchTest::aHostThatWantsARestGetsNothing()
{
    DeleteJobFixture f;
    Pauses pauses;
    using Reason = TrafficPause::Reason;
    pauses.become({ Pauses::at(fakeHost(f), Reason::RateLimited) });
    f.make(f.targets(f.ids(3)));
    f.job->heed(pauses);
    f.job->start();
    QTRY_COMPARE(f.journal.all().size(), 3);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(f.platform.count(Call::Remove), 0);
    // A read that is repeated keeps nobody, and other hosts are not asked.
    pauses.become({ Pauses::at(fakeHost(f), Reason::Retrying),
                    Pauses::at(u"elsewhere"_s, Reason::RateLimited) });
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList<State>(3, State::Deleted));
    f.job.reset();
}

void DeleteJobBatchTest::stoppingDuringARestSendsNothing()
{
    DeleteJobFixture f;
    Pauses pauses;
    pauses.become({ Pauses::at(fakeHost(f), TrafficPause::Reason::RateLimited) });
    f.make(f.targets(f.ids(3)));
    f.job->heed(pauses);
    f.job->start();
    QTRY_COMPARE(f.journal.all().size(), 3);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    f.job->stop();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList<State>(3, State::NotStarted));
    QCOMPARE(f.ends(), Ends(3, End::NotDone));
    QCOMPARE(f.platform.count(Call::Remove), 0);
    f.job.reset();
}

void DeleteJobBatchTest::anIdThatIsNoAddressIsNotSent()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s, QString() }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::Deleted, State::Failed }));
    QCOMPARE(f.job->items().constLast().error->kind, Kind::BadArgument);
    QCOMPARE(f.journal.all().size(), 1);
}

void DeleteJobBatchTest::theSnapshotIsNoted()
{
    DeleteJobFixture f;
    QList<DeleteTarget> all = f.targets({ u"a"_s });
    all[0].before.databases = QStringList { u"main"_s };
    f.make(all);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    const JournalIntent &intent = f.journal.all().constFirst().intent;
    QCOMPARE(intent.action, JournalAction::DeleteGroup);
    QCOMPARE(intent.before, all.constFirst().before);
    QCOMPARE(intent.subject, all.constFirst().subject);
}

QTEST_GUILESS_MAIN(DeleteJobBatchTest)
#include "tst_deletejobbatch.moc"
