#include "resources.h"
#include "scopetreemodel.h"
#include "scopetreeview.h"
#include "windowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// The tree that narrows the table: one node is always chosen, and what is new can be seen.
class ScopeTreeViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void startsWithEverything();
    void whatArrivesIsUnfolded();
    void tellsWhatWasChosen();
    void anUnknownScopeIsEverything();
    void theChoiceSurvivesARefresh();
    void theChoiceEndsWithItsOrganization();

private:
    static ScopeTreeView *view(const WindowFixture &f)
    {
        return f.child<ScopeTreeView>(u"scopeTree"_s);
    }
};

void ScopeTreeViewTest::startsWithEverything()
{
    WindowFixture f;
    QVERIFY(f.open());
    QVERIFY(view(f)->currentIndex().isValid());
    QCOMPARE(view(f)->currentScope(), Scope(EverythingScope {}));
}

void ScopeTreeViewTest::whatArrivesIsUnfolded()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    for (const Profile &profile : { f.p, f.q, f.r })
        QVERIFY(view(f)->isExpanded(f.workspace->scopes().indexOf(profile.id)));
    QVERIFY(view(f)->visualRect(f.workspace->scopes().indexOf(f.o2)).isValid());
}

void ScopeTreeViewTest::tellsWhatWasChosen()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QSignalSpy chosen(view(f), &ScopeTreeView::scopeChosen);
    QVERIFY(f.clickScope(f.o2));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Scope>(), Scope(f.o2));
    QCOMPARE(view(f)->currentScope(), Scope(f.o2));
}

void ScopeTreeViewTest::anUnknownScopeIsEverything()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    view(f)->setCurrentScope(ProfileId(u"unheard of"_s));
    QCOMPARE(view(f)->currentScope(), Scope(EverythingScope {}));
}

void ScopeTreeViewTest::theChoiceSurvivesARefresh()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    f.platform.addOrganization(f.p.id, makeOrganization(u"o0"_s, u"Aardvark"_s));
    QVERIFY(f.refreshAll());
    QCOMPARE(view(f)->currentScope(), Scope(f.o2));
    QCOMPARE(f.names(), QStringList(u"delta"_s));
}

void ScopeTreeViewTest::theChoiceEndsWithItsOrganization()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.t1));
    f.platform.removeOrganization(f.q.id, f.t1.organization);
    QVERIFY(f.refreshAll());
    QVERIFY(view(f)->currentIndex().isValid());
    QVERIFY(view(f)->currentScope() != Scope(f.t1));
}

QTEST_MAIN(ScopeTreeViewTest)
#include "tst_scopetreeview.moc"
