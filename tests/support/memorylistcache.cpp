#include "memorylistcache.h"

#include <utility>

namespace groupdesk::test {

MemoryListCache::MemoryListCache() = default;
MemoryListCache::~MemoryListCache() = default;

void MemoryListCache::load(const ListOrigin &origin, QObject *context,
                           std::function<void(QList<CachedList>)> done)
{
    auto answer = [done = std::move(done), lists = lists(origin)] { done(lists); };
    if (m_isHolding)
        m_held.append({ context, std::move(answer) });
    else
        QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

void MemoryListCache::releaseAll()
{
    m_isHolding = false;
    const auto held = std::exchange(m_held, {});
    for (const Asked &asked : held) {
        if (asked.context)
            asked.answer();
    }
}

void MemoryListCache::store(const ListOrigin &origin, const CachedList &list)
{
    ++m_stores;
    m_kept.removeIf([&](const Kept &kept) {
        return kept.origin.profile == origin.profile
            && kept.list.organization.id == list.organization.id;
    });
    m_kept.append({ origin, { list.organization, list.updated, withoutRaw(list.groups) } });
}

void MemoryListCache::keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations)
{
    m_kept.removeIf([&](const Kept &kept) {
        return kept.origin.profile == origin.profile
            && (kept.origin != origin || !organizations.contains(kept.list.organization.id));
    });
}

void MemoryListCache::forget(const ProfileId &profile)
{
    m_kept.removeIf([&profile](const Kept &kept) { return kept.origin.profile == profile; });
}

void MemoryListCache::forgetAll(QObject *context, StoreCallback<Done> done)
{
    StoreResult<Done> result = Done {};
    if (m_error)
        result = Unexpected(*m_error);
    else
        m_kept.clear();
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

qint64 MemoryListCache::sizeOnDisk() const
{
    qint64 size = 0;
    for (const Kept &kept : m_kept)
        size += kept.list.groups.bytes().size() + 1;
    return size;
}

QList<CachedList> MemoryListCache::lists(const ListOrigin &origin) const
{
    QList<CachedList> found;
    for (const Kept &kept : m_kept) {
        if (kept.origin == origin)
            found.append(kept.list);
    }
    return found;
}

std::optional<CachedList> MemoryListCache::list(const ListOrigin &origin,
                                                const OrganizationId &organization) const
{
    for (const CachedList &list : lists(origin)) {
        if (list.organization.id == organization)
            return list;
    }
    return {};
}

} // namespace groupdesk::test
