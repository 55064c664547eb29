#pragma once

#include "rawhttp.h"

#include <QObject>

#include <memory>

namespace groupdesk::test {

/// A demo server, and the way to its first Nscale organization.
class NscaleFixture : public QObject
{
protected:
    NscaleFixture() = default;

    /// A new server of this generation.
    void restart(demo::NscaleGeneration generation);
    [[nodiscard]] RawResponse get(const QByteArray &path) const;
    /// The resource called \a name in a list of the organization, e.g. "/groups"; null if there is
    /// none.
    [[nodiscard]] QJsonValue named(const QByteArray &list, const QString &name) const;

    std::unique_ptr<demo::DemoServer> m_server;
    QByteArray m_root; ///< the path of the first organization
};

/// The name and the id in a resource's metadata.
[[nodiscard]] QString nameOf(const QJsonValue &resource);
[[nodiscard]] QByteArray idOf(const QJsonValue &resource);
/// The body that makes a group.
[[nodiscard]] QJsonObject writeOf(const QString &name, const QJsonArray &roles = {},
                                  const QJsonArray &users = {});

} // namespace groupdesk::test
