#include "contentjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

std::optional<QString> textOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QList<NscaleTag>> tagsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<NscaleTag> tags;
    for (const QJsonValue entry : value.toArray()) {
        const auto name = textOf(entry["name"_L1]);
        const auto text = textOf(entry["value"_L1]);
        if (!name || !text)
            return std::nullopt;
        tags.append({ *name, *text });
    }
    return tags;
}

std::optional<QStringList> itemsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList items;
    for (const QJsonValue entry : value.toArray()) {
        const auto item = textOf(entry);
        if (!item)
            return std::nullopt;
        items.append(*item);
    }
    return items;
}

std::optional<QMap<GroupField, QStringList>> listsOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    QMap<GroupField, QStringList> lists;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto field = fieldOf(entry.key());
        const auto items = itemsOf(entry.value());
        if (!field || !isList(*field) || !items)
            return std::nullopt;
        lists.insert(*field, *items);
    }
    return lists;
}

} // namespace

std::optional<GroupField> fieldOf(const QString &key)
{
    for (const GroupField field : allGroupFields()) {
        if (toKey(field) == key)
            return field;
    }
    return std::nullopt;
}

QJsonObject contentToJson(const GroupContent &content)
{
    QJsonObject json { { u"name"_s, content.name } };
    if (content.description)
        json.insert("description"_L1, *content.description);
    if (content.protection)
        json.insert("protection"_L1, *content.protection);
    if (content.tags) {
        QJsonArray tags;
        for (const NscaleTag &tag : *content.tags)
            tags.append(QJsonObject { { u"name"_s, tag.name }, { u"value"_s, tag.value } });
        json.insert("tags"_L1, tags);
    }
    QJsonObject lists;
    for (auto list = content.lists.cbegin(); list != content.lists.cend(); ++list)
        lists.insert(toKey(list.key()), QJsonArray::fromStringList(list.value()));
    json.insert("lists"_L1, lists);
    return json;
}

std::optional<GroupContent> contentFromJson(const QJsonValue &value)
{
    GroupContent content;
    const QJsonObject json = value.toObject();
    const auto name = textOf(json.value("name"_L1));
    const auto lists = listsOf(json.value("lists"_L1));
    if (!name || !lists)
        return std::nullopt;
    content.name = *name;
    content.lists = *lists;
    if (const QJsonValue description = json.value("description"_L1); !description.isUndefined()) {
        content.description = textOf(description);
        if (!content.description)
            return std::nullopt;
    }
    if (const QJsonValue protection = json.value("protection"_L1); !protection.isUndefined()) {
        if (!protection.isBool())
            return std::nullopt;
        content.protection = protection.toBool();
    }
    if (const QJsonValue tags = json.value("tags"_L1); !tags.isUndefined()) {
        content.tags = tagsOf(tags);
        if (!content.tags)
            return std::nullopt;
    }
    return content;
}

} // namespace groupdesk
