#include "groupfields.h"

#include <utility>

namespace groupdesk {
namespace {

template <class T>
void empty(std::vector<T> &list)
{
    list.clear();
}

template <class T>
void empty(std::optional<std::vector<T>> &list)
{
    list.reset();
}

} // namespace

void GroupFields::clear()
{
    GroupFields fresh;
    const auto keep = [](auto &mine, auto &kept) {
        empty(mine);
        std::swap(mine, kept);
    };
    keep(locations, fresh.locations);
    keep(roles, fresh.roles);
    keep(users, fresh.users);
    keep(serviceAccounts, fresh.serviceAccounts);
    keep(tags, fresh.tags);
    *this = std::move(fresh);
}

} // namespace groupdesk
