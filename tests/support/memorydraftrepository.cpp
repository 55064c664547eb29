#include "memorydraftrepository.h"

#include <algorithm>

namespace groupdesk::test {

MemoryDraftRepository::MemoryDraftRepository(const QList<EditDraft> &stored)
{
    for (const EditDraft &draft : stored)
        put(draft);
}

MemoryDraftRepository::~MemoryDraftRepository() = default;

StoreResult<Done> MemoryDraftRepository::save(const EditDraft &draft)
{
    ++m_saveAttempts;
    if (m_error)
        return Unexpected(*m_error);
    put(draft);
    return Done {};
}

StoreResult<Done> MemoryDraftRepository::remove(const GroupRef &ref)
{
    if (m_error)
        return Unexpected(*m_error);
    m_drafts.removeIf([&ref](const EditDraft &draft) { return draft.ref == ref; });
    return Done {};
}

std::optional<EditDraft> MemoryDraftRepository::draft(const GroupRef &ref) const
{
    for (const EditDraft &draft : m_drafts) {
        if (draft.ref == ref)
            return draft;
    }
    return std::nullopt;
}

void MemoryDraftRepository::put(const EditDraft &draft)
{
    m_drafts.removeIf([&draft](const EditDraft &kept) { return kept.ref == draft.ref; });
    m_drafts.append(draft);
    std::stable_sort(
        m_drafts.begin(), m_drafts.end(),
        [](const EditDraft &left, const EditDraft &right) { return left.saved > right.saved; });
}

} // namespace groupdesk::test
