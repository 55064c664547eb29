#include "groupquery.h"

#include "queryreading.h"
#include "querytokens.h"

#include <algorithm>

namespace groupdesk {
namespace {

bool needsQuotes(const QueryTerm &term)
{
    const QString &text = term.text;
    const bool blanks = std::any_of(text.cbegin(), text.cend(),
                                    [](QChar character) { return character.isSpace(); });
    return blanks
        || (term.field == QueryField::Words && (text.contains(u':') || text.startsWith(u'-')));
}

} // namespace

GroupQuery GroupQuery::parse(const QString &text)
{
    GroupQuery query;
    const auto complain = [&query](qsizetype position, qsizetype end, const QString &sentence) {
        if (!query.m_problem)
            query.m_problem = QueryProblem { position, end - position, sentence };
    };
    for (const QueryToken &token : tokensOf(text)) {
        const auto field = token.hasField ? fieldNamed(token.field) : QueryField::Words;
        if (!field) {
            const qsizetype end = token.fieldStart + token.field.size();
            complain(token.fieldStart, end, strangeField(token.field));
            continue;
        }
        const QueryReading reading = readValue(*field, token.value);
        if (reading.value)
            query.m_terms.append({ *field, token.negated, token.value, *reading.value });
        else if (!reading.problem.isEmpty())
            complain(token.valueStart, token.end, reading.problem);
    }
    return query;
}

QString GroupQuery::toString() const
{
    QString text;
    for (const QueryTerm &term : m_terms) {
        if (!text.isEmpty())
            text += u' ';
        if (term.negated)
            text += u'-';
        if (term.field != QueryField::Words)
            text += nameOf(term.field) + u':';
        const bool quotes = needsQuotes(term);
        text += quotes ? QString(u'"' + term.text + u'"') : term.text;
    }
    return text;
}

} // namespace groupdesk
