#include "journalchain.h"
#include "journalfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

class TestJournalCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_journal = std::make_unique<JournalFixture>();
        const BatchId batch = newBatchId();
        QVERIFY(m_journal->beginBatch(
            { batch, JournalAction::DeleteGroup, { journalSubjectOf(u"a"_s) } })); // 1
        m_journal->deleted(u"a"_s, batch); // 2 to 4
        m_journal->file().endBatch(batch, BatchEnd::Finished); // 5
        m_journal->deleted(u"b"_s); // 6 to 8
        m_journal->deleted(u"c"_s); // 9 to 11
        QCOMPARE(m_journal->check().records, 11);
    }

    void anUntouchedJournalFits()
    {
        const JournalCheck check = m_journal->check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.forgotten, 0);
        QVERIFY(check.reason.isEmpty());
    }

    void anEmptyJournalFits()
    {
        JournalFixture empty;
        QVERIFY(!empty.check().firstBroken);
        QCOMPARE(empty.check().records, 0);
    }

    void changesAreNoticed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("first");
        const auto row = [](const char *name, qint64 first, const QStringList &statements) {
            QTest::newRow(name) << statements << first;
        };
        row("a content", 6,
            { u"UPDATE contents SET payload = replace(payload, '\"b\"', '\"x\"')"
              " WHERE sequence = 6"_s });
        row("a content that is not JSON any more", 6,
            { u"UPDATE contents SET payload = '' WHERE sequence = 6"_s });
        row("a salt", 6, { u"UPDATE contents SET salt = zeroblob(16) WHERE sequence = 6"_s });
        row("a content with its digest", 6,
            { u"UPDATE contents SET payload = '{}' WHERE sequence = 6"_s,
              u"UPDATE records SET digest = zeroblob(32) WHERE sequence = 6"_s });
        row("a time", 7, { u"UPDATE records SET time = time + 1 WHERE sequence = 7"_s });
        row("a type", 7, { u"UPDATE records SET type = 'conclude' WHERE sequence = 7"_s });
        row("an operation", 7,
            { u"UPDATE records SET subject = (SELECT subject FROM records WHERE sequence = 2)"
              " WHERE sequence = 7"_s });
        row("a hash", 7, { u"UPDATE records SET hash = zeroblob(32) WHERE sequence = 7"_s });
        row("a content missing", 7, { u"DELETE FROM contents WHERE sequence = 7"_s });
        row("a record missing", 7,
            { u"DELETE FROM contents WHERE sequence = 7"_s,
              u"DELETE FROM records WHERE sequence = 7"_s });
        row("the first record missing", 1,
            { u"DELETE FROM contents WHERE sequence = 1"_s,
              u"DELETE FROM batches WHERE sequence = 1"_s,
              u"DELETE FROM records WHERE sequence = 1"_s });
        row("closed up", 7,
            { u"DELETE FROM contents WHERE sequence = 7"_s,
              u"DELETE FROM records WHERE sequence = 7"_s,
              u"UPDATE records SET sequence = sequence - 1 WHERE sequence = 8"_s,
              u"UPDATE contents SET sequence = sequence - 1 WHERE sequence = 8"_s });
        row("the end cut off", 11,
            { u"DELETE FROM contents WHERE sequence = 11"_s,
              u"DELETE FROM records WHERE sequence = 11"_s });
        row("everything cut off", 1,
            { u"DELETE FROM contents"_s, u"DELETE FROM operations"_s, u"DELETE FROM batches"_s,
              u"DELETE FROM records"_s });
        row("one too much", 12,
            { u"INSERT INTO records SELECT 12, time, type, subject, digest, hash FROM records"
              " WHERE sequence = 11"_s });
        row("the head", 11, { u"UPDATE head SET hash = zeroblob(32)"_s });
        row("the head missing", 1, { u"DELETE FROM head"_s });
        row("reordered", 6,
            { u"UPDATE records SET sequence = 100 WHERE sequence = 6"_s,
              u"UPDATE records SET sequence = 6 WHERE sequence = 9"_s,
              u"UPDATE records SET sequence = 9 WHERE sequence = 100"_s });
        row("contents changed places", 7,
            { u"UPDATE contents SET sequence = 100 WHERE sequence = 7"_s,
              u"UPDATE contents SET sequence = 7 WHERE sequence = 10"_s,
              u"UPDATE contents SET sequence = 10 WHERE sequence = 100"_s });
        row("a content without a record", 40,
            { u"INSERT INTO contents VALUES (40, zeroblob(16), '{}')"_s });
        row("a replacement that nobody noted", 2,
            { u"INSERT INTO replacements VALUES (6, 2, zeroblob(32))"_s });
        row("an operation that cannot be found", 6,
            { u"DELETE FROM operations WHERE sequence = 6"_s });
        row("an operation found as another", 6,
            { u"UPDATE operations SET action = 'editGroup' WHERE sequence = 6"_s });
        row("an operation found in another batch", 6,
            { u"UPDATE operations SET batch = 'x' WHERE sequence = 6"_s });
        row("an operation found with another end", 6,
            { u"UPDATE operations SET outcome = 'notDone' WHERE sequence = 6"_s });
        row("an operation found as not deleted", 6,
            { u"UPDATE operations SET deleted = 0 WHERE sequence = 6"_s });
        row("an operation found as open", 6,
            { u"UPDATE operations SET ended = NULL, outcome = NULL WHERE sequence = 6"_s });
        row("an operation that was invented", 7,
            { u"INSERT INTO operations SELECT 7, 'x', action, batch, profile, organization, "
              u"grouped,"
              " instance, ended, outcome, deleted, forgotten, pruned, search FROM operations"
              " WHERE sequence = 6"_s });
        row("a batch that cannot be found", 1, { u"DELETE FROM batches"_s });
        row("a batch found as open", 1, { u"UPDATE batches SET ended = NULL, outcome = NULL"_s });
    }
    void changesAreNoticed()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, first);
        for (const QString &statement : statements)
            m_journal->sql(statement);
        const JournalCheck check = m_journal->check();
        QVERIFY(check.firstBroken);
        QVERIFY2(*check.firstBroken == first,
                 qPrintable(QString::number(*check.firstBroken) + u": "_s + check.reason));
        QVERIFY(!check.reason.isEmpty());
    }

    void aForgedChainNeedsAllThatFollows()
    {
        // Who changes a record and its own hash is found at the next one.
        const auto number = [this](const QString &column) {
            return m_journal->sql(u"SELECT "_s + column + u" FROM records WHERE sequence = 6"_s);
        };
        const JournalRecord record { 6, number(u"time"_s).toLongLong() + 1,
                                     number(u"type"_s).toString(), number(u"subject"_s).toString(),
                                     number(u"digest"_s).toByteArray() };
        const QByteArray before
            = m_journal->sql(u"SELECT hash FROM records WHERE sequence = 5"_s).toByteArray();
        m_journal->sql(u"UPDATE records SET time = time + 1, hash = ? WHERE sequence = 6"_s,
                       { chainHash(before, record) });
        QCOMPARE(m_journal->check().firstBroken, 7);
    }

    void thingsHaveOneHash()
    {
        const JournalRecord record { 1, 2, u"begin"_s, u"x"_s, QByteArray(32, 'd') };
        // Computed with Python's hashlib from the description in journalchain.cpp.
        QCOMPARE(chainHash(journalRoot(), record).toHex(),
                 QByteArray("773152e05a3d0f46c6f47607f8053db91dee56ebd9d715f07b35885095cc3e38"));
        QVERIFY(chainHash(QByteArray(32, 'r'), record) != chainHash(journalRoot(), record));
        JournalRecord shifted = record;
        shifted.type = u"begi"_s;
        shifted.subject = u"nx"_s;
        QVERIFY(chainHash(journalRoot(), shifted) != chainHash(journalRoot(), record));
        QVERIFY(newSalt() != newSalt());
        QCOMPARE(newSalt().size(), 16);
        QVERIFY(contentDigest(newSalt(), "{}") != contentDigest(newSalt(), "{}"));
    }

private:
    std::unique_ptr<JournalFixture> m_journal;
};

QTEST_GUILESS_MAIN(TestJournalCheck)
#include "tst_journalcheck.moc"
