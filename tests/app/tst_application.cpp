#include "application.h"
#include "deskfixture.h"
#include "waitfor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
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
    void theDemoOpensBesideTheWelcome();
    void draftsOutliveTheProgram();
    void aDemoKeepsNoDrafts();

private:
    [[nodiscard]] CommandLine line() const { return { .configDirectory = m_folder->path() }; }
    [[nodiscard]] QString settings() const { return m_folder->filePath(u"state/window.ini"_s); }
    [[nodiscard]] QByteArray stored() const
    {
        QFile file(settings());
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
    QVERIFY(stored().contains("geometry"));
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
    QVERIFY(!stored().contains("colors"));
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
    QVERIFY(stored().contains("colors=dark"));
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

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
