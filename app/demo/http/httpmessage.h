#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

/// \file The two halves of an HTTP exchange as plain values. Everything stays in bytes: what a
/// platform makes of them (encodings, JSON) is the platform's business.

namespace groupdesk::demo {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The value of the first header called \a name (any case); null if there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);

struct HttpRequest
{
    QByteArray method; ///< as sent: methods are case-sensitive
    QByteArray rawPath; ///< starts with '/', still percent-encoded, without the query
    QByteArray rawQuery; ///< without the '?', still percent-encoded
    HttpHeaders headers; ///< in the order sent, names as sent, values trimmed
    QByteArray body; ///< with any chunked coding already removed
    int minorVersion = 1; ///< HTTP/1.x

    /// The value of the first header called \a name (any case); null if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// False if the client asked to end the connection, or speaks HTTP/1.0 and did not ask to keep
    /// it.
    [[nodiscard]] bool keepsAlive() const;
};

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers; ///< without Content-Length, Connection and Date: the connection adds them
    QByteArray body;
    /// Makes what follows \a body piece by piece, while it is sent; an empty piece is the end.
    /// Null: nothing follows. Copies of an answer each make all of it.
    std::function<QByteArray()> more = {};
    /// The request changed what the platform stores. Not sent; the request log shows it.
    bool applied = false;
    int delayMs = 0; ///< how long the platform takes to answer, in milliseconds; not sent

    void setHeader(const QByteArray &name, const QByteArray &value);
    /// Puts what follows into the body.
    void makeWhole();
};

/// The usual words for \a status, "Unknown" for a status without any.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// The bytes of \a response as they go out. One that is not whole has its head only, and announces
/// chunks. With \a bodyless (an answer to HEAD) the length of the
/// body is announced and the body left out.
[[nodiscard]] QByteArray serialized(const HttpResponse &response, bool keepAlive, bool bodyless);

} // namespace groupdesk::demo
