#include "tokenvault.h"

#include "waitfor.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using SecretAnswer = Answer<Secret, StoreError>;
using DoneAnswer = Answer<Done, StoreError>;

namespace {

constexpr const char *insideVariable = "GROUPDESK_TEST_INSIDE_KEYRING";

Profile keychainProfile()
{
    Profile profile;
    profile.id = ProfileId(u"3f2b1f6e-0000-4000-8000-000000000001"_s);
    profile.tokenSource = TokenSource::Keychain;
    return profile;
}

} // namespace

/// Runs inside the session the other class prepares; each function in a process of its own, because
/// the libraries below remember the bus they found first.
class InsideKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreKept()
    {
        const Profile profile = keychainProfile();
        TokenVault vault;
        QVERIFY(probe(vault).has_value());
        QCOMPARE(read(vault, profile).error().kind, StoreError::Kind::NotFound);
        QVERIFY(write(vault, profile, "sk-first").has_value());
        QVERIFY(write(vault, profile, "sk-second").has_value());
        TokenVault other; // nothing is remembered but in the keychain
        QCOMPARE(read(other, profile).value().reveal(), QByteArray("sk-second"));
        QVERIFY(remove(other, profile).has_value());
        QVERIFY(remove(other, profile).has_value());
        QCOMPARE(read(vault, profile).error().kind, StoreError::Kind::NotFound);
    }

    void slotsAreKeptApart()
    {
        const Profile profile = keychainProfile();
        const QHash<SecretSlot, QByteArray> secrets {
            { SecretSlot::Token, "sk-token" },
            { SecretSlot::ProxyPassword, " pass w\xc3\xb6rd " },
            { SecretSlot::ClientSecret, QByteArray("\x00\xff\x80 raw", 7) },
            { SecretSlot::SignIn, R"({"access_token": "a\nb", "n": [1, null]})" },
        };
        TokenVault vault;
        for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
            QVERIFY(write(vault, profile, secret.value(), secret.key()).has_value());
        TokenVault other;
        for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
            QCOMPARE(read(other, profile, secret.key()).value().reveal(), secret.value());
        QVERIFY(remove(other, profile, SecretSlot::ProxyPassword).has_value());
        QCOMPARE(read(vault, profile, SecretSlot::ProxyPassword).error().kind,
                 StoreError::Kind::NotFound);
        QCOMPARE(read(vault, profile).value().reveal(), QByteArray("sk-token"));
    }

    void manyCallsAreAllAnswered()
    {
        TokenVault vault;
        QList<DoneAnswer> written(20);
        QList<SecretAnswer> reads(20);
        Profile profile = keychainProfile();
        for (int i = 0; i < written.size(); ++i) {
            profile.id = ProfileId(u"p%1"_s.arg(i));
            const Secret token = Secret::fromBytes("token-" + QByteArray::number(i));
            vault.write(profile, SecretSlot::Token, token, this, written[i].callback());
            vault.read(profile, SecretSlot::Token, this, reads[i].callback());
        }
        for (int i = 0; i < written.size(); ++i) {
            QVERIFY(written[i].wait() && written[i].result());
            QVERIFY(reads[i].wait() && reads[i].result());
            QCOMPARE(reads[i].result()->reveal(), QByteArray("token-" + QByteArray::number(i)));
        }
    }

    void theVaultMayGoWhileAJobRuns()
    {
        DoneAnswer abandoned;
        {
            TokenVault vault;
            vault.probeKeychain(this, abandoned.callback());
        }
        QVERIFY(abandoned.wait());
        QCOMPARE(abandoned.result().error().kind, StoreError::Kind::Unavailable);
        TokenVault vault; // its job comes after the one that was left alone
        QVERIFY(probe(vault).has_value());
        QCOMPARE(abandoned.count(), 1);
    }

    void anEntryIsLeft()
    {
        TokenVault vault;
        QVERIFY(write(vault, keychainProfile(), "sk-left").has_value());
        QCOMPARE(read(vault, keychainProfile()).value().reveal(), QByteArray("sk-left"));
    }

    void theKeychainIsProbed()
    {
        TokenVault vault;
        QVERIFY(probe(vault).has_value());
    }

    void theEntryCannotBeRead()
    {
        TokenVault vault;
        QVERIFY(!read(vault, keychainProfile()).has_value());
    }

    void noKeychainIsSaidAtOnce()
    {
        const Profile profile = keychainProfile();
        TokenVault vault;
        QElapsedTimer timer;
        timer.start();
        const auto probed = probe(vault);
        QVERIFY(!probed);
        QCOMPARE(probed.error().kind, StoreError::Kind::Unavailable);
        QVERIFY(!probed.error().detail.isEmpty());
        QCOMPARE(read(vault, profile).error().kind, StoreError::Kind::Unavailable);
        QCOMPARE(write(vault, profile, "sk-plain").error().kind, StoreError::Kind::Unavailable);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        const auto files = QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).entryList(QDir::Files);
        QVERIFY2(files.isEmpty(), qPrintable(files.join(u' '))); // no plain-text fallback
    }

    void theLimitHoldsWithoutGlib()
    {
        TokenVault::Parts parts;
        parts.keychainLimit = 300ms;
        TokenVault vault(std::move(parts));
        const auto probed = probe(vault);
        QVERIFY(!probed);
        QCOMPARE(probed.error().kind, StoreError::Kind::TimedOut);
    }

private:
    StoreResult<Done> probe(TokenVault &vault)
    {
        DoneAnswer answer;
        vault.probeKeychain(this, answer.callback());
        return resultOf(answer);
    }
    StoreResult<Secret> read(TokenVault &vault, const Profile &profile,
                             SecretSlot slot = SecretSlot::Token)
    {
        SecretAnswer answer;
        vault.read(profile, slot, this, answer.callback());
        return resultOf(answer);
    }
    StoreResult<Done> write(TokenVault &vault, const Profile &profile, const QByteArray &secret,
                            SecretSlot slot = SecretSlot::Token)
    {
        DoneAnswer answer;
        vault.write(profile, slot, Secret::fromBytes(secret), this, answer.callback());
        return resultOf(answer);
    }
    StoreResult<Done> remove(TokenVault &vault, const Profile &profile,
                             SecretSlot slot = SecretSlot::Token)
    {
        DoneAnswer answer;
        vault.remove(profile, slot, this, answer.callback());
        return resultOf(answer);
    }
    template <class T>
    static StoreResult<T> resultOf(Answer<T, StoreError> &answer)
    {
        if (!answer.wait())
            qFatal("no answer came");
        return answer.result();
    }
};

/// Prepares private desktop sessions and runs this program inside of them.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const QString &name : { u"run"_s, u"home"_s, u"config"_s, u"data"_s })
            QVERIFY(QDir(m_dir->path())
                        .mkdir(name,
                               QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                   | QFileDevice::ExeOwner));
    }

    void unlockedKeyring_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("noGlib");
        QTest::newRow("kept") << u"tokensAreKept"_s << QString();
        QTest::newRow("slots") << u"slotsAreKeptApart"_s << QString();
        QTest::newRow("many") << u"manyCallsAreAllAnswered"_s << QString();
        QTest::newRow("abandoned") << u"theVaultMayGoWhileAJobRuns"_s << QString();
        QTest::newRow("no GLib event loop") << u"theLimitHoldsWithoutGlib"_s << u"1"_s;
    }

    void unlockedKeyring()
    {
        QFETCH(QString, function);
        QFETCH(QString, noGlib);
        if (!isInstalled(u"dbus-run-session"_s) || !isInstalled(u"gnome-keyring-daemon"_s))
            QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
        QProcessEnvironment environment = cleanEnvironment();
        if (!noGlib.isEmpty())
            environment.insert(u"QT_NO_GLIB"_s, noGlib);
        // An empty password would not make the login collection; a line end does.
        const QString script = u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets "
                               "> /dev/null 2>&1; exec \"$@\""_s;
        runInside(u"dbus-run-session"_s, { u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s }, function,
                  environment);
    }

    void lockedKeyring()
    {
        if (!isInstalled(u"dbus-run-session"_s) || !isInstalled(u"gnome-keyring-daemon"_s))
            QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
        const QString unlocked = u"printf 'secret\\n' | gnome-keyring-daemon --unlock "
                                 "--components=secrets > /dev/null 2>&1; exec \"$@\""_s;
        runInside(u"dbus-run-session"_s, { u"--"_s, u"sh"_s, u"-c"_s, unlocked, u"sh"_s },
                  u"anEntryIsLeft"_s, cleanEnvironment());
        const QString locked = u"gnome-keyring-daemon --start --components=secrets "
                               "> /dev/null 2>&1; exec \"$@\""_s;
        const QStringList inLocked { u"--"_s, u"sh"_s, u"-c"_s, locked, u"sh"_s };
        // The bus tells when the keyring starts its prompter.
        runInside(u"dbus-run-session"_s, inLocked, u"theKeychainIsProbed"_s, cleanEnvironment());
        QVERIFY2(!m_output.contains("SystemPrompter"), m_output.constData());
        runInside(u"dbus-run-session"_s, inLocked, u"theEntryCannotBeRead"_s, cleanEnvironment());
        if (!m_output.contains("SystemPrompter"))
            QSKIP("no prompter of the keyring is installed");
    }

    void noBus()
    {
        QProcessEnvironment environment = cleanEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                           QString("unix:path="_L1 + m_dir->filePath(u"run/nowhere"_s)));
        runInside(u"env"_s, {}, u"noKeychainIsSaidAtOnce"_s, environment);
    }

    void noBusAddress()
    {
        runInside(u"env"_s, {}, u"noKeychainIsSaidAtOnce"_s, cleanEnvironment());
    }

    void aBusWithoutAKeychain()
    {
        if (!isInstalled(u"dbus-run-session"_s))
            QSKIP("dbus-run-session is needed");
        // The usual configuration would start any keychain that is installed.
        QFile configuration(m_dir->filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
            "<allow eavesdrop=\"true\"/>"
            "<allow own=\"*\"/></policy></busconfig>");
        configuration.close();
        runInside(u"dbus-run-session"_s,
                  { QString("--config-file="_L1 + configuration.fileName()), u"--"_s },
                  u"noKeychainIsSaidAtOnce"_s, cleanEnvironment());
    }

private:
    static bool isInstalled(const QString &program)
    {
        return !QStandardPaths::findExecutable(program).isEmpty();
    }
    [[nodiscard]] QProcessEnvironment cleanEnvironment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : { u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s,
                                     u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s })
            environment.remove(name);
        environment.insert(u"HOME"_s, m_dir->filePath(u"home"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir->filePath(u"run"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_dir->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"data"_s));
        environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
        return environment;
    }
    void runInside(const QString &program, QStringList arguments, const QString &function,
                   const QProcessEnvironment &environment)
    {
        arguments << QCoreApplication::applicationFilePath() << function;
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        m_output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, m_output.constData());
        QVERIFY2(process.exitCode() == 0, m_output.constData());
        const QByteArray passed = "PASS   : InsideKeyring::" + function.toLatin1();
        QVERIFY2(m_output.contains(passed), m_output.constData());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_output; ///< of the last run inside
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideKeyring inside;
        return QTest::qExec(&inside, argc, argv);
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
