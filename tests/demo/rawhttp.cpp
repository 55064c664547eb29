#include "rawhttp.h"

#include "waitfor.h"

#include <QJsonDocument>

#include <utility>

namespace groupdesk::test {

QJsonObject RawResponse::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray RawResponse::array() const
{
    return QJsonDocument::fromJson(body).array();
}

RawConnection::RawConnection(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void RawConnection::send(const QByteArray &bytes)
{
    waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    m_socket.write(bytes);
    waitUntil([this] {
        return m_socket.bytesToWrite() == 0
            || m_socket.state() == QAbstractSocket::UnconnectedState;
    });
}

RawResponse RawConnection::read(Body body)
{
    RawResponse response;
    const auto closed = [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; };
    waitUntil([&] {
        m_buffer += m_socket.readAll();
        return m_buffer.contains("\r\n\r\n") || closed();
    });
    m_buffer += m_socket.readAll();
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return response;
    QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    const QByteArray statusLine = lines.takeFirst();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(": ");
        response.headers.emplaceBack(line.left(colon), line.mid(colon + 2));
    }
    m_buffer.remove(0, end + 4);
    const int status = statusLine.split(' ').value(1).toInt();
    if (body == Body::Expected && response.header("Transfer-Encoding") == "chunked") {
        if (readChunks(response.body))
            response.status = status;
        return response;
    }
    const qsizetype length
        = body == Body::None ? 0 : response.header("Content-Length").toLongLong();
    waitUntil([&] {
        m_buffer += m_socket.readAll();
        return m_buffer.size() >= length || closed();
    });
    if (m_buffer.size() < length)
        return response; // cut short: the status stays 0
    response.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    response.status = status;
    return response;
}

bool RawConnection::readChunks(QByteArray &body)
{
    const auto closed = [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; };
    const auto await = [&](const auto &isThere) {
        waitUntil([&] {
            if (m_socket.bytesAvailable() > 0)
                m_buffer += m_socket.readAll();
            return isThere() || closed();
        });
        return isThere();
    };
    for (;;) {
        if (!await([this] { return m_buffer.contains("\r\n"); }))
            return false;
        const qsizetype head = m_buffer.indexOf("\r\n") + 2;
        bool isNumber = false;
        const qsizetype size = m_buffer.left(head - 2).toLongLong(&isNumber, 16);
        if (!isNumber || !await([&] { return m_buffer.size() >= head + size + 2; }))
            return false;
        body += m_buffer.mid(head, size);
        const bool isEnded = m_buffer.mid(head + size, 2) == "\r\n";
        m_buffer.remove(0, head + size + 2);
        if (size == 0 || !isEnded)
            return isEnded;
    }
}

bool RawConnection::waitClosed(int timeoutMs)
{
    return waitUntil(
        [this] {
            m_buffer += m_socket.readAll();
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        },
        timeoutMs);
}

QByteArray RawConnection::leftOver()
{
    m_buffer += m_socket.readAll();
    return std::exchange(m_buffer, {});
}

void RawConnection::close()
{
    m_socket.abort();
}

RawResponse request(const demo::DemoServer &server, const QByteArray &method,
                    const QByteArray &path, const QByteArray &body, demo::HttpHeaders headers)
{
    if (demo::headerValue(headers, "Authorization").isNull())
        headers += bearer(server.token());
    if (!body.isEmpty() && demo::headerValue(headers, "Content-Type").isNull())
        headers.emplaceBack("Content-Type", "application/json");
    QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : std::as_const(headers)) {
        if (!value.isEmpty())
            head += name + ": " + value + "\r\n";
    }
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    RawConnection connection(server.port());
    connection.send(head + "Connection: close\r\n\r\n" + body);
    return connection.read(method == "HEAD" ? RawConnection::Body::None
                                            : RawConnection::Body::Expected);
}

demo::HttpHeaders bearer(const QString &token)
{
    return { { "Authorization", "Bearer " + token.toUtf8() } };
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace groupdesk::test
