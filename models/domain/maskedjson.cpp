#include "maskedjson.h"

#include "redactor.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The key without what spellings differ in: "access_token" and "Access-Token" are one.
QString plainKey(const QString &key)
{
    QString plain;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            plain += character.toLower();
    }
    return plain;
}

bool isSecret(const QString &key)
{
    static const QStringList endings { u"token"_s,      u"secret"_s,     u"password"_s,
                                       u"passphrase"_s, u"jwt"_s,        u"apikey"_s,
                                       u"privatekey"_s, u"credential"_s, u"authorization"_s };
    const QString plain = plainKey(key);
    const QString single = plain.endsWith(u's') ? plain.chopped(1) : plain;
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&single](const QString &ending) { return single.endsWith(ending); });
}

enum class Under {
    OrdinaryKey,
    SecretKey,
};

QJsonValue masked(const QJsonValue &value, Under under);

QJsonObject maskedObject(const QJsonObject &object, Under under)
{
    QJsonObject result;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const bool secret = under == Under::SecretKey || isSecret(member.key());
        result.insert(member.key(),
                      masked(*member, secret ? Under::SecretKey : Under::OrdinaryKey));
    }
    return result;
}

// Null, true and false stay: that there is no token, or that there may be one, is no secret.
QJsonValue masked(const QJsonValue &value, Under under)
{
    switch (value.type()) {
    case QJsonValue::String:
        return under == Under::SecretKey && !value.toString().isEmpty()
            ? u"••••••"_s
            : withoutTokens(value.toString());
    case QJsonValue::Double:
        return under == Under::SecretKey ? QJsonValue(u"••••••"_s) : value;
    case QJsonValue::Array: {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            result.append(masked(item, under));
        return result;
    }
    case QJsonValue::Object:
        return maskedObject(value.toObject(), under);
    default:
        return value;
    }
}

} // namespace

QJsonObject withoutSecrets(const QJsonObject &object)
{
    return maskedObject(object, Under::OrdinaryKey);
}

} // namespace groupdesk
