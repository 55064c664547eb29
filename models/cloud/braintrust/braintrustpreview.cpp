#include "braintrustpreview.h"

#include "braintrustbody.h"

namespace groupdesk {

QList<PlannedRequest> BraintrustPreview::retrieve(const Organization & /*organization*/,
                                                  const GroupId &group) const
{
    const std::optional<ApiPath> path = braintrust::groupPath(group);
    if (!path)
        return {};
    return { m_client.planned(*path, QueryItems {}) };
}

QList<PlannedRequest> BraintrustPreview::create(const Organization &organization,
                                                const GroupDraft &draft) const
{
    if (!std::holds_alternative<BraintrustDraft>(draft.details))
        return {};
    return { m_client.planned(WriteVerb::Post, braintrust::groupsPath(),
                              braintrust::createBody(organization, draft)) };
}

QList<PlannedRequest> BraintrustPreview::remove(const Organization & /*organization*/,
                                                const GroupId &group) const
{
    const std::optional<ApiPath> path = braintrust::groupPath(group);
    if (!path)
        return {};
    return { m_client.planned(WriteVerb::Delete, *path, std::nullopt) };
}

QList<PlannedRequest> BraintrustPreview::perform(const Organization & /*organization*/,
                                                 const GroupId & /*group*/,
                                                 const GroupOrder & /*order*/) const
{
    return {};
}

} // namespace groupdesk
