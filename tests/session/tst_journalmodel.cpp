#include "journalmodel.h"
#include "journalvalues.h"
#include "memoryjournal.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

void fill(MemoryJournal &journal, int from, int to)
{
    for (int i = from; i < to; ++i) {
        journal.put(makeEntry(u"op-%1"_s.arg(i), JournalAction::EditGroup, u"group-%1"_s.arg(i)));
    }
}

QStringList names(const JournalModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data(JournalModel::GroupRole).toString());
    return found;
}

} // namespace

/// How the journal is paged through and followed.
class JournalModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeItIsStarted();
    void theNewestIsFirst();
    void pagesComeAsFarAsOneScrolls();
    void whatIsNewComesOnTopAndTheRestStays();
    void changesComeTogether();
    void nothingIsReadWhileNobodyLooks();
    void anEndChangesItsRow();
    void whatLeavesTheJournalLeaves();
    void theFilterAsksTheJournal();
    void ordersArePickedOut();
    void ordersAreFoundBehindManyOthers();
    void aFailureKeepsRowsAndIsToldOnce();
    void valuesOfARow();
    void outcomes_data();
    void outcomes();
};

void JournalModelTest::nothingIsReadBeforeItIsStarted()
{
    MemoryJournal journal;
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(journal, 0, 3);
    model.reload();
    model.setFilter({ u"group"_s, JournalFilter::Kind::All });
    QCoreApplication::processEvents();
    QCOMPARE(journal.reads(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.start();
    QVERIFY(model.isReading());
    QTRY_COMPARE(model.rowCount(), 3);
    model.start();
    QVERIFY(!model.isReading());
}

void JournalModelTest::theNewestIsFirst()
{
    MemoryJournal journal;
    fill(journal, 0, 3);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(names(model), QStringList({ u"group-2"_s, u"group-1"_s, u"group-0"_s }));
    QCOMPARE(model.rowOf(OperationId(u"op-1"_s)), 1);
    QCOMPARE(model.rowOf(OperationId(u"stranger"_s)), -1);
}

void JournalModelTest::pagesComeAsFarAsOneScrolls()
{
    MemoryJournal journal;
    fill(journal, 0, 250);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), JournalModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one question at a time
    QTRY_COMPARE(model.rowCount(), 2 * JournalModel::pageSize);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(names(model).constLast(), u"group-0"_s);
    QCOMPARE(journal.reads(), 3);
}

void JournalModelTest::whatIsNewComesOnTopAndTheRestStays()
{
    MemoryJournal journal;
    fill(journal, 0, 150);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 100);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 150);
    const QPersistentModelIndex kept = model.index(120, 0);
    const QString name = kept.data(JournalModel::GroupRole).toString();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    fill(journal, 150, 260);
    QTRY_COMPARE(model.rowCount(), 260);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 230);
    QCOMPARE(kept.data(JournalModel::GroupRole).toString(), name);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(removals.count(), 0);
}

void JournalModelTest::changesComeTogether()
{
    MemoryJournal journal;
    JournalModel model(journal);
    model.start();
    QTRY_VERIFY(!model.isReading());
    const int before = journal.reads();
    for (int i = 0; i < 50; ++i) {
        fill(journal, i, i + 1);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(model.rowCount(), 50);
    QVERIFY2(journal.reads() - before <= 5, qPrintable(QString::number(journal.reads())));
}

void JournalModelTest::nothingIsReadWhileNobodyLooks()
{
    MemoryJournal journal;
    JournalModel model(journal);
    fill(journal, 0, 2);
    model.start();
    QTRY_COMPARE(model.rowCount(), 2);
    model.pause();
    const int reads = journal.reads();
    fill(journal, 2, 4);
    QCoreApplication::processEvents();
    QCOMPARE(journal.reads(), reads);
    model.start();
    QTRY_COMPARE(model.rowCount(), 4);
    model.pause();
    model.start(); // nothing new
    QCOMPARE(journal.reads(), reads + 1);
}

void JournalModelTest::anEndChangesItsRow()
{
    MemoryJournal journal;
    fill(journal, 0, 3);
    JournalEntry open = makeEntry(u"open"_s, JournalAction::DeleteGroup, u"victim"_s);
    open.conclusion.reset();
    open.requests.first().answer.reset();
    journal.put(open);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data(JournalModel::OutcomeRole).toInt(),
             int(JournalOutcome::NotEnded));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    journal.conclude(open.intent.id, { JournalConclusion::Kind::Done, {}, {} });
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(model.index(0, 0).data(JournalModel::OutcomeRole).toInt(), int(JournalOutcome::Done));
}

void JournalModelTest::whatLeavesTheJournalLeaves()
{
    MemoryJournal journal;
    fill(journal, 0, 5);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 5);
    journal.clear();
    model.reload();
    QTRY_COMPARE(model.rowCount(), 0);
    journal.clear();
    model.reload(); // while it is empty
    QVERIFY(!model.isReading()); // nothing of another filter is waited for
    fill(journal, 7, 9);
    QTRY_COMPARE(model.rowCount(), 2);
}

void JournalModelTest::theFilterAsksTheJournal()
{
    MemoryJournal journal;
    fill(journal, 0, 12);
    journal.put(makeDeletion(u"d"_s, u"group-1"_s));
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 13);
    const QPersistentModelIndex kept = model.index(1, 0); // group-11
    model.setFilter({ u"group-1"_s, JournalFilter::Kind::Edits });
    QVERIFY(model.isReading());
    QCOMPARE(model.rowCount(), 13); // until the answer is there
    QTRY_COMPARE(names(model), QStringList({ u"group-11"_s, u"group-10"_s, u"group-1"_s }));
    QVERIFY(kept.isValid());
    model.setFilter({ {}, JournalFilter::Kind::RecycleBin });
    QTRY_COMPARE(names(model), QStringList({ u"group-1"_s }));
    model.setFilter({ {}, JournalFilter::Kind::Creations });
    QTRY_COMPARE(model.rowCount(), 0);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 13);
}

void JournalModelTest::ordersArePickedOut()
{
    MemoryJournal journal;
    fill(journal, 0, 3);
    journal.put(makeEntry(u"t"_s, JournalAction::TransferGroup, u"moved"_s));
    journal.put(makeEntry(u"c"_s, JournalAction::CreateGroup, u"made"_s));
    journal.put(makeEntry(u"r"_s, JournalAction::RotateToken, {}));
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({ {}, JournalFilter::Kind::Orders });
    model.start();
    QTRY_COMPARE(names(model), QStringList({ QString(), u"moved"_s }));
}

void JournalModelTest::ordersAreFoundBehindManyOthers()
{
    MemoryJournal journal;
    journal.put(makeEntry(u"t"_s, JournalAction::TransferGroup, u"moved"_s));
    fill(journal, 0, 350);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({ {}, JournalFilter::Kind::Orders });
    model.start();
    QTRY_COMPARE(names(model), QStringList({ u"moved"_s }));
    QVERIFY(!model.canFetchMore({}));
}

void JournalModelTest::aFailureKeepsRowsAndIsToldOnce()
{
    MemoryJournal journal;
    fill(journal, 0, 120);
    JournalModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 100);
    journal.failReadsWith(StoreError { StoreError::Kind::Io, u"disk"_s, {} });
    model.fetchMore({});
    QTRY_VERIFY(model.problem().has_value());
    QCOMPARE(model.problem()->detail, u"disk"_s);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(!model.canFetchMore({})); // a view would ask for ever
    const int reads = journal.reads();
    QCoreApplication::processEvents();
    QCOMPARE(journal.reads(), reads);
    journal.failReadsWith({});
    model.reload();
    QTRY_VERIFY(!model.problem());
    QVERIFY(model.canFetchMore({}));
}

void JournalModelTest::valuesOfARow()
{
    MemoryJournal journal;
    JournalEntry entry = makeEntry(u"op"_s, JournalAction::DeleteGroup, u"<b>x</b>"_s);
    entry.intent.subject.endpointClass = EndpointClass::Production;
    journal.put(entry);
    JournalModel model(journal);
    model.start();
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(model.columnCount(), int(JournalModel::ColumnCount));
    QCOMPARE(index.data(JournalModel::OperationRole).toString(), u"op"_s);
    QCOMPARE(index.data(JournalModel::TimeRole).toDateTime(), entry.begun);
    QCOMPARE(index.data(JournalModel::ActionRole).toInt(), int(JournalAction::DeleteGroup));
    QCOMPARE(index.data(JournalModel::GroupRole).toString(), u"<b>x</b>"_s);
    QCOMPARE(index.data(JournalModel::OrganizationRole).toString(), u"Acme"_s);
    QCOMPARE(index.data(JournalModel::ProfileRole).toString(), u"First"_s);
    QCOMPARE(index.data(JournalModel::PlatformRole).toString(), u"braintrust"_s);
    QCOMPARE(index.data(JournalModel::ClassRole).toInt(), int(EndpointClass::Production));
    QVERIFY(!index.data(Qt::DisplayRole).isValid()); // words are the view's
}

void JournalModelTest::outcomes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("outcome");
    using Kind = JournalConclusion::Kind;
    QTest::newRow("done") << int(Kind::Done) << int(JournalOutcome::Done);
    QTest::newRow("found") << int(Kind::FoundDone) << int(JournalOutcome::FoundDone);
    QTest::newRow("not") << int(Kind::NotDone) << int(JournalOutcome::NotDone);
    QTest::newRow("partly") << int(Kind::Partly) << int(JournalOutcome::Partly);
    QTest::newRow("unknown") << int(Kind::Unknown) << int(JournalOutcome::Unknown);
    QTest::newRow("open") << -1 << int(JournalOutcome::NotEnded);
}

void JournalModelTest::outcomes()
{
    QFETCH(int, kind);
    QFETCH(int, outcome);
    JournalEntry entry = makeEntry(u"op"_s, JournalAction::EditGroup, u"x"_s);
    if (kind < 0)
        entry.conclusion.reset();
    else
        entry.conclusion->kind = static_cast<JournalConclusion::Kind>(kind);
    QCOMPARE(int(outcomeOf(entry)), outcome);
}

QTEST_GUILESS_MAIN(JournalModelTest)
#include "tst_journalmodel.moc"
