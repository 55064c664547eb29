#pragma once

#include "restclient.h"
#include "transport.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace groupdesk::test {

/// Options that send nothing again; \a network may be a scripted one.
[[nodiscard]] inline TransportOptions sentOnce(QNetworkAccessManager *network = nullptr)
{
    TransportOptions options;
    options.retry.repetitions = 0;
    options.retry.firstWait = std::chrono::milliseconds(1);
    options.retry.longestWait = std::chrono::milliseconds(1);
    options.retry.longestAskedWait = std::chrono::milliseconds(1);
    options.network = network;
    return options;
}

/// The usual policy with waits that no test has to sit through; none is random.
[[nodiscard]] inline TransportOptions quick(QNetworkAccessManager *network = nullptr)
{
    TransportOptions options = sentOnce(network);
    options.retry.repetitions = RetryPolicy().repetitions;
    options.retry.jitter = 0;
    return options;
}

/// Keeps what it gets.
class RecordList final : public RequestSink
{
public:
    void record(const RequestRecord &record) override { records.append(record); }
    QList<RequestRecord> records;
};

/// A transport with what it stands on.
class TestTransport final
{
public:
    explicit TestTransport(const TransportOptions &options = sentOnce())
        : m_transport(options, &m_sink, m_redactor)
    {
    }
    [[nodiscard]] Transport &operator*() { return m_transport; }
    [[nodiscard]] Transport *operator->() { return &m_transport; }
    [[nodiscard]] Redactor &redactor() { return m_redactor; }
    [[nodiscard]] const QList<RequestRecord> &records() const { return m_sink.records; }

private:
    Redactor m_redactor;
    RecordList m_sink;
    Transport m_transport;
};

/// Settings that may write. Without a token none is sent.
[[nodiscard]] inline RestSettings openSettings(const QUrl &base, const QString &token = {})
{
    RestSettings settings;
    settings.baseUrl = base;
    if (!token.isNull())
        settings.credentials = fixedCredentials(Secret::fromBytes(token.toUtf8()));
    settings.lock = std::make_shared<const WriteLock>(WriteLock::State::Open);
    return settings;
}

} // namespace groupdesk::test
