#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// What the program understands of its arguments, and what it says of those it does not.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAWindowWithoutArguments();
    void understandsItsTasks_data();
    void understandsItsTasks();
    void understandsEveryOption_data();
    void understandsEveryOption();
    void readOnlyGoesWithAndWithoutTheDemo();
    void looksForThisRun();
    void optionsGoTogetherInAnyOrder();
    void filesAreTakenAsTheyAreGiven();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void theHelpKnowsEveryOption_data();
    void theHelpKnowsEveryOption();
    void theHelpTellsTheExitCodes();
};

namespace {

Result<CommandLine, QString> parsed(const QStringList &arguments)
{
    return parseCommandLine(QStringList { u"groupdesk"_s } + arguments);
}

} // namespace

void TestCommandLine::opensAWindowWithoutArguments()
{
    const auto line = parsed({});
    QVERIFY(line.has_value());
    QVERIFY(line->task == CommandLine::Task::OpenWindow);
    QVERIFY(!line->demo);
    QVERIFY(!line->readOnly);
    QVERIFY(!line->configDirectory);
    QVERIFY(!line->newWindow);
    QVERIFY(line->files.isEmpty());
    QVERIFY(!line->tourDirectory);
    QVERIFY(!line->timesStart);
    QVERIFY(!line->colors);
}

void TestCommandLine::understandsItsTasks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("task");
    const auto row = [](const char *name, const QStringList &arguments, CommandLine::Task task) {
        QTest::newRow(name) << arguments << int(task);
    };
    row("-h", { u"-h"_s }, CommandLine::Task::PrintHelp);
    row("--help", { u"--help"_s }, CommandLine::Task::PrintHelp);
    row("-v", { u"-v"_s }, CommandLine::Task::PrintVersion);
    row("--version", { u"--version"_s }, CommandLine::Task::PrintVersion);
    row("help among others", { u"--demo"_s, u"--help"_s }, CommandLine::Task::PrintHelp);
    row("help before version", { u"--version"_s, u"--help"_s }, CommandLine::Task::PrintHelp);
    row("demo", { u"--demo"_s }, CommandLine::Task::OpenWindow);
}

void TestCommandLine::understandsItsTasks()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, task);
    const auto line = parsed(arguments);
    QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
    QCOMPARE(int(line->task), task);
}

void TestCommandLine::understandsEveryOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("tour");
    QTest::addColumn<QString>("colors");
    const auto row = [](const char *name, const QStringList &arguments, bool demo,
                        const QString &config, const QString &tour, const QString &colors) {
        QTest::newRow(name) << arguments << demo << config << tour << colors;
    };
    row("demo", { u"--demo"_s }, true, {}, {}, {});
    row("config", { u"--config-dir"_s, u"/tmp/a b"_s }, false, u"/tmp/a b"_s, {}, {});
    row("config with =", { u"--config-dir=relative/ä"_s }, false, u"relative/ä"_s, {}, {});
    row("tour", { u"--demo"_s, u"--tour"_s, u"shots"_s }, true, {}, u"shots"_s, {});
    row("tour first", { u"--tour=shots"_s, u"--demo"_s }, true, {}, u"shots"_s, {});
    row("system", { u"--colors"_s, u"system"_s }, false, {}, {}, u"system"_s);
    row("light", { u"--colors=light"_s }, false, {}, {}, u"light"_s);
    row("dark", { u"--colors"_s, u"dark"_s }, false, {}, {}, u"dark"_s);
}

void TestCommandLine::understandsEveryOption()
{
    QFETCH(const QStringList, arguments);
    const auto line = parsed(arguments);
    QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
    QTEST(line->demo, "demo");
    QTEST(line->configDirectory.value_or(QString()), "config");
    QTEST(line->tourDirectory.value_or(QString()), "tour");
    QTEST(line->colors.value_or(QString()), "colors");
}

void TestCommandLine::readOnlyGoesWithAndWithoutTheDemo()
{
    for (const QStringList &arguments :
         { QStringList { u"--read-only"_s }, QStringList { u"--demo"_s, u"--read-only"_s } }) {
        const auto line = parsed(arguments);
        QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
        QVERIFY(line->readOnly);
        QCOMPARE(line->demo, arguments.contains(u"--demo"_s));
    }
}

void TestCommandLine::looksForThisRun()
{
    const auto line = parsed({ u"--language"_s, u"pseudo-rtl"_s, u"--text-size=175"_s });
    QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
    QCOMPARE(line->language.value_or(QString()), u"pseudo-rtl"_s);
    QCOMPARE(line->textSize.value_or(0), 175);
    QVERIFY(!line->timesStart);
    QVERIFY(parsed({ u"--demo"_s, u"--time-start"_s })->timesStart);
    QCOMPARE(parsed({ u"--demo"_s, u"--groups=100000"_s })->demoGroups, std::optional(100'000));
    QCOMPARE(parsed({ u"--groups"_s, u"0"_s, u"--demo"_s })->demoGroups, std::optional(0));
    const auto none = parsed({});
    QVERIFY(!none->demoGroups);
    QVERIFY(!none->language && !none->textSize);
}

void TestCommandLine::optionsGoTogetherInAnyOrder()
{
    const QStringList forwards { u"--demo"_s, u"--config-dir=/c"_s, u"--tour=/t"_s,
                                 u"--colors=dark"_s };
    const QStringList backwards(forwards.crbegin(), forwards.crend());
    for (const QStringList &arguments : { forwards, backwards }) {
        const auto line = parsed(arguments);
        QVERIFY(line.has_value());
        QVERIFY(line->demo);
        QCOMPARE(line->configDirectory.value_or(QString()), u"/c"_s);
        QCOMPARE(line->tourDirectory.value_or(QString()), u"/t"_s);
        QCOMPARE(line->colors.value_or(QString()), u"dark"_s);
    }
}

void TestCommandLine::filesAreTakenAsTheyAreGiven()
{
    const auto line
        = parsed({ u"a.groupdesk-profiles"_s, u"--new-window"_s, u"/b c"_s, u"--"_s, u"--demo"_s });
    QVERIFY(line.has_value());
    QVERIFY(line->newWindow);
    QVERIFY(!line->demo);
    QCOMPARE(line->files, (QStringList { u"a.groupdesk-profiles"_s, u"/b c"_s, u"--demo"_s }));
}

void TestCommandLine::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
        QTest::newRow(name) << arguments << says;
    };
    row("unknown long", { u"--frobnicate"_s }, u"frobnicate"_s);
    row("unknown short", { u"-x"_s }, u"x"_s);
    row("unknown after known", { u"--demo"_s, u"--frobnicate"_s }, u"frobnicate"_s);
    row("unknown beside help", { u"--help"_s, u"--frobnicate"_s }, u"frobnicate"_s);
    row("a file and the demo", { u"--demo"_s, u"some.file"_s }, u"--demo"_s);
    row("a file without a name", { QString(u""_s) }, u"file"_s);
    row("a value for a switch", { u"--demo=yes"_s }, u"demo"_s);
    row("config without folder", { u"--config-dir"_s }, u"--config-dir"_s);
    row("config empty", { u"--config-dir="_s }, u"--config-dir"_s);
    row("config empty word", { u"--config-dir"_s, QString(u""_s) }, u"--config-dir"_s);
    row("tour without folder", { u"--demo"_s, u"--tour"_s }, u"--tour"_s);
    row("tour empty", { u"--demo"_s, u"--tour="_s }, u"--tour"_s);
    row("tour read-only", { u"--demo"_s, u"--tour=t"_s, u"--read-only"_s }, u"read-only"_s);
    row("tour and timing", { u"--demo"_s, u"--tour=t"_s, u"--time-start"_s }, u"--time-start"_s);
    row("groups without demo", { u"--groups=10"_s }, u"--demo"_s);
    row("too many groups", { u"--demo"_s, u"--groups=1000001"_s }, u"1000000"_s);
    row("fewer than no groups", { u"--demo"_s, u"--groups=-1"_s }, u"1000000"_s);
    row("groups no number", { u"--demo"_s, u"--groups=many"_s }, u"1000000"_s);
    row("tour without demo", { u"--tour"_s, u"shots"_s }, u"--demo"_s);
    row("no such colours", { u"--colors"_s, u"pink"_s }, u"light or dark"_s);
    row("colours in capitals", { u"--colors"_s, u"Dark"_s }, u"light or dark"_s);
    row("no such language", { u"--language=tlh"_s }, u"en, de, fr, ja"_s);
    row("language empty", { u"--language="_s }, u"en, de, fr, ja"_s);
    row("text too small", { u"--text-size=99"_s }, u"100 to 200"_s);
    row("text too large", { u"--text-size"_s, u"201"_s }, u"100 to 200"_s);
    row("text no number", { u"--text-size=large"_s }, u"100 to 200"_s);
    row("colours empty", { u"--colors="_s }, u"light or dark"_s);
}

void TestCommandLine::mistakesAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto line = parsed(arguments);
    QVERIFY(!line.has_value());
    QVERIFY2(line.error().contains(says), qPrintable(line.error()));
    QVERIFY(!line.error().contains(u'\n'));
}

void TestCommandLine::theHelpKnowsEveryOption_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option :
         { "--help", "--version", "--demo", "--read-only", "--config-dir <folder>", "--new-window",
           "[FILE…]", ".portable", "--colors <scheme>", "--language <code>",
           "--text-size <percent>", "--tour <folder>", "--groups <number>", "--time-start", "-h",
           "-v" })
        QTest::newRow(option) << QString::fromUtf8(option);
}

void TestCommandLine::theHelpKnowsEveryOption()
{
    QFETCH(const QString, option);
    QVERIFY2(commandLineHelp().contains(option), qPrintable(commandLineHelp()));
}

void TestCommandLine::theHelpTellsTheExitCodes()
{
    const QString help = commandLineHelp();
    const QString codes = help.mid(help.indexOf("Exit codes"_L1));
    QVERIFY(codes.startsWith("Exit codes"_L1));
    for (const int code : { exitcode::ok, exitcode::failed, exitcode::usage })
        QVERIFY2(codes.contains(u' ' % QString::number(code) % u' '), qPrintable(codes));
    QVERIFY(help.endsWith(u'\n'));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
