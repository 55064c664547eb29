#pragma once

#include "group.h"
#include "tursoprimary.h"

#include <QAnyStringView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace groupdesk::turso {

template <class Text>
struct StateOf
{
    std::optional<GroupState> state; ///< no value: the server reports no state
    Text text; ///< the server's word, where there is a single one
};
using StateReading = StateOf<QString>;

/// The state of a group with lower-case keys. "archived" (or "sleeping") comes first; then
/// "status", which is {"locations": [{"name", "status"}]} where the vendor's command line reads it,
/// and may be a word. A location that is "down" makes the group unhealthy if it is the primary one
/// and degraded if not; any other word means that it is up. AWS groups usually have no status.
[[nodiscard]] StateReading readState(const QJsonObject &keys, const QString &primary);

/// Of a status that is a word.
[[nodiscard]] std::optional<GroupState> stateOfWord(QAnyStringView word);
[[nodiscard]] bool isDown(QAnyStringView status);

/// readState()'s rule for the states of locations, for texts of any kind.
template <class Text>
class LocationStates final
{
public:
    explicit LocationStates(const Text &primary) : m_primary(primary) { }

    void add(const Text &name, const Text &status)
    {
        if (!m_result.state)
            m_result.state = GroupState::Healthy;
        if (m_result.state == GroupState::Unhealthy || !isDown(status))
            return;
        // The primary may be sent without its provider prefix, here too.
        if (name == m_primary || endsInPart(m_primary, name))
            m_result = { GroupState::Unhealthy, status };
        else
            m_result.state = GroupState::Degraded;
    }
    [[nodiscard]] const StateOf<Text> &result() const { return m_result; }

private:
    const Text m_primary;
    StateOf<Text> m_result;
};

} // namespace groupdesk::turso
