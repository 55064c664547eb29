#include "impactlists.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

template <class Id>
std::optional<QList<Id>> listOf(const Group &group,
                                std::optional<QList<Id>> BraintrustDetails::*list,
                                QLatin1String key)
{
    const auto *details = std::get_if<BraintrustDetails>(&group.details);
    if (details == nullptr)
        return std::nullopt;
    const bool isNull = group.raw.contains(key) && group.raw.value(key).isNull();
    return !(details->*list) && isNull ? QList<Id>() : details->*list;
}

} // namespace

std::optional<QList<UserId>> memberUsersOf(const Group &group)
{
    return listOf(group, &BraintrustDetails::memberUsers, "member_users"_L1);
}

std::optional<QList<GroupId>> memberGroupsOf(const Group &group)
{
    return listOf(group, &BraintrustDetails::memberGroups, "member_groups"_L1);
}

} // namespace groupdesk
