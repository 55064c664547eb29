#include "braintrustfixture.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {

QJsonArray BraintrustFixture::all(const QByteArray &query) const
{
    return objectsOf(request(*m_server, "GET", groupsPath + '?' + query));
}

QJsonObject BraintrustFixture::named(const QString &name) const
{
    return all("group_name=" + name.toUtf8().toPercentEncoding()).at(0).toObject();
}

RawResponse BraintrustFixture::create(const QJsonObject &body) const
{
    return request(*m_server, "POST", groupsPath, json(body));
}

QJsonArray objectsOf(const RawResponse &response)
{
    return response.object().value("objects"_L1).toArray();
}

QByteArray idIn(const QJsonValue &object)
{
    return object["id"_L1].toString().toLatin1();
}

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

} // namespace groupdesk::test
