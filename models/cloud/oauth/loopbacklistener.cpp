#include "oauth/loopbacklistener.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk::oauth {
namespace {

constexpr qsizetype headCap = 64 * 1024;
constexpr int mostConnections = 32;
constexpr auto timeToSend = 5s;
constexpr auto timeToAsk = 30s;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

LoopbackListener::Fields fieldsOf(const QByteArray &query)
{
    LoopbackListener::Fields fields;
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? item : item.left(equals));
        if (!name.isEmpty() && !fields.contains(name))
            fields.insert(name, equals < 0 ? QByteArray() : decoded(item.mid(equals + 1)));
    }
    return fields;
}

/// The page must not run anything, be kept, or tell anybody its address, which holds the code.
QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
        + "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
          "frame-ancestors 'none'\r\nConnection: close\r\n\r\n"
        + body;
}

void refuse(QTcpSocket *socket, const QByteArray &status)
{
    socket->write(response(status, "text/plain", status + '\n'));
    socket->disconnectFromHost();
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::adopt);
}

Result<QString, QString> LoopbackListener::listen(quint16 port, const QString &path)
{
    m_path = QUrl::toPercentEncoding(path, "/:@!$&'()*+,;=%");
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return Unexpected(m_server.errorString());
    return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.serverPort()),
                                          QString::fromLatin1(m_path));
}

void LoopbackListener::adopt()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > mostConnections || m_isAnswered) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(timeToAsk, socket, [this, socket] {
            if (socket != m_browser)
                socket->abort();
        });
        read(socket); // what came before we were connected
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    if (socket == m_browser)
        return;
    // Looked at, not taken, until all of the head is there.
    const QByteArray head = socket->peek(headCap + 1);
    if (head.contains("\r\n\r\n"))
        handle(socket, head.left(head.indexOf("\r\n")));
    else if (head.size() > headCap)
        refuse(socket, "431 Request Header Fields Too Large");
}

void LoopbackListener::handle(QTcpSocket *socket, const QByteArray &requestLine)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr); // one request for each connection
    socket->readAll();
    const QList<QByteArray> parts = requestLine.split(' ');
    if (parts.size() != 3 || !parts.at(2).startsWith("HTTP/1."))
        return refuse(socket, "400 Bad Request");
    const qsizetype question = parts.at(1).indexOf('?');
    if ((question < 0 ? parts.at(1) : parts.at(1).left(question)) != m_path)
        return refuse(socket, "404 Not Found");
    if (parts.at(0) != "GET")
        return refuse(socket, "405 Method Not Allowed");
    m_browser = socket;
    m_isAnswered = true;
    m_server.close();
    closeAllBut(socket);
    Q_EMIT answered(question < 0 ? Fields() : fieldsOf(parts.at(1).mid(question + 1)));
}

void LoopbackListener::closeAllBut(QTcpSocket *socket)
{
    for (QTcpSocket *other : m_server.findChildren<QTcpSocket *>()) {
        if (other != socket)
            other->abort();
    }
}

void LoopbackListener::finish(const QByteArray &page)
{
    m_server.close();
    if (!m_browser || m_browser->state() != QAbstractSocket::ConnectedState)
        return deleteLater();
    connect(m_browser, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(timeToSend, this, &QObject::deleteLater);
    m_browser->write(response("200 OK", "text/html", page));
    m_browser->disconnectFromHost();
}

} // namespace groupdesk::oauth
