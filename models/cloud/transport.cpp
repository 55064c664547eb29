#include "transport.h"

#include "hostqueue.h"
#include "networksetup.h"

#include <QCryptographicHash>
#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

namespace groupdesk {
namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// Distinguishes lines without keeping the password.
QByteArray keyOf(const ProxySettings &proxy, const Secret &password,
                 const QList<QSslCertificate> &authorities)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()).append(':'));
        hash.addData(part);
    };
    add(QByteArray::number(int(proxy.mode)));
    if (proxy.isExplicit()) {
        add(proxy.host.toUtf8());
        add(QByteArray::number(proxy.port));
        add(proxy.user.toUtf8());
        add(password.reveal());
    }
    for (const QSslCertificate &authority : authorities)
        add(authority.toDer());
    return hash.result();
}

} // namespace

class Transport::Private final
{
public:
    Private(const TransportOptions &given, RequestSink *to, Redactor &with)
        : options(given), sink(to), redactor(with)
    {
    }

    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> network(const QByteArray &key,
                                                                 const ProxySettings &proxy,
                                                                 const Secret &password);

    const TransportOptions options;
    RequestSink *const sink;
    Redactor &redactor;
    QHash<QByteArray, std::weak_ptr<QNetworkAccessManager>> networks;
    QHash<QString, HostQueue *> queues; ///< by "scheme://host:port"; children of the transport
    quint64 tickets = 0;
    bool isChangeDue = false;
    bool isHeld = false;
};

std::shared_ptr<QNetworkAccessManager> Transport::Private::network(const QByteArray &key,
                                                                   const ProxySettings &proxy,
                                                                   const Secret &password)
{
    if (options.network)
        return { options.network, [](QNetworkAccessManager *) {} };
    if (auto known = networks.value(key).lock())
        return known;
    networks.removeIf([](const auto &entry) { return entry.value().expired(); });
    auto made = std::make_shared<QNetworkAccessManager>();
    configureNetwork(*made, proxy, password);
    networks.insert(key, made);
    return made;
}

Transport::Transport(const TransportOptions &options, RequestSink *sink, Redactor &redactor,
                     QObject *parent)
    : TrafficMonitor(parent), d(std::make_unique<Private>(options, sink, redactor))
{
}

Transport::~Transport() = default;

QList<TrafficPause> Transport::pauses() const
{
    QHash<QString, TrafficPause> longest; // one host may be asked with and without TLS
    for (const HostQueue *queue : std::as_const(d->queues)) {
        const std::optional<TrafficPause> pause = queue->pause();
        if (!pause)
            continue;
        const auto known = longest.constFind(pause->host);
        if (known == longest.cend() || known->until < pause->until)
            longest.insert(pause->host, *pause);
    }
    return longest.values();
}

void Transport::resume(const QString &host)
{
    for (HostQueue *queue : std::as_const(d->queues)) {
        if (queue->host() == host)
            queue->resume();
    }
}

Result<NetworkLine, QString> Transport::line(const ProxySettings &proxy,
                                             const Secret &proxyPassword, const QString &caFile)
{
    d->redactor.learn(proxyPassword);
    NetworkLine line;
    QList<QSslCertificate> authorities;
    if (!caFile.isEmpty()) {
        auto read = readCertificates(caFile);
        if (!read)
            return Unexpected(read.error());
        authorities = *std::move(read);
        // Authorities of its own keep a configuration from looking at the system's.
        line.tls = QSslConfiguration::defaultConfiguration();
        line.tls->setCaCertificates(line.tls->caCertificates()
                                    + QSslConfiguration::systemCaCertificates() + authorities);
    }
    line.network = d->network(keyOf(proxy, proxyPassword, authorities), proxy, proxyPassword);
    return line;
}

void Transport::retire(const NetworkLine &line)
{
    d->networks.removeIf(
        [&line](const auto &entry) { return entry.value().lock() == line.network; });
}

HostQueue &Transport::queueOf(const QUrl &url)
{
    const QString key
        = url.scheme() + QLatin1String("://") + url.host() + u':' + QString::number(portOf(url));
    HostQueue *&queue = d->queues[key];
    if (queue)
        return *queue;
    queue = new HostQueue(url.authority(), d->options.retry, this);
    if (d->isHeld)
        queue->hold();
    connect(queue, &HostQueue::pauseChanged, this, [this] {
        if (std::exchange(d->isChangeDue, true))
            return;
        // Whoever listens may close what is being worked on right now.
        QMetaObject::invokeMethod(
            this,
            [this] {
                d->isChangeDue = false;
                Q_EMIT pausesChanged();
            },
            Qt::QueuedConnection);
    });
    return *queue;
}

const RetryPolicy &Transport::retryPolicy() const
{
    return d->options.retry;
}

Redactor &Transport::redactor() const
{
    return d->redactor;
}

void Transport::record(const RequestRecord &record)
{
    if (d->sink)
        d->sink->record(record);
}

void Transport::hold()
{
    d->isHeld = true;
    for (HostQueue *queue : std::as_const(d->queues))
        queue->hold();
}

void Transport::release()
{
    d->isHeld = false;
    for (HostQueue *queue : std::as_const(d->queues))
        queue->release();
}

quint64 Transport::nextTicket()
{
    return ++d->tickets;
}

} // namespace groupdesk
