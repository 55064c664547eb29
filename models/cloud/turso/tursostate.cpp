#include "tursostate.h"

#include "jsonfields.h"
#include "tursojson.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

StateReading fromWord(const QString &word)
{
    static const QHash<QString, GroupState> known {
        { u"up"_s, GroupState::Healthy },          { u"healthy"_s, GroupState::Healthy },
        { u"running"_s, GroupState::Healthy },     { u"ready"_s, GroupState::Healthy },
        { u"active"_s, GroupState::Healthy },      { u"stopped"_s, GroupState::Healthy },
        { u"degraded"_s, GroupState::Degraded },   { u"down"_s, GroupState::Unhealthy },
        { u"unhealthy"_s, GroupState::Unhealthy }, { u"archived"_s, GroupState::Archived },
        { u"sleeping"_s, GroupState::Archived },   { u"pending"_s, GroupState::Pending },
        { u"creating"_s, GroupState::Pending },    { u"deleting"_s, GroupState::Deleting },
    };
    if (word.isEmpty())
        return {};
    return { known.value(word.toLower(), GroupState::Other), word };
}

StateReading fromLocations(const QJsonArray &locations, const QString &primary)
{
    if (locations.isEmpty())
        return {};
    GroupState state = GroupState::Healthy;
    for (const QJsonValue &item : locations) {
        const QJsonObject location = lowerKeys(item.toObject());
        const QString status = location.value("status"_L1).toString();
        if (status.compare("down"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const QString name = location.value("name"_L1).toString();
        // The primary may be sent without its provider prefix, here too.
        if (name == primary || primary.endsWith(u'-' + name))
            return { GroupState::Unhealthy, status };
        state = GroupState::Degraded;
    }
    return { state, {} };
}

} // namespace

StateReading readState(const QJsonObject &keys, const QString &primary)
{
    for (const QLatin1String key : { "archived"_L1, "sleeping"_L1 }) {
        if (json::flag(keys, key).value_or(false))
            return { GroupState::Archived, key };
    }
    const QJsonValue status = keys.value("status"_L1);
    if (status.isString())
        return fromWord(status.toString());
    const QJsonObject perLocation = lowerKeys(status.toObject());
    return fromLocations(perLocation.value("locations"_L1).toArray(), primary);
}

} // namespace groupdesk::turso
