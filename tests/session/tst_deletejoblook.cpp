#include "deletejobfixture.h"
#include "waitfor.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using State = DeleteItem::State;
using Write = FakePlatform::Write;

/// How a job finds out what became of deletions that were not answered.
class DeleteJobLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneListSettlesAllThatWait();
    void aListThatBeganBeforeDoesNotCount();
    void eachOrganizationIsAskedByItself();
    void stillThereIsBelievedAfterSeveralLooks();
    void aLateListIsOutlasted();
    void aLookThatFailsSettlesNothing();
    void looksTakeNoPlaceOnTheWire();
};

void DeleteJobLookTest::oneListSettlesAllThatWait()
{
    DeleteJobFixture f(6);
    for (const Write write : { Write::Applied, Write::Refused, Write::Applied })
        f.platform.failNext(Call::Remove, makeUnknownOutcome(), write);
    f.make(f.targets(f.ids(3)));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(),
             (QList { State::DeletedAfterAll, State::StillThere, State::DeletedAfterAll }));
    QCOMPARE(f.platform.count(Call::List), 1);
}

void DeleteJobLookTest::aListThatBeganBeforeDoesNotCount()
{
    DeleteJobFixture f;
    f.platform.hold();
    f.make(f.targets(f.ids(2)));
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), 2);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome(), Write::Applied));
    QTRY_COMPARE(f.asked(Call::List).size(), 1);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome(), Write::Applied));
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(f.asked(Call::List).size(), 1); // one at a time
    QVERIFY(f.platform.release(Call::List)); // as it was before b was deleted
    QCOMPARE(f.states(), (QList { State::DeletedAfterAll, State::Running }));
    QTRY_COMPARE(f.asked(Call::List).size(), 2);
    QVERIFY(f.platform.release(Call::List));
    QCOMPARE(f.states(), (QList { State::DeletedAfterAll, State::DeletedAfterAll }));
    QTRY_COMPARE(f.finished->count(), 1);
}

void DeleteJobLookTest::eachOrganizationIsAskedByItself()
{
    DeleteJobFixture f;
    f.platform.failNext(Call::Remove, makeUnknownOutcome(), Write::Applied);
    f.platform.failNext(Call::Remove, makeUnknownOutcome(), Write::Applied);
    f.make(f.targets({ u"a"_s }) + f.targets({ u"a"_s }, u"q"_s));
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList<State>(2, State::DeletedAfterAll));
    QCOMPARE(f.platform.count(Call::List), 2);
}

void DeleteJobLookTest::stillThereIsBelievedAfterSeveralLooks()
{
    DeleteJobFixture f;
    f.platform.failNext(Call::Remove, makeUnknownOutcome());
    f.make(f.targets(f.ids(1)), { 1ms, 4 });
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList { State::StillThere });
    QCOMPARE(f.platform.count(Call::List), 4);
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void DeleteJobLookTest::aLateListIsOutlasted()
{
    DeleteJobFixture f;
    f.platform.hold();
    f.make(f.targets(f.ids(1)), { 1ms, 4 });
    f.job->start();
    QTRY_COMPARE(f.platform.held().size(), 1);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome(), Write::Applied));
    const GroupPage late { { makeGroup(u"a"_s, u"a"_s) }, {} };
    for (int look = 0; look < 3; ++look) {
        QTRY_COMPARE(f.platform.held().size(), 1);
        QVERIFY(f.platform.answerList(late));
        QCOMPARE(f.states(), QList { State::Running });
    }
    QTRY_COMPARE(f.platform.held().size(), 1);
    QVERIFY(f.platform.release(Call::List));
    QCOMPARE(f.states(), QList { State::DeletedAfterAll });
    QTRY_COMPARE(f.finished->count(), 1);
}

void DeleteJobLookTest::aLookThatFailsSettlesNothing()
{
    DeleteJobFixture f;
    f.platform.failNext(Call::Remove, makeUnknownOutcome(), Write::Applied);
    f.platform.failNext(Call::Remove, makeUnknownOutcome());
    f.platform.failNext(Call::List, makeError(Kind::Offline));
    f.make(f.targets(f.ids(2)), { 1ms, 4 });
    f.job->start();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states(), QList<State>(2, State::Unknown));
    QCOMPARE(f.platform.count(Call::List), 1);
    for (const JournalEntry &entry : f.journal.all())
        QCOMPARE(entry.conclusion->kind, JournalConclusion::Kind::Unknown);
}

void DeleteJobLookTest::looksTakeNoPlaceOnTheWire()
{
    constexpr int all = DeleteJob::width + 1;
    DeleteJobFixture f(all);
    f.platform.hold();
    f.make(f.targets(f.ids(all)));
    f.job->start();
    QTRY_COMPARE(f.asked(Call::Remove).size(), DeleteJob::width);
    QVERIFY(f.platform.fail(Call::Remove, makeUnknownOutcome()));
    QTRY_COMPARE(f.asked(Call::Remove).size(), all);
    f.platform.releaseAll();
    QTRY_COMPARE(f.finished->count(), 1);
    QCOMPARE(f.states().constFirst(), State::StillThere);
    QCOMPARE(f.states().constLast(), State::Deleted);
}

QTEST_GUILESS_MAIN(DeleteJobLookTest)
#include "tst_deletejoblook.moc"
