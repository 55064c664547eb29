#pragma once

#include "groupdetails.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk {

/// What of a group can be edited, on whatever platform. Capabilities of a platform and of a single
/// group are said in these terms.
enum class GroupField {
    Name,
    Description,
    Protection, ///< against deletion
    Tags,
    // Lists; their items are:
    Users, ///< user ids
    Subjects, ///< people known by an identity provider only: see subjectItem()
    IncludedGroups, ///< ids of groups whose people flow into this one
    Roles, ///< role ids
    ServiceAccounts, ///< service account ids
    Projects, ///< ids of projects that name the group
    Locations, ///< location codes
};

/// All of them, in their order.
[[nodiscard]] QList<GroupField> allGroupFields();

[[nodiscard]] constexpr bool isList(GroupField field)
{
    return field >= GroupField::Users;
}

/// The editable content of a group as plain values, so that any two of them can be compared. What
/// has no value, and a list that is not in \a lists, is not to be had: the platform has no such
/// field, or did not say. Such a field cannot be edited and is never written.
///
/// Items keep the platform's order. They include ids that nobody can resolve; those are kept like
/// all others.
struct GroupContent
{
    QString name;
    std::optional<QString> description; ///< empty: the group has none
    std::optional<bool> protection;
    std::optional<QList<NscaleTag>> tags;
    QMap<GroupField, QStringList> lists;

    friend bool operator==(const GroupContent &, const GroupContent &) = default;
};

/// True if both say the same: lists are sets, their order and duplicates do not matter; no more
/// does the order of tags.
[[nodiscard]] bool sameContent(const GroupContent &left, const GroupContent &right);

/// An item of GroupField::Subjects; two subjects are the same if id and issuer are.
[[nodiscard]] QString subjectItem(const NscaleSubject &subject);
/// The id and issuer of such an item; the e-mail is not in it.
[[nodiscard]] NscaleSubject subjectOfItem(const QString &item);

/// What is to be added to and removed from a list to get from one to another. Disjoint, without
/// duplicates, in the order of the lists.
struct ListDelta
{
    QStringList added;
    QStringList removed;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const ListDelta &, const ListDelta &) = default;
};
[[nodiscard]] ListDelta listDelta(const QStringList &from, const QStringList &to);
/// The same for one list of two contents; a list that one of them lacks has no delta.
[[nodiscard]] ListDelta listDelta(const GroupContent &from, const GroupContent &to,
                                  GroupField list);

/// The fields in which the two differ, in the order of GroupField.
[[nodiscard]] QList<GroupField> changedFields(const GroupContent &from, const GroupContent &to);

} // namespace groupdesk
