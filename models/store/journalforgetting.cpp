#include "journalforgetting.h"

#include "journalquery.h"
#include "journalredaction.h"
#include "journalsearch.h"

#include <QJsonDocument>

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

JournalForgetting::JournalForgetting(JournalSql &sql, JournalWriter &writer, const QDateTime &now)
    : m_sql(sql), m_writer(writer), m_now(now)
{
}

int JournalForgetting::forget(const QStringList &marks)
{
    m_sql.beginWriting();
    m_writer.readHead();
    QSet<QString> subjects;
    replacePayloads(marks, subjects);
    for (const QString &subject : std::as_const(subjects))
        indexAgain(subject);
    const int changed = int(m_replaced.size());
    finish(JournalRecordType::Forget);
    return changed;
}

void JournalForgetting::replacePayloads(const QStringList &marks, QSet<QString> &subjects)
{
    const JournalRedaction redaction(marks);
    QMap<qint64, QByteArray> payloads;
    QSqlQuery &rows
        = m_sql.run(u"SELECT c.sequence, CAST(c.payload AS BLOB), r.subject FROM contents c"
                    " JOIN records r ON r.sequence = c.sequence"_s);
    while (rows.next()) {
        const QByteArray before = rows.value(1).toByteArray();
        if (!redaction.mayConcern(before))
            continue;
        const QByteArray after = compact(redaction.redacted(parsed(before)));
        if (after == before)
            continue;
        payloads.insert(rows.value(0).toLongLong(), after);
        subjects.insert(rows.value(2).toString());
    }
    rows.finish();
    for (auto payload = payloads.cbegin(); payload != payloads.cend(); ++payload)
        m_replaced.insert(payload.key(), m_writer.replaceContent(payload.key(), payload.value()));
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

int JournalForgetting::prune(const QDateTime &before)
{
    const qint64 time = before.toMSecsSinceEpoch();
    m_sql.beginWriting();
    m_writer.readHead();
    const int operations = pruneOperations(time);
    pruneBatches(time);
    finish(JournalRecordType::Prune);
    return operations;
}

int JournalForgetting::pruneOperations(qint64 before)
{
    QStringList operations;
    QSqlQuery &rows
        = m_sql.run(u"SELECT id FROM operations WHERE pruned = 0 AND ended < ?"_s, { before });
    while (rows.next())
        operations.append(rows.value(0).toString());
    for (const QString &operation : std::as_const(operations)) {
        pruneRecords(operation);
        const JournalEntry entry = JournalReader(m_sql).entry(OperationId(operation));
        m_sql.run(u"UPDATE operations SET pruned = 1, search = ? WHERE id = ?"_s,
                  { sqlText(searchedWords(entry)), sqlText(operation) });
    }
    return int(operations.size());
}

void JournalForgetting::pruneBatches(qint64 before)
{
    QStringList batches;
    QSqlQuery &rows
        = m_sql.run(u"SELECT id FROM batches WHERE pruned = 0 AND ended < ?"_s, { before });
    while (rows.next())
        batches.append(rows.value(0).toString());
    for (const QString &batch : std::as_const(batches)) {
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
        return m_sql.rollback();
    // The log still has what was there.
    const bool isBusy = m_sql.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toBool();
    if (isBusy)
        qWarning("%s: another process reads the journal; its log is cleared later",
                 qPrintable(m_sql.path()));
}

} // namespace groupdesk
