#pragma once

#include "clouderror.h"
#include "directory.h"
#include "group.h"
#include "groupcontent.h"
#include "insight.h"
#include "membership.h"
#include "namebook.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// \file What the detail pane says of a group, as values: what a platform makes of the group and of
/// what was read beside it. Everything in it is plain text.

namespace groupdesk {

/// What is read beside a group to describe it. Each part may fail alone.
struct DetailNeeds
{
    QList<DirectoryKind> directories {};
    bool grants = false;
    bool plan = false;
    bool membership = false; ///< who is in which group of the organization

    friend bool operator==(const DetailNeeds &, const DetailNeeds &) = default;
};

/// A group with what is known around it at this moment.
struct DetailContext
{
    Group group;
    Names names;
    MembershipGraph graph; ///< empty unless the platform needs it
    /// Every group of the organization is in the graph: what is not in it does not exist.
    bool graphIsComplete = false;
    std::optional<GrantList> grants; ///< no value: not read
    std::optional<PlanUsage> plan; ///< no value: not read
    QHash<DirectoryKind, CloudError> problems; ///< of what could not be read
    std::optional<CloudError> grantsProblem;
    std::optional<CloudError> planProblem;
    QSet<DirectoryKind> loading; ///< what is being read
    bool grantsLoading = false;
    bool planLoading = false;
};

/// A line of the Overview tab: a label and a value (plain text, may have several lines).
struct Fact
{
    QString label;
    QString value;
    bool copyable = false; ///< gets a Copy button: ids
    QString toolTip; ///< plain text
    QString iconName {}; ///< symbolic icon before the value; empty: none

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A list inside the detail pane: members, roles, locations.
struct MemberList
{
    QString title; ///< the tab's text
    struct Item
    {
        QString text;
        QString secondary; ///< how or what: "direct", "external subject", "suspended"
        QString iconName; ///< symbolic icon
        QString toolTip; ///< plain text
        QString id {}; ///< what Copy Id copies; empty: nothing
        bool heading = false; ///< stands above the items it is about; cannot be chosen
        /// It stands in this list of the group, as \c id, and stands for nothing that exists.
        std::optional<GroupField> dangling {};
        UserId inherited {}; ///< a person who is in the group through other groups

        friend bool operator==(const Item &, const Item &) = default;
    };
    QList<Item> items;
    QString emptyText; ///< shown when the list is empty
    bool known = true; ///< false: the platform did not say; the tab shows "?" rather than 0
    QString count {}; ///< for the tab; empty: the number of items
    QString note {}; ///< a sentence above the items, where they are not the whole truth
    DetailNeeds needs {}; ///< what the items are made of, beside the group

    friend bool operator==(const MemberList &, const MemberList &) = default;
};

/// The item for an id: its name where it is known, else a short form of the id. The whole id is in
/// the tool tip.
[[nodiscard]] MemberList::Item namedItem(const QString &id, GroupField field, const Names &names);

/// The item for an entry of one of the group's lists. Marked if it stands for nothing, as far as
/// that can be known.
[[nodiscard]] MemberList::Item groupItem(GroupField field, const QString &id,
                                         const DetailContext &context);

/// A heading with the number of items below it: "Direct (12)".
[[nodiscard]] MemberList::Item headingItem(const QString &title, qsizetype count);

/// Dangling items first, because they want something done; then by text, as people sort.
void sortItems(QList<MemberList::Item> &items);

/// How many items there are, headings apart.
[[nodiscard]] int itemCount(const QList<MemberList::Item> &items);

} // namespace groupdesk
