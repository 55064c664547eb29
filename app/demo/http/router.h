#pragma once

#include "http/httpmessage.h"

#include <QStringList>

#include <functional>

namespace groupdesk::demo {

/// Finds the handler of a request by verb and path. Paths are cut into segments while they are
/// still percent-encoded and each segment is decoded afterwards, so that "%2F" in a name stays part
/// of the name.
class Router final
{
public:
    /// \a arguments are the decoded segments that stand where the pattern says "{}".
    using Handler
        = std::function<HttpResponse(const HttpRequest &request, const QStringList &arguments)>;

    struct Match
    {
        const Handler *handler = nullptr; ///< null: no such path, or not with this verb
        QStringList arguments;
        QByteArrayList allowed; ///< the verbs this path has; empty if there is no such path
    };

    /// \a pattern such as "/v1/groups/{}"; "{}" takes exactly one segment, which is never empty.
    /// Of several patterns that fit, the one added first wins.
    void add(const QByteArray &method, const QByteArray &pattern, Handler handler);
    /// HEAD is answered by the handler of GET where it has none of its own.
    [[nodiscard]] Match match(const QByteArray &method, const QByteArray &rawPath) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArrayList segments;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace groupdesk::demo
