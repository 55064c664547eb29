#include "decode.h"

#include "servertext.h"

#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body;
}

QString reasonOf(const QJsonParseError &parse)
{
    return u"%1 at byte %2"_s.arg(parse.errorString()).arg(parse.offset);
}

} // namespace

CloudResult<QJsonDocument> parseJson(const RestReply &reply)
{
    if (isMarkup(reply.headers.value("content-type"), reply.body)) {
        CloudError error = badShape(reply, u"HTML page"_s);
        error.kind = CloudError::Kind::NotThePlatform;
        return Unexpected(error);
    }
    const QByteArray body = withoutMark(reply.body);
    if (body.trimmed().isEmpty())
        return Unexpected(badShape(reply, u"empty body"_s));
    QJsonParseError parse;
    QJsonDocument document = QJsonDocument::fromJson(body, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Unexpected(badShape(reply, reasonOf(parse)));
    return document;
}

CloudError badShape(const RestReply &reply, const QString &reason)
{
    CloudError error = reply.context;
    error.kind = CloudError::Kind::BadResponse;
    error.reason = reason;
    return error;
}

} // namespace groupdesk
