#pragma once

#include "plannedrequest.h"
#include "restclient.h"

namespace groupdesk {

/// The requests of BraintrustGroups, not sent.
class BraintrustPreview final : public RequestPreview
{
public:
    explicit BraintrustPreview(const RestClient &client) : m_client(client) { }

    [[nodiscard]] QList<PlannedRequest> retrieve(const Organization &organization,
                                                 const GroupId &group) const override;
    /// Nothing for a draft of another platform. The group is read again afterwards, which is not in
    /// it: where, only the answer says.
    [[nodiscard]] QList<PlannedRequest> create(const Organization &organization,
                                               const GroupDraft &draft) const override;
    [[nodiscard]] QList<PlannedRequest> remove(const Organization &organization,
                                               const GroupId &group) const override;
    /// Groups of Braintrust take no orders.
    [[nodiscard]] QList<PlannedRequest> perform(const Organization &organization,
                                                const GroupId &group,
                                                const GroupOrder &order) const override;

private:
    const RestClient &m_client;
};

} // namespace groupdesk
