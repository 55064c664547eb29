#include "servertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

class TestServerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"group not found"_s << u"group not found"_s;
        QTest::newRow("unicode") << u"Größe 🚀 \"<b>\""_s << u"Größe 🚀 \"<b>\""_s;
        QTest::newRow("white") << u"  a\r\nb\tc \n"_s << u"a\nb c"_s;
        QTest::newRow("controls") << u"a\u0000b\u001b[31mc\u007f\u0085d"_s << u"ab[31mcd"_s;
        QTest::newRow("bidi") << u"a\u202eb\u2066c\u200fd\u061c\ufeff"_s << u"abcd"_s;
        QTest::newRow("key") << u"bad key sk-AbC_123-x."_s << u"bad key [redacted]."_s;
        QTest::newRow("service token") << u"bt-st-abcdef0123"_s << u"[redacted]"_s;
        QTest::newRow("JWT") << u"got eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl, sorry"_s
                             << u"got [redacted], sorry"_s;
        QTest::newRow("JWE") << u"eyJhbGciOi.a.b.c.d"_s << u"[redacted]"_s;
        QTest::newRow("a word") << u"risk-averse task-list"_s << u"risk-averse task-list"_s;
        QTest::newRow("empty") << QString() << u""_s;
    }

    void textBecomesPlain()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(serverText(text), expected);
        QCOMPARE(serverText(text.toUtf8()), expected);
        QCOMPARE(serverText(serverText(text)), expected);
    }

    void longTextsAreCut_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("one byte") << u"x"_s;
        QTest::newRow("two bytes") << u"ü"_s;
        QTest::newRow("three bytes") << u"€"_s;
        QTest::newRow("four bytes") << u"🚀"_s;
    }

    void longTextsAreCut()
    {
        QFETCH(QString, character);
        for (const QString &start : { u""_s, u"a"_s, u"ab"_s, u"abc"_s }) {
            const QString text = start + character.repeated(100 * 1000);
            const QString cut = serverText(text);
            const QByteArray bytes = cut.toUtf8();
            QVERIFY(bytes.size() <= 4096);
            QVERIFY(bytes.size() > 4096 - 4);
            QVERIFY(cut.endsWith(u'…'));
            QVERIFY(text.startsWith(cut.chopped(1)));
            QCOMPARE(serverText(cut), cut);
        }
        QCOMPARE(serverText(QByteArray(4096, 'x')).size(), 4096);
        QVERIFY(!serverText(QByteArray(4096, 'x')).endsWith(u'…'));
    }

    void aTokenOnTheBorderIsSeenAsAWhole()
    {
        const QString cut = serverText(QString(4085, u' ').replace(0, 1, u"x"_s)
                                       + u"sk-secretsecretsecretsecret"_s);
        QVERIFY(!cut.contains(u"sk-"_s));
    }

    void pagesHaveNoText()
    {
        QCOMPARE(serverText(QByteArray("<html><body>Bad Gateway</body></html>")), QString());
        QCOMPARE(serverText(QByteArray("\xef\xbb\xbf \n<?xml?>")), QString());
        QCOMPARE(serverText(u"<b> is not allowed"_s), u"<b> is not allowed"_s);
    }

    void markupIsRecognised()
    {
        QVERIFY(isMarkup("text/html", "{}"));
        QVERIFY(isMarkup("Text/HTML; charset=utf-8", ""));
        QVERIFY(isMarkup("application/json", "\r\n<!doctype html>"));
        QVERIFY(!isMarkup("application/json", "{\"a\":\"<b>\"}"));
        QVERIFY(!isMarkup("text/plain", "text/html"));
        QVERIFY(!isMarkup("", ""));
    }
};

QTEST_GUILESS_MAIN(TestServerText)
#include "tst_servertext.moc"
