#pragma once

#include "help/helppage.h"

namespace groupdesk {

/// A place where every word was found.
struct HelpHit
{
    QString topic; ///< "deleting#confirm"
    QString heading;
    QString page; ///< its title
    QString context; ///< a piece of the text around what was found, plain, on one line
};

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The words of a query, without case and accents.
[[nodiscard]] QStringList searchWords(const QString &query);
/// Where \a words from searchWords() are in \a text, in order and without overlaps.
[[nodiscard]] QList<TextRange> occurrences(const QString &text, const QStringList &words);

/// Looks for words in all pages, without asking whether they are upper case or have accents.
/// Prepares the text once, so that every query is quick.
class HelpSearch final
{
public:
    explicit HelpSearch(const QList<HelpPage> &pages);

    /// The sections that have every word of \a query, in reading order, those with all of them in
    /// the heading first. Nothing for a query without words.
    [[nodiscard]] QList<HelpHit> find(const QString &query) const;

private:
    struct Section
    {
        QString topic;
        QString heading;
        QString page;
        QStringList texts;
        QString foldedHeading;
        QString foldedPage;
        QStringList foldedTexts;
    };
    /// How good a hit it is; 0: none.
    [[nodiscard]] static int rank(const Section &section, const QStringList &words);
    [[nodiscard]] static QString context(const Section &section, const QStringList &words);

    QList<Section> m_sections;
};

} // namespace groupdesk
