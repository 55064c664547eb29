#include "tursostate.h"

#include "jsonfields.h"
#include "tursojson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

struct KnownWord
{
    QLatin1StringView word;
    GroupState state;
};

constexpr std::array<KnownWord, 14> knownWords { {
    { "up"_L1, GroupState::Healthy },
    { "healthy"_L1, GroupState::Healthy },
    { "running"_L1, GroupState::Healthy },
    { "ready"_L1, GroupState::Healthy },
    { "active"_L1, GroupState::Healthy },
    { "stopped"_L1, GroupState::Healthy },
    { "degraded"_L1, GroupState::Degraded },
    { "down"_L1, GroupState::Unhealthy },
    { "unhealthy"_L1, GroupState::Unhealthy },
    { "archived"_L1, GroupState::Archived },
    { "sleeping"_L1, GroupState::Archived },
    { "pending"_L1, GroupState::Pending },
    { "creating"_L1, GroupState::Pending },
    { "deleting"_L1, GroupState::Deleting },
} };

bool isSame(QAnyStringView word, QLatin1StringView known)
{
    return QAnyStringView::compare(word, known, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<GroupState> stateOfWord(QAnyStringView word)
{
    if (word.isEmpty())
        return std::nullopt;
    const auto known
        = std::find_if(knownWords.begin(), knownWords.end(),
                       [&word](const KnownWord &one) { return isSame(word, one.word); });
    return known != knownWords.end() ? known->state : GroupState::Other;
}

bool isDown(QAnyStringView status)
{
    return isSame(status, "down"_L1);
}

StateReading readState(const QJsonObject &keys, const QString &primary)
{
    for (const QLatin1String key : { "archived"_L1, "sleeping"_L1 }) {
        if (json::flag(keys, key).value_or(false))
            return { GroupState::Archived, key };
    }
    const QJsonValue status = keys.value("status"_L1);
    if (status.isString())
        return { stateOfWord(status.toString()), status.toString() };
    LocationStates<QString> states(primary);
    const QJsonArray locations = lowerKeys(status.toObject()).value("locations"_L1).toArray();
    for (const QJsonValue &item : locations) {
        const QJsonObject location = lowerKeys(item.toObject());
        states.add(location.value("name"_L1).toString(), location.value("status"_L1).toString());
    }
    return states.result();
}

} // namespace groupdesk::turso
