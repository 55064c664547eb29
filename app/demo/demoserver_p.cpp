#include "demoserver_p.h"

#include "braintrust/braintrustdemo.h"
#include "nscale/nscaledemo.h"
#include "turso/tursodemo.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr const char *regionPath = "/region";

bool isBelow(const QByteArray &path, const QByteArray &prefix)
{
    return path == prefix || path.startsWith(QByteArray(prefix + '/'));
}

bool fits(const Fault &fault, const HttpRequest &request)
{
    return (fault.method.isEmpty() || fault.method == request.method)
        && request.rawPath.startsWith(fault.pathPrefix);
}

} // namespace

DemoServer::Private::Private(const DemoOptions &givenOptions, DemoServer *server)
    : options(givenOptions), latencyMs(givenOptions.latencyMs), q(server)
{
    const auto surroundings = [this](const QString &prefix) -> DemoSurroundings {
        return { options, [this, prefix] { return url(prefix).toString(); } };
    };
    m_mounts.push_back({ "/turso", std::make_unique<TursoDemo>(surroundings(u"/turso"_s)) });
    m_mounts.push_back(
        { "/braintrust", std::make_unique<BraintrustDemo>(surroundings(u"/braintrust"_s)) });
    auto ownedNscale = std::make_unique<NscaleDemo>(surroundings(u"/nscale"_s));
    nscale = ownedNscale.get();
    m_mounts.push_back({ "/nscale", std::move(ownedNscale) });
    resetPlatforms();
}

QUrl DemoServer::Private::url(const QString &prefix) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(listener.serverPort());
    url.setPath(prefix);
    return url;
}

void DemoServer::Private::adoptConnections()
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        const HttpHandlers handlers {
            .accept = [this](const HttpRequest &head) { return accept(head); },
            .handle = [this](HttpConnection &connection,
                             const HttpRequest &request) { handle(connection, request); },
        };
        new HttpConnection(socket, handlers, HttpLimits {}, &listener);
    }
}

void DemoServer::Private::cutConnections()
{
    const auto connections = listener.findChildren<HttpConnection *>();
    for (HttpConnection *connection : connections)
        connection->abort();
}

void DemoServer::Private::resetPlatforms()
{
    for (const Mount &mount : m_mounts)
        mount.platform->reset();
}

qsizetype DemoServer::Private::groupsHeld() const
{
    qsizetype held = 0;
    for (const Mount &mount : m_mounts)
        held += mount.platform->groupsHeld();
    return held;
}

bool DemoServer::Private::accept(const HttpRequest &head)
{
    if (!takeFault(head, true))
        return true;
    record(head, 0, false);
    return false;
}

void DemoServer::Private::handle(HttpConnection &connection, const HttpRequest &request)
{
    const Fault fault = takeFault(request, false).value_or(Fault::delayed(0));
    HttpResponse response;
    Transmission how = Transmission::Whole;
    switch (fault.effect) {
    case Fault::Effect::Hang:
        record(request, 0, false);
        return;
    case Fault::Effect::DropBeforeReading: // dealt with when the head came in
    case Fault::Effect::DropBeforeApplying:
        how = Transmission::Cut;
        break;
    case Fault::Effect::Answer:
        response = canned(request, fault);
        break;
    case Fault::Effect::AnswerAfterApplying: {
        const bool applied = dispatch(request).applied;
        response = canned(request, fault);
        response.applied = applied;
        break;
    }
    case Fault::Effect::DropAfterApplying:
        response = dispatch(request);
        how = Transmission::Cut;
        break;
    case Fault::Effect::TruncateAnswer:
        response = dispatch(request);
        how = Transmission::Half;
        break;
    case Fault::Effect::Delay:
        response = dispatch(request);
        break;
    }
    record(request, how == Transmission::Cut ? 0 : response.status, response.applied);
    transmit(connection, response, how, latencyMs + fault.delayMs + response.delayMs);
}

HttpResponse DemoServer::Private::dispatch(const HttpRequest &request)
{
    if (isBelow(request.rawPath, regionPath))
        return region(request);
    for (const Mount &mount : m_mounts) {
        if (!isBelow(request.rawPath, mount.prefix))
            continue;
        HttpRequest inner = request;
        inner.rawPath = request.rawPath.mid(mount.prefix.size());
        if (inner.rawPath.isEmpty())
            inner.rawPath = "/";
        return mount.platform->serve(inner);
    }
    return textResponse(404, u"This server plays /turso, /braintrust and /nscale.\n"_s);
}

DemoPlatform *DemoServer::Private::platformOf(const HttpRequest &request) const
{
    for (const Mount &mount : m_mounts) {
        if (isBelow(request.rawPath, mount.prefix))
            return mount.platform.get();
    }
    return nullptr;
}

HttpResponse DemoServer::Private::canned(const HttpRequest &request, const Fault &fault)
{
    HttpResponse response;
    if (DemoPlatform *platform = platformOf(request); platform != nullptr && fault.body.isNull())
        response = platform->refuse(request, fault.status);
    else
        response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.status = fault.status;
    if (!fault.body.isNull())
        response.body = fault.body;
    for (const auto &[name, value] : fault.headers)
        response.setHeader(name, value);
    return response;
}

/// The look-up of the nearest region, which Turso serves at a host of its own. It knows no tokens.
HttpResponse DemoServer::Private::region(const HttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = textResponse(405, u"Method Not Allowed"_s);
        response.setHeader("Allow", "GET, HEAD");
        return response;
    }
    return jsonResponse(
        200, QJsonObject { { u"server"_s, u"aws-eu-west-1"_s }, { u"client"_s, u"fra"_s } });
}

std::optional<Fault> DemoServer::Private::takeFault(const HttpRequest &request, bool headOnly)
{
    for (qsizetype i = 0; i < faults.size(); ++i) {
        Fault &fault = faults[i];
        if ((fault.effect == Fault::Effect::DropBeforeReading) != headOnly || !fits(fault, request))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        const Fault taken = fault;
        if (fault.count > 0 && --fault.count == 0)
            faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void DemoServer::Private::transmit(HttpConnection &connection, const HttpResponse &response,
                                   Transmission how, int delayMs)
{
    const auto send = [client = &connection, response, how] {
        switch (how) {
        case Transmission::Whole:
            client->answer(response);
            break;
        case Transmission::Half:
            client->answerHalf(response);
            break;
        case Transmission::Cut:
            client->abort();
            break;
        }
    };
    // The connection is the timer's context: a client that went away meanwhile gets nothing.
    if (delayMs > 0)
        QTimer::singleShot(delayMs, &connection, send);
    else
        send();
}

void DemoServer::Private::record(const HttpRequest &request, int status, bool applied)
{
    if (applied)
        ++writesApplied;
    const RecordedRequest recorded { request.method,  request.rawPath, request.rawQuery,
                                     request.headers, request.body,    status,
                                     applied };
    log.append(recorded);
    while (log.size() > options.recordedRequests)
        log.removeFirst();
    Q_EMIT q->requestServed(recorded);
}

} // namespace groupdesk::demo
