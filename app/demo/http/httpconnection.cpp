#include "http/httpconnection.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace groupdesk::demo {

namespace {

/// Bytes kept unread while a request is being answered; beyond it the client has to wait.
constexpr qint64 readAhead = 256 * 1024;
/// Bytes of an answer that are made before the client takes them.
constexpr qint64 writeAhead = 512 * 1024;
/// How long an answer is made at a stretch. The client may live on the same thread.
constexpr qint64 sliceMs = 2;
/// How long a refused client may go on sending. Closing at once would reset the connection, and
/// the client would never see the answer.
constexpr auto lingerTime = 500ms;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandlers handlers, HttpLimits limits,
                               QObject *parent)
    : QObject(parent), m_socket(socket), m_handlers(std::move(handlers)), m_parser(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readSocket);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::sendMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::readSocket()
{
    if (m_closing) {
        m_socket->readAll();
        return;
    }
    if (!m_answering)
        advance();
}

void HttpConnection::advance()
{
    m_parser.append(m_socket->readAll());
    while (!m_answering && !m_closing) {
        switch (m_parser.step()) {
        case HttpParser::Step::NeedsMore:
            return;
        case HttpParser::Step::HeadRead:
            headRead();
            break;
        case HttpParser::Step::Failed:
            refuse(m_parser.errorStatus());
            return;
        case HttpParser::Step::Complete: {
            const HttpRequest request = m_parser.take();
            m_answering = true;
            m_keepAlive = request.keepsAlive();
            m_bodyless = request.method == "HEAD";
            m_takesChunks = request.minorVersion >= 1;
            m_handlers.handle(*this, request);
            break;
        }
        }
    }
}

void HttpConnection::headRead()
{
    if (!m_handlers.accept(m_parser.request())) {
        abort();
        return;
    }
    const QByteArray expected = m_parser.request().header("Expect");
    if (expected.compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::answer(const HttpResponse &response)
{
    if (!m_answering || m_closing)
        return;
    if (response.more && !m_takesChunks) {
        HttpResponse whole = response;
        whole.makeWhole();
        answer(whole);
        return;
    }
    m_socket->write(serialized(response, m_keepAlive, m_bodyless));
    if (response.more && !m_bodyless) {
        m_more = response.more;
        sendMore();
    } else {
        answered();
    }
}

void HttpConnection::sendMore()
{
    QElapsedTimer slice;
    slice.start();
    while (m_more && !m_closing && m_socket->bytesToWrite() < writeAhead
           && slice.elapsed() < sliceMs) {
        const QByteArray piece = m_more();
        m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        if (piece.isEmpty()) {
            m_more = nullptr;
            answered();
        }
    }
}

void HttpConnection::answered()
{
    m_answering = false;
    if (!m_keepAlive) {
        m_closing = true;
        m_socket->disconnectFromHost();
        return;
    }
    // Not from here: a handler that answers at once is called by advance(), which goes on itself.
    QMetaObject::invokeMethod(this, &HttpConnection::readSocket, Qt::QueuedConnection);
}

void HttpConnection::answerHalf(const HttpResponse &response)
{
    if (!m_answering || m_closing)
        return;
    HttpResponse all = response;
    all.makeWhole();
    const QByteArray whole = serialized(all, m_keepAlive, m_bodyless);
    m_socket->write(whole.left(whole.size() - (all.body.size() + 1) / 2));
    m_closing = true;
    m_socket->disconnectFromHost();
}

void HttpConnection::abort()
{
    m_closing = true;
    m_socket->abort();
    deleteLater();
}

void HttpConnection::refuse(int status)
{
    m_closing = true;
    HttpResponse response { status, { { "Content-Type", "text/plain; charset=utf-8" } }, {} };
    response.body = reasonPhrase(status) + '\n';
    m_socket->write(serialized(response, false, false));
    QTimer::singleShot(lingerTime, m_socket, [socket = m_socket] { socket->disconnectFromHost(); });
}

} // namespace groupdesk::demo
