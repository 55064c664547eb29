#include "oauth/providercall.h"

#include "httperror.h"
#include "httprequest.h"
#include "onceuploaddevice.h"
#include "recordof.h"
#include "servertext.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QStringList>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcOAuth, "groupdesk.oauth", QtWarningMsg)

namespace groupdesk::oauth {
namespace {

constexpr qint64 bodyCap = 1024 * 1024;
constexpr qsizetype recordedBody = 64 * 1024;
constexpr std::chrono::seconds longestSilence { 30 };
constexpr int mostRedirects = 5;

QNetworkRequest networkRequest(const NetworkLine &line, const ProviderRequest &asked)
{
    using Request = QNetworkRequest;
    Request request = carefulRequest(asked.url);
    const bool isPost = !asked.form.isNull();
    if (!isPost)
        request.setAttribute(Request::RedirectPolicyAttribute, Request::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    if (line.tls)
        request.setSslConfiguration(*line.tls);
    if (!asked.authorization.isEmpty())
        request.setRawHeader("Authorization", asked.authorization);
    if (isPost) {
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        request.setHeader(Request::ContentLengthHeader, asked.form.size());
    }
    return request;
}

/// From being sent to its callback. It ends itself, also when the context dies.
class ProviderCall final : public QObject
{
public:
    ProviderCall(const OAuthParts &parts, const NetworkLine &line, const ProviderRequest &asked,
                 QObject *context, Callback<ProviderReply> done);
    ~ProviderCall() override { dropReply(); }

private:
    void watch();
    void startPhase(std::chrono::milliseconds limit) { m_phase.start(limit); }
    void read();
    void finish();
    void timeOut(const QString &reason);
    [[nodiscard]] int status() const;
    [[nodiscard]] CloudError networkFailure() const;
    [[nodiscard]] ProviderReply reply() const;
    void conclude(CloudResult<ProviderReply> result);
    void deliver();
    void dropReply();
    void record(const CloudResult<ProviderReply> &result) const;

    const OAuthParts &m_parts;
    const std::shared_ptr<QNetworkAccessManager> m_network;
    const QByteArray m_form;
    const HttpRequest m_request;
    const NetworkOptions m_limits;
    Callback<ProviderReply> m_done;
    QPointer<QObject> m_context;
    QPointer<QNetworkReply> m_reply; ///< owned by the network, deleted from here
    QByteArray m_body;
    QStringList m_tlsProblems;
    QElapsedTimer m_clock;
    QTimer m_phase;
    QTimer m_total;
    std::optional<CloudResult<ProviderReply>> m_result;
};

ProviderCall::ProviderCall(const OAuthParts &parts, const NetworkLine &line,
                           const ProviderRequest &asked, QObject *context,
                           Callback<ProviderReply> done)
    : m_parts(parts), m_network(line.network),
      m_form(asked.form), m_request { .verb = asked.form.isNull() ? "GET" : "POST",
                                      .url = asked.url },
      m_limits(parts.profile.network), m_done(std::move(done)), m_context(context)
{
    connect(context, &QObject::destroyed, this, [this] { delete this; });
    m_phase.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_phase, &QTimer::timeout, this, [this] { timeOut(u"no data arrived"_s); });
    connect(&m_total, &QTimer::timeout, this, [this] { timeOut(u"not done in time"_s); });
    const QNetworkRequest request = networkRequest(line, asked);
    if (asked.form.isNull()) {
        m_reply = m_network->get(request);
    } else {
        auto *body = new OnceUploadDevice(asked.form, this);
        m_reply = m_network->post(request, body);
        body->setParent(m_reply); // read until the reply is gone
    }
    m_clock.start();
    m_phase.start(m_limits.connectLimit);
    m_total.start(m_limits.totalLimit);
    watch();
}

void ProviderCall::watch()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::requestSent, this,
            [this] { startPhase(m_limits.firstByteLimit); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { startPhase(longestSilence); });
    connect(reply, &QNetworkReply::readyRead, this, &ProviderCall::read);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(error.errorString());
    });
    connect(reply, &QNetworkReply::finished, this, &ProviderCall::finish);
}

void ProviderCall::read()
{
    startPhase(longestSilence);
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(bodyCap + 1 - m_body.size());
        if (bytes.isEmpty())
            return;
        m_body += bytes;
        if (m_body.size() <= bodyCap)
            continue;
        CloudError error = errorBase(m_request);
        error.kind = CloudError::Kind::TooLarge;
        error.httpStatus = status();
        error.reason = u"more than %1 bytes came"_s.arg(bodyCap);
        error.outcomeUnknown = m_request.isWrite();
        conclude(Unexpected(error));
    }
}

void ProviderCall::finish()
{
    read();
    if (m_result)
        return;
    // Smaller numbers are failures of the connection or of the proxy.
    const bool isAnswered = m_reply->error() == QNetworkReply::NoError
        || m_reply->error() >= QNetworkReply::ContentAccessDenied;
    if (!isAnswered || status() == 0) {
        conclude(Unexpected(networkFailure()));
    } else if (status() >= 300 && status() < 400) {
        CloudError error = errorBase(m_request);
        error.kind = CloudError::Kind::RedirectRefused;
        error.httpStatus = status();
        conclude(Unexpected(error));
    } else {
        conclude(reply());
    }
}

void ProviderCall::timeOut(const QString &reason)
{
    CloudError error = errorBase(m_request);
    error.kind = CloudError::Kind::Timeout;
    error.reason = reason;
    error.outcomeUnknown = m_request.isWrite();
    conclude(Unexpected(error));
}

int ProviderCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

CloudError ProviderCall::networkFailure() const
{
    const bool isTls = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    const QString reason
        = isTls && !m_tlsProblems.isEmpty() ? m_tlsProblems.join(u"; "_s) : m_reply->errorString();
    return errorOfNetwork(m_request, m_reply->error(), status(), reason);
}

ProviderReply ProviderCall::reply() const
{
    ProviderReply result;
    result.status = status();
    result.isPage = isMarkup(m_reply->rawHeader("Content-Type"), m_body);
    if (!result.isPage)
        result.body = m_body;
    result.context = errorBase(m_request);
    result.context.httpStatus = result.status;
    return result;
}

void ProviderCall::conclude(CloudResult<ProviderReply> result)
{
    if (m_result)
        return;
    qCDebug(lcOAuth).nospace() << m_request.verb.constData() << ' '
                               << qUtf8Printable(m_request.url.path(QUrl::FullyEncoded)) << ' '
                               << status() << ' ' << m_clock.elapsed() << " ms";
    record(result);
    m_result.emplace(std::move(result));
    m_phase.stop();
    m_total.stop();
    dropReply();
    // The callback may destroy anything: it is called from the event loop, not from a signal.
    QMetaObject::invokeMethod(
        this, [this] { deliver(); }, Qt::QueuedConnection);
}

void ProviderCall::record(const CloudResult<ProviderReply> &result) const
{
    const Redactor &redactor = *m_parts.redactor;
    RequestRecord record;
    record.profile = m_parts.profile.id;
    record.platform = m_parts.profile.platform;
    record.started = QDateTime::currentDateTimeUtc().addMSecs(-m_clock.elapsed());
    record.verb = m_request.verb;
    record.url = redactor.redacted(m_request.url);
    for (const QByteArray &name : m_reply->request().rawHeaderList())
        record.requestHeaders.append(
            redactor.redactedHeader(name, m_reply->request().rawHeader(name)));
    record.requestBody = redactor.redacted(m_form);
    record.status = status();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        record.responseHeaders.append(redactor.redactedHeader(name, value));
    // What the token endpoint gives is secret from end to end, and not known yet; of half an answer
    // nobody can say what it holds.
    const bool isRefusal = result && result->status >= 400;
    if (!m_request.isWrite() || isRefusal)
        record.responseBody = redactor.redacted(m_body).left(recordedBody);
    record.responseSize = m_body.size();
    record.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    if (!result)
        record.error = redacted(result.error(), redactor);
    else if (result->status >= 300)
        record.error = redacted(result->context, redactor);
    if (record.error && result)
        record.error->kind = kindOfStatus(result->status);
    m_parts.record(record);
}

void ProviderCall::deliver()
{
    const Callback<ProviderReply> done = std::move(m_done);
    CloudResult<ProviderReply> result = *std::move(m_result);
    if (m_context)
        disconnect(m_context, nullptr, this, nullptr);
    deleteLater();
    done(std::move(result));
}

void ProviderCall::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    disconnect(reply, nullptr, this, nullptr);
    reply->abort(); // does nothing once finished
    reply->deleteLater();
}

} // namespace

void ask(const OAuthParts &parts, const NetworkLine &line, const ProviderRequest &request,
         QObject *context, Callback<ProviderReply> done)
{
    new ProviderCall(parts, line, request, context, std::move(done)); // deletes itself
}

} // namespace groupdesk::oauth
