#include "journalexport.h"
#include "journalretention.h"
#include "journalvalues.h"
#include "memoryjournal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

/// What leaves the journal: files for others, and what is too old to keep.
class JournalExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAnEntryIsThere();
    void secretsAreMasked();
    void aLineForEachEntry();
    void cellsAreNoFormulas();
    void theFileHasEveryPage();
    void theFilterHolds();
    void theFileIsItsOwners();
    void aFolderThatIsNotThere();
    void aJournalThatCannotBeRead();
    void abandonedLeavesNothing();
    void contentsAreKeptForNinetyDays();
    void anotherTimeIsRememberedAndUsedAtOnce();
    void forEverPrunesNothing();
    void aTimeThatIsNotOfferedIsNotUsed();
};

void JournalExportTest::everythingOfAnEntryIsThere()
{
    JournalEntry entry = makeEdit(u"op"_s, makeContent(u"data"_s, u"old"_s),
                                  makeContent(u"data-team"_s, u"new"_s));
    entry.intent.batch = BatchId(u"batch"_s);
    entry.intent.cause = OperationId(u"cause"_s);
    entry.requests.first().answer->message = u"well"_s;
    entry.requests.first().request.body = QJsonObject { { u"name"_s, u"data-team"_s } };
    entry.isForgotten = true;
    const QJsonObject object = journalObject(entry);
    QCOMPARE(object.value(u"operation"_s).toString(), u"op"_s);
    QCOMPARE(object.value(u"action"_s).toString(), u"editGroup"_s);
    QCOMPARE(object.value(u"outcome"_s).toString(), u"done"_s);
    QCOMPARE(object.value(u"batch"_s).toString(), u"batch"_s);
    QCOMPARE(object.value(u"cause"_s).toString(), u"cause"_s);
    QVERIFY(object.value(u"forgotten"_s).toBool());
    const QJsonObject subject = object.value(u"subject"_s).toObject();
    QCOMPARE(subject.value(u"group"_s).toString(), u"data"_s);
    QCOMPARE(subject.value(u"class"_s).toString(), u"development"_s);
    const QJsonObject before = object.value(u"before"_s).toObject();
    QCOMPARE(before.value(u"content"_s).toObject().value(u"description"_s).toString(), u"old"_s);
    QCOMPARE(object.value(u"after"_s).toObject().value(u"name"_s).toString(), u"data-team"_s);
    const QJsonObject request = object.value(u"requests"_s).toArray().at(0).toObject();
    QCOMPARE(request.value(u"verb"_s).toString(), u"PATCH"_s);
    const QJsonObject answer = request.value(u"answer"_s).toObject();
    QCOMPARE(answer.value(u"status"_s).toInt(), 200);
    QCOMPARE(answer.value(u"milliseconds"_s).toInt(), 142);
    QCOMPARE(answer.value(u"traceId"_s).toString(), u"trace-op"_s);
    QCOMPARE(answer.value(u"message"_s).toString(), u"well"_s);
}

void JournalExportTest::secretsAreMasked()
{
    const QByteArray lines
        = journalLines({ makeDeletion(u"op"_s, u"data"_s) }, JournalFormat::JsonLines);
    QVERIFY(lines.contains("access_token"));
    QVERIFY(!lines.contains("hidden-value"));
}

void JournalExportTest::aLineForEachEntry()
{
    const QList<JournalEntry> entries { makeDeletion(u"1"_s, u"a\nb"_s),
                                        makeEntry(u"2"_s, JournalAction::CreateGroup, u"c"_s) };
    QCOMPARE(journalHead(JournalFormat::JsonLines), QByteArray());
    const QByteArray lines = journalLines(entries, JournalFormat::JsonLines);
    QCOMPARE(lines.count('\n'), 2);
    QCOMPARE(objectOf(lines.split('\n').at(0))
                 .value(u"subject"_s)
                 .toObject()
                 .value(u"group"_s)
                 .toString(),
             u"a\nb"_s);
    const QByteArray head = journalHead(JournalFormat::Csv);
    const QByteArray csv = journalLines({ entries.constLast() }, JournalFormat::Csv);
    QCOMPARE(csv.count(','), head.count(','));
    QVERIFY(head.startsWith("time,action,outcome,group,"));
    QVERIFY2(csv.contains(",createGroup,done,c,c,Acme,First,braintrust,development,1,200,142,"),
             csv.constData());
}

void JournalExportTest::cellsAreNoFormulas()
{
    JournalEntry entry = makeEntry(u"op"_s, JournalAction::EditGroup, u"=HYPERLINK(1)"_s);
    entry.requests.first().answer->message = u"@SUM(1)"_s;
    const QByteArray csv = journalLines({ entry }, JournalFormat::Csv);
    QVERIFY2(csv.contains(",'=HYPERLINK(1),"), csv.constData());
    QVERIFY2(csv.contains(",'@SUM(1),"), csv.constData());
}

void JournalExportTest::theFileHasEveryPage()
{
    QTemporaryDir folder;
    MemoryJournal journal;
    for (int i = 0; i < 450; ++i)
        journal.put(makeEntry(QString::number(i), JournalAction::EditGroup, u"g%1"_s.arg(i)));
    const QString path = folder.filePath(u"journal.jsonl"_s);
    JournalExport job(journal, {}, JournalFormat::JsonLines, path, nullptr);
    QSignalSpy finished(&job, &JournalExport::finished);
    QSignalSpy progressed(&job, &JournalExport::progressed);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(job.count(), 450);
    QVERIFY(progressed.count() >= 3); // page by page
    const QByteArrayList lines = linesOf(path);
    QCOMPARE(lines.size(), 450);
    QCOMPARE(objectOf(lines.constFirst()).value(u"operation"_s).toString(), u"449"_s);
    QCOMPARE(objectOf(lines.constLast()).value(u"operation"_s).toString(), u"0"_s);
}

void JournalExportTest::theFilterHolds()
{
    QTemporaryDir folder;
    MemoryJournal journal;
    journal.put(makeDeletion(u"1"_s, u"gone"_s));
    journal.put(makeEntry(u"2"_s, JournalAction::TransferGroup, u"moved"_s));
    journal.put(makeEntry(u"3"_s, JournalAction::EditGroup, u"edited"_s));
    const QString path = folder.filePath(u"journal.csv"_s);
    JournalExport job(journal, { {}, JournalFilter::Kind::Orders }, JournalFormat::Csv, path,
                      nullptr);
    QSignalSpy finished(&job, &JournalExport::finished);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    const QByteArrayList lines = linesOf(path);
    QCOMPARE(lines.size(), 2); // with the head
    QVERIFY(lines.constLast().contains("moved"));
}

void JournalExportTest::theFileIsItsOwners()
{
    QTemporaryDir folder;
    MemoryJournal journal;
    const QString path = folder.filePath(u"journal.jsonl"_s);
    JournalExport job(journal, {}, JournalFormat::JsonLines, path, nullptr);
    QSignalSpy finished(&job, &JournalExport::finished);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile(path).permissions() & others));
}

void JournalExportTest::aFolderThatIsNotThere()
{
    QTemporaryDir folder;
    MemoryJournal journal;
    JournalExport job(journal, {}, JournalFormat::Csv, folder.filePath(u"no/journal.csv"_s),
                      nullptr);
    QSignalSpy failed(&job, &JournalExport::failed);
    job.start();
    QCOMPARE(failed.count(), 0); // later
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(journal.reads(), 0);
}

void JournalExportTest::aJournalThatCannotBeRead()
{
    QTemporaryDir folder;
    MemoryJournal journal;
    journal.failReadsWith(StoreError { StoreError::Kind::Corrupt, u"page 3"_s, {} });
    const QString path = folder.filePath(u"journal.csv"_s);
    JournalExport job(journal, {}, JournalFormat::Csv, path, nullptr);
    QSignalSpy failed(&job, &JournalExport::failed);
    job.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.constFirst().at(0).value<StoreError>().detail, u"page 3"_s);
    QVERIFY(!QFile::exists(path));
}

void JournalExportTest::abandonedLeavesNothing()
{
    QTemporaryDir folder;
    MemoryJournal journal;
    journal.put(makeDeletion(u"1"_s, u"gone"_s));
    const QString path = folder.filePath(u"journal.csv"_s);
    auto job = std::make_unique<JournalExport>(journal, JournalFilter {}, JournalFormat::Csv, path,
                                               nullptr);
    job->start();
    job.reset();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(path));
}

void JournalExportTest::contentsAreKeptForNinetyDays()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    MemoryJournal journal;
    JournalRetention retention(journal, settings);
    QCOMPARE(retention.days(), 90);
    QVERIFY(journal.prunings().isEmpty());
    retention.start();
    QCOMPARE(journal.prunings().size(), 1);
    const qint64 age = journal.prunings().constFirst().daysTo(QDateTime::currentDateTimeUtc());
    QCOMPARE(age, 90);
}

void JournalExportTest::anotherTimeIsRememberedAndUsedAtOnce()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    MemoryJournal journal;
    JournalRetention retention(journal, settings);
    retention.setDays(30);
    QCOMPARE(journal.prunings().size(), 1);
    QCOMPARE(journal.prunings().constFirst().daysTo(QDateTime::currentDateTimeUtc()), 30);
    retention.setDays(30); // nothing new
    QCOMPARE(journal.prunings().size(), 1);
    QCOMPARE(JournalRetention(journal, settings).days(), 30);
}

void JournalExportTest::forEverPrunesNothing()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    MemoryJournal journal;
    JournalRetention retention(journal, settings);
    retention.setDays(JournalRetention::forEver);
    retention.start();
    QVERIFY(journal.prunings().isEmpty());
}

void JournalExportTest::aTimeThatIsNotOfferedIsNotUsed()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"journal/keepDays"_s, 1); // would lose nearly everything
    MemoryJournal journal;
    JournalRetention retention(journal, settings);
    QCOMPARE(retention.days(), 90);
    retention.setDays(-5);
    QCOMPARE(retention.days(), 90);
    QVERIFY(journal.prunings().isEmpty());
}

QTEST_GUILESS_MAIN(JournalExportTest)
#include "tst_journalexport.moc"
