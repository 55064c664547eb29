#include "editjobfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;
using Kind = EditOutcome::Kind;

/// What becomes of an edit when every answer is clear.
class EditJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedIsSaved();
    void aRenameThatChangesTheId();
    void whatOthersChangeOnTheWayStays();
    void nothingToSave();
    void anotherOrderIsNoChange();
    void whatChangedMeanwhileIsAConflict_data();
    void whatChangedMeanwhileIsAConflict();
    void warningsAreAcceptedFirst();
    void acceptingSomethingElseIsNotEnough();
    void whatIsDroppedKnowinglyIsNotWaitedFor();
    void aRefusedStepEndsIt();
    void aRefusedStepIsToldWithoutAnotherLook();
    void aGroupThatCannotBeReadIsNotWritten();
    void aPlanThatIsRefusedSendsNothing();
    void anOwnerThatEndsIsSilent();
};

void EditJobTest::whatWasChangedIsSaved()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.request.wanted.lists[GroupField::Users] = { u"u2"_s, u"u3"_s };
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.outcome().done, 2);
    QCOMPARE(f.outcome().total, 2);
    QCOMPARE(f.progress, 3); // the plan, and each step
    QCOMPARE(f.outcome().id, f.id);
    QVERIFY(!f.outcome().error);
    QCOMPARE(f.outcome().now->content, f.now());
    QCOMPARE(*f.now().description, u"new"_s);
    QCOMPARE(f.now().lists.value(GroupField::Users), QStringList({ u"u2"_s, u"u3"_s }));
    QCOMPARE(f.editing.opens, 2);
    QCOMPARE(f.platform.count(Call::Step), 2);
}

void EditJobTest::aRenameThatChangesTheId()
{
    EditJobFixture f(EditJobFixture::databases());
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.protection = true;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.outcome().id, GroupId(u"beta"_s));
    QCOMPARE(f.outcome().now->group.id, GroupId(u"beta"_s));
    QCOMPARE(*f.now(GroupId(u"beta"_s)).protection, true);
    QCOMPARE(f.platform.count(Call::Step), 2);
}

void EditJobTest::whatOthersChangeOnTheWayStays()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    f.changeAtPlatform([](Group &group) { group.name = u"renamed by others"_s; });
    f.platform.releaseAll();
    QVERIFY(f.finish());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.now().name, u"renamed by others"_s);
    QCOMPARE(*f.now().description, u"new"_s);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobTest::nothingToSave()
{
    EditJobFixture f(EditJobFixture::people());
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Unchanged);
    QCOMPARE(f.outcome().total, 0);
    QCOMPARE(f.editing.opens, 1);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobTest::anotherOrderIsNoChange()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.lists[GroupField::Users] = { u"u2"_s, u"u1"_s, u"u2"_s };
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Unchanged);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobTest::whatChangedMeanwhileIsAConflict_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("user");
    QTest::newRow("the same field") << u"theirs"_s << QString();
    QTest::newRow("the same field to the same") << u"mine"_s << QString();
    QTest::newRow("another one") << QString() << u"u9"_s;
}

void EditJobTest::whatChangedMeanwhileIsAConflict()
{
    QFETCH(const QString, description);
    QFETCH(const QString, user);
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"mine"_s;
    f.changeAtPlatform([&](Group &group) {
        if (!description.isEmpty())
            group.description = description;
        if (!user.isEmpty())
            std::get<BraintrustDetails>(group.details).memberUsers->append(UserId(user));
    });
    const GroupContent theirs = f.now();
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Conflict);
    QCOMPARE(f.outcome().now->content, theirs);
    QCOMPARE(f.now(), theirs);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobTest::warningsAreAcceptedFirst()
{
    EditJobFixture f(EditJobFixture::people());
    const QList<EditWarning> warnings { { EditWarning::Kind::MayLockOut, { u"u1"_s } } };
    f.platform.setWarnings({ f.source.profile, f.source.organization, f.id }, warnings);
    f.request.wanted.lists[GroupField::Users] = { u"u2"_s };
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::NeedsAcceptance);
    QCOMPARE(f.outcome().warnings, warnings);
    QCOMPARE(f.platform.count(Call::Step), 0);

    f.request.accepted = warnings;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.platform.count(Call::Step), 1);
}

void EditJobTest::acceptingSomethingElseIsNotEnough()
{
    EditJobFixture f(EditJobFixture::people());
    f.platform.setWarnings({ f.source.profile, f.source.organization, f.id },
                           { { EditWarning::Kind::MayLockOut, { u"u1"_s, u"u2"_s } } });
    f.request.wanted.lists[GroupField::Users].clear();
    f.request.accepted = { { EditWarning::Kind::MayLockOut, { u"u1"_s } } };
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::NeedsAcceptance);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobTest::whatIsDroppedKnowinglyIsNotWaitedFor()
{
    Group group = makeGroup(u"g"_s, u"alpha"_s);
    NscaleDetails details;
    details.subjects = QList<NscaleSubject> { { u"ext"_s, u"https://idp"_s, {} },
                                              { u"kept"_s, u"https://idp"_s, {} } };
    group.details = details;
    EditJobFixture f(group);
    const QString lost = subjectItem(details.subjects->first());
    f.editing.dropped = { lost };
    f.request.accepted = { { EditWarning::Kind::DropsSubjects, { lost } } };
    f.platform.setWarnings({ f.source.profile, f.source.organization, f.id }, f.request.accepted);
    f.request.wanted.description = u"new"_s;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Saved);
    QCOMPARE(f.now().lists.value(GroupField::Subjects),
             QStringList { subjectItem(details.subjects->last()) });
    QCOMPARE(f.editing.opens, 2);
}

void EditJobTest::aRefusedStepEndsIt()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.description = u"new"_s;
    f.request.wanted.lists[GroupField::Users].clear();
    f.editing.failures.insert(1, { makeError(Error::Forbidden, 403) });
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Failed);
    QCOMPARE(f.outcome().error->kind, Error::Forbidden);
    QCOMPARE(f.outcome().done, 1);
    QCOMPARE(f.outcome().total, 3);
    QCOMPARE(f.outcome().now->content, f.now());
    QCOMPARE(f.now().name, u"beta"_s);
    QCOMPARE(*f.now().description, u"old"_s);
    QCOMPARE(f.now().lists.value(GroupField::Users).size(), 2);
    QCOMPARE(f.platform.count(Call::Step), 2);
}

void EditJobTest::aRefusedStepIsToldWithoutAnotherLook()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    QVERIFY(f.platform.fail(Call::Step, makeError(Error::Forbidden, 403)));
    QVERIFY(f.platform.fail(Call::Open, makeError(Error::ServerError, 500)));
    QVERIFY(f.finish());
    QCOMPARE(f.kind(), Kind::Failed);
    QCOMPARE(f.outcome().error->kind, Error::Forbidden);
    QCOMPARE(f.outcome().now->content, f.request.base);
}

void EditJobTest::aGroupThatCannotBeReadIsNotWritten()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.description = u"new"_s;
    f.platform.failNext(Call::Open, makeError(Error::ServerError, 500));
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Failed);
    QCOMPARE(f.outcome().error->kind, Error::ServerError);
    QVERIFY(!f.outcome().now);
    QCOMPARE(f.editing.opens, 1);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobTest::aPlanThatIsRefusedSendsNothing()
{
    EditJobFixture f(EditJobFixture::people());
    f.platform.setFieldLimits({ f.source.profile, f.source.organization, f.id },
                              { { GroupField::Description, { Limit::Kind::BuiltIn, {} } } });
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.description = u"new"_s;
    QVERIFY(f.run());
    QCOMPARE(f.kind(), Kind::Failed);
    QCOMPARE(f.outcome().error->kind, Error::BadArgument);
    QVERIFY(!f.outcome().error->field.isEmpty());
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditJobTest::anOwnerThatEndsIsSilent()
{
    EditJobFixture f(EditJobFixture::people());
    f.request.wanted.name = u"beta"_s;
    f.request.wanted.description = u"new"_s;
    f.editing.blindAfter = 0;
    f.start();
    QTRY_COMPARE(f.editing.sent, 1);
    delete f.job;
    f.platform.releaseAll();
    QCOMPARE(f.now().name, u"beta"_s); // it had left
    QVERIFY(f.outcomes.isEmpty());
    QCOMPARE(f.platform.count(Call::Step), 1);
}

QTEST_GUILESS_MAIN(EditJobTest)
#include "tst_editjob.moc"
