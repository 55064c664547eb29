#pragma once

#include "listcache.h"

#include <QPointer>

#include <optional>

namespace groupdesk::test {

/// Lists in memory instead of a file. Answers come through the event loop, or when the test
/// releases them.
class MemoryListCache final : public ListCache
{
public:
    MemoryListCache();
    ~MemoryListCache() override;

    void load(const ListOrigin &origin, QObject *context,
              std::function<void(QList<CachedList>)> done) override;
    void store(const ListOrigin &origin, const CachedList &list) override;
    void keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations) override;
    void forget(const ProfileId &profile) override;
    void forgetAll(QObject *context, StoreCallback<Done> done) override;
    [[nodiscard]] qint64 sizeOnDisk() const override;

    /// From now on answers of load() wait until they are released.
    void hold() { m_isHolding = true; }
    void releaseAll();
    /// forgetAll() fails so and changes nothing.
    void failForgettingWith(const StoreError &error) { m_error = error; }
    [[nodiscard]] QList<CachedList> lists(const ListOrigin &origin) const;
    [[nodiscard]] std::optional<CachedList> list(const ListOrigin &origin,
                                                 const OrganizationId &organization) const;
    /// Calls of store().
    [[nodiscard]] int stores() const { return m_stores; }

private:
    struct Kept
    {
        ListOrigin origin;
        CachedList list;
    };
    struct Asked
    {
        QPointer<QObject> context;
        std::function<void()> answer;
    };
    QList<Kept> m_kept;
    QList<Asked> m_held;
    std::optional<StoreError> m_error;
    int m_stores = 0;
    bool m_isHolding = false;
};

} // namespace groupdesk::test
