#include "journalfixture.h"
#include "journalinstance.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

using DoneAnswer = Answer<Done, StoreError>;

namespace {

/// The superuser may write everywhere: for as long as this lives, the process is nobody.
class AsNobody final
{
public:
    AsNobody() : m_wasRoot(::geteuid() == 0 && ::seteuid(65534) == 0) { }
    ~AsNobody()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_wasRoot;
};

} // namespace

class TestJournalInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theLivingAreKnown()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        auto instance = std::make_unique<JournalInstance>(path);
        const QString id = instance->id();
        QVERIFY(!JournalInstance::isAlive(path, id));
        QVERIFY(instance->hold());
        QVERIFY(instance->hold());
        QVERIFY(JournalInstance::isAlive(path, id));
        QVERIFY(JournalInstance::isAlive(path, id)); // looking changes nothing
        QVERIFY(!JournalInstance::isAlive(path, u"another"_s));
        QVERIFY(JournalInstance(path).id() != id);
        instance.reset();
        QVERIFY(!JournalInstance::isAlive(path, id));
    }

    // In a sandbox all programs have the same process number, also the one that was killed.
    void theDeadAreNotTakenForOneself()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        JournalInstance instance(path);
        QVERIFY(instance.hold());
        const QString lock = path + u'.' + instance.id() + ".lock"_L1;
        QVERIFY(QFile::copy(lock, path + ".gone.lock"_L1));
        QVERIFY(!JournalInstance::isAlive(path, u"gone"_s));
        QVERIFY(JournalInstance::isAlive(path, instance.id()));
    }

    void theDeadLeaveNothingForGood()
    {
        JournalFixture journal;
        (void)journal.page();
        const auto locks
            = [&] { return QDir(journal.folder()).entryList({ u"*.lock"_s }, QDir::Files); };
        QCOMPARE(locks().size(), 1);
        // Of this process, as in a sandbox, and of one that is gone.
        QFile own(journal.folder() + u'/' + locks().constFirst());
        QVERIFY(own.copy(journal.path() + ".mine.lock"_L1));
        QVERIFY(own.open(QIODevice::ReadOnly));
        QByteArray content = own.readAll();
        content.replace(0, content.indexOf('\n'), "2147483646");
        QFile gone(journal.path() + ".gone.lock"_L1);
        QVERIFY(gone.open(QIODevice::WriteOnly) && gone.write(content) > 0);
        gone.close();
        QCOMPARE(locks().size(), 3);
        {
            JournalFile other(journal.path());
            Answer<JournalPage, StoreError> page;
            QObject context;
            other.entries({}, &context, page.callback());
            QVERIFY(page.wait());
            QCOMPARE(locks().size(), 2);
        }
        QCOMPARE(locks().size(), 1);
    }

    void whatTheLivingDoIsTheirs()
    {
        JournalFixture journal;
        const BatchId batch = newBatchId();
        QVERIFY(journal.beginBatch({ batch,
                                     JournalAction::DeleteGroup,
                                     { journalSubjectOf(u"a"_s), journalSubjectOf(u"b"_s) } }));
        const JournalIntent inBatch = deletionOf(u"a"_s, batch);
        QVERIFY(journal.begin(inBatch, deleteRequest(u"a"_s)));
        const JournalIntent alone = deletionOf(u"c"_s);
        QVERIFY(journal.begin(alone, deleteRequest(u"c"_s)));
        journal.deleted(u"ended"_s);
        QVERIFY(journal.unfinished().isEmpty());
        {
            JournalFile other(journal.path());
            Answer<UnfinishedWork, StoreError> answer;
            QObject context;
            other.unfinished(&context, answer.callback());
            QVERIFY(answer.wait() && answer.result() && answer.result()->isEmpty());
        }
        journal.reopen(); // a new program
        const UnfinishedWork work = journal.unfinished();
        QCOMPARE(work.batches.size(), 1);
        const UnfinishedWork::Batch &left = work.batches.constFirst();
        QCOMPARE(left.batch.id, batch);
        QCOMPARE(left.batch.action, JournalAction::DeleteGroup);
        QCOMPARE(left.batch.subjects,
                 QList<JournalSubject>({ journalSubjectOf(u"a"_s), journalSubjectOf(u"b"_s) }));
        QVERIFY(left.begun.isValid());
        QCOMPARE(left.operations.size(), 1);
        QCOMPARE(left.operations.constFirst().intent.id, inBatch.id);
        QCOMPARE(work.operations.size(), 1);
        QCOMPARE(work.operations.constFirst().intent.id, alone.id);

        // Who looked what became of it says so, and it is over.
        journal.file().conclude(alone.id, { JournalConclusion::Kind::FoundDone, {}, {} });
        QVERIFY(journal.unfinished().operations.isEmpty());
        journal.file().conclude(inBatch.id, { JournalConclusion::Kind::NotDone, {}, {} });
        QCOMPARE(journal.unfinished().batches.size(), 1);
        journal.file().endBatch(batch, BatchEnd::Left);
        QVERIFY(journal.unfinished().isEmpty());
        QVERIFY(!journal.check().firstBroken);
    }

    void whoGoesOnWithABatchHasIt()
    {
        JournalFixture journal;
        const BatchId batch = newBatchId();
        QVERIFY(journal.beginBatch({ batch, JournalAction::DeleteGroup, {} }));
        journal.reopen();
        QCOMPARE(journal.unfinished().batches.size(), 1);
        journal.deleted(u"a"_s, batch);
        QVERIFY(journal.unfinished().isEmpty());
        journal.reopen();
        QCOMPARE(journal.unfinished().batches.constFirst().operations.size(), 1);
    }

    void openOperationsOfEndedBatchesAreNotLost()
    {
        JournalFixture journal;
        const BatchId stopped = newBatchId();
        const BatchId left = newBatchId();
        QVERIFY(journal.beginBatch({ stopped, JournalAction::DeleteGroup, {} }));
        QVERIFY(journal.beginBatch({ left, JournalAction::DeleteGroup, {} }));
        QVERIFY(journal.begin(deletionOf(u"a"_s, stopped), deleteRequest(u"a"_s)));
        QVERIFY(journal.begin(deletionOf(u"b"_s, left), deleteRequest(u"b"_s)));
        journal.file().endBatch(stopped, BatchEnd::Stopped);
        journal.file().endBatch(left, BatchEnd::Left);
        journal.reopen();
        const UnfinishedWork work = journal.unfinished();
        QVERIFY(work.batches.isEmpty());
        QCOMPARE(work.operations.size(), 1);
        QCOMPARE(work.operations.constFirst().intent.subject.group, u"a"_s);
    }

    void twoAtOnceKeepOneChain()
    {
        JournalFixture journal;
        JournalFile other(journal.path());
        QObject context;
        QList<DoneAnswer> answers(300);
        for (int number = 0; number < answers.size(); ++number) {
            JournalFile &file = number % 2 == 0 ? journal.file() : other;
            const JournalIntent intent = deletionOf(QString::number(number));
            file.begin(intent, deleteRequest(u"x"_s), &context, answers[number].callback());
            file.answered(intent.id, acceptedAnswer());
            file.conclude(intent.id, {});
            if (number % 20 == 0)
                QVERIFY(answers[number].wait());
        }
        for (DoneAnswer &answer : answers)
            QVERIFY(answer.wait(60'000) && answer.result());
        Answer<JournalCheck, StoreError> check; // after what the other was given
        other.verify(&context, check.callback());
        QVERIFY(check.wait() && check.result());
        const JournalCheck last = journal.check();
        QCOMPARE(last.records, 900);
        QVERIFY2(!last.firstBroken, qPrintable(last.reason));
    }

    void readersDoNotKeepAnybodyFromWriting()
    {
        JournalFixture journal;
        QObject context;
        for (int number = 0; number < 500; ++number)
            journal.file().begin(deletionOf(u"x"_s), deleteRequest(u"x"_s), &context,
                                 [](const StoreResult<Done> &) {});
        (void)journal.page();
        QStringList order;
        journal.file().verify(
            &context, [&](const StoreResult<JournalCheck> &) { order.append(u"verified"_s); });
        journal.file().begin(deletionOf(u"y"_s), deleteRequest(u"y"_s), &context,
                             [&](const StoreResult<Done> &) { order.append(u"noted"_s); });
        QVERIFY(waitUntil([&] { return order.size() == 2; }));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                          | QFile::ExeOther));
        {
            const AsNobody nobody;
            JournalFile journal(folder.filePath(u"below/journal.db"_s));
            expectIo(journal);
        }
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        JournalFixture journal;
        journal.deleted(u"a"_s);
        journal.close();
        const QString folder = journal.folder();
        QVERIFY(QFile::setPermissions(QFileInfo(folder).path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(
            folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        {
            const AsNobody nobody;
            JournalFile file(journal.path());
            expectIo(file);
        }
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        journal.reopen();
        QCOMPARE(journal.names(), QStringList { u"a"_s });
    }

    void aFolderInThePlaceOfTheFileIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"journal.db"_s));
        JournalFile journal(folder.filePath(u"journal.db"_s));
        expectIo(journal);
        QVERIFY(QFileInfo(folder.filePath(u"journal.db"_s)).isDir());
    }

    void itIsTriedAgain()
    {
        QTemporaryDir folder;
        const QString inTheWay = folder.filePath(u"journal"_s);
        QFile file(inTheWay);
        QVERIFY(file.open(QIODevice::WriteOnly));
        JournalFile journal(inTheWay + "/journal.db"_L1);
        expectIo(journal);
        QVERIFY(file.remove());
        DoneAnswer answer;
        QObject context;
        journal.begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), &context, answer.callback());
        QVERIFY(answer.wait() && answer.result());
    }

private:
    static void expectIo(JournalFile &journal)
    {
        DoneAnswer answer;
        QObject context;
        journal.begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), &context, answer.callback());
        QVERIFY(answer.wait(30'000));
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().kind, StoreError::Kind::Io);
        QVERIFY(!answer.result().error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalInstances)
#include "tst_journalinstances.moc"
