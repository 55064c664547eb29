// The part of ImpactReading that asks about single groups, a few at a time.

#include "impactreading.h"

#include "impactlists.h"

namespace groupdesk {
namespace {

constexpr int mostErrandsAtOnce = 4; ///< so that others get their turn at the host's queue
/// Of groups that are not to be deleted, but that bring people into one that is. Only servers that
/// leave the lists of members out of their list of groups make this necessary.
constexpr qsizetype mostOthersRead = 100;

/// The list of groups may have left something out that the group itself says.
bool isThin(const Group &group)
{
    if (std::holds_alternative<BraintrustDetails>(group.details))
        return !memberUsersOf(group) || !memberGroupsOf(group);
    return std::holds_alternative<TursoDetails>(group.details) && !group.deleteProtection;
}

} // namespace

void ImpactReading::dropErrandsOfGone()
{
    m_errands.removeIf([this](const Errand &errand) {
        if (!m_gone.contains(errand.group))
            return false;
        m_open.remove(errand.ticket);
        ++m_done;
        return true;
    });
}

/// Reads those of \a groups one by one whose entries in the list are not whole, and afterwards what
/// they include.
void ImpactReading::completeGroups(const QList<GroupId> &groups)
{
    QList<GroupId> open = groups;
    QSet<GroupId> seen(groups.cbegin(), groups.cend());
    while (!open.isEmpty()) {
        const GroupId id = open.takeLast();
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            continue;
        const Group &group = m_facts.groups.at(*place);
        const bool isOther = !m_doomed.contains(id);
        if (isThin(group) && !m_groupsAsked.contains(id)
            && (!isOther || m_groupsAsked.size() < m_doomed.size() + mostOthersRead)) {
            m_groupsAsked.insert(id);
            enqueue(Errand::Kind::Group, id);
        }
        const auto *details = std::get_if<BraintrustDetails>(&group.details);
        if (details == nullptr || !details->memberGroups)
            continue;
        for (const GroupId &included : *details->memberGroups) {
            if (seen.contains(included))
                continue;
            seen.insert(included);
            open.append(included);
        }
    }
}

void ImpactReading::takeGroup(const Group &group)
{
    const auto place = m_places.constFind(group.id);
    if (place == m_places.cend())
        return;
    m_facts.groups[*place] = group;
    completeGroups({ group.id });
}

void ImpactReading::enqueue(Errand::Kind kind, const GroupId &group)
{
    const bool isAboutGrants = kind == Errand::Kind::Grants;
    m_errands.enqueue(
        { kind, group, expect(isAboutGrants ? std::optional(ImpactPart::Grants) : std::nullopt) });
    runErrands();
}

void ImpactReading::runErrands()
{
    while (m_running < mostErrandsAtOnce && !m_errands.isEmpty()) {
        ++m_running;
        run(m_errands.dequeue());
    }
}

void ImpactReading::run(const Errand &errand)
{
    const int ticket = errand.ticket;
    const GroupId group = errand.group;
    if (errand.kind == Errand::Kind::Group) {
        m_client->groups().retrieve(m_organization, group, m_calls.get(),
                                    [this, ticket](const CloudResult<Group> &answer) {
                                        if (answer)
                                            takeGroup(*answer);
                                        endErrand(ticket);
                                    });
        return;
    }
    m_client->insight().grants(m_organization, group, m_calls.get(),
                               [this, ticket, group](const CloudResult<GrantList> &answer) {
                                   if (answer)
                                       m_facts.grants.insert(group, *answer);
                                   else
                                       miss(ImpactPart::Grants, answer.error());
                                   endErrand(ticket);
                               });
}

void ImpactReading::endErrand(int ticket)
{
    --m_running;
    runErrands();
    settle(ticket);
}

} // namespace groupdesk
