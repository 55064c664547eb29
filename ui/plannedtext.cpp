#include "plannedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {

QString requestsText(const QList<PlannedRequest> &requests)
{
    QStringList texts;
    for (const PlannedRequest &request : requests) {
        QString text = QString::fromLatin1(request.verb) % u' '
            % QString::fromLatin1(request.url.toEncoded());
        if (request.body)
            text += u'\n' % QString::fromUtf8(QJsonDocument(*request.body).toJson()).trimmed();
        texts.append(text);
    }
    return texts.join(u"\n\n"_s);
}

QString requestsJson(const QList<PlannedRequest> &requests)
{
    QJsonArray array;
    for (const PlannedRequest &request : requests) {
        QJsonObject object { { u"method"_s, QString::fromLatin1(request.verb) },
                             { u"url"_s, QString::fromLatin1(request.url.toEncoded()) } };
        if (request.body)
            object.insert("body"_L1, *request.body);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson()).trimmed();
}

} // namespace groupdesk
