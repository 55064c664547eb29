#include "palettequery.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr std::array kinds { PaletteKind::Actions, PaletteKind::Places, PaletteKind::Groups,
                             PaletteKind::People };

/// Accents that stand alone are left out, as those of whole characters are.
std::u16string folded(QStringView word)
{
    std::u16string units;
    for (const QChar character : word) {
        if (!character.isMark())
            units.push_back(foldedUnit(character.unicode()));
    }
    return units;
}

} // namespace

QChar palettePrefix(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Actions:
        return u'>';
    case PaletteKind::Places:
        return u'/';
    case PaletteKind::Groups:
        return u'#';
    case PaletteKind::People:
        return u'@';
    }
    Q_UNREACHABLE();
}

PaletteQuery PaletteQuery::parse(const QString &text)
{
    PaletteQuery query;
    QStringView rest = QStringView(text).trimmed().first(
        std::min(QStringView(text).trimmed().size(), longestPaletteText));
    for (const PaletteKind kind : kinds) {
        if (!rest.isEmpty() && rest.front() == palettePrefix(kind)) {
            query.kind = kind;
            rest = rest.sliced(1);
            break;
        }
    }
    const QString simple = rest.toString().simplified();
    for (const QStringView word : QStringView(simple).split(u' ', Qt::SkipEmptyParts)) {
        std::u16string units = folded(word);
        if (units.empty())
            continue;
        if (!query.whole.empty())
            query.whole += u' ';
        query.whole += units;
        query.letters |= lettersOf(units);
        query.words.push_back(std::move(units));
    }
    return query;
}

bool PaletteQuery::narrows(const PaletteQuery &earlier) const
{
    const bool sameKinds = !earlier.kind || earlier.kind == kind;
    return sameKinds && whole.compare(0, earlier.whole.size(), earlier.whole) == 0;
}

} // namespace groupdesk
