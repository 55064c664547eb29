#include "tursofixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

void TursoFixture::restart(const demo::TursoQuirks &quirks)
{
    demo::DemoOptions options;
    options.turso = quirks;
    m_server = std::make_unique<demo::DemoServer>(options);
    QVERIFY(m_server->start());
}

RawResponse TursoFixture::get(const QByteArray &path) const
{
    return request(*m_server, "GET", path);
}

RawResponse TursoFixture::post(const QByteArray &path, const QByteArray &body) const
{
    return request(*m_server, "POST", path, body);
}

RawResponse TursoFixture::as(demo::TursoTokenKind kind, const QByteArray &verb,
                             const QByteArray &path, const QByteArray &body) const
{
    return request(*m_server, verb, path, body, bearer(m_server->tursoToken(kind)));
}

RawResponse TursoFixture::as(demo::Persona persona, const QByteArray &verb, const QByteArray &path,
                             const QByteArray &body) const
{
    return request(*m_server, verb, path, body, bearer(m_server->token(persona)));
}

QJsonValue TursoFixture::listed(const QByteArray &list, const QString &name) const
{
    const QJsonArray groups = get(list).object().value("groups"_L1).toArray();
    for (const QJsonValue &group : groups) {
        if (group["name"_L1] == name)
            return group;
    }
    return {};
}

QString errorOf(const RawResponse &response)
{
    return response.object().value("error"_L1).toString();
}

QJsonObject groupOf(const RawResponse &response)
{
    return response.object().value("group"_L1).toObject();
}

} // namespace groupdesk::test
