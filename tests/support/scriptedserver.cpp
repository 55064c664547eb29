#include "scriptedserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

namespace {

QByteArray head(int status, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

QByteArray whole(int status, const QByteArray &body, Headers headers)
{
    const auto isType = [](const auto &header) { return header.first.toLower() == "content-type"; };
    if (std::none_of(headers.cbegin(), headers.cend(), isType))
        headers.emplaceBack("Content-Type", "application/json");
    if (status != 204)
        headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    return head(status, headers) + body;
}

/// Closing without lingering makes the system send a reset.
void breakOff(QTcpSocket &socket)
{
    constexpr linger none { 1, 0 };
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

ReceivedRequest parsedHead(const QByteArray &bytes)
{
    ReceivedRequest request;
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).trimmed().toLower(),
                                   line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

Step answer(int status, const QByteArray &body, const Headers &headers)
{
    return raw(whole(status, body, headers));
}

Step answerLater(int delayMs, int status, const QByteArray &body)
{
    return [delayMs, bytes = whole(status, body, {})](QTcpSocket &socket, const ReceivedRequest &) {
        QTimer::singleShot(delayMs, &socket, [&socket, bytes] { socket.write(bytes); });
    };
}

Step drop()
{
    return rawThenClose({});
}

Step reset()
{
    return [](QTcpSocket &socket, const ReceivedRequest &) { breakOff(socket); };
}

Step silence()
{
    return [](QTcpSocket &, const ReceivedRequest &) {};
}

Step raw(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const ReceivedRequest &) { socket.write(bytes); };
}

Step rawThenClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

Step drip(const QByteArray &body, int intervalMs)
{
    return [body, intervalMs](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write(head(200, { { "Content-Length", QByteArray::number(body.size()) } }));
        auto *timer = new QTimer(&socket);
        const auto position = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, body, position] {
            socket.write(body.sliced((*position)++, 1));
            if (*position == body.size())
                timer->stop();
        });
        timer->start(intervalMs);
    };
}

Step flood(qint64 size, std::shared_ptr<qint64> sent)
{
    return [size, sent](QTcpSocket &socket, const ReceivedRequest &) {
        const auto more = [&socket, size, sent] {
            constexpr qsizetype chunk = 256 * 1024;
            if (socket.bytesToWrite() > 0 || *sent >= size)
                return;
            socket.write(QByteArray::number(chunk, 16) + "\r\n" + QByteArray(chunk, ' ') + "\r\n");
            *sent += chunk;
            if (*sent >= size)
                socket.write("0\r\n\r\n");
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        socket.write(head(200, { { "Transfer-Encoding", "chunked" } }));
    };
}

struct ScriptedServer::Connection
{
    int number = 0;
    QByteArray input;
    bool hasHead = false;
    ReceivedRequest request;
    qsizetype bodySize = 0;
};

ScriptedServer::ScriptedServer() : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls) : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::listen()
{
    m_otherwise = answer(200, "{}");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    const bool isListening = m_server->listen(QHostAddress::LocalHost);
    Q_ASSERT(isListening);
    Q_UNUSED(isListening);
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_isTls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::enqueue(Step step)
{
    m_steps.push_back(std::move(step));
}

void ScriptedServer::otherwise(Step step)
{
    m_otherwise = std::move(step);
}

void ScriptedServer::resetConnections()
{
    m_resets = true;
}

void ScriptedServer::ignoreConnections()
{
    m_ignores = true;
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return static_cast<int>(
        std::count_if(m_requests.cbegin(), m_requests.cend(),
                      [&verb](const ReceivedRequest &request) { return request.verb == verb; }));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->number = ++m_connectionsEver;
        ++m_connectionsOpen;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_connectionsOpen;
            socket->deleteLater();
        });
        if (m_resets) {
            breakOff(*socket);
            continue;
        }
        if (m_ignores)
            continue;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(socket, connection); });
        read(socket, connection); // what came before the signal was connected
    }
}

void ScriptedServer::read(QTcpSocket *socket, const std::shared_ptr<Connection> &connection)
{
    connection->input += socket->readAll();
    if (!connection->hasHead) {
        const qsizetype end = connection->input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        connection->request = parsedHead(connection->input.first(end));
        connection->request.connection = connection->number;
        connection->bodySize = connection->request.headers.value("content-length").toLongLong();
        connection->input = connection->input.sliced(end + 4);
        connection->hasHead = true;
        m_requests.append(connection->request);
    }
    if (connection->input.size() < connection->bodySize)
        return;
    connection->request.body = connection->input.first(connection->bodySize);
    connection->input = connection->input.sliced(connection->bodySize);
    connection->hasHead = false;
    const auto recorded
        = std::find_if(m_requests.rbegin(), m_requests.rend(), [&](const ReceivedRequest &request) {
              return request.connection == connection->number;
          });
    recorded->body = connection->request.body;
    Step step = m_otherwise;
    if (!m_steps.empty()) {
        step = std::move(m_steps.front());
        m_steps.pop_front();
    }
    step(*socket, connection->request);
}

} // namespace groupdesk::test
