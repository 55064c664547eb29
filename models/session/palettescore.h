#pragma once

#include "palettequery.h"

#include <QList>

#include <optional>

namespace groupdesk {

// How well a text matches. Of all ways to find the letters of a word in it, in their order, the
// best one counts:
// - every letter is worth paletteMatch, and the bonus of its place (see PaletteText);
// - one that follows the letter before it at once is worth runBonus at least, in place of it;
// - a gap costs gapStart, and gapMore for every further unit that is left out.
// A text that begins with all that was typed beats every text that does not, and shorter texts beat
// longer ones that match as well.

inline constexpr int paletteMatch = 16;
inline constexpr int runBonus = 6;
inline constexpr int gapStart = 3;
inline constexpr int gapMore = 1;
/// One step of matching better outweighs any difference in length.
inline constexpr int paletteStep = 1024;

/// The best way to find \a word; no value if there is none. \a word is folded, not empty.
[[nodiscard]] std::optional<int> wordScore(std::u16string_view word, const PaletteText &text);
/// The words, the beginning and the length together; no value if a word is not there. 0 for an
/// empty query.
[[nodiscard]] std::optional<int> paletteScore(const PaletteQuery &query, const PaletteText &text);
/// The places in \a text that the best ways go through, in ascending order, each once; empty if a
/// word is not there. Slower than the score: for what is shown.
[[nodiscard]] QList<int> paletteMarks(const PaletteQuery &query, const PaletteText &text);

} // namespace groupdesk
