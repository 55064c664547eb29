#include "editingfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;
using Kind = EditOutcome::Kind;

/// Editing through the workspace: what it does to the table, and when.
class WorkspaceEditingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editMergesAndIsBusyMeanwhile();
    void editFailingChangesNothing();
    void editOfAStranger();
    void editAnswersWhenItsProfileIsClosed();
    void planningAsksNothing();
    void saveIsShown();
    void aConflictIsShownToo();
    void aLockedProfileSendsNothing();
    void aBarredProfileSendsNothing();
    void saveGoesOnWithoutTheEditor();
    void saveAnswersWhenItsProfileIsClosed();
    void aStrangerIsNotSaved();
};

void WorkspaceEditingTest::editMergesAndIsBusyMeanwhile()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    Group fuller = f.platform.groups(f.o1).constFirst();
    fuller.description = u"now known"_s;
    f.platform.setGroups(f.o1, { fuller });
    f.platform.hold();
    Answer<EditBase> answer;
    f.workspace->edit(f.a, &f.context, answer.callback());
    QVERIFY(f.isBusy(f.a));
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(!f.isBusy(f.a));
    QCOMPARE(answer.count(), 1);
    QCOMPARE(*answer.result()->content.description, u"now known"_s);
    QCOMPARE(f.shownDescription(f.a), u"now known"_s);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void WorkspaceEditingTest::editFailingChangesNothing()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Open, makeError(Error::NotFound, 404));
    Answer<EditBase> answer;
    f.workspace->edit(f.a, &f.context, answer.callback());
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, Error::NotFound);
    QVERIFY(f.shows(f.a));
    QVERIFY(!f.isBusy(f.a));
}

void WorkspaceEditingTest::editOfAStranger()
{
    EditingFixture f;
    QVERIFY(f.workspace->load().has_value());
    Answer<EditBase> answer;
    f.workspace->edit(f.a, &f.context, answer.callback());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, Error::MissingToken);
    QCOMPARE(f.workspace->planEdit(f.a, {}, {}).error().kind, Error::MissingToken);
}

void WorkspaceEditingTest::editAnswersWhenItsProfileIsClosed()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Answer<EditBase> answer;
    Answer<EditBase> silent;
    auto page = std::make_unique<QObject>();
    f.workspace->edit(f.a, &f.context, answer.callback());
    f.workspace->edit(f.a, page.get(), silent.callback());
    page.reset();
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && answer.wait());
    QCOMPARE(answer.result().error().kind, Error::ConnectionLost);
    f.platform.releaseAll();
    QCOMPARE(answer.count(), 1);
    QCOMPARE(silent.count(), 0);
}

void WorkspaceEditingTest::planningAsksNothing()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditBase base = *f.open(f.a);
    const qsizetype before = f.platform.requests().size();
    GroupContent wanted = base.content;
    QVERIFY(f.workspace->planEdit(f.a, base, wanted)->steps.isEmpty());
    wanted.description = u"new"_s;
    const CloudResult<EditPlan> plan = f.workspace->planEdit(f.a, base, wanted);
    QCOMPARE(plan->steps.size(), 1);
    QCOMPARE(plan->steps.constFirst().fields, QList<GroupField> { GroupField::Description });
    QCOMPARE(f.platform.requests().size(), before);
}

void WorkspaceEditingTest::saveIsShown()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.platform.hold();
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(f.isBusy(f.a));
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(f.platform.release(Call::Step));
    QVERIFY(f.isBusy(f.a));
    QCOMPARE(f.shownDescription(f.a), u"old"_s); // not before the platform says so
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(!f.isBusy(f.a));
    QCOMPARE(f.shownDescription(f.a), u"new"_s);
    QCOMPARE(saved.outcomes->size(), 1);
    QCOMPARE(saved.outcome().kind, Kind::Saved);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void WorkspaceEditingTest::aConflictIsShownToo()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    Group theirs = f.platform.groups(f.o1).constFirst();
    theirs.description = u"theirs"_s;
    f.platform.setGroups(f.o1, { theirs });
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::Conflict);
    QCOMPARE(f.shownDescription(f.a), u"theirs"_s);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void WorkspaceEditingTest::aLockedProfileSendsNothing()
{
    EditingFixture f;
    f.p.startReadOnly = true;
    f.p.endpointClass = EndpointClass::Production;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    const qsizetype before = f.platform.requests().size();
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(saved.outcomes->isEmpty());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::Failed);
    QCOMPARE(saved.outcome().error->kind, Error::ReadOnly);
    QVERIFY(!f.isBusy(f.a));
    QCOMPARE(f.platform.requests().size(), before);

    f.workspace->lock(f.p.id)->unlockFor();
    Saved again;
    f.workspace->save(f.a, request, &f.context, again.callback());
    QVERIFY(again.wait());
    QCOMPARE(again.outcome().kind, Kind::Saved);
}

void WorkspaceEditingTest::aBarredProfileSendsNothing()
{
    EditingFixture f;
    f.workspace = std::make_unique<Workspace>(Surroundings { .profiles = f.repository,
                                                             .secrets = f.tokens,
                                                             .platforms = f.platform,
                                                             .journal = f.journal,
                                                             .barWrites = true });
    QVERIFY(f.loadAndRefresh());
    Saved saved;
    f.workspace->save(f.a, f.described(f.a), &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().error->kind, Error::ReadOnly);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void WorkspaceEditingTest::saveGoesOnWithoutTheEditor()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    auto editor = std::make_unique<QObject>();
    Saved saved;
    f.workspace->save(f.a, f.described(f.a), editor.get(), saved.callback());
    editor.reset();
    QTRY_COMPARE(f.shownDescription(f.a), u"new"_s);
    QTRY_VERIFY(!f.isBusy(f.a));
    QVERIFY(saved.outcomes->isEmpty());
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void WorkspaceEditingTest::saveAnswersWhenItsProfileIsClosed()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.platform.hold();
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(f.platform.release(Call::Open));
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::Unknown);
    QVERIFY(saved.outcome().error->outcomeUnknown);
    f.platform.releaseAll();
    QCOMPARE(saved.outcomes->size(), 1);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void WorkspaceEditingTest::aStrangerIsNotSaved()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    Saved saved;
    f.workspace->save(f.group(f.o1, u"nobody"_s), f.described(f.a), &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, Kind::Failed);
    QCOMPARE(saved.outcome().error->kind, Error::NotFound);
    const SourceRef nowhere { f.p.id, OrganizationId(u"nowhere"_s) };
    Saved other;
    f.workspace->save(f.group(nowhere, u"a"_s), f.described(f.a), &f.context, other.callback());
    QVERIFY(other.wait());
    QCOMPARE(other.outcome().error->kind, Error::MissingToken);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

QTEST_GUILESS_MAIN(WorkspaceEditingTest)
#include "tst_workspaceediting.moc"
