#include "randomjson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

bool chance(QRandomGenerator &random, int percent)
{
    return random.bounded(100) < percent;
}

QString randomWord(QRandomGenerator &random)
{
    static const QStringList words { u"alpha"_s, u"größe"_s, u"a\"b\\c"_s,    u"🌙"_s,
                                     u""_s,      u" "_s,     u"line\nfeed"_s, u"null"_s };
    return words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(1000));
}

QJsonValue randomJson(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 2 ? 4 : 6)) {
    case 0:
        return randomWord(random);
    case 1:
        return random.bounded(1'000'000) / 8.0;
    case 2:
        return chance(random, 50);
    case 3:
        return QJsonValue::Null;
    case 4:
        return QJsonArray { randomJson(random, depth + 1), randomJson(random, depth + 1) };
    default:
        return QJsonObject { { randomWord(random), randomJson(random, depth + 1) } };
    }
}

} // namespace groupdesk::test
