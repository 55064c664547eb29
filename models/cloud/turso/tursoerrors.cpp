#include "tursoerrors.h"

#include "errorbody.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

QString messageOf(const QJsonValue &value, const QByteArray &body)
{
    if (value.isUndefined())
        return QString::fromUtf8(body);
    if (value.isString())
        return value.toString();
    const QJsonObject object = value.toObject();
    const QJsonValue error = object.value("error"_L1);
    if (error.isString())
        return error.toString();
    if (error.toObject().value("message"_L1).isString())
        return error.toObject().value("message"_L1).toString();
    return object.value("message"_L1).toString();
}

bool mentions(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

void judgeToken(CloudError &error, const QString &text)
{
    if (text.contains("could not parse jwt id"_L1, Qt::CaseInsensitive))
        error.serverCode = code::wrongTokenKind;
    else if (text.contains("number of segments"_L1, Qt::CaseInsensitive))
        error.serverCode = code::malformedToken;
    else if (text.contains("expired"_L1, Qt::CaseInsensitive))
        error.serverCode = code::expiredToken;
}

/// The field that a 400 is about, as far as the text says so.
QString fieldOf(const QString &text)
{
    if (mentions(text, u"\\blocation\\b"_s))
        return u"location"_s;
    if (mentions(text, u"\\b(group )?name\\b"_s))
        return u"name"_s;
    return {};
}

/// What Turso answers when a plan does not allow another group is not documented.
bool isPlanLimit(const QString &serverCode, const QString &text)
{
    return serverCode.contains("not_available"_L1) || serverCode.contains("plan"_L1)
        || mentions(text, u"\\b(plans?|upgrade|quota|limits?)\\b"_s);
}

void judgeRefusal(CloudError &error, const QString &text)
{
    // A group that is handed over may be refused for the names of its databases, too.
    const bool naming = mentions(error.request, u"^POST .*/(groups|rename)$"_s);
    if (error.request.startsWith("DELETE "_L1) && mentions(text, u"\\bprotect"_s)) {
        error.serverCode = code::deleteProtected;
        return;
    }
    if (error.httpStatus == 409 || error.httpStatus == 422) {
        error.kind = CloudError::Kind::Conflict;
        error.field = naming ? u"name"_s : QString();
        return;
    }
    if (error.httpStatus == 400)
        error.field = fieldOf(text);
    const bool mayBePlan = error.httpStatus == 400 || error.httpStatus == 403;
    if (mayBePlan && error.field.isEmpty() && isPlanLimit(error.serverCode, text))
        error.kind = CloudError::Kind::PaymentRequired;
}

} // namespace

void readError(CloudError &error, const QByteArray &body,
               const QHash<QByteArray, QByteArray> & /*headers*/)
{
    if (error.kind == CloudError::Kind::NotThePlatform)
        return;
    const QJsonValue value = errorJson(body);
    const QString text = messageOf(value, body);
    error.serverMessage = text;
    error.serverCode = value.toObject().value("code"_L1).toString();
    if (error.httpStatus == 401)
        judgeToken(error, text);
    else
        judgeRefusal(error, text);
}

} // namespace groupdesk::turso
