#include "clocktime.h"
#include "languages.h"
#include "pseudowords.h"
#include "resources.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// Which language holds, and what comes with it.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everyOfferedLanguageHasItsCatalogue();
    void theLanguageThatHolds_data();
    void theLanguageThatHolds();
    void datesAndNumbersFollow_data();
    void datesAndNumbersFollow();
    void timesHaveTheirSeconds_data();
    void timesHaveTheirSeconds();
    void englishCountsBelowEveryLanguage();
    void aLanguageLeavesNothingBehind();
    void pseudoWordsKeepWhatIsNotForPeople_data();
    void pseudoWordsKeepWhatIsNotForPeople();
    void pseudoWordsAreHalfAsLongAgain();
    void pseudoLanguagesHaveADirection();
};

namespace {

QString groups(int count)
{
    return QCoreApplication::translate("groupdesk::MainWindow", "%n group(s)", nullptr, count);
}

QList<Language> three()
{
    return { { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s }, { u"ja"_s, u"日本語"_s } };
}

} // namespace

void TestLanguages::everyOfferedLanguageHasItsCatalogue()
{
    const QList<Language> offered = offeredLanguages();
    QVERIFY(!offered.isEmpty());
    QCOMPARE(offered.constFirst().code, u"en"_s);
    for (const Language &language : offered) {
        QVERIFY(knownLanguages().contains(language));
        const Languages installed(language.code);
        QCOMPARE(installed.current(), language.code);
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
    }
}

void TestLanguages::theLanguageThatHolds_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("holds");
    QTest::newRow("the system's") << u""_s << QStringList { u"de-AT"_s, u"de"_s } << u"de"_s;
    QTest::newRow("the system's second") << u""_s << QStringList { u"pt-BR"_s, u"ja"_s } << u"ja"_s;
    QTest::newRow("none of the system's") << u""_s << QStringList { u"pt-BR"_s } << u"en"_s;
    QTest::newRow("one that is not there") << u"fr"_s << QStringList { u"fr-FR"_s } << u"en"_s;
    QTest::newRow("C") << u""_s << QStringList { u"C"_s } << u"en"_s;
    QTest::newRow("nothing") << u""_s << QStringList() << u"en"_s;
    QTest::newRow("chosen") << u"ja"_s << QStringList { u"de-DE"_s } << u"ja"_s;
    QTest::newRow("chosen English") << u"en"_s << QStringList { u"de-DE"_s } << u"en"_s;
    QTest::newRow("unknown") << u"tlh"_s << QStringList { u"de-DE"_s } << u"de"_s;
    QTest::newRow("a path") << u"../de"_s << QStringList() << u"en"_s;
    QTest::newRow("pseudo") << u"pseudo"_s << QStringList { u"de-DE"_s } << u"pseudo"_s;
    QTest::newRow("turned") << u"pseudo-rtl"_s << QStringList() << u"pseudo-rtl"_s;
}

void TestLanguages::theLanguageThatHolds()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, system);
    QTEST(languageFor(wanted, three(), system), "holds");
}

void TestLanguages::datesAndNumbersFollow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("month");
    const QLocale austria(QLocale::German, QLocale::Austria);
    QTest::newRow("the system's own")
        << u"de"_s << austria << austria.toString(1234567) << u"Jänner"_s;
    QTest::newRow("English in Germany")
        << u"en"_s << QLocale(QLocale::German, QLocale::Germany) << u"1.234.567"_s << u"January"_s;
    QTest::newRow("German in America")
        << u"de"_s << QLocale(QLocale::English, QLocale::UnitedStates) << u"1.234.567"_s
        << u"Januar"_s;
    QTest::newRow("Japanese nowhere") << u"ja"_s << QLocale::c() << u"1,234,567"_s << u"1月"_s;
    QTest::newRow("English nowhere") << u"en"_s << QLocale::c() << u"1,234,567"_s << u"January"_s;
    QTest::newRow("pseudo") << u"pseudo"_s << QLocale::c() << u"1,234,567"_s << u"January"_s;
}

void TestLanguages::datesAndNumbersFollow()
{
    QFETCH(const QString, language);
    QFETCH(const QLocale, system);
    const QLocale locale = localeFor(language, system);
    QTEST(locale.toString(1234567), "number");
    QTEST(locale.standaloneMonthName(1), "month");
}

void TestLanguages::timesHaveTheirSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << QLocale::c() << u"14:02:07"_s;
    QTest::newRow("en") << QLocale(QLocale::English) << u"2:02:07 PM"_s;
    QTest::newRow("de") << QLocale(QLocale::German) << u"14:02:07"_s;
    QTest::newRow("fr") << QLocale(QLocale::French) << u"14:02:07"_s;
    QTest::newRow("ja") << QLocale(QLocale::Japanese) << u"14:02:07"_s;
    QTest::newRow("with points") << QLocale(QLocale::Finnish) << u"14.02.07"_s;
}

void TestLanguages::timesHaveTheirSeconds()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString text = clockTime({ 14, 2, 7 });
    QLocale::setDefault(before);
    QTEST(text, "text");
}

void TestLanguages::englishCountsBelowEveryLanguage()
{
    for (const Language &language : offeredLanguages()) {
        const Languages installed(language.code);
        // A plural that a language lacks is said in English, never as it stands in the code.
        QVERIFY2(!groups(1).contains(u"(s)"_s), qPrintable(language.code));
        QVERIFY2(groups(1).contains(u'1'), qPrintable(language.code));
    }
}

void TestLanguages::aLanguageLeavesNothingBehind()
{
    const QLocale before;
    {
        const Languages pseudo((QString(pseudoLanguage)));
        QVERIFY(groups(2).startsWith(u"[2 "_s));
        QCOMPARE(QLocale().language(), QLocale::English);
    }
    QCOMPARE(groups(2), u"2 group(s)"_s);
    QCOMPARE(QLocale(), before);
}

void TestLanguages::pseudoWordsKeepWhatIsNotForPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("placeholders") << u"%1 of %L2 in %n and %Ln"_s << u"%1 |%L2 |%n |%Ln"_s;
    QTest::newRow("mnemonic") << u"Save &As…"_s << u"&A|…"_s;
    QTest::newRow("no mnemonic") << u"this && that"_s << u"&&"_s;
    QTest::newRow("html") << u"<b class=\"one\">a</b> &lt;b&gt;"_s
                          << u"<b class=\"one\">|</b>|&lt;|&gt;"_s;
    QTest::newRow("patterns") << u"Profiles (*.json *.groupdesk)"_s << u"] (*.json *.groupdesk)"_s;
    QTest::newRow("line break") << u"one\ntwo\n"_s << u"\n|]\n"_s;
    QTest::newRow("spaces") << u" one "_s << u" [|] "_s;
}

void TestLanguages::pseudoWordsKeepWhatIsNotForPeople()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    const QString pseudo = pseudoWords(text);
    qsizetype from = 0;
    for (const QString &part : kept.split(u'|')) {
        const qsizetype found = pseudo.indexOf(part, from);
        QVERIFY2(found >= 0, qPrintable(pseudo));
        from = found + part.size();
    }
}

void TestLanguages::pseudoWordsAreHalfAsLongAgain()
{
    QCOMPARE(pseudoWords(QString()), QString());
    QCOMPARE(pseudoWords(u" "_s), u" "_s);
    for (const QString &text :
         { u"Copy"_s, u"New Group"_s, u"Move the focus to the next pane"_s }) {
        const QString pseudo = pseudoWords(text);
        QVERIFY2(pseudo.size() * 2 >= text.size() * 3, qPrintable(pseudo));
        QVERIFY2(pseudo.size() <= text.size() * 2, qPrintable(pseudo));
        QVERIFY(pseudo.startsWith(u'[') && pseudo.endsWith(u']'));
        QVERIFY(!pseudo.contains(text));
    }
}

void TestLanguages::pseudoLanguagesHaveADirection()
{
    const auto direction = [](Qt::LayoutDirection wanted) {
        return PseudoTranslator(wanted).translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr,
                                                  -1);
    };
    QCOMPARE(direction(Qt::LeftToRight), u"LTR"_s);
    QCOMPARE(direction(Qt::RightToLeft), u"RTL"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
