#include "deletejobfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using State = DeleteItem::State;
using Write = FakePlatform::Write;

/// What a job does with each of its groups.
class DeleteJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesSeveralAtOnce();
    void nothingToDeleteFinishesToo();
    void startingTwiceDeletesOnce();
    void oneFailureDoesNotStopTheRest();
    void whatHappened_data();
    void whatHappened();
    void theLookReadsEveryPage();
    void theDeleteIsNeverRepeated();
    void stopLetsThoseInFlightFinish();
    void stopBeforeTheFirstDeletesNothing();
    void stopWhileLookingFinishesTheLook();
    void anItemWithoutAClientIsNotStarted();
    void anOwnerThatEndsTakesItsItemsAlong();
    void anOwnerThatEndsWhileLooking();
    void anOwnerThatEndsBeforeTheStart();
    void anOwnerThatEndsAfterwardsChangesNothing();
    void deletingItIsSilent();
};

void DeleteJobTest::deletesSeveralAtOnce()
{
    DeleteJobFixture f;
    f.platform.hold();
    f.make(f.targets({ u"a"_s, u"b"_s }));
    QCOMPARE(f.states(), (QList { State::Waiting, State::Waiting }));
    QVERIFY(!f.job->isRunning());
    f.job->start();
    QVERIFY(f.job->isRunning());
    QTRY_COMPARE(f.states(), (QList { State::Running, State::Running }));
    QCOMPARE(f.platform.held().size(), 2);
    QVERIFY(f.platform.release(Call::Remove));
    QCOMPARE(f.states(), (QList { State::Deleted, State::Running }));
    QVERIFY(f.job->items().constFirst().isGone());
    QVERIFY(f.job->items().constFirst().sent);
    QVERIFY(f.platform.release(Call::Remove));
    QCOMPARE(f.states(), (QList { State::Deleted, State::Deleted }));
    QTRY_COMPARE(f.finished->count(), 1);
    QVERIFY(!f.job->isRunning());
    QCOMPARE(f.changed->count(), 4);
}

void DeleteJobTest::nothingToDeleteFinishesToo()
{
    DeleteJobFixture f;
    f.make({});
    f.job->start();
    QCOMPARE(f.finished->count(), 0);
    QTRY_COMPARE(f.finished->count(), 1);
}

void DeleteJobTest::startingTwiceDeletesOnce()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    f.job->start();
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void DeleteJobTest::oneFailureDoesNotStopTheRest()
{
    DeleteJobFixture f;
    const CloudError refused = makeError(Kind::Forbidden, 403);
    f.platform.failNext(Call::Remove, refused);
    f.make(f.targets({ u"a"_s, u"b"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::Failed, State::Deleted }));
    QCOMPARE(f.job->items().constFirst().error, refused);
    QVERIFY(!f.job->items().constFirst().isGone());
    QCOMPARE(f.platform.count(Call::List), 0);
}

void DeleteJobTest::whatHappened_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<bool>("canLook");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasError");
    const auto row = [](const char *name, Kind kind, bool unknown, bool gone, bool canLook,
                        State state, bool hasError) {
        QTest::newRow(name) << int(kind) << unknown << gone << canLook << state << hasError;
    };
    row("no answer, gone", Kind::Timeout, true, true, true, State::DeletedAfterAll, false);
    row("no answer, still there", Kind::Timeout, true, false, true, State::StillThere, true);
    row("no answer, no list", Kind::Timeout, true, true, false, State::Unknown, true);
    row("not found, gone", Kind::NotFound, false, true, true, State::AlreadyGone, false);
    row("not found, still there", Kind::NotFound, false, false, true, State::Failed, true);
    row("not found, no list", Kind::NotFound, false, true, false, State::Unknown, true);
    row("or forbidden, gone", Kind::NotFoundOrForbidden, false, true, true, State::AlreadyGone,
        false);
    row("or forbidden, still there", Kind::NotFoundOrForbidden, false, false, true, State::Failed,
        true);
}

void DeleteJobTest::whatHappened()
{
    DeleteJobFixture f;
    QFETCH(int, kind);
    QFETCH(bool, unknown);
    QFETCH(bool, gone);
    QFETCH(bool, canLook);
    QFETCH(State, state);
    QFETCH(bool, hasError);
    CloudError error = makeError(static_cast<Kind>(kind));
    error.outcomeUnknown = unknown;
    f.platform.failNext(Call::Remove, error, gone ? Write::Applied : Write::Refused);
    if (!canLook)
        f.platform.failNext(Call::List, makeError(Kind::Offline));
    f.make(f.targets({ u"a"_s, u"b"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { state, State::Deleted }));
    QCOMPARE(f.job->items().constFirst().error,
             hasError ? std::optional<CloudError>(error) : std::nullopt);
    QCOMPARE(f.platform.count(Call::List), 1);
}

void DeleteJobTest::theLookReadsEveryPage()
{
    DeleteJobFixture f;
    f.platform.setPageSize(1);
    f.platform.failNext(Call::Remove, makeUnknownOutcome());
    f.make(f.targets({ u"c"_s })); // on the last page
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList { State::StillThere });
}

void DeleteJobTest::theDeleteIsNeverRepeated()
{
    DeleteJobFixture f;
    f.platform.failNext(Call::Remove, makeUnknownOutcome());
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.platform.count(Call::Remove), 1);
    QCOMPARE(f.platform.groups({ ProfileId(u"p"_s), OrganizationId(u"acme"_s) }).size(), 3);
}

void DeleteJobTest::stopLetsThoseInFlightFinish()
{
    constexpr int all = 2 * DeleteJob::width + 2; // in flight, noted ahead, and neither
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    f.job->stop();
    const QList<State> rest(all - DeleteJob::width, State::NotStarted);
    QCOMPARE(f.states(), QList<State>(DeleteJob::width, State::Running) + rest);
    QCOMPARE(f.finished->count(), 0);
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList<State>(DeleteJob::width, State::Deleted) + rest);
    QCOMPARE(f.platform.count(Call::Remove), DeleteJob::width);
}

void DeleteJobTest::stopBeforeTheFirstDeletesNothing()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    f.job->stop();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList { State::NotStarted });
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void DeleteJobTest::stopWhileLookingFinishesTheLook()
{
    DeleteJobFixture f(DeleteJob::width + 1);
    f.platform.hold();
    f.make(f.targets(f.ids(DeleteJob::width + 1)));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome(), Write::Applied));
    f.job->stop();
    QCOMPARE(f.states().constLast(), State::NotStarted);
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width); // one of them is the list
    QVERIFY(f.platform.release(Call::List));
    QCOMPARE(f.states().constFirst(), State::DeletedAfterAll);
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.platform.count(Call::Remove), DeleteJob::width);
}

void DeleteJobTest::anItemWithoutAClientIsNotStarted()
{
    DeleteJobFixture f;
    QList<DeleteTarget> all = f.targets({ u"a"_s, u"b"_s });
    all[0].client = nullptr;
    all[0].unable = makeError(Kind::MissingToken);
    f.make(all);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), (QList { State::NotStarted, State::Deleted }));
    QCOMPARE(f.job->items().constFirst().error, makeError(Kind::MissingToken));
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void DeleteJobTest::anOwnerThatEndsTakesItsItemsAlong()
{
    constexpr int all = 2 * DeleteJob::width + 2;
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)) + f.targets({ u"c"_s }, u"q"_s));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), DeleteJob::width + 1); // each profile by itself
    delete f.owners.take(u"p"_s);
    QCOMPARE(f.states(),
             QList<State>(DeleteJob::width, State::Unknown)
                 + QList<State>(all - DeleteJob::width, State::NotStarted)
                 + QList { State::Running });
    QVERIFY(f.job->items().constFirst().error->outcomeUnknown);
    f.platform.releaseAll(); // comes too late for the first profile
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states().constFirst(), State::Unknown);
    QCOMPARE(f.states().constLast(), State::Deleted);
    QCOMPARE(f.platform.count(Call::Remove), DeleteJob::width + 1);
}

void DeleteJobTest::anOwnerThatEndsWhileLooking()
{
    DeleteJobFixture f;
    f.platform.hold();
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), 1);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome()));
    QTRY_COMPARE(f.platform.held().size(), 1); // the list
    delete f.owners.take(u"p"_s);
    QCOMPARE(f.states(), QList { State::Unknown });
    QCOMPARE(f.job->items().constFirst().error, makeUnknownOutcome());
    QVERIFY(f.platform.release(Call::List));
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList { State::Unknown });
}

void DeleteJobTest::anOwnerThatEndsBeforeTheStart()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s }));
    delete f.owners.take(u"p"_s);
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList { State::NotStarted });
}

void DeleteJobTest::anOwnerThatEndsAfterwardsChangesNothing()
{
    DeleteJobFixture f;
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    delete f.owners.take(u"p"_s);
    QCOMPARE(f.states(), QList { State::Deleted });
    QCOMPARE(f.finished->count(), 1);
}

void DeleteJobTest::deletingItIsSilent()
{
    DeleteJobFixture f;
    f.platform.hold();
    f.make(f.targets({ u"a"_s }));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), 1);
    f.job.reset();
    const qsizetype before = f.changed->count();
    QVERIFY(f.platform.release(Call::Remove));
    QCOMPARE(f.changed->count(), before);
    QCOMPARE(f.finished->count(), 0);
}

QTEST_GUILESS_MAIN(DeleteJobTest)
#include "tst_deletejob.moc"
