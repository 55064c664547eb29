#include "httprequest.h"

#include "clouderror.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

template <std::size_t words>
QByteArray randomHex()
{
    std::array<quint32, words> numbers {};
    do {
        QRandomGenerator::global()->fillRange(numbers.data(), static_cast<qsizetype>(words));
    } while (std::all_of(numbers.cbegin(), numbers.cend(), [](quint32 n) { return n == 0; }));
    QByteArray hex;
    for (const quint32 number : numbers)
        hex += QByteArray::number(number, 16).rightJustified(8, '0');
    return hex;
}

} // namespace

QByteArray newTraceId()
{
    return randomHex<4>();
}

namespace {

QNetworkRequest madeCarefully()
{
    using Request = QNetworkRequest;
    Request request;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::AutoDeleteReplyOnFinishAttribute, false);
    // Buffering would make the body rewindable again.
    request.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(0); // it would count the waiting; the callers keep the time
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Groupdesk/" GROUPDESK_VERSION);
    return request;
}

} // namespace

QNetworkRequest carefulRequest(const QUrl &url)
{
    static const QNetworkRequest pattern = madeCarefully(); // copies share its attributes
    QNetworkRequest request = pattern;
    request.setUrl(url);
    return request;
}

QNetworkRequest toNetworkRequest(const HttpRequest &request)
{
    QNetworkRequest result = carefulRequest(request.url);
    result.setDecompressedSafetyCheckThreshold(-1); // WireAttempt counts bytes itself
    if (!request.token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.token.reveal());
    if (!request.traceId.isEmpty())
        result.setRawHeader("traceparent", "00-" + request.traceId + '-' + randomHex<2>() + "-01");
    if (request.body)
        result.setRawHeader("Content-Type", "application/json");
    const qsizetype size = request.body ? request.body->size() : 0;
    result.setHeader(QNetworkRequest::ContentLengthHeader, size);
    return result;
}

CloudError errorBase(const HttpRequest &request)
{
    const QString path = request.url.path(QUrl::FullyEncoded);
    CloudError error;
    error.host = request.url.authority();
    error.request = QString::fromLatin1(request.verb) + u' ' + (path.isEmpty() ? u"/"_s : path);
    error.traceId = QString::fromLatin1(request.traceId);
    return error;
}

} // namespace groupdesk
