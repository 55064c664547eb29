#include "restclient.h"

#include "profile.h"
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

HttpRequest wireForm(const PlannedRequest &planned)
{
    HttpRequest request;
    request.verb = planned.verb;
    request.url = planned.url;
    if (planned.body)
        request.body = QJsonDocument(*planned.body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

class RestClient::Private final
{
public:
    Private(Transport &transport, RestSettings settings)
        : ground { std::move(settings), transport, {}, nullptr }
    {
    }

    void send(HttpRequest request, const ApiPath &path, QObject *context, Callback<RestReply> done);
    [[nodiscard]] std::optional<CloudError> refusal(const HttpRequest &request,
                                                    const ApiPath &path) const;

    CallGround ground;
    QObject home; ///< of the calls, which end before the ground does
};

void RestClient::Private::send(HttpRequest request, const ApiPath &path, QObject *context,
                               Callback<RestReply> done)
{
    if (ground.settings.sendTraceParent)
        request.traceId = newTraceId();
    std::optional<CloudError> error = refusal(request, path);
    if (!error)
        ground.join();
    auto *call = new RestCall(std::move(request), ground, &home, context, std::move(done));
    if (error)
        call->fail(*std::move(error));
    else
        call->start();
}

std::optional<CloudError> RestClient::Private::refusal(const HttpRequest &request,
                                                       const ApiPath &path) const
{
    const QUrl &base = ground.settings.baseUrl;
    QString reason;
    if (!path.isValid())
        reason = u"\"%1\" cannot be part of an address"_s.arg(path.refusedSegment());
    else if (base.host().isEmpty() || !request.url.isValid())
        reason = u"the base address is not valid"_s;
    else if (!base.userInfo().isEmpty())
        reason = u"the base address holds a name or a password"_s;
    else if (base.scheme() != "https"_L1 && !(base.scheme() == "http"_L1 && isLoopback(base)))
        reason = u"the base address is not https"_s;
    else
        return refusalOfWrite(request, ground.settings);
    CloudError error = errorBase(request);
    error.kind = CloudError::Kind::BadArgument;
    error.reason = reason;
    if (!base.userInfo().isEmpty())
        error.host = base.host();
    return error;
}

RestClient::RestClient(Transport &transport, RestSettings settings)
    : d(std::make_unique<Private>(transport, std::move(settings)))
{
    // Now, not when a line is made: what is logged before must not say it either.
    transport.redactor().learn(d->ground.settings.proxyPassword);
}

RestClient::~RestClient() = default;

void RestClient::get(const ApiPath &path, const QueryItems &query, QObject *context,
                     Callback<RestReply> done)
{
    const PlannedRequest request { "GET", urlBelow(d->ground.settings.baseUrl, path, query), {} };
    d->send(wireForm(request), path, context, std::move(done));
}

void RestClient::write(WriteVerb verb, const ApiPath &path, const std::optional<QJsonObject> &body,
                       QObject *context, Callback<RestReply> done)
{
    const PlannedRequest request { verbOf(verb), urlBelow(d->ground.settings.baseUrl, path, {}),
                                   body };
    d->send(wireForm(request), path, context, std::move(done));
}

PlannedRequest RestClient::planned(const ApiPath &path, const QueryItems &query) const
{
    PlannedRequest request { "GET", {}, std::nullopt };
    if (path.isValid())
        request.url = urlBelow(d->ground.settings.baseUrl, path, query);
    return request;
}

PlannedRequest RestClient::planned(WriteVerb verb, const ApiPath &path,
                                   const std::optional<QJsonObject> &body) const
{
    PlannedRequest request { verbOf(verb), {}, body };
    if (path.isValid())
        request.url = urlBelow(d->ground.settings.baseUrl, path, {});
    return request;
}

void RestClient::send(const PlannedRequest &request, QObject *context, Callback<RestReply> done)
{
    const QUrl base = urlBelow(d->ground.settings.baseUrl, ApiPath(), {});
    HttpRequest wire = wireForm(request);
    if (request.url.isRelative() || !base.isParentOf(request.url))
        wire.url.clear();
    d->send(std::move(wire), ApiPath(), context, std::move(done));
}

const RestSettings &RestClient::settings() const
{
    return d->ground.settings;
}

} // namespace groupdesk
