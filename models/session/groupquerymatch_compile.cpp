#include "groupquerymatch.h"

#include <QTimeZone>

#include <algorithm>

namespace groupdesk {
namespace {

bool isOfSource(QueryField field)
{
    return field == QueryField::Platform || field == QueryField::Organization
        || field == QueryField::Profile || field == QueryField::Folder
        || field == QueryField::Class;
}

/// What has to look for texts in the record waits for those that read a number of it.
bool isQuick(QueryField field)
{
    switch (kindOf(field)) {
    case QueryKind::Answer:
    case QueryKind::DoubtfulAnswer:
    case QueryKind::Time:
        return true;
    case QueryKind::Text:
    case QueryKind::Number:
    case QueryKind::Class:
        return false;
    }
    Q_UNREACHABLE();
}

qint64 millisecondsOf(const QueryAge &age, const QDateTime &now)
{
    constexpr qint64 hour = 60LL * 60 * 1000;
    switch (age.unit) {
    case QueryAge::Unit::Hours:
        return age.amount * hour;
    case QueryAge::Unit::Days:
        return age.amount * 24 * hour;
    case QueryAge::Unit::Weeks:
        return age.amount * 7 * 24 * hour;
    case QueryAge::Unit::Months:
        return now.addMonths(-age.amount).msecsTo(now);
    case QueryAge::Unit::Years:
        return now.addYears(-age.amount).msecsTo(now);
    }
    Q_UNREACHABLE();
}

std::optional<qint64> startOf(const std::optional<QDate> &day, const QTimeZone &zone)
{
    return day ? std::optional(day->startOfDay(zone).toMSecsSinceEpoch()) : std::nullopt;
}

const QHash<QString, QString> *namesFor(QueryField field, const QueryNames &names)
{
    switch (field) {
    case QueryField::Role:
        return &names.roles;
    case QueryField::Location:
        return &names.locations;
    case QueryField::CreatedBy:
        return &names.people;
    default:
        return nullptr;
    }
}

} // namespace

void CompiledQuery::Ids::insert(const QString &id)
{
    const QByteArray text = id.toUtf8();
    CompactId::Uuid bytes;
    if (parseUuid({ text.constData(), static_cast<std::size_t>(text.size()) }, bytes))
        uuids.insert(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    texts.insert(text); // locations are texts, whatever they look like
}

CompiledQuery::Test CompiledQuery::makeTest(const QueryTerm &term, const QueryNames &names,
                                            const QDateTime &now)
{
    Test test;
    test.field = term.field;
    test.negated = term.negated;
    test.needle = FoldedNeedle(term.text);
    test.value = term.value;
    if (const auto *known = namesFor(term.field, names)) {
        const QString wanted = term.text.toCaseFolded();
        for (auto name = known->cbegin(); name != known->cend(); ++name) {
            if (name.value().toCaseFolded().contains(wanted))
                test.ids.insert(name.key());
        }
    }
    if (const auto *age = std::get_if<QueryAge>(&term.value))
        test.age = millisecondsOf(*age, now);
    if (const auto *days = std::get_if<QueryDays>(&term.value)) {
        test.from = startOf(days->from, now.timeZone());
        test.until = startOf(days->until, now.timeZone());
    }
    return test;
}

CompiledQuery compile(const GroupQuery &query, const QueryNames &names, const QDateTime &now)
{
    CompiledQuery compiled;
    for (const QueryTerm &term : query.terms()) {
        if (term.field == QueryField::Words) {
            QList<QByteArray> &words = term.negated ? compiled.m_excludedWords : compiled.m_words;
            words.append(folded(term.text));
            continue;
        }
        auto &tests = isOfSource(term.field) ? compiled.m_sourceTests : compiled.m_rowTests;
        tests.push_back(CompiledQuery::makeTest(term, names, now));
    }
    std::stable_partition(compiled.m_rowTests.begin(), compiled.m_rowTests.end(),
                          [](const CompiledQuery::Test &test) { return isQuick(test.field); });
    return compiled;
}

} // namespace groupdesk
