#pragma once

#include "plannedrequest.h"
#include "restclient.h"
#include "tursopaths.h"

namespace groupdesk {

/// The requests of TursoGroups and TursoActions, not sent. A retrieval may ask for the group's
/// configuration, too; whether it does hangs on the first answer.
class TursoPreview final : public RequestPreview
{
public:
    TursoPreview(const RestClient &client, turso::Root root) : m_client(client), m_root(root) { }

    [[nodiscard]] QList<PlannedRequest> retrieve(const Organization &organization,
                                                 const GroupId &group) const override;
    /// Nothing for a draft of another platform.
    [[nodiscard]] QList<PlannedRequest> create(const Organization &organization,
                                               const GroupDraft &draft) const override;
    [[nodiscard]] QList<PlannedRequest> remove(const Organization &organization,
                                               const GroupId &group) const override;
    [[nodiscard]] QList<PlannedRequest> perform(const Organization &organization,
                                                const GroupId &group,
                                                const GroupOrder &order) const override;

private:
    const RestClient &m_client;
    turso::Root m_root;
};

} // namespace groupdesk
