#include "journalfixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const QStringList mona { u"mona@example.com"_s, u"user-mona"_s, u"Mona Lund"_s };

QDateTime tomorrow()
{
    return QDateTime::currentDateTimeUtc().addDays(1);
}

} // namespace

class TestJournalForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_journal = std::make_unique<JournalFixture>();
    }

    void aPersonIsGoneFromTheDisk()
    {
        noteEverywhere(u"a"_s);
        m_journal->file().conclude(m_id, {});
        QVERIFY(m_journal->isOnDisk("mona@example.com"));
        QCOMPARE(m_journal->forget(mona), 3);
        // The journal is still in use.
        for (const char *bytes :
             { "mona@example.com", "mona%40example.com", "user-mona", "Mona L" })
            QVERIFY2(!m_journal->isOnDisk(bytes), bytes);
        const JournalCheck check = m_journal->check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.forgotten, 3);
    }

    void whatIsLeftCanBeRead()
    {
        noteEverywhere(u"a"_s);
        m_journal->file().conclude(m_id, {});
        const OperationId other = m_journal->deleted(u"other"_s);
        (void)m_journal->forget(mona);
        const QList<JournalEntry> entries = m_journal->page().entries;
        QCOMPARE(entries.size(), 2);
        const JournalEntry &entry = entries.at(1);
        QVERIFY(entry.isForgotten);
        QCOMPARE(entry.intent.id, m_id);
        QCOMPARE(entry.intent.subject, journalSubjectOf(u"a"_s));
        GroupSnapshot expected = fullSnapshot(u"a"_s);
        expected.content.lists[GroupField::Users] = QStringList { u"user-noah"_s };
        expected.grants->onGroup.clear();
        expected.raw.insert("owner"_L1, QJsonObject { { u"email"_s, u"[forgotten]"_s } });
        QCOMPARE(entry.intent.before, expected);
        QCOMPARE(entry.requests.size(), 2);
        QCOMPARE(entry.requests.at(1).request.url.path(), u"/v1/members/[forgotten]"_s);
        QVERIFY(entry.requests.at(1).request.url.isValid());
        QCOMPARE(entry.requests.at(0).answer->message, u"[forgotten]"_s);
        QCOMPARE(entry.conclusion->kind, JournalConclusion::Kind::Done);
        QCOMPARE(entries.at(0).intent.id, other);
    }

    void nobodyIsFoundByWhatIsForgotten()
    {
        noteEverywhere(u"Mona Lund's group"_s);
        JournalQuery query;
        query.text = u"mona lund"_s;
        QCOMPARE(m_journal->page(query).entries.size(), 1);
        query.group = journalSubjectOf(u"Mona Lund's group"_s).ref;
        QCOMPARE(m_journal->page(query).entries.size(), 1);
        (void)m_journal->forget(mona);
        QVERIFY(m_journal->page(query).entries.isEmpty());
        query.group.reset();
        QVERIFY(m_journal->page(query).entries.isEmpty());
        query.text = u"acme"_s;
        QCOMPARE(m_journal->names(query), QStringList { u"[forgotten]"_s });
        QVERIFY(!m_journal->check().firstBroken);
    }

    void forgettingNobodyNotesNothing()
    {
        noteEverywhere(u"a"_s);
        QCOMPARE(m_journal->forget({ u"nobody@example.com"_s }), 0);
        QCOMPARE(m_journal->check().forgotten, 0);
        QCOMPARE(m_journal->check().records, 3);
        QCOMPARE(m_journal->prune(QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC)), 0);
        QCOMPARE(m_journal->check().records, 3);
    }

    void oneAfterTheOtherIsForgotten()
    {
        noteEverywhere(u"a"_s);
        QCOMPARE(m_journal->forget(mona), 3);
        QCOMPARE(m_journal->forget(mona), 0);
        QCOMPARE(m_journal->forget({ u"user-noah"_s }), 1);
        QVERIFY(!m_journal->isOnDisk("user-noah"));
        const JournalCheck check = m_journal->check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.forgotten, 3);
        QCOMPARE(check.records, 5);
    }

    void whoComesBackAfterForgettingIsNoticed()
    {
        noteEverywhere(u"a"_s);
        const QVariant salt = m_journal->sql(u"SELECT salt FROM contents WHERE sequence = 1"_s);
        const QVariant payload
            = m_journal->sql(u"SELECT payload FROM contents WHERE sequence = 1"_s);
        (void)m_journal->forget(mona);
        m_journal->sql(u"UPDATE contents SET salt = ?, payload = ? WHERE sequence = 1"_s,
                       { salt, payload });
        QCOMPARE(m_journal->check().firstBroken, 1);
    }

    void aForgedForgettingIsNoticed()
    {
        noteEverywhere(u"a"_s);
        (void)m_journal->forget(mona);
        m_journal->sql(u"UPDATE replacements SET digest = zeroblob(32) WHERE sequence = 1"_s);
        QVERIFY(m_journal->check().firstBroken);
        m_journal->sql(u"DELETE FROM replacements"_s);
        QVERIFY(m_journal->check().firstBroken);
    }

    void pruningKeepsWhatHappened()
    {
        const BatchId batch = newBatchId();
        QVERIFY(m_journal->beginBatch(
            { batch, JournalAction::DeleteGroup, { journalSubjectOf(u"batched"_s) } }));
        m_journal->deleted(u"batched"_s, batch);
        m_journal->file().endBatch(batch, BatchEnd::Finished);
        noteEverywhere(u"open"_s); // has not ended
        QCOMPARE(m_journal->prune(tomorrow()), 1);
        QCOMPARE(m_journal->prune(tomorrow()), 0);
        const JournalCheck check = m_journal->check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.forgotten, 5);

        const QList<JournalEntry> entries = m_journal->page().entries;
        QVERIFY(!entries.at(0).isForgotten);
        QCOMPARE(entries.at(0).intent.before, fullSnapshot(u"open"_s));
        const JournalEntry &pruned = entries.at(1);
        QVERIFY(pruned.isForgotten);
        QVERIFY(!pruned.intent.before && pruned.requests.isEmpty());
        QCOMPARE(pruned.intent.action, JournalAction::DeleteGroup);
        QCOMPARE(pruned.intent.subject, journalSubjectOf(u"batched"_s));
        QCOMPARE(pruned.intent.batch, batch);
        QCOMPARE(pruned.conclusion->kind, JournalConclusion::Kind::Done);
        JournalQuery bin;
        bin.onlyDeletedGroups = true;
        QCOMPARE(m_journal->names(bin), QStringList { u"batched"_s });
        JournalQuery words;
        words.text = u"invoices"_s;
        QVERIFY(m_journal->names(words).isEmpty());
        QVERIFY(!m_journal->sql(u"SELECT group_concat(payload) FROM contents WHERE sequence < 6"_s)
                     .toString()
                     .contains(u"invoices"_s));
    }

    void whatComesBackAfterPruningIsNoticed()
    {
        m_journal->deleted(u"a"_s);
        (void)m_journal->prune(tomorrow());
        m_journal->sql(u"INSERT INTO contents VALUES (2, zeroblob(16), '{}')"_s);
        QCOMPARE(m_journal->check().firstBroken, 2);
    }

    void thePrunedCanBeForgottenToo()
    {
        noteEverywhere(u"Mona Lund's group"_s);
        m_journal->file().conclude(m_id, {});
        QCOMPARE(m_journal->prune(tomorrow()), 1);
        QCOMPARE(m_journal->forget(mona), 1);
        QVERIFY(!m_journal->isOnDisk("mona lund"));
        QVERIFY(!m_journal->check().firstBroken);
    }

    // Deleting from a tree of pages moves what is beside it; nothing may be left where it was.
    void nothingIsLeftBetweenThePages()
    {
        QRandomGenerator random(20261129);
        QObject context;
        for (int number = 0; number < 600; ++number) {
            JournalIntent intent = deletionOf(u"group-%1"_s.arg(number));
            const int person = number % 7;
            QStringList &users = intent.before->content.lists[GroupField::Users];
            for (int count = random.bounded(60); count > 0; --count)
                users.append(u"person-%1@example.com"_s.arg(random.bounded(7)));
            intent.subject.group += u" of person-%1@example.com"_s.arg(person);
            m_journal->file().begin(intent, deleteRequest(u"person-%1@example.com"_s.arg(person)),
                                    &context, [](const StoreResult<Done> &) {});
            m_journal->file().conclude(intent.id, {});
        }
        QCOMPARE(m_journal->check().records, 1200);
        for (int person = 0; person < 7; ++person) {
            const QString mark = u"person-%1@example.com"_s.arg(person);
            QVERIFY(m_journal->isOnDisk(mark.toUtf8()));
            QVERIFY(m_journal->forget({ mark }) > 80);
            QVERIFY2(!m_journal->isOnDisk(mark.toUtf8()), qPrintable(mark));
        }
        QVERIFY(m_journal->isOnDisk("group-599") || m_journal->isOnDisk("id-"));
        QVERIFY(!m_journal->check().firstBroken);
    }

private:
    /// An operation with two requests that has Mona in all its parts: three records.
    void noteEverywhere(const QString &group)
    {
        JournalIntent intent = deletionOf(group);
        m_id = intent.id;
        QVERIFY(m_journal->begin(intent, deleteRequest(u"a"_s)));
        JournalAnswer answer = acceptedAnswer();
        answer.message = u"MONA@example.com cannot be reached"_s;
        m_journal->file().answered(m_id, answer);
        QVERIFY(m_journal->sending(
            m_id,
            { "DELETE", QUrl(u"https://api.example.com/v1/members/mona%40example.com"_s),
              QJsonObject { { u"name"_s, u"Mona Lund"_s } } }));
    }

    std::unique_ptr<JournalFixture> m_journal;
    OperationId m_id;
};

QTEST_GUILESS_MAIN(TestJournalForgetting)
#include "tst_journalforgetting.moc"
