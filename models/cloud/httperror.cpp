#include "httperror.h"

#include "httprequest.h"
#include "servertext.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

using Kind = CloudError::Kind;

/// Statuses by which something between here and the platform says that it has lost the answer, and
/// the redirect that may stand for "done, the result is there".
bool leavesOutcomeUnknown(int status)
{
    constexpr std::array statuses { 303, 408, 502, 503, 504, 520, 524 };
    return std::find(statuses.cbegin(), statuses.cend(), status) != statuses.cend();
}

QDateTime serverTime(const HeaderHash &headers)
{
    const QDateTime date = httpDate(headers.value("date"));
    return date.isValid() ? date : QDateTime::currentDateTimeUtc();
}

QByteArray withoutToken(QByteArray text, const QByteArray &token)
{
    return token.isEmpty() ? text : text.replace(token, "[redacted]");
}

void refuseRedirect(CloudError &error, const HeaderHash &headers)
{
    const QUrl target = QUrl::fromEncoded(headers.value("location"));
    error.kind = Kind::RedirectRefused;
    error.reason
        = u"redirect to %1"_s.arg(target.host().isEmpty() ? u"another address"_s : target.host());
}

Kind kindOfNetwork(QNetworkReply::NetworkError networkError)
{
    switch (networkError) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::Offline;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Kind::RedirectRefused;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::OperationCanceledError:
        return Kind::ConnectionLost;
    default:
        return Kind::BadResponse; // not HTTP, or not to be decompressed
    }
}

QString wordsOf(const StoreError &error)
{
    using Cause = StoreError::Kind;
    switch (error.kind) {
    case Cause::NotFound:
        return u"there is none"_s;
    case Cause::Unavailable:
        return u"no keychain answers"_s;
    case Cause::TimedOut:
        return u"the keychain did not answer in time"_s;
    case Cause::Denied:
        return u"access was denied"_s;
    case Cause::Declined:
        return u"it was asked for and not entered"_s;
    case Cause::WrongPassphrase:
        return u"wrong passphrase"_s;
    case Cause::CommandFailed:
        return u"the command failed"_s;
    case Cause::Corrupt:
    case Cause::Newer:
    case Cause::Io:
    case Cause::Truncated:
    case Cause::Tampered:
    case Cause::Invalid:
        return u"where it is kept cannot be used"_s;
    }
    Q_UNREACHABLE();
}

/// True if not one byte of the request can have reached the server.
bool neverLeft(Kind kind)
{
    return kind == Kind::Refused || kind == Kind::HostNotFound || kind == Kind::Offline
        || kind == Kind::TlsFailed || kind == Kind::ProxyFailed;
}

} // namespace

CloudError errorOfStatus(const HttpRequest &request, const ErrorReader &reader, int status,
                         const HeaderHash &headers, const QByteArray &body)
{
    CloudError error = errorBase(request);
    error.httpStatus = status;
    error.kind = kindOfStatus(status);
    error.outcomeUnknown = request.isWrite() && leavesOutcomeUnknown(status);
    error.retryAfter = retryAfter(headers.value("retry-after"), serverTime(headers));
    const bool isPage = isMarkup(headers.value("content-type"), body);
    if (isPage)
        error.reason = u"HTML page"_s;
    // A "not found" that somebody else wrote says nothing about the thing asked for.
    if (isPage && (status == 404 || status == 405))
        error.kind = Kind::NotThePlatform;
    if (isRedirect(status)) {
        refuseRedirect(error, headers);
        return error;
    }
    const QByteArray text = isPage ? QByteArray() : withoutToken(body, request.token.reveal());
    if (reader)
        reader(error, text, headers);
    else
        error.serverMessage = QString::fromUtf8(text);
    cleanTexts(error, request.token.reveal());
    return error;
}

CloudError errorOfNetwork(const HttpRequest &request, QNetworkReply::NetworkError networkError,
                          int status, const QString &reason)
{
    CloudError error = errorBase(request);
    error.httpStatus = status;
    error.kind = kindOfNetwork(networkError);
    error.outcomeUnknown = request.isWrite() && !neverLeft(error.kind);
    error.reason = reason;
    return error;
}

CloudError errorOfProblem(const HttpRequest &request, const Problem &problem)
{
    const CloudError base = errorBase(request);
    if (const auto *store = std::get_if<StoreError>(&problem)) {
        CloudError error = base;
        error.kind = Kind::MissingToken;
        error.reason = store->detail.isEmpty() ? wordsOf(*store)
                                               : QString(wordsOf(*store) + u": "_s + store->detail);
        return error;
    }
    CloudError error = std::get<CloudError>(problem);
    if (error.host.isEmpty())
        error.host = base.host;
    if (error.request.isEmpty())
        error.request = base.request;
    return error;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QDateTime httpDate(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 longest = 3600;
    const QByteArray text = value.trimmed();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, longest) : longest);
    }
    const QDateTime date = httpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(date), 0, longest));
}

void cleanTexts(CloudError &error, const QByteArray &token)
{
    const QString secret = QString::fromUtf8(token);
    for (QString *text :
         { &error.serverMessage, &error.serverCode, &error.traceId, &error.field }) {
        if (!secret.isEmpty())
            text->replace(secret, u"[redacted]"_s);
        *text = serverText(*text);
    }
}

} // namespace groupdesk
