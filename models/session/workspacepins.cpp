// The part of Workspace about groups that a person marked "Never Delete".

#include "workspace.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

void Workspace::reloadPins()
{
    if (keepsPins())
        takePins(m_around.pins->load());
}

void Workspace::takePins(const StoreResult<QSet<GroupRef>> &stored)
{
    // What was known before a failure is still shown; nothing is deleted meanwhile anyway.
    const QSet<GroupRef> pins = stored ? *stored : m_pins;
    const std::optional<StoreError> problem
        = stored ? std::nullopt : std::optional<StoreError>(stored.error());
    if (pins == m_pins && problem == m_pinsProblem)
        return;
    m_pins = pins;
    m_pinsProblem = problem;
    m_groups->setPins(m_pins);
    Q_EMIT pinsChanged();
    for (const Profile &profile : profiles())
        Q_EMIT limitsChanged(profile.id);
}

StoreResult<Done> Workspace::setPinned(const QList<GroupRef> &refs, bool pinned) // NOLINT
{
    if (!keepsPins())
        return Unexpected(
            StoreError { StoreError::Kind::Unavailable, u"pins are not kept"_s, QString() });
    const StoreResult<QSet<GroupRef>> stored = m_around.pins->load();
    if (!stored) {
        takePins(stored);
        return Unexpected(stored.error());
    }
    QSet<GroupRef> wanted = *stored;
    for (const GroupRef &ref : refs) {
        if (pinned)
            wanted.insert(ref);
        else
            wanted.remove(ref);
    }
    const StoreResult<Done> saved = m_around.pins->save(wanted);
    takePins(saved ? StoreResult<QSet<GroupRef>>(wanted) : stored);
    return saved;
}

void Workspace::movePin(const GroupRef &from, const GroupRef &to)
{
    // The new name first: if the second step fails, one pin too many does no harm.
    if (isPinned(from) && setPinned({ to }, true))
        (void)setPinned({ from }, false);
}

} // namespace groupdesk
