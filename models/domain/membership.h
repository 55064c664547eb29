#pragma once

#include "groupbatch.h"
#include "ids.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace groupdesk {

/// How somebody got into a group: the groups from the one asked about down to the one that names
/// the person. A direct member's path is the group alone.
using MembershipPath = QList<GroupId>;

/// Why a person is in a group.
struct MembershipReasons
{
    QList<MembershipPath> paths; ///< the shortest first
    bool capped = false; ///< there are more paths than are listed
};

/// Who is in which group, directly and through groups that are included, over all groups of one
/// organization. "A includes B": everyone in B is also in A, at any depth. Cycles, groups that
/// include themselves and ids that resolve to nothing are walked over. A value, quickly made:
/// groups are looked at when they are asked about.
class MembershipGraph final
{
public:
    MembershipGraph() = default;
    explicit MembershipGraph(const GroupBatch &groups);
    /// \a owner keeps the records.
    MembershipGraph(std::vector<GroupView> groups, std::shared_ptr<const void> owner);

    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    [[nodiscard]] bool contains(const GroupId &group) const;
    [[nodiscard]] QString name(const GroupId &group) const; ///< empty if it is not known
    /// Groups that include \a group directly, sorted by name.
    [[nodiscard]] QList<GroupId> includedBy(const GroupId &group) const;
    /// Groups that \a group includes, at any depth, without itself.
    [[nodiscard]] QSet<GroupId> closure(const GroupId &group) const;
    /// Everyone in \a group only through others, with the groups included directly that bring them.
    [[nodiscard]] QHash<UserId, QList<GroupId>> inherited(const GroupId &group) const;
    /// How many people are in \a group in any way, each once.
    [[nodiscard]] int effectiveCount(const GroupId &group) const;
    /// False if a group of the closure did not say who or what is in it, or is not known: what
    /// inherited() finds is then "at least".
    [[nodiscard]] bool isComplete(const GroupId &group) const;
    /// Every way \a user got into \a group, without going in circles; \a limit of them at most.
    [[nodiscard]] MembershipReasons why(const UserId &user, const GroupId &group,
                                        int limit = 100) const;
    /// The circle that would come about if \a container included \a candidate: from the container
    /// through the candidate back to it. No value if there would be none.
    [[nodiscard]] std::optional<MembershipPath> cycle(const GroupId &container,
                                                      const GroupId &candidate) const;

private:
    struct Node
    {
        QString name;
        QList<UserId> users;
        QList<GroupId> groups;
        bool known = true; ///< both lists were sent
    };
    using Containers = QHash<GroupId, QList<GroupId>>;

    void index();
    [[nodiscard]] std::optional<GroupView> find(const GroupId &group) const;
    [[nodiscard]] std::optional<Node> node(const GroupId &group) const;
    [[nodiscard]] QList<GroupId> groupsWith(const UserId &user) const;
    /// Which groups include a group, for all of them: made when it is first asked for.
    [[nodiscard]] const Containers &containers() const;
    /// What \a start includes at any depth on ways that do not come to \a barrier.
    [[nodiscard]] QSet<GroupId> reached(const GroupId &start, const GroupId &barrier) const;

    std::vector<GroupView> m_groups;
    std::shared_ptr<const void> m_owner;
    std::vector<quint32> m_table; ///< places in m_groups by hash of the id; a power of two long
    mutable std::optional<Containers> m_containers;
};

} // namespace groupdesk
