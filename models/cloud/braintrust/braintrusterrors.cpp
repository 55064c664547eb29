#include "braintrusterrors.h"

#include "errorbody.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

struct Reading
{
    QString message;
    QString code;
    QString traceId;
    QString field;
};

bool mentions(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys) {
        if (object.value(key).isString())
            return object.value(key).toString();
    }
    return {};
}

/// [{"message": "Invalid uuid", "path": ["id", 0]}, …]
Reading readComplaints(const QJsonArray &complaints)
{
    Reading reading;
    QStringList lines;
    for (const QJsonValue &item : complaints) {
        const QJsonObject complaint = item.toObject();
        const QJsonArray path = complaint.value("path"_L1).toArray();
        const QString field = path.isEmpty() ? QString() : path.first().toString();
        const QString message = complaint.value("message"_L1).toString();
        lines.append(field.isEmpty() ? message : u"%1: %2"_s.arg(field, message));
        if (reading.field.isEmpty())
            reading.field = field;
    }
    reading.message = lines.join(u'\n');
    return reading;
}

/// The caller's address is nobody's business in a log, also where it is not at the end.
QString withoutAddress(QString text)
{
    static const QRegularExpression address(u"\\s*\\[user_email=[^\\]]*\\]"_s);
    return text.remove(address);
}

Reading readText(const QString &text)
{
    static const QRegularExpression extraneous(u"Extraneous key [\"'\\[]*([^\"'\\]]+)"_s);
    const QJsonValue value = errorJson(text.toUtf8());
    if (value.isArray() && !value.toArray().isEmpty())
        return readComplaints(value.toArray());
    Reading reading;
    reading.message = value.isString() ? value.toString() : text;
    reading.field = extraneous.match(reading.message).captured(1);
    return reading;
}

Reading readBody(const QByteArray &body, Trailer &trailer)
{
    const QJsonObject object = errorJson(body).toObject();
    if (object.isEmpty()) {
        trailer = splitTrailer(QString::fromUtf8(body));
        return readText(trailer.text);
    }
    QString message = firstText(object, { "Message"_L1, "message"_L1, "error"_L1, "detail"_L1 });
    if (message.isEmpty())
        message = firstText(object.value("error"_L1).toObject(), { "message"_L1, "Message"_L1 });
    trailer = splitTrailer(message);
    Reading reading = readText(trailer.text);
    reading.code = firstText(object, { "Code"_L1, "code"_L1 });
    reading.traceId = firstText(object, { "InternalTraceId"_L1 });
    return reading;
}

QString traceIdOf(const QHash<QByteArray, QByteArray> &headers, const Reading &reading,
                  const Trailer &trailer)
{
    for (const char *name :
         { "x-bt-internal-trace-id", "x-vercel-id", "x-request-id", "request-id" }) {
        const QByteArray value = headers.value(name);
        if (!value.isEmpty())
            return QString::fromUtf8(value);
    }
    return reading.traceId.isEmpty() ? trailer.requestId : reading.traceId;
}

/// Which refusals mean more than their status. \a error has its status and request.
CloudError::Kind kindOf(const CloudError &error, const QString &text)
{
    using Kind = CloudError::Kind;
    const bool creating = error.request.startsWith("POST "_L1);
    const bool refused = error.httpStatus == 400 || error.httpStatus == 403;
    if (refused && mentions(text, u"\\bMissing \\w+ access\\b"_s)) {
        // Creating a group asks for nothing that could be missing; a grant is about something.
        const bool orMissing = mentions(text, u"does not exist"_s);
        const bool asksForNothing = creating && !error.request.contains("/v1/acl"_L1);
        return orMissing && !asksForNothing ? Kind::NotFoundOrForbidden : Kind::Forbidden;
    }
    if (error.httpStatus == 404 && error.request.contains("/v1/group/"_L1))
        return Kind::NotFoundOrForbidden;
    // Custom groups are part of some plans only; how a refusal is worded is not documented.
    if (creating && refused && mentions(text, u"\\b(plans?|upgrade|enterprise)\\b"_s))
        return Kind::PaymentRequired;
    return error.kind;
}

} // namespace

Trailer splitTrailer(const QString &body)
{
    static const QRegularExpression last(u"\\s*\\[(user_email|user_org|timestamp|request_id)="
                                         "([^\\]]*)\\]\\s*$"_s);
    Trailer trailer;
    trailer.text = body;
    for (auto match = last.match(trailer.text); match.hasMatch();
         match = last.match(trailer.text)) {
        // From the right: what is further left may be a name that somebody chose.
        if (match.captured(1) == "user_org"_L1 && trailer.userOrganization.isEmpty())
            trailer.userOrganization = match.captured(2);
        else if (match.captured(1) == "request_id"_L1)
            trailer.requestId = match.captured(2);
        trailer.text.truncate(match.capturedStart());
    }
    return trailer;
}

QString userOrganization(const QByteArray &body)
{
    Trailer trailer;
    readBody(body, trailer);
    return trailer.userOrganization;
}

void readError(CloudError &error, const QByteArray &body,
               const QHash<QByteArray, QByteArray> &headers)
{
    Trailer trailer;
    const Reading reading = readBody(body, trailer);
    const QString traceId = traceIdOf(headers, reading, trailer);
    if (!traceId.isEmpty())
        error.traceId = traceId;
    if (error.kind == CloudError::Kind::NotThePlatform)
        return;
    error.serverCode = reading.code;
    if (error.httpStatus == 401)
        return; // the status says it all, and the text is about the server's own workings
    error.field = reading.field;
    error.serverMessage = withoutAddress(reading.message);
    error.kind = kindOf(error, reading.message);
}

} // namespace groupdesk::braintrust
