#include "csvtext.h"

#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

class TestCsvText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void field_data();
    void field();
    void everyGuardComesOffAgain();
    void line();
};

void TestCsvText::field_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"data-team"_s << u"data-team"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("semicolon, as some countries separate") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quote") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("blank at the end") << u"a "_s << u"\"a \""_s;
    QTest::newRow("formula") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("formula with a comma") << u"=A(1,2)"_s << u"\"'=A(1,2)\""_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@a"_s << u"'@a"_s;
    QTest::newRow("tab") << u"\ta"_s << u"\"'\ta\""_s;
    QTest::newRow("line end") << u"\r=a"_s << u"\"'\r=a\""_s;
    QTest::newRow("behind blanks") << u" =a"_s << u"' =a"_s;
    QTest::newRow("full width") << u"\uFF1Da"_s << u"'\uFF1Da"_s;
    QTest::newRow("guarded already") << u"'=a"_s << u"''=a"_s;
    QTest::newRow("apostrophe of a word") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("no null") << QString(u"a"_s + QChar(QChar::Null) + u"b"_s) << u"ab"_s;
}

void TestCsvText::field()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(csvField(text), written);
}

void TestCsvText::everyGuardComesOffAgain()
{
    for (const QString &text : { u"=a"_s, u"'=a"_s, u"''+a"_s, u"'tis"_s, u"a"_s, u" -a"_s }) {
        QString written = csvField(text);
        if (written.startsWith(u'"'))
            written = written.sliced(1, written.size() - 2);
        const bool guarded = written != text;
        QCOMPARE(guarded ? written.sliced(1) : written, text);
    }
}

void TestCsvText::line()
{
    QCOMPARE(csvLine({ u"a"_s, u"b,c"_s, u"=d"_s }), u"a,\"b,c\",'=d\r\n"_s);
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
