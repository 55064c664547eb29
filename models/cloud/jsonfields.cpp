#include "jsonfields.h"

#include <QJsonArray>

namespace groupdesk::json {

std::optional<QString> text(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QString> filledText(const QJsonObject &object, QLatin1String key)
{
    std::optional<QString> value = text(object, key);
    return value && !value->isEmpty() ? value : std::nullopt;
}

std::optional<bool> flag(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QDateTime> time(const QJsonObject &object, QLatin1String key)
{
    const std::optional<QString> value = text(object, key);
    return value ? timeFromText(*value) : std::nullopt;
}

std::optional<QStringList> texts(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

std::optional<QDateTime> timeFromText(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace groupdesk::json
