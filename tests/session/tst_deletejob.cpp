#include "deletejob.h"
#include "fakeplatform.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using State = DeleteItem::State;
using Write = FakePlatform::Write;

namespace {

/// What a session is to a job: owns a client, and takes it along when it ends.
class Owner final : public QObject
{
public:
    Owner(FakePlatform &platform, const QString &profile)
        : client(
            platform.open(Connection::open(makeProfile(profile, profile), Secret::fromBytes("t"))))
    {
    }
    std::unique_ptr<PlatformClient> client;
};

} // namespace

class DeleteJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void deletesOneAfterAnother();
    void nothingToDeleteFinishesToo();
    void startingTwiceDeletesOnce();
    void oneFailureDoesNotStopTheRest();
    void whatHappened_data();
    void whatHappened();
    void theLookReadsEveryPage();
    void theDeleteIsNeverRepeated();
    void stopLetsTheOneInFlightFinish();
    void stopBeforeTheFirstDeletesNothing();
    void stopWhileLookingFinishesTheLook();
    void anItemWithoutAServiceIsNotStarted();
    void anOwnerThatEndsTakesItsItemsAlong();
    void anOwnerThatEndsWhileLooking();
    void anOwnerThatEndsBeforeTheStart();
    void anOwnerThatEndsAfterwardsChangesNothing();
    void deletingItIsSilent();

private:
    [[nodiscard]] QList<DeleteTarget> targets(const QStringList &ids, const QString &profile);
    [[nodiscard]] QList<State> states() const;
    void make(const QList<DeleteTarget> &targets);

    std::unique_ptr<FakePlatform> m_platform;
    QHash<QString, Owner *> m_owners;
    std::unique_ptr<DeleteJob> m_job;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_changed;
};

void DeleteJobTest::init()
{
    m_platform = std::make_unique<FakePlatform>();
    for (const QString &profile : { u"p"_s, u"q"_s }) {
        m_owners.insert(profile, new Owner(*m_platform, profile));
        QList<Group> groups;
        for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
            groups << makeGroup(id, id);
        m_platform->setGroups({ ProfileId(profile), OrganizationId(u"acme"_s) }, groups);
    }
}

void DeleteJobTest::cleanup()
{
    m_finished.reset();
    m_changed.reset();
    m_job.reset();
    qDeleteAll(m_owners);
    m_owners.clear();
    m_platform.reset();
}

QList<DeleteTarget> DeleteJobTest::targets(const QStringList &ids, const QString &profile)
{
    QList<DeleteTarget> targets;
    Owner *owner = m_owners.value(profile);
    for (const QString &id : ids) {
        targets.append({ { ProfileId(profile), OrganizationId(u"acme"_s), GroupId(id) },
                         makeOrganization(u"acme"_s, u"Acme"_s),
                         id,
                         &owner->client->groups(),
                         owner });
    }
    return targets;
}

QList<State> DeleteJobTest::states() const
{
    QList<State> states;
    for (const DeleteItem &item : m_job->items())
        states << item.state;
    return states;
}

void DeleteJobTest::make(const QList<DeleteTarget> &targets)
{
    m_job = std::make_unique<DeleteJob>(targets, nullptr);
    m_finished = std::make_unique<QSignalSpy>(m_job.get(), &DeleteJob::finished);
    m_changed = std::make_unique<QSignalSpy>(m_job.get(), &DeleteJob::itemChanged);
}

void DeleteJobTest::deletesOneAfterAnother()
{
    m_platform->hold();
    make(targets({ u"a"_s, u"b"_s }, u"p"_s));
    QCOMPARE(states(), (QList { State::Waiting, State::Waiting }));
    QVERIFY(!m_job->isRunning());
    m_job->start();
    QVERIFY(m_job->isRunning());
    QTRY_COMPARE(states(), (QList { State::Running, State::Waiting }));
    QCOMPARE(m_platform->held().size(), 1);
    QVERIFY(m_platform->release(Call::Remove));
    QCOMPARE(states(), (QList { State::Deleted, State::Running }));
    QCOMPARE(m_finished->count(), 0);
    QVERIFY(m_platform->release(Call::Remove));
    QCOMPARE(states(), (QList { State::Deleted, State::Deleted }));
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(!m_job->isRunning());
    QCOMPARE(m_changed->count(), 4);
    QVERIFY(m_job->items().constFirst().isGone());
}

void DeleteJobTest::nothingToDeleteFinishesToo()
{
    make({});
    m_job->start();
    QCOMPARE(m_finished->count(), 0);
    QTRY_COMPARE(m_finished->count(), 1);
}

void DeleteJobTest::startingTwiceDeletesOnce()
{
    make(targets({ u"a"_s }, u"p"_s));
    m_job->start();
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    m_job->start();
    QCOMPARE(m_platform->count(Call::Remove), 1);
}

void DeleteJobTest::oneFailureDoesNotStopTheRest()
{
    const CloudError refused = makeError(Kind::Forbidden, 403);
    m_platform->failNext(Call::Remove, refused);
    make(targets({ u"a"_s, u"b"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), (QList { State::Failed, State::Deleted }));
    QCOMPARE(m_job->items().constFirst().error, refused);
    QVERIFY(!m_job->items().constFirst().isGone());
    QCOMPARE(m_platform->count(Call::List), 0);
}

void DeleteJobTest::whatHappened_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<bool>("canLook");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasError");
    const auto row = [](const char *name, Kind kind, bool unknown, bool gone, bool canLook,
                        State state, bool hasError) {
        QTest::newRow(name) << int(kind) << unknown << gone << canLook << state << hasError;
    };
    row("no answer, gone", Kind::Timeout, true, true, true, State::DeletedAfterAll, false);
    row("no answer, still there", Kind::Timeout, true, false, true, State::StillThere, true);
    row("no answer, no list", Kind::Timeout, true, true, false, State::Unknown, true);
    row("not found, gone", Kind::NotFound, false, true, true, State::AlreadyGone, false);
    row("not found, still there", Kind::NotFound, false, false, true, State::Failed, true);
    row("not found, no list", Kind::NotFound, false, true, false, State::Unknown, true);
    row("or forbidden, gone", Kind::NotFoundOrForbidden, false, true, true, State::AlreadyGone,
        false);
    row("or forbidden, still there", Kind::NotFoundOrForbidden, false, false, true, State::Failed,
        true);
}

void DeleteJobTest::whatHappened()
{
    QFETCH(int, kind);
    QFETCH(bool, unknown);
    QFETCH(bool, gone);
    QFETCH(bool, canLook);
    QFETCH(State, state);
    QFETCH(bool, hasError);
    CloudError error = makeError(static_cast<Kind>(kind));
    error.outcomeUnknown = unknown;
    m_platform->failNext(Call::Remove, error, gone ? Write::Applied : Write::Refused);
    if (!canLook)
        m_platform->failNext(Call::List, makeError(Kind::Offline));
    make(targets({ u"a"_s, u"b"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), (QList { state, State::Deleted }));
    QCOMPARE(m_job->items().constFirst().error,
             hasError ? std::optional<CloudError>(error) : std::nullopt);
    QCOMPARE(m_platform->count(Call::List), 1);
}

void DeleteJobTest::theLookReadsEveryPage()
{
    m_platform->setPageSize(1);
    m_platform->failNext(Call::Remove, makeUnknownOutcome());
    make(targets({ u"c"_s }, u"p"_s)); // on the last page
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), QList { State::StillThere });
}

void DeleteJobTest::theDeleteIsNeverRepeated()
{
    m_platform->failNext(Call::Remove, makeUnknownOutcome());
    make(targets({ u"a"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_platform->count(Call::Remove), 1);
    QCOMPARE(m_platform->groups({ ProfileId(u"p"_s), OrganizationId(u"acme"_s) }).size(), 3);
}

void DeleteJobTest::stopLetsTheOneInFlightFinish()
{
    m_platform->hold();
    make(targets({ u"a"_s, u"b"_s, u"c"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_platform->held().size(), 1);
    m_job->stop();
    QCOMPARE(states(), (QList { State::Running, State::NotStarted, State::NotStarted }));
    QCOMPARE(m_finished->count(), 0);
    m_platform->releaseAll();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), (QList { State::Deleted, State::NotStarted, State::NotStarted }));
    QCOMPARE(m_platform->count(Call::Remove), 1);
}

void DeleteJobTest::stopBeforeTheFirstDeletesNothing()
{
    make(targets({ u"a"_s }, u"p"_s));
    m_job->start();
    m_job->stop();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), QList { State::NotStarted });
    QCOMPARE(m_platform->count(Call::Remove), 0);
}

void DeleteJobTest::stopWhileLookingFinishesTheLook()
{
    m_platform->hold();
    make(targets({ u"a"_s, u"b"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_platform->held().size(), 1);
    QVERIFY(m_platform->fail(Call::Remove, makeUnknownOutcome(), Write::Applied));
    m_job->stop();
    QVERIFY(m_platform->release(Call::List));
    QCOMPARE(states(), (QList { State::DeletedAfterAll, State::NotStarted }));
    QCOMPARE(m_finished->count(), 1);
}

void DeleteJobTest::anItemWithoutAServiceIsNotStarted()
{
    QList<DeleteTarget> all = targets({ u"a"_s, u"b"_s }, u"p"_s);
    all[0].service = nullptr;
    make(all);
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), (QList { State::NotStarted, State::Deleted }));
}

void DeleteJobTest::anOwnerThatEndsTakesItsItemsAlong()
{
    m_platform->hold();
    make(targets({ u"a"_s, u"b"_s }, u"p"_s) + targets({ u"c"_s }, u"q"_s));
    m_job->start();
    QTRY_COMPARE(m_platform->held().size(), 1);
    delete m_owners.take(u"p"_s);
    QCOMPARE(states(), (QList { State::Unknown, State::NotStarted, State::Waiting }));
    QVERIFY(m_job->items().constFirst().error->outcomeUnknown);
    QVERIFY(m_platform->release(Call::Remove)); // comes too late for anybody
    QTRY_COMPARE(m_platform->held().size(), 1); // the other profile's turn
    m_platform->releaseAll();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), (QList { State::Unknown, State::NotStarted, State::Deleted }));
}

void DeleteJobTest::anOwnerThatEndsWhileLooking()
{
    m_platform->hold();
    make(targets({ u"a"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_platform->held().size(), 1);
    QVERIFY(m_platform->fail(Call::Remove, makeUnknownOutcome()));
    delete m_owners.take(u"p"_s);
    QCOMPARE(states(), QList { State::Unknown });
    QCOMPARE(m_job->items().constFirst().error, makeUnknownOutcome());
    QVERIFY(m_platform->release(Call::List));
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), QList { State::Unknown });
}

void DeleteJobTest::anOwnerThatEndsBeforeTheStart()
{
    make(targets({ u"a"_s }, u"p"_s));
    delete m_owners.take(u"p"_s);
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(states(), QList { State::NotStarted });
}

void DeleteJobTest::anOwnerThatEndsAfterwardsChangesNothing()
{
    make(targets({ u"a"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_finished->count(), 1);
    delete m_owners.take(u"p"_s);
    QCOMPARE(states(), QList { State::Deleted });
    QCOMPARE(m_finished->count(), 1);
}

void DeleteJobTest::deletingItIsSilent()
{
    m_platform->hold();
    make(targets({ u"a"_s }, u"p"_s));
    m_job->start();
    QTRY_COMPARE(m_platform->held().size(), 1);
    m_job.reset();
    const qsizetype before = m_changed->count();
    QVERIFY(m_platform->release(Call::Remove));
    QCOMPARE(m_changed->count(), before);
    QCOMPARE(m_finished->count(), 0);
}

QTEST_GUILESS_MAIN(DeleteJobTest)
#include "tst_deletejob.moc"
