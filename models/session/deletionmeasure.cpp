#include "deletionmeasure.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace groupdesk {
namespace {

/// \a entries as a person tells them apart, without sizes and states.
Directory plain(const Directory &entries)
{
    Directory result;
    result.reserve(entries.size());
    for (const DirectoryEntry &entry : entries) {
        DirectoryEntry kept;
        kept.id = entry.id;
        kept.name = entry.name;
        kept.deleteProtection = entry.deleteProtection;
        result.append(kept);
    }
    std::sort(
        result.begin(), result.end(),
        [](const DirectoryEntry &left, const DirectoryEntry &right) { return left.id < right.id; });
    return result;
}

template <class T>
QList<T> sorted(QList<T> list)
{
    std::sort(list.begin(), list.end());
    return list;
}

bool same(GroupImpact left, GroupImpact right)
{
    for (GroupImpact *impact : { &left, &right }) {
        impact->databases = plain(impact->databases);
        impact->projects = plain(impact->projects);
        impact->projectsLeftEmpty = sorted(impact->projectsLeftEmpty);
    }
    return left == right;
}

QList<Grant> plain(QList<Grant> grants)
{
    std::sort(grants.begin(), grants.end(),
              [](const Grant &left, const Grant &right) { return left.id < right.id; });
    return grants;
}

bool same(const std::optional<GrantList> &left, const std::optional<GrantList> &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    return left->complete == right->complete && plain(left->held) == plain(right->held)
        && plain(left->onGroup) == plain(right->onGroup);
}

bool same(const GroupSnapshot &left, const GroupSnapshot &right)
{
    return left.id == right.id && left.name == right.name
        && sameContent(left.content, right.content) && sorted(left.unread) == sorted(right.unread)
        && left.primaryLocation == right.primaryLocation && left.containers == right.containers
        && same(left.grants, right.grants) && left.grantsUnread == right.grantsUnread
        && sorted(left.databases) == sorted(right.databases);
}

bool same(const CloudError &left, const CloudError &right)
{
    return left.kind == right.kind && left.httpStatus == right.httpStatus;
}

template <class Key, class Value>
bool sameValues(const QHash<Key, Value> &left, const QHash<Key, Value> &right)
{
    if (left.size() != right.size())
        return false;
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        const auto other = right.constFind(it.key());
        if (other == right.cend() || !same(it.value(), other.value()))
            return false;
    }
    return true;
}

} // namespace

bool saysTheSame(const DeletionMeasure &left, const DeletionMeasure &right)
{
    return sorted(left.gone) == sorted(right.gone) && sameValues(left.impacts, right.impacts)
        && sameValues(left.snapshots, right.snapshots) && sameValues(left.problems, right.problems);
}

} // namespace groupdesk
