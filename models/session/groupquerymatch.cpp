#include "groupquerymatch.h"

#include "groupviewparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool answers(const QueryValue &value, std::optional<bool> truth)
{
    const auto *answer = std::get_if<QueryAnswer>(&value);
    if (!answer || !truth)
        return answer && *answer == QueryAnswer::Unknown;
    return *answer == (*truth ? QueryAnswer::Yes : QueryAnswer::No);
}

} // namespace

QLatin1String queryWord(std::optional<GroupState> state)
{
    if (!state)
        return "unknown"_L1;
    switch (*state) {
    case GroupState::Healthy:
        return "healthy"_L1;
    case GroupState::Degraded:
        return "degraded"_L1;
    case GroupState::Unhealthy:
        return "unhealthy"_L1;
    case GroupState::Archived:
        return "archived"_L1;
    case GroupState::Pending:
        return "pending"_L1;
    case GroupState::Deleting:
        return "deleting"_L1;
    case GroupState::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

bool CompiledQuery::Ids::contains(const CompactId &id) const
{
    const QSet<QByteArray> &set = id.isUuid() ? uuids : texts;
    return !set.isEmpty()
        && set.contains(
            QByteArray::fromRawData(id.bytes().data(), static_cast<qsizetype>(id.bytes().size())));
}

bool CompiledQuery::isEmpty() const
{
    return m_words.isEmpty() && m_excludedWords.isEmpty() && isPlain();
}

bool CompiledQuery::acceptsSource(const QuerySource &source) const
{
    return std::all_of(m_sourceTests.cbegin(), m_sourceTests.cend(),
                       [&source](const Test &test) { return holds(test, source) != test.negated; });
}

bool CompiledQuery::acceptsRow(const GroupView &group, const QueryFlags &flags, qint64 now) const
{
    return std::all_of(m_rowTests.cbegin(), m_rowTests.cend(), [&](const Test &test) {
        return holds(test, group, flags, now) != test.negated;
    });
}

bool CompiledQuery::holds(const Test &test, const QuerySource &source)
{
    const auto has = [&test](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        const auto size = static_cast<std::size_t>(utf8.size());
        return test.needle.isIn(std::string_view(utf8.constData(), size));
    };
    switch (test.field) {
    case QueryField::Platform:
        return has(source.platformName) || has(source.platform.toString());
    case QueryField::Organization:
        return has(source.organizationName) || has(source.organization.toString());
    case QueryField::Profile:
        return has(source.profileName);
    case QueryField::Folder:
        return has(source.folder);
    case QueryField::Class:
        return test.value == QueryValue(source.endpointClass);
    default:
        Q_UNREACHABLE();
    }
}

bool CompiledQuery::holds(const Test &test, const GroupView &group, const QueryFlags &flags,
                          qint64 now)
{
    switch (test.field) {
    case QueryField::Busy:
        return answers(test.value, flags.busy);
    case QueryField::Changed:
        return answers(test.value, flags.marked);
    case QueryField::Pinned:
        return answers(test.value, flags.pinned);
    case QueryField::Protected:
        return answers(test.value, group.deleteProtection());
    case QueryField::Created:
        return timeHolds(test, group.created(), now);
    case QueryField::Members:
        return numberHolds(test.value, group);
    case QueryField::State:
        return stateHolds(test, group);
    default:
        return textHolds(test, group);
    }
}

bool CompiledQuery::textHolds(const Test &test, const GroupView &group)
{
    const auto hasId = [&test](const CompactId &id) {
        return !id.isEmpty() && (test.ids.contains(id) || test.needle.isIn(id));
    };
    switch (test.field) {
    case QueryField::Name:
        return test.needle.isIn(group.name());
    case QueryField::Description:
        return test.needle.isIn(group.description().value_or(std::string_view()));
    case QueryField::Id:
        return hasId(group.id()) || hasId(uuidOf(group));
    case QueryField::CreatedBy:
        return hasId(createdByOf(group));
    case QueryField::Location:
        for (TextWalk walk = locationsOf(group); const auto location = walk.next();) {
            if (hasId(CompactId::text(*location)))
                return true;
        }
        return false;
    case QueryField::Role:
        for (IdWalk walk = rolesOf(group); const auto role = walk.next();) {
            if (hasId(*role))
                return true;
        }
        return false;
    default:
        Q_UNREACHABLE();
    }
}

bool CompiledQuery::timeHolds(const Test &test, std::optional<qint64> time, qint64 now)
{
    if (!time || std::holds_alternative<QueryAnswer>(test.value))
        return !time && std::holds_alternative<QueryAnswer>(test.value);
    if (const auto *age = std::get_if<QueryAge>(&test.value)) {
        const qint64 old = now - *time;
        if (old == test.age)
            return age->inclusive;
        return (old < test.age) == (age->side == QueryAge::Side::Younger);
    }
    return (!test.from || *time >= *test.from) && (!test.until || *time < *test.until);
}

bool CompiledQuery::numberHolds(const QueryValue &value, const GroupView &group)
{
    const std::optional<MemberCounts> counts = group.members();
    const std::optional<int> people = counts ? counts->people : std::nullopt;
    const auto *numbers = std::get_if<QueryNumbers>(&value);
    if (!people || !numbers)
        return !people && !numbers;
    return (!numbers->least || *people >= *numbers->least)
        && (!numbers->most || *people <= *numbers->most);
}

/// From the beginning of the word, because one of them is within another: "unhealthy".
bool CompiledQuery::stateHolds(const Test &test, const GroupView &group)
{
    const QLatin1String word = queryWord(group.state());
    if (test.needle.begins({ word.data(), static_cast<std::size_t>(word.size()) }))
        return true;
    const std::string_view said = stateTextOf(group);
    return !said.empty() && test.needle.begins(said);
}

} // namespace groupdesk
