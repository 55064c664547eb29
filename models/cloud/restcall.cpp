#include "restcall.h"

#include "httperror.h"
#include "recordof.h"
#include "wireattempt.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHttp, "groupdesk.http", QtWarningMsg)

namespace groupdesk {

using Kind = CloudError::Kind;
using std::chrono::milliseconds;

std::optional<CloudError> refusalOfWrite(const HttpRequest &request, const RestSettings &settings)
{
    if (!request.isWrite() || (settings.lock && settings.lock->allowsWrites()))
        return std::nullopt;
    CloudError error = errorBase(request);
    error.kind = Kind::ReadOnly;
    error.reason = u"the profile is read-only"_s;
    return error;
}

void CallGround::join()
{
    if (!queue)
        queue = &transport.queueOf(settings.baseUrl);
}

std::optional<CloudError> CallGround::prepare(const HttpRequest &request)
{
    if (line)
        return std::nullopt;
    auto made = transport.line(settings.proxy, settings.proxyPassword, settings.caFile);
    if (!made) {
        CloudError error = errorBase(request);
        error.kind = Kind::TlsFailed;
        error.reason = made.error();
        return error;
    }
    line = *std::move(made);
    return std::nullopt;
}

RestCall::RestCall(HttpRequest request, CallGround &ground, QObject *home, QObject *context,
                   Callback<RestReply> done)
    : QObject(home), m_request(std::move(request)), m_ground(ground),
      m_ticket(ground.transport.nextTicket()), m_context(context), m_done(std::move(done))
{
    Q_ASSERT(context && context->thread() == thread());
    connect(context, &QObject::destroyed, this, &RestCall::abandon);
}

RestCall::~RestCall()
{
    if (!m_hasLeft)
        leave();
}

void RestCall::start()
{
    m_waiting.start();
    m_ground.queue->add(*this);
}

bool RestCall::begin()
{
    if (m_isOver)
        return false;
    // It may have been locked while the call waited.
    std::optional<CloudError> error = refusalOfWrite(m_request, m_ground.settings);
    if (!error)
        error = m_ground.prepare(m_request);
    if (error) {
        fail(*std::move(error));
        return false;
    }
    if (!takeToken())
        return false;
    send();
    return true;
}

bool RestCall::takeToken()
{
    const std::shared_ptr<Credentials> &credentials = m_ground.settings.credentials;
    if (!credentials)
        return true;
    std::optional<Secret> token = credentials->current();
    if (!token)
        token = std::exchange(m_givenToken, std::nullopt);
    if (!token) {
        askForToken();
        return false;
    }
    if (!token->isEmpty() && !token->isSendable()) {
        CloudError error = errorBase(m_request);
        error.kind = Kind::MissingToken;
        error.reason = u"the token holds characters that cannot be sent"_s;
        fail(std::move(error));
        return false;
    }
    m_givenToken.reset();
    m_ground.transport.redactor().learn(*token);
    m_request.token = *std::move(token);
    return true;
}

void RestCall::askForToken()
{
    m_ground.settings.credentials->get(this, [this](const Result<Secret, Problem> &answer) {
        if (m_isOver)
            return;
        if (!answer)
            return fail(errorOfProblem(m_request, answer.error()));
        m_givenToken = *answer;
        m_ground.queue->add(*this);
    });
}

void RestCall::send()
{
    m_waited = milliseconds(m_waiting.elapsed());
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    ++m_attempts;
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_period = m_ground.queue->period();
    m_attempt = new WireAttempt(m_request, m_ground.settings, this);
    // Queued: what follows may destroy anything, the network included.
    connect(m_attempt, &WireAttempt::finished, this, &RestCall::attemptIsOver,
            Qt::QueuedConnection);
    m_attempt->start(*m_ground.line);
}

void RestCall::attemptIsOver()
{
    if (m_isOver)
        return;
    WireReport report = m_attempt->takeReport();
    std::exchange(m_attempt, nullptr)->deleteLater();
    m_ground.queue->leave(*this);
    m_waiting.start();
    if (report.leftConnectionPending && m_ground.line) {
        m_ground.transport.retire(*m_ground.line);
        m_ground.line.reset();
    }
    record(report, m_attempts);
    if (report.result) {
        m_ground.queue->answered();
        report.result->client = parent();
        report.result->context.attempts = m_attempts;
        return deliver(std::move(report.result));
    }
    CloudError error = std::move(report.result).error();
    error.attempts = m_attempts;
    dealWith(std::move(error), report.wasKeptConnection);
}

void RestCall::dealWith(CloudError error, bool wasKeptConnection)
{
    if (isRateLimited(error))
        m_ground.queue->limited(m_period, error);
    else if (error.httpStatus > 0 && error.httpStatus < 500)
        m_ground.queue->answered();
    const std::shared_ptr<Credentials> &credentials = m_ground.settings.credentials;
    if (error.httpStatus == 401 && credentials) {
        if (m_request.isWrite()) // it is not sent again, but the next one will fare better
            credentials->renew(m_request.token, parent(), [](const Result<Secret, Problem> &) {});
        else if (!std::exchange(m_hasRenewed, true))
            return renewToken(error);
    }
    if (m_request.isWrite() || !sendsAgain(error, wasKeptConnection))
        deliver(Unexpected(std::move(error)));
}

void RestCall::renewToken(const CloudError &refused)
{
    const auto decide = [this, refused](const Result<Secret, Problem> &answer) {
        if (m_isOver)
            return;
        if (answer) {
            m_givenToken = *answer;
            return m_ground.queue->add(*this);
        }
        const auto *cloud = std::get_if<CloudError>(&answer.error());
        if (cloud && cloud->kind == Kind::Unauthorized)
            return fail(refused); // in the platform's own words
        CloudError error = errorOfProblem(m_request, answer.error());
        error.attempts = m_attempts;
        fail(std::move(error));
    };
    m_ground.settings.credentials->renew(m_request.token, this, decide);
}

bool RestCall::sendsAgain(const CloudError &error, bool wasKeptConnection)
{
    if (!m_ground.settings.repeatsReads)
        return false;
    FailedRead read;
    read.repetitionsSoFar = m_repetitions;
    read.elapsed = milliseconds(m_sinceFirst.elapsed()) - m_askedWaits;
    read.wasKeptConnection = wasKeptConnection;
    const std::optional<RetryWait> wait
        = waitBeforeRepeating(m_ground.transport.retryPolicy(), error, read,
                              QRandomGenerator::global()->generateDouble());
    if (!wait)
        return false;
    ++m_repetitions;
    if (wait->isAsked)
        m_askedWaits += wait->time;
    if (isRateLimited(error))
        m_ground.queue->add(*this); // the cool-down of the host is its wait
    else
        m_ground.queue->rest(*this, wait->time, m_attempts + 1, error);
    return true;
}

void RestCall::record(const WireReport &report, int attempt) const
{
    const Redactor &redactor = m_ground.transport.redactor();
    RequestRecord record = recordOf(m_request, report, redactor);
    record.profile = m_ground.settings.profile;
    record.platform = m_ground.settings.platform;
    record.tokenVariable = m_ground.settings.tokenVariable;
    record.started = m_sentAt;
    record.waited = m_waited;
    record.attempt = attempt;
    qCDebug(lcHttp).nospace() << m_request.verb.constData() << ' '
                              << qUtf8Printable(record.url.path(QUrl::FullyEncoded)) << ' '
                              << record.status << ' ' << record.elapsed.count() << " ms "
                              << record.responseSize << " bytes";
    m_ground.transport.record(record);
}

void RestCall::fail(CloudError error)
{
    if (std::exchange(m_isOver, true))
        return;
    // From the event loop: whoever told us must not be destroyed by our callback.
    QMetaObject::invokeMethod(
        this, [this, error = std::move(error)] { deliver(Unexpected(error)); },
        Qt::QueuedConnection);
}

void RestCall::deliver(CloudResult<RestReply> result)
{
    m_isOver = true;
    if (!result)
        result = Unexpected(redacted(result.error(), m_ground.transport.redactor()));
    const Callback<RestReply> done = std::move(m_done);
    leave();
    deleteLater();
    done(std::move(result));
}

void RestCall::abandon()
{
    m_isOver = true;
    const Callback<RestReply> unused = std::move(m_done); // its captures may own anything
    leave();
    delete this;
}

void RestCall::leave()
{
    if (m_context)
        disconnect(m_context, nullptr, this, nullptr);
    if (m_ground.queue)
        m_ground.queue->leave(*this);
    m_hasLeft = true; // the ground may be gone from now on
    setParent(nullptr);
}

} // namespace groupdesk
