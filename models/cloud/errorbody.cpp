#include "errorbody.h"

#include "servertext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk {

QJsonValue errorJson(const QByteArray &body)
{
    const QByteArray wrapped = '[' + body + ']';
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &problem);
    if (problem.error != QJsonParseError::NoError || document.array().size() != 1)
        return QJsonValue(QJsonValue::Undefined);
    return document.array().first();
}

bool takeHtmlError(CloudError &error, const QByteArray &body)
{
    if (!isMarkup({}, body))
        return false;
    error.reason = u"The answer is an HTML page"_s;
    if (error.httpStatus == 404 || error.httpStatus == 405)
        error.kind = CloudError::Kind::NotThePlatform;
    return true;
}

} // namespace groupdesk
