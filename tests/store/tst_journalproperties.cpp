#include "journalfixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// The same journal, in lists.
struct Model
{
    struct Batch
    {
        JournalBatch batch;
        std::optional<BatchEnd> end;
        bool isMine = true; ///< of the program that runs now
    };
    struct Operation
    {
        JournalEntry entry;
        bool isMine = true;
    };
    QList<Batch> batches;
    QList<Operation> operations;
    qint64 records = 0;

    [[nodiscard]] QStringList found(const JournalQuery &query) const
    {
        QStringList ids;
        for (auto one = operations.crbegin(); one != operations.crend(); ++one) {
            const JournalIntent &intent = one->entry.intent;
            const auto &end = one->entry.conclusion;
            const bool deleted = intent.action == JournalAction::DeleteGroup && end
                && (end->kind == JournalConclusion::Kind::Done
                    || end->kind == JournalConclusion::Kind::FoundDone);
            if ((!query.action || *query.action == intent.action)
                && (!query.batch || *query.batch == intent.batch)
                && (!query.group || *query.group == intent.subject.ref)
                && (!query.onlyDeletedGroups || deleted)
                && intent.subject.group.contains(query.text, Qt::CaseInsensitive))
                ids.append(intent.id.toString());
        }
        return ids;
    }
};

bool sameEntry(const JournalEntry &left, const JournalEntry &right)
{
    const auto withoutTimes = [](QList<JournalRequest> requests) {
        for (JournalRequest &request : requests)
            request.sent = {};
        return requests;
    };
    return left.intent.id == right.intent.id && left.intent.action == right.intent.action
        && left.intent.subject == right.intent.subject && left.intent.batch == right.intent.batch
        && left.intent.cause == right.intent.cause && left.intent.before == right.intent.before
        && left.intent.wanted == right.intent.wanted && left.conclusion == right.conclusion
        && left.isForgotten == right.isForgotten
        && withoutTimes(left.requests) == withoutTimes(right.requests);
}

} // namespace

class TestJournalProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void randomHistoriesAreKept_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void randomHistoriesAreKept()
    {
        QFETCH(const quint32, seed);
        m_random.seed(seed);
        m_journal = std::make_unique<JournalFixture>();
        m_model = {};
        for (int step = 0; step < 250; ++step) {
            act();
            if (QTest::currentTestFailed())
                return;
        }
        compareAll();
        if (QTest::currentTestFailed())
            return;
        m_journal->reopen();
        for (auto &operation : m_model.operations)
            operation.isMine = false;
        for (auto &batch : m_model.batches)
            batch.isMine = false;
        compareAll();
    }

private:
    [[nodiscard]] int upTo(qsizetype end) { return m_random.bounded(int(end)); }
    [[nodiscard]] QString group() { return u"Group%1x"_s.arg(upTo(12)); }

    void act()
    {
        switch (upTo(12)) {
        case 0:
            return beginBatch();
        case 1:
            return endBatch();
        case 2:
        case 3:
        case 4:
            return begin();
        case 5:
        case 6:
            return goOn();
        case 7:
        case 8:
        case 9:
            return conclude();
        case 10:
            if (upTo(10) == 0)
                restart();
            return;
        default:
            if (upTo(8) == 0)
                compareAll();
        }
    }

    void restart()
    {
        m_journal->reopen();
        for (auto &operation : m_model.operations)
            operation.isMine = false;
        for (auto &batch : m_model.batches)
            batch.isMine = false;
    }

    void beginBatch()
    {
        JournalBatch batch { newBatchId(), JournalAction::DeleteGroup, {} };
        for (int count = upTo(4); count > 0; --count)
            batch.subjects.append(journalSubjectOf(group()));
        QVERIFY(m_journal->beginBatch(batch));
        m_model.batches.append({ batch, {} });
        ++m_model.records;
    }

    void endBatch()
    {
        if (m_model.batches.isEmpty())
            return;
        auto &batch = m_model.batches[upTo(m_model.batches.size())];
        if (batch.end)
            return;
        batch.end = BatchEnd(upTo(3));
        m_journal->file().endBatch(batch.batch.id, *batch.end);
        ++m_model.records;
    }

    void begin()
    {
        const QString name = group();
        JournalIntent intent = deletionOf(name);
        intent.action = JournalAction(upTo(4));
        if (upTo(2) == 0)
            intent.before.reset();
        if (upTo(2) == 0)
            intent.wanted = fullSnapshot(name).content;
        if (upTo(3) == 0 && !m_model.operations.isEmpty())
            intent.cause = m_model.operations.at(upTo(m_model.operations.size())).entry.intent.id;
        if (upTo(2) == 0 && !m_model.batches.isEmpty()) {
            auto &batch = m_model.batches[upTo(m_model.batches.size())];
            intent.batch = batch.batch.id;
            batch.isMine = true;
        }
        PlannedRequest request = deleteRequest(u"path"_s);
        if (upTo(2) == 0)
            request.body = QJsonObject { { u"n"_s, upTo(100) } };
        QVERIFY(m_journal->begin(intent, request));
        JournalEntry entry;
        entry.intent = intent;
        entry.requests.append({ request, {}, {} });
        m_model.operations.append({ entry });
        ++m_model.records;
    }

    void goOn()
    {
        if (m_model.operations.isEmpty())
            return;
        JournalEntry &entry = m_model.operations[upTo(m_model.operations.size())].entry;
        if (entry.requests.constLast().answer) {
            const PlannedRequest request = deleteRequest(u"path"_s);
            QVERIFY(m_journal->sending(entry.intent.id, request));
            entry.requests.append({ request, {}, {} });
        } else {
            JournalAnswer answer = acceptedAnswer();
            answer.kind = JournalAnswer::Kind(upTo(4));
            answer.message = upTo(2) == 0 ? QString() : u"message %1"_s.arg(upTo(100));
            m_journal->file().answered(entry.intent.id, answer);
            entry.requests.last().answer = answer;
        }
        ++m_model.records;
    }

    void conclude()
    {
        if (m_model.operations.isEmpty())
            return;
        JournalEntry &entry = m_model.operations[upTo(m_model.operations.size())].entry;
        if (entry.conclusion)
            return;
        JournalConclusion conclusion;
        conclusion.kind = JournalConclusion::Kind(upTo(5));
        if (upTo(2) == 0)
            conclusion.after = fullSnapshot(group()).content;
        conclusion.result = GroupId(upTo(2) == 0 ? QString() : group());
        m_journal->file().conclude(entry.intent.id, conclusion);
        entry.conclusion = conclusion;
        ++m_model.records;
    }

    void compareAll()
    {
        const JournalCheck check = m_journal->check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QCOMPARE(check.records, m_model.records);
        compareEntries();
        for (int round = 0; round < 5; ++round)
            compareQuery();
        compareUnfinished();
    }

    void compareEntries()
    {
        JournalQuery all;
        all.limit = 100'000;
        const JournalPage page = m_journal->page(all);
        QCOMPARE(page.entries.size(), m_model.operations.size());
        for (qsizetype index = 0; index < page.entries.size(); ++index) {
            const JournalEntry &expected
                = m_model.operations.at(m_model.operations.size() - 1 - index).entry;
            QVERIFY(sameEntry(page.entries.at(index), expected));
        }
    }

    void compareQuery()
    {
        JournalQuery query;
        if (upTo(2) == 0)
            query.action = JournalAction(upTo(4));
        if (upTo(2) == 0)
            query.text = u"group%1X"_s.arg(upTo(12));
        if (upTo(3) == 0)
            query.group = journalSubjectOf(group()).ref;
        if (upTo(3) == 0 && !m_model.batches.isEmpty())
            query.batch = m_model.batches.at(upTo(m_model.batches.size())).batch.id;
        query.onlyDeletedGroups = upTo(4) == 0;
        query.limit = 1 + upTo(9);
        QStringList found;
        do {
            const JournalPage page = m_journal->page(query);
            QVERIFY(page.entries.size() <= query.limit);
            for (const JournalEntry &entry : page.entries)
                found.append(entry.intent.id.toString());
            query.before = page.lastKey;
        } while (query.before != 0);
        QCOMPARE(found, m_model.found(query));
    }

    void compareUnfinished()
    {
        QStringList batches;
        QStringList operations;
        for (const auto &batch : std::as_const(m_model.batches)) {
            if (!batch.end && !batch.isMine)
                batches.append(batch.batch.id.toString());
        }
        for (const auto &operation : std::as_const(m_model.operations)) {
            const JournalIntent &intent = operation.entry.intent;
            const auto batch
                = std::find_if(m_model.batches.cbegin(), m_model.batches.cend(),
                               [&](const auto &one) { return one.batch.id == intent.batch; });
            const bool isByItself
                = batch == m_model.batches.cend() || (batch->end && *batch->end != BatchEnd::Left);
            if (!operation.entry.conclusion && !operation.isMine && isByItself)
                operations.append(intent.id.toString());
        }
        const UnfinishedWork work = m_journal->unfinished();
        QStringList foundBatches;
        QStringList foundOperations;
        for (const auto &batch : work.batches)
            foundBatches.append(batch.batch.id.toString());
        for (const auto &operation : work.operations)
            foundOperations.append(operation.intent.id.toString());
        // Those of one millisecond may come in any order.
        for (QStringList *list : { &batches, &operations, &foundBatches, &foundOperations })
            list->sort();
        QCOMPARE(foundBatches, batches);
        QCOMPARE(foundOperations, operations);
    }

    QRandomGenerator m_random;
    std::unique_ptr<JournalFixture> m_journal;
    Model m_model;
};

QTEST_GUILESS_MAIN(TestJournalProperties)
#include "tst_journalproperties.moc"
