#include "editjobfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;
using Kind = EditOutcome::Kind;
using Write = FakePlatform::Write;

/// What becomes of an edit whose answers are missing, late or about another state. Nothing is ever
/// sent twice.
class EditJobDoubtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void theRestFollowsALostAnswer();
    void aLostAnswerThatShowsLate();
    void aLostAnswerAndNoWayToLook();
    void aLookThatFailsIsRepeated();
    void aLostAnswerToARename_data();
    void aLostAnswerToARename();
    void aConflictAtTheServerIsPlannedAnewOnce();
    void aSecondConflictAtTheServerEndsIt();
    void aConflictAtTheServerThatIsOne();
    void aConflictAtTheServerAfterAStepEndsIt();
    void aListThatCannotBeReadIsNotSaved();
    void aListThatCannotBeReadLeavesTheRestEditable();
    void aListThatCannotBeReadAfterwardsIsSaid();
    void whatShowsLateIsWaitedFor();
    void whatDoesNotShowIsSaid();
    void aRenameThatDoesNotShowIsSaid();
};

void EditJobDoubtTest::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("applied") << true;
    QTest::newRow("not applied") << false;
}

void EditJobDoubtTest::aLostAnswerIsLookedUp()
{
    QFETCH(const bool, applied);
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.lists[GroupField::Users].append(u"u3"_s);
    f.editing.failures.insert(0,
                              { makeUnknownOutcome(), applied ? Write::Applied : Write::Refused });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), applied ? Kind::Saved : Kind::Failed);
    QCOMPARE(f.outcome().done, applied ? 1 : 0);
    QCOMPARE(f.outcome().error.has_value(), !applied);
    QCOMPARE(f.outcome().now->content, f.now());
    QCOMPARE(f.now().lists.value(GroupField::Users).size(), applied ? 3 : 2);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::theRestFollowsALostAnswer()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.description = u"new"_s;
    f.request.wanted.lists[GroupField::Users] = { u"u1"_s };
    f.editing.failures.insert(1, { makeUnknownOutcome(), Write::Applied });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.outcome().done, 3);
    QCOMPARE(f.outcome().total, 3);
    QVERIFY(!f.outcome().error);
    QVERIFY(sameContent(f.now(), f.request.wanted));
    QCOMPARE(f.platform.count(Call::Step), 3);
}

void EditJobDoubtTest::aLostAnswerThatShowsLate()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.failures.insert(0, { makeUnknownOutcome(), Write::Applied });
    f.editing.staleLooks = 3;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::aLostAnswerAndNoWayToLook()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.description = u"new"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    QVERIFY(f.platform.fail(Call::Step, makeUnknownOutcome(), Write::Applied));
    for (int look = 0; look < 4; ++look)
        QVERIFY(f.failLook(makeError(Error::ServerError, 500)));
    QVERIFY(f.finish());
    f.platform.releaseAll();
    QCOMPARE(f.kind(), Kind::Unknown);
    QVERIFY(f.outcome().error->outcomeUnknown);
    QCOMPARE(f.outcome().done, 0);
    QCOMPARE(f.outcome().total, 2);
    QCOMPARE(f.editing.opens, 5);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::aLookThatFailsIsRepeated()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    QVERIFY(f.platform.fail(Call::Step, makeUnknownOutcome(), Write::Applied));
    QVERIFY(f.platform.fail(Call::Open, makeError(Error::ServerError, 500)));
    f.platform.releaseAll();
    QVERIFY(f.finish());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::aLostAnswerToARename_data()
{
    aLostAnswerIsLookedUp_data();
}

void EditJobDoubtTest::aLostAnswerToARename()
{
    QFETCH(const bool, applied);
    EditJobFixture f(EditJobFixture::databases());
    f.request.wanted.name = u"beta"_s;
    f.editing.failures.insert(0,
                              { makeUnknownOutcome(), applied ? Write::Applied : Write::Refused });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), applied ? Kind::Saved : Kind::Failed);
    const GroupId id(applied ? u"beta"_s : u"alpha"_s);
    QCOMPARE(f.outcome().id, id);
    QCOMPARE(f.outcome().now->group.id, id);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::aConflictAtTheServerIsPlannedAnewOnce()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.failures.insert(0, { makeError(Error::Conflict, 409) });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.outcome().done, 1);
    QCOMPARE(f.outcome().total, 1);
    QVERIFY(!f.outcome().error);
    QCOMPARE(f.editing.opens, 3);
    QCOMPARE(f.platform.count(Call::Step), 2);
}

void EditJobDoubtTest::aSecondConflictAtTheServerEndsIt()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.failures.insert(0, { makeError(Error::Conflict, 409) });
    f.editing.failures.insert(1, { makeError(Error::Conflict, 409) });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Failed);
    QCOMPARE(f.outcome().error->httpStatus, 409);
    QCOMPARE(f.platform.count(Call::Step), 2);
    QCOMPARE(*f.now().description, u"old"_s);
}

void EditJobDoubtTest::aConflictAtTheServerThatIsOne()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    f.changeAtPlatform([](Group &group) { group.description = u"theirs"_s; });
    QVERIFY(f.platform.fail(Call::Step, makeError(Error::Conflict, 409)));
    f.platform.releaseAll();
    QVERIFY(f.finish());
    QCOMPARE(f.kind(), Kind::Conflict);
    QCOMPARE(*f.outcome().now->content.description, u"theirs"_s);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::aConflictAtTheServerAfterAStepEndsIt()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.description = u"new"_s;
    f.editing.failures.insert(1, { makeError(Error::Conflict, 409) });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Failed);
    QCOMPARE(f.outcome().done, 1);
    QCOMPARE(f.platform.count(Call::Step), 2);
}

void EditJobDoubtTest::aListThatCannotBeReadIsNotSaved()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.lists[GroupField::Users].append(u"u3"_s);
    f.editing.unread = GroupField::Users;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Failed); // not Unchanged: what was wanted would be lost without a word
    QCOMPARE(f.outcome().error->kind, Error::Forbidden);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobDoubtTest::aListThatCannotBeReadLeavesTheRestEditable()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.unread = GroupField::Users;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.now().description, u"new"_s);
    QCOMPARE(f.now().lists.value(GroupField::Users).size(), 2);
}

void EditJobDoubtTest::aListThatCannotBeReadAfterwardsIsSaid()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.lists[GroupField::Users].append(u"u3"_s);
    f.editing.unread = GroupField::Users;
    f.editing.unreadFrom = 1;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::NotVisibleYet);
    QCOMPARE(f.outcome().error->kind, Error::Forbidden);
    QCOMPARE(f.platform.count(Call::Step), 1);
    QCOMPARE(f.now().lists.value(GroupField::Users).size(), 3);
}

void EditJobDoubtTest::whatShowsLateIsWaitedFor()
{
    EditJobFixture f(EditJobFixture::databases());
    f.request.wanted.protection = true;
    f.editing.staleLooks = 3;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.editing.opens, 5);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::whatDoesNotShowIsSaid()
{
    EditJobFixture f(EditJobFixture::databases());
    f.request.wanted.protection = true;
    f.editing.staleLooks = 100;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::NotVisibleYet);
    QCOMPARE(f.outcome().done, 1);
    QCOMPARE(f.outcome().total, 1);
    QCOMPARE(*f.outcome().now->content.protection, false);
    QCOMPARE(f.editing.opens, 5);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobDoubtTest::aRenameThatDoesNotShowIsSaid()
{
    EditJobFixture f(EditJobFixture::databases());
    f.request.wanted.name = u"beta"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    QVERIFY(f.platform.release(Call::Step));
    for (int look = 0; look < 4; ++look)
        QVERIFY(f.failLook(makeError(Error::NotFound, 404)));
    QVERIFY(f.finish());
    f.platform.releaseAll();
    QCOMPARE(f.kind(), Kind::NotVisibleYet);
    QCOMPARE(f.outcome().id, GroupId(u"beta"_s));
    QCOMPARE(f.outcome().error->kind, Error::NotFound);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

QTEST_GUILESS_MAIN(EditJobDoubtTest)
#include "tst_editjobdoubt.moc"
