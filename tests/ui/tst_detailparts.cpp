#include "dialogchecks.h"
#include "panefixture.h"
#include "resources.h"
#include "skeleton.h"
#include "whydialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What the pane does alike for every platform: loading, asking again, copying, many members.
class tst_DetailParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void loadingIsVisible();
    void retryAsksAgain();
    void secretsAreMasked();
    void copiesAsCurl();
    void copiesTheIdOfAnItem();
    void manyMembersAreNoBurden();
    void theChoiceSurvivesNews();
    void fitsEverybody_data();
    void fitsEverybody();
};

void tst_DetailParts::loadingIsVisible()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    const QList<Group> groups = diamond();
    QVERIFY(f.show(groups));
    f.platform.hold();
    QTRY_COMPARE(f.platform.held().size(), 6); // the group, four directories, the grants
    const auto *loading = f.list(u"Members"_s)->findChild<QLabel *>(u"memberLoading"_s);
    QVERIFY(loading->isVisible());
    QCOMPARE(f.rows(u"Members"_s).size(), 4); // ids do not wait for names
    QVERIFY(f.list(u"Grants"_s)->findChild<Skeleton *>()->isVisible());
    QVERIFY(!f.list(u"Grants"_s)->findChild<QLabel *>(u"memberEmpty"_s)->isVisible());
    f.platform.releaseAll();
    QTRY_VERIFY(f.list(u"Members"_s) != nullptr && !loading->isVisible());
    QVERIFY(!f.list(u"Grants"_s)->findChild<Skeleton *>()->isVisible());
    QVERIFY(f.list(u"Grants"_s)->findChild<QLabel *>(u"memberEmpty"_s)->isVisible());
}

void tst_DetailParts::retryAsksAgain()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    f.platform.setDirectory(f.source, DirectoryKind::Locations, {});
    f.platform.setDirectory(f.source, DirectoryKind::Databases, {});
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout));
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout));
    QVERIFY(f.show({ group }));
    auto *list = f.list(u"Databases"_s);
    QTRY_VERIFY(list->findChild<QAbstractButton *>(u"retryNamesButton"_s) != nullptr);
    f.platform.hold();
    click(list, u"retryNamesButton"_s);
    QTRY_VERIFY(list->findChild<Skeleton *>()->isVisible()); // while it is asked again
    f.platform.failNext(Call::Directory, makeError(Kind::Timeout));
    QCOMPARE(f.platform.held().size(), 1);
    f.platform.releaseAll();
    QTRY_COMPARE(f.tab(u"Databases"_s), u"Databases (0)"_s);
}

void tst_DetailParts::secretsAreMasked()
{
    PaneFixture f(u"nscale"_s);
    Group group = makeGroup(u"g"_s, u"gpu"_s, u"o"_s);
    group.details = NscaleDetails {};
    group.raw = { { u"name"_s, u"gpu"_s },
                  { u"status"_s, QJsonObject { { u"accessToken"_s, u"abc-very-secret"_s } } } };
    QVERIFY(f.show({ group }));
    auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto *text = f.child<QPlainTextEdit>(u"detailJson"_s);
    QVERIFY(text->toPlainText().contains(u"accessToken"_s));
    QVERIFY(!text->toPlainText().contains(u"very-secret"_s));
    QVERIFY(f.child<QLabel>(u"jsonNote"_s)->isVisible());
    QTest::mouseClick(f.child<QAbstractButton>(u"copyJsonButton"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"gpu"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"very-secret"_s));
}

void tst_DetailParts::copiesAsCurl()
{
    PaneFixture f(u"turso"_s);
    Group group = makeGroup(u"default"_s, u"default"_s, u"o"_s);
    group.details = TursoDetails {};
    QVERIFY(f.show({ group }));
    QApplication::clipboard()->clear();
    auto *action = f.child<QAction>(u"copyGroupCurlAction"_s);
    QCOMPARE(action, f.pane->copyCurlAction());
    QVERIFY(action->isEnabled());
    action->trigger();
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl"_s) && command.contains(u"default"_s), qPrintable(command));
    QVERIFY(!command.contains(u"secret-p"_s));
    f.pane->showSelectionCount(0);
    QVERIFY(!action->isEnabled());
}

void tst_DetailParts::copiesTheIdOfAnItem()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    QVERIFY(f.show({ team(u"x"_s, u"Crew"_s, { u"u-ada"_s }) }));
    QTRY_VERIFY(f.rows(u"Members"_s).constFirst().startsWith(u"Ada"_s));
    QVERIFY(f.choose(u"Members"_s, u"Ada"_s));
    QTest::keyClick(f.list(u"Members"_s)->findChild<QListView *>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"u-ada"_s);
}

void tst_DetailParts::manyMembersAreNoBurden()
{
    constexpr int many = 20'000;
    PaneFixture f(u"braintrust"_s);
    QStringList ids;
    Directory names;
    for (int i = 0; i < many; ++i) {
        ids.append(u"u-%1"_s.arg(i));
        names.append({ ids.constLast(), u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i) });
    }
    f.platform.setDirectory(f.source, DirectoryKind::Users, names);
    QVERIFY(f.show({ team(u"x"_s, u"Crew"_s, ids) }));
    QTRY_VERIFY(f.rows(u"Members"_s).constFirst().startsWith(u"Person 0"_s));
    const MemberListView *list = f.list(u"Members"_s);
    QVERIFY(list->findChildren<QLabel *>().size() < 20); // no widget for each of them
    auto *filter = list->findChild<QLineEdit *>(u"memberFilter"_s);
    QVERIFY(filter->isVisible());
    QTest::keyClicks(filter, u"p19999@"_s);
    QCOMPARE(f.rows(u"Members"_s), QStringList(u"Person 19999 | p19999@example.org"_s));
}

void tst_DetailParts::theChoiceSurvivesNews()
{
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    QVERIFY(f.show(diamond()));
    QTRY_VERIFY(f.rows(u"Members"_s).join(u' ').contains(u"Ada Lovelace"_s));
    QVERIFY(f.choose(u"Members"_s, u"Ada"_s));
    QList<Group> groups = diamond();
    auto details = std::get<BraintrustDetails>(groups.at(2).details);
    details.memberUsers->append(UserId(u"u-carl"_s)); // Carl came to Data
    groups[2].details = details;
    f.platform.setGroups(f.source, groups);
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.tab(u"Members"_s), u"Members (1+2)"_s);
    const auto chosen = f.list(u"Members"_s)->findChild<QListView *>()->selectionModel();
    QCOMPARE(chosen->selectedIndexes().size(), 1);
    QVERIFY(chosen->selectedIndexes().constFirst().data().toString().startsWith(u"Ada"_s));
}

void tst_DetailParts::fitsEverybody_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("large, long words") << true << false;
    QTest::newRow("right to left") << false << true;
}

void tst_DetailParts::fitsEverybody()
{
    QFETCH(bool, large);
    QFETCH(bool, mirrored);
    const WithSurroundings surroundings(large, large, mirrored);
    PaneFixture f(u"braintrust"_s);
    f.platform.setDirectory(f.source, DirectoryKind::Users, people());
    f.platform.failNext(Call::Grants, makeError(Kind::Forbidden, 403));
    QVERIFY(f.show(diamond()));
    auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
    QTRY_VERIFY(f.child<QAbstractButton>(u"retryNamesButton"_s) != nullptr);
    const int width = f.pane->width();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(unnamedFields(*f.pane), QStringList());
        QCOMPARE(richTexts(*f.pane), QStringList());
        QVERIFY(!f.pane->grab().isNull());
    }
    QCOMPARE(f.pane->width(), width);
    QVERIFY(f.pane->minimumSizeHint().width() <= width);

    WhyDialog dialog({ u"Ada <b>L.</b>"_s,
                       u"Owners"_s,
                       { { u"Ada <b>L.</b>"_s, u"Ops"_s, u"Owners"_s } },
                       true,
                       false });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.findChild<QLabel *>(u"whyNote"_s)->isVisible());
    QCOMPARE(unnamedFields(dialog), QStringList());
    QCOMPARE(richTexts(dialog), QStringList());
    QCOMPARE(cutTexts(dialog), QStringList());
}

QTEST_MAIN(tst_DetailParts)
#include "tst_detailparts.moc"
