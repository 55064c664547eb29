#include "journalcheck.h"

#include "journalchain.h"
#include "journalsql.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

class Check final
{
public:
    explicit Check(JournalSql &sql) : m_sql(sql) { }

    [[nodiscard]] JournalCheck run()
    {
        readReplacements();
        checkChain();
        checkHead();
        checkExtras();
        // What is searched is made from the rest; if that is broken, it says nothing new.
        if (!m_result.firstBroken)
            checkSearched();
        return m_result;
    }

private:
    void readReplacements();
    void checkChain();
    void checkRecord(const JournalRecord &record, const QSqlQuery &row);
    void checkContent(const JournalRecord &record, const QSqlQuery &row);
    void checkHead();
    void checkExtras();
    void checkSearched();
    /// \a sql gives the number of a record that should not be in its answer.
    void expectNone(const QString &sql, const QString &reason);
    void broken(qint64 sequence, const QString &reason);

    JournalSql &m_sql;
    JournalCheck m_result;
    QHash<qint64, QByteArray> m_changes; ///< digests of what Forget and Prune records replaced
    QHash<qint64, QByteArray> m_current; ///< the last digest of replaced contents
    qint64 m_last = 0;
    QByteArray m_hash = journalRoot();
};

void Check::broken(qint64 sequence, const QString &reason)
{
    if (m_result.firstBroken && *m_result.firstBroken <= sequence)
        return;
    m_result.firstBroken = sequence;
    m_result.reason = reason;
}

void Check::readReplacements()
{
    QSqlQuery &rows = m_sql.run(
        u"SELECT change, sequence, digest FROM replacements ORDER BY change, sequence"_s);
    qint64 change = 0;
    ReplacementDigest digest;
    while (rows.next()) {
        if (const qint64 next = rows.value(0).toLongLong(); next != change) {
            if (change != 0)
                m_changes.insert(change, digest.take());
            change = next;
        }
        const qint64 sequence = rows.value(1).toLongLong();
        const QByteArray replaced = rows.value(2).toByteArray();
        digest.add(sequence, replaced);
        m_current.insert(sequence, replaced);
        if (sequence >= change)
            broken(sequence, u"replaced before it was written"_s);
    }
    if (change != 0)
        m_changes.insert(change, digest.take());
    m_result.forgotten = m_current.size();
}

void Check::checkChain()
{
    QSqlQuery &rows = m_sql.run(
        u"SELECT r.sequence, r.time, r.type, r.subject, r.digest, r.hash, c.salt,"
        " CAST(c.payload AS BLOB) FROM records r LEFT JOIN contents c ON c.sequence = r.sequence"
        " ORDER BY r.sequence"_s);
    while (rows.next()) {
        const JournalRecord record {
            .sequence = rows.value(0).toLongLong(),
            .time = rows.value(1).toLongLong(),
            .type = rows.value(2).toString(),
            .subject = rows.value(3).toString(),
            .digest = rows.value(4).toByteArray(),
        };
        ++m_result.records;
        checkRecord(record, rows);
    }
}

void Check::checkRecord(const JournalRecord &record, const QSqlQuery &row)
{
    if (record.sequence != m_last + 1)
        broken(std::min(record.sequence, m_last + 1), u"a record is missing"_s);
    m_last = record.sequence;
    const QByteArray stored = row.value(5).toByteArray();
    if (chainHash(m_hash, record) != stored)
        broken(record.sequence, u"the record does not follow from the one before"_s);
    m_hash = stored; // so that only the first one is named for what it is
    const bool isChange = record.type == toKey(JournalRecordType::Forget)
        || record.type == toKey(JournalRecordType::Prune);
    if (!isChange)
        return checkContent(record, row);
    if (m_changes.take(record.sequence) != record.digest)
        broken(record.sequence, u"the list of replaced contents was changed"_s);
    if (!row.value(6).isNull())
        broken(record.sequence, u"a content too much"_s);
}

void Check::checkContent(const JournalRecord &record, const QSqlQuery &row)
{
    const QByteArray expected = m_current.value(record.sequence, record.digest);
    const bool isThere = !row.value(6).isNull();
    if (expected.isEmpty()) {
        if (isThere)
            broken(record.sequence, u"a content that was dropped is there"_s);
    } else if (!isThere) {
        broken(record.sequence, u"the content is missing"_s);
    } else if (contentDigest(row.value(6).toByteArray(), row.value(7).toByteArray()) != expected) {
        broken(record.sequence, u"the content was changed"_s);
    }
}

void Check::checkHead()
{
    QSqlQuery &head = m_sql.run(u"SELECT sequence, hash FROM head"_s);
    const bool isThere = head.next();
    const qint64 sequence = isThere ? head.value(0).toLongLong() : 0;
    const QByteArray hash = isThere ? head.value(1).toByteArray() : QByteArray();
    head.finish();
    if (m_last < sequence)
        broken(m_last + 1, u"the end is missing"_s);
    else if (m_last > sequence)
        broken(sequence + 1, u"a record too much at the end"_s);
    else if (m_hash != hash)
        broken(m_last, u"the end was changed"_s);
}

void Check::checkExtras()
{
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        broken(change.key(), u"contents were replaced without a record"_s);
    expectNone(u"SELECT min(sequence) FROM contents WHERE sequence NOT IN"
               " (SELECT sequence FROM records)"_s,
               u"a content without a record"_s);
}

void Check::checkSearched()
{
    expectNone(u"SELECT min(r.sequence) FROM records r LEFT JOIN operations o"
               " ON o.sequence = r.sequence AND o.id = r.subject"
               " WHERE r.type = 'begin' AND o.id IS NULL"_s,
               u"the operation is missing from what is searched"_s);
    expectNone(u"SELECT min(o.sequence) FROM operations o LEFT JOIN records r"
               " ON o.sequence = r.sequence AND o.id = r.subject AND r.type = 'begin'"
               " WHERE r.sequence IS NULL"_s,
               u"what is searched has an operation too much"_s);
    expectNone(u"SELECT min(r.sequence) FROM records r LEFT JOIN batches b"
               " ON b.sequence = r.sequence AND b.id = r.subject"
               " WHERE r.type = 'batch' AND b.id IS NULL"_s,
               u"the batch is missing from what is searched"_s);
    const QString reason = u"what is searched differs from what was noted"_s;
    expectNone(u"SELECT min(o.sequence) FROM operations o JOIN contents c"
               " ON c.sequence = o.sequence WHERE CASE WHEN json_valid(c.payload)"
               " THEN json_extract(c.payload, '$.action') IS NOT o.action"
               " OR coalesce(json_extract(c.payload, '$.batch'), '') <> o.batch"
               " OR json_extract(c.payload, '$.subject.groupId') IS NOT o.grouped END"_s,
               reason);
    // The last end counts.
    expectNone(u"SELECT min(o.sequence) FROM operations o"
               " LEFT JOIN records r ON r.sequence = (SELECT max(e.sequence) FROM records e"
               " WHERE e.subject = o.id AND e.type = 'conclude')"
               " LEFT JOIN contents c ON c.sequence = r.sequence WHERE o.ended IS NOT r.time"
               " OR CASE WHEN json_valid(c.payload)"
               " THEN json_extract(c.payload, '$.kind') IS NOT o.outcome END"
               " OR o.deleted <> (o.action = 'deleteGroup'"
               " AND coalesce(o.outcome, '') IN ('done', 'foundDone'))"_s,
               reason);
    expectNone(u"SELECT min(b.sequence) FROM batches b"
               " LEFT JOIN records r ON r.sequence = (SELECT max(e.sequence) FROM records e"
               " WHERE e.subject = b.id AND e.type = 'batchEnd') WHERE b.ended IS NOT r.time"_s,
               reason);
}

void Check::expectNone(const QString &sql, const QString &reason)
{
    const QVariant sequence = m_sql.value(sql);
    if (!sequence.isNull())
        broken(sequence.toLongLong(), reason);
}

} // namespace

StoreResult<JournalCheck> checkJournal(JournalSql &sql)
{
    sql.beginReading();
    const JournalCheck check = Check(sql).run();
    if (!sql.commit()) {
        const auto error = sql.takeError();
        sql.rollback();
        return Unexpected(*error);
    }
    return check;
}

} // namespace groupdesk
