#pragma once

#include "instance/instancerequest.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace groupdesk {

/// Answers the programs that were started after this one, over a local socket that only the same
/// person can open. A client sends one line (see InstanceRequest) and gets one: "ok", or "refused"
/// for what is not understood. One that sends too much, or nothing for a while, is cut off.
class InstanceServer final : public QObject
{
    Q_OBJECT

public:
    explicit InstanceServer(QObject *parent = nullptr);

    /// How long a client may take for its line.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// A socket that is left at \a path is replaced: whoever calls this knows that nobody answers
    /// there. The error has the system's reason.
    [[nodiscard]] Result<Done, QString> listen(const QString &path);

Q_SIGNALS:
    void requested(const groupdesk::InstanceRequest &request);

private:
    void accept();
    void take(QLocalSocket *client);

    QLocalServer m_server;
    std::chrono::milliseconds m_patience = std::chrono::seconds(5);
};

} // namespace groupdesk
