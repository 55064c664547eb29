#pragma once

#include "demoserver.h"
#include "impactjob.h"
#include "openedclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSet>

#include <memory>

namespace groupdesk::test {

/// A demo server of one platform, seen in two ways: as raw JSON, without any of the application's
/// code, and by an ImpactJob through the real client.
class ImpactDemoDesk final
{
public:
    ImpactDemoDesk(const QString &platform, const demo::DemoOptions &options);

    [[nodiscard]] bool isReady() const { return m_client != nullptr; }
    /// Without a slash at its end.
    [[nodiscard]] QString address() const { return m_base.toString(); }

    struct Ask
    {
        QByteArray verb;
        QString path; ///< with the query; what is special in it is encoded
        QJsonObject body {};
    };
    /// Sends all at once; the answers in the same order. What was refused is an empty document.
    [[nodiscard]] QList<QJsonDocument> send(const QList<Ask> &asks);
    [[nodiscard]] QJsonDocument get(const QString &path);
    [[nodiscard]] int refused() const { return m_refused; } ///< since the start

    /// Of the groups with \a ids; the table has shown half of them, \a shown by its details.
    [[nodiscard]] DeletionMeasure measure(const Organization &organization, const QStringList &ids,
                                          const GroupDetails &shown);

private:
    demo::DemoServer m_server;
    QUrl m_base;
    QNetworkAccessManager m_network;
    TestTransport m_transport;
    PlatformRegistry m_registry { *m_transport };
    std::unique_ptr<PlatformClient> m_client;
    QObject m_context; ///< before the client
    int m_refused = 0;
};

/// \a count of \a from, or all of them if they are fewer; in random order, each once.
[[nodiscard]] QStringList sample(QRandomGenerator &random, QStringList from, int count);
/// In the form of the platforms' own ids, and nobody's.
[[nodiscard]] QString strangerId(QRandomGenerator &random);

/// The texts at \a key of the objects in \a list.
[[nodiscard]] QStringList textsAt(const QJsonArray &list, const QString &key);
/// An array of texts; empty for anything else.
[[nodiscard]] QStringList textsOf(const QJsonValue &array);

/// Sorted, so that differences can be read.
[[nodiscard]] QStringList sorted(const QSet<QString> &set);
template <class Id>
[[nodiscard]] QStringList sortedIds(const QSet<Id> &ids)
{
    QSet<QString> texts;
    for (const Id &id : ids)
        texts.insert(id.toString());
    return sorted(texts);
}

} // namespace groupdesk::test
