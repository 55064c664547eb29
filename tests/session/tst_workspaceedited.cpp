#include "editingfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;
using Kind = EditOutcome::Kind;

/// What an edit does to everything else the workspace shows and knows.
class WorkspaceEditedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenameIsAnotherRow();
    void aRenameThatDoesNotShowKeepsTheRow();
    void aListOlderThanASaveDoesNotTakeItBack();
    void aListOlderThanARenameDoesNotTakeItBack();
    void whatWasDeletedMeanwhileStaysAway();
    void linkingProjectsReadsNamesAnew();
    void aForbiddenSaveAsksForRightsAgain();
};

void WorkspaceEditedTest::aRenameIsAnotherRow()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    Saved saved;
    f.workspace->save(f.x, f.renamed(f.x, u"y"_s), &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::Saved);
    QCOMPARE(saved.outcome().id, GroupId(u"y"_s));
    QVERIFY(!f.shows(f.x));
    QVERIFY(f.shows(f.group(f.t1, u"y"_s)));
    QVERIFY(!f.isBusy(f.group(f.t1, u"y"_s)));
    QCOMPARE(f.treeCount(f.t1), 1);
}

void WorkspaceEditedTest::aRenameThatDoesNotShowKeepsTheRow()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.renamed(f.x, u"y"_s);
    f.platform.hold();
    Saved saved;
    f.workspace->save(f.x, request, &f.context, saved.callback());
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(f.platform.release(Call::Step));
    for (int look = 0; look < 3; ++look) {
        QVERIFY(waitUntil([&] { return !f.platform.held().isEmpty(); }));
        QVERIFY(f.platform.fail(Call::Open, makeError(Error::NotFound, 404)));
    }
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::NotVisibleYet);
    QVERIFY(f.shows(f.x));
    QVERIFY(!f.isBusy(f.x));
    QCOMPARE(f.treeCount(f.t1), 1);
    // The next list decides.
    f.platform.releaseAll();
    f.workspace->refresh(f.t1);
    QVERIFY(f.settle());
    QVERIFY(!f.shows(f.x));
    QVERIFY(f.shows(f.group(f.t1, u"y"_s)));
}

void WorkspaceEditedTest::aListOlderThanASaveDoesNotTakeItBack()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.platform.hold();
    f.workspace->refresh(f.o1);
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(f.platform.release(Call::Step));
    QVERIFY(f.platform.release(Call::Open));
    QCOMPARE(f.shownDescription(f.a), u"new"_s);
    QVERIFY(f.platform.release(Call::List));
    QCOMPARE(f.shownDescription(f.a), u"new"_s);
    f.platform.releaseAll();
    QVERIFY(f.settle());
    // The next list is younger, and believed.
    Group theirs = f.platform.groups(f.o1).constFirst();
    theirs.description = u"theirs"_s;
    f.platform.setGroups(f.o1, { theirs });
    f.workspace->refresh(f.o1);
    QVERIFY(f.settle());
    QCOMPARE(f.shownDescription(f.a), u"theirs"_s);
}

void WorkspaceEditedTest::aListOlderThanARenameDoesNotTakeItBack()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.renamed(f.x, u"y"_s);
    f.platform.hold();
    f.workspace->refresh(f.t1);
    Saved saved;
    f.workspace->save(f.x, request, &f.context, saved.callback());
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(f.platform.release(Call::Step));
    QVERIFY(f.platform.release(Call::Open));
    QCOMPARE(saved.outcomes->size(), 1);
    QVERIFY(f.platform.release(Call::List));
    QVERIFY(!f.shows(f.x));
    QVERIFY(f.shows(f.group(f.t1, u"y"_s)));
    QCOMPARE(f.treeCount(f.t1), 1);
}

void WorkspaceEditedTest::whatWasDeletedMeanwhileStaysAway()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.platform.hold();
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    f.workspace->remove({ f.a })->start();
    QVERIFY(waitUntil([&] { return f.platform.held().size() == 2; }));
    QVERIFY(f.platform.release(Call::Remove));
    QVERIFY(!f.shows(f.a));
    f.platform.releaseAll();
    QVERIFY(saved.wait());
    QVERIFY(saved.outcome().kind != Kind::Saved);
    QVERIFY(!f.shows(f.a));
}

void WorkspaceEditedTest::linkingProjectsReadsNamesAnew()
{
    EditingFixture f;
    Group group = makeGroup(u"n"_s, u"linked"_s);
    group.details = NscaleDetails {};
    f.platform.setGroups(f.o1, { group });
    DirectoryEntry project;
    project.id = project.name = u"pr"_s;
    f.platform.setDirectory(f.o1, DirectoryKind::Projects, { project });
    QVERIFY(f.loadAndRefresh());
    NameBook &names = f.workspace->names();
    names.load(f.o1, { DirectoryKind::Projects });
    QTRY_VERIFY(names.isKnown(f.o1, DirectoryKind::Projects));

    const GroupRef ref = f.group(f.o1, u"n"_s);
    EditRequest request = f.described(ref);
    Saved first;
    f.workspace->save(ref, request, &f.context, first.callback());
    QVERIFY(first.wait());
    QCOMPARE(f.platform.count(Call::Directory), 1); // a description names nothing

    request.base.description = u"new"_s;
    request.wanted.lists[GroupField::Projects] = { u"pr"_s };
    Saved second;
    f.workspace->save(ref, request, &f.context, second.callback());
    QVERIFY(second.wait());
    QCOMPARE(second.outcome().kind, Kind::Saved);
    QTRY_COMPARE(names.directory(f.o1, DirectoryKind::Projects).constFirst().groups,
                 QList<GroupId> { ref.group });
    QCOMPARE(f.platform.count(Call::Directory), 2);
}

void WorkspaceEditedTest::aForbiddenSaveAsksForRightsAgain()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    const int before = f.platform.count(Call::Limits);
    f.platform.failNext(Call::Step, makeError(Error::Forbidden, 403));
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::Failed);
    QTRY_COMPARE(f.platform.count(Call::Limits), before + 1);
    QCOMPARE(f.shownDescription(f.a), u"old"_s);
}

QTEST_GUILESS_MAIN(WorkspaceEditedTest)
#include "tst_workspaceedited.moc"
