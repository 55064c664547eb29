#include "paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace groupdesk;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *variable :
             { "GROUPDESK_CONFIG_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME" })
            qunsetenv(variable);
        qputenv("HOME", "/home/someone");
    }

    void theVaultLiesBesideTheProfiles()
    {
        QCOMPARE(vaultFilePath(), u"/home/someone/.config/groupdesk/secrets.vault"_s);
        QCOMPARE(vaultFilePath(u"/own"_s), u"/own/secrets.vault"_s);
    }

    void whatCanBeHadAgainLiesInTheCache()
    {
        QCOMPARE(cacheDirectory(), u"/home/someone/.cache/groupdesk"_s);
        qputenv("XDG_CACHE_HOME", "not/absolute");
        QCOMPARE(cacheDirectory(), u"/home/someone/.cache/groupdesk"_s);
        qputenv("XDG_CACHE_HOME", "/xdg");
        QCOMPARE(cacheDirectory(), u"/xdg/groupdesk"_s);
        QCOMPARE(cacheDirectory(u"/own"_s), u"/own/cache"_s); // one folder holds everything
        qputenv("GROUPDESK_CONFIG_DIR", "/variable");
        QCOMPARE(cacheDirectory(), u"/variable/cache"_s);
    }

    void theFirstGivenFolderWins_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("xdg");
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("state");
        const QDir here = QDir::current();
        QTest::newRow("nothing") << u""_s << QByteArray() << QByteArray()
                                 << u"/home/someone/.config/groupdesk"_s
                                 << u"/home/someone/.local/state/groupdesk"_s;
        QTest::newRow("xdg") << u""_s << QByteArray() << QByteArray("/xdg/") << u"/xdg/groupdesk"_s
                             << u"/xdg/groupdesk"_s;
        QTest::newRow("relative xdg is ignored")
            << u""_s << QByteArray() << QByteArray("xdg") << u"/home/someone/.config/groupdesk"_s
            << u"/home/someone/.local/state/groupdesk"_s;
        QTest::newRow("own variable")
            << u""_s << QByteArray("/own") << QByteArray("/xdg") << u"/own"_s << u"/own/state"_s;
        QTest::newRow("option") << u"/option/"_s << QByteArray("/own") << QByteArray("/xdg")
                                << u"/option"_s << u"/option/state"_s;
        QTest::newRow("relative option") << u"a/../b"_s << QByteArray() << QByteArray()
                                         << here.filePath(u"b"_s) << here.filePath(u"b/state"_s);
        QTest::newRow("relative own variable")
            << u""_s << QByteArray("c") << QByteArray() << here.filePath(u"c"_s)
            << here.filePath(u"c/state"_s);
    }

    void theFirstGivenFolderWins()
    {
        QFETCH(QString, chosen);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, xdg);
        if (!own.isEmpty())
            qputenv("GROUPDESK_CONFIG_DIR", own);
        if (!xdg.isEmpty()) {
            qputenv("XDG_CONFIG_HOME", xdg);
            qputenv("XDG_STATE_HOME", xdg);
        }
        QTEST(configDirectory(chosen), "config");
        QTEST(stateDirectory(chosen), "state");
        if (chosen.isEmpty()) {
            QTEST(configDirectory(), "config");
            QTEST(stateDirectory(), "state");
        }
    }

    void aPortableProgramKeepsEverythingBesideIt()
    {
        const QTemporaryDir program;
        QCOMPARE(portableDirectory(program.path()), std::nullopt);
        QFile mark(program.filePath(u".portable"_s));
        QVERIFY(mark.open(QIODevice::WriteOnly)); // empty is enough
        const QString data = program.filePath(u"data"_s);
        QCOMPARE(portableDirectory(program.path()), data);
        QCOMPARE(portableDirectory(program.path() + u"/."_s), data);
        QCOMPARE(configDirectory(data), data);
        QCOMPARE(stateDirectory(data), data + u"/state"_s);
        // What was named comes first.
        QCOMPARE(portableDirectory(program.path(), u"/own"_s), std::nullopt);
        QCOMPARE(portableDirectory(program.path(), u""_s), data);
        qputenv("GROUPDESK_CONFIG_DIR", "/own");
        QCOMPARE(portableDirectory(program.path()), std::nullopt);
    }

    void aFolderIsNotAMark()
    {
        const QTemporaryDir program;
        QVERIFY(QDir(program.path()).mkdir(u".portable"_s));
        QCOMPARE(portableDirectory(program.path()), std::nullopt);
    }

    void aFolderIsTriedBeforeItIsUsed()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"one/two"_s);
        QVERIFY(ensureWritableDirectory(path));
        QVERIFY(QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        const auto refused = ensureWritableDirectory(u"/proc/self/task"_s); // no mode says so
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreError::Kind::Io);
        QCOMPARE(refused.error().path, u"/proc/self/task"_s);
        QVERIFY(!refused.error().detail.isEmpty());
    }

    void madeFoldersArePrivate_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 0") << 0;
        QTest::newRow("umask 077") << 077;
    }

    void madeFoldersArePrivate()
    {
        QFETCH(int, mask);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"one/two"_s);
        const mode_t before = ::umask(mode_t(mask));
        const auto made = ensurePrivateDirectory(path);
        ::umask(before);
        QVERIFY(made);
        for (const QString &folder : { path, dir.filePath(u"one"_s) }) {
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(folder).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 07777), 0700);
        }
        QVERIFY(ensurePrivateDirectory(path)); // there already
    }

    void existingFoldersKeepTheirMode()
    {
        const QTemporaryDir dir;
        QCOMPARE(::chmod(QFile::encodeName(dir.path()).constData(), 0750), 0);
        QVERIFY(ensurePrivateDirectory(dir.path()));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(dir.path()).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0750);
    }

    void aFileInTheWayIsAnError()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto same = ensurePrivateDirectory(file.fileName());
        QVERIFY(!same);
        QCOMPARE(same.error().kind, StoreError::Kind::Io);
        QCOMPARE(same.error().path, file.fileName());
        const auto below = ensurePrivateDirectory(file.fileName() + "/below"_L1);
        QVERIFY(!below);
        QCOMPARE(below.error().kind, StoreError::Kind::Io);
        QVERIFY(!below.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
