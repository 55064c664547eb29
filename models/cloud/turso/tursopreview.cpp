#include "tursopreview.h"

#include "sendable.h"
#include "tursobody.h"
#include "tursoorders.h"

namespace groupdesk {

QList<PlannedRequest> TursoPreview::retrieve(const Organization &organization,
                                             const GroupId &group) const
{
    return sendable(m_client.planned(turso::groupPath(m_root, organization, group), QueryItems {}));
}

QList<PlannedRequest> TursoPreview::create(const Organization &organization,
                                           const GroupDraft &draft) const
{
    const auto *details = std::get_if<TursoDraft>(&draft.details);
    if (details == nullptr)
        return {};
    return sendable(m_client.planned(WriteVerb::Post, turso::groupsPath(m_root, organization),
                                     turso::createBody(draft, *details)));
}

QList<PlannedRequest> TursoPreview::remove(const Organization &organization,
                                           const GroupId &group) const
{
    return sendable(m_client.planned(WriteVerb::Delete,
                                     turso::groupPath(m_root, organization, group), std::nullopt));
}

QList<PlannedRequest> TursoPreview::perform(const Organization &organization, const GroupId &group,
                                            const GroupOrder &order) const
{
    const CloudResult<PlannedRequest> request
        = turso::orderRequest(m_client, m_root, organization, group, order);
    return request ? sendable(*request) : QList<PlannedRequest> {};
}

} // namespace groupdesk
