#include "programrun.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk::test;

/// What an installation holds, and that it runs from where it was put.
class TestInstall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void programsRun_data();
    void programsRun();
    void theManualKnowsEveryOption_data() { programsRun_data(); }
    void theManualKnowsEveryOption();
    void filesAreThere_data();
    void filesAreThere();
    void whatTheDesktopReadsIsValid_data();
    void whatTheDesktopReadsIsValid();
    void theFileTypeIsKnown();
    void theDesktopEntryFindsItsParts();

private:
    [[nodiscard]] QString installed(const QString &path) const { return m_prefix.filePath(path); }

    QTemporaryDir m_prefix;
};

void TestInstall::initTestCase()
{
    QVERIFY(m_prefix.isValid());
    ProgramRun cmake(QStringLiteral(GROUPDESK_CMAKE));
    QCOMPARE(cmake.run({ u"--install"_s, QStringLiteral(GROUPDESK_BUILD_DIR), u"--prefix"_s,
                         m_prefix.path() },
                       60'000),
             0);
}

void TestInstall::programsRun_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("groupdesk") << u"groupdesk"_s;
    QTest::newRow("groupdesk-demo-server") << u"groupdesk-demo-server"_s;
}

void TestInstall::programsRun()
{
    QFETCH(const QString, program);
    ProgramRun run(installed(u"bin/"_s + program));
    QCOMPARE(run.run({ u"--version"_s }), 0);
    QVERIFY2(run.output().startsWith(program + u' '), qPrintable(run.output()));
    QVERIFY2(run.output().contains(QLatin1String(GROUPDESK_VERSION)), qPrintable(run.output()));
}

void TestInstall::theManualKnowsEveryOption()
{
    QFETCH(const QString, program);
    ProgramRun run(installed(u"bin/"_s + program));
    QCOMPARE(run.run({ u"--help"_s }), 0);
    const QString help = run.output();
    QFile manual(installed(u"share/man/man1/"_s + program + u".1"_s));
    QVERIFY2(manual.open(QIODevice::ReadOnly), qPrintable(manual.errorString()));
    const QString text = QString::fromUtf8(manual.readAll()).remove(u'\\');
    static const QRegularExpression option(u"^ +(?:-\\w, )?(--[a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    int found = 0;
    for (const QRegularExpressionMatch &match : option.globalMatch(help)) {
        if (match.captured(1) == "--help-all"_L1) // Qt's own
            continue;
        ++found;
        QVERIFY2(text.contains(match.captured(1)), qPrintable(match.captured(1)));
    }
    QCOMPARE_GE(found, 5);
}

void TestInstall::filesAreThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("holds");
    const auto row = [](const QString &path, const QByteArray &holds) {
        QTest::newRow(qPrintable(path)) << path << holds;
    };
    row(u"share/applications/groupdesk.desktop"_s, "[Desktop Entry]");
    row(u"share/icons/hicolor/scalable/apps/groupdesk.svg"_s, "<svg");
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 })
        row(u"share/icons/hicolor/%1x%1/apps/groupdesk.png"_s.arg(size), "PNG");
    row(u"share/icons/hicolor/symbolic/apps/groupdesk-symbolic.svg"_s, "<svg");
    row(u"share/mime/packages/groupdesk.xml"_s, "application/vnd.groupdesk.profiles+json");
    row(u"share/metainfo/io.github.groupdesk.groupdesk.metainfo.xml"_s,
        "<release version=\"" GROUPDESK_VERSION "\"");
    row(u"share/man/man1/groupdesk.1"_s, "\\-\\-read\\-only");
    row(u"share/man/man1/groupdesk-demo-server.1"_s, GROUPDESK_VERSION);
    row(u"share/doc/groupdesk/LICENSE"_s, "MIT License");
}

void TestInstall::filesAreThere()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, holds);
    QFile file(installed(path));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QVERIFY(file.readAll().contains(holds));
}

void TestInstall::whatTheDesktopReadsIsValid_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("menu entry") << u"desktop-file-validate"_s
                                << QStringList { u"share/applications/groupdesk.desktop"_s };
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList {
                                     u"validate"_s, u"--no-net"_s, u"--pedantic"_s,
                                     u"share/metainfo/io.github.groupdesk.groupdesk.metainfo.xml"_s
                                 };
}

void TestInstall::whatTheDesktopReadsIsValid()
{
    QFETCH(const QString, tool);
    QFETCH(QStringList, arguments);
    const QString validator = QStandardPaths::findExecutable(tool);
    if (validator.isEmpty())
        QSKIP(qPrintable(QString(tool + u" is not installed"_s)));
    arguments.last() = installed(arguments.constLast());
    ProgramRun run(validator);
    const int code = run.run(arguments);
    QVERIFY2(code == 0, qPrintable(QString(run.output() + run.errors())));
}

void TestInstall::theFileTypeIsKnown()
{
    if (QStandardPaths::findExecutable(u"update-mime-database"_s).isEmpty())
        QSKIP("update-mime-database is not installed");
    ProgramRun run(u"update-mime-database"_s);
    QCOMPARE(run.run({ installed(u"share/mime"_s) }), 0);
    QFile globs(installed(u"share/mime/globs2"_s));
    QVERIFY(globs.open(QIODevice::ReadOnly));
    QVERIFY(globs.readAll().contains(
        "50:application/vnd.groupdesk.profiles+json:*.groupdesk-profiles\n"));
}

void TestInstall::theDesktopEntryFindsItsParts()
{
    QFile file(installed(u"share/applications/groupdesk.desktop"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList programs;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString value = line.section(u'=', 1);
        if (line.startsWith("Exec="_L1)) {
            programs.append(value.section(u' ', 0, 0));
            QVERIFY2(QFile::exists(installed(u"bin/"_s + programs.constLast())), qPrintable(line));
        } else if (line.startsWith("Icon="_L1)) {
            QVERIFY(QFile::exists(
                installed(u"share/icons/hicolor/scalable/apps/"_s + value + u".svg"_s)));
        }
    }
    QVERIFY(!programs.isEmpty());
}

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
