#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace groupdesk::test {

/// An HTTP or SOCKS5 proxy on 127.0.0.1 that leads every tunnel to one port of this computer,
/// whatever host is asked for, and wants a name and a password if it is given some.
class ScriptedProxy final : public QObject
{
public:
    enum class Kind {
        Http,
        Socks5,
    };
    ScriptedProxy(Kind kind, quint16 target, const QByteArray &user = {},
                  const QByteArray &password = {})
        : m_kind(kind), m_target(target), m_user(user), m_password(password)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(m_server.errorString()));
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<QByteArray> &hosts() const { return m_hosts; } ///< asked for
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// Everything that went through the proxy before the tunnels were open.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto state = std::make_shared<int>(0);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, state] {
            if (*state < 0)
                return;
            const QByteArray bytes = socket->readAll();
            m_heard += bytes;
            if (m_kind == Kind::Http)
                speakHttp(socket, bytes, state);
            else
                speakSocks(socket, bytes, state);
        });
    }

    void speakHttp(QTcpSocket *socket, const QByteArray &bytes, const std::shared_ptr<int> &state)
    {
        const QByteArray wanted = "Proxy-Authorization: Basic "
            + QByteArray(m_user + ':' + m_password).toBase64() + "\r\n";
        if (!m_user.isEmpty() && !bytes.contains(wanted)) {
            ++m_refusals;
            socket->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        m_hosts.append(bytes.split(' ').value(1));
        *state = -1;
        openTunnel(socket, "HTTP/1.1 200 Go ahead\r\n\r\n");
    }

    void speakSocks(QTcpSocket *socket, const QByteArray &bytes, const std::shared_ptr<int> &state)
    {
        const bool wantsName = !m_user.isEmpty();
        if (*state == 0) {
            *state = wantsName ? 1 : 2;
            socket->write(QByteArray("\x05", 1) + (wantsName ? '\x02' : '\0'));
        } else if (*state == 1) {
            const QByteArray wanted = QByteArray("\x01", 1) + char(m_user.size()) + m_user
                + char(m_password.size()) + m_password;
            const bool isRight = bytes == wanted;
            m_refusals += isRight ? 0 : 1;
            *state = 2;
            socket->write(QByteArray("\x01", 1) + (isRight ? '\0' : '\x01'));
            if (!isRight)
                socket->disconnectFromHost();
        } else {
            // version, command, reserved, address type 3: a name with its length, port
            m_hosts.append(bytes.mid(5, bytes.at(4)));
            *state = -1;
            openTunnel(socket, QByteArray("\x05\0\0\x01\x7f\0\0\x01\0\x50", 10));
        }
    }

    void openTunnel(QTcpSocket *socket, const QByteArray &welcome)
    {
        auto *target = new QTcpSocket(socket);
        connect(target, &QTcpSocket::connected, socket, [socket, target, welcome] {
            socket->write(welcome);
            const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
                connect(from, &QTcpSocket::readyRead, to,
                        [from, to] { to->write(from->readAll()); });
                connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
            };
            pass(socket, target);
            pass(target, socket);
        });
        target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    QTcpServer m_server;
    Kind m_kind;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QList<QByteArray> m_hosts;
    QByteArray m_heard;
    int m_refusals = 0;
};

} // namespace groupdesk::test
