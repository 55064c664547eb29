#include "http/router.h"

#include <optional>
#include <utility>

namespace groupdesk::demo {

namespace {

std::optional<QStringList> captured(const QByteArrayList &pattern, const QByteArrayList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QByteArray decoded = QByteArray::fromPercentEncoding(segments.at(i));
        if (pattern.at(i) == "{}") {
            if (decoded.isEmpty())
                return std::nullopt;
            arguments.append(QString::fromUtf8(decoded));
        } else if (pattern.at(i) != decoded) {
            return std::nullopt;
        }
    }
    return arguments;
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, Handler handler)
{
    m_routes.append({ method, pattern.split('/'), std::move(handler) });
}

Router::Match Router::match(const QByteArray &method, const QByteArray &rawPath) const
{
    const QByteArrayList segments = rawPath.split('/');
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    Match match;
    for (const Route &route : m_routes) {
        const std::optional<QStringList> arguments = captured(route.segments, segments);
        if (!arguments)
            continue;
        if (!match.allowed.contains(route.method)) {
            match.allowed.append(route.method);
            if (route.method == "GET")
                match.allowed.append("HEAD");
        }
        if (match.handler == nullptr && route.method == wanted) {
            match.handler = &route.handler;
            match.arguments = *arguments;
        }
    }
    return match;
}

} // namespace groupdesk::demo
