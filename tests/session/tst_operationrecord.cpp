#include "editingfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Answered = JournalAnswer::Kind;
using Call = FakePlatform::Call;
using Ended = JournalConclusion::Kind;
using Error = CloudError::Kind;
using Write = FakePlatform::Write;

namespace {

const StoreError full { StoreError::Kind::Io, u"no space left on device"_s, u"journal.db"_s };

template <class T>
struct Collected
{
    [[nodiscard]] std::function<void(T)> callback()
    {
        return [results = results](const T &result) { results->append(result); };
    }
    [[nodiscard]] bool wait() const
    {
        return waitUntil([this] { return !results->isEmpty(); });
    }
    std::shared_ptr<QList<T>> results = std::make_shared<QList<T>>();
};

} // namespace

/// What the workspace's writes leave in the journal, and that nothing is written without it.
class OperationRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreationIsNotedBeforeItIsSent();
    void anEditIsNotedBeforeItIsSent();
    void anOrderIsNotedBeforeItIsSent();
    void theEndOfACreationIsNoted_data();
    void theEndOfACreationIsNoted();
    void theEndOfAnEditIsNoted_data();
    void theEndOfAnEditIsNoted();
    void whatAnEditRevertsIsNoted();
    void whatIsNotSentIsNotNoted();
    void withoutAJournalNothingIsSent();
    void waitingForALocationIsNoWrite();
};

void OperationRecordTest::aCreationIsNotedBeforeItIsSent()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    f.journal.hold();
    Collected<CreateResult> created;
    f.workspace->create(f.o1, { u"new"_s, u"words"_s, BraintrustDraft {} }, &f.context,
                        created.callback());
    QTRY_COMPARE(f.journal.all().size(), 1);
    QCOMPARE(f.platform.count(Call::Create), 0);
    f.journal.releaseAll();
    QVERIFY(created.wait());
    QCOMPARE(f.platform.count(Call::Create), 1);

    const JournalEntry &entry = f.journal.all().constFirst();
    QCOMPARE(entry.intent.action, JournalAction::CreateGroup);
    QCOMPARE(entry.intent.subject.group, u"new"_s);
    QCOMPARE(entry.intent.subject.organization, u"Acme"_s);
    QCOMPARE(entry.intent.subject.profile, u"First"_s);
    QVERIFY(!entry.intent.before);
    QCOMPARE(entry.intent.wanted->name, u"new"_s);
    QCOMPARE(entry.intent.wanted->description, u"words"_s);
    QCOMPARE(entry.requests.size(), 1);
    QCOMPARE(entry.requests.constFirst().answer->kind, Answered::Accepted);
    QCOMPARE(entry.conclusion->kind, Ended::Done);
    QCOMPARE(entry.conclusion->result, created.results->constFirst().group->id);
}

void OperationRecordTest::anEditIsNotedBeforeItIsSent()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.journal.hold();
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QTRY_COMPARE(f.journal.all().size(), 1);
    QCOMPARE(f.platform.count(Call::Step), 0);
    f.journal.releaseAll();
    QVERIFY(saved.wait());
    QCOMPARE(f.platform.count(Call::Step), 1);

    const JournalEntry &entry = f.journal.all().constFirst();
    QCOMPARE(entry.intent.action, JournalAction::EditGroup);
    QCOMPARE(entry.intent.subject.ref, f.a);
    QCOMPARE(entry.intent.subject.group, u"alpha"_s);
    QCOMPARE(entry.intent.before->content.description, u"old"_s);
    QCOMPARE(entry.intent.wanted->description, u"new"_s);
    QCOMPARE(entry.conclusion->kind, Ended::Done);
    QCOMPARE(entry.conclusion->after->description, u"new"_s);
}

void OperationRecordTest::anOrderIsNotedBeforeItIsSent()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    f.journal.hold();
    Collected<OrderOutcome> ordered;
    f.workspace->perform(f.x, InvalidateTokensOrder {}, &f.context, ordered.callback());
    QTRY_COMPARE(f.journal.all().size(), 1);
    QCOMPARE(f.platform.count(Call::Order), 0);
    f.journal.releaseAll();
    QVERIFY(ordered.wait());
    QCOMPARE(f.platform.count(Call::Order), 1);
    QCOMPARE(f.journal.all().constFirst().intent.action, JournalAction::InvalidateTokens);
    QCOMPARE(f.journal.all().constFirst().conclusion->kind, Ended::Done);
}

void OperationRecordTest::theEndOfACreationIsNoted_data()
{
    QTest::addColumn<CloudError>("error");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("ended");
    QTest::newRow("refused") << makeError(Error::Forbidden, 403) << false << int(Answered::Refused)
                             << int(Ended::NotDone);
    QTest::newRow("not sent") << makeError(Error::HostNotFound, 0) << false
                              << int(Answered::NotSent) << int(Ended::NotDone);
    QTest::newRow("lost, applied")
        << makeUnknownOutcome() << true << int(Answered::Unknown) << int(Ended::FoundDone);
    QTest::newRow("lost, not applied")
        << makeUnknownOutcome() << false << int(Answered::Unknown) << int(Ended::NotDone);
}

void OperationRecordTest::theEndOfACreationIsNoted()
{
    QFETCH(const CloudError, error);
    QFETCH(const bool, applied);
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Create, error, applied ? Write::Applied : Write::Refused);
    Collected<CreateResult> created;
    f.workspace->create(f.o1, { u"new"_s, {}, BraintrustDraft {} }, &f.context, created.callback());
    QVERIFY(created.wait());
    const JournalEntry &entry = f.journal.all().constFirst();
    QTEST(int(entry.requests.constFirst().answer->kind), "answered");
    QTEST(int(entry.conclusion->kind), "ended");
}

void OperationRecordTest::theEndOfAnEditIsNoted_data()
{
    theEndOfACreationIsNoted_data();
}

void OperationRecordTest::theEndOfAnEditIsNoted()
{
    QFETCH(const CloudError, error);
    QFETCH(const bool, applied);
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.platform.failNext(Call::Step, error, applied ? Write::Applied : Write::Refused);
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(saved.wait());
    const JournalEntry &entry = f.journal.all().constFirst();
    QTEST(int(entry.requests.constFirst().answer->kind), "answered");
    QTEST(int(entry.conclusion->kind), "ended");
}

void OperationRecordTest::whatAnEditRevertsIsNoted()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    EditRequest request = f.described(f.a);
    request.cause = newOperationId();
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(f.journal.all().constFirst().intent.cause, request.cause);
}

void OperationRecordTest::whatIsNotSentIsNotNoted()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    EditRequest request = f.described(f.a);
    request.wanted = request.base;
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    QVERIFY(saved.wait());
    QCOMPARE(saved.outcome().kind, EditOutcome::Kind::Unchanged);
    QVERIFY(f.journal.all().isEmpty());
}

void OperationRecordTest::withoutAJournalNothingIsSent()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    const EditRequest request = f.described(f.a);
    f.journal.failWith(full);
    Saved saved;
    f.workspace->save(f.a, request, &f.context, saved.callback());
    Collected<CreateResult> created;
    f.workspace->create(f.o1, { u"new"_s, {}, BraintrustDraft {} }, &f.context, created.callback());
    Collected<OrderOutcome> ordered;
    f.workspace->perform(f.x, InvalidateTokensOrder {}, &f.context, ordered.callback());
    QVERIFY(saved.wait() && created.wait() && ordered.wait());
    QCOMPARE(saved.outcome().kind, EditOutcome::Kind::Failed);
    QCOMPARE(saved.outcome().error->kind, Error::NotJournalled);
    QCOMPARE(saved.outcome().error->reason, full.detail);
    QCOMPARE(created.results->constFirst().error->kind, Error::NotJournalled);
    QCOMPARE(ordered.results->constFirst().error->kind, Error::NotJournalled);
    for (const Call call : { Call::Step, Call::Create, Call::Order })
        QCOMPARE(f.platform.count(call), 0);
}

void OperationRecordTest::waitingForALocationIsNoWrite()
{
    EditingFixture f;
    QVERIFY(f.loadAndRefresh());
    f.journal.failWith(full);
    Collected<OrderOutcome> ordered;
    f.workspace->perform(f.x, WaitForLocationOrder { u"fra"_s }, &f.context, ordered.callback());
    QVERIFY(ordered.wait());
    QCOMPARE(ordered.results->constFirst().kind, OrderOutcome::Kind::Done);
    QVERIFY(f.journal.all().isEmpty());
}

QTEST_GUILESS_MAIN(OperationRecordTest)
#include "tst_operationrecord.moc"
