#include "memoryjournal.h"
#include "servertruth.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::demo;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using State = DeleteItem::State;

/// A batch over all three platforms in which many answers go wrong: every row ends in the truth.
class DeletionFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowEndsInTheTruth_data();
    void everyRowEndsInTheTruth();
};

namespace {

constexpr int perPlatform = 67; // 201 groups

struct Mishap
{
    Fault fault;
    bool isApplied = false; ///< the group is gone all the same
    State state = State::Failed; ///< how its row must end
};

QList<Mishap> mishaps()
{
    Fault gateway = Fault::withStatus(502);
    gateway.effect = Fault::Effect::AnswerAfterApplying;
    return {
        { Fault::tooManyRequests("1"), false, State::Failed },
        { Fault::withStatus(500), false, State::Failed },
        { Fault::dropped(Fault::Effect::DropAfterApplying), true, State::DeletedAfterAll },
        { Fault::dropped(Fault::Effect::Hang), false, State::StillThere },
        { gateway, true, State::DeletedAfterAll },
        { Fault::dropped(Fault::Effect::DropBeforeApplying), false, State::StillThere },
    };
}

/// What the journal must say of a row.
JournalConclusion::Kind endOf(State state)
{
    using Kind = JournalConclusion::Kind;
    return state == State::Deleted        ? Kind::Done
        : state == State::DeletedAfterAll ? Kind::FoundDone
                                          : Kind::NotDone;
}

} // namespace

void DeletionFaultsTest::everyRowEndsInTheTruth_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("one") << 5U;
    QTest::newRow("another") << 29U;
}

void DeletionFaultsTest::everyRowEndsInTheTruth()
{
    QFETCH(quint32, seed);
    DemoOptions options;
    options.recordedRequests = 100'000;
    options.latencyMs = 2;
    options.turso.ghostReads = 2; // shown a while after they are gone
    DemoServer server(options);
    QVERIFY(server.start());
    QVERIFY(makeGroupsAt(server, u"doomed"_s, perPlatform));
    const QSet<GroupRef> before = groupsAt(server);

    MemoryJournal journal;
    // The patience must outlast what the server shows late.
    ClientGround ground(addressOf(server), journal, { std::chrono::milliseconds(20), 5 },
                        std::chrono::seconds(1));
    QVERIFY(ground.openAndWait());
    QList<GroupRef> doomed;
    for (const GroupRef &ref : ground.refs()) {
        if (ground.workspace().groups().row(ref)->group.name.startsWith("doomed-"_L1))
            doomed.append(ref);
    }
    QCOMPARE(doomed.size(), 3 * perPlatform);

    QRandomGenerator random(seed);
    std::shuffle(doomed.begin(), doomed.end(), random);
    const int each = int(doomed.size()) / 20; // 5 %
    QHash<GroupRef, State> wanted;
    int next = 0;
    for (const Mishap &mishap : mishaps()) {
        for (int count = 0; count < each; ++count) {
            const GroupRef &ref = doomed.at(next++);
            server.inject(mishap.fault.on("DELETE", deletionPath(ground.workspace(), ref)));
            wanted.insert(ref, mishap.state);
        }
    }
    std::shuffle(doomed.begin(), doomed.end(), random);
    server.clearRequests();

    DeleteJob *job = ground.workspace().remove(doomed);
    QList<DeleteItem> items;
    connect(job, &DeleteJob::finished, this, [job, &items] { items = job->items(); });
    const QList<JournalBatch> &batches = journal.batches();
    QSignalSpy finished(job, &DeleteJob::finished);
    job->start();
    QVERIFY(finished.wait(120'000));

    const QSet<GroupRef> after = groupsAt(server);
    const QHash<QByteArray, int> sent = deletionsAt(server);
    QHash<GroupRef, JournalConclusion::Kind> ends;
    for (const JournalEntry &entry : journal.all()) {
        QVERIFY(entry.conclusion && entry.requests.size() == 1);
        QVERIFY(!ends.contains(entry.intent.subject.ref));
        ends.insert(entry.intent.subject.ref, entry.conclusion->kind);
    }
    QSet<GroupRef> gone;
    for (const DeleteItem &item : items) {
        const GroupRef &ref = item.target.ref;
        const QByteArray what = ref.profile.toString().toUtf8() + ' ' + item.target.name.toUtf8();
        QVERIFY2(item.isGone() != after.contains(ref), what.constData());
        QVERIFY2(item.state == wanted.value(ref, State::Deleted), what.constData());
        QVERIFY2(ends.value(ref) == endOf(item.state), what.constData());
        QVERIFY2(sent.value(deletionPath(ground.workspace(), ref)) == 1, what.constData());
        QCOMPARE(ground.workspace().groups().indexOf(ref).isValid(), after.contains(ref));
        if (item.isGone())
            gone.insert(ref);
    }
    QCOMPARE(ends.size(), doomed.size());
    QCOMPARE(QSet<GroupRef>(before - after), gone); // the bystanders are all there
    QCOMPARE(std::count_if(sent.cbegin(), sent.cend(), [](int count) { return count > 0; }),
             doomed.size());
    QCOMPARE(batches.size(), 1);
    QCOMPARE(journal.endOf(batches.constFirst().id), BatchEnd::Finished);
}

QTEST_GUILESS_MAIN(DeletionFaultsTest)
#include "tst_deletionfaults.moc"
