#include "decode.h"

#include "fakenetwork.h"
#include "resttesting.h"
#include "waitfor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

RestReply replyWith(const QByteArray &body, const QByteArray &type = "application/json")
{
    RestReply reply;
    reply.body = body;
    reply.headers.insert("content-type", type);
    reply.context.host = u"host"_s;
    reply.context.request = u"GET /x"_s;
    reply.context.httpStatus = 200;
    reply.context.traceId = u"trace"_s;
    reply.context.outcomeUnknown = true;
    return reply;
}

CloudResult<qsizetype> sizeOf(const RestReply &reply)
{
    return parseJson(reply).transform(
        [](const QJsonDocument &document) { return document.array().size(); });
}

QByteArray arrayOf(int count)
{
    return '[' + QByteArray("1,").repeated(count - 1) + "1]";
}

RestSettings settings()
{
    return openSettings(QUrl(u"https://host"_s));
}

const ApiPath path("/x"_L1);
constexpr int small = 10;
constexpr int large = 500 * 1000; // a million bytes: decoded on a worker thread

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void jsonIsParsed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray json("application/json");
        QTest::newRow("array") << QByteArray("[1,2]") << json;
        QTest::newRow("spaces") << QByteArray(" \r\n[1,2]\n") << json;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[1,2]") << json;
        QTest::newRow("other type") << QByteArray("[1,2]") << QByteArray("text/plain");
        QTest::newRow("no type") << QByteArray("[1,2]") << QByteArray();
        QTest::newRow("charset") << QByteArray("[1,2]") << json + "; charset=utf-8";
    }

    void jsonIsParsed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const CloudResult<QJsonDocument> document = parseJson(replyWith(body, type));
        QVERIFY(document.has_value());
        QCOMPARE(document->array().size(), 2);
    }

    void whatIsNotJsonIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("kind");
        const QByteArray json("application/json");
        const QString bad = u"BadResponse"_s;
        const QString page = u"NotThePlatform"_s;
        QTest::newRow("empty") << QByteArray() << json << bad;
        QTest::newRow("white") << QByteArray(" \n") << json << bad;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << json << bad;
        QTest::newRow("truncated") << QByteArray("[{\"a\":1},{\"b") << json << bad;
        QTest::newRow("text") << QByteArray("OK") << json << bad;
        QTest::newRow("trailing") << QByteArray("[1] x") << json << bad;
        QTest::newRow("not UTF-8") << QByteArray("[\"\xff\xfe\"]") << json << bad;
        QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << json << bad;
        QTest::newRow("declared page") << QByteArray("{}") << QByteArray("text/html") << page;
        QTest::newRow("declared page with charset")
            << QByteArray("hello") << QByteArray("Text/HTML; charset=utf-8") << page;
        QTest::newRow("page") << QByteArray(" \n<!DOCTYPE html><p>") << json << page;
        QTest::newRow("page with a mark") << QByteArray("\xef\xbb\xbf<html>") << json << page;
    }

    void whatIsNotJsonIsAnError()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, kind);
        const CloudResult<QJsonDocument> document = parseJson(replyWith(body, type));
        QVERIFY(!document);
        const CloudError &error = document.error();
        QCOMPARE(kindName(error.kind), kind);
        QVERIFY(!error.reason.isEmpty());
        QCOMPARE(error.host, u"host"_s);
        QCOMPARE(error.request, u"GET /x"_s);
        QCOMPARE(error.httpStatus, 200);
        QCOMPARE(error.traceId, u"trace"_s);
        QVERIFY(error.outcomeUnknown);
    }

    void answersAreDecoded_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("in place") << small;
        QTest::newRow("on a worker") << large;
    }

    void answersAreDecoded()
    {
        QFETCH(int, count);
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/x").reply(200, arrayOf(count));
        RestClient client(*transport, settings());
        std::atomic<QThread *> decodedOn = nullptr;
        QThread *answeredOn = nullptr;
        qsizetype size = 0;
        const Decoder<qsizetype> decoder = [&decodedOn](const RestReply &reply) {
            decodedOn = QThread::currentThread();
            return sizeOf(reply);
        };
        client.get(path, {}, this,
                   decoded<qsizetype>(this, decoder, [&](const CloudResult<qsizetype> &result) {
                       size = *result;
                       answeredOn = QThread::currentThread();
                   }));
        QVERIFY(waitUntil([&] { return answeredOn != nullptr; }));
        QCOMPARE(size, count);
        QCOMPARE(answeredOn, thread());
        QCOMPARE(decodedOn == thread(), count == small);
    }

    void errorsPassThrough()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/x").reply(404, "{}");
        network.expect("GET", "/x").reply(200, QByteArray(large, '['));
        RestClient client(*transport, settings());
        Answer<qsizetype> refused;
        client.get(path, {}, this, decoded<qsizetype>(this, sizeOf, refused.callback()));
        QVERIFY(refused.wait());
        QCOMPARE(refused.result().error().kind, Kind::NotFound);
        Answer<qsizetype> broken;
        client.get(path, {}, this, decoded<qsizetype>(this, sizeOf, broken.callback()));
        QVERIFY(broken.wait());
        QCOMPARE(broken.result().error().kind, Kind::BadResponse);
        QCOMPARE(broken.result().error().request, u"GET /x"_s);
    }

    void aCallbackMayDestroyItsContext_data() { answersAreDecoded_data(); }

    void aCallbackMayDestroyItsContext()
    {
        QFETCH(int, count);
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/x").reply(200, arrayOf(count));
        RestClient client(*transport, settings());
        auto *context = new QObject;
        int calls = 0;
        client.get(path, {}, context,
                   decoded<qsizetype>(context, sizeOf, [&](const CloudResult<qsizetype> &result) {
                       QVERIFY(result.has_value());
                       ++calls;
                       delete context;
                   }));
        QVERIFY(waitUntil([&] { return calls == 1; }));
    }

    /// The callback's pointers to the context, and to the service that owns the client, must not
    /// be used when a worker finishes late.
    void whoeverDiesWhileDecodingIsNotCalled_data()
    {
        QTest::addColumn<bool>("isClient");
        QTest::newRow("context") << false;
        QTest::newRow("client") << true;
    }

    void whoeverDiesWhileDecodingIsNotCalled()
    {
        QFETCH(bool, isClient);
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        network.expect("GET", "/x").reply(200, arrayOf(large));
        auto client = std::make_unique<RestClient>(*transport, settings());
        auto context = std::make_unique<QObject>();
        std::atomic<bool> isDecoding = false;
        std::atomic<bool> mayGoOn = false;
        std::atomic<bool> isDone = false;
        const Decoder<qsizetype> decoder = [&](const RestReply &reply) {
            isDecoding = true;
            while (!mayGoOn)
                QThread::yieldCurrentThread();
            const CloudResult<qsizetype> result = sizeOf(reply);
            isDone = true;
            return result;
        };
        Answer<qsizetype> answer;
        client->get(path, {}, context.get(),
                    decoded<qsizetype>(context.get(), decoder, answer.callback()));
        QVERIFY(waitUntil([&] { return isDecoding.load(); }));
        if (isClient)
            client.reset();
        else
            context.reset();
        mayGoOn = true;
        QVERIFY(waitUntil([&] { return isDone.load(); }));
        // The worker's "finished" comes through the event loop; give it every chance.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10 * 1000));
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents();
        QCOMPARE(answer.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
