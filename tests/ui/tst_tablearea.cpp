#include "newgroupdialog.h"
#include "profiledialog.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What stands where rows would be.
class TableAreaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void welcomeWithoutProfiles();
    void welcomeAddsAProfile();
    void welcomeOpensTheDemo();
    void welcomeLeavesWithTheFirstProfile();
    void whatIsNotShownTakesNoRoom();
    void skeletonWhileLoading();
    void rowsAreShownAsSoonAsTheyAreThere();
    void noGroups();
    void noMatch();
    void noMatchShowsTheFilterLiterally();
    void noOrganizations();
    void failed();
    void waitingForTheTokenSaysForWhat_data();
    void waitingForTheTokenSaysForWhat();
    void failedInOneScopeOnly();
    void aRefreshNeverHidesRows();

private:
    static QWidget *page(const WindowFixture &f)
    {
        const auto *stack = qobject_cast<QStackedWidget *>(f.table()->parentWidget());
        return stack == nullptr ? nullptr : stack->currentWidget();
    }
    static QString sentence(const WindowFixture &f)
    {
        const auto *state = page(f);
        const auto *label = state->findChild<QLabel *>(u"emptySentence"_s);
        return state->objectName() == "emptyState"_L1 && label != nullptr ? label->text()
                                                                          : QString();
    }
    static QPushButton *button(const WindowFixture &f)
    {
        return page(f)->findChild<QPushButton *>(u"emptyButton"_s);
    }
    static void clearProfiles(WindowFixture &f) { QVERIFY(f.repository.save({})); }
};

void TableAreaTest::welcomeWithoutProfiles()
{
    WindowFixture f;
    clearProfiles(f);
    QVERIFY(f.open());
    QTRY_COMPARE(page(f)->objectName(), u"welcomePage"_s);
    QVERIFY(page(f)->isVisible());
    for (const auto *hidden : { "scopeTree", "detailPane", "classBand", "matchLabel" })
        QVERIFY2(!f.child<QWidget>(QLatin1String(hidden))->isVisible(), hidden);
    QVERIFY(!f.filter()->isEnabled());
    for (const auto *disabled : { "newGroupAction", "refreshAction", "deleteAction" })
        QVERIFY2(!f.action(QLatin1String(disabled))->isEnabled(), disabled);
    QVERIFY(f.action(u"newProfileAction"_s)->isEnabled());
    QCOMPARE(f.platform.requests().size(), 0);
}

void TableAreaTest::welcomeAddsAProfile()
{
    WindowFixture f;
    clearProfiles(f);
    QVERIFY(f.open());
    QTest::mouseClick(f.child<QPushButton>(u"welcomeAddButton"_s), Qt::LeftButton);
    const auto *dialog = f.window->findChild<ProfileDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
}

void TableAreaTest::welcomeOpensTheDemo()
{
    WindowFixture f;
    clearProfiles(f);
    QVERIFY(f.open());
    QSignalSpy demo(f.window.get(), &MainWindow::demoRequested);
    QTest::mouseClick(f.child<QPushButton>(u"welcomeDemoButton"_s), Qt::LeftButton);
    QCOMPARE(demo.count(), 1);
    f.action(u"openDemoAction"_s)->trigger();
    QCOMPARE(demo.count(), 2);
}

void TableAreaTest::welcomeLeavesWithTheFirstProfile()
{
    WindowFixture f;
    clearProfiles(f);
    QVERIFY(f.open());
    bool saved = false;
    f.workspace->saveProfile(f.p, { { SecretSlot::Token, Secret::fromBytes("sk-1") } }, this,
                             [&saved](StoreResult<Done> result) { saved = bool(result); });
    QTRY_VERIFY(saved);
    QVERIFY(f.settle());
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    QCOMPARE(f.names().size(), 4);
    QVERIFY(f.tree()->isVisible());
    QVERIFY(f.filter()->isEnabled());
    QVERIFY(f.action(u"newGroupAction"_s)->isEnabled());
}

void TableAreaTest::whatIsNotShownTakesNoRoom()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    const QSize welcome = f.child<QWidget>(u"welcomePage"_s)->minimumSizeHint();
    const QSize stack = f.table()->parentWidget()->minimumSizeHint();
    QVERIFY2(stack.height() < welcome.height() && stack.width() < welcome.width(),
             qPrintable(u"%1 x %2"_s.arg(stack.width()).arg(stack.height())));
}

void TableAreaTest::skeletonWhileLoading()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.platform.hold();
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(page(f)->objectName(), u"skeleton"_s);
    QVERIFY(f.child<QWidget>(u"loadProgress"_s)->isVisible());
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    QVERIFY(!f.child<QWidget>(u"loadProgress"_s)->isVisible());
}

void TableAreaTest::rowsAreShownAsSoonAsTheyAreThere()
{
    WindowFixture f;
    f.platform.setPageSize(1);
    QVERIFY(f.open());
    f.platform.hold();
    f.workspace->refresh(f.p.id);
    const auto release
        = [&f](Call call) { return waitUntil([&f, call] { return f.platform.release(call); }); };
    QVERIFY(release(Call::Organizations));
    QVERIFY(release(Call::List));
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    QCOMPARE(f.names().size(), 1);
    QVERIFY(f.workspace->isLoading());
    f.platform.releaseAll();
    QVERIFY(f.settle());
    QCOMPARE(f.names().size(), 4);
}

void TableAreaTest::noGroups()
{
    WindowFixture f;
    f.platform.setGroups(f.o2, {});
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    QTRY_VERIFY(!sentence(f).isEmpty());
    QTest::mouseClick(button(f), Qt::LeftButton);
    const auto *dialog = f.window->findChild<NewGroupDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->source(), f.o2);
}

void TableAreaTest::noMatch()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTest::keyClicks(f.filter(), u"nowhere"_s);
    QTRY_VERIFY(sentence(f).contains(u"nowhere"_s));
    QTRY_VERIFY(sentence(f).contains(u'6'));
    QVERIFY(button(f)->isVisible());
    QTest::mouseClick(button(f), Qt::LeftButton);
    QCOMPARE(f.filter()->text(), QString());
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    QCOMPARE(f.names().size(), 6);
}

void TableAreaTest::noMatchShowsTheFilterLiterally()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.filter()->setText(u"<b>no</b>"_s);
    QTRY_VERIFY(sentence(f).contains(u"<b>no</b>"_s));
    QCOMPARE(page(f)->findChild<QLabel *>(u"emptySentence"_s)->textFormat(), Qt::PlainText);
    // What is typed next is not taken for the number.
    f.filter()->setText(u"%1 %n"_s);
    QTRY_VERIFY(sentence(f).contains(u"%1 %n"_s));
    QTRY_VERIFY(sentence(f).contains(u'6'));
}

void TableAreaTest::noOrganizations()
{
    WindowFixture f;
    f.platform.removeOrganization(f.q.id, f.t1.organization);
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.q.id));
    QTRY_VERIFY(sentence(f).contains(u"organization"_s));
    QTest::mouseClick(button(f), Qt::LeftButton);
    const auto *dialog = f.window->findChild<ProfileDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->profile().id, f.q.id);
}

void TableAreaTest::failed()
{
    WindowFixture f;
    f.platform.failLists(f.t1, makeError(Kind::ServerError, 503));
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.t1));
    QTRY_VERIFY(sentence(f).contains(u"Turso"_s));
    f.platform.failLists(f.t1, {});
    QTest::mouseClick(button(f), Qt::LeftButton);
    QVERIFY(f.settle());
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    QCOMPARE(f.names(), QStringList(u"xray"_s));
}

void TableAreaTest::failedInOneScopeOnly()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 503));
    f.platform.setGroups(f.o2, {});
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    QTRY_VERIFY(!sentence(f).isEmpty());
    QTRY_VERIFY(!sentence(f).contains(u"Braintrust"_s)); // o2 did answer: it has no groups
    QVERIFY(f.clickScope(f.p.id));
    QTRY_VERIFY(sentence(f).contains(u"Braintrust"_s));
    QVERIFY(f.clickScope(EverythingScope {}));
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
}

void TableAreaTest::aRefreshNeverHidesRows()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.hold();
    f.workspace->refresh(EverythingScope {});
    QTRY_VERIFY(!f.platform.held().isEmpty());
    QTRY_COMPARE(page(f)->objectName(), u"groupTable"_s);
    QCOMPARE(f.names().size(), 6);
    f.platform.releaseAll();
    QVERIFY(f.settle());
}

void TableAreaTest::waitingForTheTokenSaysForWhat_data()
{
    QTest::addColumn<TokenSource>("source");
    QTest::addColumn<QString>("words");
    QTest::newRow("keychain") << TokenSource::Keychain << u"keyring"_s;
    QTest::newRow("vault file") << TokenSource::VaultFile << u"passphrase"_s;
    QTest::newRow("command") << TokenSource::Command << u"command"_s;
    QTest::newRow("ask") << TokenSource::Ask << u"token"_s;
}

void TableAreaTest::waitingForTheTokenSaysForWhat()
{
    QFETCH(TokenSource, source);
    QFETCH(QString, words);
    WindowFixture f;
    f.p.tokenSource = source;
    f.p.tokenCommand = u"true"_s;
    QVERIFY(f.repository.save({ f.p }));
    QVERIFY(f.open());
    f.tokens.hold();
    f.workspace->refresh(EverythingScope {});
    QTRY_VERIFY2(sentence(f).contains(words), qPrintable(sentence(f)));
    QVERIFY(sentence(f).startsWith(u"First: "_s));
    const auto *task = f.child<QLabel>(u"taskLabel"_s);
    QVERIFY2(task->isVisible() && task->text().contains(words), qPrintable(task->text()));
    f.tokens.release();
    QVERIFY(f.settle());
    QTRY_VERIFY(!sentence(f).contains(u"aiting"_s));
}

QTEST_MAIN(TableAreaTest)
#include "tst_tablearea.moc"
