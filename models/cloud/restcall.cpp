#include "restcall.h"

#include "onceuploaddevice.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHttp, "groupdesk.http", QtWarningMsg)

namespace groupdesk {

namespace {

/// Error bodies are texts for people; nothing worth reading comes after this.
constexpr qint64 errorBodyCap = 64 * 1024;

QString tlsName(const QNetworkReply &reply)
{
    switch (reply.sslConfiguration().sessionProtocol()) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

} // namespace

RestCall::RestCall(HttpRequest request, const RestSettings &settings, QObject *context,
                   Callback<RestReply> done)
    : m_request(std::move(request)), m_settings(settings), m_context(context),
      m_done(std::move(done))
{
    Q_ASSERT(context && context->thread() == thread());
    connect(context, &QObject::destroyed, this, &RestCall::abandon);
    m_silence.setSingleShot(true);
    m_silence.setInterval(settings.silence);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(settings.deadline);
    connect(&m_silence, &QTimer::timeout, this, [this] { timeOut(u"no data arrived"_s); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { timeOut(u"not done in time"_s); });
}

RestCall::~RestCall()
{
    dropReply();
}

void RestCall::start(QNetworkAccessManager &network)
{
    const QNetworkRequest request = toNetworkRequest(m_request, m_settings);
    if (m_request.isWrite()) {
        auto *body = new OnceUploadDevice(m_request.body.value_or(QByteArray()), this);
        m_reply = network.sendCustomRequest(request, m_request.verb, body);
        body->setParent(m_reply); // read until the reply is gone
    } else {
        m_reply = network.get(request);
    }
    m_clock.start();
    m_silence.start();
    m_deadline.start();
    watch();
}

void RestCall::watch()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &RestCall::armSilence);
    connect(reply, &QNetworkReply::encrypted, this, &RestCall::armSilence);
    connect(reply, &QNetworkReply::requestSent, this, &RestCall::armSilence);
    connect(reply, &QNetworkReply::uploadProgress, this, &RestCall::armSilence);
    connect(reply, &QNetworkReply::downloadProgress, this, &RestCall::armSilence);
    connect(reply, &QNetworkReply::redirected, this, &RestCall::armSilence);
    connect(reply, &QNetworkReply::metaDataChanged, this, &RestCall::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &RestCall::readBody);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(error.errorString());
    });
    connect(reply, &QNetworkReply::finished, this, &RestCall::finish);
}

void RestCall::armSilence()
{
    m_silence.start();
}

void RestCall::readHead()
{
    armSilence();
    bool known = false;
    const qint64 announced
        = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (known && announced > m_settings.bodyCap && status() < 300)
        conclude(Unexpected(
            brokenOff(CloudError::Kind::TooLarge, u"%1 bytes were announced"_s.arg(announced))));
}

void RestCall::readBody()
{
    armSilence();
    const qint64 cap = status() < 300 ? m_settings.bodyCap : errorBodyCap;
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(cap + 1 - m_body.size());
        if (bytes.isEmpty())
            return;
        m_body += bytes;
        if (m_body.size() <= cap)
            continue;
        if (status() < 300)
            conclude(Unexpected(
                brokenOff(CloudError::Kind::TooLarge, u"more than %1 bytes came"_s.arg(cap))));
        else
            conclude(Unexpected(refusal(m_body.first(cap))));
    }
}

void RestCall::finish()
{
    readBody();
    if (m_result)
        return;
    // Smaller numbers are failures of the connection or of the proxy.
    const bool isComplete = m_reply->error() == QNetworkReply::NoError
        || m_reply->error() >= QNetworkReply::ContentAccessDenied;
    const bool isRefusedRedirect = m_reply->error() == QNetworkReply::InsecureRedirectError
        || m_reply->error() == QNetworkReply::TooManyRedirectsError;
    if (status() >= 300 && !isRefusedRedirect)
        conclude(Unexpected(refusal(isComplete ? m_body : QByteArray())));
    else if (m_reply->error() != QNetworkReply::NoError)
        conclude(Unexpected(networkFailure()));
    else if (status() < 200)
        conclude(Unexpected(brokenOff(CloudError::Kind::BadResponse, u"no HTTP status"_s)));
    else
        conclude(reply());
}

void RestCall::timeOut(const QString &reason)
{
    conclude(Unexpected(brokenOff(CloudError::Kind::Timeout, reason)));
}

CloudError RestCall::brokenOff(CloudError::Kind kind, const QString &reason) const
{
    CloudError error = errorBase(m_request);
    error.kind = kind;
    error.httpStatus = status();
    error.reason = reason;
    error.outcomeUnknown = m_request.isWrite();
    return error;
}

CloudError RestCall::refusal(const QByteArray &body) const
{
    return errorOfStatus(m_request, m_settings, status(), headers(), body);
}

CloudError RestCall::networkFailure() const
{
    const bool isTls = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    const QString reason
        = isTls && !m_tlsProblems.isEmpty() ? m_tlsProblems.join(u"; "_s) : m_reply->errorString();
    return errorOfNetwork(m_request, m_reply->error(), status(), reason);
}

RestReply RestCall::reply() const
{
    RestReply result;
    result.status = status();
    result.body = m_body;
    result.headers = headers();
    result.tlsVersion = tlsName(*m_reply);
    result.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    result.context = errorBase(m_request);
    result.context.httpStatus = result.status;
    result.context.outcomeUnknown = m_request.isWrite();
    result.client = parent();
    return result;
}

int RestCall::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

HeaderHash RestCall::headers() const
{
    HeaderHash result;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        result.insert(name.toLower(), value);
    return result;
}

void RestCall::fail(CloudError error)
{
    conclude(Unexpected(std::move(error)));
}

void RestCall::conclude(CloudResult<RestReply> result)
{
    if (m_result)
        return;
    m_result.emplace(std::move(result));
    m_silence.stop();
    m_deadline.stop();
    log();
    dropReply();
    // The callback may destroy anything, the QNetworkAccessManager included: call it from the event
    // loop and not from inside a signal of the reply.
    QMetaObject::invokeMethod(this, &RestCall::deliver, Qt::QueuedConnection);
}

void RestCall::deliver()
{
    const Callback<RestReply> done = std::move(m_done);
    CloudResult<RestReply> result = std::move(*m_result);
    leave();
    deleteLater();
    done(std::move(result));
}

void RestCall::abandon()
{
    m_silence.stop();
    m_deadline.stop();
    dropReply();
    const Callback<RestReply> unused = std::move(m_done); // its captures may own anything
    leave();
    delete this;
}

void RestCall::leave()
{
    if (m_context)
        disconnect(m_context, nullptr, this, nullptr);
    setParent(nullptr);
    Q_EMIT over();
}

void RestCall::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    disconnect(reply, nullptr, this, nullptr);
    reply->abort(); // does nothing once finished
    reply->deleteLater();
}

void RestCall::log() const
{
    qCDebug(lcHttp).nospace() << m_request.verb.constData() << ' '
                              << qUtf8Printable(m_request.url.path(QUrl::FullyEncoded)) << ' '
                              << status() << ' ' << (m_clock.isValid() ? m_clock.elapsed() : 0)
                              << " ms " << m_body.size() << " bytes";
}

} // namespace groupdesk
