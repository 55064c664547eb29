#include "palettescore.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace groupdesk {
namespace {

constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr std::size_t most = longestPaletteText;

/// Where each letter can be at the earliest and at the latest.
struct Corridor
{
    std::array<quint16, most> first;
    std::array<quint16, most> last;
};

bool findCorridor(std::u16string_view word, std::u16string_view units, Corridor &corridor)
{
    std::size_t at = 0;
    for (std::size_t letter = 0; letter < word.size(); ++letter, ++at) {
        at = units.find(word[letter], at);
        if (at == std::u16string_view::npos)
            return false;
        corridor.first[letter] = quint16(at);
    }
    at = units.size();
    for (std::size_t letter = word.size(); letter-- > 0;) {
        at = units.rfind(word[letter], at - 1);
        corridor.last[letter] = quint16(at);
    }
    return true;
}

int singleScore(char16_t letter, const PaletteText &text)
{
    int best = impossible;
    for (std::size_t at = text.units.find(letter); at != std::u16string_view::npos;
         at = text.units.find(letter, at + 1))
        best = std::max(best, paletteMatch + text.bonuses[at]);
    return best;
}

/// The best scores of ways that have their first letter, their second …, at each place. Only the
/// letter before is kept, and only the places between its first and its last one are looked at.
class Ladder final
{
public:
    Ladder(std::u16string_view word, const PaletteText &text, const Corridor &corridor)
        : m_word(word), m_text(text), m_corridor(corridor)
    {
    }

    int climb()
    {
        for (std::size_t at = m_corridor.first[0]; at <= m_corridor.last[0]; ++at)
            m_scores[at]
                = m_text.units[at] == m_word[0] ? paletteMatch + m_text.bonuses[at] : impossible;
        for (std::size_t letter = 1; letter < m_word.size(); ++letter)
            step(letter);
        const std::size_t end = m_word.size() - 1;
        return *std::max_element(m_scores.begin() + m_corridor.first[end],
                                 m_scores.begin() + m_corridor.last[end] + 1);
    }

private:
    void step(std::size_t letter)
    {
        const std::size_t from = m_corridor.first[letter - 1];
        const std::size_t to = m_corridor.last[letter - 1];
        int before = impossible; // ending right before here
        int apart = impossible; // ending before that, with the cost of the gap
        for (std::size_t at = from; at <= m_corridor.last[letter]; ++at) {
            const int own = at <= to ? m_scores[at] : impossible;
            int score = impossible;
            if (at >= m_corridor.first[letter] && m_text.units[at] == m_word[letter]) {
                const int bonus = m_text.bonuses[at];
                score = paletteMatch + std::max(before + std::max(bonus, runBonus), apart + bonus);
            }
            m_scores[at] = score;
            apart = std::max(apart - gapMore, before - gapStart);
            before = own;
        }
    }

    std::u16string_view m_word;
    const PaletteText &m_text;
    const Corridor &m_corridor;
    std::array<int, most> m_scores;
};

/// The same with all letters kept, to find the way back.
void markWord(std::u16string_view word, const PaletteText &text, QList<int> &marks)
{
    const std::size_t width = text.units.size();
    std::vector<int> scores(word.size() * width, impossible);
    std::vector<int> origins(word.size() * width, -1);
    for (std::size_t letter = 0; letter < word.size(); ++letter) {
        for (std::size_t at = letter; at < width; ++at) {
            if (text.units[at] != word[letter])
                continue;
            int &score = scores[letter * width + at];
            if (letter == 0)
                score = paletteMatch + text.bonuses[at];
            for (std::size_t from = letter - 1; letter > 0 && from < at; ++from) {
                const int gap = int(at - from) - 1;
                const int step = gap == 0 ? std::max<int>(text.bonuses[at], runBonus)
                                          : text.bonuses[at] - gapStart - (gap - 1) * gapMore;
                const int way = scores[(letter - 1) * width + from] + paletteMatch + step;
                if (way > score && scores[(letter - 1) * width + from] > impossible) {
                    score = way;
                    origins[letter * width + at] = int(from);
                }
            }
        }
    }
    const auto end = scores.cbegin() + std::ptrdiff_t((word.size() - 1) * width);
    auto at = std::ptrdiff_t(std::max_element(end, scores.cend()) - end);
    for (std::size_t letter = word.size(); letter-- > 0 && at >= 0;) {
        marks.append(int(at));
        at = origins[letter * width + std::size_t(at)];
    }
}

} // namespace

std::optional<int> wordScore(std::u16string_view word, const PaletteText &text)
{
    if (word.size() > text.units.size())
        return {};
    if (word.size() == 1) {
        const int score = singleScore(word.front(), text);
        return score == impossible ? std::nullopt : std::optional(score);
    }
    Corridor corridor;
    if (!findCorridor(word, text.units, corridor))
        return {};
    return Ladder(word, text, corridor).climb();
}

std::optional<int> paletteScore(const PaletteQuery &query, const PaletteText &text)
{
    if (query.isEmpty())
        return 0;
    int sum = 0;
    for (const std::u16string &word : query.words) {
        const std::optional<int> score = wordScore(word, text);
        if (!score)
            return {};
        sum += *score;
    }
    if (text.units.substr(0, query.whole.size()) == query.whole)
        sum += startBonus + 4 * int(query.whole.size());
    return sum * paletteStep - int(text.units.size());
}

QList<int> paletteMarks(const PaletteQuery &query, const PaletteText &text)
{
    QList<int> marks;
    for (const std::u16string &word : query.words) {
        if (!wordScore(word, text))
            return {};
        markWord(word, text, marks);
    }
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

} // namespace groupdesk
