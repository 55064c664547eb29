#include "fixturefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QByteArray bodyOf(const QJsonObject &object)
{
    const QJsonValue body = object.value("body"_L1);
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson();
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson();
    return object.value("text"_L1).toString().toUtf8();
}

Exchange exchangeOf(const QJsonObject &object)
{
    Exchange exchange;
    const QString request = object.value("request"_L1).toString();
    exchange.verb = request.section(u' ', 0, 0).toLatin1();
    exchange.target = request.section(u' ', 1).toLatin1();
    exchange.status = object.value("status"_L1).toInt(exchange.status);
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        exchange.headers.append({ it.key().toLatin1(), it.value().toString().toLatin1() });
    exchange.body = bodyOf(object);
    return exchange;
}

} // namespace

QList<Exchange> exchangesOf(const QString &platform, const QString &caseName)
{
    QFile file(QStringLiteral(FIXTURES_DIR) + u'/' + platform + u".json"_s);
    QJsonParseError problem { 0, QJsonParseError::IllegalValue };
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(problem.errorString()));
    QList<Exchange> exchanges;
    const QJsonArray list = document.object().value(caseName).toArray();
    for (const QJsonValue &item : list)
        exchanges.append(exchangeOf(item.toObject()));
    return exchanges;
}

} // namespace groupdesk::test
