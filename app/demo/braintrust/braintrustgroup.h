#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace groupdesk::demo {

struct BraintrustGroup
{
    enum class Kind { BuiltIn, Custom };
    /// How reads show a list without members. All three are allowed by the API's description.
    enum class EmptyLists { Empty, Null, Absent };

    QString id;
    QString organization; ///< id
    QString name;
    std::optional<QString> description = {};
    QString creator = {}; ///< id of a user; null for built-in groups
    QDateTime created;
    QStringList memberUsers = {};
    QStringList memberGroups = {};
    Kind kind = Kind::Custom;
    EmptyLists emptyLists = EmptyLists::Empty;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] bool operator==(const BraintrustGroup &other) const = default;
};

/// The same as BraintrustGroup::json(), as text.
void appendJson(QByteArray &out, const BraintrustGroup &group);

} // namespace groupdesk::demo
