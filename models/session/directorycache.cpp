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
    const Question question(key, m_generation);
    const bool asked = m_waiters.contains(question);
    m_waiters[question].append({ context, std::move(done) });
    if (asked)
        return;
    service.fetch(organization, kind, this, [this, question](const CloudResult<Directory> &answer) {
        take(question, answer);
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

void DirectoryCache::take(const Question &question, const CloudResult<Directory> &answer)
{
    if (answer && question.second == m_generation)
        m_known.insert(question.first, *answer);
    const QPointer<DirectoryCache> alive(this);
    const QList<Waiter> waiters = m_waiters.take(question);
    for (const Waiter &waiter : waiters) {
        if (!alive)
            return;
        if (waiter.context)
            waiter.done(answer);
    }
}

} // namespace groupdesk
