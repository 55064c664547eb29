#include "listcachefile.h"

#include "listcachedatabase.h"

#include <memory>

namespace groupdesk {

ListCacheFile::ListCacheFile(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_database(std::make_unique<ListCacheDatabase>(path))
{
    // A connection to SQLite belongs to the thread that opened it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ListCacheFile::~ListCacheFile()
{
    m_thread.start([this] { m_database->close(); });
    m_thread.waitForDone();
    // Who still waits is answered, but not by somebody who is gone.
    for (auto &[number, waiting] : m_waiting) {
        if (waiting.context)
            QMetaObject::invokeMethod(waiting.context.data(), std::move(waiting.call),
                                      Qt::QueuedConnection);
    }
}

/// Calls \a done on this thread with what \a work makes of the database on the other one.
template <class T, class Work>
void ListCacheFile::ask(QObject *context, std::function<void(T)> done, Work work)
{
    Q_ASSERT(context && context->thread() == thread());
    const quint64 number = ++m_lastNumber;
    // The callback stays here: what it holds may be bound to this thread.
    const auto slot = std::make_shared<std::optional<T>>();
    m_waiting.insert(
        { number, { context, [slot, done = std::move(done)] { done(std::move(**slot)); } } });
    m_thread.start([this, number, slot, work = std::move(work)] {
        slot->emplace(work(*m_database));
        QMetaObject::invokeMethod(
            this, [this, number] { answer(number); }, Qt::QueuedConnection);
    });
}

void ListCacheFile::answer(quint64 number)
{
    const auto found = m_waiting.find(number);
    Q_ASSERT(found != m_waiting.end());
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (waiting.context)
        waiting.call();
}

void ListCacheFile::load(const ListOrigin &origin, QObject *context,
                         std::function<void(QList<CachedList>)> done)
{
    ask<QList<CachedList>>(
        context, std::move(done), [origin, keeping = m_keeping](ListCacheDatabase &database) {
            return keeping == Keeping::On ? database.load(origin) : QList<CachedList>();
        });
}

void ListCacheFile::store(const ListOrigin &origin, const CachedList &list)
{
    if (m_keeping == Keeping::On)
        m_thread.start([this, origin, list] { m_database->store(origin, list); });
}

void ListCacheFile::keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations)
{
    m_thread.start([this, origin, organizations] { m_database->keepOnly(origin, organizations); });
}

void ListCacheFile::forget(const ProfileId &profile)
{
    m_thread.start([this, profile] { m_database->forget(profile); });
}

void ListCacheFile::forgetAll(QObject *context, StoreCallback<Done> done)
{
    ask<StoreResult<Done>>(context, std::move(done),
                           [](ListCacheDatabase &database) { return database.forgetAll(); });
}

qint64 ListCacheFile::sizeOnDisk() const
{
    return ListCacheDatabase::sizeOnDisk(m_path);
}

} // namespace groupdesk
