#pragma once

#include "groupmerge.h"

#include <QString>

#include <functional>
#include <optional>

namespace groupdesk {

/// The name a person recognises an item of a list by.
using ItemNames = std::function<QString(GroupField field, const QString &item)>;

/// From one value of a field, or one item of a list, to another.
enum class ChangeKind {
    Added,
    Removed,
    Changed,
};
[[nodiscard]] ChangeKind changeKind(const std::optional<QString> &from,
                                    const std::optional<QString> &to);
/// "+", "−" or "~": the sign that goes with the word and the colour.
[[nodiscard]] QString changeGlyph(ChangeKind kind);
[[nodiscard]] QString changeWord(ChangeKind kind);

/// One side of a row in words: "on", "none", "in it". One line, harmless to look at.
[[nodiscard]] QString valueWords(const MergeRow &row, const std::optional<QString> &value);

/// What a row is about: "Name", "Ada Lovelace", the name of a tag.
[[nodiscard]] QString subjectWords(const MergeRow &row, const ItemNames &names);

/// \a count names out of many, as part of a sentence: "a, b, c and 14 more".
[[nodiscard]] QString someOf(const QStringList &names, int count);

} // namespace groupdesk
