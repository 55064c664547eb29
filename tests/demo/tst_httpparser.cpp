#include "http/httpparser.h"
#include "http/router.h"

#include <QTest>

using namespace groupdesk::demo;

namespace {

/// Steps over the report that the head is read.
HttpParser::Step run(HttpParser &parser)
{
    const HttpParser::Step step = parser.step();
    return step == HttpParser::Step::HeadRead ? parser.step() : step;
}

} // namespace

class TestHttpParser final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsARequestInOnePiece();
    void readsTheSameByteByByte();
    void reportsTheHeadOnce();
    void keepsPipelinedRequestsApart();
    void readsChunkedBodies();
    void acceptsAbsoluteForm();
    void refuses_data();
    void refuses();
    void enforcesLimits();
    void knowsWhenToKeepAlive_data();
    void knowsWhenToKeepAlive();

    void routerKeepsEncodedSlashesInTheirSegment();
    void routerTellsAllowedVerbs();
    void routerRefusesEmptySegments();
};

void TestHttpParser::readsARequestInOnePiece()
{
    HttpParser parser;
    parser.append("POST /a%2Fb/c?x=1&y=%20 HTTP/1.1\r\nHost: h\r\nX-Y:  v w \r\n"
                  "Content-Length: 4\r\n\r\nbody");
    QCOMPARE(run(parser), HttpParser::Step::Complete);
    const HttpRequest request = parser.take();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.rawPath, QByteArray("/a%2Fb/c"));
    QCOMPARE(request.rawQuery, QByteArray("x=1&y=%20"));
    QCOMPARE(request.header("x-y"), QByteArray("v w"));
    QCOMPARE(request.body, QByteArray("body"));
    QVERIFY(request.header("absent").isNull());
}

void TestHttpParser::readsTheSameByteByByte()
{
    const QByteArray whole = "PUT /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\nTrailer: t\r\n\r\n";
    HttpParser parser;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        parser.append(whole.mid(i, 1));
        const HttpParser::Step step = run(parser);
        if (i + 1 < whole.size())
            QCOMPARE(step, HttpParser::Step::NeedsMore);
        else
            QCOMPARE(step, HttpParser::Step::Complete);
    }
    QCOMPARE(parser.take().body, QByteArray("abcde"));
}

void TestHttpParser::reportsTheHeadOnce()
{
    HttpParser parser;
    parser.append("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(parser.step(), HttpParser::Step::HeadRead);
    QCOMPARE(parser.step(), HttpParser::Step::NeedsMore);
    parser.append("ok");
    QCOMPARE(parser.step(), HttpParser::Step::Complete);
}

void TestHttpParser::keepsPipelinedRequestsApart()
{
    HttpParser parser;
    parser.append("GET /1 HTTP/1.1\r\nHost: h\r\n\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(run(parser), HttpParser::Step::Complete);
    QCOMPARE(parser.take().rawPath, QByteArray("/1"));
    QCOMPARE(run(parser), HttpParser::Step::Complete);
    QCOMPARE(parser.take().rawPath, QByteArray("/2"));
    QCOMPARE(run(parser), HttpParser::Step::NeedsMore);
}

void TestHttpParser::readsChunkedBodies()
{
    HttpParser parser;
    parser.append("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                  "A\r\n0123456789\r\n0\r\n\r\n");
    QCOMPARE(run(parser), HttpParser::Step::Complete);
    QCOMPARE(parser.take().body, QByteArray("0123456789"));
}

void TestHttpParser::acceptsAbsoluteForm()
{
    HttpParser parser;
    parser.append("GET http://127.0.0.1:80/a?b HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(run(parser), HttpParser::Step::Complete);
    QCOMPARE(parser.request().rawPath, QByteArray("/a"));
    QCOMPARE(parser.request().rawQuery, QByteArray("b"));
}

void TestHttpParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: h\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("blank in path") << QByteArray("GET /a b HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("no slash") << QByteArray("GET a HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("bad escape") << QByteArray("GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("cut escape") << QByteArray("GET /a%2 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("bad verb") << QByteArray("G(T / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nnope\r\n\r\n") << 400;
    QTest::newRow("blank before colon")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA : b\r\n\r\n") << 400;
    QTest::newRow("folded") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n") << 400;
    QTest::newRow("bad length") << QByteArray(post + "Content-Length: 1x\r\n\r\n") << 400;
    QTest::newRow("negative") << QByteArray(post + "Content-Length: -1\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray(post
                                               + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                 << 400;
    QTest::newRow("huge length") << QByteArray(post
                                               + "Content-Length: 99999999999999999999\r\n\r\n")
                                 << 413;
    QTest::newRow("length and chunked")
        << QByteArray(post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("unknown coding") << QByteArray(post + "Transfer-Encoding: gzip\r\n\r\n") << 501;
    QTest::newRow("bad chunk size") << QByteArray(chunked + "xyz\r\n") << 400;
    QTest::newRow("chunk without end") << QByteArray(chunked + "1\r\nabc\r\n") << 400;
    QTest::newRow("huge chunk") << QByteArray(chunked + "ffffffffffffffffff\r\n") << 413;
}

void TestHttpParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpParser parser;
    parser.append(bytes);
    QCOMPARE(run(parser), HttpParser::Step::Failed);
    QCOMPARE(parser.errorStatus(), status);
    QCOMPARE(parser.step(), HttpParser::Step::Failed); // and stays so
}

void TestHttpParser::enforcesLimits()
{
    const HttpLimits small { .head = 100, .body = 10 };
    HttpParser longHead(small);
    longHead.append("GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(200, 'x'));
    QCOMPARE(run(longHead), HttpParser::Step::Failed);
    QCOMPARE(longHead.errorStatus(), 431);

    HttpParser longBody(small);
    longBody.append("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n");
    QCOMPARE(run(longBody), HttpParser::Step::Failed);
    QCOMPARE(longBody.errorStatus(), 413);

    HttpParser manyChunks(small);
    manyChunks.append("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "6\r\nabcdef\r\n6\r\n");
    QCOMPARE(run(manyChunks), HttpParser::Step::Failed);
    QCOMPARE(manyChunks.errorStatus(), 413);

    HttpParser exact(small);
    exact.append("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789");
    QCOMPARE(run(exact), HttpParser::Step::Complete);
}

void TestHttpParser::knowsWhenToKeepAlive_data()
{
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("1.1") << 1 << QByteArray() << true;
    QTest::newRow("1.1 close") << 1 << QByteArray("Close") << false;
    QTest::newRow("1.1 list") << 1 << QByteArray("TE, close") << false;
    QTest::newRow("1.0") << 0 << QByteArray() << false;
    QTest::newRow("1.0 keep") << 0 << QByteArray("keep-alive") << true;
}

void TestHttpParser::knowsWhenToKeepAlive()
{
    QFETCH(int, minor);
    QFETCH(QByteArray, connection);
    QFETCH(bool, keeps);
    HttpRequest request;
    request.minorVersion = minor;
    if (!connection.isNull())
        request.headers.emplaceBack("connection", connection);
    QCOMPARE(request.keepsAlive(), keeps);
}

void TestHttpParser::routerKeepsEncodedSlashesInTheirSegment()
{
    Router router;
    router.add("GET", "/g/{}/{}",
               [](const HttpRequest &, const QStringList &) { return HttpResponse {}; });
    const Router::Match match = router.match("GET", "/g/a%2Fb/%C3%A9%20%25");
    QVERIFY(match.handler != nullptr);
    QCOMPARE(match.arguments, (QStringList { QStringLiteral("a/b"), QStringLiteral("\u00e9 %") }));
    QVERIFY(router.match("GET", "/g/a/b/c").handler == nullptr);
}

void TestHttpParser::routerTellsAllowedVerbs()
{
    Router router;
    const Router::Handler handler
        = [](const HttpRequest &, const QStringList &) { return HttpResponse {}; };
    router.add("GET", "/g", handler);
    router.add("POST", "/g", handler);
    const Router::Match match = router.match("PATCH", "/g");
    QVERIFY(match.handler == nullptr);
    QCOMPARE(match.allowed, (QByteArrayList { "GET", "HEAD", "POST" }));
    QVERIFY(router.match("HEAD", "/g").handler != nullptr);
    QVERIFY(router.match("GET", "/h").allowed.isEmpty());
}

void TestHttpParser::routerRefusesEmptySegments()
{
    Router router;
    router.add("DELETE", "/g/{}",
               [](const HttpRequest &, const QStringList &) { return HttpResponse {}; });
    QVERIFY(router.match("DELETE", "/g/").handler == nullptr);
    QVERIFY(router.match("DELETE", "/g").handler == nullptr);
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
