#pragma once

#include "group.h"
#include "ids.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace groupdesk {

/// Who is in which group before and after some groups are gone, worked out for all groups at once:
/// MembershipGraph answers for one group at a time, which takes too long for thousands of them.
/// Groups include each other at any depth and in circles; a set of people is one bit for each, and
/// groups that include each other share it. Only people who are in one of the doomed groups are
/// looked at. A value; may be used on any thread.
class PeopleFlow final
{
public:
    /// \a groups without BraintrustDetails are walked over.
    PeopleFlow(const QList<Group> &groups, const QSet<GroupId> &doomed);

    /// Everybody in the doomed \a group now, also through others.
    [[nodiscard]] QSet<UserId> people(const GroupId &group) const;
    /// False if a group of the closure did not say who or what is in it, or is not known.
    [[nodiscard]] bool isComplete(const GroupId &group) const;

    struct Loss
    {
        GroupId container;
        QSet<UserId> people;
    };
    /// The groups that stay and include \a group at any depth, with the people of \a group who are
    /// in them now and will not be. In no particular order.
    [[nodiscard]] QList<Loss> losses(const GroupId &group) const;

private:
    using Words = std::vector<quint64>;
    struct Node
    {
        GroupId id;
        QList<UserId> users;
        std::vector<int> included;
        std::vector<int> containers;
        bool isDoomed = false;
        bool isKnown = true; ///< it and what it includes said who is in it
    };
    class Walk;

    void addNodes(const QList<Group> &groups, const QSet<GroupId> &doomed);
    void numberPeople();
    [[nodiscard]] Words ownBits(bool withDoomed) const;
    [[nodiscard]] const quint64 *row(const Words &words, int node) const;
    [[nodiscard]] QSet<UserId> peopleOf(const Words &bits) const;

    std::vector<Node> m_nodes;
    QHash<GroupId, int> m_index;
    QHash<UserId, int> m_bits;
    std::vector<UserId> m_people; ///< by bit; the first bit is no person
    size_t m_width = 1; ///< words of a set
    Words m_before; ///< m_width words for each node
    Words m_after;
};

} // namespace groupdesk
