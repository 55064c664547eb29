#include "application.h"
#include "deskfixture.h"
#include "instance/instancerequest.h"
#include "profileexchange.h"
#include "unsaveddialog.h"
#include "waitfor.h"
#include "windowkeeper.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocalSocket>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// Which windows there are: those of an earlier run, those that other programs ask for.
class TestApplicationWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windowStatesAreKeptAsTheyAre();
    void brokenWindowStatesAreLeftOut_data();
    void brokenWindowStatesAreLeftOut();
    void allWindowsThatWereOpenComeBack();
    void aWindowThatWasClosedBeforeDoesNot();
    void quittingAsksEveryWindowFirst();
    void aDemoDoesNotComeBack();
    void visitorsAreServed();
    void aReadOnlyVisitorGetsAWindowOfItsOwn();
    void filesAreShownBeforeTheyAreStored();
    void droppedFilesAreShownToo_data();
    void droppedFilesAreShownToo();
    void profilesAreTheSameInEveryWindow();

private:
    [[nodiscard]] CommandLine line() const { return { .configDirectory = m_folder->path() }; }

    /// The first program for the folder.
    [[nodiscard]] std::unique_ptr<Application> first(const CommandLine &commandLine)
    {
        auto application = std::make_unique<Application>(*qApp, commandLine);
        application->takeSeat({ nullptr, m_folder->filePath(u"socket"_s) });
        if (!application->start())
            qFatal("the program did not start");
        return application;
    }
    [[nodiscard]] std::unique_ptr<Application> first() { return first(line()); }
    [[nodiscard]] QList<WindowState> keptWindows() const
    {
        return WindowKeeper(m_folder->filePath(u"state/windows.json"_s),
                            [] { return QList<WindowState>(); })
            .stored();
    }
    void ask(const InstanceRequest &request) const
    {
        QLocalSocket visitor;
        visitor.connectToServer(m_folder->filePath(u"socket"_s));
        visitor.write(encoded(request));
        QVERIFY(waitUntil([&visitor] { return visitor.readAll() == "ok\n"; }));
    }
    static void trigger(Desk *desk, const QString &action)
    {
        desk->window().findChild<QAction *>(action)->trigger();
    }
    static void filter(Desk *desk, const QString &text)
    {
        desk->window().findChild<QLineEdit *>(u"filterEdit"_s)->setText(text);
    }
    static QStringList filters(const QList<WindowState> &states)
    {
        QStringList texts;
        for (const WindowState &state : states)
            texts.append(state.filter);
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Profile quietProfile(const QString &id)
{
    Profile profile;
    profile.id = ProfileId(id);
    profile.name = id;
    profile.platform = PlatformId(u"turso"_s);
    profile.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    profile.endpointClass = EndpointClass::Development;
    profile.tokenSource = TokenSource::Session;
    return profile;
}

WindowState fullState()
{
    WindowState state;
    state.geometry = QByteArray("\0\1\377", 3);
    state.splitter = "s";
    state.columns = "c";
    state.docks = "d";
    state.details = false;
    state.scope = SourceRef { ProfileId(u"p"_s), OrganizationId(u"ö"_s) };
    state.filter = u"\"a b\" <c>"_s;
    state.selected = GroupRef { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(u"g"_s) };
    state.detailTab = u"json"_s;
    state.editors = { *state.selected };
    state.shownEditor = state.selected;
    return state;
}

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

} // namespace

void TestApplicationWindows::init()
{
    failOnWarnings();
    QApplication::setQuitOnLastWindowClosed(false);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestApplicationWindows::windowStatesAreKeptAsTheyAre()
{
    const QString path = m_folder->filePath(u"windows.json"_s);
    WindowState folder;
    folder.scope = FolderScope { u"Work"_s };
    WindowState profile;
    profile.scope = ProfileId(u"p"_s);
    QList<WindowState> windows { fullState(), {}, folder, profile };
    WindowKeeper keeper(path, [&windows] { return windows; });
    QVERIFY(keeper.stored().isEmpty());
    keeper.touch();
    QVERIFY(waitUntil([&path] { return QFile::exists(path); }));
    QVERIFY(keeper.stored() == windows);
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    windows.removeFirst();
    keeper.write();
    QVERIFY(keeper.stored() == windows);
    keeper.finish({ fullState() });
    keeper.write();
    QVERIFY(keeper.stored() == QList { fullState() });
}

void TestApplicationWindows::brokenWindowStatesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("windows");
    const auto file = [](const QByteArray &windows) -> QByteArray {
        return "{\"format\":\"groupdesk-windows\",\"version\":1,\"windows\":" + windows + '}';
    };
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("not JSON") << QByteArray("{{") << 0;
    QTest::newRow("another file") << QByteArray("{\"windows\":[{}]}") << 0;
    QTest::newRow("a later version")
        << QByteArray("{\"format\":\"groupdesk-windows\",\"version\":2,\"windows\":[{}]}") << 0;
    QTest::newRow("no list") << file("7") << 0;
    QTest::newRow("no windows") << file("[1,\"a\",[]]") << 0;
    QTest::newRow("nothing of a window") << file("[{}]") << 1;
    QTest::newRow("everything wrong")
        << file("[{\"geometry\":7,\"details\":\"x\",\"scope\":[],\"filter\":{},\"selected\":1,"
                "\"editors\":[{},5,{\"profile\":\"p\"}],\"shownEditor\":{}}]")
        << 1;
    QTest::newRow("far too many") << file('[' + QByteArray("{},").repeated(999) + "{}]") << 20;
}

void TestApplicationWindows::brokenWindowStatesAreLeftOut()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, windows);
    const QString path = m_folder->filePath(u"windows.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const WindowKeeper keeper(path, [] { return QList<WindowState>(); });
    const QList<WindowState> stored = keeper.stored();
    QCOMPARE(stored.size(), windows);
    for (const WindowState &state : stored)
        QVERIFY(state == WindowState());
}

void TestApplicationWindows::allWindowsThatWereOpenComeBack()
{
    {
        const auto application = first();
        trigger(application->desks().constFirst(), u"newWindowAction"_s);
        QCOMPARE(application->desks().size(), 2);
        filter(application->desks().constFirst(), u"one"_s);
        filter(application->desks().constLast(), u"two"_s);
        application->desks().constLast()->window().resize(640, 480);
        trigger(application->desks().constFirst(), u"quitAction"_s);
        QVERIFY(waitUntil([&] { return application->desks().isEmpty(); }));
    }
    const auto application = first();
    QCOMPARE(application->desks().size(), 2);
    QCOMPARE(filters(keptWindows()), (QStringList { u"one"_s, u"two"_s }));
    QCOMPARE(application->desks().constLast()->window().state().filter, u"two"_s);
    QCOMPARE(application->desks().constLast()->window().size(), QSize(640, 480));
}

void TestApplicationWindows::aWindowThatWasClosedBeforeDoesNot()
{
    {
        const auto application = first();
        trigger(application->desks().constFirst(), u"newWindowAction"_s);
        filter(application->desks().constFirst(), u"one"_s);
        filter(application->desks().constLast(), u"two"_s);
        trigger(application->desks().constLast(), u"closeWindowAction"_s);
        QVERIFY(waitUntil([&] { return application->desks().size() == 1; }));
        QCOMPARE(filters(keptWindows()), QStringList { u"one"_s });
        // Who closes the last one ends the program.
        trigger(application->desks().constLast(), u"closeWindowAction"_s);
        QVERIFY(waitUntil([&] { return application->desks().isEmpty(); }));
    }
    QCOMPARE(filters(keptWindows()), QStringList { u"one"_s });
    // One that is not the first neither brings windows back nor keeps them.
    Application beside(*qApp, line());
    QVERIFY(beside.start().has_value());
    QCOMPARE(beside.desks().constFirst()->window().state().filter, QString());
    filter(beside.desks().constFirst(), u"other"_s);
    QVERIFY(beside.desks().constFirst()->window().close());
    QVERIFY(waitUntil([&] { return beside.desks().isEmpty(); }));
    QCOMPARE(filters(keptWindows()), QStringList { u"one"_s });
}

void TestApplicationWindows::quittingAsksEveryWindowFirst()
{
    const auto application = first();
    Desk *live = application->desks().constFirst();
    filter(live, u"kept"_s);
    trigger(live, u"openDemoAction"_s);
    Desk *demo = application->desks().constLast();
    QVERIFY(waitUntil([demo] { return demo->workspace().groups().rowCount() == 300; }, 60'000));
    const auto *table = demo->window().findChild<QTableView *>(u"groupTable"_s);
    demo->window().findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"braintrust"_s);
    table->selectionModel()->select(table->model()->index(0, 0),
                                    QItemSelectionModel::ClearAndSelect
                                        | QItemSelectionModel::Rows);
    trigger(demo, u"editAction"_s);
    const auto form
        = [demo] { return demo->window().findChild<QPlainTextEdit *>(u"descriptionEdit"_s); };
    QVERIFY(waitUntil([&form] { return form() != nullptr && form()->isVisible(); }, 60'000));
    form()->setPlainText(u"typed"_s);

    trigger(live, u"quitAction"_s);
    const auto question = [demo] { return demo->window().findChild<UnsavedDialog *>(); };
    QVERIFY(question() != nullptr && question()->isVisible());
    question()->reject();
    QVERIFY(waitUntil([&question] { return question() == nullptr; }));
    QVERIFY(live->window().isVisible() && demo->window().isVisible());

    trigger(live, u"quitAction"_s);
    QVERIFY(question() != nullptr);
    question()->findChild<QPushButton *>(u"discardButton"_s)->click();
    QVERIFY(waitUntil([&] { return application->desks().isEmpty(); }));
    QCOMPARE(filters(keptWindows()), QStringList { u"kept"_s });
}

void TestApplicationWindows::aDemoDoesNotComeBack()
{
    {
        const auto application = first();
        trigger(application->desks().constFirst(), u"openDemoAction"_s);
        QCOMPARE(application->desks().size(), 2);
        trigger(application->desks().constLast(), u"quitAction"_s);
        QVERIFY(waitUntil([&] { return application->desks().isEmpty(); }));
    }
    {
        const auto application = first();
        QCOMPARE(application->desks().size(), 1);
        QVERIFY(!application->desks().constFirst()->isDemo());
        filter(application->desks().constFirst(), u"kept"_s);
    }
    // And a demo alone leaves what is kept as it is, until its window asks for the accounts.
    CommandLine demo = line();
    demo.demo = true;
    const auto application = first(demo);
    QCOMPARE(filters(keptWindows()), QStringList { u"kept"_s });
    trigger(application->desks().constFirst(), u"newWindowAction"_s);
    QCOMPARE(application->desks().size(), 2);
    QCOMPARE(application->desks().constLast()->window().state().filter, u"kept"_s);
}

void TestApplicationWindows::visitorsAreServed()
{
    const auto application = first();
    Desk *only = application->desks().constFirst();
    only->window().showMinimized();
    ask({});
    QVERIFY(waitUntil([only] { return !only->window().isMinimized(); }));
    QVERIFY(QTest::qWaitForWindowActive(&only->window()));
    QCOMPARE(application->desks().size(), 1);

    InstanceRequest request;
    request.kind = InstanceRequest::Kind::NewWindow;
    ask(request);
    QVERIFY(waitUntil([&] { return application->desks().size() == 2; }));
    QVERIFY(QTest::qWaitForWindowActive(&application->desks().constLast()->window()));
    request.kind = InstanceRequest::Kind::Demo;
    ask(request);
    QVERIFY(waitUntil([&] { return application->desks().size() == 3; }));
    QVERIFY(application->desks().constLast()->isDemo());
    // The accounts are meant, whatever was used last.
    QVERIFY(QTest::qWaitForWindowActive(&application->desks().constLast()->window()));
    ask({});
    QVERIFY(QTest::qWaitForWindowActive(&application->desks().at(1)->window()));
    QCOMPARE(application->desks().size(), 3);
}

void TestApplicationWindows::aReadOnlyVisitorGetsAWindowOfItsOwn()
{
    const auto application = first();
    InstanceRequest request;
    request.readOnly = true;
    ask(request);
    QVERIFY(waitUntil([&] { return application->desks().size() == 2; }));
    QVERIFY(application->desks().constLast()->isBarred());
    QVERIFY(!application->desks().constFirst()->isBarred());
    ask(request); // there is one now
    trigger(application->desks().constLast(), u"newWindowAction"_s);
    QVERIFY(waitUntil([&] { return application->desks().size() == 3; }));
    QVERIFY(application->desks().constLast()->isBarred());
    request.kind = InstanceRequest::Kind::Demo;
    ask(request);
    QVERIFY(waitUntil([&] { return application->desks().size() == 4; }));
    QVERIFY(application->desks().constLast()->isBarred());
    trigger(application->desks().constFirst(), u"quitAction"_s);
    QVERIFY(waitUntil([&] { return application->desks().isEmpty(); }));
    QCOMPARE(keptWindows().size(), 1); // they would come back as windows that may write
}

void TestApplicationWindows::filesAreShownBeforeTheyAreStored()
{
    const QString path = m_folder->filePath(u"a.groupdesk-profiles"_s);
    QFile file(path);
    const QByteArray content = exportedProfiles({ quietProfile(u"arrived"_s) });
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    CommandLine withFile = line();
    withFile.files = { path };
    const auto application = first(withFile);
    Desk *desk = application->desks().constFirst();
    auto *dialog = desk->window().findChild<QDialog *>(u"importDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(desk->workspace().profiles().isEmpty());
    dialog->reject();
    QVERIFY(waitUntil([&] { return desk->window().findChild<QDialog *>() == nullptr; }));

    InstanceRequest request;
    request.files = { m_folder->filePath(u"gone"_s), path };
    ask(request);
    QVERIFY(waitUntil(
        [&] { return desk->window().findChild<QDialog *>(u"importDialog"_s) != nullptr; }));
    QVERIFY(desk->workspace().profiles().isEmpty());
}

void TestApplicationWindows::droppedFilesAreShownToo_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<bool>("taken");
    const QUrl local = QUrl::fromLocalFile(u"/none/a.groupdesk-profiles"_s);
    QTest::newRow("profiles") << QList { local } << true;
    QTest::newRow("older profiles") << QList { QUrl::fromLocalFile(u"/none/a.json"_s) } << true;
    QTest::newRow("nothing") << QList<QUrl>() << false;
    QTest::newRow("a picture") << QList { QUrl::fromLocalFile(u"/none/a.png"_s) } << false;
    QTest::newRow("one of each") << QList { local, QUrl::fromLocalFile(u"/a.png"_s) } << false;
    QTest::newRow("from afar") << QList { QUrl(u"https://example.org/a.json"_s) } << false;
}

void TestApplicationWindows::droppedFilesAreShownToo()
{
    QFETCH(const QList<QUrl>, urls);
    QFETCH(const bool, taken);
    const auto application = first();
    MainWindow &window = application->desks().constFirst()->window();
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    QCOMPARE(enter.isAccepted(), taken);
    if (!taken)
        return;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    const auto *headline = window.findChild<QLabel *>(u"messageHeadline"_s); // it is not there
    QVERIFY(headline != nullptr);
    QVERIFY2(headline->text().contains(urls.constFirst().fileName()), qPrintable(headline->text()));
}

void TestApplicationWindows::profilesAreTheSameInEveryWindow()
{
    const auto application = first();
    trigger(application->desks().constFirst(), u"newWindowAction"_s);
    Workspace &one = application->desks().constFirst()->workspace();
    Workspace &two = application->desks().constLast()->workspace();
    QVERIFY(one.importProfiles({ quietProfile(u"a"_s) }));
    QVERIFY(waitUntil([&] { return two.profiles() == one.profiles(); }));
    QCOMPARE(two.profileStatus(ProfileId(u"a"_s)).state, LoadState::Idle);
    // And back, which would be refused if it did not know of the first.
    QVERIFY(two.importProfiles({ quietProfile(u"b"_s) }));
    QVERIFY(waitUntil([&] { return one.profiles().size() == 2; }));

    const GroupRef ref { ProfileId(u"a"_s), OrganizationId(u"o"_s), GroupId(u"g"_s) };
    QVERIFY(two.setPinned({ ref }, true));
    QVERIFY(waitUntil([&] { return one.isPinned(ref); }));
    trigger(application->desks().constFirst(), u"closeWindowAction"_s);
    QVERIFY(waitUntil([&] { return application->desks().size() == 1; }));
    QVERIFY(two.setPinned({ ref }, false));
}

QTEST_MAIN(TestApplicationWindows)
#include "tst_applicationwindows.moc"
