#pragma once

#include "rawhttp.h"

#include <QObject>

#include <memory>

namespace groupdesk::test {

/// A demo server that plays Turso in a certain way.
class TursoFixture : public QObject
{
protected:
    TursoFixture() = default;

    /// A new server.
    void restart(const demo::TursoQuirks &quirks = {});
    [[nodiscard]] RawResponse get(const QByteArray &path) const;
    [[nodiscard]] RawResponse post(const QByteArray &path, const QByteArray &body = {}) const;
    /// With a token of the kind, or the word of the persona.
    [[nodiscard]] RawResponse as(demo::TursoTokenKind kind, const QByteArray &verb,
                                 const QByteArray &path, const QByteArray &body = {}) const;
    [[nodiscard]] RawResponse as(demo::Persona persona, const QByteArray &verb,
                                 const QByteArray &path, const QByteArray &body = {}) const;
    /// The group of that name in the answer to a list; null if it is not in it.
    [[nodiscard]] QJsonValue listed(const QByteArray &list, const QString &name) const;

    std::unique_ptr<demo::DemoServer> m_server;
};

/// The text of an error; null if there is none.
[[nodiscard]] QString errorOf(const RawResponse &response);
/// What is wrapped in "group".
[[nodiscard]] QJsonObject groupOf(const RawResponse &response);

/// The paths of groups: below the personal root, and below organizations of which the owner's token
/// owns the first, administers the second and is a mere member of the third.
inline const QByteArray personalGroups = "/turso/v1/groups";
inline const QByteArray acmeGroups = "/turso/v1/organizations/acme-inc/groups";
inline const QByteArray northwindGroups = "/turso/v1/organizations/northwind/groups";
inline const QByteArray someGroups = "/turso/v1/organizations/some_org/groups";

} // namespace groupdesk::test
