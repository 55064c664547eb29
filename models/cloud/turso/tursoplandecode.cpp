#include "tursoplandecode.h"

#include "decode.h"
#include "jsonfields.h"
#include "tursojson.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

/// A whole number that is not negative; no value for anything else.
std::optional<qint64> countOf(const QJsonValue &value)
{
    constexpr double greatest = 9'007'199'254'740'992.0; // where doubles stop counting
    const double number = value.toDouble(-1);
    if (number < 0 || number > greatest || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

std::optional<int> smallCountOf(const QJsonValue &value)
{
    const std::optional<qint64> count = countOf(value);
    if (!count || *count > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*count);
}

/// The first of the two that is an object.
QJsonObject totals(const QJsonObject &keys)
{
    const QJsonValue usage = keys.value("usage"_L1);
    return lowerKeys(usage.isObject() ? usage.toObject() : keys.value("total"_L1).toObject());
}

/// "storage" in older answers.
std::optional<qint64> bytesOf(const QJsonObject &sizes)
{
    const std::optional<qint64> bytes = countOf(sizes.value("storage_bytes"_L1));
    return bytes ? bytes : countOf(sizes.value("storage"_L1));
}

} // namespace

CloudResult<QString> subscribedPlan(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QJsonObject keys = lowerKeys(document->object());
    const QJsonValue wrapped = keys.value("subscription"_L1);
    if (wrapped.isString())
        return wrapped.toString();
    const QJsonObject subscription = wrapped.isObject() ? lowerKeys(wrapped.toObject()) : keys;
    const QString name = json::text(subscription, "name"_L1).value_or(QString());
    QString plan = json::filledText(subscription, "plan"_L1).value_or(name);
    if (constexpr auto suffix = "_overages"_L1; plan.endsWith(suffix))
        plan.chop(suffix.size());
    return plan;
}

CloudResult<GroupQuotas> groupQuotas(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QJsonValue list = document->isArray() ? QJsonValue(document->array())
                                                : lowerKeys(document->object()).value("plans"_L1);
    if (!list.isArray() && !list.isNull())
        return Unexpected(badShape(reply, u"The answer has no list \"plans\""_s));
    GroupQuotas quotas;
    const QJsonArray plans = list.toArray();
    for (const QJsonValue &item : plans) {
        const QJsonObject plan = lowerKeys(item.toObject());
        const QJsonObject quota = lowerKeys(plan.value("quotas"_L1).toObject());
        const int groups = smallCountOf(quota.value("groups"_L1)).value_or(0);
        if (groups > 0)
            quotas.insert(plan.value("name"_L1).toString().toLower(), groups);
    }
    return quotas;
}

CloudResult<Usage> usage(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QJsonObject top = lowerKeys(document->object());
    const QJsonValue wrapped = top.value("organization"_L1);
    const QJsonObject keys = wrapped.isObject() ? lowerKeys(wrapped.toObject()) : top;
    Usage result;
    result.groups = smallCountOf(totals(keys).value("groups"_L1));
    const QJsonArray databases = keys.value("databases"_L1).toArray();
    for (const QJsonValue &item : databases) {
        const QJsonObject database = lowerKeys(item.toObject());
        const auto id = json::filledText(database, "uuid"_L1);
        const std::optional<qint64> bytes = bytesOf(totals(database));
        if (id && bytes)
            result.databaseBytes.insert(*id, *bytes);
    }
    return result;
}

} // namespace groupdesk::turso
