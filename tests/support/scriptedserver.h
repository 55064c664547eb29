#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace groupdesk::test {

/// A request as it came over the wire.
struct ReceivedRequest
{
    QByteArray verb;
    QByteArray target; ///< exactly as sent, query included
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< 1 for the first connection the server accepted
};

/// What the server does with one request. The socket stays open unless the step closes it.
using Step = std::function<void(QTcpSocket &socket, const ReceivedRequest &request)>;
using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A whole answer with its Content-Length; the connection is kept.
[[nodiscard]] Step answer(int status, const QByteArray &body = {}, const Headers &headers = {});
/// The same after \a delayMs.
[[nodiscard]] Step answerLater(int delayMs, int status, const QByteArray &body = {});
/// Closes the connection without a word.
[[nodiscard]] Step drop();
/// Breaks the connection off with a reset instead of closing it.
[[nodiscard]] Step reset();
/// Never says anything.
[[nodiscard]] Step silence();
/// Sends \a bytes as they are; the connection is kept.
[[nodiscard]] Step raw(const QByteArray &bytes);
/// Sends \a bytes as they are, then closes.
[[nodiscard]] Step rawThenClose(const QByteArray &bytes);
/// Status 200 and then \a body, one byte every \a intervalMs.
[[nodiscard]] Step drip(const QByteArray &body, int intervalMs);
/// Status 200 and then \a size bytes in chunks, as fast as the client reads. \a sent counts what
/// was handed to the socket.
[[nodiscard]] Step flood(qint64 size, std::shared_ptr<qint64> sent);

/// An HTTP server on 127.0.0.1 that does what the test says, also what no server should do. It
/// knows just enough HTTP/1.1 to tell requests apart.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    ScriptedServer();
    /// Speaks TLS.
    explicit ScriptedServer(const QSslConfiguration &tls);
    ~ScriptedServer() override;

    /// "http://127.0.0.1:N" (or https) followed by \a path.
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    void enqueue(Step step); ///< for one request; the first queued is the first used
    /// From now on connections are reset as soon as they are made; nothing is read.
    void resetConnections();
    /// From now on connections are made and nothing is read.
    void ignoreConnections();
    void otherwise(Step step); ///< for every request when the queue is empty; 200 "{}" at first

    /// Every request whose head came, whether or not its body did.
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &verb) const;
    [[nodiscard]] int connectionsEver() const { return m_connectionsEver; }
    [[nodiscard]] int connectionsOpen() const { return m_connectionsOpen; }

private:
    struct Connection;

    void listen();
    void accept();
    void read(QTcpSocket *socket, const std::shared_ptr<Connection> &connection);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    std::deque<Step> m_steps;
    Step m_otherwise;
    QList<ReceivedRequest> m_requests;
    int m_connectionsEver = 0;
    int m_connectionsOpen = 0;
    bool m_resets = false;
    bool m_ignores = false;
};

} // namespace groupdesk::test
