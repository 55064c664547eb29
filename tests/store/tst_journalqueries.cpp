#include "journalfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

class TestJournalQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_batch = newBatchId();
        QVERIFY(m_journal.beginBatch(
            { m_batch, JournalAction::DeleteGroup, { journalSubjectOf(u"alpha"_s) } }));
        m_journal.deleted(u"alpha"_s, m_batch);
        m_journal.deleted(u"beta"_s, m_batch, JournalConclusion::Kind::NotDone);
        m_journal.deleted(u"Gamma Straße"_s, m_batch, JournalConclusion::Kind::FoundDone);
        m_journal.file().endBatch(m_batch, BatchEnd::Finished);
        JournalIntent edit = deletionOf(u"alpha"_s);
        edit.action = JournalAction::EditGroup;
        QVERIFY(m_journal.begin(edit, { "PATCH", QUrl(u"https://h/v1/100%25/a%2Fb?q=1"_s), {} }));
        JournalAnswer answer;
        answer.message = u"Seats are USED up"_s;
        m_journal.file().answered(edit.id, answer);
        m_journal.file().conclude(edit.id, {});
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList all { u"alpha"_s, u"Gamma Straße"_s, u"beta"_s, u"alpha"_s };
        QTest::newRow("nothing") << u""_s << all;
        QTest::newRow("spaces") << u"  \t "_s << all;
        QTest::newRow("a name") << u"ALPHA"_s << QStringList({ u"alpha"_s, u"alpha"_s });
        QTest::newRow("a part") << u"amm"_s << QStringList({ u"Gamma Straße"_s });
        QTest::newRow("folded") << u"straße"_s << QStringList({ u"Gamma Straße"_s });
        QTest::newRow("every word") << u"alpha patch"_s << QStringList({ u"alpha"_s });
        QTest::newRow("not every word") << u"alpha nothing"_s << QStringList();
        QTest::newRow("organization") << u"incorporated"_s << all;
        QTest::newRow("profile") << u"work"_s << all;
        QTest::newRow("a path") << u"/v1/group/id-beta"_s << QStringList({ u"beta"_s });
        QTest::newRow("a decoded path") << u"100%/a/b"_s << QStringList({ u"alpha"_s });
        QTest::newRow("a message") << u"seats used"_s << QStringList({ u"alpha"_s });
        QTest::newRow("a trace") << u"trace-1"_s
                                 << QStringList({ u"Gamma Straße"_s, u"beta"_s, u"alpha"_s });
        QTest::newRow("no pattern") << u"al%a"_s << QStringList();
        QTest::newRow("no joker") << u"bet_"_s << QStringList();
        QTest::newRow("no SQL") << u"' OR 1=1 --"_s << QStringList();
        QTest::newRow("not across lines") << u"alphaacme"_s << QStringList();
    }
    void wordsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        JournalQuery query;
        query.text = text;
        QCOMPARE(m_journal.names(query), found);
    }

    void filtersAreCombined()
    {
        JournalQuery query;
        query.action = JournalAction::EditGroup;
        QCOMPARE(m_journal.names(query), QStringList { u"alpha"_s });
        query = {};
        query.batch = m_batch;
        QCOMPARE(m_journal.names(query).size(), 3);
        query.text = u"beta"_s;
        QCOMPARE(m_journal.names(query), QStringList { u"beta"_s });
        query = {};
        query.onlyDeletedGroups = true;
        QCOMPARE(m_journal.names(query), QStringList({ u"Gamma Straße"_s, u"alpha"_s }));
        query.group = journalSubjectOf(u"alpha"_s).ref;
        QCOMPARE(m_journal.names(query), QStringList { u"alpha"_s });
        query.onlyDeletedGroups = false;
        QCOMPARE(m_journal.names(query).size(), 2);
        query.group->profile = ProfileId(u"another"_s);
        QVERIFY(m_journal.names(query).isEmpty());
        query = {};
        query.batch = newBatchId();
        QVERIFY(m_journal.names(query).isEmpty());
    }

    void pagesFollowEachOther()
    {
        JournalQuery query;
        query.limit = 3;
        const JournalPage first = m_journal.page(query);
        QCOMPARE(first.entries.size(), 3);
        QVERIFY(first.lastKey > 0);
        m_journal.deleted(u"delta"_s); // the newest, in between
        query.before = first.lastKey;
        const JournalPage second = m_journal.page(query);
        QCOMPARE(second.entries.size(), 1);
        QCOMPARE(second.entries.constFirst().intent.subject.group, u"alpha"_s);
        QCOMPARE(second.lastKey, 0);
        query.before = 0;
        query.limit = 5;
        QCOMPARE(m_journal.page(query).lastKey, 0); // exactly full, and nothing behind
    }

    // What the file is read by when it is large: never all of it.
    void pagesComeFromAnIndex_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("index");
        QTest::newRow("all") << u"1"_s << u""_s;
        QTest::newRow("action") << u"action = 'x'"_s << u"operations_by_action"_s;
        QTest::newRow("batch") << u"batch = 'x'"_s << u"operations_by_batch"_s;
        QTest::newRow("group") << u"grouped = 'x' AND organization = 'x' AND profile = 'x'"_s
                               << u"operations_by_group"_s;
        QTest::newRow("deleted") << u"deleted = 1"_s << u"operations_deleted"_s;
    }
    void pagesComeFromAnIndex()
    {
        QFETCH(const QString, condition);
        QFETCH(const QString, index);
        const QVariant detail
            = m_journal.sql(u"EXPLAIN QUERY PLAN SELECT sequence, id FROM operations WHERE "_s
                                + condition + u" ORDER BY sequence DESC LIMIT 201"_s,
                            {}, 3); // the first row says how rows are found
        QVERIFY2(detail.toString().contains(index), qPrintable(detail.toString()));
    }

private:
    JournalFixture m_journal;
    BatchId m_batch;
};

QTEST_GUILESS_MAIN(TestJournalQueries)
#include "tst_journalqueries.moc"
