#include "draftkeeper.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace groupdesk {

DraftKeeper::DraftKeeper(DraftRepository *repository,
                         std::function<std::optional<EditDraft>()> draft, QObject *parent)
    : QObject(parent), m_repository(repository), m_draft(std::move(draft))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

void DraftKeeper::touch()
{
    if (m_repository != nullptr)
        m_timer.start();
}

bool DraftKeeper::flush()
{
    if (m_repository == nullptr)
        return false;
    if (m_timer.isActive() || m_failing) {
        m_timer.stop();
        write();
    }
    return !m_failing;
}

void DraftKeeper::write()
{
    const std::optional<EditDraft> draft = m_draft();
    if (m_keptUnder && (!draft || draft->ref != *m_keptUnder))
        clear();
    if (!draft)
        return;
    const StoreResult<Done> result = m_repository->save(*draft);
    take(result);
    if (!result)
        return;
    m_keptUnder = draft->ref;
    Q_EMIT kept(draft->saved);
}

void DraftKeeper::clear()
{
    m_timer.stop();
    if (m_repository != nullptr && m_keptUnder)
        take(m_repository->remove(*std::exchange(m_keptUnder, {})));
}

void DraftKeeper::take(const StoreResult<Done> &result)
{
    const bool again = m_failing;
    m_failing = !result;
    if (!result && !again)
        Q_EMIT failed(result.error());
}

} // namespace groupdesk
