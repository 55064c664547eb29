#include "apipath.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

class TestApiPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literalsAreTakenAsTheyAre()
    {
        const ApiPath path = ApiPath("/v1/groups"_L1).literal("/auth/rotate"_L1);
        QVERIFY(path.isValid());
        QCOMPARE(path.encoded(), u"/v1/groups/auth/rotate"_s);
        QVERIFY(path.refusedSegment().isNull());
    }

    void segmentsAreEncoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoded");
        QTest::newRow("plain") << u"data-team_1.2~x"_s << u"/g/data-team_1.2~x"_s;
        QTest::newRow("slash") << u"a/b"_s << u"/g/a%2Fb"_s;
        QTest::newRow("space and plus") << u"a b+c"_s << u"/g/a%20b%2Bc"_s;
        QTest::newRow("percent") << u"100%2F"_s << u"/g/100%252F"_s;
        QTest::newRow("query and fragment") << u"a?b#c&d=e;f"_s << u"/g/a%3Fb%23c%26d%3De%3Bf"_s;
        QTest::newRow("quotes") << u"\"<'>\\"_s << u"/g/%22%3C%27%3E%5C"_s;
        QTest::newRow("umlaut") << u"büro"_s << u"/g/b%C3%BCro"_s;
        QTest::newRow("emoji") << u"🚀"_s << u"/g/%F0%9F%9A%80"_s;
        QTest::newRow("control") << u"a\r\nb"_s << u"/g/a%0D%0Ab"_s;
        QTest::newRow("three dots") << u"..."_s << u"/g/..."_s;
        QTest::newRow("dots inside") << u"../x"_s << u"/g/..%2Fx"_s;
        QTest::newRow("encoded dots") << u"%2e%2e"_s << u"/g/%252e%252e"_s;
        QTest::newRow("space only") << u" "_s << u"/g/%20"_s;
    }

    void segmentsAreEncoded()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoded);
        const ApiPath path = ApiPath("/g"_L1).segment(text);
        QVERIFY(path.isValid());
        QCOMPARE(path.encoded(), encoded);
    }

    void dangerousSegmentsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << QString();
        QTest::newRow("dot") << u"."_s;
        QTest::newRow("dots") << u".."_s;
        QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xd83d);
    }

    void dangerousSegmentsAreRefused()
    {
        QFETCH(QString, text);
        const ApiPath path = ApiPath("/g"_L1).segment(text);
        QVERIFY(!path.isValid());
        QVERIFY(!path.refusedSegment().isNull());
        QCOMPARE(path.refusedSegment(), text.isNull() ? u""_s : text);
        // Nothing that follows makes it good again.
        const ApiPath longer = path.literal("/members"_L1).segment(u"good"_s);
        QVERIFY(!longer.isValid());
        QCOMPARE(longer.segment(u".."_s).refusedSegment(), path.refusedSegment());
    }
};

QTEST_GUILESS_MAIN(TestApiPath)
#include "tst_apipath.moc"
