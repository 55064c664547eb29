#include "tursoorderdecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "tursodecode.h"
#include "tursojson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {

CloudResult<OrderResult> orderedGroup(const RestReply &reply, const OrganizationId &organization)
{
    return plainOrder(reply).transform([&](OrderResult &&result) {
        if (CloudResult<Group> group = oneGroup(reply, organization))
            result.group = std::move(group).value();
        return std::move(result);
    });
}

CloudResult<OrderResult> newGroupToken(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const auto token = json::filledText(lowerKeys(document->object()), "jwt"_L1);
    if (!token)
        return Unexpected(badShape(reply, u"The answer has no \"jwt\""_s));
    OrderResult result;
    result.token = Secret::fromPaste(*token);
    return result;
}

CloudResult<OrderResult> plainOrder(const RestReply &reply)
{
    return accepted(reply).transform([](Done &&) { return OrderResult {}; });
}

CloudResult<QString> roleOf(const RestReply &reply, const QString &user)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QJsonArray members
        = lowerKeys(document->object()).value("members"_L1).toArray(document->array());
    for (const QJsonValue &item : members) {
        const QJsonObject member = lowerKeys(item.toObject());
        for (const QLatin1String key : { "username"_L1, "email"_L1 }) {
            const auto name = json::filledText(member, key);
            if (name && name->compare(user, Qt::CaseInsensitive) == 0)
                return json::text(member, "role"_L1).value_or(QString());
        }
    }
    return QString();
}

} // namespace groupdesk::turso
