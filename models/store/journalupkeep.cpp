#include "journalupkeep.h"

#include "journalforgetting.h"
#include "journalreading.h"
#include "journalworker.h"

#include <algorithm>

namespace groupdesk {
namespace {

constexpr int contentsAtOnce = 500;
constexpr int operationsAtOnce = 200;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

JournalUpkeep::JournalUpkeep(JournalWorker &worker, JournalReading &reading)
    : m_worker(worker), m_reading(reading)
{
}

// First, everything is looked through without keeping anybody from writing.
void JournalUpkeep::forget(const QStringList &marks, Reply reply)
{
    const auto all = std::make_shared<Forgetting>(Forgetting { marks, std::move(reply) });
    const auto look = [this, all](StoreResult<JournalSql *> sql) {
        if (!sql)
            return all->reply(Unexpected(sql.error()));
        StoreResult<JournalConcern> found = contentsAbout(**sql, all->marks);
        if (!found)
            return all->reply(Unexpected(found.error()));
        all->sequences = std::move(found->sequences);
        all->lookedTo = found->lookedTo;
        forgetSome(all);
    };
    m_worker.add(JournalWorker::Urgency::Awaited, {},
                 [this, all, look](const std::optional<StoreError> &error) {
                     if (error)
                         return all->reply(Unexpected(*error));
                     m_reading.add(look);
                 });
}

void JournalUpkeep::forgetSome(const std::shared_ptr<Forgetting> &all)
{
    m_worker.addWork(
        [all](JournalSql &sql, JournalWriter &writer) {
            const qsizetype count = std::min<qsizetype>(contentsAtOnce, all->sequences.size());
            const QList<qint64> some = all->sequences.first(count);
            all->sequences.remove(0, count);
            all->isLast = all->sequences.isEmpty();
            JournalForgetting forgetting(sql, writer, now());
            all->changed += forgetting.forget(
                all->marks, some, all->isLast ? std::optional(all->lookedTo) : std::nullopt);
            if (all->isLast)
                clearLog(sql);
        },
        [this, all](const std::optional<StoreError> &error) {
            if (error)
                return all->reply(Unexpected(*error));
            if (all->isLast)
                return all->reply(all->changed);
            forgetSome(all);
        });
}

void JournalUpkeep::prune(const QDateTime &before, Reply reply)
{
    pruneSome(std::make_shared<Pruning>(Pruning { before, std::move(reply) }));
}

void JournalUpkeep::pruneSome(const std::shared_ptr<Pruning> &all)
{
    m_worker.addWork(
        [all](JournalSql &sql, JournalWriter &writer) {
            JournalForgetting forgetting(sql, writer, now());
            const int pruned = forgetting.prune(all->before, operationsAtOnce);
            all->operations += pruned;
            all->isLast = pruned < operationsAtOnce;
            if (all->isLast)
                clearLog(sql);
        },
        [this, all](const std::optional<StoreError> &error) {
            if (error)
                return all->reply(Unexpected(*error));
            if (all->isLast)
                return all->reply(all->operations);
            pruneSome(all);
        });
}

} // namespace groupdesk
