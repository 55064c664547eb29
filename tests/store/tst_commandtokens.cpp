#include "commandtokens.h"
#include "redactor.h"
#include "waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using SecretAnswer = Answer<Secret, StoreError>;

namespace {

Profile profileOf(const QString &command, const QString &id = u"p1"_s)
{
    Profile profile;
    profile.id = ProfileId(id);
    profile.tokenSource = TokenSource::Command;
    profile.tokenCommand = command;
    return profile;
}

bool isRunning(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0;
}

} // namespace

class TestCommandTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_context = std::make_unique<QObject>();
        m_redactor = std::make_unique<Redactor>();
        make({});
    }

    void whatIsPrintedIsTheToken_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("printf token-1") << QByteArray("token-1");
        QTest::newRow("line") << QByteArray("echo token-1") << QByteArray("token-1");
        QTest::newRow("line ends")
            << QByteArray("printf 'token-1\\r\\n\\n'") << QByteArray("token-1");
        QTest::newRow("with a warning")
            << QByteArray("echo careful >&2; echo token-1") << QByteArray("token-1");
        QTest::newRow("no input") << QByteArray("cat; echo token-1") << QByteArray("token-1");
    }

    void whatIsPrintedIsTheToken()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, token);
        const auto result = run(this->script(script));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->reveal(), token);
    }

    void argumentsAreQuotedAndNoShellSeesThem()
    {
        const QString echo = script("for a in \"$@\"; do printf '%s,' \"$a\"; done");
        const auto result = run(QString(echo + u" \"a;b\" $HOME `id` \">x\" \"\"\"q\"\"\""_s));
        QVERIFY(result);
        QCOMPARE(result->reveal(), QByteArray("a;b,$HOME,`id`,>x,\"q\","));
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray("true") << u"it printed nothing"_s;
        QTest::newRow("blank line") << QByteArray("echo") << u"it printed nothing"_s;
        QTest::newRow("code") << QByteArray("exit 3") << u"it ended with code 3"_s;
        QTest::newRow("code with words")
            << QByteArray("echo token-1; echo 'not signed in' >&2; echo more >&2; exit 1")
            << u"it ended with code 1: not signed in"_s;
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"it crashed"_s;
        QTest::newRow("spaces") << QByteArray("echo two words") //
                                << u"what it printed cannot be a token"_s;
        QTest::newRow("lines") << QByteArray("echo one; echo two") //
                               << u"what it printed cannot be a token"_s;
        QTest::newRow("echoed output")
            << QByteArray("echo my-own-secret; echo 'bad my-own-secret!' >&2; exit 1")
            << u"it ended with code 1: bad [redacted]!"_s;
        QTest::newRow("known secret") << QByteArray("echo 'bad planted-one' >&2; exit 1")
                                      << u"it ended with code 1: bad [redacted]"_s;
        QTest::newRow("looks like a token") << QByteArray("echo 'key sk-abcdef123456' >&2; exit 1")
                                            << u"it ended with code 1: key [redacted]"_s;
    }

    void failuresAreTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, detail);
        m_redactor->learn(Secret::fromBytes("planted-one"));
        const auto result = run(this->script(script));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreError::Kind::CommandFailed);
        QCOMPARE(result.error().detail, detail);
    }

    void complaintsAreCut()
    {
        const auto result = run(script("head -c 100000 /dev/zero | tr '\\0' x >&2; exit 1"));
        QVERIFY(!result);
        QVERIFY(result.error().detail.size() < 300);
    }

    void aMissingProgramIsNamed()
    {
        const auto result = run(u"/nowhere/groupdesk-no-such-program read x"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreError::Kind::CommandFailed);
        QVERIFY2(result.error().detail.contains(u"/nowhere/groupdesk-no-such-program"_s),
                 qPrintable(result.error().detail));
        const auto unnamed = run(u"  "_s);
        QVERIFY(!unnamed);
        QCOMPARE(unnamed.error().kind, StoreError::Kind::Invalid);
    }

    void tooMuchOutputEndsIt()
    {
        const auto result = run(script("exec yes"));
        QVERIFY(!result);
        QCOMPARE(result.error().detail, u"it printed more than 65536 bytes"_s);
    }

    void theLimitEndsItWithWhatItStarted()
    {
        CommandLimits limits;
        limits.time = 500ms;
        make(limits);
        const auto result = run(script("sleep 300 & echo $! > \"$0.pid\"; echo token; wait"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreError::Kind::CommandFailed);
        QCOMPARE(result.error().detail, u"it did not end within 0.5 s"_s);
        const qint64 child = childOf(m_scripts);
        QVERIFY(child > 0);
        QVERIFY(waitUntil([child] { return !isRunning(child); }));
    }

    void readersShareARun()
    {
        const QString line = script("echo run >> \"$0.log\"; while [ ! -e \"$0.go\" ]; do sleep "
                                    "0.01; done; echo token-1");
        SecretAnswer first;
        SecretAnswer second;
        SecretAnswer other;
        m_commands->read(profileOf(line), m_context.get(), first.callback());
        m_commands->read(profileOf(line), m_context.get(), second.callback());
        m_commands->read(profileOf(line, u"p2"_s), m_context.get(), other.callback());
        QVERIFY(QFile(QString(line + ".go"_L1)).open(QIODevice::WriteOnly));
        QVERIFY(first.wait() && second.wait() && other.wait());
        QCOMPARE(first.result()->reveal(), QByteArray("token-1"));
        QCOMPARE(second.result()->reveal(), QByteArray("token-1"));
        QVERIFY(other.result());
        QCOMPARE(content(QString(line + ".log"_L1)), QByteArray("run\nrun\n"));
        SecretAnswer later; // is a run of its own
        m_commands->read(profileOf(line), m_context.get(), later.callback());
        QVERIFY(later.wait());
        QCOMPARE(content(QString(line + ".log"_L1)), QByteArray("run\nrun\nrun\n"));
    }

    void aRunEndsWithItsLastReader()
    {
        const QString line = script("sleep 300 & echo $! > \"$0.pid\"; wait");
        SecretAnswer first;
        SecretAnswer second;
        auto other = std::make_unique<QObject>();
        m_commands->read(profileOf(line), m_context.get(), first.callback());
        m_commands->read(profileOf(line), other.get(), second.callback());
        QVERIFY(waitUntil([this] { return childOf(m_scripts) > 0; }));
        const qint64 child = childOf(m_scripts);
        other.reset();
        QVERIFY(isRunning(child));
        m_context.reset();
        QVERIFY(waitUntil([child] { return !isRunning(child); }));
        QCOMPARE(first.count() + second.count(), 0);
    }

    void aRunEndsWithItsOwner()
    {
        const QString line = script("sleep 300 & echo $! > \"$0.pid\"; wait");
        SecretAnswer answer;
        m_commands->read(profileOf(line), m_context.get(), answer.callback());
        QVERIFY(waitUntil([this] { return childOf(m_scripts) > 0; }));
        const qint64 child = childOf(m_scripts);
        m_commands.reset();
        QVERIFY(waitUntil([child] { return !isRunning(child); }));
        QVERIFY(answer.wait() && !answer.result());
        QCOMPARE(answer.result().error().kind, StoreError::Kind::Unavailable);
    }

private:
    void make(const CommandLimits &limits)
    {
        m_commands = std::make_unique<CommandTokens>(limits, m_redactor.get());
    }
    /// The path of a new program.
    QString script(const QByteArray &body)
    {
        const QString path = m_dir->filePath(u"script-%1"_s.arg(++m_scripts));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script could be made");
        file.write("#!/bin/sh\n" + body + "\n");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                            | QFileDevice::ExeOwner);
        return path;
    }
    StoreResult<Secret> run(const QString &command)
    {
        SecretAnswer answer;
        m_commands->read(profileOf(command), m_context.get(), answer.callback());
        if (answer.count() > 0 || !answer.wait(30'000))
            qFatal("the answer came at once, or never");
        return answer.result();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What script number \a number started; 0 if it has not told yet.
    qint64 childOf(int number) const
    {
        return content(m_dir->filePath(u"script-%1.pid"_s.arg(number))).trimmed().toLongLong();
    }

    int m_scripts = 0;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<CommandTokens> m_commands;
};

QTEST_GUILESS_MAIN(TestCommandTokens)
#include "tst_commandtokens.moc"
