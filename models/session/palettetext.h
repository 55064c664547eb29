#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace groupdesk {

/// The letters and digits of a text, one bit each; characters beyond ASCII share what bits are
/// left. A text without all the bits of another has not all of its characters.
using PaletteLetters = quint64;

/// A text as it is searched: case-folded, without accents, unit by unit of the original (UTF-16),
/// so that places in one are places in the other. Does not own anything.
struct PaletteText
{
    std::u16string_view units;
    const char *bonuses = nullptr; ///< for each unit: what it is worth to match there
};

/// Nothing is looked for beyond that many units of a text.
inline constexpr qsizetype longestPaletteText = 256;

/// What it is worth to match at the beginning of a text, after a separator, and where a new word
/// begins without one ("gpuOps", "team7").
inline constexpr char startBonus = 12;
inline constexpr char separatorBonus = 8;
inline constexpr char humpBonus = 7;

/// The unit without case and accent; itself if it has neither.
[[nodiscard]] char16_t foldedUnit(char16_t unit);
[[nodiscard]] PaletteLetters letterOf(char16_t foldedUnit);
[[nodiscard]] PaletteLetters lettersOf(std::u16string_view folded);

/// Appends \a text, folded and cut off at longestPaletteText, and its bonuses.
void appendFolded(QStringView text, std::u16string &units, std::string &bonuses);

/// A folded text of its own.
class FoldedText final
{
public:
    explicit FoldedText(QStringView text) { appendFolded(text, m_units, m_bonuses); }
    [[nodiscard]] PaletteText view() const { return { m_units, m_bonuses.data() }; }

private:
    std::u16string m_units;
    std::string m_bonuses;
};

} // namespace groupdesk
