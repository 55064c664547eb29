#include "journalfixture.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using DoneAnswer = Answer<Done, StoreError>;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

JournalIntent editOf(const QString &group)
{
    JournalIntent intent = deletionOf(group);
    intent.action = JournalAction::EditGroup;
    intent.cause = newOperationId();
    intent.wanted = intent.before->content;
    intent.wanted->description = u"changed"_s;
    return intent;
}

PlannedRequest patchRequest()
{
    return { "PATCH", QUrl(u"https://api.example.com/v1/group/a%2Fb?x=1"_s),
             QJsonObject { { u"add_member_users"_s, QJsonArray { u"user-mona"_s } } } };
}

} // namespace

class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyFieldComesBack()
    {
        JournalFixture journal;
        const JournalIntent intent = editOf(u"analysts"_s);
        const QDateTime start = QDateTime::currentDateTimeUtc();
        QVERIFY(journal.begin(intent, patchRequest()));
        JournalAnswer refused;
        refused.kind = JournalAnswer::Kind::Refused;
        refused.httpStatus = 422;
        refused.error = u"Invalid"_s;
        refused.message = u"no <b>such</b> user"_s;
        refused.traceId = u"trace-9"_s;
        refused.elapsed = 1234ms;
        journal.file().answered(intent.id, refused);
        QVERIFY(journal.sending(intent.id, deleteRequest(u"second"_s)));
        const JournalConclusion conclusion { JournalConclusion::Kind::Partly, GroupId(u"new"_s),
                                             intent.wanted };
        journal.file().conclude(intent.id, conclusion);

        for (int round = 0; round < 2; ++round) {
            const JournalPage page = journal.page();
            QCOMPARE(page.entries.size(), 1);
            QCOMPARE(page.lastKey, 0);
            const JournalEntry &entry = page.entries.constFirst();
            QCOMPARE(entry.intent.id, intent.id);
            QCOMPARE(entry.intent.action, intent.action);
            QCOMPARE(entry.intent.subject, intent.subject);
            QCOMPARE(entry.intent.batch, intent.batch);
            QCOMPARE(entry.intent.cause, intent.cause);
            QCOMPARE(entry.intent.before, intent.before);
            QCOMPARE(entry.intent.wanted, intent.wanted);
            QVERIFY(entry.begun >= start && entry.begun <= QDateTime::currentDateTimeUtc());
            QCOMPARE(entry.requests.size(), 2);
            QCOMPARE(entry.requests.at(0).request, patchRequest());
            QCOMPARE(entry.requests.at(0).sent, entry.begun);
            QCOMPARE(entry.requests.at(0).answer, refused);
            QCOMPARE(entry.requests.at(1).request, deleteRequest(u"second"_s));
            QVERIFY(!entry.requests.at(1).answer);
            QCOMPARE(entry.conclusion, conclusion);
            QVERIFY(!entry.isForgotten);
            journal.reopen(); // and from the disk
        }
        QVERIFY(!journal.check().firstBroken);
    }

    void allWordsAreRead()
    {
        JournalFixture journal;
        QList<JournalAction> actions;
        for (int action = 0; action <= int(JournalAction::RestoreGrant); ++action) {
            JournalIntent intent = deletionOf(QString::number(action));
            intent.action = JournalAction(action);
            intent.before.reset();
            intent.subject.endpointClass = EndpointClass(action % 4);
            QVERIFY(journal.begin(intent, deleteRequest(u"x"_s)));
            JournalAnswer answer;
            answer.kind = JournalAnswer::Kind(action % 4);
            journal.file().answered(intent.id, answer);
            journal.file().conclude(intent.id, { JournalConclusion::Kind(action % 5), {}, {} });
        }
        const JournalPage page = journal.page();
        QCOMPARE(page.entries.size(), int(JournalAction::RestoreGrant) + 1);
        for (const JournalEntry &entry : page.entries) {
            const int action = entry.intent.subject.group.toInt();
            QCOMPARE(int(entry.intent.action), action);
            QCOMPARE(int(entry.intent.subject.endpointClass), action % 4);
            QCOMPARE(int(entry.requests.constFirst().answer->kind), action % 4);
            QCOMPARE(int(entry.conclusion->kind), action % 5);
            QVERIFY(!entry.intent.before);
        }
    }

    void answersComeLaterAndOnce()
    {
        JournalFixture journal;
        QObject context;
        DoneAnswer answer;
        journal.file().begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), &context,
                             answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        (void)journal.page();
        QCOMPARE(answer.count(), 1);
    }

    void whoIsGoneIsNotAnswered()
    {
        JournalFixture journal;
        auto context = std::make_unique<QObject>();
        DoneAnswer answer;
        journal.file().begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), context.get(),
                             answer.callback());
        context.reset();
        QCOMPARE(journal.names(), QStringList { u"a"_s }); // noted all the same
        QCOMPARE(answer.count(), 0);
    }

    void anAnswerMayEndItsContext()
    {
        JournalFixture journal;
        auto *context = new QObject;
        int count = 0;
        journal.file().begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), context,
                             [&](const StoreResult<Done> &) {
                                 ++count;
                                 delete context;
                             });
        QVERIFY(waitUntil([&] { return count == 1; }));
    }

    void theEndWaitsForWhatIsQueued()
    {
        JournalFixture journal;
        QObject context;
        QList<DoneAnswer> answers(50);
        for (DoneAnswer &answer : answers) {
            const JournalIntent intent = deletionOf(u"a"_s);
            journal.file().begin(intent, deleteRequest(u"a"_s), &context, answer.callback());
            journal.file().answered(intent.id, acceptedAnswer());
            journal.file().conclude(intent.id, {});
        }
        journal.close();
        for (DoneAnswer &answer : answers)
            QVERIFY(answer.wait() && answer.result() && answer.count() == 1);
        journal.reopen();
        const JournalPage page = journal.page();
        QCOMPARE(page.entries.size(), 50);
        for (const JournalEntry &entry : page.entries)
            QVERIFY(entry.conclusion);
    }

    void manyNotesShareATransaction()
    {
        JournalFixture journal;
        (void)journal.page();
        const qint64 before = journal.file().commits();
        QObject context;
        QList<DoneAnswer> answers(200);
        for (DoneAnswer &answer : answers)
            journal.file().begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), &context,
                                 answer.callback());
        for (DoneAnswer &answer : answers)
            QVERIFY(answer.wait() && answer.result());
        const qint64 commits = journal.file().commits() - before;
        QVERIFY2(commits >= 1 && commits <= 40, qPrintable(QString::number(commits)));
        QCOMPARE(journal.check().records, 200);
    }

    void answersShareTheNextOnesTransaction()
    {
        JournalFixture journal;
        QObject context;
        const JournalIntent first = deletionOf(u"a"_s);
        QVERIFY(journal.begin(first, deleteRequest(u"a"_s)));
        const qint64 before = journal.file().commits();
        DoneAnswer answer;
        journal.file().answered(first.id, acceptedAnswer());
        journal.file().conclude(first.id, {});
        journal.file().begin(deletionOf(u"b"_s), deleteRequest(u"b"_s), &context,
                             answer.callback());
        QVERIFY(answer.wait());
        // Two, should this process have been stopped for long in between.
        QVERIFY(journal.file().commits() - before <= 2);
    }

    void newsAreTold()
    {
        JournalFixture journal;
        QSignalSpy changed(&journal.file(), &Journal::changed);
        QVERIFY(journal.begin(deletionOf(u"a"_s), deleteRequest(u"a"_s)));
        QVERIFY(waitUntil([&] { return !changed.isEmpty(); }));
    }

    void anAnswerToNothingIsAnError()
    {
        JournalFixture journal;
        QSignalSpy failed(&journal.file(), &Journal::failed);
        journal.file().answered(newOperationId(), acceptedAnswer());
        QObject context;
        DoneAnswer answer;
        journal.file().begin(deletionOf(u"a"_s), deleteRequest(u"a"_s), &context,
                             answer.callback());
        QVERIFY(answer.wait() && answer.result()); // the bad one does not take it along
        QVERIFY(waitUntil([&] { return failed.size() == 1; }));
        QCOMPARE(failed.constFirst().constFirst().value<StoreError>().kind,
                 StoreError::Kind::NotFound);
        QVERIFY(!journal.sending(newOperationId(), deleteRequest(u"a"_s)));
        QCOMPARE(journal.check().records, 1);
        QVERIFY(!journal.check().firstBroken);
    }

    void filesAreForTheirOwnerOnly()
    {
        JournalFixture journal;
        QVERIFY(journal.begin(deletionOf(u"a"_s), deleteRequest(u"a"_s)));
        QCOMPARE(modeOf(journal.folder()), 0700);
        const QStringList names
            = QDir(journal.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QVERIFY(names.contains(u"journal.db-wal"_s));
        for (const QString &name : names) {
            if (!name.endsWith(u".lock"_s)) // says who holds it, and nothing else
                QCOMPARE(modeOf(journal.folder() + u'/' + name), 0600);
        }
        journal.close();
        QFile::setPermissions(journal.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                  | QFile::ReadOther);
        journal.reopen();
        (void)journal.page();
        QCOMPARE(modeOf(journal.path()), 0600);
    }

    void secretsAreNotNoted()
    {
        JournalFixture journal;
        JournalIntent intent = deletionOf(u"a"_s);
        intent.before->raw.insert("jwt"_L1, u"planted-secret-1"_s);
        PlannedRequest request = patchRequest();
        request.body->insert("api_key"_L1, u"planted-secret-2"_s);
        QVERIFY(journal.begin(intent, request));
        JournalAnswer answer;
        answer.message = u"Bearer planted-secret-3"_s;
        journal.file().answered(intent.id, answer);
        journal.close();
        QVERIFY(!journal.isOnDisk("planted-secret"));
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
