#include "demojson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

HttpResponse jsonDocument(int status, const QJsonDocument &document)
{
    return { .status = status,
             .headers = { { "Content-Type", "application/json; charset=utf-8" } },
             .body = document.toJson(QJsonDocument::Compact) };
}

} // namespace

HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return jsonDocument(status, QJsonDocument(object));
}

HttpResponse jsonResponse(int status, const QJsonArray &array)
{
    return jsonDocument(status, QJsonDocument(array));
}

HttpResponse textResponse(int status, const QString &text)
{
    return { .status = status,
             .headers = { { "Content-Type", "text/plain; charset=utf-8" } },
             .body = text.toUtf8() };
}

std::optional<QJsonObject> jsonObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    const QList<QByteArray> parts = header.split(' ');
    if (parts.size() != 2 || parts.at(0).compare("bearer", Qt::CaseInsensitive) != 0)
        return {};
    return parts.at(1);
}

QStringList queryValues(const HttpRequest &request, const QString &key)
{
    const QUrlQuery query(QString::fromLatin1(request.rawQuery));
    return query.allQueryItemValues(key, QUrl::FullyDecoded);
}

QString isoMilliseconds(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString isoSeconds(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(
        u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace groupdesk::demo
