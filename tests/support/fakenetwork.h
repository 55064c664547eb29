#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPair>
#include <QPointer>
#include <QUrl>

#include <memory>
#include <vector>

namespace groupdesk::test {

/// A request as it was handed to the network.
struct SentRequest
{
    QByteArray verb;
    QUrl url;
    QByteArray target; ///< encoded path, with "?query" if there is one
    QNetworkRequest request;
    QByteArray body; ///< read to its end
    bool hasBodyDevice = false;
    bool isSequential = false; ///< of the body device

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        return request.rawHeader(name);
    }
};

/// What the network answers once. Every method returns the expectation, so that
/// `network.expect("GET", "/v1/x").reply(200, "{}").header("x-cursor", "2")` can be written.
class Expectation final
{
public:
    Expectation(QByteArray verb, QByteArray target);

    /// A JSON answer, unless a Content-Type is set with header().
    Expectation &reply(int status, const QByteArray &body = {});
    Expectation &header(const QByteArray &name, const QByteArray &value);
    /// No answer but a failure. After reply(): the answer breaks off with it.
    Expectation &fail(QNetworkReply::NetworkError error, const QString &text = {});
    /// No answer until the request is aborted.
    Expectation &hang();

private:
    friend class FakeNetwork;
    friend class FakeReply;

    QByteArray m_verb;
    QByteArray m_target;
    int m_status = 0;
    QByteArray m_body;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    bool m_hangs = false;
    bool m_isUsed = false;
};

/// A scripted network without sockets. A request is answered by the first unused expectation of its
/// verb and target (requests that are under way together may come in any order). The running test
/// fails on a request that nobody expects, and when the network is destroyed with expectations left
/// over.
class FakeNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    FakeNetwork();
    ~FakeNetwork() override;

    /// \a target is the encoded path of the whole address (the base URL's prefix included), with
    /// "?query" if there is one.
    Expectation &expect(const QByteArray &verb, const QByteArray &target);

    [[nodiscard]] const QList<SentRequest> &requests() const { return m_requests; }
    /// The latest request; fails an assertion if there is none.
    [[nodiscard]] const SentRequest &last() const;
    /// Expectations not met yet, as "VERB target".
    [[nodiscard]] QList<QByteArray> unused() const;
    /// Requests that have neither been answered nor aborted, nor their reply deleted.
    [[nodiscard]] int pending() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    std::vector<std::unique_ptr<Expectation>> m_expectations;
    QList<SentRequest> m_requests;
    QList<QPointer<QNetworkReply>> m_replies;
};

} // namespace groupdesk::test
