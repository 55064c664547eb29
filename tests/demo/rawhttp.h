#pragma once

#include "demoserver.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>

#include <optional>

/// \file HTTP spoken by hand, so that the demo server is not tested by the client it is for.

namespace groupdesk::test {

struct RawResponse
{
    int status = 0; ///< 0: the connection ended before a whole answer was there
    demo::HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        return demo::headerValue(headers, name);
    }
    [[nodiscard]] QJsonObject object() const; ///< the body; empty if it is not an object
    [[nodiscard]] QJsonArray array() const; ///< the body; empty if it is not an array
};

/// A connection to 127.0.0.1 that sends what it is told to.
class RawConnection final
{
public:
    enum class Body { Expected, None };

    explicit RawConnection(quint16 port);

    void send(const QByteArray &bytes);
    /// The next answer on the connection. Body::None for an answer to HEAD.
    [[nodiscard]] RawResponse read(Body body = Body::Expected);
    /// True once the server has closed, waiting for it if need be.
    [[nodiscard]] bool waitClosed(int timeoutMs = 5000);
    /// Whatever has come and was not read as an answer.
    [[nodiscard]] QByteArray leftOver();
    void close();

private:
    /// False if they ended too early.
    [[nodiscard]] bool readChunks(QByteArray &body);

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// One request on a connection of its own, with the owner's token unless \a headers has another
/// Authorization; an empty one there means none.
[[nodiscard]] RawResponse request(const demo::DemoServer &server, const QByteArray &method,
                                  const QByteArray &path, const QByteArray &body = {},
                                  demo::HttpHeaders headers = {});

/// {"Authorization", "Bearer …"}
[[nodiscard]] demo::HttpHeaders bearer(const QString &token);
[[nodiscard]] QByteArray json(const QJsonObject &object);

} // namespace groupdesk::test
