#include "demoserver.h"

#include "demoserver_p.h"
#include "nscale/nscaledemo.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

DemoServer::DemoServer(const DemoOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(options, this))
{
    connect(&d->listener, &QTcpServer::newConnection, this, [this] { d->adoptConnections(); });
}

DemoServer::~DemoServer() = default;

bool DemoServer::start()
{
    if (d->listener.isListening())
        return true;
    // Loopback only: the demo answers anyone who can reach it.
    if (d->listener.listen(QHostAddress::LocalHost, d->options.port))
        return true;
    d->error = u"Cannot listen on 127.0.0.1:%1: %2"_s.arg(d->options.port)
                   .arg(d->listener.errorString());
    return false;
}

void DemoServer::stop()
{
    d->listener.close();
    d->cutConnections();
}

QString DemoServer::errorString() const
{
    return d->error;
}

quint16 DemoServer::port() const
{
    return d->listener.serverPort();
}

QUrl DemoServer::tursoUrl() const
{
    return d->url(u"/turso"_s);
}

QUrl DemoServer::braintrustUrl() const
{
    return d->url(u"/braintrust"_s);
}

QUrl DemoServer::nscaleUrl() const
{
    return d->url(u"/nscale"_s);
}

QUrl DemoServer::regionUrl() const
{
    return d->url(u"/region"_s);
}

QString DemoServer::token(Persona persona) const
{
    return personaToken(d->options.token, persona);
}

QString DemoServer::tursoToken(TursoTokenKind kind) const
{
    return demo::tursoToken(d->options.token, kind);
}

QString DemoServer::nscaleServiceToken() const
{
    return demo::nscaleServiceToken(d->options.token);
}

SignInClient DemoServer::signInClient() const
{
    return d->options.signInClient;
}

void DemoServer::reset()
{
    d->resetPlatforms();
    clearFaults();
    clearRequests();
}

void DemoServer::setLatency(int milliseconds)
{
    d->latencyMs = milliseconds;
}

int DemoServer::latency() const
{
    return d->latencyMs;
}

void DemoServer::expireAccessTokens()
{
    d->nscale->identity().expireAccessTokens();
}

void DemoServer::setSignInDenied(bool denied)
{
    d->nscale->identity().setDenied(denied);
}

void DemoServer::inject(const Fault &fault)
{
    d->faults.append(fault);
}

void DemoServer::clearFaults()
{
    d->faults.clear();
}

QList<RecordedRequest> DemoServer::requests() const
{
    return d->log;
}

void DemoServer::clearRequests()
{
    d->log.clear();
    d->writesApplied = 0;
}

qsizetype DemoServer::groupsHeld() const
{
    return d->groupsHeld();
}

int DemoServer::writesApplied() const
{
    return d->writesApplied;
}

} // namespace groupdesk::demo
