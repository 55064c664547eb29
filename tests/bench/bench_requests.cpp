// What a request through RestClient costs beside the same request through a bare
// QNetworkAccessManager: the time of the processors, not of the clock.

#include "benchreport.h"
#include "benchserver.h"
#include "redactor.h"
#include "requestrecord.h"
#include "restclient.h"
#include "transport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

#include <deque>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 6; // as many as RestClient sends at once
constexpr int rounds = 9;
constexpr double limit = 1.3;
constexpr auto path = "/v1/organizations/acme-inc/groups/default"_L1;

/// Of a round. What callgrind counts is the same for each, and takes its time.
int requestCount()
{
    return isCounting() ? 200 : 2'000;
}

/// Begins a request, and calls back when it has been answered.
using Send = std::function<void(const std::function<void(bool answered)> &)>;

/// So many requests, always six of them under way. How many failed.
int sendAll(const Send &send)
{
    QEventLoop loop;
    int begun = 0;
    int answered = 0;
    int failed = 0;
    std::function<void()> sendNext = [&] {
        if (begun++ >= requestCount())
            return;
        send([&](bool good) {
            failed += good ? 0 : 1;
            sendNext();
            if (++answered == requestCount())
                loop.quit();
        });
    };
    for (int count = 0; count < wide; ++count)
        sendNext();
    loop.exec();
    return failed;
}

/// Keeps the last requests, as the request log does.
class Log final : public RequestSink
{
public:
    void record(const RequestRecord &record) override
    {
        if (m_records.size() == capacity)
            m_records.pop_front();
        m_records.push_back(record);
    }

private:
    static constexpr std::size_t capacity = 500;
    std::deque<RequestRecord> m_records;
};

/// A platform's client as the program has it: with the request log, a token and the redactor.
class Client final
{
public:
    explicit Client(const BenchServer &server)
        : m_transport({}, &m_log, m_redactor), m_client(m_transport, settings(server))
    {
    }
    void send(const std::function<void(bool)> &done)
    {
        m_client.get(ApiPath(path), {}, &m_context,
                     [done](const CloudResult<RestReply> &reply) { done(reply.has_value()); });
    }

private:
    static RestSettings settings(const BenchServer &server)
    {
        RestSettings settings;
        settings.baseUrl = server.turso();
        settings.credentials = fixedCredentials(Secret::fromPaste(server.token()));
        return settings;
    }
    Log m_log;
    Redactor m_redactor;
    Transport m_transport;
    RestClient m_client;
    QObject m_context;
};

/// Nothing but what the server needs to answer.
class Bare final
{
public:
    explicit Bare(const BenchServer &server)
        : m_url(server.turso().toString() + path), m_header("Bearer " + server.token().toUtf8())
    {
    }
    void send(const std::function<void(bool)> &done)
    {
        QNetworkRequest request(m_url);
        request.setRawHeader("Authorization", m_header);
        QNetworkReply *reply = m_network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done] {
            const bool good = reply->error() == QNetworkReply::NoError;
            const bool isEmpty = reply->readAll().isEmpty();
            reply->deleteLater();
            done(good && !isEmpty);
        });
    }

private:
    QUrl m_url;
    QByteArray m_header;
    QNetworkAccessManager m_network;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString figures = QCoreApplication::arguments().value(1);
    BenchServer server;
    if (figures.isEmpty() || !server.start())
        return 2;
    Client client(server);
    Bare bare(server);
    int failed = 0;
    const auto clientRound
        = [&] { failed += sendAll([&client](const auto &done) { client.send(done); }); };
    const auto bareRound
        = [&] { failed += sendAll([&bare](const auto &done) { bare.send(done); }); };
    bareRound(); // the connections are made
    clientRound();
    const Compared compared = compare(rounds, clientRound, bareRound, cpuSecondsOf);
    if (failed > 0) {
        QTextStream(stderr) << failed << " requests were not answered" << Qt::endl;
        return 1;
    }
    BenchRow row = rowOf(u"CPU per request through RestClient"_s, u"µs"_s, 1e6 / requestCount(),
                         compared, limit);
    row.instructions /= requestCount();
    row.floorInstructions /= requestCount();
    return report(figures, { row }) ? 0 : 1;
}
