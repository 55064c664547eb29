#pragma once

#include "palettetext.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace groupdesk {

/// What can be found, in the order in which equal matches are listed.
enum class PaletteKind : unsigned char {
    Actions,
    Places, ///< organizations, profiles, folders, everything
    Groups,
    People,
};

/// What was typed, taken apart. Words are all required, in any order, each as letters that follow
/// each other with or without others between them. A first character narrows the search to one
/// kind: ">" actions, "@" people, "#" groups, "/" organizations.
struct PaletteQuery
{
    [[nodiscard]] static PaletteQuery parse(const QString &text);

    std::optional<PaletteKind> kind; ///< no value: all
    std::vector<std::u16string> words; ///< folded, not empty
    std::u16string whole; ///< the words with one space between them
    PaletteLetters letters = 0; ///< of all words

    [[nodiscard]] bool isEmpty() const { return words.empty(); }
    /// Everything this one finds \a earlier found, too.
    [[nodiscard]] bool narrows(const PaletteQuery &earlier) const;

    friend bool operator==(const PaletteQuery &, const PaletteQuery &) = default;
};

/// The character that stands for \a kind.
[[nodiscard]] QChar palettePrefix(PaletteKind kind);

} // namespace groupdesk
