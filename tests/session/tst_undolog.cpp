#include "journalvalues.h"
#include "workspacefixture.h"

#include "undolog.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

UndoStep stepOf(const GroupRef &ref, const QString &from, const QString &to)
{
    UndoStep step;
    step.ref = ref;
    step.group = u"alpha"_s;
    step.before = makeContent(u"alpha"_s, from);
    step.after = makeContent(u"alpha"_s, to);
    return step;
}

EditOutcome saved(const GroupContent &now)
{
    EditOutcome outcome;
    outcome.kind = EditOutcome::Kind::Saved;
    outcome.now = EditBase {};
    outcome.now->content = now;
    outcome.operation = OperationId(u"op"_s);
    return outcome;
}

} // namespace

/// What can be undone in a window.
class UndoLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOppositeOfAnEdit();
    void whatWasNotSavedIsNoStep();
    void whatCannotComeBackWholeIsNoStep();
    void anEditThatDoesNotShowYet();
    void theLastTwentyAreKept();
    void aGroupThatIsGoneTakesItsStepsAlong();
    void aGroupThatSomebodyElseChangedToo();
    void whatTheRowShowsOfTheEditItselfIsNoNews();
    void aRenameKeepsTheSteps();
};

void UndoLogTest::theOppositeOfAnEdit()
{
    const WorkspaceFixture f;
    const GroupRef a = f.group(f.o1, u"a"_s);
    EditRequest request;
    request.base = makeContent(u"alpha"_s, u"old"_s);
    request.wanted = makeContent(u"alpha"_s, u"new"_s);
    const auto step = undoStep(a, request, saved(request.wanted));
    QVERIFY(step);
    QCOMPARE(step->ref, a);
    QCOMPARE(step->group, u"alpha"_s);
    QCOMPARE(step->operation, OperationId(u"op"_s));
    const EditRequest undo = undoRequest(*step);
    QVERIFY(sameContent(undo.base, request.wanted));
    QVERIFY(sameContent(undo.wanted, request.base));
    QCOMPARE(undo.cause, OperationId(u"op"_s));
}

void UndoLogTest::whatWasNotSavedIsNoStep()
{
    const WorkspaceFixture f;
    EditRequest request;
    request.base = makeContent(u"alpha"_s, u"old"_s);
    request.wanted = makeContent(u"alpha"_s, u"new"_s);
    using Kind = EditOutcome::Kind;
    for (const Kind kind :
         { Kind::Unchanged, Kind::Conflict, Kind::NeedsAcceptance, Kind::Failed, Kind::Unknown }) {
        EditOutcome outcome = saved(request.wanted);
        outcome.kind = kind;
        QVERIFY(!undoStep(f.group(f.o1, u"a"_s), request, outcome));
    }
}

void UndoLogTest::whatCannotComeBackWholeIsNoStep()
{
    const WorkspaceFixture f;
    const GroupRef x = f.group(f.t1, u"x"_s);
    EditRequest request;
    request.base = makeContent(u"x"_s);
    request.wanted = makeContent(u"x"_s, u"new"_s);
    request.accepted = { { EditWarning::Kind::DropsSubjects, { u"s"_s } } };
    QVERIFY(!undoStep(x, request, saved(request.wanted)));
    request.accepted.clear();
    request.base.lists[GroupField::Locations] = { u"lhr"_s };
    request.wanted.lists[GroupField::Locations] = { u"lhr"_s, u"ams"_s };
    QVERIFY(!undoStep(x, request, saved(request.wanted)));
}

void UndoLogTest::anEditThatDoesNotShowYet()
{
    const WorkspaceFixture f;
    EditRequest request;
    request.base = makeContent(u"alpha"_s, u"old"_s);
    request.wanted = makeContent(u"alpha"_s, u"new"_s);
    EditOutcome outcome = saved(request.base);
    outcome.kind = EditOutcome::Kind::NotVisibleYet;
    const auto step = undoStep(f.group(f.o1, u"a"_s), request, outcome);
    QVERIFY(step);
    QVERIFY(sameContent(step->after, request.wanted));
    QVERIFY(sameContent(step->before, request.base));
}

void UndoLogTest::theLastTwentyAreKept()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    UndoLog log(f.workspace->groups());
    QSignalSpy changed(&log, &UndoLog::changed);
    const GroupRef a = f.group(f.o1, u"a"_s);
    for (int i = 0; i < 25; ++i)
        log.add(stepOf(a, QString::number(i), QString::number(i + 1)));
    QCOMPARE(log.count(), UndoLog::capacity);
    QCOMPARE(changed.count(), 25);
    QCOMPARE(log.last()->after.description, u"25"_s);
    for (int i = 0; i < UndoLog::capacity; ++i)
        log.removeLast();
    QVERIFY(!log.last());
    log.removeLast();
    QCOMPARE(log.count(), 0);
}

void UndoLogTest::aGroupThatIsGoneTakesItsStepsAlong()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    UndoLog log(f.workspace->groups());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    log.add(stepOf(a, u"1"_s, u"2"_s));
    log.add(stepOf(b, u"1"_s, u"2"_s));
    log.add(stepOf(a, u"2"_s, u"3"_s));
    f.workspace->groups().removeGroup(a);
    QCOMPARE(log.count(), 1);
    QCOMPARE(log.last()->ref, b);
}

void UndoLogTest::aGroupThatSomebodyElseChangedToo()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    UndoLog log(f.workspace->groups());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    log.add(stepOf(a, u"1"_s, u"2"_s));
    UndoStep other = stepOf(b, u"1"_s, u"2"_s);
    other.before.name = other.after.name = u"beta"_s;
    log.add(other);
    Group alpha = makeGroup(u"a"_s, u"alpha"_s);
    alpha.description = u"somebody else's"_s;
    f.platform.setGroups(f.o1, { alpha, makeGroup(u"b"_s, u"beta"_s) });
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(log.count(), 1);
    QCOMPARE(log.last()->ref, b);
}

void UndoLogTest::whatTheRowShowsOfTheEditItselfIsNoNews()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    UndoLog log(f.workspace->groups());
    log.add(stepOf(f.group(f.o1, u"a"_s), u"1"_s, u"2"_s));
    for (const QString &seen : { u"1"_s, u"2"_s }) { // late, and then in time
        Group alpha = makeGroup(u"a"_s, u"alpha"_s);
        alpha.description = seen;
        f.platform.setGroups(f.o1, { alpha });
        f.workspace->refresh(EverythingScope {});
        QVERIFY(f.settle());
        QCOMPARE(log.count(), 1);
    }
}

void UndoLogTest::aRenameKeepsTheSteps()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    UndoLog log(f.workspace->groups());
    const GroupRef x = f.group(f.t1, u"x"_s);
    log.add(stepOf(x, u"1"_s, u"2"_s));
    const GroupRef y = f.group(f.t1, u"y"_s);
    log.rename(x, y);
    f.workspace->groups().removeGroup(x);
    QCOMPARE(log.count(), 1);
    QCOMPARE(log.last()->ref, y);
}

QTEST_GUILESS_MAIN(UndoLogTest)
#include "tst_undolog.moc"
