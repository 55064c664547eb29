#include "turso/tursogrouptoken.h"

#include "demojson.h"
#include "turso/tursoanswers.h"
#include "turso/tursotokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// Such as "2w1d30m": weeks, days, hours, minutes, seconds, each at most once and in this order.
std::optional<qint64> secondsOf(const QString &duration)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,6})w)?(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?\\z"_s);
    constexpr std::array<qint64, 5> unit { 604'800, 86'400, 3'600, 60, 1 };
    const QRegularExpressionMatch match = form.match(duration);
    if (duration.isEmpty() || !match.hasMatch())
        return std::nullopt;
    qint64 seconds = 0;
    for (std::size_t i = 0; i < unit.size(); ++i)
        seconds += match.captured(static_cast<int>(i) + 1).toLongLong() * unit.at(i);
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

QString takeQuery(const HttpRequest &request, TursoGroupTokenWish &wish)
{
    const QString expiration = queryValues(request, u"expiration"_s).value(0, u"never"_s);
    if (expiration != "never"_L1) {
        wish.seconds = secondsOf(expiration);
        if (!wish.seconds)
            return u"Invalid expiration format"_s;
    }
    const QString authorization
        = queryValues(request, u"authorization"_s).value(0, u"full-access"_s);
    wish.readOnly = authorization == "read-only"_L1;
    if (!wish.readOnly && authorization != "full-access"_L1)
        return u"Invalid authorization: must be full-access or read-only"_s;
    return {};
}

QString takeBody(const HttpRequest &request, const TursoAccount &account, TursoGroupTokenWish &wish)
{
    if (request.body.isEmpty())
        return {};
    const std::optional<QJsonObject> body = jsonObject(request.body);
    if (!body)
        return u"failed to parse request body"_s;
    const QJsonValue attach = anyCase(*body, u"permissions"_s)["read_attach"_L1];
    if (attach.isUndefined())
        return {};
    // A list without an entry is refused too: who wants nothing must not ask.
    const QJsonArray databases = attach["databases"_L1].toArray();
    if (databases.isEmpty())
        return u"read_attach: databases must name at least one database"_s;
    for (const QJsonValue &name : databases) {
        if (account.database(name.toString()) == nullptr)
            return u"database not found: %1"_s.arg(name.toString());
        wish.attach.append(name.toString());
    }
    return {};
}

} // namespace

std::variant<TursoGroupTokenWish, QString> TursoGroupTokenWish::read(const HttpRequest &request,
                                                                     const TursoAccount &account)
{
    TursoGroupTokenWish wish;
    if (QString fault = takeQuery(request, wish); !fault.isNull())
        return fault;
    if (QString fault = takeBody(request, account, wish); !fault.isNull())
        return fault;
    return wish;
}

QString tursoGroupToken(const TursoGroupTokenWish &wish, const TursoGroup &group,
                        const QDateTime &now, DemoRandom &random)
{
    const qint64 issued = now.toSecsSinceEpoch();
    QJsonObject payload { { u"a"_s, wish.readOnly ? u"ro"_s : u"rw"_s },
                          { u"gid"_s, group.uuid },
                          { u"iat"_s, issued },
                          { u"kid"_s, u"key-%1"_s.arg(group.rotations + 1) },
                          { u"rid"_s, random.uuid() } };
    if (wish.seconds)
        payload.insert(u"exp"_s, issued + *wish.seconds);
    if (!wish.attach.isEmpty()) {
        const QJsonObject attach { { u"ns"_s, QJsonArray::fromStringList(wish.attach) } };
        payload.insert(u"p"_s, QJsonObject { { u"roa"_s, attach } });
    }
    const QJsonObject header { { u"alg"_s, u"EdDSA"_s }, { u"typ"_s, u"JWT"_s } };
    return QString::fromLatin1(sealedJwt(header, payload, random.uuid().toLatin1()));
}

} // namespace groupdesk::demo
