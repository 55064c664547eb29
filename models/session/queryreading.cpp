#include "queryreading.h"

#include "querytime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

class QueryReader final
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::QueryReader)
};

QueryReading wrong(const QString &sentence)
{
    return { std::nullopt, sentence };
}

QueryReading readAnswer(const QString &text, QueryField field, QueryKind kind)
{
    const bool doubtful = kind == QueryKind::DoubtfulAnswer;
    if (begins("yes"_L1, text))
        return { QueryAnswer::Yes, {} };
    if (begins("no"_L1, text))
        return { QueryAnswer::No, {} };
    if (doubtful && begins(unknownWord, text))
        return { QueryAnswer::Unknown, {} };
    const QString shown = shortened(text);
    const QString name = nameOf(field);
    return wrong(
        doubtful ? QueryReader::tr("“%1” is no answer: write %2:yes, %2:no or %2:unknown.")
                       .arg(shown, name)
                 : QueryReader::tr("“%1” is no answer: write %2:yes or %2:no.").arg(shown, name));
}

std::optional<qint64> numberIn(QStringView text)
{
    constexpr qsizetype most = 15; // digits; nobody is in a group of more
    return text.size() <= most && isDigits(text) ? std::optional(text.toLongLong()) : std::nullopt;
}

QueryReading readSpan(QStringView low, QStringView high, const QString &whole)
{
    QueryNumbers numbers { numberIn(low), numberIn(high) };
    const bool good = (numbers.least || low.isEmpty()) && (numbers.most || high.isEmpty());
    if (!good)
        return wrong({});
    if (numbers.least && numbers.most && *numbers.least > *numbers.most) {
        return wrong(QueryReader::tr("Nothing lies in “%1”: the smaller number comes first, as in "
                                     "members:2..9.")
                         .arg(shortened(whole)));
    }
    return { numbers, {} };
}

std::optional<QueryNumbers> compared(QueryComparison comparison, qint64 number)
{
    switch (comparison) {
    case QueryComparison::None:
    case QueryComparison::Equal:
        return QueryNumbers { number, number };
    case QueryComparison::Less:
        return QueryNumbers { std::nullopt, number - 1 };
    case QueryComparison::AtMost:
        return QueryNumbers { std::nullopt, number };
    case QueryComparison::More:
        return QueryNumbers { number + 1, std::nullopt };
    case QueryComparison::AtLeast:
        return QueryNumbers { number, std::nullopt };
    }
    Q_UNREACHABLE();
}

QueryReading readNumber(const QString &text)
{
    if (begins(unknownWord, text))
        return { QueryAnswer::Unknown, {} };
    const QString sentence
        = QueryReader::tr("“%1” is not a number of members: write members:5, members:>5, "
                          "members:<=10, members:2..9 or members:unknown.")
              .arg(shortened(text));
    if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0) {
        const QStringView low = QStringView(text).first(dots);
        const QStringView high = QStringView(text).sliced(dots + 2);
        if (low.isEmpty() && high.isEmpty())
            return {};
        const QueryReading span = readSpan(low, high, text);
        return span.value || !span.problem.isEmpty() ? span : wrong(sentence);
    }
    QStringView rest = text;
    const QueryComparison comparison = takeComparison(rest);
    if (rest.isEmpty())
        return {};
    const std::optional<qint64> number = numberIn(rest);
    return number ? QueryReading { *compared(comparison, *number), {} } : wrong(sentence);
}

QueryReading readClass(const QString &text)
{
    for (const EndpointClass one : { EndpointClass::Production, EndpointClass::Staging,
                                     EndpointClass::Development, EndpointClass::Demo }) {
        if (toKey(one).startsWith(text, Qt::CaseInsensitive))
            return { one, {} };
    }
    return wrong(QueryReader::tr("“%1” is not a class: write class:production, class:staging, "
                                 "class:development or class:demo.")
                     .arg(shortened(text)));
}

} // namespace

QueryReading readValue(QueryField field, const QString &text)
{
    const QueryKind kind = kindOf(field);
    if (kind == QueryKind::Text)
        return text.isEmpty() ? QueryReading {} : QueryReading { QueryText {}, {} };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (kind) {
    case QueryKind::Answer:
    case QueryKind::DoubtfulAnswer:
        return readAnswer(trimmed, field, kind);
    case QueryKind::Number:
        return readNumber(trimmed);
    case QueryKind::Time:
        return readTime(field, trimmed);
    case QueryKind::Class:
        return readClass(trimmed);
    case QueryKind::Text:
        break;
    }
    Q_UNREACHABLE();
}

QString strangeField(const QString &name)
{
    const QString shown = shortened(name);
    if (const auto meant = fieldLike(name)) {
        return QueryReader::tr("There is no field “%1”. Did you mean %2:? To find the text itself, "
                               "put it in quotes.")
            .arg(shown, nameOf(*meant));
    }
    return QueryReader::tr("There is no field “%1”. To find the text itself, put it in quotes.")
        .arg(shown);
}

} // namespace groupdesk
