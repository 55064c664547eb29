#include "journalfile.h"

#include "journalcheck.h"
#include "journalquery.h"
#include "journalreading.h"
#include "journalupkeep.h"
#include "journalworker.h"
#include "journalwriter.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace groupdesk {

JournalFile::JournalFile(const QString &path, QObject *parent)
    : Journal(parent), m_path(path), m_reading(std::make_unique<JournalReading>(path)),
      m_passing(std::make_unique<JournalReading>(path))
{
    // This lives until all threads have ended.
    m_worker = std::make_unique<JournalWorker>(
        path,
        JournalWorker::Reports {
            .failed =
                [this](const StoreError &error) {
                    QMetaObject::invokeMethod(
                        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
                },
            .written =
                [this] {
                    QMetaObject::invokeMethod(
                        this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
                },
        });
    m_upkeep = std::make_unique<JournalUpkeep>(*m_worker, *m_passing);
    m_reading->start();
    m_passing->start();
    m_worker->start();
}

JournalFile::~JournalFile()
{
    m_worker->stopAndWait();
    m_reading->stopAndWait();
    m_passing->stopAndWait();
    // Who still waits is answered, but not by somebody who is gone.
    for (auto &[number, waiting] : m_waiting) {
        if (waiting.context)
            QMetaObject::invokeMethod(waiting.context.data(), std::move(waiting.call),
                                      Qt::QueuedConnection);
    }
}

/// What may be called on any thread, once, to answer \a done on this one.
template <class T>
std::function<void(StoreResult<T>)> JournalFile::reply(QObject *context, StoreCallback<T> done)
{
    Q_ASSERT(context && context->thread() == thread());
    const quint64 number = ++m_lastTicket;
    // The callback stays here: what it holds may be bound to this thread.
    const auto slot = std::make_shared<std::optional<StoreResult<T>>>();
    m_waiting.insert(
        { number, { context, [slot, done = std::move(done)] { done(std::move(**slot)); } } });
    return [this, number, slot](StoreResult<T> result) {
        slot->emplace(std::move(result));
        QMetaObject::invokeMethod(
            this, [this, number] { answer(number); }, Qt::QueuedConnection);
    };
}

void JournalFile::answer(quint64 number)
{
    const auto found = m_waiting.find(number);
    Q_ASSERT(found != m_waiting.end());
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (waiting.context)
        waiting.call();
}

template <class Write>
void JournalFile::note(QObject *context, StoreCallback<Done> done, Write write)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_worker->add(
        JournalWorker::Urgency::Awaited,
        [write = std::move(write), now](JournalWriter &writer) { write(writer, now); },
        [reply = reply(context, std::move(done))](const std::optional<StoreError> &error) {
            reply(error ? StoreResult<Done>(Unexpected(*error)) : Done {});
        });
}

template <class Write>
void JournalFile::noteLater(Write write)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_worker->add(
        JournalWorker::Urgency::Whenever,
        [write = std::move(write), now](JournalWriter &writer) { write(writer, now); },
        [this](const std::optional<StoreError> &error) {
            if (error) {
                QMetaObject::invokeMethod(
                    this, [this, error = *error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            }
        });
}

// What was noted before is on the disk before anything is read.
template <class T, class Read>
void JournalFile::read(JournalReading &thread, QObject *context, StoreCallback<T> done, Read read)
{
    m_worker->add(JournalWorker::Urgency::Awaited, {},
                  [&thread, reply = reply(context, std::move(done)),
                   read = std::move(read)](const std::optional<StoreError> &error) {
                      if (error)
                          return reply(Unexpected(*error));
                      thread.add([reply, read](StoreResult<JournalSql *> sql) {
                          reply(sql ? read(**sql) : StoreResult<T>(Unexpected(sql.error())));
                      });
                  });
}

void JournalFile::beginBatch(const JournalBatch &batch, QObject *context, StoreCallback<Done> done)
{
    note(context, std::move(done),
         [batch](JournalWriter &writer, const QDateTime &time) { writer.beginBatch(batch, time); });
}

void JournalFile::endBatch(const BatchId &batch, BatchEnd end)
{
    noteLater([batch, end](JournalWriter &writer, const QDateTime &time) {
        writer.endBatch(batch, end, time);
    });
}

void JournalFile::begin(const JournalIntent &intent, const PlannedRequest &first, QObject *context,
                        StoreCallback<Done> done)
{
    note(context, std::move(done), [intent, first](JournalWriter &writer, const QDateTime &time) {
        writer.begin(intent, first, time);
    });
}

void JournalFile::sending(const OperationId &operation, const PlannedRequest &request,
                          QObject *context, StoreCallback<Done> done)
{
    note(context, std::move(done),
         [operation, request](JournalWriter &writer, const QDateTime &time) {
             writer.sending(operation, request, time);
         });
}

void JournalFile::answered(const OperationId &operation, const JournalAnswer &answer)
{
    noteLater([operation, answer](JournalWriter &writer, const QDateTime &time) {
        writer.answered(operation, answer, time);
    });
}

void JournalFile::conclude(const OperationId &operation, const JournalConclusion &conclusion)
{
    noteLater([operation, conclusion](JournalWriter &writer, const QDateTime &time) {
        writer.conclude(operation, conclusion, time);
    });
}

void JournalFile::entries(const JournalQuery &query, QObject *context,
                          StoreCallback<JournalPage> done)
{
    read<JournalPage>(*m_reading, context, std::move(done),
                      [query](JournalSql &sql) { return JournalReader(sql).page(query); });
}

void JournalFile::unfinished(QObject *context, StoreCallback<UnfinishedWork> done)
{
    read<UnfinishedWork>(*m_reading, context, std::move(done), [path = m_path](JournalSql &sql) {
        return JournalReader(sql).unfinished(path);
    });
}

void JournalFile::verify(QObject *context, StoreCallback<JournalCheck> done)
{
    read<JournalCheck>(*m_passing, context, std::move(done),
                       [](JournalSql &sql) { return checkJournal(sql); });
}

void JournalFile::forgetPerson(const QStringList &marks, QObject *context, StoreCallback<int> done)
{
    m_upkeep->forget(marks, reply(context, std::move(done)));
}

void JournalFile::prune(const QDateTime &before, QObject *context, StoreCallback<int> done)
{
    m_upkeep->prune(before, reply(context, std::move(done)));
}

qint64 JournalFile::commits() const
{
    return m_worker->commits();
}

} // namespace groupdesk
