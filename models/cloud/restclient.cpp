#include "restclient.h"

#include "profile.h"
#include "requestqueue.h"
#include "restcall.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

QByteArray verbOf(WriteVerb verb)
{
    switch (verb) {
    case WriteVerb::Post:
        return "POST";
    case WriteVerb::Put:
        return "PUT";
    case WriteVerb::Patch:
        return "PATCH";
    case WriteVerb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QUrl urlBelow(const QUrl &base, const ApiPath &path, const QueryItems &query)
{
    QString prefix = base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url = base;
    url.setPath(prefix + path.encoded(), QUrl::StrictMode);
    QStringList items;
    for (const auto &[name, value] : query)
        items.append(QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'='
                     + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!items.isEmpty())
        url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace

class RestClient::Private final
{
public:
    Private(QNetworkAccessManager &network, RestSettings given)
        : settings(std::move(given)), queue(network)
    {
    }

    void send(HttpRequest request, const ApiPath &path, QObject *context, Callback<RestReply> done);
    [[nodiscard]] std::optional<CloudError> refusal(const HttpRequest &request,
                                                    const ApiPath &path) const;

    const RestSettings settings;
    RequestQueue queue; ///< its calls read the settings
};

void RestClient::Private::send(HttpRequest request, const ApiPath &path, QObject *context,
                               Callback<RestReply> done)
{
    if (settings.sendTraceParent)
        request.traceId = newTraceId();
    std::optional<CloudError> error = refusal(request, path);
    auto call = std::make_unique<RestCall>(std::move(request), settings, context, std::move(done));
    if (error) {
        call->fail(*std::move(error));
        queue.adopt(std::move(call));
    } else {
        queue.add(std::move(call));
    }
}

std::optional<CloudError> RestClient::Private::refusal(const HttpRequest &request,
                                                       const ApiPath &path) const
{
    const QUrl &base = settings.baseUrl;
    CloudError error = errorBase(request);
    error.kind = CloudError::Kind::BadArgument;
    if (!path.isValid()) {
        error.reason = u"\"%1\" cannot be part of an address"_s.arg(path.refusedSegment());
    } else if (base.host().isEmpty() || !request.url.isValid()) {
        error.reason = u"the base address is not valid"_s;
    } else if (base.scheme() != "https"_L1 && !(base.scheme() == "http"_L1 && isLoopback(base))) {
        error.reason = u"the base address is not https"_s;
    } else if (!settings.token.isEmpty() && !settings.token.isSendable()) {
        error.kind = CloudError::Kind::MissingToken;
        error.reason = u"the token holds characters that cannot be sent"_s;
    } else {
        return std::nullopt;
    }
    return error;
}

RestClient::RestClient(QNetworkAccessManager &network, RestSettings settings)
    : d(std::make_unique<Private>(network, std::move(settings)))
{
}

RestClient::~RestClient() = default;

void RestClient::get(const ApiPath &path, const QueryItems &query, QObject *context,
                     Callback<RestReply> done)
{
    HttpRequest request;
    request.verb = "GET";
    request.url = urlBelow(d->settings.baseUrl, path, query);
    d->send(std::move(request), path, context, std::move(done));
}

void RestClient::write(WriteVerb verb, const ApiPath &path, const std::optional<QJsonObject> &body,
                       QObject *context, Callback<RestReply> done)
{
    HttpRequest request;
    request.verb = verbOf(verb);
    request.url = urlBelow(d->settings.baseUrl, path, {});
    if (body)
        request.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    d->send(std::move(request), path, context, std::move(done));
}

const RestSettings &RestClient::settings() const
{
    return d->settings;
}

} // namespace groupdesk
