#include "application.h"
#include "deskfixture.h"
#include "logging.h"
#include "systeminformation.h"
#include "waitfor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// What holds the desks together: settings, colours, and the way from one desk to another.
class TestApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClosedWindowIsRememberedInPrivate();
    void anOpenSettingsFileBecomesPrivate();
    void colorsOfTheCommandLineAreNotStored();
    void chosenColorsAreStored();
    void coloursOfAnOlderVersionAreTakenOver();
    void theTextSizeOfTheCommandLineHoldsForTheRun();
    void theChosenLanguageIsSpokenFromTheNextStart();
    void theSystemsFactsHoldNoNames();
    void theDemoOpensBesideTheWelcome();
    void draftsOutliveTheProgram();
    void aDemoKeepsNoDrafts();
    void messagesPassAFilterThatWasInstalledTwice();

private:
    [[nodiscard]] CommandLine line() const { return { .configDirectory = m_folder->path() }; }
    [[nodiscard]] QString settings() const { return m_folder->filePath(u"state/window.ini"_s); }
    [[nodiscard]] QString choices() const { return m_folder->filePath(u"settings.ini"_s); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

} // namespace

void TestApplication::init()
{
    failOnWarnings();
    QApplication::setQuitOnLastWindowClosed(false);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestApplication::aClosedWindowIsRememberedInPrivate()
{
    {
        Application application(*qApp, line());
        QVERIFY(application.start().has_value());
        QCOMPARE(application.desks().size(), 1);
        QVERIFY(application.desks().constFirst()->window().close());
        QVERIFY(waitUntil([&] { return application.desks().isEmpty(); }));
    }
    QVERIFY(contentOf(settings()).contains("geometry"));
    QCOMPARE(QFile::permissions(settings()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(settings()).path()) & others, QFile::Permissions());
}

void TestApplication::anOpenSettingsFileBecomesPrivate()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"state"_s));
    QFile file(settings());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("[window]\ncolors=dark\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    Application application(*qApp, line());
    QVERIFY(application.start().has_value());
    QCOMPARE(QFile::permissions(settings()) & others, QFile::Permissions());
    // What it said is used.
    const QPalette palette = QApplication::palette();
    QVERIFY(palette.color(QPalette::Window).lightness()
            < palette.color(QPalette::WindowText).lightness());
}

void TestApplication::colorsOfTheCommandLineAreNotStored()
{
    {
        CommandLine dark = line();
        dark.colors = u"dark"_s;
        Application application(*qApp, dark);
        QVERIFY(application.start().has_value());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    }
    QVERIFY(!QFile::exists(choices()));
}

void TestApplication::chosenColorsAreStored()
{
    {
        Application application(*qApp, line());
        QVERIFY(application.start().has_value());
        auto *dark = application.desks().constFirst()->window().findChild<QAction *>(
            u"schemeDarkAction"_s);
        QVERIFY(dark != nullptr);
        dark->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    }
    QVERIFY(contentOf(choices()).contains("colors=dark"));
    QCOMPARE(QFile::permissions(choices()) & others, QFile::Permissions());
}

void TestApplication::coloursOfAnOlderVersionAreTakenOver()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"state"_s));
    {
        QSettings window(settings(), QSettings::IniFormat);
        window.setValue("window/colors", u"dark"_s);
    }
    {
        Application application(*qApp, line());
        QVERIFY(application.start().has_value());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    }
    QVERIFY(contentOf(choices()).contains("colors=dark"));
    QVERIFY(!contentOf(settings()).contains("colors"));
    QCOMPARE(QFile::permissions(choices()) & others, QFile::Permissions());
}

void TestApplication::theTextSizeOfTheCommandLineHoldsForTheRun()
{
    const qreal before = QApplication::font().pointSizeF();
    {
        CommandLine large = line();
        large.textSize = 200;
        Application application(*qApp, large);
        QVERIFY(application.start().has_value());
        QCOMPARE(QApplication::font().pointSizeF(), before * 2);
    }
    QVERIFY(!QFile::exists(choices()));
    QApplication::setFont(QFont(QApplication::font().family(), qRound(before)));
}

void TestApplication::theChosenLanguageIsSpokenFromTheNextStart()
{
    {
        QSettings choice(choices(), QSettings::IniFormat);
        choice.setValue("general/language", u"pseudo"_s);
    }
    Application application(*qApp, line());
    QVERIFY(application.start().has_value());
    const auto *add = application.desks().constFirst()->window().findChild<QAbstractButton *>(
        u"welcomeAddButton"_s);
    QVERIFY2(add->text().startsWith(u'['), qPrintable(add->text()));
}

void TestApplication::theSystemsFactsHoldNoNames()
{
    const QString facts = systemInformation(u"de"_s);
    for (const QString &part : { u"Groupdesk: "_s, QString::fromLatin1(qVersion()),
                                 u"Language: de"_s, u"offscreen"_s, u"Screens: "_s })
        QVERIFY2(facts.contains(part), qPrintable(facts));
    for (const QString &secret : { QSysInfo::machineHostName(), QDir::homePath() })
        QVERIFY2(secret.size() < 3 || !facts.contains(secret), qPrintable(facts));
}

void TestApplication::theDemoOpensBesideTheWelcome()
{
    Application application(*qApp, line());
    QVERIFY(application.start().has_value());
    Desk *first = application.desks().constFirst();
    QVERIFY(!first->isDemo());
    auto *explore = first->window().findChild<QAbstractButton *>(u"welcomeDemoButton"_s);
    QVERIFY(explore != nullptr);
    QTest::mouseClick(explore, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return application.desks().size() == 2; }));
    Desk *demo = application.desks().constLast();
    QVERIFY(demo->isDemo());
    QVERIFY(waitUntil([&] { return demo->workspace().groups().rowCount() == 300; }, 60'000));
    QVERIFY(first->workspace().profiles().isEmpty());
    QVERIFY(demo->window().close());
    QVERIFY(waitUntil([&] { return application.desks().size() == 1; }));
    QVERIFY(first->window().isVisible());
}

void TestApplication::draftsOutliveTheProgram()
{
    EditDraft draft;
    draft.ref = { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(u"g"_s) };
    draft.wanted.name = u"typed"_s;
    draft.saved = QDateTime::currentDateTimeUtc();
    {
        Application application(*qApp, line());
        QVERIFY(application.start().has_value());
        QVERIFY(application.desks().constFirst()->workspace().drafts()->save(draft));
    }
    QDir folder(m_folder->filePath(u"state/drafts"_s));
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    Application application(*qApp, line());
    QVERIFY(application.start().has_value());
    QCOMPARE(application.desks().constFirst()->workspace().drafts()->load(),
             QList<EditDraft> { draft });
}

void TestApplication::aDemoKeepsNoDrafts()
{
    CommandLine demo = line();
    demo.demo = true;
    Application application(*qApp, demo);
    QVERIFY(application.start().has_value());
    QVERIFY(application.desks().constFirst()->isDemo());
    QVERIFY(application.desks().constFirst()->workspace().drafts() == nullptr);
}

void TestApplication::messagesPassAFilterThatWasInstalledTwice()
{
    installMessageFilter();
    installMessageFilter();
    QTest::ignoreMessage(QtWarningMsg, "This is heard.");
    qWarning("This is heard.");
    qWarning("This plugin does not support raise()"); // and fails on warnings, if it is let through
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
