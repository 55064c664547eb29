#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);

/// Everything a record says.
QByteArray textOf(const RequestRecord &record)
{
    QByteArray text = record.verb + ' ' + record.url.toEncoded() + '\n';
    for (const auto *headers : { &record.requestHeaders, &record.responseHeaders }) {
        for (const auto &[name, value] : *headers)
            text += name + ": " + value + '\n';
    }
    text += record.requestBody + '\n' + record.responseBody + '\n';
    if (const auto &error = record.error) {
        for (const QString &part : { error->serverMessage, error->serverCode, error->traceId,
                                     error->field, error->reason, error->host, error->request })
            text += part.toUtf8() + '\n';
    }
    return text;
}

/// The forms in which \a secret may be hidden in a text.
bool holds(const QByteArray &text, const QByteArray &secret)
{
    return text.contains(secret) || text.contains(secret.toBase64())
        || text.contains(secret.toPercentEncoding())
        || text.contains(
            secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

/// What the request log gets, and that no secret is in it.
class TestRestClientLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSendingIsRecorded()
    {
        ScriptedServer server;
        server.otherwise(answer(201, "{\"name\":\"x\"}", { { "X-Trace", "abc" } }));
        TestTransport transport;
        RestSettings settings = openSettings(server.url(), u"t-o-k-e-n"_s);
        settings.profile = ProfileId(u"p1"_s);
        settings.platform = PlatformId(u"turso"_s);
        settings.tokenVariable = u"TURSO_API_TOKEN"_s;
        RestClient client(*transport, settings);
        RestAnswer answer;
        client.write(WriteVerb::Post, path, QJsonObject { { u"name"_s, u"x"_s } }, this,
                     answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(transport.records().size(), 1);
        const RequestRecord &record = transport.records().constFirst();
        QCOMPARE(record.profile, ProfileId(u"p1"_s));
        QCOMPARE(record.platform, PlatformId(u"turso"_s));
        QCOMPARE(record.tokenVariable, u"TURSO_API_TOKEN"_s);
        QCOMPARE(record.verb, "POST");
        QCOMPARE(record.url, server.url(u"/v1/groups"_s));
        QCOMPARE(record.requestBody, "{\"name\":\"x\"}");
        QCOMPARE(record.status, 201);
        QCOMPARE(record.responseBody, "{\"name\":\"x\"}");
        QCOMPARE(record.responseSize, 12);
        QCOMPARE(record.attempt, 1);
        QVERIFY(!record.error);
        QVERIFY(record.started.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(
            record.responseHeaders.contains((QPair<QByteArray, QByteArray> { "X-Trace", "abc" })));
        QVERIFY(record.requestHeaders.contains(
            (QPair<QByteArray, QByteArray> { "Authorization", "Bearer [redacted]" })));
        QVERIFY(record.requestHeaders.contains(
            (QPair<QByteArray, QByteArray> { "Content-Type", "application/json" })));
    }

    void everyAttemptIsRecorded()
    {
        ScriptedServer server;
        server.enqueue(answer(503, "busy"));
        server.enqueue(drop());
        TestTransport transport(quick());
        RestClient client(*transport, openSettings(server.url()));
        RestAnswer answer;
        client.get(path, { { u"limit"_s, u"5"_s } }, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(transport.records().size(), 3);
        for (int index = 0; index < 3; ++index)
            QCOMPARE(transport.records().at(index).attempt, index + 1);
        QCOMPARE(transport.records().at(0).status, 503);
        QCOMPARE(transport.records().at(0).error->serverMessage, u"busy"_s);
        QCOMPARE(transport.records().at(1).status, 0);
        QCOMPARE(transport.records().at(1).error->kind, CloudError::Kind::ConnectionLost);
        QCOMPARE(transport.records().at(2).url.query(), u"limit=5"_s);
        QVERIFY(!transport.records().at(2).error);
    }

    void whatIsNotSentIsNotRecorded()
    {
        TestTransport transport;
        RestClient client(*transport, openSettings(QUrl(u"http://x.example"_s)));
        RestAnswer answer;
        client.get(path, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(transport.records().isEmpty());
    }

    void noTokenIsInTheLog_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("opaque") << QByteArray("Zq8+uP/x4==w7K2m9Lr");
        QTest::newRow("Braintrust key") << QByteArray("sk-Zq8uPx4w7K2m9LrT5vB1nC3dF6gH8jK0");
        QTest::newRow("Braintrust service key") << QByteArray("bt-st-Zq8uPx4w7K2m9LrT5vB1nC");
        QTest::newRow("JWT") << QByteArray("eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl");
        QTest::newRow("JWE") << QByteArray(
            "eyJhbGciOiJFUzUxMiJ9.a2V5.aXYxMjM0.Y2lwaGVydGV4dA.dGFnMTIzNDU2");
    }

    void noTokenIsInTheLog()
    {
        QFETCH(const QByteArray, secret);
        const QString text = QString::fromLatin1(secret);
        const QByteArray echo = "{\"error\":\"no such key " + secret + "\",\"jwt\":\"" + secret
            + "\",\"basic\":\"" + secret.toBase64()
            + "\",\"url\":\"/x?key=" + secret.toPercentEncoding() + "\"}";
        const Headers headers { { "X-Echo", secret },
                                { "X-Auth", "Bearer " + secret },
                                { "Set-Cookie", "s=" + secret },
                                { "Location", "/cb?access_token=" + secret },
                                { "Content-Type", "application/json" } };
        QLoggingCategory::setFilterRules(u"groupdesk.*=true"_s);
        lines().clear();
        const QtMessageHandler usual
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                        const QString &message) { lines().append(message); });
        ScriptedServer server;
        server.enqueue(answer(200, echo, headers));
        server.enqueue(answer(403, echo, headers));
        server.enqueue(answer(403, secret, { { "Content-Type", "text/plain" } }));
        server.enqueue(answer(307, echo, { { "Location", "http://else.example/" + secret } }));
        TestTransport transport;
        RestSettings settings = openSettings(server.url(), text);
        // A careless reader.
        settings.readError = [](CloudError &error, const QByteArray &body, const auto &) {
            error.serverMessage = QString::fromUtf8(body);
            error.serverCode = error.serverMessage;
            error.field = error.serverMessage;
            error.traceId = error.serverMessage;
            error.reason = error.serverMessage;
        };
        RestClient client(*transport, settings);
        QByteArray told;
        int answers = 0;
        for (int number = 0; number < 4; ++number) {
            RestAnswer answer;
            const ApiPath below = path.segment(text);
            const QJsonObject body { { u"token"_s, text },
                                     { u"note"_s, QString(u"my "_s + text) } };
            if (number == 1)
                client.write(WriteVerb::Post, below, body, this, answer.callback());
            else
                client.get(below, { { u"key"_s, text } }, this, answer.callback());
            answers += answer.wait() ? 1 : 0;
            if (answer.count() == 1 && !answer.result()) {
                RequestRecord record;
                record.error = answer.result().error();
                told += textOf(record);
            }
        }
        qInstallMessageHandler(usual);
        QLoggingCategory::setFilterRules({});
        QCOMPARE(answers, 4);
        QCOMPARE(server.requests().size(), 4);
        QVERIFY(server.requests().at(1).body.contains(secret)); // it was there to be found
        QCOMPARE(transport.records().size(), 4);
        for (const RequestRecord &record : transport.records()) {
            QVERIFY2(!holds(textOf(record), secret), textOf(record).constData());
            QVERIFY(textOf(record).contains("redacted"));
        }
        QVERIFY2(!holds(told, secret), told.constData());
        QVERIFY(!lines().isEmpty());
        QVERIFY2(!holds(lines().join(u'\n').toUtf8(), secret), qPrintable(lines().join(u'\n')));
    }

    void longBodiesAreCutAndNothingShowsAtTheCut()
    {
        const QByteArray secret = "Zq8uPx4w7K2m9LrT5vB1nC3dF6gH8jK0";
        constexpr qsizetype cap = 64 * 1024;
        ScriptedServer server;
        TestTransport transport;
        RestClient client(*transport, openSettings(server.url(), QString::fromLatin1(secret)));
        for (const qsizetype before : { cap - 1, cap - 16, cap - secret.size(), cap }) {
            server.enqueue(answer(200, QByteArray(before, 'x') + secret + QByteArray(cap, 'y')));
            RestAnswer answer;
            client.get(path, {}, this, answer.callback());
            QVERIFY(answer.wait());
            const RequestRecord &record = transport.records().constLast();
            QCOMPARE(record.responseSize, before + secret.size() + cap);
            QVERIFY(record.responseBody.size() <= cap);
            QVERIFY(record.responseBody.size() > cap - 100);
            QVERIFY(!record.responseBody.contains(secret.first(6)));
        }
    }

    void theBodyItselfIsNotTouched()
    {
        ScriptedServer server;
        server.otherwise(answer(200, "{\"jwt\":\"eyJhbGciOiJFZERTQSJ9.abcdef\"}"));
        TestTransport transport;
        RestClient client(*transport, openSettings(server.url()));
        RestAnswer answer;
        client.get(path, {}, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->body, "{\"jwt\":\"eyJhbGciOiJFZERTQSJ9.abcdef\"}");
        QVERIFY(!transport.records().constFirst().responseBody.contains("eyJ"));
    }

private:
    static QStringList &lines()
    {
        static QStringList all; // a message handler is a plain function
        return all;
    }
};

QTEST_GUILESS_MAIN(TestRestClientLog)
#include "tst_restclient_log.moc"
