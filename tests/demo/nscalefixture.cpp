#include "nscalefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

void NscaleFixture::restart(demo::NscaleGeneration generation)
{
    demo::DemoOptions options;
    options.nscaleGeneration = generation;
    m_server = std::make_unique<demo::DemoServer>(options);
    QVERIFY(m_server->start());
    const QByteArray list = "/nscale/api/v1/organizations";
    m_root = list + '/' + idOf(get(list).array().at(0));
}

RawResponse NscaleFixture::get(const QByteArray &path) const
{
    return request(*m_server, "GET", path);
}

QJsonValue NscaleFixture::named(const QByteArray &list, const QString &name) const
{
    const QJsonArray all = get(m_root + list).array();
    for (const QJsonValue &resource : all) {
        if (nameOf(resource) == name)
            return resource;
    }
    return {};
}

QString nameOf(const QJsonValue &resource)
{
    return resource["metadata"_L1]["name"_L1].toString();
}

QByteArray idOf(const QJsonValue &resource)
{
    return resource["metadata"_L1]["id"_L1].toString().toLatin1();
}

QJsonObject writeOf(const QString &name, const QJsonArray &roles, const QJsonArray &users)
{
    return { { u"metadata"_s, QJsonObject { { u"name"_s, name } } },
             { u"spec"_s,
               QJsonObject { { u"roleIDs"_s, roles },
                             { u"serviceAccountIDs"_s, QJsonArray() },
                             { u"userIDs"_s, users } } } };
}

} // namespace groupdesk::test
