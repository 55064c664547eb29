#include "errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace groupdesk
