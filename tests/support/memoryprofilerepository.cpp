#include "memoryprofilerepository.h"

namespace groupdesk::test {

MemoryProfileRepository::MemoryProfileRepository(QList<Profile> stored)
    : m_stored(std::move(stored))
{
}

MemoryProfileRepository::~MemoryProfileRepository() = default;

StoreResult<QList<Profile>> MemoryProfileRepository::load()
{
    if (m_loadError)
        return Unexpected(*m_loadError);
    return m_stored;
}

StoreResult<Done> MemoryProfileRepository::save(const QList<Profile> &profiles)
{
    ++m_saveAttempts;
    if (m_saveError)
        return Unexpected(*m_saveError);
    m_stored = profiles;
    m_saves.append(profiles);
    return Done {};
}

} // namespace groupdesk::test
