#include "listing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

} // namespace

/// What the installer does to a person's files, with a program of a few bytes in it: nothing that
/// it cannot take back. (The real one on a bare system: tst_packages.)
class TestInstaller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void removingLeavesNothing_data();
    void removingLeavesNothing();
    void theMenuEntrySaysWhereTheProgramIs();
    void anUpgradeTakesWhatIsGone();
    void anUpgradeKeepsForeignFiles();
    void anOlderVersionNeedsConsent();
    void whatLiesInTheWayStays();
    void aFailureInTheMiddleIsUndone_data();
    void aFailureInTheMiddleIsUndone();
    void anInterruptedUpgradeIsMended_data();
    void anInterruptedUpgradeIsMended();
    void aRunningProgramIsNotReplaced();
    void profilesGoOnlyWithConsent();
    void cachesOfOthersStay();
    void withoutATerminalItShowsAWindow();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void unpackingInstallsNothing();

private:
    struct Outcome
    {
        int code = -1;
        QString text;
    };
    [[nodiscard]] Outcome run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] Outcome installer(const QString &version, const QStringList &arguments) const;
    [[nodiscard]] bool pack(const QString &version, const QStringList &extraFiles);
    [[nodiscard]] QString home(const QString &path = {}) const { return m_home->filePath(path); }
    [[nodiscard]] QString prefix(const QString &path = {}) const
    {
        return QDir::cleanPath(m_home->filePath(u"desk/"_s + path));
    }
    [[nodiscard]] bool isInstalled(const QString &version) const;

    QTemporaryDir m_installers;
    std::unique_ptr<QTemporaryDir> m_home;
};

TestInstaller::Outcome TestInstaller::run(const QString &program,
                                          const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s,
           u"GROUPDESK_CONFIG_DIR"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s })
        environment.remove(name);
    if (m_home)
        environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    Outcome outcome;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.text = QString::fromUtf8(process.readAll());
    return outcome;
}

TestInstaller::Outcome TestInstaller::installer(const QString &version,
                                                const QStringList &arguments) const
{
    return run(u"sh"_s, QStringList { m_installers.filePath(version + u".run"_s) } + arguments);
}

/// An installer for a tree that has what the real one has, only less of it.
bool TestInstaller::pack(const QString &version, const QStringList &extraFiles)
{
    const QTemporaryDir tree;
    QStringList files { u"share/doc/groupdesk/LICENSE"_s, u"share/metainfo/groupdesk.xml"_s,
                        u"share/icons/hicolor/16x16/apps/groupdesk.png"_s };
    files += extraFiles;
    bool made = true;
    for (const QString &file : std::as_const(files))
        made = made && write(tree.filePath(file), (version + u' ' + file).toUtf8());
    const QDir desktop(QStringLiteral(GROUPDESK_SOURCE_DIR "/packaging/desktop"));
    const auto copy = [&](const QString &from, const QString &to) {
        made = made && QDir().mkpath(QFileInfo(tree.filePath(to)).path())
            && QFile::copy(from, tree.filePath(to));
    };
    copy(desktop.filePath(u"groupdesk.desktop"_s), u"share/applications/groupdesk.desktop"_s);
    copy(desktop.filePath(u"groupdesk.xml"_s), u"share/mime/packages/groupdesk.xml"_s);
    const QString program = QStandardPaths::findExecutable(u"sleep"_s);
    copy(program, u"bin/groupdesk"_s);
    copy(program, u"bin/groupdesk-demo-server"_s);
    made = made
        && write(tree.filePath(u"bin/groupdesk-setup"_s), "#!/bin/sh\necho \"window: $*\"\n");
    made = made
        && QFile::setPermissions(tree.filePath(u"bin/groupdesk-setup"_s),
                                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    copy(program, u"lib/library"_s);
    copy(program, u"plugins/plugin"_s);
    const Outcome packed
        = run(QStringLiteral(GROUPDESK_SOURCE_DIR "/packaging/installer/pack.sh"),
              { tree.path(), version, u"x86_64"_s, m_installers.filePath(version + u".run"_s) });
    if (packed.code != 0)
        qWarning("%s", qPrintable(packed.text));
    return made && packed.code == 0;
}

bool TestInstaller::isInstalled(const QString &version) const
{
    const QByteArray line = "version " + version.toUtf8() + '\n';
    return contentOf(prefix(u"lib/groupdesk/manifest"_s)).contains(line);
}

void TestInstaller::initTestCase()
{
    for (const QString &tool : { u"bash"_s, u"objdump"_s, u"tar"_s, u"gzip"_s }) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(QString(tool + u" is not installed"_s)));
    }
    if (QSysInfo::currentCpuArchitecture() != "x86_64"_L1)
        QSKIP("the installers are for x86_64");
    QVERIFY(m_installers.isValid());
    QVERIFY(pack(u"1.9.0"_s, { u"share/man/man1/old.1"_s }));
    QVERIFY(pack(u"1.10.0"_s, { u"share/man/man1/groupdesk.1"_s, u"share/groupdesk/new"_s }));
}

void TestInstaller::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QVERIFY(write(prefix(u"share/mine"_s), "mine"));
}

void TestInstaller::removingLeavesNothing_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::newRow("for one person") << QStringList { u"--user"_s };
    QTest::newRow("in a folder") << QStringList { u"--prefix"_s, u"desk"_s };
}

void TestInstaller::removingLeavesNothing()
{
    QFETCH(QStringList, where);
    where.replaceInStrings(u"desk"_s, prefix());
    const Listing before = listingOf(home());
    const Outcome installed = installer(u"1.9.0"_s, where + QStringList { u"--yes"_s });
    QVERIFY2(installed.code == 0, qPrintable(installed.text));
    const Listing after = listingOf(home());
    QCOMPARE_GT(after.size(), before.size() + 12);
    for (auto entry = before.begin(); entry != before.end(); ++entry)
        QCOMPARE(after.value(entry.key()), entry.value());
    const Outcome removed
        = installer(u"1.9.0"_s, where + QStringList { u"--uninstall"_s, u"--yes"_s });
    QVERIFY2(removed.code == 0, qPrintable(removed.text));
    QCOMPARE(listingOf(home()).keys(), before.keys());
}

void TestInstaller::theMenuEntrySaysWhereTheProgramIs()
{
    QCOMPARE(installer(u"1.9.0"_s, { u"--user"_s, u"--yes"_s }).code, 0);
    const QByteArray entry = contentOf(home(u".local/share/applications/groupdesk.desktop"_s));
    const QByteArray program = home(u".local/opt/groupdesk/bin/groupdesk"_s).toUtf8();
    const QByteArray command = "\nExec=\"" + program + "\" %F\n";
    QVERIFY2(entry.contains(command), entry.constData());
    const QByteArray condition = "\nTryExec=" + program + '\n';
    QVERIFY2(entry.contains(condition), entry.constData());
    QVERIFY(!entry.contains("Exec=groupdesk"));
    const QFileInfo link(home(u".local/bin/groupdesk"_s));
    QCOMPARE(link.symLinkTarget().toUtf8(), program);
    // It removes itself, without the installer.
    QCOMPARE(run(home(u".local/opt/groupdesk/uninstall"_s), { u"--yes"_s }).code, 0);
    QVERIFY(!QFileInfo::exists(home(u".local"_s)));
}

void TestInstaller::anUpgradeTakesWhatIsGone()
{
    const QStringList where { u"--prefix"_s, prefix(), u"--yes"_s };
    const Listing before = listingOf(home());
    QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
    QVERIFY(QFileInfo::exists(prefix(u"share/man/man1/old.1"_s)));
    const Outcome upgraded = installer(u"1.10.0"_s, where);
    QVERIFY2(upgraded.code == 0, qPrintable(upgraded.text));
    QVERIFY(isInstalled(u"1.10.0"_s));
    QVERIFY(!QFileInfo::exists(prefix(u"share/man/man1/old.1"_s)));
    QVERIFY(QFileInfo::exists(prefix(u"share/man/man1/groupdesk.1"_s)));
    QVERIFY(!QFileInfo::exists(prefix(u"lib/groupdesk.old"_s)));
    QCOMPARE(run(prefix(u"lib/groupdesk/uninstall"_s), { u"--yes"_s }).code, 0);
    QCOMPARE(listingOf(home()).keys(), before.keys());
}

void TestInstaller::anUpgradeKeepsForeignFiles()
{
    const QStringList where { u"--prefix"_s, prefix(), u"--yes"_s };
    QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
    const QString profiles = prefix(u"lib/groupdesk/bin/data/profiles.json"_s);
    QVERIFY(write(profiles, "portable"));
    QCOMPARE(installer(u"1.10.0"_s, where).code, 0);
    QCOMPARE(contentOf(profiles), QByteArray("portable"));
    const Outcome removed = run(prefix(u"lib/groupdesk/uninstall"_s), { u"--yes"_s });
    QCOMPARE(removed.code, 0);
    QVERIFY2(removed.text.contains(profiles), qPrintable(removed.text));
    QCOMPARE(contentOf(profiles), QByteArray("portable"));
}

void TestInstaller::anOlderVersionNeedsConsent()
{
    const QStringList where { u"--prefix"_s, prefix(), u"--yes"_s };
    QCOMPARE(installer(u"1.10.0"_s, where).code, 0);
    const Listing before = listingOf(home());
    const Outcome refused = installer(u"1.9.0"_s, where);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.text.contains(u"1.10.0"_s), qPrintable(refused.text));
    QCOMPARE(listingOf(home()), before);
    QCOMPARE(installer(u"1.9.0"_s, where + QStringList { u"--allow-downgrade"_s }).code, 0);
    QVERIFY(isInstalled(u"1.9.0"_s));
}

void TestInstaller::whatLiesInTheWayStays()
{
    QVERIFY(write(prefix(u"bin/groupdesk"_s), "somebody's own"));
    const Listing before = listingOf(home());
    const Outcome refused = installer(u"1.9.0"_s, { u"--prefix"_s, prefix(), u"--yes"_s });
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.text.contains(prefix(u"bin/groupdesk"_s)), qPrintable(refused.text));
    QCOMPARE(listingOf(home()), before);
}

void TestInstaller::aFailureInTheMiddleIsUndone_data()
{
    QTest::addColumn<bool>("upgrade");
    QTest::newRow("the first time") << false;
    QTest::newRow("upgrade") << true;
}

void TestInstaller::aFailureInTheMiddleIsUndone()
{
    QFETCH(const bool, upgrade);
    const QStringList where { u"--prefix"_s, prefix(), u"--yes"_s };
    if (upgrade)
        QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
    // A file where a folder is needed: found out among the last things that happen.
    QDir(prefix(u"share/metainfo"_s)).removeRecursively();
    QVERIFY(write(prefix(u"share/metainfo"_s), "no folder"));
    const Listing before = listingOf(home());
    const Outcome failed = installer(u"1.10.0"_s, where);
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.text.contains(u"What was there before is back"_s), qPrintable(failed.text));
    QCOMPARE(listingOf(home()), before);
}

void TestInstaller::anInterruptedUpgradeIsMended_data()
{
    QTest::addColumn<bool>("swapped");
    QTest::newRow("between the two renamings") << false;
    QTest::newRow("after them") << true;
}

void TestInstaller::anInterruptedUpgradeIsMended()
{
    QFETCH(const bool, swapped);
    const QStringList where { u"--prefix"_s, prefix(), u"--yes"_s };
    const Listing before = listingOf(home());
    QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
    const QString tree = prefix(u"lib/groupdesk"_s);
    QVERIFY(QDir().rename(tree, tree + u".old"_s));
    if (swapped) {
        QVERIFY(write(tree + u"/manifest"_s, "version 1.10.0\nf " + tree.toUtf8() + "/manifest\n"));
    } else {
        QVERIFY(write(tree + u".new/half"_s, "half"));
    }
    const Outcome again = installer(u"1.10.0"_s, where);
    QVERIFY2(again.code == 0, qPrintable(again.text));
    QVERIFY(isInstalled(u"1.10.0"_s));
    QVERIFY(!QFileInfo::exists(prefix(u"share/man/man1/old.1"_s)));
    QCOMPARE(run(tree + u"/uninstall"_s, { u"--yes"_s }).code, 0);
    QCOMPARE(listingOf(home()).keys(), before.keys());
}

void TestInstaller::aRunningProgramIsNotReplaced()
{
    const QStringList where { u"--prefix"_s, prefix(), u"--yes"_s };
    QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
    QProcess program;
    program.start(prefix(u"bin/groupdesk"_s), { u"60"_s });
    QVERIFY(program.waitForStarted());
    const QString process = QString::number(program.processId());
    const QString uninstaller = prefix(u"lib/groupdesk/uninstall"_s);
    for (const Outcome &refused :
         { installer(u"1.10.0"_s, where), run(uninstaller, { u"--yes"_s }) }) {
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.text.contains(process), qPrintable(refused.text));
    }
    QVERIFY(isInstalled(u"1.9.0"_s));
    program.kill(); // this very process, by its id
    QVERIFY(program.waitForFinished());
    QCOMPARE(run(uninstaller, { u"--yes"_s }).code, 0);
}

void TestInstaller::profilesGoOnlyWithConsent()
{
    const QString profiles = home(u".config/groupdesk/profiles.json"_s);
    const QString journal = home(u".local/state/groupdesk/journal/journal.db"_s);
    const QString lists = home(u".cache/groupdesk/lists.db"_s);
    QVERIFY(write(profiles, "profiles") && write(journal, "journal") && write(lists, "lists"));
    const QStringList where { u"--user"_s, u"--yes"_s };
    for (const QStringList &kept : { QStringList {}, QStringList { u"--keep-profiles"_s } }) {
        QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
        QCOMPARE(installer(u"1.9.0"_s, where + kept + QStringList { u"--uninstall"_s }).code, 0);
        QVERIFY(QFileInfo::exists(profiles) && QFileInfo::exists(journal));
    }
    QCOMPARE(installer(u"1.9.0"_s, where).code, 0);
    const QStringList purge { u"--uninstall"_s, u"--purge"_s };
    QCOMPARE(installer(u"1.9.0"_s, where + purge).code, 0);
    QVERIFY(!QFileInfo::exists(home(u".config/groupdesk"_s)));
    QVERIFY(!QFileInfo::exists(home(u".local/state/groupdesk"_s)));
    QVERIFY(!QFileInfo::exists(home(u".cache/groupdesk"_s)));
}

void TestInstaller::cachesOfOthersStay()
{
    // Somebody else's entry came later, and relies on what was made for ours.
    if (QStandardPaths::findExecutable(u"update-desktop-database"_s).isEmpty())
        QSKIP("update-desktop-database is not installed");
    QCOMPARE(installer(u"1.9.0"_s, { u"--prefix"_s, prefix(), u"--yes"_s }).code, 0);
    const QString cache = prefix(u"share/applications/mimeinfo.cache"_s);
    QVERIFY(contentOf(cache).contains("groupdesk.desktop"));
    QVERIFY(write(prefix(u"share/applications/other.desktop"_s),
                  "[Desktop Entry]\nType=Application\nName=Other\nExec=other\n"
                  "MimeType=text/plain;\n"));
    QCOMPARE(run(prefix(u"lib/groupdesk/uninstall"_s), { u"--yes"_s }).code, 0);
    QVERIFY(contentOf(cache).contains("other.desktop"));
    QVERIFY(!contentOf(cache).contains("groupdesk.desktop"));
}

void TestInstaller::withoutATerminalItShowsAWindow()
{
    QVERIFY(write(home(u".config/groupdesk/profiles.json"_s), "profiles"));
    const Outcome asked
        = run(u"env"_s, { u"DISPLAY=:none"_s, u"sh"_s, m_installers.filePath(u"1.9.0.run"_s) });
    QCOMPARE(asked.code, 0);
    QCOMPARE(asked.text,
             QString(u"window: install "_s + m_installers.filePath(u"1.9.0.run"_s) + u' '
                     + home(u".local/opt/groupdesk"_s) + u" /opt/groupdesk\n"_s));
    QVERIFY(!QFileInfo::exists(home(u".local"_s)));
    QCOMPARE(installer(u"1.9.0"_s, { u"--user"_s, u"--yes"_s }).code, 0);
    const QString uninstaller = home(u".local/opt/groupdesk/uninstall"_s);
    const QByteArray action = "\nExec=\"" + uninstaller.toUtf8() + "\"\n";
    QVERIFY(contentOf(home(u".local/share/applications/groupdesk.desktop"_s)).contains(action));
    const Outcome leaving = run(u"env"_s, { u"DISPLAY=:none"_s, uninstaller });
    QCOMPARE(
        leaving.text,
        QString(u"window: remove "_s + uninstaller + u' ' + home(u".config/groupdesk"_s) + u'\n'));
    QVERIFY(QFileInfo::exists(uninstaller));
}

void TestInstaller::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    const auto row
        = [](const char *name, const QStringList &arguments, int code, const QString &named) {
              QTest::newRow(name) << arguments << code << named;
          };
    row("nobody to ask", {}, 2, u"--user"_s);
    row("unknown option", { u"--fast"_s }, 2, u"--fast"_s);
    row("no folder", { u"--prefix"_s }, 2, u"--prefix"_s);
    row("nothing there", { u"--uninstall"_s, u"--user"_s, u"--yes"_s }, 1,
        u"nothing is installed"_s);
    row("odd path", { u"--prefix"_s, u"/tmp/a$b"_s, u"--yes"_s }, 1, u"/tmp/a$b"_s);
    row("no folder at all", { u"--prefix"_s, u"/dev/null/x"_s, u"--yes"_s }, 1, u"/dev"_s);
}

void TestInstaller::mistakesAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, named);
    const Listing before = listingOf(home());
    const Outcome outcome = installer(u"1.9.0"_s, arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.text.contains(named), qPrintable(outcome.text));
    QCOMPARE(listingOf(home()), before);
}

void TestInstaller::unpackingInstallsNothing()
{
    const QString folder = home(u"unpacked"_s);
    QCOMPARE(installer(u"1.9.0"_s, { u"--extract"_s, folder }).code, 0);
    QVERIFY(QFileInfo(folder + u"/bin/groupdesk"_s).isExecutable());
    QVERIFY(!QFileInfo::exists(home(u".local"_s)));
}

QTEST_GUILESS_MAIN(TestInstaller)
#include "tst_installer.moc"
