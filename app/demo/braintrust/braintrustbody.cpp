#include "braintrust/braintrustbody.h"

#include "braintrust/braintrustlist.h"
#include "demojson.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

QJsonObject wrongType(const QString &expected, const QJsonValue &received, const QJsonArray &path)
{
    QJsonObject issue = braintrustIssue(
        u"invalid_type"_s, u"Expected %1, received %2"_s.arg(expected, typeName(received)), path);
    issue.insert(u"expected"_s, expected);
    issue.insert(u"received"_s, typeName(received));
    return issue;
}

void checkIds(const QString &key, const QJsonValue &value, QJsonArray &issues)
{
    if (!value.isArray()) {
        issues.append(wrongType(u"array"_s, value, { key }));
        return;
    }
    const QJsonArray ids = value.toArray();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!ids.at(i).isString())
            issues.append(wrongType(u"string"_s, ids.at(i), { key, i }));
        else if (!isUuid(ids.at(i).toString()))
            issues.append(braintrustUuidIssue({ key, i }));
    }
}

void checkChoice(const QString &key, const QString &value, const QStringList &choices,
                 QJsonArray &issues)
{
    if (!choices.contains(value))
        issues.append(braintrustChoiceIssue(key, value, choices));
}

} // namespace

std::optional<BraintrustBodyFault> faultOf(const QJsonObject &body,
                                           const BraintrustBodyRules &rules)
{
    QJsonArray issues;
    for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
        const bool isList = rules.idLists.contains(it.key());
        const bool isText = rules.texts.contains(it.key()) || rules.ids.contains(it.key())
            || rules.choices.contains(it.key());
        if (!isText && !isList) {
            const QString text = u"Extraneous key \"%1\" at path []"_s.arg(it.key());
            return BraintrustBodyFault { text, {} };
        }
        if (it.value().isNull())
            continue;
        if (isList)
            checkIds(it.key(), it.value(), issues);
        else if (!it.value().isString())
            issues.append(wrongType(u"string"_s, it.value(), { it.key() }));
        else if (rules.ids.contains(it.key()) && !isUuid(it.value().toString()))
            issues.append(braintrustUuidIssue({ it.key() }));
        else if (rules.choices.contains(it.key()))
            checkChoice(it.key(), it.value().toString(), rules.choices.value(it.key()), issues);
    }
    for (const QString &key : rules.required) {
        if (body.value(key).isUndefined() || body.value(key).isNull())
            issues.append(braintrustIssue(u"invalid_type"_s, u"Required"_s, { key }));
    }
    const QJsonValue name = body.value("name"_L1);
    if (name.isString() && name.toString().isEmpty()) {
        issues.append(braintrustIssue(
            u"too_small"_s, u"String must contain at least 1 character(s)"_s, { u"name"_s }));
    }
    if (issues.isEmpty())
        return std::nullopt;
    return BraintrustBodyFault { {}, issues };
}

QStringList idList(const QJsonObject &body, const QString &key)
{
    QStringList ids;
    const QJsonArray values = body.value(key).toArray();
    for (const QJsonValue &value : values)
        ids.append(value.toString().toLower());
    return ids;
}

} // namespace groupdesk::demo
