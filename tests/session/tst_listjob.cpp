#include "fakeplatform.h"
#include "listjob.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

class ListJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsOnePage();
    void readsNoGroups();
    void readsEveryPage();
    void overlappingPagesGiveEachGroupOnce();
    void aRepeatedLastPageEndsTheWalk();
    void aCursorAskedForBeforeEndsTheWalk();
    void anEmptyPageEndsTheWalk();
    void aLostCursorStartsAgainOnce();
    void aCursorLostTwiceIsAFailure();
    void aCursorLostWithoutOneIsAFailure();
    void theSecondWalkCountsAlone();
    void failsWithTheError();
    void deletingItEndsItSilently();
    void mayBeDeletedByWhoHears();

private:
    void start();
    void answer(const QStringList &ids, const QString &next = {});

    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<PlatformClient> m_client;
    QPointer<ListJob> m_job;
    QList<QStringList> m_pages;
    QStringList m_result;
    QList<CloudError> m_errors;
    int m_finished = 0;
};

namespace {

QStringList idsOf(const QList<Group> &groups)
{
    QStringList ids;
    for (const Group &group : groups)
        ids << group.id.toString();
    return ids;
}

} // namespace

void ListJobTest::init()
{
    m_platform = std::make_unique<FakePlatform>();
    m_client
        = m_platform->open(Connection::open(makeProfile(u"p"_s, u"p"_s), Secret::fromBytes("t")));
    m_platform->hold();
    m_pages.clear();
    m_result.clear();
    m_errors.clear();
    m_finished = 0;
}

void ListJobTest::cleanup()
{
    delete m_job;
    m_client.reset();
    m_platform.reset();
}

void ListJobTest::start()
{
    m_job = new ListJob(m_client->groups(), makeOrganization(u"acme"_s, u"Acme"_s), this);
    connect(m_job, &ListJob::pageArrived, this,
            [this](const QList<Group> &groups) { m_pages << idsOf(groups); });
    connect(m_job, &ListJob::finished, this, [this](const QList<Group> &groups) {
        m_result = idsOf(groups);
        ++m_finished;
    });
    connect(m_job, &ListJob::failed, this, [this](const CloudError &error) { m_errors << error; });
    m_job->start();
}

void ListJobTest::answer(const QStringList &ids, const QString &next)
{
    GroupPage page;
    for (const QString &id : ids)
        page.groups.append(makeGroup(id, id));
    if (!next.isEmpty())
        page.next = PageCursor(next);
    QVERIFY(m_platform->answerList(page));
}

void ListJobTest::readsOnePage()
{
    start();
    answer({ u"b"_s, u"a"_s });
    QCOMPARE(m_result, (QStringList { u"b"_s, u"a"_s })); // the platform's order
    QCOMPARE(m_pages, QList<QStringList> { m_result });
    QCOMPARE(m_finished, 1);
    QCOMPARE(m_platform->held().size(), 0);
    QTRY_VERIFY(!m_job);
}

void ListJobTest::readsNoGroups()
{
    start();
    answer({});
    QCOMPARE(m_finished, 1);
    QCOMPARE(m_pages.size(), 0);
}

void ListJobTest::readsEveryPage()
{
    QList<Group> groups;
    for (int i = 0; i < 7; ++i)
        groups << makeGroup(u"g%1"_s.arg(i), u"g"_s);
    m_platform->setGroups({ ProfileId(u"p"_s), OrganizationId(u"acme"_s) }, groups);
    m_platform->setPageSize(3);
    m_platform->releaseAll();
    start();
    QTRY_COMPARE(m_finished, 1);
    QCOMPARE(m_result, idsOf(groups));
    QCOMPARE(m_pages.size(), 3);
    QCOMPARE(m_platform->count(Call::List), 3);
}

void ListJobTest::overlappingPagesGiveEachGroupOnce()
{
    start();
    answer({ u"a"_s, u"b"_s }, u"2"_s);
    answer({ u"b"_s, u"c"_s });
    QCOMPARE(m_result, (QStringList { u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(m_pages.last(), QStringList { u"c"_s });
}

void ListJobTest::aRepeatedLastPageEndsTheWalk()
{
    start();
    answer({ u"a"_s }, u"2"_s);
    answer({ u"a"_s }, u"3"_s);
    QCOMPARE(m_finished, 1);
    QCOMPARE(m_result, QStringList { u"a"_s });
    QCOMPARE(m_pages.size(), 1);
}

void ListJobTest::aCursorAskedForBeforeEndsTheWalk()
{
    start();
    answer({ u"a"_s }, u"2"_s);
    answer({ u"b"_s }, u"3"_s);
    answer({ u"c"_s }, u"2"_s);
    QCOMPARE(m_finished, 1);
    QCOMPARE(m_result, (QStringList { u"a"_s, u"b"_s, u"c"_s }));
}

void ListJobTest::anEmptyPageEndsTheWalk()
{
    start();
    answer({ u"a"_s }, u"2"_s);
    answer({}, u"3"_s);
    QCOMPARE(m_finished, 1);
}

void ListJobTest::aLostCursorStartsAgainOnce()
{
    start();
    answer({ u"a"_s, u"b"_s }, u"2"_s);
    QVERIFY(m_platform->fail(Call::List, makeError(Kind::CursorLost)));
    QCOMPARE(m_platform->held().size(), 1);
    QCOMPARE(m_platform->held().constFirst().argument, QString());
    answer({ u"a"_s, u"b"_s }, u"2"_s); // all known, and yet not the end
    answer({ u"c"_s });
    QCOMPARE(m_finished, 1);
    QCOMPARE(m_result, (QStringList { u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(m_pages, (QList<QStringList> { { u"a"_s, u"b"_s }, { u"c"_s } }));
}

void ListJobTest::aCursorLostTwiceIsAFailure()
{
    start();
    answer({ u"a"_s }, u"2"_s);
    QVERIFY(m_platform->fail(Call::List, makeError(Kind::CursorLost)));
    answer({ u"a"_s }, u"2"_s);
    QVERIFY(m_platform->fail(Call::List, makeError(Kind::CursorLost)));
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_finished, 0);
    QTRY_VERIFY(!m_job);
}

void ListJobTest::aCursorLostWithoutOneIsAFailure()
{
    start();
    QVERIFY(m_platform->fail(Call::List, makeError(Kind::CursorLost)));
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_platform->held().size(), 0);
}

void ListJobTest::theSecondWalkCountsAlone()
{
    start();
    answer({ u"a"_s, u"b"_s }, u"2"_s);
    QVERIFY(m_platform->fail(Call::List, makeError(Kind::CursorLost)));
    answer({ u"b"_s });
    QCOMPARE(m_result, QStringList { u"b"_s }); // a was deleted in between
}

void ListJobTest::failsWithTheError()
{
    start();
    answer({ u"a"_s }, u"2"_s);
    const CloudError error = makeError(Kind::ServerError, 503);
    QVERIFY(m_platform->fail(Call::List, error));
    QCOMPARE(m_errors, QList<CloudError> { error });
    QCOMPARE(m_finished, 0);
    QTRY_VERIFY(!m_job);
}

void ListJobTest::deletingItEndsItSilently()
{
    start();
    delete m_job;
    answer({ u"a"_s });
    QCOMPARE(m_pages.size(), 0);
    QCOMPARE(m_finished, 0);
}

void ListJobTest::mayBeDeletedByWhoHears()
{
    start();
    connect(m_job, &ListJob::pageArrived, this, [this] { delete m_job; });
    answer({ u"a"_s }, u"2"_s);
    QVERIFY(!m_job);
    QCOMPARE(m_platform->held().size(), 0);
    QCOMPARE(m_finished, 0);
}

QTEST_GUILESS_MAIN(ListJobTest)
#include "tst_listjob.moc"
