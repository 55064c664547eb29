#include "tursojson.h"

namespace groupdesk::turso {

QJsonObject lowerKeys(const QJsonObject &object)
{
    QJsonObject lowered;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key().toLower();
        if (key == it.key() || !object.contains(key))
            lowered.insert(key, it.value());
    }
    return lowered;
}

} // namespace groupdesk::turso
