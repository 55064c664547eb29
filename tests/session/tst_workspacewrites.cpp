#include "workspacefixture.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using Outcome = CreateResult::Outcome;
using State = DeleteItem::State;
using Write = FakePlatform::Write;

/// Calls about groups through the workspace: what they do to the table, and when.
class WorkspaceWritesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retrieveMergesAndIsBusyMeanwhile();
    void retrieveFailingChangesNothing();
    void retrieveOfAStranger();
    void retrieveOfAGroupDeletedMeanwhileDoesNotBringItBack();
    void retrieveAnswersWhenItsProfileIsClosed();
    void retrieveIsSilentWithoutItsContext();
    void directoryAnswersWhenItsProfileIsClosed();
    void createPutsTheGroupIntoTheTable();
    void createShowsAnExistingGroupToo();
    void createFailingChangesNothing();
    void createGoesOnWithoutTheCaller();
    void createAnswersWhenItsProfileIsClosed();
    void createKnowsOlderNamesakes();
    void createWithoutAListProvesNothing();
    void createWithoutAProfileFails();
    void removeFollowsThePlatform();
    void removeKeepsWhatIsStillThere();
    void removeTouchesOnlyWhatIsShown();
    void removeNotesWhatWasMeasured();
    void aFailureBeforeItsTurnLeavesTheBusySignOfOthers();
    void removeAndRetrieveShareTheBusySign();
    void aProfileClosedDuringADelete();
    void theJobDeletesItself();
    void aListOlderThanADeleteDoesNotBringItBack();
    void aListOlderThanACreateDoesNotTakeItAway();
    void aListYoungerThanTheWritesIsBelieved();
    void closingTheWorkspaceSendsNothingMore();

private:
    const GroupDraft m_draft { u"data"_s, {}, BraintrustDraft {} };
};

void WorkspaceWritesTest::retrieveMergesAndIsBusyMeanwhile()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef ref = f.group(f.o1, u"a"_s);
    Group fuller = makeGroup(u"a"_s, u"alpha"_s, u"o1"_s);
    fuller.description = u"now known"_s;
    f.platform.setGroups(f.o1, { fuller });
    f.platform.hold();
    Answer<Group> answer;
    f.workspace->retrieve(ref, &f.context, answer.callback());
    QVERIFY(f.isBusy(ref));
    QVERIFY(f.platform.release(Call::Retrieve));
    QVERIFY(!f.isBusy(ref));
    QCOMPARE(answer.count(), 1);
    QCOMPARE(*answer.result(), fuller);
    QCOMPARE(f.workspace->groups().row(ref)->group, fuller);
    QVERIFY(!f.workspace->groups().row(ref)->marked);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void WorkspaceWritesTest::retrieveFailingChangesNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef ref = f.group(f.o1, u"a"_s);
    f.platform.failNext(Call::Retrieve, makeError(Kind::NotFound, 404));
    Answer<Group> answer;
    f.workspace->retrieve(ref, &f.context, answer.callback());
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, Kind::NotFound);
    QVERIFY(f.shows(ref));
    QVERIFY(!f.isBusy(ref));
}

void WorkspaceWritesTest::retrieveOfAStranger()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    Answer<Group> answer;
    f.workspace->retrieve(f.group(f.o1, u"a"_s), &f.context, answer.callback());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, Kind::MissingToken);
}

void WorkspaceWritesTest::retrieveOfAGroupDeletedMeanwhileDoesNotBringItBack()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef ref = f.group(f.o1, u"a"_s);
    f.platform.hold();
    Answer<Group> answer;
    f.workspace->retrieve(ref, &f.context, answer.callback());
    f.workspace->remove({ ref })->start();
    QTRY_COMPARE(f.platform.held().size(), 2);
    QVERIFY(f.platform.release(Call::Remove));
    QVERIFY(!f.shows(ref));
    QVERIFY(f.platform.release(Call::Retrieve));
    QCOMPARE(answer.count(), 1);
    QVERIFY(!f.shows(ref));
}

void WorkspaceWritesTest::retrieveAnswersWhenItsProfileIsClosed()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Answer<Group> answer;
    Answer<Done, StoreError> removed;
    f.workspace->retrieve(f.group(f.o1, u"a"_s), &f.context, answer.callback());
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && answer.wait());
    QCOMPARE(answer.result().error().kind, Kind::ConnectionLost);
    f.platform.releaseAll();
    QCOMPARE(answer.count(), 1);
    QCOMPARE(f.workspace->groups().rowCount(), 1);
}

void WorkspaceWritesTest::retrieveIsSilentWithoutItsContext()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    auto pane = std::make_unique<QObject>();
    Answer<Group> answer;
    f.workspace->retrieve(f.group(f.o1, u"a"_s), pane.get(), answer.callback());
    pane.reset();
    QVERIFY(f.platform.release(Call::Retrieve));
    QCOMPARE(answer.count(), 0);
    QVERIFY(!f.isBusy(f.group(f.o1, u"a"_s)));

    pane = std::make_unique<QObject>();
    bool called = false;
    f.workspace->retrieve(f.group(f.o1, u"a"_s), pane.get(), [&](const CloudResult<Group> &) {
        called = true;
        pane.reset(); // the callback may destroy its own context
    });
    QVERIFY(f.platform.release(Call::Retrieve));
    QVERIFY(called);
}

void WorkspaceWritesTest::directoryAnswersWhenItsProfileIsClosed()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.setDirectory(f.o1, DirectoryKind::Users, {});
    Answer<Directory> fine;
    f.workspace->directory(f.o1, DirectoryKind::Users, &f.context, fine.callback());
    QVERIFY(fine.wait() && fine.result().has_value());
    f.platform.hold();
    Answer<Directory> cut;
    Answer<Done, StoreError> removed;
    f.workspace->directory(f.o2, DirectoryKind::Users, &f.context, cut.callback());
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(cut.wait());
    QCOMPARE(cut.result().error().kind, Kind::ConnectionLost);
    Answer<Directory> stranger;
    f.workspace->directory(f.o1, DirectoryKind::Users, &f.context, stranger.callback());
    QVERIFY(stranger.wait());
    QCOMPARE(stranger.result().error().kind, Kind::MissingToken);
}

namespace {

/// Collects the results of create(), which come at most once.
struct Created
{
    [[nodiscard]] std::function<void(CreateResult)> callback()
    {
        return [results = results](const CreateResult &result) { results->append(result); };
    }
    [[nodiscard]] bool wait() const
    {
        return waitUntil([this] { return !results->isEmpty(); });
    }
    std::shared_ptr<QList<CreateResult>> results = std::make_shared<QList<CreateResult>>();
};

} // namespace

void WorkspaceWritesTest::createPutsTheGroupIntoTheTable()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    Created created;
    f.workspace->create(f.o1, m_draft, &f.context, created.callback());
    QCOMPARE(f.workspace->groups().rowCount(), 4); // not before the platform says so
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::Created);
    const GroupId id = created.results->constFirst().group->id;
    QVERIFY(f.shows({ f.o1.profile, f.o1.organization, id }));
    QCOMPARE(f.treeCount(f.o1), 3);
    QCOMPARE(f.workspace->source(f.o1)->status.loaded, 3);
}

void WorkspaceWritesTest::createShowsAnExistingGroupToo()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.setGroups(f.o1, { makeGroup(u"hidden"_s, u"data"_s) });
    Created created;
    f.workspace->create(f.o1, m_draft, &f.context, created.callback());
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::FoundExisting);
    QVERIFY(f.shows(f.group(f.o1, u"hidden"_s)));
}

void WorkspaceWritesTest::createFailingChangesNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Create, makeError(Kind::Forbidden, 403));
    Created created;
    f.workspace->create(f.o1, m_draft, &f.context, created.callback());
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::Failed);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void WorkspaceWritesTest::createGoesOnWithoutTheCaller()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    auto dialog = std::make_unique<QObject>();
    Created created;
    f.workspace->create(f.o1, m_draft, dialog.get(), created.callback());
    dialog.reset();
    QTRY_COMPARE(f.workspace->groups().rowCount(), 5);
    QCOMPARE(created.results->size(), 0);
}

void WorkspaceWritesTest::createAnswersWhenItsProfileIsClosed()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Created created;
    Answer<Done, StoreError> removed;
    f.workspace->create(f.o1, m_draft, &f.context, created.callback());
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::Unknown);
    QVERIFY(created.results->constFirst().error->outcomeUnknown);
    f.platform.releaseAll();
    QCOMPARE(created.results->size(), 1);
    QCOMPARE(f.workspace->groups().rowCount(), 1);
}

void WorkspaceWritesTest::createKnowsOlderNamesakes()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Create, makeUnknownOutcome());
    Created created;
    f.workspace->create(f.o1, { u"alpha"_s, {}, NscaleDraft {} }, &f.context, created.callback());
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::NotCreated);
}

void WorkspaceWritesTest::createWithoutAListProvesNothing()
{
    WorkspaceFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    QVERIFY(f.loadAndRefresh());
    f.platform.failLists(f.o1, {});
    f.platform.failNext(Call::Create, makeUnknownOutcome());
    Created created;
    f.workspace->create(f.o1, { u"alpha"_s, {}, NscaleDraft {} }, &f.context, created.callback());
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::Unknown);
}

void WorkspaceWritesTest::createWithoutAProfileFails()
{
    WorkspaceFixture f;
    Created created;
    f.workspace->create(f.o1, m_draft, &f.context, created.callback());
    QCOMPARE(created.results->size(), 0);
    QVERIFY(created.wait());
    QCOMPARE(created.results->constFirst().outcome, Outcome::Failed);
    QCOMPARE(created.results->constFirst().error->kind, Kind::MissingToken);
}

void WorkspaceWritesTest::removeFollowsThePlatform()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef x = f.group(f.t1, u"x"_s);
    f.platform.hold();
    DeleteJob *job = f.workspace->remove({ a, x });
    QCOMPARE(job->items().constFirst().target.name, u"alpha"_s);
    QVERIFY(!job->isRunning());
    QVERIFY(!f.isBusy(a));
    job->start();
    QTRY_COMPARE(f.platform.held().size(), 2);
    QVERIFY(f.isBusy(a));
    QVERIFY(f.shows(a)); // not before the platform says so
    QVERIFY(f.platform.release(Call::Remove));
    QVERIFY(!f.shows(a));
    QVERIFY(f.shows(x));
    QVERIFY(f.isBusy(x));
    QCOMPARE(f.treeCount(f.o1), 1);
    QVERIFY(f.platform.release(Call::Remove));
    QVERIFY(!f.shows(x));
    QCOMPARE(f.treeCount(EverythingScope {}), 2);
}

void WorkspaceWritesTest::removeKeepsWhatIsStillThere()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    f.platform.failNext(Call::Remove, makeUnknownOutcome());
    DeleteJob *job = f.workspace->remove({ a, b });
    QSignalSpy finished(job, &DeleteJob::finished);
    job->start();
    QTRY_COMPARE(finished.count(), 1);
    for (const GroupRef &ref : { a, b }) {
        QVERIFY(f.shows(ref));
        QVERIFY(!f.isBusy(ref));
    }
}

void WorkspaceWritesTest::removeTouchesOnlyWhatIsShown()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    DeleteJob *job
        = f.workspace->remove({ f.group(f.o1, u"none"_s),
                                f.group(f.o1, u"a"_s),
                                { ProfileId(u"none"_s), f.o1.organization, GroupId(u"a"_s) } });
    QList<DeleteItem> items;
    connect(job, &DeleteJob::finished, this, [job, &items] { items = job->items(); });
    job->start();
    QTRY_COMPARE(items.size(), 3);
    QCOMPARE(items.at(0).state, State::NotStarted);
    QCOMPARE(items.at(0).error->kind, Kind::NotFound);
    QCOMPARE(items.at(1).state, State::Deleted);
    QCOMPARE(items.at(2).state, State::NotStarted);
    QCOMPARE(items.at(2).error->kind, Kind::MissingToken);
    QCOMPARE(f.platform.count(Call::Remove), 1);
    QVERIFY(f.journal.batches().isEmpty());
}

void WorkspaceWritesTest::removeNotesWhatWasMeasured()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    DeletionMeasure measure;
    GroupSnapshot &snapshot = measure.snapshots[b];
    snapshot.name = u"measured"_s;
    snapshot.content.lists.insert(GroupField::IncludedGroups, { u"a"_s });
    f.workspace->remove({ a, b, a }, measure)->start();
    QTRY_VERIFY(!f.shows(a) && !f.shows(b));
    QCOMPARE(f.journal.all().size(), 2); // nothing is sent twice
    QCOMPARE(f.platform.count(Call::Remove), 2);
    const JournalIntent &first = f.journal.all().constFirst().intent; // it includes the other
    QCOMPARE(first.subject.ref, b);
    QCOMPARE(first.subject.organization, u"Acme"_s);
    QCOMPARE(first.before, snapshot);
    QCOMPARE(f.journal.all().constLast().intent.before->name, u"alpha"_s);
}

void WorkspaceWritesTest::aFailureBeforeItsTurnLeavesTheBusySignOfOthers()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    f.platform.hold();
    Answer<Group> answer;
    f.workspace->retrieve(a, &f.context, answer.callback());
    f.journal.failWith(StoreError { StoreError::Kind::Io, {} });
    DeleteJob *job = f.workspace->remove({ a });
    QSignalSpy finished(job, &DeleteJob::finished);
    job->start();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(f.isBusy(a));
    QVERIFY(f.platform.release(Call::Retrieve));
    QVERIFY(!f.isBusy(a));
}

void WorkspaceWritesTest::removeAndRetrieveShareTheBusySign()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    f.platform.hold();
    Answer<Group> answer;
    f.workspace->retrieve(a, &f.context, answer.callback());
    f.workspace->remove({ a })->start();
    QTRY_COMPARE(f.platform.held().size(), 2);
    QVERIFY(f.platform.release(Call::Retrieve));
    QVERIFY(f.isBusy(a)); // the delete is still under way
    QVERIFY(f.platform.fail(Call::Remove, makeError(Kind::Forbidden, 403)));
    QVERIFY(!f.isBusy(a));
}

void WorkspaceWritesTest::aProfileClosedDuringADelete()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    DeleteJob *job = f.workspace->remove(
        { f.group(f.o1, u"a"_s), f.group(f.o1, u"b"_s), f.group(f.t1, u"x"_s) });
    QList<State> states;
    connect(job, &DeleteJob::finished, this, [job, &states] {
        for (const DeleteItem &item : job->items())
            states << item.state;
    });
    job->start();
    QTRY_COMPARE(f.platform.held().size(), 3);
    Answer<Done, StoreError> removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait());
    f.platform.releaseAll();
    QTRY_COMPARE(states, (QList { State::Unknown, State::Unknown, State::Deleted }));
    QCOMPARE(f.workspace->groups().rowCount(), 0);
}

void WorkspaceWritesTest::theJobDeletesItself()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const QPointer<DeleteJob> job = f.workspace->remove({ f.group(f.o1, u"a"_s) });
    job->start();
    QTRY_VERIFY(!job);
    const QPointer<DeleteJob> empty = f.workspace->remove({});
    empty->start();
    QTRY_VERIFY(!empty);
}

void WorkspaceWritesTest::aListOlderThanADeleteDoesNotBringItBack()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    f.platform.hold();
    f.workspace->refresh(f.o1); // its answer is from before the delete
    f.workspace->remove({ a })->start();
    QTRY_COMPARE(f.platform.held().size(), 2);
    QVERIFY(f.platform.release(Call::Remove));
    QVERIFY(!f.shows(a));
    QVERIFY(f.platform.release(Call::List));
    QVERIFY(!f.shows(a));
    QVERIFY(f.shows(f.group(f.o1, u"b"_s)));
    QCOMPARE(f.workspace->source(f.o1)->status.state, LoadState::Ready);
    QCOMPARE(f.treeCount(f.o1), 1);
}

void WorkspaceWritesTest::aListOlderThanACreateDoesNotTakeItAway()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    f.workspace->refresh(f.o1);
    Created created;
    f.workspace->create(f.o1, m_draft, &f.context, created.callback());
    QVERIFY(f.platform.release(Call::Create));
    QCOMPARE(created.results->size(), 1);
    const GroupRef made = f.group(f.o1, created.results->constFirst().group->id.toString());
    QVERIFY(f.shows(made));
    QVERIFY(f.platform.release(Call::List));
    QVERIFY(f.shows(made));
    QCOMPARE(f.treeCount(f.o1), 3);
}

void WorkspaceWritesTest::aListYoungerThanTheWritesIsBelieved()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    f.platform.hold();
    f.workspace->refresh(f.o1);
    f.workspace->remove({ a })->start();
    QTRY_COMPARE(f.platform.held().size(), 2);
    QVERIFY(f.platform.release(Call::Remove));
    f.platform.releaseAll();
    QVERIFY(f.settle());
    // Somebody else makes a group of that id again: it has to appear.
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s) });
    f.workspace->refresh(f.o1);
    QVERIFY(f.settle());
    QVERIFY(f.shows(a));
    QCOMPARE(f.treeCount(f.o1), 1);
}

void WorkspaceWritesTest::closingTheWorkspaceSendsNothingMore()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.hold();
    Answer<Group> answer;
    f.workspace->retrieve(f.group(f.o2, u"c"_s), &f.context, answer.callback());
    f.journal.hold();
    f.workspace->remove({ f.group(f.o1, u"a"_s), f.group(f.t1, u"x"_s) })->start();
    QTRY_COMPARE(f.journal.batches().size(), 1);
    f.workspace.reset();
    f.journal.releaseAll();
    QVERIFY(answer.wait()); // also a guarantee that the event loop has run
    QCOMPARE(answer.result().error().kind, Kind::ConnectionLost);
    QCOMPARE(f.platform.held().size(), 1);
    QCOMPARE(f.platform.count(Call::Remove), 0);
    f.platform.releaseAll();
    QCOMPARE(answer.count(), 1);
}

QTEST_GUILESS_MAIN(WorkspaceWritesTest)
#include "tst_workspacewrites.moc"
