#include "nscaleerrors.h"

#include "errorbody.h"
#include "jsonfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

/// Long enough for every sentence of the server, too short for a dump.
constexpr qsizetype longestMessage = 600;

QString withoutDump(const QString &description)
{
    static const QRegularExpression dump(u"\\s*\\n\\s*(Schema|Value):"_s);
    QString message = description.section(dump, 0, 0);
    if (message.size() > longestMessage)
        message = message.first(longestMessage) + u'…';
    return message;
}

/// The last step of the first JSON pointer into the request body.
QString fieldOf(const QString &description)
{
    static const QRegularExpression pointer(u"[\"'](?:/(?:metadata|spec))((?:/\\w+)+)[\"']"_s);
    const QString path = pointer.match(description).captured(1);
    return path.section(u'/', 1, 1);
}

} // namespace

void readError(CloudError &error, const QByteArray &body,
               const QHash<QByteArray, QByteArray> & /*headers*/)
{
    if (error.kind == CloudError::Kind::NotThePlatform)
        return;
    const QJsonValue value = errorJson(body);
    if (!value.isObject()) {
        error.serverMessage = value.isString() ? value.toString() : QString::fromUtf8(body);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString description = object.value("error_description"_L1).toString();
    error.serverCode = object.value("error"_L1).toString();
    error.serverMessage = withoutDump(description);
    error.traceId = json::filledText(object, "trace_id"_L1).value_or(error.traceId);
    if (error.httpStatus == 400 || error.httpStatus == 422)
        error.field = fieldOf(description);
}

} // namespace groupdesk::nscale
