#include "nscalepreview.h"

#include "nscalebody.h"
#include "nscalepaths.h"
#include "sendable.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

QList<PlannedRequest> NscalePreview::retrieve(const Organization &organization,
                                              const GroupId &group) const
{
    return sendable(m_client.planned(nscale::groupPath(organization, group), QueryItems {}));
}

QList<PlannedRequest> NscalePreview::create(const Organization &organization,
                                            const GroupDraft &draft) const
{
    const auto *details = std::get_if<NscaleDraft>(&draft.details);
    if (details == nullptr)
        return {};
    return sendable(m_client.planned(WriteVerb::Post, nscale::below(organization, "/groups"_L1),
                                     nscale::createBody(draft, *details)));
}

QList<PlannedRequest> NscalePreview::remove(const Organization &organization,
                                            const GroupId &group) const
{
    return sendable(
        m_client.planned(WriteVerb::Delete, nscale::groupPath(organization, group), std::nullopt));
}

QList<PlannedRequest> NscalePreview::perform(const Organization & /*organization*/,
                                             const GroupId & /*group*/,
                                             const GroupOrder & /*order*/) const
{
    return {};
}

} // namespace groupdesk
