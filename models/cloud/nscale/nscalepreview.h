#pragma once

#include "plannedrequest.h"
#include "restclient.h"

namespace groupdesk {

/// The requests of NscaleGroups, not sent.
class NscalePreview final : public RequestPreview
{
public:
    explicit NscalePreview(const RestClient &client) : m_client(client) { }

    [[nodiscard]] QList<PlannedRequest> retrieve(const Organization &organization,
                                                 const GroupId &group) const override;
    /// Nothing for a draft of another platform.
    [[nodiscard]] QList<PlannedRequest> create(const Organization &organization,
                                               const GroupDraft &draft) const override;
    [[nodiscard]] QList<PlannedRequest> remove(const Organization &organization,
                                               const GroupId &group) const override;
    /// Groups of Nscale take no orders.
    [[nodiscard]] QList<PlannedRequest> perform(const Organization &organization,
                                                const GroupId &group,
                                                const GroupOrder &order) const override;

private:
    const RestClient &m_client;
};

} // namespace groupdesk
