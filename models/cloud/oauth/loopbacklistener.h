#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTcpServer>

class QTcpSocket;

namespace groupdesk::oauth {

/// Waits on 127.0.0.1 for the browser to come back from the identity provider, once (RFC 8252,
/// 7.3). Nobody but this computer can reach it. Request lines may be as long as 64 KiB: the codes
/// of some providers take 16. Other paths (the browser's favicon) are 404.
///
/// After the answer it listens no more, while the browser waits for its page until finish(), so
/// that the page can tell the truth about how it ended.
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    using Fields = QHash<QByteArray, QByteArray>; ///< decoded; of several of a name, the first

    explicit LoopbackListener(QObject *parent = nullptr);

    /// Port 0: any free one. \a path starts with '/'. The address to send the browser to; the error
    /// is the system's words.
    [[nodiscard]] Result<QString, QString> listen(quint16 port, const QString &path);
    /// Sends \a page to the browser, where one waits, and deletes the listener when it is sent.
    void finish(const QByteArray &page);

Q_SIGNALS:
    /// Once.
    void answered(const groupdesk::oauth::LoopbackListener::Fields &fields);

private:
    void adopt();
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &requestLine);
    void closeAllBut(QTcpSocket *socket);

    QTcpServer m_server;
    QByteArray m_path;
    QPointer<QTcpSocket> m_browser; ///< waits for its page
    bool m_isAnswered = false;
};

} // namespace groupdesk::oauth
