#include "directorycache.h"

namespace groupdesk {

DirectoryCache::DirectoryCache(QObject *parent) : QObject(parent)
{
}

void DirectoryCache::fetch(DirectoryService &service, const Organization &organization,
                           DirectoryKind kind, QObject *context, Callback<Directory> done)
{
    const Key key(organization.id, static_cast<int>(kind));
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        const QPointer<DirectoryCache> alive(this);
        QMetaObject::invokeMethod(
            context,
            [alive, directory = *known, done = std::move(done)] {
                if (alive)
                    done(directory);
            },
            Qt::QueuedConnection);
        return;
    }
    const bool asked = m_waiters.contains(key);
    m_waiters[key].append({ context, std::move(done) });
    if (asked)
        return;
    service.fetch(organization, kind, this,
                  [this, key, generation = m_generation](const CloudResult<Directory> &answer) {
                      take(key, generation, answer);
                  });
}

void DirectoryCache::forget(const OrganizationId &organization)
{
    ++m_generation;
    m_known.removeIf(
        [&organization](const auto &entry) { return entry.key().first == organization; });
}

void DirectoryCache::forgetAll()
{
    ++m_generation;
    m_known.clear();
}

void DirectoryCache::take(const Key &key, int generation, const CloudResult<Directory> &answer)
{
    if (answer && generation == m_generation)
        m_known.insert(key, *answer);
    const QPointer<DirectoryCache> alive(this);
    const QList<Waiter> waiters = m_waiters.take(key);
    for (const Waiter &waiter : waiters) {
        if (!alive)
            return;
        if (waiter.context)
            waiter.done(answer);
    }
}

} // namespace groupdesk
