#include "wireattempt.h"

#include "networksetup.h"
#include "onceuploaddevice.h"
#include "restsettings.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

using Kind = CloudError::Kind;

/// Error bodies are texts for people; nothing worth reading comes after this.
constexpr qint64 errorBodyCap = 64 * 1024;
/// Of a long answer so much is read before the window has its turn.
constexpr qint64 readAtOnce = 512 * 1024;
constexpr int maxRedirects = 5;

bool isTls(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

/// Empty over plain HTTP, which is not even asked: making a configuration of nothing is dear.
QString tlsName(const QNetworkReply &reply)
{
    if (!isTls(reply.url()))
        return {};
    switch (reply.sslConfiguration().sessionProtocol()) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

QString seconds(std::chrono::milliseconds time)
{
    return u"%1 s"_s.arg(double(time.count()) / 1000.0);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

RequestRecord::Headers headersOf(const QNetworkRequest &request)
{
    RequestRecord::Headers headers;
    for (const QByteArray &name : request.rawHeaderList())
        headers.append({ name, request.rawHeader(name) });
    return headers;
}

} // namespace

WireAttempt::WireAttempt(HttpRequest request, const RestSettings &settings, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_settings(settings)
{
    m_phaseTimer.setSingleShot(true);
    m_total.setSingleShot(true);
    // What the network's own thread has just reported must be heard before giving up.
    connect(&m_phaseTimer, &QTimer::timeout, this, &WireAttempt::phaseIsOver, Qt::QueuedConnection);
    connect(&m_total, &QTimer::timeout, this,
            [this] { timeOut(u"not done after "_s + seconds(m_settings.limits.total)); });
}

WireAttempt::~WireAttempt()
{
    dropReply();
}

void WireAttempt::start(const NetworkLine &line)
{
    m_line = line;
    m_clock.start();
    m_total.start(m_settings.limits.total);
    send();
}

void WireAttempt::send()
{
    QNetworkRequest request = toNetworkRequest(m_request);
    if (m_line.tls)
        request.setSslConfiguration(*m_line.tls);
    // Reads go out like writes, so that QNetworkAccessManager does not send them again either.
    auto *body = new OnceUploadDevice(m_request.body.value_or(QByteArray()), this);
    m_reply = m_line.network->sendCustomRequest(request, m_request.verb, body);
    body->setParent(m_reply); // read until the reply is gone
    watch();
    enter(Phase::Waiting); // over a kept connection, unless it says otherwise
}

void WireAttempt::watch()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_madeConnection = true;
        // Plain connections go to this computer only, and nothing tells when they are made.
        enter(isTls(m_request.url) ? Phase::Connecting : Phase::Waiting);
    });
    const auto wait = [this] {
        if (m_phase != Phase::Receiving)
            enter(Phase::Waiting);
    };
    connect(reply, &QNetworkReply::encrypted, this, wait);
    connect(reply, &QNetworkReply::requestSent, this, wait);
    connect(reply, &QNetworkReply::metaDataChanged, this, &WireAttempt::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &WireAttempt::readBody);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(tlsReason(error));
    });
    connect(reply, &QNetworkReply::finished, this, &WireAttempt::replyIsOver);
}

void WireAttempt::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Connecting:
        return m_phaseTimer.start(m_settings.limits.connect);
    case Phase::Waiting:
        return m_phaseTimer.start(m_settings.limits.firstByte);
    case Phase::Receiving:
        return m_phaseTimer.start(m_settings.limits.silence);
    }
}

void WireAttempt::phaseIsOver()
{
    if (m_phaseTimer.isActive() || m_report)
        return; // something came in the last moment
    switch (m_phase) {
    case Phase::Connecting:
        return timeOut(u"not connected after "_s + seconds(m_settings.limits.connect));
    case Phase::Waiting:
        return timeOut(u"no answer after "_s + seconds(m_settings.limits.firstByte));
    case Phase::Receiving:
        return timeOut(u"no more data for "_s + seconds(m_settings.limits.silence));
    }
}

void WireAttempt::readHead()
{
    enter(Phase::Receiving);
    bool known = false;
    const qint64 announced
        = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (known && announced > m_settings.bodyCap && status() < 300)
        conclude(
            Unexpected(brokenOff(Kind::TooLarge, u"%1 bytes were announced"_s.arg(announced))));
    else if (known && status() < 300)
        m_body.reserve(announced); // nothing is taken of the memory before it is written to
}

/// True if there is more.
bool WireAttempt::readSome()
{
    const qint64 available = m_reply->bytesAvailable();
    if (available <= 0)
        return false;
    enter(Phase::Receiving);
    const qint64 cap = status() < 300 ? m_settings.bodyCap : errorBodyCap;
    const qint64 before = m_body.size();
    m_body.resize(before + std::min({ available, cap + 1 - before, readAtOnce }));
    const qint64 read = m_reply->read(m_body.data() + before, m_body.size() - before);
    m_body.resize(before + std::max<qint64>(read, 0));
    if (m_body.size() <= cap)
        return read > 0 && read < available;
    if (status() < 300)
        conclude(Unexpected(brokenOff(Kind::TooLarge, u"more than %1 bytes came"_s.arg(cap))));
    else
        conclude(Unexpected(refusal(m_body.first(cap))));
    return false;
}

void WireAttempt::readBody()
{
    // Else the turn comes, however often the network says that there is more.
    if (!m_isReadingOn && readSome())
        readOn();
}

void WireAttempt::readOn()
{
    if (std::exchange(m_isReadingOn, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isReadingOn = false;
            if (!m_reply || m_report)
                return;
            if (m_reply->isFinished())
                replyIsOver();
            else
                readBody();
        },
        Qt::QueuedConnection);
}

void WireAttempt::replyIsOver()
{
    if (readSome())
        return readOn();
    if (m_report)
        return;
    // Smaller numbers are failures of the connection or of the proxy.
    const bool isComplete = m_reply->error() == QNetworkReply::NoError
        || m_reply->error() >= QNetworkReply::ContentAccessDenied;
    if (isRedirect(status()) && isComplete && followsRedirect())
        return;
    if (status() >= 300)
        conclude(Unexpected(refusal(isComplete ? m_body : QByteArray())));
    else if (m_reply->error() != QNetworkReply::NoError)
        conclude(Unexpected(networkFailure()));
    else if (status() < 200)
        conclude(Unexpected(brokenOff(Kind::BadResponse, u"no HTTP status"_s)));
    else
        conclude(reply());
}

bool WireAttempt::followsRedirect()
{
    const QByteArray location = m_reply->rawHeader("Location").trimmed();
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (m_request.isWrite() || location.isEmpty() || !target.isValid()
        || !target.userInfo().isEmpty() || !isSameOrigin(m_request.url, target))
        return false;
    if (++m_redirects > maxRedirects) {
        CloudError error
            = brokenOff(Kind::RedirectRefused, u"more than %1 redirects"_s.arg(maxRedirects));
        conclude(Unexpected(std::move(error)));
        return true;
    }
    dropReply();
    m_body.clear();
    m_request.url = target.adjusted(QUrl::RemoveFragment);
    send();
    return true;
}

void WireAttempt::timeOut(const QString &reason)
{
    CloudError error = brokenOff(Kind::Timeout, reason);
    error.outcomeUnknown = m_request.isWrite() && wasConnected();
    conclude(Unexpected(std::move(error)));
}

bool WireAttempt::wasConnected() const
{
    return m_phase != Phase::Connecting;
}

CloudError WireAttempt::brokenOff(Kind kind, const QString &reason) const
{
    CloudError error = errorBase(m_request);
    error.kind = kind;
    error.httpStatus = status();
    error.reason = reason;
    error.outcomeUnknown = m_request.isWrite();
    return error;
}

CloudError WireAttempt::refusal(const QByteArray &body) const
{
    return errorOfStatus(m_request, m_settings.readError, status(), headers(), body);
}

CloudError WireAttempt::networkFailure() const
{
    const bool failedTls = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    const QString reason = failedTls && !m_tlsProblems.isEmpty() ? m_tlsProblems.join(u"; "_s)
                                                                 : m_reply->errorString();
    CloudError error = errorOfNetwork(m_request, m_reply->error(), status(), reason);
    // Qt says the same of a network that cannot be reached, of a proxy that refuses or is not there
    // (its own English words tell), and of a write that failed.
    if (error.kind == Kind::Offline && reason.contains("proxy"_L1, Qt::CaseInsensitive)) {
        error.kind = Kind::ProxyFailed;
    } else if (error.kind == Kind::Offline && wasConnected()) {
        error.kind = Kind::ConnectionLost;
        error.outcomeUnknown = m_request.isWrite();
    }
    return error;
}

RestReply WireAttempt::reply() const
{
    RestReply result;
    result.status = status();
    result.body = m_body;
    result.headers = headers();
    result.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    result.context = errorBase(m_request);
    result.context.httpStatus = result.status;
    result.context.outcomeUnknown = m_request.isWrite();
    return result;
}

int WireAttempt::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

HeaderHash WireAttempt::headers() const
{
    HeaderHash result;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        result.insert(name.toLower(), value);
    return result;
}

void WireAttempt::conclude(CloudResult<RestReply> result)
{
    if (m_report)
        return;
    const QString tlsVersion = tlsName(*m_reply);
    if (result)
        result->tlsVersion = tlsVersion;
    m_report = WireReport { std::move(result),
                            status(),
                            headersOf(m_reply->request()),
                            m_reply->rawHeaderPairs(),
                            m_body,
                            tlsVersion,
                            std::chrono::milliseconds(m_clock.elapsed()),
                            !m_madeConnection,
                            m_reply->isRunning() && !wasConnected() };
    m_phaseTimer.stop();
    m_total.stop();
    dropReply();
    Q_EMIT finished();
}

WireReport WireAttempt::takeReport()
{
    Q_ASSERT(m_report);
    return *std::move(m_report);
}

void WireAttempt::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    disconnect(reply, nullptr, this, nullptr);
    reply->abort(); // does nothing once finished
    reply->deleteLater();
}

} // namespace groupdesk
