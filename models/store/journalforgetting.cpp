#include "journalforgetting.h"

#include "journalquery.h"
#include "journalredaction.h"
#include "journalsearch.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QJsonObject parsed(const QVariant &payload)
{
    return QJsonDocument::fromJson(payload.toByteArray()).object();
}

QByteArray compact(const QJsonObject &content)
{
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

QList<qint64> numbers(QSqlQuery &rows)
{
    QList<qint64> result;
    while (rows.next())
        result.append(rows.value(0).toLongLong());
    return result;
}

QStringList texts(QSqlQuery &rows)
{
    QStringList result;
    while (rows.next())
        result.append(rows.value(0).toString());
    return result;
}

/// What stays of a content that is pruned: which group it was, and how it ended. Empty: nothing.
QJsonObject kept(const QString &type, const QJsonObject &content)
{
    QStringList keys;
    if (type == toKey(JournalRecordType::Begin))
        keys = QStringList { u"action"_s, u"subject"_s, u"batch"_s, u"cause"_s };
    else if (type == toKey(JournalRecordType::Conclude))
        keys = QStringList { u"kind"_s, u"result"_s };
    QJsonObject result;
    for (const QString &key : keys) {
        if (content.contains(key))
            result.insert(key, content.value(key));
    }
    return result;
}

} // namespace

StoreResult<JournalConcern> contentsAbout(JournalSql &sql, const QStringList &marks)
{
    const JournalRedaction redaction(marks);
    JournalConcern concern;
    sql.beginReading();
    QSqlQuery &rows
        = sql.run(u"SELECT sequence, CAST(payload AS BLOB) FROM contents ORDER BY sequence"_s);
    while (rows.next()) {
        concern.lookedTo = rows.value(0).toLongLong();
        if (redaction.mayConcern(rows.value(1).toByteArray()))
            concern.sequences.append(concern.lookedTo);
    }
    if (!sql.commit()) {
        const auto error = sql.takeError();
        sql.rollback();
        return Unexpected(*error);
    }
    return concern;
}

void clearLog(JournalSql &sql)
{
    if (sql.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toBool()) {
        qWarning("%s: somebody reads the journal; its log is cleared later",
                 qPrintable(sql.path()));
    }
}

JournalForgetting::JournalForgetting(JournalSql &sql, JournalWriter &writer, const QDateTime &now)
    : m_sql(sql), m_writer(writer), m_now(now)
{
}

int JournalForgetting::forget(const QStringList &marks, const QList<qint64> &sequences,
                              std::optional<qint64> last)
{
    m_sql.beginWriting();
    m_writer.readHead();
    QList<qint64> all = sequences;
    if (last)
        all += numbers(m_sql.run(u"SELECT sequence FROM contents WHERE sequence > ?"_s, { *last }));
    const JournalRedaction redaction(marks);
    QSet<QString> subjects;
    for (const qint64 sequence : std::as_const(all)) {
        if (const QString subject = redact(sequence, redaction); !subject.isEmpty())
            subjects.insert(subject);
    }
    for (const QString &subject : std::as_const(subjects))
        indexAgain(subject);
    const int changed = int(m_replaced.size());
    finish(JournalRecordType::Forget);
    return changed;
}

QString JournalForgetting::redact(qint64 sequence, const JournalRedaction &redaction)
{
    QSqlQuery &row = m_sql.run(u"SELECT CAST(c.payload AS BLOB), r.subject FROM contents c"
                               " JOIN records r ON r.sequence = c.sequence WHERE c.sequence = ?"_s,
                               { sequence });
    if (!row.next()) // pruned meanwhile
        return {};
    const QByteArray before = row.value(0).toByteArray();
    const QString subject = row.value(1).toString();
    row.finish();
    const QByteArray after = compact(redaction.redacted(parsed(before)));
    // What was never in this form is not about the person only because it is written differently.
    if (after == compact(parsed(before)))
        return {};
    m_replaced.insert(sequence, m_writer.replaceContent(sequence, after));
    return subject;
}

void JournalForgetting::indexAgain(const QString &operation)
{
    const JournalEntry entry = JournalReader(m_sql).entry(OperationId(operation));
    const GroupRef &ref = entry.intent.subject.ref;
    m_sql.run(u"UPDATE operations SET organization = ?, grouped = ?, search = ?, forgotten = 1"
              " WHERE id = ?"_s,
              { sqlText(ref.organization.toString()), sqlText(ref.group.toString()),
                sqlText(searchedWords(entry)), sqlText(operation) });
}

int JournalForgetting::prune(const QDateTime &before, int limit)
{
    const qint64 time = before.toMSecsSinceEpoch();
    m_sql.beginWriting();
    m_writer.readHead();
    const int operations = pruneOperations(time, limit);
    if (operations < limit)
        pruneBatches(time);
    finish(JournalRecordType::Prune);
    return operations;
}

int JournalForgetting::pruneOperations(qint64 before, int limit)
{
    const QStringList operations = texts(m_sql.run(
        u"SELECT id FROM operations WHERE pruned = 0 AND ended < ? LIMIT ?"_s, { before, limit }));
    for (const QString &operation : operations) {
        pruneRecords(operation);
        const JournalEntry entry = JournalReader(m_sql).entry(OperationId(operation));
        m_sql.run(u"UPDATE operations SET pruned = 1, search = ? WHERE id = ?"_s,
                  { sqlText(searchedWords(entry)), sqlText(operation) });
    }
    return int(operations.size());
}

void JournalForgetting::pruneBatches(qint64 before)
{
    const QStringList batches
        = texts(m_sql.run(u"SELECT id FROM batches WHERE pruned = 0 AND ended < ?"_s, { before }));
    for (const QString &batch : batches) {
        pruneRecords(batch);
        m_sql.run(u"UPDATE batches SET pruned = 1 WHERE id = ?"_s, { sqlText(batch) });
    }
}

void JournalForgetting::pruneRecords(const QString &subject)
{
    QMap<qint64, QByteArray> contents; // empty: nothing is kept
    QSqlQuery &rows = m_sql.run(u"SELECT r.sequence, r.type, CAST(c.payload AS BLOB) FROM records r"
                                " JOIN contents c ON c.sequence = r.sequence WHERE r.subject = ?"_s,
                                { sqlText(subject) });
    while (rows.next()) {
        const QJsonObject rest = kept(rows.value(1).toString(), parsed(rows.value(2)));
        contents.insert(rows.value(0).toLongLong(), rest.isEmpty() ? QByteArray() : compact(rest));
    }
    for (auto content = contents.cbegin(); content != contents.cend(); ++content) {
        if (!content->isEmpty()) {
            m_replaced.insert(content.key(), m_writer.replaceContent(content.key(), *content));
            continue;
        }
        m_sql.run(u"DELETE FROM contents WHERE sequence = ?"_s, { content.key() });
        m_replaced.insert(content.key(), QByteArray(""));
    }
}

void JournalForgetting::finish(JournalRecordType type)
{
    if (m_replaced.isEmpty() || m_sql.hasError()) {
        m_sql.rollback();
        return;
    }
    ReplacementDigest digest;
    for (auto one = m_replaced.cbegin(); one != m_replaced.cend(); ++one)
        digest.add(one.key(), *one);
    const qint64 change = m_writer.append(type, {}, digest.take(), m_now);
    for (auto one = m_replaced.cbegin(); one != m_replaced.cend(); ++one) {
        m_sql.run(u"INSERT INTO replacements (change, sequence, digest) VALUES (?, ?, ?)"_s,
                  { change, one.key(), *one });
    }
    m_writer.writeHead();
    if (!m_sql.commit())
        m_sql.rollback();
}

} // namespace groupdesk
