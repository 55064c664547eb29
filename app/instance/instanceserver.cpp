#include "instance/instanceserver.h"

#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int mostWaiting = 16;

} // namespace

InstanceServer::InstanceServer(QObject *parent) : QObject(parent), m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostWaiting);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

Result<Done, QString> InstanceServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return Unexpected(m_server.errorString());
    return Done {};
}

void InstanceServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(largestInstanceRequest + 1);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { take(client); });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        QTimer::singleShot(m_patience, client, &QLocalSocket::abort);
        take(client); // what came with the connection
        if (client->state() == QLocalSocket::UnconnectedState)
            client->deleteLater(); // gone before anybody listened
    }
}

void InstanceServer::take(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() > largestInstanceRequest)
            client->abort();
        return;
    }
    disconnect(client, &QLocalSocket::readyRead, this, nullptr); // one request for each client
    const auto request = decodedRequest(client->readLine(largestInstanceRequest + 1));
    client->write(request ? "ok\n" : "refused\n");
    client->disconnectFromServer(); // after what is written
    if (request)
        Q_EMIT requested(*request);
    else
        qWarning("A request of another program was refused: %s", qPrintable(request.error()));
}

} // namespace groupdesk
