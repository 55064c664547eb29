#include "programrun.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The program groupdesk, started more than once.
class TestInstances final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondOneHandsOverAndEnds();
    void twoAtTheSameTimeEndWithOne();
    void anotherFolderIsAnotherProgram();
    void afterACrashTheNextOneTakesOver();
    void aFirstOneThatHangsDoesNotKeepTheSecond();
    void newWindowsComeBackAfterACrash();
    void aPortableProgramKeepsEverythingBesideIt();
    void aPortableProgramNeedsAPlaceToWrite();

private:
    static QString program() { return QStringLiteral(GROUPDESK_PROGRAM); }
    /// A run that shares its folders with the others of the test.
    [[nodiscard]] std::unique_ptr<ProgramRun> make(const QString &executable = program()) const
    {
        auto run = std::make_unique<ProgramRun>(executable);
        run->setVariable(u"XDG_RUNTIME_DIR"_s, m_runtime->path());
        run->setVariable(u"GROUPDESK_CONFIG_DIR"_s, m_config->path());
        return run;
    }
    [[nodiscard]] QStringList sockets() const
    {
        return QDir(m_runtime->path()).entryList({ u"*.sock"_s }, QDir::System | QDir::Files);
    }
    [[nodiscard]] bool waitForSocket() const
    {
        return waitUntil([this] { return !sockets().isEmpty(); }, 20'000);
    }
    [[nodiscard]] QJsonArray storedWindows() const
    {
        QFile file(m_config->filePath(u"state/windows.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object().value("windows"_L1).toArray();
    }
    /// Hands over to the one that runs, with no display in reach.
    [[nodiscard]] int runSecond(const QStringList &arguments) const
    {
        const auto second = make();
        second->setVariable(u"QT_QPA_PLATFORM"_s, {});
        return second->run(arguments, 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_config;
};

void TestInstances::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    m_config = std::make_unique<QTemporaryDir>();
    QVERIFY(m_runtime->isValid() && m_config->isValid());
}

void TestInstances::theSecondOneHandsOverAndEnds()
{
    const auto first = make();
    QVERIFY(first->start({}));
    QVERIFY(waitForSocket());
    QCOMPARE(runSecond({}), 0);
    QCOMPARE(runSecond({ u"--demo"_s }), 0);
    QCOMPARE(runSecond({ u"--new-window"_s }), 0);
    QCOMPARE(runSecond({ u"no-such-file.groupdesk-profiles"_s }), 0);
    QVERIFY(waitUntil([this] { return storedWindows().size() == 2; }, 20'000));
    QVERIFY(first->isRunning());
    QVERIFY2(first->errors().isEmpty(), qPrintable(first->errors()));
    QVERIFY(first->terminate());
}

void TestInstances::twoAtTheSameTimeEndWithOne()
{
    const auto one = make();
    const auto other = make();
    QVERIFY(one->start({}) && other->start({}));
    QVERIFY(waitUntil([&] { return one->isRunning() != other->isRunning(); }, 60'000));
    const QString errors = one->errors() + other->errors();
    QVERIFY2(errors.isEmpty(), qPrintable(errors));
    QCOMPARE(sockets().size(), 1);
    QCOMPARE(runSecond({}), 0);
    QVERIFY(one->isRunning() != other->isRunning());
}

void TestInstances::anotherFolderIsAnotherProgram()
{
    const auto first = make();
    QVERIFY(first->start({}));
    QVERIFY(waitForSocket());
    const QTemporaryDir elsewhere;
    const auto second = make();
    QVERIFY(second->start({ u"--config-dir"_s, elsewhere.path() }));
    QVERIFY(waitUntil([this] { return sockets().size() == 2; }, 20'000));
    QVERIFY(first->isRunning() && second->isRunning());
}

void TestInstances::afterACrashTheNextOneTakesOver()
{
    const auto first = make();
    QVERIFY(first->start({}));
    QVERIFY(waitForSocket());
    QCOMPARE(::kill(pid_t(first->pid()), SIGKILL), 0);
    QVERIFY(first->waitEnd());
    QCOMPARE(sockets().size(), 1); // left behind
    const auto second = make();
    QVERIFY(second->start({}));
    QVERIFY(waitUntil([this] { return runSecond({}) == 0; }, 60'000));
    QVERIFY(second->isRunning());
    QVERIFY2(second->errors().isEmpty(), qPrintable(second->errors()));
}

void TestInstances::aFirstOneThatHangsDoesNotKeepTheSecond()
{
    const auto first = make();
    QVERIFY(first->start({}));
    QVERIFY(waitForSocket());
    QCOMPARE(::kill(pid_t(first->pid()), SIGSTOP), 0);
    const auto second = make();
    QVERIFY(second->start({}));
    QVERIFY(waitUntil([&] { return second->errors().contains("does not answer"_L1); }, 60'000));
    QVERIFY(second->isRunning());
    QVERIFY(second->terminate());
    QCOMPARE(::kill(pid_t(first->pid()), SIGCONT), 0);
    QVERIFY(first->terminate());
}

void TestInstances::newWindowsComeBackAfterACrash()
{
    const auto first = make();
    QVERIFY(first->start({}));
    QVERIFY(waitForSocket());
    QCOMPARE(runSecond({ u"--new-window"_s }), 0);
    QVERIFY(waitUntil([this] { return storedWindows().size() == 2; }, 20'000));
    QCOMPARE(::kill(pid_t(first->pid()), SIGKILL), 0);
    QVERIFY(first->waitEnd());

    const auto second = make();
    QVERIFY(second->start({ u"--new-window"_s }));
    QVERIFY(waitUntil([this] { return runSecond({ u"--new-window"_s }) == 0; }, 60'000));
    QVERIFY(waitUntil([this] { return storedWindows().size() == 3; }, 20'000));
    QVERIFY(second->terminate());
}

void TestInstances::aPortableProgramKeepsEverythingBesideIt()
{
    const QTemporaryDir stick;
    const QString copy = stick.filePath(u"groupdesk"_s);
    QVERIFY(QFile::copy(program(), copy));
    QFile mark(stick.filePath(u".portable"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    const auto run = make(copy);
    run->setVariable(u"GROUPDESK_CONFIG_DIR"_s, {});
    QVERIFY(run->start({}));
    const QString window = stick.filePath(u"data/state/windows.json"_s);
    QVERIFY(waitUntil([&] { return QFile::exists(window); }, 20'000));
    QVERIFY(run->terminate());
    for (const QString &folder : { u"xdg_config_home"_s, u"xdg_state_home"_s, u"xdg_data_home"_s,
                                   u"home/.config/groupdesk"_s, u"home/.local"_s })
        QVERIFY2(!QFile::exists(run->home() + u'/' + folder), qPrintable(folder));
}

void TestInstances::aPortableProgramNeedsAPlaceToWrite()
{
    const QTemporaryDir stick;
    const QString copy = stick.filePath(u"groupdesk"_s);
    QVERIFY(QFile::copy(program(), copy));
    for (const QString &name : { u".portable"_s, u"data"_s }) { // a file where the folder should be
        QFile file(stick.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto run = make(copy);
    run->setVariable(u"GROUPDESK_CONFIG_DIR"_s, {});
    run->setVariable(u"QT_QPA_PLATFORM"_s, {});
    QCOMPARE(run->run({}), 1);
    QVERIFY2(run->errors().contains(stick.filePath(u"data"_s)), qPrintable(run->errors()));
    // What is named wins.
    const auto named = make(copy);
    QVERIFY(named->start({}));
    QVERIFY(waitForSocket());
    QVERIFY(named->terminate());
}

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
