#pragma once

#include "workspacefixture.h"

namespace groupdesk::test {

/// A workspace whose group "x" can be transferred, from t1 to t2.
class OrdersFixture : public WorkspaceFixture
{
public:
    OrdersFixture()
    {
        platform.addOrganization(q.id,
                                 makeOrganization(QStringLiteral("t2"), QStringLiteral("Other")));
        platform.setGroups(t2, {});
        workspace = std::make_unique<Workspace>(
            Surroundings { .profiles = repository,
                           .secrets = tokens,
                           .platforms = platform,
                           .journal = journal,
                           .patience = { std::chrono::milliseconds(0), 3 } });
    }
    void lockBoth()
    {
        for (Profile *profile : { &p, &q }) {
            profile->startReadOnly = true;
            profile->endpointClass = EndpointClass::Production;
        }
        repository.setStored({ p, q });
    }

    const SourceRef t2 { q.id, OrganizationId(QStringLiteral("t2")) };
    const GroupRef a = group(o1, QStringLiteral("a"));
    const GroupRef x = group(t1, QStringLiteral("x"));
};

} // namespace groupdesk::test
