#include "dialogchecks.h"
#include "resources.h"
#include "setupplan.h"
#include "setupwindow.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// The installer's window, with a script that only says what it was asked to do.
class TestSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void argumentsAreUnderstood();
    void otherArgumentsAreNot_data();
    void otherArgumentsAreNot();
    void installsForOnePerson();
    void installsForEveryone();
    void everyoneNeedsAnAdministrator();
    void aFailureIsShownAndCanBeTriedAgain();
    void aMissingScriptIsAFailure();
    void staysOpenWhileItWorks();
    void removesAndKeepsProfiles();
    void removesProfilesWhenAsked();
    void removingForEveryoneLeavesProfilesAlone();
    void readsWellEverywhere_data();
    void readsWellEverywhere();

private:
    /// A script that notes its arguments in "asked", then does what \a rest says.
    [[nodiscard]] QString script(const QByteArray &rest) const;
    [[nodiscard]] QByteArray asked() const;
    [[nodiscard]] SetupPlan installPlan(const QByteArray &rest = "exit 0\n") const;
    [[nodiscard]] SetupPlan removePlan() const;
    void open(const SetupPlan &plan);
    void press(const QString &button);
    [[nodiscard]] QString outcome() const;
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SetupWindow> m_window;
};

void TestSetup::initTestCase()
{
    initResources();
}

void TestSetup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSetup::cleanup()
{
    m_window.reset();
}

QString TestSetup::script(const QByteArray &rest) const
{
    const QString path = m_folder->filePath(u"script"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("echo \"$@\" >'" + m_folder->filePath(u"asked"_s).toUtf8() + "'\n" + rest);
    return path;
}

QByteArray TestSetup::asked() const
{
    QFile file(m_folder->filePath(u"asked"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

SetupPlan TestSetup::installPlan(const QByteArray &rest) const
{
    SetupPlan plan;
    plan.script = script(rest);
    plan.personalFolder = u"/home/ada/.local/opt/groupdesk"_s;
    plan.commonFolder = u"/opt/groupdesk"_s;
    plan.administrator = u"env"_s; // runs what follows, as pkexec does
    return plan;
}

SetupPlan TestSetup::removePlan() const
{
    SetupPlan plan = installPlan();
    plan.task = SetupPlan::Task::Remove;
    plan.profileFolders
        = { u"/home/ada/.config/groupdesk"_s, u"/home/ada/.local/state/groupdesk"_s };
    return plan;
}

void TestSetup::open(const SetupPlan &plan)
{
    m_window = std::make_unique<SetupWindow>(plan);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSetup::press(const QString &button)
{
    QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
}

QString TestSetup::outcome() const
{
    const auto *label = part<QLabel>(u"outcomeLabel"_s);
    return label->isVisible() ? label->text() : QString();
}

void TestSetup::argumentsAreUnderstood()
{
    const auto install = setupPlan({ u"install"_s, u"x.run"_s, u"/a"_s, u"/b"_s });
    QVERIFY(install && install->task == SetupPlan::Task::Install);
    QCOMPARE(install->script, u"x.run"_s);
    QCOMPARE(install->personalFolder, u"/a"_s);
    QCOMPARE(install->commonFolder, u"/b"_s);
    const auto remove = setupPlan({ u"remove"_s, m_folder->filePath(u"uninstall"_s), u"/p"_s });
    QVERIFY(remove && remove->task == SetupPlan::Task::Remove);
    QCOMPARE(remove->profileFolders, QStringList { u"/p"_s });
    QVERIFY(!remove->needsAdministrator);
    QVERIFY(setupPlan({ u"remove"_s, u"/nowhere/uninstall"_s })->needsAdministrator);
}

void TestSetup::otherArgumentsAreNot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList {};
    QTest::newRow("too few") << QStringList { u"install"_s, u"x.run"_s };
    QTest::newRow("no script") << QStringList { u"remove"_s };
    QTest::newRow("unknown") << QStringList { u"look"_s, u"x.run"_s, u"/a"_s, u"/b"_s };
}

void TestSetup::otherArgumentsAreNot()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(!setupPlan(arguments));
}

void TestSetup::installsForOnePerson()
{
    open(installPlan());
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"is installed"_s));
    QCOMPARE(asked(), QByteArray("--user --yes"));
    QVERIFY(!part<QPushButton>(u"goButton"_s));
    const QSignalSpy started(m_window.get(), &SetupWindow::startRequested);
    press(u"startButton"_s);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.at(0).at(0).toString(), u"/home/ada/.local/opt/groupdesk/bin/groupdesk"_s);
    QVERIFY(!m_window->isVisible());
}

void TestSetup::installsForEveryone()
{
    open(installPlan());
    part<QRadioButton>(u"everyoneButton"_s)->click();
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"is installed"_s));
    QCOMPARE(asked(), QByteArray("--system --yes"));
    const QSignalSpy started(m_window.get(), &SetupWindow::startRequested);
    press(u"startButton"_s);
    QCOMPARE(started.at(0).at(0).toString(), u"/opt/groupdesk/bin/groupdesk"_s);
    QCOMPARE(setupCommand(installPlan(), true, false).constFirst(), u"env"_s);
    QCOMPARE(setupCommand(installPlan(), false, false).constFirst(), u"sh"_s);
}

void TestSetup::everyoneNeedsAnAdministrator()
{
    SetupPlan plan = installPlan();
    plan.administrator.clear();
    open(plan);
    QVERIFY(!part<QRadioButton>(u"everyoneButton"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"commonLabel"_s)->text().contains(u"sudo sh "_s + plan.script));
}

void TestSetup::aFailureIsShownAndCanBeTriedAgain()
{
    open(installPlan("echo 'no <b>space</b>'; [ -e '" + m_folder->path().toUtf8() + "/room' ]\n"));
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"could not be installed"_s));
    const auto *details = part<QPlainTextEdit>(u"detailsEdit"_s);
    QVERIFY(details->isVisible());
    QCOMPARE(details->toPlainText(), u"no <b>space</b>"_s);
    QVERIFY(!part<QPushButton>(u"startButton"_s));
    QFile room(m_folder->filePath(u"room"_s));
    QVERIFY(room.open(QIODevice::WriteOnly));
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"is installed"_s));
    QVERIFY(!details->isVisible());
}

void TestSetup::aMissingScriptIsAFailure()
{
    SetupPlan plan = removePlan();
    plan.needsAdministrator = true;
    plan.administrator = m_folder->filePath(u"missing"_s);
    open(plan);
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"could not be removed"_s));
    QVERIFY(part<QPushButton>(u"closeButton"_s)->isEnabled());
}

void TestSetup::staysOpenWhileItWorks()
{
    const QByteArray gate = m_folder->filePath(u"gate"_s).toUtf8();
    QCOMPARE(QProcess::execute(u"mkfifo"_s, { QString::fromUtf8(gate) }), 0);
    open(installPlan("read -r line <'" + gate + "'\n"));
    press(u"goButton"_s);
    QTRY_VERIFY(!asked().isEmpty());
    m_window->close();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QVERIFY(!part<QPushButton>(u"closeButton"_s)->isEnabled());
    QFile opened(QString::fromUtf8(gate));
    QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    opened.write("go on\n");
    QTRY_VERIFY(outcome().contains(u"is installed"_s));
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestSetup::removesAndKeepsProfiles()
{
    open(removePlan());
    QVERIFY(!part<QCheckBox>(u"profilesBox"_s)->isChecked());
    // Return takes the way back.
    QVERIFY(part<QPushButton>(u"closeButton"_s)->isDefault());
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"is removed"_s));
    QCOMPARE(asked(), QByteArray("--uninstall --keep-profiles --yes"));
    QVERIFY(!part<QPushButton>(u"startButton"_s));
}

void TestSetup::removesProfilesWhenAsked()
{
    open(removePlan());
    QVERIFY(part<QLabel>(u"foldersLabel"_s)->text().contains(u"/home/ada/.config/groupdesk"_s));
    part<QCheckBox>(u"profilesBox"_s)->click();
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"is removed"_s));
    QCOMPARE(asked(), QByteArray("--uninstall --purge --yes"));
}

void TestSetup::removingForEveryoneLeavesProfilesAlone()
{
    SetupPlan plan = removePlan();
    plan.needsAdministrator = true;
    open(plan);
    QVERIFY(!part<QCheckBox>(u"profilesBox"_s));
    press(u"goButton"_s);
    QTRY_VERIFY(outcome().contains(u"is removed"_s));
    QCOMPARE(asked(), QByteArray("--uninstall --keep-profiles --yes"));
}

void TestSetup::readsWellEverywhere_data()
{
    QTest::addColumn<bool>("install");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    for (const bool install : { true, false }) {
        const char *name = install ? "install" : "remove";
        QTest::addRow("%s", name) << install << false << false << false;
        QTest::addRow("%s, large", name) << install << true << false << false;
        QTest::addRow("%s, long", name) << install << false << true << false;
        QTest::addRow("%s, right to left", name) << install << false << false << true;
    }
}

void TestSetup::readsWellEverywhere()
{
    QFETCH(const bool, install);
    QFETCH(const bool, large);
    QFETCH(const bool, longWords);
    QFETCH(const bool, rightToLeft);
    const WithSurroundings surroundings(large, longWords, rightToLeft);
    open(install ? installPlan() : removePlan());
    QCOMPARE(unnamedFields(*m_window), QStringList());
    QCOMPARE(cutTexts(*m_window), QStringList());
    QCOMPARE(richTexts(*m_window), QStringList());
}

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
