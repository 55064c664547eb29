#include "journalwriter.h"

#include "journaljson.h"
#include "journalsearch.h"
#include "journalsql.h"
#include "journalwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk {

JournalWriter::JournalWriter(JournalSql &sql, const QString &instance)
    : m_sql(sql), m_instance(instance)
{
}

void JournalWriter::readHead()
{
    QSqlQuery &head = m_sql.run(u"SELECT sequence, hash FROM head"_s);
    if (!head.next()) {
        m_sql.fail(
            StoreError { StoreError::Kind::Corrupt, u"the head is missing"_s, m_sql.path() });
        return;
    }
    m_sequence = head.value(0).toLongLong();
    m_hash = head.value(1).toByteArray();
    head.finish();
}

void JournalWriter::writeHead()
{
    m_sql.run(u"UPDATE head SET sequence = ?, hash = ?"_s, { m_sequence, m_hash });
}

qint64 JournalWriter::append(JournalRecordType type, const QString &subject,
                             const QByteArray &digest, const QDateTime &time)
{
    const JournalRecord record {
        .sequence = m_sequence + 1,
        .time = time.toMSecsSinceEpoch(),
        .type = toKey(type),
        .subject = subject,
        .digest = digest,
    };
    m_hash = chainHash(m_hash, record);
    m_sequence = record.sequence;
    m_sql.run(u"INSERT INTO records (sequence, time, type, subject, digest, hash)"
              " VALUES (?, ?, ?, ?, ?, ?)"_s,
              { record.sequence, record.time, record.type, sqlText(record.subject), record.digest,
                m_hash });
    return m_sequence;
}

qint64 JournalWriter::append(JournalRecordType type, const QString &subject,
                             const QJsonObject &content, const QDateTime &time)
{
    const QByteArray salt = newSalt();
    const QByteArray payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const qint64 sequence = append(type, subject, contentDigest(salt, payload), time);
    // The cast: text, so that everybody can read it with SQLite's own tools, byte for byte as it
    // was hashed.
    m_sql.run(u"INSERT INTO contents (sequence, salt, payload) VALUES (?, ?, CAST(? AS TEXT))"_s,
              { sequence, salt, payload });
    return sequence;
}

QByteArray JournalWriter::replaceContent(qint64 sequence, const QByteArray &payload)
{
    const QByteArray salt = newSalt();
    m_sql.run(u"UPDATE contents SET salt = ?, payload = CAST(? AS TEXT) WHERE sequence = ?"_s,
              { salt, payload, sequence });
    return contentDigest(salt, payload);
}

void JournalWriter::beginBatch(const JournalBatch &batch, const QDateTime &time)
{
    const qint64 sequence
        = append(JournalRecordType::Batch, batch.id.toString(), batchToJson(batch), time);
    m_sql.run(u"INSERT INTO batches (sequence, id, instance) VALUES (?, ?, ?)"_s,
              { sequence, sqlText(batch.id.toString()), m_instance });
}

void JournalWriter::endBatch(const BatchId &batch, BatchEnd end, const QDateTime &time)
{
    append(JournalRecordType::BatchEnd, batch.toString(), QJsonObject { { u"end"_s, toKey(end) } },
           time);
    demandOne(m_sql
                  .run(u"UPDATE batches SET ended = ?, outcome = ? WHERE id = ?"_s,
                       { time.toMSecsSinceEpoch(), toKey(end), sqlText(batch.toString()) })
                  .numRowsAffected(),
              batch.toString());
}

void JournalWriter::begin(const JournalIntent &intent, const PlannedRequest &first,
                          const QDateTime &time)
{
    QJsonObject content = intentToJson(intent);
    content.insert("request"_L1, requestToJson(first));
    const qint64 sequence = append(JournalRecordType::Begin, intent.id.toString(), content, time);
    const GroupRef &ref = intent.subject.ref;
    m_sql.run(u"INSERT INTO operations (sequence, id, action, batch, profile, organization,"
              " grouped, instance, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              { sequence, sqlText(intent.id.toString()), toKey(intent.action),
                sqlText(intent.batch.toString()), sqlText(ref.profile.toString()),
                sqlText(ref.organization.toString()), sqlText(ref.group.toString()), m_instance,
                sqlText(searchedWords(intent.subject) + searchedWords(first)) });
    // Who goes on with a batch that another program left has it from now on.
    if (!intent.batch.isEmpty()) {
        m_sql.run(u"UPDATE batches SET instance = ? WHERE id = ?"_s,
                  { m_instance, intent.batch.toString() });
    }
}

void JournalWriter::sending(const OperationId &operation, const PlannedRequest &request,
                            const QDateTime &time)
{
    append(JournalRecordType::Sending, operation.toString(),
           QJsonObject { { u"request"_s, requestToJson(request) } }, time);
    addSearched(operation, searchedWords(request));
}

void JournalWriter::answered(const OperationId &operation, const JournalAnswer &answer,
                             const QDateTime &time)
{
    const QJsonObject content = answerToJson(answer);
    append(JournalRecordType::Answered, operation.toString(), content, time);
    addSearched(operation, searchedWords(answerFromJson(content)));
}

void JournalWriter::addSearched(const OperationId &operation, const QString &words)
{
    demandOne(m_sql
                  .run(u"UPDATE operations SET search = search || ? WHERE id = ?"_s,
                       { sqlText(words), sqlText(operation.toString()) })
                  .numRowsAffected(),
              operation.toString());
}

void JournalWriter::conclude(const OperationId &operation, const JournalConclusion &conclusion,
                             const QDateTime &time)
{
    append(JournalRecordType::Conclude, operation.toString(), conclusionToJson(conclusion), time);
    using Kind = JournalConclusion::Kind;
    const bool happened = conclusion.kind == Kind::Done || conclusion.kind == Kind::FoundDone;
    demandOne(m_sql
                  .run(u"UPDATE operations SET ended = ?, outcome = ?,"
                       " deleted = (? AND action = 'deleteGroup') WHERE id = ?"_s,
                       { time.toMSecsSinceEpoch(), toKey(conclusion.kind), happened,
                         sqlText(operation.toString()) })
                  .numRowsAffected(),
              operation.toString());
}

void JournalWriter::demandOne(qint64 changed, const QString &id)
{
    if (changed != 1) // no matter if an error came before: the first one counts
        m_sql.fail(StoreError { StoreError::Kind::NotFound, u"nothing of %1 has begun"_s.arg(id),
                                m_sql.path() });
}

} // namespace groupdesk
