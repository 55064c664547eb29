#include "journalfixture.h"
#include "waitfor.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

using DoneAnswer = Answer<Done, StoreError>;

namespace {

/// No file can grow while it lives, as if the disk were full; also for the superuser.
class FullDisk final
{
public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        struct rlimit small = m_limit;
        small.rlim_cur = 16;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_handler)(int);
    struct rlimit m_limit = {};
};

} // namespace

class TestJournalDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aFullDiskIsSaid()
    {
        JournalFixture journal;
        const JournalIntent first = deletionOf(u"first"_s);
        QVERIFY(journal.begin(first, deleteRequest(u"first"_s)));
        QSignalSpy failed(&journal.file(), &Journal::failed);
        {
            const FullDisk full;
            const auto begun = journal.begin(deletionOf(u"second"_s), deleteRequest(u"second"_s));
            QVERIFY(!begun);
            QCOMPARE(begun.error().kind, StoreError::Kind::Io);
            QVERIFY(!begun.error().detail.isEmpty());
            QVERIFY(failed.isEmpty()); // who asked was told
            journal.file().answered(first.id, acceptedAnswer());
            QVERIFY(waitUntil([&] { return failed.size() == 1; }));
        }
        // As soon as there is room, it goes on; what was lost is open.
        QVERIFY(journal.begin(deletionOf(u"third"_s), deleteRequest(u"third"_s)));
        QCOMPARE(journal.names(), QStringList({ u"third"_s, u"first"_s }));
        QVERIFY(!journal.page().entries.at(1).requests.constFirst().answer);
        const JournalCheck check = journal.check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.records, 2);
    }

    void damageThatShowsLaterIsKeptAside()
    {
        JournalFixture journal;
        for (int number = 0; number < 50; ++number)
            journal.deleted(QString::number(number));
        (void)journal.page();
        // The file opens, but the index of the operations is no tree any more.
        journal.sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const qint64 page
            = journal.sql(u"SELECT rootpage FROM sqlite_master WHERE name = 'records_by_subject'"_s)
                  .toLongLong();
        journal.close();
        QFile file(journal.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x55')), 4096);
        file.close();
        journal.reopen();
        QSignalSpy failed(&journal.file(), &Journal::failed);
        QVERIFY(journal.begin(deletionOf(u"new"_s), deleteRequest(u"new"_s)));
        QVERIFY(waitUntil([&] { return failed.size() == 1; }));
        QCOMPARE(failed.constFirst().constFirst().value<StoreError>().kind,
                 StoreError::Kind::Corrupt);
        QCOMPARE(journal.names(), QStringList { u"new"_s });
        QVERIFY(!journal.check().firstBroken);
    }

    void aFileThatWasRemovedIsMadeAgain()
    {
        JournalFixture journal;
        journal.deleted(u"lost"_s);
        QCOMPARE(journal.names(), QStringList { u"lost"_s });
        for (const char *end : { "", "-wal", "-shm" })
            QVERIFY(QFile::remove(journal.path() + QLatin1String(end)));
        journal.deleted(u"noted"_s);
        QCOMPARE(journal.names(), QStringList { u"noted"_s });
        QVERIFY(!journal.check().firstBroken);
        journal.reopen();
        QCOMPARE(journal.names(), QStringList { u"noted"_s });
    }

    void whatAnotherPutsInItsPlaceIsUsed()
    {
        JournalFixture journal;
        JournalFixture other;
        other.deleted(u"other"_s);
        other.close();
        journal.deleted(u"mine"_s);
        (void)journal.page();
        QVERIFY(QFile::rename(journal.path(), journal.path() + ".old"_L1));
        QVERIFY(QFile::remove(journal.path() + "-wal"_L1));
        QVERIFY(QFile::remove(journal.path() + "-shm"_L1));
        QVERIFY(QFile::copy(other.path(), journal.path()));
        journal.deleted(u"new"_s);
        QCOMPARE(journal.names(), QStringList({ u"new"_s, u"other"_s }));
        journal.close();
        journal.reopen();
        QCOMPARE(journal.names(), QStringList({ u"new"_s, u"other"_s }));
        QVERIFY(!journal.check().firstBroken);
    }

    // However much there is to prune, a note comes in between.
    void nobodyWaitsForPruning()
    {
        JournalFixture journal;
        QObject context;
        for (int number = 0; number < 900; ++number) {
            const JournalIntent intent = deletionOf(u"x"_s);
            journal.file().begin(intent, deleteRequest(u"x"_s), &context,
                                 [](const StoreResult<Done> &) {});
            journal.file().conclude(intent.id, {});
        }
        (void)journal.page();
        QStringList order;
        journal.file().prune(
            QDateTime::currentDateTimeUtc().addDays(1), &context,
            [&](const StoreResult<int> &count) { order.append(u"pruned %1"_s.arg(*count)); });
        journal.file().begin(deletionOf(u"y"_s), deleteRequest(u"y"_s), &context,
                             [&](const StoreResult<Done> &) { order.append(u"noted"_s); });
        QVERIFY(waitUntil([&] { return order.size() == 2; }, 60'000));
        QCOMPARE(order, QStringList({ u"noted"_s, u"pruned 900"_s }));
        QCOMPARE(journal.forget({ u"mona@example.com"_s }), 1);
        const JournalCheck check = journal.check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
    }

    void theEndDoesNotWaitForPruning()
    {
        JournalFixture journal;
        QObject context;
        for (int number = 0; number < 900; ++number) {
            const JournalIntent intent = deletionOf(u"x"_s);
            journal.file().begin(intent, deleteRequest(u"x"_s), &context,
                                 [](const StoreResult<Done> &) {});
            journal.file().conclude(intent.id, {});
        }
        (void)journal.page();
        Answer<int, StoreError> pruned;
        Answer<int, StoreError> forgotten;
        journal.file().prune(QDateTime::currentDateTimeUtc().addDays(1), &context,
                             pruned.callback());
        journal.file().forgetPerson({ u"mona@example.com"_s }, &context, forgotten.callback());
        journal.close();
        QVERIFY(pruned.wait() && forgotten.wait());
        QVERIFY(!pruned.result());
        QVERIFY(!forgotten.result());
        QCOMPARE(pruned.result().error().kind, StoreError::Kind::Unavailable);
        journal.reopen();
        const JournalCheck check = journal.check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QVERIFY(journal.prune(QDateTime::currentDateTimeUtc().addDays(1)) < 900);
    }
};

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"
