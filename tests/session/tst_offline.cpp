#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// A platform that does not answer, and comes back.
class OfflineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesAProfileOffline_data();
    void whatMakesAProfileOffline();
    void theRowsStayWithTheirDate();
    void itComesBackByItself();
    void nothingShowsWhileItIsAskedQuietly();
    void thePausesGrow();
    void refreshingAsksAtOnce();
    void anotherProblemEndsIt();
    void theFirstTimeMayFailToo();
    void listsThatGetNoAnswerMakeItOffline();
    void oneSlowOrganizationDoesNot();
    void aKeychainThatDoesNotAnswerIsNotOffline();

private:
    static void loseLists(WorkspaceFixture &f, Kind kind);
    static void setPauses(WorkspaceFixture &f, const QList<std::chrono::milliseconds> &pauses);
};

void OfflineTest::loseLists(WorkspaceFixture &f, Kind kind)
{
    f.platform.failLists(f.o1, makeError(kind));
    f.platform.failLists(f.o2, makeError(kind));
}

void OfflineTest::setPauses(WorkspaceFixture &f, const QList<std::chrono::milliseconds> &pauses)
{
    Surroundings around { f.repository, f.tokens, f.platform, f.journal };
    around.offlinePauses = pauses;
    f.workspace = std::make_unique<Workspace>(around);
}

void OfflineTest::whatMakesAProfileOffline_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("offline");
    const auto row = [](Kind kind, bool offline) {
        QTest::newRow(qPrintable(kindName(kind))) << int(kind) << offline;
    };
    row(Kind::HostNotFound, true);
    row(Kind::Refused, true);
    row(Kind::Offline, true);
    row(Kind::ConnectionLost, true);
    row(Kind::Timeout, true);
    row(Kind::ProxyFailed, true);
    row(Kind::TlsFailed, false);
    row(Kind::RedirectRefused, false);
    row(Kind::Unauthorized, false);
    row(Kind::Forbidden, false);
    row(Kind::RateLimited, false);
    row(Kind::ServerError, false);
    row(Kind::BadResponse, false);
    row(Kind::MissingToken, false);
}

void OfflineTest::whatMakesAProfileOffline()
{
    QFETCH(const int, kind);
    QFETCH(const bool, offline);
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Organizations, makeError(static_cast<Kind>(kind)));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Failed);
    QCOMPARE(f.workspace->isOffline(f.p.id), offline);
    QCOMPARE(f.workspace->limit(GroupAction::Create, f.o1).has_value(), offline);
    QVERIFY(!f.workspace->isOffline(f.q.id));
    const QModelIndex line = f.workspace->scopes().indexOf(f.p.id);
    QCOMPARE(line.data(ScopeTreeModel::OfflineRole).toBool(), offline);
}

void OfflineTest::theRowsStayWithTheirDate()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const auto updated = f.workspace->source(f.o1)->status.updated;
    QVERIFY(updated);
    QSignalSpy limits(f.workspace.get(), &Workspace::limitsChanged);
    f.platform.failNext(Call::Organizations, makeError(Kind::Refused));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QCOMPARE(f.workspace->source(f.o1)->status.updated, updated);
    QCOMPARE(limits.count(), 1);
    QCOMPARE(f.workspace->limit(GroupAction::Delete, f.o1)->kind, Limit::Kind::Offline);
}

void OfflineTest::itComesBackByItself()
{
    WorkspaceFixture f;
    setPauses(f, { 1ms });
    QVERIFY(f.loadAndRefresh());
    for (int i = 0; i < 4; ++i)
        f.platform.failNext(Call::Organizations, makeError(Kind::HostNotFound));
    f.platform.setGroups(f.o1, { makeGroup(u"z"_s, u"zeta"_s) });
    f.workspace->refresh(f.p.id);
    QTRY_VERIFY(f.shows(f.group(f.o1, u"z"_s)));
    QVERIFY(f.settle());
    QVERIFY(!f.workspace->isOffline(f.p.id));
    QVERIFY(!f.workspace->profileStatus(f.p.id).problem);
    QVERIFY(!f.workspace->limit(GroupAction::Create, f.o1));
    QVERIFY(!f.shows(f.group(f.o1, u"a"_s)));
}

void OfflineTest::nothingShowsWhileItIsAskedQuietly()
{
    WorkspaceFixture f;
    setPauses(f, { 1ms });
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Organizations, makeError(Kind::Refused));
    f.workspace->refresh(f.p.id);
    QTRY_VERIFY(f.workspace->isOffline(f.p.id));
    QSignalSpy status(f.workspace.get(), &Workspace::statusChanged);
    const int asked = f.platform.count(Call::Organizations);
    for (int i = 0; i < 3; ++i)
        f.platform.failNext(Call::Organizations, makeError(Kind::Timeout));
    f.platform.hold();
    QTRY_COMPARE(f.platform.count(Call::Organizations), asked + 1);
    QVERIFY(!f.workspace->isLoading());
    QCOMPARE(status.count(), 0);
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Failed);
    QVERIFY(f.platform.fail(Call::Organizations, makeError(Kind::Timeout)));
    QTRY_COMPARE(f.platform.count(Call::Organizations), asked + 2);
    QCOMPARE(status.count(), 0);
    QCOMPARE(std::get<CloudError>(*f.workspace->profileStatus(f.p.id).problem).kind, Kind::Refused);
}

void OfflineTest::thePausesGrow()
{
    Comeback comeback({ 1ms, 2ms, 60s });
    QCOMPARE(comeback.pause(), 0ms);
    QSignalSpy due(&comeback, &Comeback::due);
    comeback.wait();
    comeback.wait(); // the same pause
    QCOMPARE(comeback.pause(), 1ms);
    QTRY_COMPARE(due.count(), 1);
    QCOMPARE(comeback.pause(), 0ms);
    comeback.wait();
    QCOMPARE(comeback.pause(), 2ms);
    QTRY_COMPARE(due.count(), 2);
    for (int i = 0; i < 2; ++i) { // the last one is repeated
        comeback.wait();
        QCOMPARE(comeback.pause(), std::chrono::milliseconds(60s));
        comeback.stop();
        QCOMPARE(comeback.pause(), 0ms);
    }
    comeback.startOver();
    comeback.wait();
    QCOMPARE(comeback.pause(), 1ms);

    Comeback never({});
    never.wait();
    QCOMPARE(never.pause(), 0ms);
}

void OfflineTest::refreshingAsksAtOnce()
{
    WorkspaceFixture f; // its first pause is 5 s
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Organizations, makeError(Kind::Refused));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QVERIFY(f.workspace->isOffline(f.p.id));
    f.workspace->refresh(f.o1); // also for one organization alone: everything is old
    QVERIFY(f.workspace->isLoading(f.p.id));
    QVERIFY(f.workspace->isOffline(f.p.id)); // until it has answered
    QVERIFY(f.settle());
    QVERIFY(!f.workspace->isOffline(f.p.id));
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Ready);
}

void OfflineTest::anotherProblemEndsIt()
{
    WorkspaceFixture f;
    setPauses(f, { 1ms });
    QVERIFY(f.loadAndRefresh());
    f.platform.failNext(Call::Organizations, makeError(Kind::Refused));
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized, 401));
    f.workspace->refresh(f.p.id);
    QTRY_COMPARE(f.platform.count(Call::Organizations), 4);
    QTRY_VERIFY(!f.workspace->isOffline(f.p.id));
    QCOMPARE(std::get<CloudError>(*f.workspace->profileStatus(f.p.id).problem).kind,
             Kind::Unauthorized);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void OfflineTest::theFirstTimeMayFailToo()
{
    WorkspaceFixture f;
    setPauses(f, { 1ms });
    f.platform.failNext(Call::Organizations, makeError(Kind::HostNotFound));
    QVERIFY(f.workspace->load().has_value());
    f.workspace->refresh(EverythingScope {});
    QTRY_COMPARE(f.workspace->groups().rowCount(), 4);
}

void OfflineTest::listsThatGetNoAnswerMakeItOffline()
{
    WorkspaceFixture f;
    setPauses(f, { 1ms });
    QVERIFY(f.loadAndRefresh());
    loseLists(f, Kind::ConnectionLost);
    f.workspace->refresh(f.p.id);
    QTRY_VERIFY(f.workspace->isOffline(f.p.id));
    for (const SourceRef &ref : { f.o1, f.o2 }) {
        const SourceStatus status = f.workspace->source(ref)->status;
        QVERIFY(!status.problem); // it is told once, by the profile
        QVERIFY(status.updated);
    }
    f.platform.failLists(f.o1, {});
    f.platform.failLists(f.o2, {});
    QTRY_VERIFY(!f.workspace->isOffline(f.p.id));
    QVERIFY(f.settle());
    QCOMPARE(f.workspace->source(f.o1)->status.state, LoadState::Ready);
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void OfflineTest::oneSlowOrganizationDoesNot()
{
    WorkspaceFixture f;
    setPauses(f, { 1ms });
    QVERIFY(f.loadAndRefresh());
    f.platform.failLists(f.o2, makeError(Kind::Timeout));
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QVERIFY(!f.workspace->isOffline(f.p.id));
    QCOMPARE(f.workspace->source(f.o1)->status.state, LoadState::Ready);
    QCOMPARE(f.workspace->source(f.o2)->status.state, LoadState::Failed);
    f.platform.failLists(f.o2, {});
    QTRY_COMPARE(f.workspace->source(f.o2)->status.state, LoadState::Ready); // asked by itself
}

void OfflineTest::aKeychainThatDoesNotAnswerIsNotOffline()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.tokens.fail(MemorySecretStore::Call::Read, StoreError { StoreError::Kind::TimedOut, {}, {} });
    f.workspace->lockSecrets();
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    // The keychain is on this computer: the platform is not offline.
    QVERIFY(!f.workspace->isOffline(f.p.id));
    QCOMPARE(std::get<StoreError>(*f.workspace->profileStatus(f.p.id).problem).kind,
             StoreError::Kind::TimedOut);
}

QTEST_GUILESS_MAIN(OfflineTest)
#include "tst_offline.moc"
