#include "httperror.h"

#include "networksetup.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace groupdesk;

class TestHttpError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void datesAreRead()
    {
        const QDateTime expected(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
        QCOMPARE(httpDate(" Sun, 06 Nov 1994 08:49:37 GMT "), expected);
        QVERIFY(!httpDate("").isValid());
        QVERIFY(!httpDate("soon").isValid());
        QVERIFY(!httpDate("1994-11-06T08:49:37Z").isValid());
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: no value
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("white") << QByteArray(" 7 ") << 7;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("an hour") << QByteArray("3600") << 3600;
        QTest::newRow("a day") << QByteArray("86400") << 3600;
        QTest::newRow("absurd") << QByteArray("99999999999999999999999") << 3600;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << 30;
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:40:00 GMT") << 0;
        QTest::newRow("far date") << QByteArray("Sat, 06 Nov 2094 08:40:00 GMT") << 3600;
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("fraction") << QByteArray("1.5") << -1;
        QTest::newRow("words") << QByteArray("in a while") << -1;
    }

    void retryAfterIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        const std::optional<std::chrono::seconds> wait = retryAfter(value, now);
        QCOMPARE(wait ? int(wait->count()) : -1, seconds);
    }

    void textsAreCleaned()
    {
        CloudError error;
        error.serverMessage = u"my-token\u202e is not valid"_s;
        error.serverCode = u"code\r"_s;
        error.traceId = u"abc\u0001"_s;
        error.field = u"sk-1234567890"_s;
        error.reason = u"ours, as it is\r"_s;
        cleanTexts(error, "my-token");
        QCOMPARE(error.serverMessage, u"[redacted] is not valid"_s);
        QCOMPARE(error.serverCode, u"code"_s);
        QCOMPARE(error.traceId, u"abc"_s);
        QCOMPARE(error.field, u"[redacted]"_s);
        QCOMPARE(error.reason, u"ours, as it is\r"_s);
    }

    void loopbackNeedsNoProxy_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isProxied");
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:80/x"_s << false;
        QTest::newRow("localhost") << u"http://localhost/x"_s << false;
        QTest::newRow("::1") << u"http://[::1]/x"_s << false;
        QTest::newRow("elsewhere") << u"http://api.example.com/x"_s << true;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com/x"_s << true;
    }

    void loopbackNeedsNoProxy()
    {
        QFETCH(QString, url);
        QFETCH(bool, isProxied);
        qputenv("http_proxy", "http://proxy.invalid:3128");
        QNetworkAccessManager network;
        configureNetwork(network);
        QVERIFY(network.proxyFactory());
        const QList<QNetworkProxy> proxies
            = network.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(url)));
        qunsetenv("http_proxy");
        QVERIFY(!proxies.isEmpty());
        QCOMPARE(proxies.constFirst().type() != QNetworkProxy::NoProxy, isProxied);
        QCOMPARE(network.redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
    }
};

QTEST_GUILESS_MAIN(TestHttpError)
#include "tst_httperror.moc"
