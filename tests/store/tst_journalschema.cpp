#include "journalfixture.h"
#include "journalschema.h"
#include "journalsql.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

using DoneAnswer = Answer<Done, StoreError>;
using Kind = StoreError::Kind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJournalSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_journal = std::make_unique<JournalFixture>();
        m_journal->close();
    }

    void anEmptyFileBecomesAJournal()
    {
        m_journal->reopen();
        QVERIFY(m_journal->page().entries.isEmpty());
        QCOMPARE(m_journal->sql(u"PRAGMA user_version"_s).toInt(),
                 journalMigrations().constLast().version);
        QCOMPARE(m_journal->sql(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    }

    void migrationsAreNumbered()
    {
        int version = 0;
        for (const JournalMigration &migration : journalMigrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(!migration.statements.isEmpty());
        }
    }

    // Every version that was ever released has its file here.
    void everyReleasedVersionOpens_data()
    {
        QTest::addColumn<QString>("dump");
        for (const JournalMigration &migration : journalMigrations()) {
            QTest::addRow("%d", migration.version)
                << u"%1/journal-%2.sql"_s.arg(QStringLiteral(FIXTURES_DIR)).arg(migration.version);
        }
    }
    void everyReleasedVersionOpens()
    {
        QFETCH(const QString, dump);
        restore(dump);
        m_journal->reopen();
        const JournalCheck check = m_journal->check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.records, 14);
        QCOMPARE(check.forgotten, 4);
        QCOMPARE(
            m_journal->names(),
            QStringList({ u""_s, u"Contractors"_s, u"old-experiments"_s, u"Data scientists"_s }));
        JournalQuery query;
        query.text = u"CONTRACTORS answer"_s;
        const JournalEntry found = m_journal->page(query).entries.constFirst();
        QVERIFY(found.isForgotten);
        QCOMPARE(found.intent.before->content.lists.value(GroupField::Roles).size(), 1);
        QCOMPARE(found.requests.constFirst().answer->kind, JournalAnswer::Kind::Unknown);
        const UnfinishedWork work = m_journal->unfinished();
        QCOMPARE(work.batches.size(), 1);
        QCOMPARE(work.batches.constFirst().batch.subjects.size(), 3);
        QCOMPARE(work.batches.constFirst().operations.size(), 2);
        QVERIFY(work.operations.isEmpty());
        // And it can be gone on with.
        m_journal->deleted(u"one more"_s);
        QVERIFY(!m_journal->check().firstBroken);
    }

    void aFailingMigrationLeavesNothingBehind()
    {
        m_journal->reopen();
        m_journal->deleted(u"a"_s);
        m_journal->close();
        JournalSql sql;
        QVERIFY(sql.open(m_journal->path()));
        QList<JournalMigration> migrations = journalMigrations();
        const int last = migrations.constLast().version;
        migrations.append({ last + 1, { u"CREATE TABLE good (x)"_s } });
        migrations.append(
            { last + 2, { u"CREATE TABLE half (x)"_s, u"INSERT INTO nowhere VALUES (1)"_s } });
        const StoreResult<Done> migrated = migrate(sql, migrations);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, Kind::Io);
        QVERIFY(migrated.error().detail.contains(u"nowhere"_s));
        QCOMPARE(sql.value(u"PRAGMA user_version"_s).toInt(), last + 1);
        QCOMPARE(sql.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s).toInt(), 0);
        QCOMPARE(sql.value(u"SELECT count(*) FROM operations"_s).toInt(), 1);
        // What works the next time goes on where it stopped.
        migrations.last().statements.removeLast();
        QVERIFY(migrate(sql, migrations));
        QCOMPARE(sql.value(u"PRAGMA user_version"_s).toInt(), last + 2);
        QVERIFY(migrate(sql, migrations));
    }

    void aNewerJournalIsLeftAlone()
    {
        m_journal->reopen();
        m_journal->deleted(u"a"_s);
        m_journal->close();
        m_journal->sql(u"PRAGMA user_version = 99"_s);
        m_journal->sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const QByteArray before = contentOf(m_journal->path());
        m_journal->reopen();
        QSignalSpy failed(&m_journal->file(), &Journal::failed);
        const auto begun = m_journal->begin(deletionOf(u"b"_s), deleteRequest(u"b"_s));
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Kind::Newer);
        QCOMPARE(begun.error().path, m_journal->path());
        QVERIFY(!m_journal->begin(deletionOf(u"b"_s), deleteRequest(u"b"_s)));
        QCOMPARE(failed.size(), 1); // said once
        Answer<JournalPage, StoreError> page;
        QObject context;
        m_journal->file().entries({}, &context, page.callback());
        QVERIFY(page.wait());
        QCOMPARE(page.result().error().kind, Kind::Newer);
        m_journal->close();
        QCOMPARE(contentOf(m_journal->path()), before);
    }

    void aDamagedJournalIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<int>("offset");
        QTest::newRow("not a database") << QByteArray(5000, 'x') << 0;
        QTest::newRow("an overwritten schema") << QByteArray(3900, '\xff') << 100;
        QTest::newRow("overwritten pages") << QByteArray(200'000, '\x7f') << 4096;
    }
    void aDamagedJournalIsKeptAside()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const int, offset);
        m_journal->reopen();
        for (int number = 0; number < 20; ++number)
            m_journal->deleted(QString::number(number));
        m_journal->close();
        QFile file(m_journal->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset) && file.write(damage) == damage.size());
        file.close();
        const QByteArray damaged = contentOf(m_journal->path());

        m_journal->reopen();
        QSignalSpy failed(&m_journal->file(), &Journal::failed);
        QVERIFY(m_journal->begin(deletionOf(u"new"_s), deleteRequest(u"new"_s)));
        QVERIFY(m_journal->begin(deletionOf(u"newer"_s), deleteRequest(u"newer"_s)));
        QCOMPARE(failed.size(), 1);
        const auto error = failed.constFirst().constFirst().value<StoreError>();
        QCOMPARE(error.kind, Kind::Corrupt);
        QVERIFY(error.path != m_journal->path());
        QCOMPARE(contentOf(error.path).size(), damaged.size());
        QCOMPARE(m_journal->names(), QStringList({ u"newer"_s, u"new"_s }));
        QVERIFY(!m_journal->check().firstBroken);
        m_journal->reopen();
        QSignalSpy again(&m_journal->file(), &Journal::failed);
        QCOMPARE(m_journal->names().size(), 2);
        QVERIFY(again.isEmpty());
    }

    void somebodyElsesDatabaseIsKeptAside()
    {
        QVERIFY(QFile::remove(m_journal->path()));
        m_journal->sql(u"CREATE TABLE something (x)"_s);
        m_journal->reopen();
        QSignalSpy failed(&m_journal->file(), &Journal::failed);
        QVERIFY(m_journal->begin(deletionOf(u"new"_s), deleteRequest(u"new"_s)));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(QDir(m_journal->folder()).entryList({ u"journal-damaged-*.db"_s }).size(), 1);
    }

private:
    void restore(const QString &dump)
    {
        QVERIFY(QFile::remove(m_journal->path()));
        const QList<QByteArray> lines = contentOf(dump).split('\n');
        QVERIFY(lines.size() > 10);
        m_journal->sql(u"PRAGMA foreign_keys = OFF"_s);
        for (const QByteArray &line : lines) {
            if (!line.isEmpty() && !line.startsWith("--"))
                m_journal->sql(QString::fromUtf8(line));
        }
    }

    std::unique_ptr<JournalFixture> m_journal;
};

QTEST_GUILESS_MAIN(TestJournalSchema)
#include "tst_journalschema.moc"
