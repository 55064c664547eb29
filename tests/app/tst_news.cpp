#include "deskfixture.h"
#include "news.h"
#include "notifier.h"
#include "waitfor.h"

#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

/// A bus of our own: it starts no services, and the desktop's stays alone.
constexpr auto busConfiguration
    = "<busconfig><type>session</type><listen>unix:path=%1</listen>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
      "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

} // namespace

/// Stands for the desktop: keeps what it was asked to show, and clicks on it.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString program;
        QString headline;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &headline,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({ program, headline, text, actions, hints });
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

/// What is told beside the windows' own words.
class TestNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void theDesktopShowsIt();
    void aClickIsHeardUntilItIsClosed();
    void aClickOnOthersIsNotOurs();
    void whoIsGoneHearsNothing();
    void nobodyShowsNotifications();
    void withoutABusNothingHappens();
    void whatEndsUnseenIsTold();
    void whatEndsInFrontIsNotTold();
    void switchedOffNothingIsTold();

private:
    [[nodiscard]] static QDBusConnection program() { return QDBusConnection(u"program"_s); }

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
};

void TestNews::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is needed");
    const QString socket = m_folder.filePath(u"bus"_s);
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(QString::fromLatin1(busConfiguration).arg(socket).toUtf8());
    configuration.close();
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(daemon, { u"--nofork"_s, u"--config-file"_s, configuration.fileName() });
    QVERIFY(waitUntil([&] { return QFile::exists(socket); }));
    const QString address = u"unix:path="_s % socket;
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    QVERIFY(QDBusConnection::connectToBus(address, u"program"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(address, u"desktop"_s).isConnected());
}

void TestNews::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    if (m_bus.state() != QProcess::Running)
        return;
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestNews::init()
{
    m_desktop = std::make_unique<FakeDesktop>();
    QDBusConnection desktop(u"desktop"_s);
    QVERIFY(desktop.registerObject(path, m_desktop.get(),
                                   QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(service));
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_preferences = std::make_unique<Preferences>(*m_settings);
}

void TestNews::cleanup()
{
    QDBusConnection(u"desktop"_s).unregisterService(service);
    m_desktop.reset();
}

void TestNews::theDesktopShowsIt()
{
    Notifier notifier(program());
    notifier.show(u"It has ended"_s, u"Two of <three> & more."_s, this, [] {});
    QVERIFY(waitUntil([this] { return !m_desktop->shown.isEmpty(); }));
    const FakeDesktop::Shown shown = m_desktop->shown.constFirst();
    QCOMPARE(shown.program, u"Groupdesk"_s);
    QCOMPARE(shown.headline, u"It has ended"_s);
    QCOMPARE(shown.text, u"Two of &lt;three&gt; &amp; more."_s); // a desktop reads markup
    QCOMPARE(shown.actions.constFirst(), u"default"_s);
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"groupdesk"_s);
}

void TestNews::aClickIsHeardUntilItIsClosed()
{
    Notifier notifier(program());
    int clicks = 0;
    notifier.show(u"a"_s, u"b"_s, this, [&clicks] { ++clicks; });
    QVERIFY(waitUntil([&] { return notifier.standing() == 1; }));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    Q_EMIT m_desktop->ActivationToken(1, u"token-1"_s);
    Q_EMIT m_desktop->ActionInvoked(1, u"default"_s);
    QVERIFY(waitUntil([&] { return clicks == 1; }));
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    Q_EMIT m_desktop->NotificationClosed(1, 2);
    QVERIFY(waitUntil([&] { return notifier.standing() == 0; }));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestNews::aClickOnOthersIsNotOurs()
{
    Notifier notifier(program());
    int clicks = 0;
    notifier.show(u"a"_s, u"b"_s, this, [&clicks] { ++clicks; });
    QVERIFY(waitUntil([&] { return notifier.standing() == 1; }));
    Q_EMIT m_desktop->ActivationToken(7, u"not-ours"_s);
    Q_EMIT m_desktop->ActionInvoked(7, u"default"_s);
    Q_EMIT m_desktop->ActionInvoked(1, u"settings"_s);
    Q_EMIT m_desktop->ActionInvoked(1, u"default"_s); // comes after them
    QVERIFY(waitUntil([&] { return clicks > 0; }));
    QCOMPARE(clicks, 1);
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void TestNews::whoIsGoneHearsNothing()
{
    Notifier notifier(program());
    auto window = std::make_unique<QObject>();
    int clicks = 0;
    notifier.show(u"a"_s, u"b"_s, window.get(), [&clicks] { ++clicks; });
    int later = 0;
    notifier.show(u"c"_s, u"d"_s, this, [&later] { ++later; });
    QVERIFY(waitUntil([&] { return notifier.standing() == 2; }));
    window.reset();
    Q_EMIT m_desktop->ActionInvoked(1, u"default"_s);
    Q_EMIT m_desktop->ActionInvoked(2, u"default"_s);
    QVERIFY(waitUntil([&] { return later == 1; }));
    QCOMPARE(clicks, 0);
}

void TestNews::nobodyShowsNotifications()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(QDBusConnection(u"desktop"_s).unregisterService(service));
    Notifier notifier(program());
    notifier.show(u"a"_s, u"b"_s, this, [] {});
    QVERIFY(waitUntil([&] { return notifier.asking() == 0; }));
    QCOMPARE(notifier.standing(), 0);
    QVERIFY(m_desktop->shown.isEmpty());
}

void TestNews::withoutABusNothingHappens()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    const QDBusConnection none = Notifier::sessionBus();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", runtime);
    QVERIFY(!none.isConnected());
    Notifier notifier(none);
    notifier.show(u"a"_s, u"b"_s, this, [] {});
    QCOMPARE(notifier.asking(), 0);
}

void TestNews::whatEndsUnseenIsTold()
{
    DeskFixture f(m_folder.filePath(u"empty"_s));
    News news(*m_preferences);
    news.follow(f.window());
    QVERIFY(QApplication::activeWindow() == nullptr);
    Q_EMIT f.window().taskEnded(u"Deleting has ended"_s, u"12 of 12 groups were deleted."_s);
    QVERIFY(waitUntil([this] { return !m_desktop->shown.isEmpty(); }));
    QCOMPARE(m_desktop->shown.constFirst().text, u"12 of 12 groups were deleted."_s);
    QVERIFY(!f.window().isVisible());
    // The answer with its number must have come before a click means something.
    QVERIFY(waitUntil([&] {
        Q_EMIT m_desktop->ActionInvoked(1, u"default"_s);
        return f.window().isVisible();
    }));
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    QCOMPARE(m_desktop->shown.size(), 1);
}

void TestNews::whatEndsInFrontIsNotTold()
{
    DeskFixture f(m_folder.filePath(u"empty"_s));
    News news(*m_preferences);
    news.follow(f.window());
    f.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    Q_EMIT f.window().taskEnded(u"seen"_s, u"seen"_s);
    f.window().hide();
    QVERIFY(waitUntil([] { return QApplication::activeWindow() == nullptr; }));
    Q_EMIT f.window().taskEnded(u"unseen"_s, u"unseen"_s);
    QVERIFY(waitUntil([this] { return !m_desktop->shown.isEmpty(); }));
    QCOMPARE(m_desktop->shown.constFirst().headline, u"unseen"_s);
}

void TestNews::switchedOffNothingIsTold()
{
    DeskFixture f(m_folder.filePath(u"empty"_s));
    News news(*m_preferences);
    news.follow(f.window());
    m_preferences->choose({ .notify = false });
    Q_EMIT f.window().taskEnded(u"off"_s, u"off"_s);
    m_preferences->choose({ .notify = true });
    Q_EMIT f.window().taskEnded(u"on"_s, u"on"_s);
    QVERIFY(waitUntil([this] { return !m_desktop->shown.isEmpty(); }));
    QCOMPARE(m_desktop->shown.constFirst().headline, u"on"_s);
}

QTEST_MAIN(TestNews)
#include "tst_news.moc"
