#include "turso/tursoanswers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

HttpResponse tursoError(int status, const QString &text)
{
    return jsonResponse(status, QJsonObject { { u"error"_s, text } });
}

HttpResponse tursoGroupNotFound()
{
    return tursoError(404, u"group not found"_s);
}

HttpResponse tursoOrganizationNotFound()
{
    return tursoError(404, u"organization not found"_s);
}

HttpResponse tursoGroupAnswer(const TursoGroup &group)
{
    return jsonResponse(200, QJsonObject { { u"group"_s, group.json() } });
}

HttpResponse tursoBadBody()
{
    return tursoError(400, u"failed to parse request body"_s);
}

HttpResponse tursoDone()
{
    HttpResponse response;
    response.applied = true;
    return response;
}

QJsonValue anyCase(const QJsonObject &object, const QString &key)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

QString tursoNameFault(const QString &name, const TursoAccount &account)
{
    if (name.isEmpty() || name.size() > account.longestGroupName()) {
        return u"invalid group name: name must contain between 1 and %1 characters"_s.arg(
            account.longestGroupName());
    }
    static const QRegularExpression form(u"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z"_s);
    if (!form.match(name).hasMatch()) {
        return u"invalid group name: name may only contain lowercase letters, numbers and dashes, "
               "and neither begin nor end with a dash"_s;
    }
    return {};
}

} // namespace groupdesk::demo
