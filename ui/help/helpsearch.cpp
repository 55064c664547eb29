#include "help/helpsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype longestContext = 140;
constexpr qsizetype leadOfContext = 30; ///< characters before what was found

/// A text without case and accents, and where each of its characters came from.
struct Folded
{
    QString text;
    QList<qsizetype> origins;
};

bool isAccent(QChar character)
{
    return character >= QChar(0x300) && character <= QChar(0x36f);
}

Folded folded(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString one = text.mid(i, length);
        const QString plain = one.at(0).unicode() < 0x80
            ? one.toLower()
            : one.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar character : plain) {
            if (isAccent(character))
                continue;
            result.text.append(character);
            result.origins.append(i);
        }
        i += length;
    }
    return result;
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

qsizetype countOf(const QString &text, const QStringList &words)
{
    return std::count_if(words.cbegin(), words.cend(),
                         [&text](const QString &word) { return text.contains(word); });
}

/// A piece of \a text that begins shortly before \a position, at a word.
QString pieceOf(const QString &text, qsizetype position)
{
    qsizetype start = qMax<qsizetype>(0, position - leadOfContext);
    if (start > 0)
        start = qMin(text.indexOf(u' ', start) + 1, position);
    QString piece = text.mid(start, longestContext);
    if (start + piece.size() < text.size()) {
        piece.truncate(qMax<qsizetype>(piece.lastIndexOf(u' '), longestContext / 2));
        piece += u'…';
    }
    return start > 0 ? QString(u'…' % piece) : piece;
}

} // namespace

QStringList searchWords(const QString &query)
{
    QStringList words = folded(query).text.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QList<TextRange> occurrences(const QString &text, const QStringList &words)
{
    const Folded in = folded(text);
    QList<TextRange> ranges;
    for (const QString &word : words) {
        for (qsizetype at = in.text.indexOf(word); at >= 0;
             at = in.text.indexOf(word, at + word.size())) {
            const qsizetype start = in.origins.at(at);
            const qsizetype next = at + word.size();
            const qsizetype end = next < in.origins.size() ? in.origins.at(next) : text.size();
            ranges.append({ start, qMax<qsizetype>(1, end - start) });
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &left, const TextRange &right) {
        return left.start != right.start ? left.start < right.start : left.length > right.length;
    });
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(ranges)) {
        if (apart.isEmpty() || range.start >= apart.constLast().start + apart.constLast().length)
            apart.append(range);
    }
    return apart;
}

HelpSearch::HelpSearch(const QList<HelpPage> &pages)
{
    for (const HelpPage &page : pages) {
        const QString foldedTitle = folded(page.title).text;
        for (const HelpSection &section : page.sections) {
            Section prepared { .topic = section.anchor.isEmpty()
                                   ? page.id
                                   : QString(page.id % u'#' % section.anchor),
                               .heading = section.heading,
                               .page = page.title,
                               .texts = section.texts,
                               .foldedHeading = folded(section.heading).text,
                               .foldedPage = foldedTitle,
                               .foldedTexts = {} };
            for (const QString &text : section.texts)
                prepared.foldedTexts.append(folded(text).text);
            m_sections.append(prepared);
        }
    }
}

int HelpSearch::rank(const Section &section, const QStringList &words)
{
    if (countOf(section.foldedHeading, words) == words.size())
        return 2;
    const QString all = section.foldedHeading % u'\n' % section.foldedTexts.join(u'\n');
    // The page's title may lend a word, but not all of them: each of its sections would be found.
    const bool hasOwn = hasAny(all, words);
    return hasOwn && countOf(all % u'\n' % section.foldedPage, words) == words.size() ? 1 : 0;
}

QString HelpSearch::context(const Section &section, const QStringList &words)
{
    if (section.texts.isEmpty())
        return {};
    qsizetype best = 0;
    for (qsizetype i = 1; i < section.texts.size(); ++i) {
        if (countOf(section.foldedTexts.at(i), words)
            > countOf(section.foldedTexts.at(best), words))
            best = i;
    }
    const QList<TextRange> found = occurrences(section.texts.at(best), words);
    return pieceOf(section.texts.at(best), found.isEmpty() ? 0 : found.constFirst().start);
}

QList<HelpHit> HelpSearch::find(const QString &query) const
{
    const QStringList words = searchWords(query);
    QList<HelpHit> hits;
    if (words.isEmpty())
        return hits;
    for (const int wanted : { 2, 1 }) {
        for (const Section &section : m_sections) {
            if (rank(section, words) == wanted)
                hits.append(
                    { section.topic, section.heading, section.page, context(section, words) });
        }
    }
    return hits;
}

} // namespace groupdesk
