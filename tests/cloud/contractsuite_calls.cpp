#include "contractsuite.h"

#include "contractwait.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {

std::optional<Organization> ContractSuite::firstOrganization()
{
    const auto found = waitFor<QList<Organization>>(
        [&](auto done) { m_stage->client().organizations().list(this, std::move(done)); });
    return found && !found->isEmpty() ? std::optional(found->constFirst()) : std::nullopt;
}

std::optional<QList<Group>> ContractSuite::allGroups(const Organization &organization)
{
    QList<Group> groups;
    std::optional<PageCursor> cursor;
    do {
        const auto page = waitFor<GroupPage>([&](auto done) {
            m_stage->client().groups().list(organization, cursor, this, std::move(done));
        });
        if (!page)
            return std::nullopt;
        groups.append(page->groups.toList());
        cursor = page->next;
    } while (cursor);
    return groups;
}

CloudResult<Creation> ContractSuite::create(const Organization &organization)
{
    return waitFor<Creation>([&](auto done) {
        m_stage->client().groups().create(organization, draft(), this, std::move(done));
    });
}

CloudResult<Removal> ContractSuite::remove(const Organization &organization, const GroupId &group)
{
    return waitFor<Removal>([&](auto done) {
        m_stage->client().groups().remove(organization, group, this, std::move(done));
    });
}

CloudResult<Group> ContractSuite::retrieve(const Organization &organization, const GroupId &group)
{
    return waitFor<Group>([&](auto done) {
        m_stage->client().groups().retrieve(organization, group, this, std::move(done));
    });
}

GroupDraft ContractSuite::draft() const
{
    GroupDraft draft;
    draft.name = u"contract-check"_s;
    if (is("turso"_L1))
        draft.details = TursoDraft { u"aws-us-east-1"_s };
    else if (is("braintrust"_L1))
        draft.details = BraintrustDraft {};
    else
        draft.details = NscaleDraft {};
    return draft;
}

} // namespace groupdesk::test
