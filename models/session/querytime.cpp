#include "querytime.h"

#include "group.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

class QueryTime final
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::QueryTime)
};

/// From its first day until the day that is the first one behind it.
struct Period
{
    QDate first;
    QDate next;
};

/// "2024", "2024-05" or "2024-05-01".
std::optional<Period> periodIn(QStringView text)
{
    const auto number = [text](qsizetype at, qsizetype length) {
        const QStringView digits = text.mid(at, length);
        return digits.size() == length && isDigits(digits) ? digits.toInt() : -1;
    };
    const qsizetype size = text.size();
    const bool shaped = size == 4 || (size == 7 && text.at(4) == u'-')
        || (size == 10 && text.at(4) == u'-' && text.at(7) == u'-');
    if (!shaped)
        return std::nullopt;
    const QDate first(number(0, 4), size >= 7 ? number(5, 2) : 1, size == 10 ? number(8, 2) : 1);
    if (!first.isValid())
        return std::nullopt;
    if (size == 4)
        return Period { first, first.addYears(1) };
    return Period { first, size == 7 ? first.addMonths(1) : first.addDays(1) };
}

std::optional<QueryAge::Unit> unitOf(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'h':
        return QueryAge::Unit::Hours;
    case u'd':
        return QueryAge::Unit::Days;
    case u'w':
        return QueryAge::Unit::Weeks;
    case u'm':
        return QueryAge::Unit::Months;
    case u'y':
        return QueryAge::Unit::Years;
    default:
        return std::nullopt;
    }
}

/// "30d"
std::optional<QueryAge> ageIn(QStringView text)
{
    constexpr qsizetype most = 4; // digits; 9999 years are enough
    if (text.size() < 2 || text.size() > most + 1 || !isDigits(text.chopped(1)))
        return std::nullopt;
    const std::optional<QueryAge::Unit> unit = unitOf(text.back());
    QueryAge age;
    age.amount = text.chopped(1).toInt();
    age.unit = unit.value_or(QueryAge::Unit::Days);
    return unit ? std::optional(age) : std::nullopt;
}

QueryValue compared(QueryComparison comparison, const Period &period)
{
    switch (comparison) {
    case QueryComparison::None:
    case QueryComparison::Equal:
        return QueryDays { period.first, period.next };
    case QueryComparison::Less:
        return QueryDays { std::nullopt, period.first };
    case QueryComparison::AtMost:
        return QueryDays { std::nullopt, period.next };
    case QueryComparison::More:
        return QueryDays { period.next, std::nullopt };
    case QueryComparison::AtLeast:
        return QueryDays { period.first, std::nullopt };
    }
    Q_UNREACHABLE();
}

QueryReading readAge(QueryField field, QueryComparison comparison, QueryAge age, QStringView text)
{
    if (comparison == QueryComparison::None || comparison == QueryComparison::Equal) {
        return { std::nullopt,
                 QueryTime::tr("Younger or older than %2? Write %1:<%2 or %1:>%2.")
                     .arg(nameOf(field), text.toString()) };
    }
    const bool younger
        = comparison == QueryComparison::Less || comparison == QueryComparison::AtMost;
    age.side = younger ? QueryAge::Side::Younger : QueryAge::Side::Older;
    age.inclusive = comparison == QueryComparison::AtMost || comparison == QueryComparison::AtLeast;
    return { age, {} };
}

/// Both periods belong to it whole; one that is not written is open.
std::optional<QueryDays> daysIn(QStringView low, QStringView high)
{
    const std::optional<Period> first = periodIn(low);
    const std::optional<Period> last = periodIn(high);
    if ((!first && !low.isEmpty()) || (!last && !high.isEmpty()))
        return std::nullopt;
    return QueryDays { first ? std::optional(first->first) : std::nullopt,
                       last ? std::optional(last->next) : std::nullopt };
}

QueryReading wrongTime(QueryField field, const QString &text)
{
    return { std::nullopt,
             QueryTime::tr("“%1” is neither an age nor a date: write %2:<30d (younger than 30 "
                           "days; h, d, w, m or y), %2:>2w, %2:2024-05 or %2:>2024-05-01.")
                 .arg(shortened(text), nameOf(field)) };
}

QueryReading readDays(QueryField field, const QString &text, qsizetype dots)
{
    const QStringView low = QStringView(text).first(dots);
    const QStringView high = QStringView(text).sliced(dots + 2);
    if (low.isEmpty() && high.isEmpty())
        return {};
    const std::optional<QueryDays> days = daysIn(low, high);
    if (!days)
        return wrongTime(field, text);
    if (days->from && days->until && *days->from >= *days->until) {
        return { std::nullopt,
                 QueryTime::tr("Nothing lies in “%1”: the earlier date comes first, as in "
                               "%2:2024-05..2024-07.")
                     .arg(shortened(text), nameOf(field)) };
    }
    return { *days, {} };
}

} // namespace

QueryComparison takeComparison(QStringView &text)
{
    const auto take = [&text](QLatin1String sign) {
        const bool there = text.startsWith(sign);
        if (there)
            text = text.sliced(sign.size());
        return there;
    };
    if (take("<="_L1))
        return QueryComparison::AtMost;
    if (take(">="_L1))
        return QueryComparison::AtLeast;
    if (take("<"_L1))
        return QueryComparison::Less;
    if (take(">"_L1))
        return QueryComparison::More;
    return take("="_L1) ? QueryComparison::Equal : QueryComparison::None;
}

bool begins(QLatin1String word, const QString &text)
{
    return word.startsWith(text, Qt::CaseInsensitive);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    return displayName(text.size() <= longest ? text : QString(text.first(longest) + u'…'));
}

QueryReading readTime(QueryField field, const QString &text)
{
    if (begins(unknownWord, text))
        return { QueryAnswer::Unknown, {} };
    if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0)
        return readDays(field, text, dots);
    QStringView rest = text;
    const QueryComparison comparison = takeComparison(rest);
    if (rest.isEmpty())
        return {};
    if (const std::optional<Period> period = periodIn(rest))
        return { compared(comparison, *period), {} };
    if (const std::optional<QueryAge> age = ageIn(rest))
        return readAge(field, comparison, *age, rest);
    return wrongTime(field, text);
}

} // namespace groupdesk
