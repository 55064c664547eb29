#include "journalquery.h"

#include "journalchain.h"
#include "journalinstance.h"
#include "journaljson.h"
#include "journalsearch.h"
#include "journalsql.h"
#include "journalwords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// The conditions of a query, and what stands for their question marks.
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &more)
    {
        texts.append(text);
        values += more;
    }
};

Conditions conditionsOf(const JournalQuery &query)
{
    Conditions all;
    if (query.before > 0)
        all.add(u"sequence < ?"_s, { query.before });
    if (query.onlyDeletedGroups)
        all.add(u"deleted = 1"_s, {});
    if (query.action)
        all.add(u"action = ?"_s, { toKey(*query.action) });
    if (query.batch)
        all.add(u"batch = ?"_s, { sqlText(query.batch->toString()) });
    if (query.group) {
        all.add(u"grouped = ? AND organization = ? AND profile = ?"_s,
                { sqlText(query.group->group.toString()),
                  sqlText(query.group->organization.toString()),
                  sqlText(query.group->profile.toString()) });
    }
    const QStringList words = wordsOf(query.text);
    for (const QString &word : words)
        all.add(u"instr(search, ?) > 0"_s, { word });
    return all;
}

void addAnswer(JournalEntry &entry, const JournalAnswer &answer)
{
    const auto request
        = std::find_if(entry.requests.begin(), entry.requests.end(),
                       [](const JournalRequest &one) { return !one.answer.has_value(); });
    if (request != entry.requests.end())
        request->answer = answer;
}

void addRecord(JournalEntry &entry, const QString &type, const QDateTime &time,
               const QJsonObject &content)
{
    const auto request = [&] {
        if (const QJsonValue json = content.value("request"_L1); json.isObject())
            entry.requests.append({ requestFromJson(json.toObject()), time, {} });
    };
    if (type == toKey(JournalRecordType::Begin)) {
        entry.intent = intentFromJson(entry.intent.id, content);
        entry.begun = time;
        request();
    } else if (type == toKey(JournalRecordType::Sending)) {
        request();
    } else if (type == toKey(JournalRecordType::Answered)) {
        addAnswer(entry, answerFromJson(content));
    } else if (type == toKey(JournalRecordType::Conclude)) {
        entry.conclusion = conclusionFromJson(content);
    }
}

} // namespace

template <class T>
StoreResult<T> JournalReader::finished(T value)
{
    if (!m_sql.commit()) {
        const auto error = m_sql.takeError();
        m_sql.rollback();
        return Unexpected(*error);
    }
    return value;
}

StoreResult<JournalPage> JournalReader::page(const JournalQuery &query)
{
    m_sql.beginReading();
    const Conditions conditions = conditionsOf(query);
    QString sql = u"SELECT sequence, id FROM operations"_s;
    if (!conditions.texts.isEmpty())
        sql += " WHERE "_L1 + conditions.texts.join(" AND "_L1);
    sql += " ORDER BY sequence DESC LIMIT ?"_L1;
    const int limit = std::max(query.limit, 1);
    // One more than asked for shows whether there is a next page.
    QSqlQuery &rows = m_sql.run(sql, conditions.values + QVariantList { limit + 1 });
    JournalPage page;
    QList<OperationId> operations;
    qint64 last = 0;
    while (rows.next()) {
        if (operations.size() == limit) {
            page.lastKey = last;
            break;
        }
        last = rows.value(0).toLongLong();
        operations.append(OperationId(rows.value(1).toString()));
    }
    rows.finish();
    page.entries = entriesOf(operations);
    return finished(page);
}

QList<JournalEntry> JournalReader::entriesOf(const QList<OperationId> &operations)
{
    QList<JournalEntry> entries;
    for (const OperationId &operation : operations)
        entries.append(entry(operation));
    return entries;
}

JournalEntry JournalReader::entry(const OperationId &operation)
{
    JournalEntry entry;
    entry.intent.id = operation;
    const QVariantList id { sqlText(operation.toString()) };
    QSqlQuery &records = m_sql.run(
        u"SELECT r.type, r.time, CAST(c.payload AS BLOB) FROM records r LEFT JOIN contents c"
        " ON c.sequence = r.sequence WHERE r.subject = ? ORDER BY r.sequence"_s,
        id);
    while (records.next()) {
        addRecord(entry, records.value(0).toString(), timeOf(records.value(1)),
                  QJsonDocument::fromJson(records.value(2).toByteArray()).object());
    }
    entry.isForgotten
        = m_sql.value(u"SELECT forgotten OR pruned FROM operations WHERE id = ?"_s, id).toBool();
    return entry;
}

StoreResult<UnfinishedWork> JournalReader::unfinished(const QString &journal)
{
    m_sql.beginReading();
    UnfinishedWork work;
    const QStringList gone = goneInstances(journal);
    for (const QString &instance : gone) {
        addBatches(instance, work);
        addOperations(instance, work);
    }
    std::stable_sort(work.batches.begin(), work.batches.end(),
                     [](const auto &a, const auto &b) { return a.begun < b.begun; });
    std::stable_sort(work.operations.begin(), work.operations.end(),
                     [](const auto &a, const auto &b) { return a.begun < b.begun; });
    return finished(work);
}

QStringList JournalReader::goneInstances(const QString &journal)
{
    QStringList gone;
    QSqlQuery &rows = m_sql.run(u"SELECT instance FROM operations WHERE ended IS NULL"
                                " UNION SELECT instance FROM batches WHERE ended IS NULL"_s);
    while (rows.next()) {
        const QString instance = rows.value(0).toString();
        if (!JournalInstance::isAlive(journal, instance))
            gone.append(instance);
    }
    return gone;
}

void JournalReader::addBatches(const QString &instance, UnfinishedWork &work)
{
    QSqlQuery &rows = m_sql.run(
        u"SELECT b.id, r.time, CAST(c.payload AS BLOB) FROM batches b"
        " JOIN records r ON r.sequence = b.sequence LEFT JOIN contents c ON c.sequence = b.sequence"
        " WHERE b.ended IS NULL AND b.instance = ?"_s,
        { instance });
    qsizetype first = work.batches.size();
    while (rows.next()) {
        const BatchId id(rows.value(0).toString());
        const auto content = QJsonDocument::fromJson(rows.value(2).toByteArray()).object();
        work.batches.append({ batchFromJson(id, content), timeOf(rows.value(1)), {} });
    }
    for (; first < work.batches.size(); ++first) {
        UnfinishedWork::Batch &batch = work.batches[first];
        QList<OperationId> operations;
        QSqlQuery &begun
            = m_sql.run(u"SELECT id FROM operations WHERE batch = ? ORDER BY sequence"_s,
                        { sqlText(batch.batch.id.toString()) });
        while (begun.next())
            operations.append(OperationId(begun.value(0).toString()));
        batch.operations = entriesOf(operations);
    }
}

// An operation of a batch that has its end is as much by itself as one without a batch, unless a
// person decided to leave that batch as it was.
void JournalReader::addOperations(const QString &instance, UnfinishedWork &work)
{
    QList<OperationId> operations;
    QSqlQuery &rows
        = m_sql.run(u"SELECT o.id FROM operations o LEFT JOIN batches b ON b.id = o.batch"
                    " WHERE o.ended IS NULL AND o.instance = ?"
                    " AND (b.id IS NULL OR (b.ended IS NOT NULL AND b.outcome <> 'left'))"
                    " ORDER BY o.sequence"_s,
                    { instance });
    while (rows.next())
        operations.append(OperationId(rows.value(0).toString()));
    work.operations += entriesOf(operations);
}

} // namespace groupdesk
