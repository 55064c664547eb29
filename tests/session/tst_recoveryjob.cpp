#include "fakeplatform.h"
#include "memoryjournal.h"
#include "recoveryjob.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Found = JournalConclusion::Kind;
using Answered = JournalAnswer::Kind;

/// What is found out about work that a program left unfinished.
class RecoveryJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingUnfinishedFinishesToo();
    void aBatchIsSortedOut();
    void aBatchWithNothingLeftIsEnded();
    void answersSpeakForThemselves_data();
    void answersSpeakForThemselves();
    void deletionsAreLookedFor_data();
    void deletionsAreLookedFor();
    void aLateListIsOutlasted();
    void aLaterBatchTakesOver();
    void whatCannotBeReadStaysUnfinished();
    void anOwnerThatEndsLeavesTheRest();
    void aListThatFailsLeavesTheRest();
    void changesAreCompared_data();
    void changesAreCompared();
    void aChangeOfWhichTheContentWasPruned();
    void aNewNameIsANewIdOnTurso();
    void creationsAreLookedFor_data();
    void creationsAreLookedFor();
    void unarchivedAndTransferred();
    void nothingIsKnownOfTokens();

private:
    [[nodiscard]] static JournalSubject subject(const QString &group,
                                                const QString &profile = u"p"_s);
    [[nodiscard]] static JournalEntry entry(const QString &group,
                                            JournalAction action = JournalAction::DeleteGroup);
    [[nodiscard]] static JournalEntry answered(JournalEntry entry, Answered kind,
                                               const QString &error = {});
    [[nodiscard]] static UnfinishedWork batchOf(const QList<JournalEntry> &operations,
                                                const QStringList &groups);
    /// Runs to the end with both profiles on offer.
    [[nodiscard]] RecoveryReport run(UnfinishedWork work, int looks = 1);
    [[nodiscard]] RecoveryPlace place() const;
    [[nodiscard]] static QStringList names(const QList<JournalSubject> &subjects);
    [[nodiscard]] std::optional<Found> noted(const JournalEntry &entry) const;

    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<PlatformClient> m_client;
    const SourceRef m_source { ProfileId(u"p"_s), OrganizationId(u"acme"_s) };
};

void RecoveryJobTest::init()
{
    m_platform = std::make_unique<FakePlatform>();
    m_journal = std::make_unique<MemoryJournal>();
    m_client
        = m_platform->open(Connection::open(makeProfile(u"p"_s, u"p"_s), Secret::fromBytes("t")));
}

void RecoveryJobTest::cleanup()
{
    m_client.reset();
    m_platform.reset();
    m_journal.reset();
}

JournalSubject RecoveryJobTest::subject(const QString &group, const QString &profile)
{
    JournalSubject subject;
    subject.ref = { ProfileId(profile), OrganizationId(u"acme"_s), GroupId(group) };
    subject.group = group;
    return subject;
}

JournalEntry RecoveryJobTest::entry(const QString &group, JournalAction action)
{
    JournalEntry entry;
    entry.intent.id = newOperationId();
    entry.intent.action = action;
    entry.intent.subject = subject(group);
    entry.begun = QDateTime::currentDateTimeUtc();
    entry.requests.append({ {}, entry.begun, {} });
    return entry;
}

JournalEntry RecoveryJobTest::answered(JournalEntry entry, Answered kind, const QString &error)
{
    JournalAnswer answer;
    answer.kind = kind;
    answer.error = error;
    entry.requests.last().answer = answer;
    return entry;
}

UnfinishedWork RecoveryJobTest::batchOf(const QList<JournalEntry> &operations,
                                        const QStringList &groups)
{
    UnfinishedWork::Batch batch;
    batch.batch.id = newBatchId();
    for (const QString &group : groups)
        batch.batch.subjects.append(subject(group));
    batch.operations = operations;
    for (JournalEntry &one : batch.operations)
        one.intent.batch = batch.batch.id;
    return { { batch }, {} };
}

RecoveryPlace RecoveryJobTest::place() const
{
    return { m_client.get(), nullptr, makeOrganization(u"acme"_s, u"Acme"_s) };
}

RecoveryReport RecoveryJobTest::run(UnfinishedWork work, int looks)
{
    for (const UnfinishedWork::Batch &batch : work.batches) {
        for (const JournalEntry &one : batch.operations)
            m_journal->put(one);
    }
    for (const JournalEntry &one : work.operations)
        m_journal->put(one);
    auto *job = new RecoveryJob(work, *m_journal, { 1ms, looks }, this);
    std::optional<RecoveryReport> report;
    connect(job, &RecoveryJob::finished, this,
            [&report](const RecoveryReport &found) { report = found; });
    connect(job, &RecoveryJob::started, this, [this, job] {
        for (const SourceRef &source : QSet<SourceRef>(job->wanted()))
            job->offer(source, place());
    });
    job->start();
    [&] { QTRY_VERIFY(report); }();
    return report.value_or(RecoveryReport {});
}

QStringList RecoveryJobTest::names(const QList<JournalSubject> &subjects)
{
    QStringList all;
    for (const JournalSubject &one : subjects)
        all << one.group;
    return all;
}

std::optional<Found> RecoveryJobTest::noted(const JournalEntry &entry) const
{
    for (const JournalEntry &one : m_journal->all()) {
        if (one.intent.id == entry.intent.id && one.conclusion)
            return one.conclusion->kind;
    }
    return {};
}

void RecoveryJobTest::nothingUnfinishedFinishesToo()
{
    const RecoveryReport report = run({});
    QVERIFY(report.batches.isEmpty() && report.operations.isEmpty());
}

void RecoveryJobTest::aBatchIsSortedOut()
{
    m_platform->setGroups(
        m_source, { makeGroup(u"there"_s, u"there"_s), makeGroup(u"waiting"_s, u"waiting"_s) });
    JournalEntry done = answered(entry(u"done"_s), Answered::Accepted);
    done.conclusion = JournalConclusion { Found::Done, {}, {} };
    JournalEntry refused = answered(entry(u"refused"_s), Answered::Refused);
    refused.conclusion = JournalConclusion { Found::NotDone, {}, {} };
    const JournalEntry gone = entry(u"gone"_s);
    const JournalEntry there = entry(u"there"_s);
    const UnfinishedWork work
        = batchOf({ done, refused, gone, there },
                  { u"done"_s, u"refused"_s, u"gone"_s, u"there"_s, u"waiting"_s, u"vanished"_s });
    const RecoveryReport report = run(work);
    const RecoveryReport::Batch &batch = report.batches.constFirst();
    QCOMPARE(names(batch.done), (QStringList { u"done"_s, u"gone"_s, u"vanished"_s }));
    QCOMPARE(names(batch.notDone), (QStringList { u"refused"_s, u"there"_s }));
    QCOMPARE(names(batch.neverBegun), QStringList { u"waiting"_s });
    QVERIFY(batch.unknown.isEmpty());
    QCOMPARE(batch.rest().size(), 3);
    QVERIFY(!batch.isOver);
    QVERIFY(!m_journal->endOf(batch.batch.id));
    QCOMPARE(noted(gone), Found::FoundDone);
    QCOMPARE(noted(there), Found::NotDone);
    QCOMPARE(m_platform->count(Call::Remove), 0);
}

void RecoveryJobTest::aBatchWithNothingLeftIsEnded()
{
    const UnfinishedWork work = batchOf({ entry(u"gone"_s) }, { u"gone"_s, u"vanished"_s });
    const RecoveryReport report = run(work);
    QVERIFY(report.batches.constFirst().isOver);
    QCOMPARE(m_journal->endOf(work.batches.constFirst().batch.id), BatchEnd::Finished);
}

void RecoveryJobTest::answersSpeakForThemselves_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("found"); // negative: it is looked for
    const auto row
        = [](const char *name, JournalAction action, Answered answer, const QString &error,
             int found) { QTest::newRow(name) << int(action) << int(answer) << error << found; };
    const auto remove = JournalAction::DeleteGroup;
    row("deleted", remove, Answered::Accepted, {}, int(Found::Done));
    row("refused", remove, Answered::Refused, u"Forbidden"_s, int(Found::NotDone));
    row("not found", remove, Answered::Refused, u"NotFound"_s, -1);
    row("not found or forbidden", remove, Answered::Refused, u"NotFoundOrForbidden"_s, -1);
    row("not sent", remove, Answered::NotSent, {}, int(Found::NotDone));
    row("unknown", remove, Answered::Unknown, u"Timeout"_s, -1);
    row("token made", JournalAction::CreateToken, Answered::Accepted, {}, int(Found::Done));
    row("not created", JournalAction::CreateGroup, Answered::Refused, {}, int(Found::NotDone));
    row("created", JournalAction::CreateGroup, Answered::Accepted, {}, -1);
}

void RecoveryJobTest::answersSpeakForThemselves()
{
    QFETCH(int, action);
    QFETCH(int, answer);
    QFETCH(QString, error);
    QFETCH(int, found);
    const JournalEntry one = answered(entry(u"a"_s, static_cast<JournalAction>(action)),
                                      static_cast<Answered>(answer), error);
    const RecoveryReport report = run({ {}, { one } });
    if (found >= 0)
        QCOMPARE(noted(one), static_cast<Found>(found));
    QCOMPARE(report.operations.constFirst().found, noted(one));
    QCOMPARE(m_platform->count(Call::List), found < 0 ? 1 : 0);
}

void RecoveryJobTest::deletionsAreLookedFor_data()
{
    QTest::addColumn<bool>("there");
    QTest::addColumn<int>("lists");
    QTest::newRow("gone") << false << 1;
    QTest::newRow("there") << true << 3;
}

void RecoveryJobTest::deletionsAreLookedFor()
{
    QFETCH(bool, there);
    QFETCH(int, lists);
    if (there)
        m_platform->setGroups(m_source, { makeGroup(u"a"_s, u"a"_s) });
    const JournalEntry one = entry(u"a"_s);
    const JournalEntry two = entry(u"b"_s);
    const RecoveryReport report = run({ {}, { one, two } }, 3);
    QCOMPARE(report.operations.constFirst().found, there ? Found::NotDone : Found::FoundDone);
    QCOMPARE(noted(one), there ? Found::NotDone : Found::FoundDone);
    QCOMPARE(noted(two), Found::FoundDone);
    QCOMPARE(m_platform->count(Call::List), lists); // one for both
}

void RecoveryJobTest::aLateListIsOutlasted()
{
    m_platform->setGroups(m_source, { makeGroup(u"a"_s, u"a"_s) });
    m_platform->hold();
    const JournalEntry one = entry(u"a"_s);
    m_journal->put(one);
    auto *job = new RecoveryJob({ {}, { one } }, *m_journal, { 1ms, 3 }, this);
    QSignalSpy finished(job, &RecoveryJob::finished);
    job->start();
    job->offer(m_source, place());
    QTRY_COMPARE(m_platform->held().size(), 1);
    m_platform->setGroups(m_source, {});
    QVERIFY(m_platform->release(Call::List)); // as it was
    QTRY_COMPARE(m_platform->held().size(), 1);
    QVERIFY(m_platform->release(Call::List));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(noted(one), Found::FoundDone);
}

void RecoveryJobTest::aLaterBatchTakesOver()
{
    m_platform->setGroups(
        m_source,
        { makeGroup(u"a"_s, u"a"_s), makeGroup(u"b"_s, u"b"_s), makeGroup(u"c"_s, u"c"_s) });
    JournalEntry refused = answered(entry(u"b"_s), Answered::Refused);
    refused.conclusion = JournalConclusion { Found::NotDone, {}, {} };
    UnfinishedWork work = batchOf({ refused }, { u"a"_s, u"b"_s, u"c"_s });
    work.batches += batchOf({}, { u"b"_s, u"c"_s }).batches;
    const RecoveryReport report = run(work);
    QCOMPARE(names(report.batches.at(0).neverBegun), QStringList { u"a"_s });
    QVERIFY(report.batches.at(0).notDone.isEmpty());
    QCOMPARE(names(report.batches.at(1).neverBegun), (QStringList { u"b"_s, u"c"_s }));
    QCOMPARE(m_platform->count(Call::List), 1);

    work = batchOf({ refused }, { u"b"_s });
    work.batches += batchOf({}, { u"b"_s }).batches;
    QVERIFY(run(work).batches.at(0).isOver); // there is nothing left but the later one
}

void RecoveryJobTest::whatCannotBeReadStaysUnfinished()
{
    UnfinishedWork work = batchOf({ entry(u"a"_s) }, { u"a"_s, u"b"_s });
    work.operations = { entry(u"c"_s) };
    auto *job = new RecoveryJob(work, *m_journal, { 1ms, 1 }, this);
    std::optional<RecoveryReport> report;
    connect(job, &RecoveryJob::finished, this,
            [&report](const RecoveryReport &found) { report = found; });
    job->start();
    QCOMPARE(job->wanted(), QSet<SourceRef> { m_source });
    job->refuse(m_source, makeError(CloudError::Kind::Offline));
    QVERIFY(!report);
    QTRY_VERIFY(report);
    QCOMPARE(std::get<CloudError>(report->problems.value(m_source)).kind,
             CloudError::Kind::Offline);
    const RecoveryReport::Batch &batch = report->batches.constFirst();
    QCOMPARE(names(batch.unknown), QStringList { u"a"_s });
    QCOMPARE(names(batch.neverBegun), QStringList { u"b"_s });
    QVERIFY(!batch.isOver);
    QVERIFY(!report->operations.constFirst().found);
    QVERIFY(m_journal->all().isEmpty());
    QVERIFY(!m_journal->endOf(batch.batch.id));
}

void RecoveryJobTest::anOwnerThatEndsLeavesTheRest()
{
    m_platform->hold();
    auto owner = std::make_unique<QObject>();
    const JournalEntry one = entry(u"a"_s);
    m_journal->put(one);
    auto *job = new RecoveryJob({ {}, { one } }, *m_journal, { 1ms, 1 }, this);
    QSignalSpy finished(job, &RecoveryJob::finished);
    job->start();
    RecoveryPlace where = place();
    where.owner = owner.get();
    job->offer(m_source, where);
    QTRY_COMPARE(m_platform->held().size(), 1);
    owner.reset();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!noted(one));
    m_platform->releaseAll();
    QVERIFY(!noted(one));
}

void RecoveryJobTest::aListThatFailsLeavesTheRest()
{
    m_platform->failNext(Call::List, makeError(CloudError::Kind::ServerError, 500));
    const JournalEntry one = entry(u"a"_s);
    const RecoveryReport report = run({ {}, { one } });
    QVERIFY(!report.operations.constFirst().found);
    QVERIFY(!noted(one));
    QCOMPARE(std::get<CloudError>(report.problems.value(m_source)).httpStatus, 500);
}

void RecoveryJobTest::changesAreCompared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("reads");
    QTest::newRow("done") << u"new"_s << u"to"_s << int(Found::FoundDone) << 1;
    QTest::newRow("not done") << u"old"_s << u"from"_s << int(Found::NotDone) << 2;
    QTest::newRow("partly") << u"new"_s << u"from"_s << int(Found::Partly) << 2;
    QTest::newRow("somebody else") << u"new"_s << u"else"_s << int(Found::Unknown) << 2;
    QTest::newRow("missing") << QString() << QString() << int(Found::Unknown) << 1;
}

void RecoveryJobTest::changesAreCompared()
{
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(int, found);
    QFETCH(int, reads);
    if (!name.isEmpty()) {
        Group now = makeGroup(u"a"_s, name);
        now.description = description;
        m_platform->setGroups(m_source, { now });
    }
    JournalEntry one = entry(u"a"_s, JournalAction::EditGroup);
    one.intent.before = GroupSnapshot {};
    one.intent.before->name = one.intent.before->content.name = u"old"_s;
    one.intent.before->content.description = u"from"_s;
    one.intent.wanted = one.intent.before->content;
    one.intent.wanted->name = u"new"_s;
    one.intent.wanted->description = u"to"_s;
    const RecoveryReport report = run({ {}, { one } }, 2);
    QCOMPARE(noted(one), static_cast<Found>(found));
    QCOMPARE(m_platform->count(Call::Open), reads);
}

void RecoveryJobTest::aChangeOfWhichTheContentWasPruned()
{
    const JournalEntry one = entry(u"a"_s, JournalAction::EditGroup);
    static_cast<void>(run({ {}, { one } }));
    QCOMPARE(noted(one), Found::Unknown);
}

void RecoveryJobTest::aNewNameIsANewIdOnTurso()
{
    Group now = makeGroup(u"new"_s, u"new"_s);
    now.description = u"same"_s;
    m_platform->setGroups(m_source, { now });
    JournalEntry one = entry(u"old"_s, JournalAction::EditGroup);
    one.intent.before = GroupSnapshot {};
    one.intent.before->name = one.intent.before->content.name = u"old"_s;
    one.intent.wanted = one.intent.before->content;
    one.intent.wanted->name = u"new"_s;
    static_cast<void>(run({ {}, { one } }));
    QCOMPARE(noted(one), Found::FoundDone);
}

void RecoveryJobTest::creationsAreLookedFor_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("age"); // seconds before the creation was noted
    QTest::addColumn<int>("found");
    QTest::newRow("not there") << QStringList {} << 0 << int(Found::NotDone);
    QTest::newRow("there") << QStringList { u"1"_s } << 0 << int(Found::FoundDone);
    QTest::newRow("clocks differ") << QStringList { u"1"_s } << 60 << int(Found::FoundDone);
    QTest::newRow("an older one") << QStringList { u"1"_s } << 3600 << int(Found::NotDone);
    QTest::newRow("two") << QStringList { u"1"_s, u"2"_s } << 0 << int(Found::Unknown);
}

void RecoveryJobTest::creationsAreLookedFor()
{
    QFETCH(QStringList, ids);
    QFETCH(int, age);
    QFETCH(int, found);
    JournalEntry one = entry(QString(), JournalAction::CreateGroup);
    one.intent.subject.group = u"wanted"_s;
    QList<Group> groups { makeGroup(u"x"_s, u"other"_s) };
    for (const QString &id : ids) {
        Group group = makeGroup(id, u"wanted"_s);
        group.created = one.begun.addSecs(-age);
        groups << group;
    }
    m_platform->setGroups(m_source, groups);
    static_cast<void>(run({ {}, { one } }, 2));
    QCOMPARE(noted(one), static_cast<Found>(found));
    if (noted(one) == Found::FoundDone)
        QCOMPARE(m_journal->all().constFirst().conclusion->result, GroupId(u"1"_s));
    QCOMPARE(m_platform->count(Call::Create), 0);
}

void RecoveryJobTest::unarchivedAndTransferred()
{
    Group archived = makeGroup(u"archived"_s, u"archived"_s);
    archived.state = GroupState::Archived;
    Group up = makeGroup(u"up"_s, u"up"_s);
    up.state = GroupState::Healthy;
    m_platform->setGroups(m_source, { archived, up });
    const JournalEntry one = entry(u"archived"_s, JournalAction::UnarchiveGroup);
    const JournalEntry two = entry(u"up"_s, JournalAction::UnarchiveGroup);
    const JournalEntry three = entry(u"missing"_s, JournalAction::UnarchiveGroup);
    const JournalEntry four = entry(u"up"_s, JournalAction::TransferGroup);
    const JournalEntry five = entry(u"left"_s, JournalAction::TransferGroup);
    static_cast<void>(run({ {}, { one, two, three, four, five } }, 2));
    QCOMPARE(noted(one), Found::NotDone);
    QCOMPARE(noted(two), Found::FoundDone);
    QCOMPARE(noted(three), Found::Unknown);
    QCOMPARE(noted(four), Found::NotDone);
    QCOMPARE(noted(five), Found::FoundDone);
}

void RecoveryJobTest::nothingIsKnownOfTokens()
{
    QList<JournalEntry> all;
    for (const JournalAction action : { JournalAction::CreateToken, JournalAction::InvalidateTokens,
                                        JournalAction::RotateToken, JournalAction::RestoreGrant })
        all << entry(u"a"_s, action);
    static_cast<void>(run({ {}, all }));
    for (const JournalEntry &one : std::as_const(all))
        QCOMPARE(noted(one), Found::Unknown);
    QVERIFY(m_platform->requests().isEmpty());
}

QTEST_GUILESS_MAIN(RecoveryJobTest)
#include "tst_recoveryjob.moc"
