#include "querycompletion.h"

#include "group.h"
#include "queryfields.h"
#include "querysuggestions.h"
#include "querytokens.h"

#include <algorithm>

namespace groupdesk {
namespace {

constexpr qsizetype mostProposals = 100; // nobody reads more; typing goes on

/// The part of a text that is being completed.
struct Place
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString typed; ///< of it, before the cursor; without quotes
    std::optional<QueryField> field; ///< whose value it is
    bool isFree = true; ///< nothing can be proposed where it is false
};

bool isClosed(const QueryToken &token, const QString &text)
{
    return token.quoted && token.end > token.valueStart + 1 && text.at(token.end - 1) == u'"';
}

Place placeIn(const QueryToken &token, const QString &text, qsizetype cursor)
{
    Place place;
    place.end = token.end;
    if (token.hasField && cursor >= token.valueStart) {
        place.start = token.valueStart;
        place.field = fieldNamed(token.field);
        const qsizetype begin = token.valueStart + (token.quoted ? 1 : 0);
        place.typed = text.mid(begin, std::max<qsizetype>(cursor - begin, 0));
        place.isFree = place.field && !(isClosed(token, text) && cursor == token.end);
        return place;
    }
    place.start = token.fieldStart;
    // The colon is part of what a field's name is replaced with.
    place.end = token.hasField ? token.fieldStart + token.field.size() + 1 : token.end;
    place.typed = text.mid(place.start, std::max<qsizetype>(cursor - place.start, 0));
    place.isFree = !token.quoted || token.hasField;
    return place;
}

Place placeAt(const QString &text, qsizetype cursor)
{
    for (const QueryToken &token : tokensOf(text)) {
        if (token.start < cursor && cursor <= token.end)
            return placeIn(token, text, cursor);
    }
    Place place;
    place.start = cursor;
    place.end = cursor;
    // In front of a word it would become part of it.
    place.isFree = cursor >= text.size() || text.at(cursor).isSpace();
    return place;
}

QList<QueryProposal> fieldProposals(const Place &place)
{
    QList<QueryProposal> proposals;
    for (const QueryField field : namedFields()) {
        const QString name = nameOf(field);
        if (!name.startsWith(place.typed, Qt::CaseInsensitive))
            continue;
        const QString text = name + u':';
        proposals.append(
            { place.start, place.end - place.start, text, text, explanationOf(field) });
    }
    return proposals;
}

QList<QueryProposal> valueProposals(const Place &place, const QueryVocabulary &vocabulary,
                                    bool isLast)
{
    QList<QueryProposal> first;
    QList<QueryProposal> second;
    const QString typed = place.typed.toCaseFolded();
    for (const QueryChoice &choice : choicesOf(*place.field, vocabulary)) {
        const QString value = choice.value.toCaseFolded();
        const bool begins = value.startsWith(typed);
        if (!begins && !value.contains(typed)
            && !choice.explanation.toCaseFolded().startsWith(typed))
            continue;
        QString text = quotedValue(choice.value);
        if (text.isEmpty())
            continue;
        if (isLast)
            text += u' ';
        (begins ? first : second)
            .append({ place.start, place.end - place.start, text, displayName(choice.value),
                      displayName(choice.explanation) });
        if (first.size() >= mostProposals)
            break;
    }
    return (first + second).mid(0, mostProposals);
}

} // namespace

QList<QueryProposal> proposalsFor(const QString &text, qsizetype cursor,
                                  const QueryVocabulary &vocabulary)
{
    const Place place = placeAt(text, cursor);
    if (!place.isFree)
        return {};
    QList<QueryProposal> proposals = place.field
        ? valueProposals(place, vocabulary, place.end >= text.size())
        : fieldProposals(place);
    const auto changesNothing = [&](const QueryProposal &proposal) {
        return text.mid(proposal.start, proposal.length)
                   .compare(proposal.text.trimmed(), Qt::CaseInsensitive)
            == 0;
    };
    if (proposals.size() == 1 && changesNothing(proposals.constFirst()))
        proposals.clear();
    return proposals;
}

QString quotedValue(const QString &value)
{
    // There is no way to write a quote; what stands between two finds it, too.
    QString longest;
    for (const QString &part : value.split(u'"')) {
        if (part.trimmed().size() > longest.size())
            longest = part.trimmed();
    }
    const bool blanks = std::any_of(longest.cbegin(), longest.cend(),
                                    [](QChar character) { return character.isSpace(); });
    return blanks ? QString(u'"' + longest + u'"') : longest;
}

} // namespace groupdesk
