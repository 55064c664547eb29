#include "pseudowords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceinouyAEINOUY"_s;
    static const QString marked = u"àçéîñöûýÀÉÎÑÖÛÝ"_s;
    const auto index = plain.indexOf(letter);
    return index < 0 ? letter : marked.at(index);
}

/// A "&" before a letter or digit marks a mnemonic; "&lt;" and "&#8230;" are entities, "&&" is "&".
const QRegularExpression &untouchable()
{
    static const QRegularExpression pattern(u"%L?\\d+|%L?n|<[^<>]*>|&#?\\w+;|&&|&\\w"_s);
    return pattern;
}

QString accentedWords(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const auto append = [&result](QStringView words) {
        for (const QChar letter : words)
            result.append(accented(letter));
    };
    qsizetype end = 0;
    auto kept = untouchable().globalMatch(text);
    while (kept.hasNext()) {
        const auto match = kept.next();
        append(QStringView(text).mid(end, match.capturedStart() - end));
        result.append(match.capturedView());
        end = match.capturedEnd();
    }
    append(QStringView(text).mid(end));
    return result;
}

/// What is behind the words and must stay behind them: white space, or "(*.json)".
qsizetype wordsEnd(const QString &text)
{
    static const QRegularExpression patterns(u"\\s*(\\(\\*[^()]*\\))?\\s*$"_s);
    return patterns.match(text).capturedStart();
}

} // namespace

QString pseudoWords(const QString &text)
{
    const qsizetype end = wordsEnd(text);
    qsizetype start = 0;
    while (start < end && text.at(start).isSpace())
        ++start;
    if (start == end)
        return text;
    const QString words = text.mid(start, end - start);
    // The brackets and the space are three of what is added. Groups of letters may be wrapped.
    QString more;
    for (qsizetype missing = (words.size() + 1) / 2 - 3; missing > 0; missing -= 7)
        more += u' ' + QString(qMin<qsizetype>(missing, 6), u'ö');
    return QString(text.left(start) % u'[' % accentedWords(words) % more % u']' % text.mid(end));
}

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction, QObject *parent)
    : QTranslator(parent), m_direction(direction)
{
}

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    const QString text = QString::fromUtf8(sourceText);
    if (text == "QT_LAYOUT_DIRECTION"_L1) // Qt's question, put as a text to translate
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    return pseudoWords(text);
}

} // namespace groupdesk
