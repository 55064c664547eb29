#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// \file How Braintrust checks the bodies of its writes: no key it does not know, and every value
/// in its form. Null is the same as not given.

namespace groupdesk::demo {

/// What may stand in a body.
struct BraintrustBodyRules
{
    QStringList texts; ///< keys whose values are texts
    QStringList idLists; ///< keys whose values are lists of UUIDs
    QStringList ids = {}; ///< keys whose values are UUIDs
    QStringList required = {}; ///< keys that must be there
    QHash<QString, QStringList> choices = {}; ///< keys whose values are one of these
};

struct BraintrustBodyFault
{
    QString text; ///< null if issues say what is wrong
    QJsonArray issues;
};

[[nodiscard]] std::optional<BraintrustBodyFault> faultOf(const QJsonObject &body,
                                                         const BraintrustBodyRules &rules);

/// The strings of \a key in lower case; empty if the key is absent or null.
[[nodiscard]] QStringList idList(const QJsonObject &body, const QString &key);

} // namespace groupdesk::demo
