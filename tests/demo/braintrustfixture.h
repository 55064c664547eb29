#pragma once

#include "rawhttp.h"

#include <QObject>

#include <memory>

namespace groupdesk::test {

/// Where the groups are, and the id of nothing.
inline const QByteArray groupsPath = "/braintrust/v1/group";
inline const QByteArray unknownId = "00000000-0000-4000-8000-000000000000";

/// A demo server, and short ways to its Braintrust groups.
class BraintrustFixture : public QObject
{
protected:
    BraintrustFixture() = default;

    /// The groups a list call with this query returns.
    [[nodiscard]] QJsonArray all(const QByteArray &query = {}) const;
    /// The newest group of this name; empty if there is none.
    [[nodiscard]] QJsonObject named(const QString &name) const;
    [[nodiscard]] RawResponse create(const QJsonObject &body) const;

    std::unique_ptr<demo::DemoServer> m_server;
};

[[nodiscard]] QJsonArray objectsOf(const RawResponse &response);
[[nodiscard]] QByteArray idIn(const QJsonValue &object);
[[nodiscard]] QStringList keysOf(const QJsonValue &object);

} // namespace groupdesk::test
