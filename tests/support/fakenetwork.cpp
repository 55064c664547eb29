#include "fakenetwork.h"

#include <QIODevice>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/"; // as it goes on the wire
    return url.hasQuery() ? path + '?' + url.query(QUrl::FullyEncoded).toLatin1() : path;
}

/// The error QNetworkAccessManager reports for a status; only its class matters.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

Expectation::Expectation(QByteArray verb, QByteArray target)
    : m_verb(std::move(verb)), m_target(std::move(target))
{
}

Expectation &Expectation::reply(int status, const QByteArray &body)
{
    m_status = status;
    m_body = body;
    return *this;
}

Expectation &Expectation::header(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({ name, value });
    return *this;
}

Expectation &Expectation::fail(QNetworkReply::NetworkError error, const QString &text)
{
    m_error = error;
    m_errorText = text;
    return *this;
}

Expectation &Expectation::hang()
{
    m_hangs = true;
    return *this;
}

/// Plays one expectation from the event loop.
class FakeReply final : public QNetworkReply
{
public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
              const Expectation &script, QObject *parent)
        : QNetworkReply(parent), m_script(script)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void play()
    {
        if (isFinished() || m_script.m_hangs)
            return;
        Q_EMIT socketStartedConnecting();
        if (m_script.m_status != 0) {
            setHead();
            Q_EMIT metaDataChanged();
        }
        // Everyone who listens may abort the request.
        if (!isFinished() && !m_script.m_body.isEmpty()) {
            m_body = m_script.m_body;
            Q_EMIT readyRead();
        }
        if (isFinished())
            return;
        const NetworkError error
            = m_script.m_error != NoError ? m_script.m_error : errorOfStatus(m_script.m_status);
        if (error != NoError) {
            setError(error, m_script.m_errorText.isEmpty() ? u"scripted"_s : m_script.m_errorText);
            Q_EMIT errorOccurred(error);
        }
        setFinished(true);
        Q_EMIT finished();
    }

    void abort() override
    {
        if (isFinished())
            return;
        setFinished(true);
        setError(OperationCanceledError, u"aborted"_s);
        Q_EMIT errorOccurred(OperationCanceledError);
        Q_EMIT finished();
    }

    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QNetworkReply::bytesAvailable();
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype size = std::min<qsizetype>(maxSize, m_body.size() - m_position);
        if (size > 0)
            std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
        m_position += size;
        return size;
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QNetworkReply::event(event);
        play();
        return true;
    }

private:
    void setHead()
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_script.m_status);
        setRawHeader("Content-Type", "application/json");
        setRawHeader("Content-Length", QByteArray::number(m_script.m_body.size()));
        for (const auto &[name, value] : m_script.m_headers)
            setRawHeader(name, value);
    }

    const Expectation m_script;
    QByteArray m_body;
    qsizetype m_position = 0;
};

FakeNetwork::FakeNetwork() = default;

FakeNetwork::~FakeNetwork()
{
    for (const QByteArray &left : unused())
        QTest::qFail(QByteArray("never requested: " + left).constData(), __FILE__, __LINE__);
}

Expectation &FakeNetwork::expect(const QByteArray &verb, const QByteArray &target)
{
    m_expectations.push_back(std::make_unique<Expectation>(verb, target));
    return *m_expectations.back();
}

const SentRequest &FakeNetwork::last() const
{
    Q_ASSERT(!m_requests.isEmpty());
    return m_requests.constLast();
}

QList<QByteArray> FakeNetwork::unused() const
{
    QList<QByteArray> result;
    for (const auto &expectation : m_expectations) {
        if (!expectation->m_isUsed)
            result.append(expectation->m_verb + ' ' + expectation->m_target);
    }
    return result;
}

int FakeNetwork::pending() const
{
    return static_cast<int>(std::count_if(
        m_replies.cbegin(), m_replies.cend(),
        [](const QPointer<QNetworkReply> &reply) { return reply && !reply->isFinished(); }));
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *outgoingData)
{
    SentRequest sent;
    sent.verb = verbOf(operation, request);
    sent.url = request.url();
    sent.target = targetOf(request.url());
    sent.request = request;
    if (outgoingData) {
        sent.hasBodyDevice = true;
        sent.isSequential = outgoingData->isSequential();
        sent.body = outgoingData->readAll();
    }
    m_requests.append(sent);

    const auto found = std::find_if(
        m_expectations.cbegin(), m_expectations.cend(), [&sent](const auto &expectation) {
            return !expectation->m_isUsed && expectation->m_verb == sent.verb
                && expectation->m_target == sent.target;
        });
    Expectation script(sent.verb, sent.target);
    if (found == m_expectations.cend()) {
        QTest::qFail(QByteArray("not expected: " + sent.verb + ' ' + sent.target).constData(),
                     __FILE__, __LINE__);
        script.fail(QNetworkReply::ProtocolFailure, u"not expected"_s);
    } else {
        (*found)->m_isUsed = true;
        script = **found;
    }
    auto *reply = new FakeReply(operation, request, script, this);
    m_replies.append(reply);
    QCoreApplication::postEvent(reply, new QEvent(QEvent::User));
    return reply;
}

} // namespace groupdesk::test
