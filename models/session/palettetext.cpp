#include "palettetext.h"

#include <QString>

#include <algorithm>

namespace groupdesk {
namespace {

enum class UnitClass {
    Separator,
    Lower, ///< also letters without case
    Upper,
    Digit,
};

UnitClass classOf(char16_t unit)
{
    const QChar character(unit);
    if (character.isUpper())
        return UnitClass::Upper;
    if (character.isDigit())
        return UnitClass::Digit;
    // Halves of a character beyond the first plane, and accents that stand alone, belong to a word.
    if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
        return UnitClass::Lower;
    return UnitClass::Separator;
}

char bonusBetween(UnitClass before, UnitClass here)
{
    if (here == UnitClass::Separator)
        return 0;
    if (before == UnitClass::Separator)
        return separatorBonus;
    const bool hump = here == UnitClass::Upper && before != UnitClass::Upper;
    const bool number = here == UnitClass::Digit && before != UnitClass::Digit;
    return hump || number ? humpBonus : char(0);
}

/// "É" is "E" and an accent; Hangul syllables are made of letters, and stay whole.
char16_t withoutAccents(char16_t unit)
{
    QChar character(unit);
    while (character.decompositionTag() == QChar::Canonical) {
        const QString parts = character.decomposition();
        const bool accented = parts.size() > 1 && !parts.at(0).isSurrogate()
            && std::all_of(std::next(parts.cbegin()), parts.cend(),
                           [](QChar part) { return part.isMark(); });
        if (!accented)
            break;
        character = parts.at(0);
    }
    return character.unicode();
}

} // namespace

char16_t foldedUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit;
    if (QChar::isSurrogate(unit))
        return unit;
    return QChar(withoutAccents(unit)).toCaseFolded().unicode();
}

PaletteLetters letterOf(char16_t foldedUnit)
{
    constexpr unsigned letters = 26;
    constexpr unsigned digits = 10;
    constexpr unsigned others = 64 - letters - digits;
    unsigned bit = letters + digits + foldedUnit % others;
    if (foldedUnit >= u'a' && foldedUnit <= u'z')
        bit = foldedUnit - unsigned(u'a');
    else if (foldedUnit >= u'0' && foldedUnit <= u'9')
        bit = letters + foldedUnit - unsigned(u'0');
    return PaletteLetters(1) << bit;
}

PaletteLetters lettersOf(std::u16string_view folded)
{
    PaletteLetters letters = 0;
    for (const char16_t unit : folded)
        letters |= letterOf(unit);
    return letters;
}

void appendFolded(QStringView text, std::u16string &units, std::string &bonuses)
{
    UnitClass before = UnitClass::Separator;
    bool first = true;
    for (const QChar character : text.first(std::min(text.size(), longestPaletteText))) {
        const char16_t unit = character.unicode();
        const UnitClass here = classOf(unit);
        units.push_back(foldedUnit(unit));
        bonuses.push_back(first ? startBonus : bonusBetween(before, here));
        before = here;
        first = false;
    }
}

} // namespace groupdesk
