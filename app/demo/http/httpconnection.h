#pragma once

#include "http/httpparser.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace groupdesk::demo {

class HttpConnection;

/// What a server does with requests. Both are called on the connection's thread; neither may delete
/// the connection.
struct HttpHandlers
{
    /// The head of a request has come, its body has not been looked at. False: cut the connection.
    std::function<bool(const HttpRequest &head)> accept;
    /// A whole request. Call answer() or abort() on \a connection once, now or later; the
    /// connection deletes itself when the client goes away, so a later call needs a guard (make the
    /// connection the timer's context).
    std::function<void(HttpConnection &connection, const HttpRequest &request)> handle;
};

/// One client. Requests are handled strictly one after the other: a pipelined one waits until the
/// one before it is answered. Deletes itself when the client has gone.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    /// Takes \a socket, which is connected.
    HttpConnection(QTcpSocket *socket, HttpHandlers handlers, HttpLimits limits,
                   QObject *parent = nullptr);

    /// Sends \a response for the current request and goes on with the next one.
    void answer(const HttpResponse &response);
    /// Sends the first part of \a response, no more than half of its body, and cuts the connection.
    void answerHalf(const HttpResponse &response);
    /// Cuts the connection without a word.
    void abort();

private:
    void readSocket();
    void advance();
    void headRead();
    void refuse(int status);
    /// Sends chunks of the answer as long as the socket takes them and others need not wait.
    void sendMore();
    /// The answer is out.
    void answered();

    QTcpSocket *m_socket;
    HttpHandlers m_handlers;
    HttpParser m_parser;
    bool m_answering = false; ///< a request is with the handler
    bool m_keepAlive = true;
    bool m_bodyless = false; ///< the current request is a HEAD
    bool m_takesChunks = true; ///< HTTP/1.1
    std::function<QByteArray()> m_more; ///< the rest of the answer that is being sent
    bool m_closing = false; ///< nothing that still comes in is looked at
};

} // namespace groupdesk::demo
