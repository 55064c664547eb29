#pragma once

#include "demoplatform.h"
#include "demoserver.h"
#include "http/httpconnection.h"

#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

namespace groupdesk::demo {

class NscaleDemo;

class DemoServer::Private final
{
public:
    Private(const DemoOptions &options, DemoServer *server);

    [[nodiscard]] QUrl url(const QString &prefix) const;
    void adoptConnections();
    void cutConnections();
    void resetPlatforms();
    [[nodiscard]] qsizetype groupsHeld() const;

    DemoOptions options;
    QTcpServer listener; ///< the parent of every connection
    QString error;
    int latencyMs = 0;
    QList<Fault> faults;
    QList<RecordedRequest> log;
    int writesApplied = 0;
    NscaleDemo *nscale = nullptr; ///< one of the mounts

private:
    enum class Transmission { Whole, Half, Cut };
    struct Mount
    {
        QByteArray prefix;
        std::unique_ptr<DemoPlatform> platform;
    };

    [[nodiscard]] bool accept(const HttpRequest &head);
    void handle(HttpConnection &connection, const HttpRequest &request);
    [[nodiscard]] HttpResponse dispatch(const HttpRequest &request);
    [[nodiscard]] HttpResponse canned(const HttpRequest &request, const Fault &fault);
    [[nodiscard]] HttpResponse region(const HttpRequest &request) const;
    [[nodiscard]] DemoPlatform *platformOf(const HttpRequest &request) const;
    [[nodiscard]] std::optional<Fault> takeFault(const HttpRequest &request, bool headOnly);
    void transmit(HttpConnection &connection, const HttpResponse &response, Transmission how,
                  int delayMs);
    void record(const HttpRequest &request, int status, bool applied);

    DemoServer *q;
    std::vector<Mount> m_mounts;
};

} // namespace groupdesk::demo
