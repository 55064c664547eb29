#pragma once

#include "benchserver.h"

#include <QNetworkAccessManager>
#include <QStringList>

#include <functional>

namespace groupdesk::bench {

/// Somebody else at the platforms: asks and changes them without the program's clients.
class ServerChanges final
{
public:
    explicit ServerChanges(const BenchServer &server);

    /// The answer's body; null if it failed.
    [[nodiscard]] QByteArray get(const QUrl &url);
    /// Gives \a count groups of the main organizations of Turso and of Braintrust each something
    /// else: others at every call. The answer: how many of Braintrust's were changed.
    [[nodiscard]] int changeSome(int count);

private:
    struct Request
    {
        QByteArray verb;
        QUrl url;
        QByteArray body = {};
    };
    /// Sends all, some at once, and waits. The answer: how many went well.
    [[nodiscard]] int send(const QList<Request> &requests);
    QNetworkReply *start(const Request &request);
    void learnGroups();

    QNetworkAccessManager m_network;
    QByteArray m_header;
    QString m_tursoGroups; ///< URL
    QString m_braintrustGroups; ///< URL
    QStringList m_names; ///< of Turso's groups
    QStringList m_ids; ///< of Braintrust's groups
    qsizetype m_next = 0;
    int m_turn = 0;
};

} // namespace groupdesk::bench
