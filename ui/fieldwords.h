#pragma once

#include "groupcontent.h"
#include "membership.h"
#include "namebook.h"

#include <QString>

#include <optional>

namespace groupdesk {

/// What a field is called: "Delete protection", "Included groups". Translated.
[[nodiscard]] QString fieldTitle(GroupField field);

/// Which directories have the names of a list's items; the first is what such a list is usually
/// made of. Empty for what has none. A user id may be that of a service account: on Braintrust
/// these are members like people.
[[nodiscard]] QList<DirectoryKind> directoriesOf(GroupField field);

/// What its directories say about an item; no value if none that was read has it.
[[nodiscard]] std::optional<DirectoryEntry> entryOf(GroupField field, const QString &item,
                                                    const Names &names);

/// An item of a list as people know it, for a line of text: its name, else "unknown user
/// 7f3a91c2…" (while the directory was never read: the beginning of the id alone). Plain text; for
/// Tags the item is the name of a tag.
[[nodiscard]] QString itemText(GroupField field, const QString &item, const Names &names,
                               const MembershipGraph &graph);

/// True if every directory of the field is known and none has such an item.
[[nodiscard]] bool isUnknownItem(GroupField field, const QString &item, const Names &names,
                                 const MembershipGraph &graph);

/// The value of one side of a MergeRow: "on" or "off", "in the group" or "not in it", the text
/// itself, "(none)" for nothing. Plain text.
[[nodiscard]] QString valueText(GroupField field, const std::optional<QString> &value);

} // namespace groupdesk
