#include "fakeplatform.h"
#include "memoryjournal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "profilesession.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

class ProfileSessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsTokenOrganizationsAndGroups();
    void saysWhatItWaitsFor();
    void noTokenIsAProblem();
    void anUnusableTokenIsAProblem_data();
    void anUnusableTokenIsAProblem();
    void anUnknownPlatformIsAProblem();
    void failingToListOrganizationsKeepsWhatWasThere();
    void oneOrganizationFailingLeavesTheOthers();
    void aFailedRefreshKeepsCountAndTime();
    void aRefreshIsNotDoubled();
    void refreshingOneOrganizationAsksForItAlone();
    void refreshingOneBeforeAnythingIsAskedRefreshesAll();
    void onlyTheWantedOrganizations();
    void wantedButNotVisibleIsSaid();
    void wantedAndGoneKeepsItsIdAndCount();
    void wantedAppearsLater();
    void wantedByHandWhereListingIsNotAllowed_data();
    void wantedByHandWhereListingIsNotAllowed();
    void byHandKeepsTheIdsKnownFromBefore();
    void anOrganizationThatVanishedLeaves();
    void pagesArriveBeforeTheWhole();
    void directoriesAreReadOnce();
    void directoriesAreReadAgainAfterARefresh();
    void aFailedDirectoryIsNotRemembered();
    void directoryOfAStranger();
    void aDirectoryWaiterThatDiedIsSkipped();
    void deletingTheSessionEndsEverything();

private:
    void make();
    [[nodiscard]] bool waitUntilDone();
    [[nodiscard]] LoadState stateOf(const QString &organization) const;
    [[nodiscard]] QStringList organizations() const;
    [[nodiscard]] SourceRef ref(const QString &organization) const;

    Profile m_profile;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<MemorySecretStore> m_tokens;
    MemoryProfileRepository m_repository;
    MemoryJournal m_journal;
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<ProfileSession> m_session;
};

void ProfileSessionTest::init()
{
    m_profile = makeProfile(u"p"_s, u"p"_s);
    m_platform = std::make_unique<FakePlatform>();
    m_tokens = std::make_unique<MemorySecretStore>();
    m_tokens->put(m_profile.id, Secret::fromBytes("secret"));
    m_platform->addOrganization(m_profile.id, makeOrganization(u"o1"_s, u"Acme"_s));
    m_platform->addOrganization(m_profile.id, makeOrganization(u"o2"_s, u"Umbrella"_s));
    m_platform->setGroups(ref(u"o1"_s), { makeGroup(u"a"_s, u"a"_s), makeGroup(u"b"_s, u"b"_s) });
    m_platform->setGroups(ref(u"o2"_s), { makeGroup(u"c"_s, u"c"_s) });
}

void ProfileSessionTest::cleanup()
{
    m_session.reset();
    m_tokens.reset();
    m_platform.reset();
}

void ProfileSessionTest::make()
{
    const QList<PlatformDescription> known = m_platform->platforms();
    m_around = std::make_unique<Surroundings>(
        Surroundings { m_repository, *m_tokens, *m_platform, m_journal });
    m_session = std::make_unique<ProfileSession>(
        m_profile, known.at(1), *m_around, std::make_shared<WriteLock>(WriteLock::State::Open),
        nullptr);
}

bool ProfileSessionTest::waitUntilDone()
{
    return waitUntil([this] {
        const auto busy = [](LoadState state) {
            return state == LoadState::Loading || state == LoadState::WaitingForToken;
        };
        bool any = busy(m_session->status().state);
        for (const Source &source : m_session->sources())
            any = any || busy(source.status.state);
        return !any;
    });
}

LoadState ProfileSessionTest::stateOf(const QString &organization) const
{
    const Source *source = m_session->source(OrganizationId(organization));
    return source ? source->status.state : LoadState::Idle;
}

QStringList ProfileSessionTest::organizations() const
{
    QStringList ids;
    for (const Source &source : m_session->sources())
        ids << source.organization.id.toString();
    return ids;
}

SourceRef ProfileSessionTest::ref(const QString &organization) const
{
    return { m_profile.id, OrganizationId(organization) };
}

void ProfileSessionTest::readsTokenOrganizationsAndGroups()
{
    make();
    QCOMPARE(m_session->status().state, LoadState::Idle);
    QVERIFY(!m_session->client());
    QSignalSpy loaded(m_session.get(), &ProfileSession::groupsLoaded);
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_platform->tokens(), QList { Secret::fromBytes("secret") });
    QCOMPARE(m_session->status().state, LoadState::Ready);
    QCOMPARE(organizations(), (QStringList { u"o1"_s, u"o2"_s }));
    QCOMPARE(loaded.count(), 2);
    const Source *acme = m_session->source(OrganizationId(u"o1"_s));
    QCOMPARE(acme->status.state, LoadState::Ready);
    QCOMPARE(acme->status.loaded, 2);
    QVERIFY(acme->status.updated);
    QCOMPARE(acme->status.updated->timeSpec(), Qt::UTC);
    QVERIFY(m_session->client());
}

void ProfileSessionTest::saysWhatItWaitsFor()
{
    make();
    m_tokens->hold();
    m_platform->hold();
    m_session->refresh();
    QCOMPARE(m_session->status().state, LoadState::WaitingForToken);
    m_tokens->release();
    QTRY_COMPARE(m_session->status().state, LoadState::Loading);
    bool idleInBetween = false;
    connect(m_session.get(), &ProfileSession::statusChanged, this, [this, &idleInBetween] {
        idleInBetween = idleInBetween || stateOf(u"o1"_s) != LoadState::Loading;
    });
    QVERIFY(m_platform->release(Call::Organizations));
    QCOMPARE(m_session->status().state, LoadState::Ready);
    QVERIFY(!idleInBetween);
    QCOMPARE(stateOf(u"o1"_s), LoadState::Loading);
    QVERIFY(m_platform->release(Call::List));
    QCOMPARE(stateOf(u"o1"_s), LoadState::Ready);
    QCOMPARE(stateOf(u"o2"_s), LoadState::Loading);
}

void ProfileSessionTest::noTokenIsAProblem()
{
    const StoreError error { StoreError::Kind::Unavailable, u"no keychain"_s, {} };
    m_tokens->fail(MemorySecretStore::Call::Read, error);
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_session->status().state, LoadState::Failed);
    QCOMPARE(std::get<StoreError>(*m_session->status().problem), error);
    m_tokens->fail(MemorySecretStore::Call::Read, {}); // and again
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_session->status().state, LoadState::Ready);
    QVERIFY(!m_session->status().problem);
}

void ProfileSessionTest::anUnusableTokenIsAProblem_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line end inside") << QByteArray("two\nlines");
    QTest::newRow("not ASCII") << QByteArray("caf\xc3\xa9");
}

void ProfileSessionTest::anUnusableTokenIsAProblem()
{
    QFETCH(QByteArray, token);
    m_tokens->put(m_profile.id, Secret::fromBytes(token));
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_session->status().state, LoadState::Failed);
    const auto problem = std::get<StoreError>(*m_session->status().problem);
    QCOMPARE(problem.kind, StoreError::Kind::Invalid);
    if (!token.isEmpty())
        QVERIFY(!problem.detail.contains(QString::fromUtf8(token)));
    QVERIFY(m_platform->requests().isEmpty());
}

void ProfileSessionTest::anUnknownPlatformIsAProblem()
{
    m_profile.platform = PlatformId(u"gone"_s);
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_session->status().state, LoadState::Failed);
    QCOMPARE(std::get<CloudError>(*m_session->status().problem).kind, Kind::Unsupported);
    QVERIFY(!m_session->client());
}

void ProfileSessionTest::failingToListOrganizationsKeepsWhatWasThere()
{
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    m_platform->failNext(Call::Organizations, makeError(Kind::Unauthorized, 401));
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_session->status().state, LoadState::Failed);
    QCOMPARE(std::get<CloudError>(*m_session->status().problem).kind, Kind::Unauthorized);
    QCOMPARE(organizations(), (QStringList { u"o1"_s, u"o2"_s }));
    QCOMPARE(stateOf(u"o1"_s), LoadState::Ready);
    QVERIFY(m_session->client());
}

void ProfileSessionTest::oneOrganizationFailingLeavesTheOthers()
{
    m_platform->failLists(ref(u"o1"_s), makeError(Kind::ServerError, 500));
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(stateOf(u"o1"_s), LoadState::Failed);
    QCOMPARE(stateOf(u"o2"_s), LoadState::Ready);
    QCOMPARE(m_session->status().state, LoadState::Ready);
    const Source *failed = m_session->source(OrganizationId(u"o1"_s));
    QCOMPARE(std::get<CloudError>(*failed->status.problem).httpStatus, 500);
    QVERIFY(!failed->status.updated);
}

void ProfileSessionTest::aFailedRefreshKeepsCountAndTime()
{
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    const SourceStatus before = m_session->source(OrganizationId(u"o1"_s))->status;
    m_platform->failLists(ref(u"o1"_s), makeError(Kind::Unauthorized, 401));
    m_session->refresh();
    QVERIFY(waitUntilDone());
    const SourceStatus after = m_session->source(OrganizationId(u"o1"_s))->status;
    QCOMPARE(after.state, LoadState::Failed);
    QCOMPARE(after.loaded, before.loaded);
    QCOMPARE(after.updated, before.updated);
    m_platform->failLists(ref(u"o1"_s), {});
    m_session->refresh(OrganizationId(u"o1"_s));
    QVERIFY(waitUntilDone());
    QCOMPARE(stateOf(u"o1"_s), LoadState::Ready);
    QVERIFY(!m_session->source(OrganizationId(u"o1"_s))->status.problem);
}

void ProfileSessionTest::aRefreshIsNotDoubled()
{
    m_tokens->hold();
    m_platform->hold();
    make();
    m_session->refresh();
    m_session->refresh();
    m_tokens->release();
    QTRY_COMPARE(m_platform->count(Call::Organizations), 1);
    QCOMPARE(m_tokens->callCount(MemorySecretStore::Call::Read), 1);
    m_session->refresh();
    QCOMPARE(m_platform->count(Call::Organizations), 1);
    QVERIFY(m_platform->release(Call::Organizations));
    QCOMPARE(m_platform->count(Call::List), 2);
    m_session->refresh(OrganizationId(u"o1"_s));
    m_session->refresh();
    QVERIFY(m_platform->release(Call::Organizations));
    QCOMPARE(m_platform->count(Call::List), 2); // both lists were still being read
    m_platform->releaseAll();
    QVERIFY(waitUntilDone());
}

void ProfileSessionTest::refreshingOneOrganizationAsksForItAlone()
{
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    const qsizetype before = m_platform->requests().size();
    m_session->refresh(OrganizationId(u"o2"_s));
    QCOMPARE(stateOf(u"o2"_s), LoadState::Loading);
    QCOMPARE(stateOf(u"o1"_s), LoadState::Ready);
    QVERIFY(waitUntilDone());
    QCOMPARE(m_platform->requests().size(), before + 1);
    QCOMPARE(m_platform->requests().constLast().source, ref(u"o2"_s));
}

void ProfileSessionTest::refreshingOneBeforeAnythingIsAskedRefreshesAll()
{
    make();
    m_session->refresh(OrganizationId(u"o2"_s));
    QVERIFY(waitUntilDone());
    QCOMPARE(organizations().size(), 2);
    QCOMPARE(m_platform->count(Call::List), 2);
}

void ProfileSessionTest::onlyTheWantedOrganizations()
{
    m_platform->addOrganization(m_profile.id, makeOrganization(u"o3"_s, u"acme"_s));
    m_profile.onlyOrganizations = QStringList { u"Acme"_s, u"o2"_s };
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(organizations(), (QStringList { u"o1"_s, u"o2"_s })); // case matters
    QCOMPARE(m_platform->count(Call::List), 2);
}

void ProfileSessionTest::wantedButNotVisibleIsSaid()
{
    m_profile.onlyOrganizations = QStringList { u"Acme"_s, u"Wonka"_s };
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(organizations(), (QStringList { u"o1"_s, u"Wonka"_s }));
    const Source *missing = m_session->source(OrganizationId(u"Wonka"_s));
    QCOMPARE(missing->status.state, LoadState::Failed);
    QCOMPARE(missing->organization.name, u"Wonka"_s);
    const auto problem = std::get<CloudError>(*missing->status.problem);
    QCOMPARE(problem.kind, Kind::NotFound);
    QVERIFY(problem.reason.contains("Wonka"_L1));
    QCOMPARE(m_platform->count(Call::List), 1);
    QCOMPARE(stateOf(u"o1"_s), LoadState::Ready);
}

void ProfileSessionTest::wantedAndGoneKeepsItsIdAndCount()
{
    m_profile.onlyOrganizations = QStringList { u"Acme"_s };
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    m_platform->removeOrganization(m_profile.id, OrganizationId(u"o1"_s));
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(organizations(), QStringList { u"o1"_s });
    QCOMPARE(stateOf(u"o1"_s), LoadState::Failed);
    QCOMPARE(m_session->sources().constFirst().status.loaded, 2);
}

void ProfileSessionTest::wantedAppearsLater()
{
    m_profile.onlyOrganizations = QStringList { u"Wonka"_s };
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(stateOf(u"Wonka"_s), LoadState::Failed);
    m_platform->addOrganization(m_profile.id, makeOrganization(u"o9"_s, u"Wonka"_s));
    m_session->refresh(OrganizationId(u"Wonka"_s)); // the whole list: this id was only a guess
    QVERIFY(waitUntilDone());
    QCOMPARE(organizations(), QStringList { u"o9"_s });
    QCOMPARE(stateOf(u"o9"_s), LoadState::Ready);
}

void ProfileSessionTest::wantedByHandWhereListingIsNotAllowed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("forbidden") << int(Kind::Forbidden) << true;
    QTest::newRow("not found") << int(Kind::NotFound) << true;
    QTest::newRow("unsupported") << int(Kind::Unsupported) << true;
    QTest::newRow("not found or forbidden") << int(Kind::NotFoundOrForbidden) << true;
    QTest::newRow("unauthorized") << int(Kind::Unauthorized) << false;
    QTest::newRow("offline") << int(Kind::Offline) << false;
}

void ProfileSessionTest::wantedByHandWhereListingIsNotAllowed()
{
    QFETCH(int, kind);
    QFETCH(bool, goesOn);
    m_profile.onlyOrganizations = QStringList { u"o2"_s };
    m_platform->failNext(Call::Organizations, makeError(static_cast<Kind>(kind)));
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(m_session->status().state, goesOn ? LoadState::Ready : LoadState::Failed);
    QCOMPARE(organizations(), goesOn ? QStringList { u"o2"_s } : QStringList {});
    if (goesOn) {
        QCOMPARE(stateOf(u"o2"_s), LoadState::Ready);
        QCOMPARE(m_session->sources().constFirst().organization.name, u"o2"_s);
        QCOMPARE(m_session->sources().constFirst().status.loaded, 1);
    }
}

void ProfileSessionTest::byHandKeepsTheIdsKnownFromBefore()
{
    m_profile.onlyOrganizations = QStringList { u"Acme"_s };
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    m_platform->failNext(Call::Organizations, makeError(Kind::Forbidden, 403));
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(organizations(), QStringList { u"o1"_s });
    QCOMPARE(stateOf(u"o1"_s), LoadState::Ready);
}

void ProfileSessionTest::anOrganizationThatVanishedLeaves()
{
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    m_platform->removeOrganization(m_profile.id, OrganizationId(u"o1"_s));
    m_platform->hold();
    m_session->refresh(OrganizationId(u"o1"_s));
    m_session->refresh();
    QVERIFY(m_platform->release(Call::Organizations));
    QCOMPARE(organizations(), QStringList { u"o2"_s });
    QSignalSpy loaded(m_session.get(), &ProfileSession::groupsLoaded);
    m_platform->releaseAll(); // its list comes too late
    QVERIFY(waitUntilDone());
    QCOMPARE(loaded.count(), 1);
}

void ProfileSessionTest::pagesArriveBeforeTheWhole()
{
    m_profile.onlyOrganizations = QStringList { u"o1"_s };
    m_platform->setPageSize(1);
    make();
    QList<qsizetype> sizes;
    connect(
        m_session.get(), &ProfileSession::groupsArrived, this,
        [&sizes](const OrganizationId &, const GroupBatch &groups) { sizes << groups.size(); });
    QList<int> counts;
    connect(m_session.get(), &ProfileSession::sourceStatusChanged, this,
            [this, &counts](const OrganizationId &organization) {
                counts << m_session->source(organization)->status.loaded;
            });
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QCOMPARE(sizes, (QList<qsizetype> { 1, 1 }));
    QCOMPARE(counts, (QList { 0, 1, 2, 2 }));
}

void ProfileSessionTest::directoriesAreReadOnce()
{
    const Directory people { { u"u1"_s, u"Ada"_s, {}, true, false } };
    m_platform->setDirectory(ref(u"o1"_s), DirectoryKind::Users, people);
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QObject context;
    Answer<Directory> first;
    Answer<Directory> second;
    Answer<Directory> third;
    const OrganizationId acme(u"o1"_s);
    m_session->directory(acme, DirectoryKind::Users, &context, first.callback());
    m_session->directory(acme, DirectoryKind::Users, &context, second.callback());
    QVERIFY(first.wait() && second.wait());
    m_session->directory(acme, DirectoryKind::Users, &context, third.callback());
    QCOMPARE(third.count(), 0); // never before the call returned
    QVERIFY(third.wait());
    for (auto *answer : { &first, &second, &third }) {
        QCOMPARE(answer->count(), 1);
        QCOMPARE(*answer->result(), people);
    }
    QCOMPARE(m_platform->count(Call::Directory), 1);
}

void ProfileSessionTest::directoriesAreReadAgainAfterARefresh()
{
    const OrganizationId acme(u"o1"_s);
    m_platform->setDirectory(ref(u"o1"_s), DirectoryKind::Roles, {});
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QObject context;
    Answer<Directory> before;
    m_session->directory(acme, DirectoryKind::Roles, &context, before.callback());
    QVERIFY(before.wait());
    m_session->refresh(OrganizationId(u"o2"_s)); // another organization's
    QVERIFY(waitUntilDone());
    Answer<Directory> between;
    m_session->directory(acme, DirectoryKind::Roles, &context, between.callback());
    QVERIFY(between.wait());
    QCOMPARE(m_platform->count(Call::Directory), 1);
    m_session->refresh();
    QVERIFY(waitUntilDone());
    Answer<Directory> after;
    m_session->directory(acme, DirectoryKind::Roles, &context, after.callback());
    QVERIFY(after.wait());
    QCOMPARE(m_platform->count(Call::Directory), 2);
}

void ProfileSessionTest::aFailedDirectoryIsNotRemembered()
{
    m_platform->setDirectory(ref(u"o1"_s), DirectoryKind::Users, {});
    m_platform->failNext(Call::Directory, makeError(Kind::Timeout));
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    QObject context;
    Answer<Directory> failed;
    m_session->directory(OrganizationId(u"o1"_s), DirectoryKind::Users, &context,
                         failed.callback());
    QVERIFY(failed.wait());
    QCOMPARE(failed.result().error().kind, Kind::Timeout);
    Answer<Directory> fine;
    m_session->directory(OrganizationId(u"o1"_s), DirectoryKind::Users, &context, fine.callback());
    QVERIFY(fine.wait());
    QVERIFY(fine.result().has_value());
}

void ProfileSessionTest::directoryOfAStranger()
{
    make();
    QObject context;
    Answer<Directory> noToken;
    m_session->directory(OrganizationId(u"o1"_s), DirectoryKind::Users, &context,
                         noToken.callback());
    QVERIFY(noToken.wait());
    QCOMPARE(noToken.result().error().kind, Kind::MissingToken);
    m_session->refresh();
    QVERIFY(waitUntilDone());
    Answer<Directory> stranger;
    m_session->directory(OrganizationId(u"none"_s), DirectoryKind::Users, &context,
                         stranger.callback());
    QVERIFY(stranger.wait());
    QCOMPARE(stranger.result().error().kind, Kind::NotFound);
}

void ProfileSessionTest::aDirectoryWaiterThatDiedIsSkipped()
{
    m_platform->setDirectory(ref(u"o1"_s), DirectoryKind::Users, {});
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    auto dead = std::make_unique<QObject>();
    QObject alive;
    Answer<Directory> never;
    Answer<Directory> comes;
    m_session->directory(OrganizationId(u"o1"_s), DirectoryKind::Users, dead.get(),
                         never.callback());
    m_session->directory(OrganizationId(u"o1"_s), DirectoryKind::Users, &alive, comes.callback());
    dead.reset();
    QVERIFY(comes.wait());
    QCOMPARE(never.count(), 0);
}

void ProfileSessionTest::deletingTheSessionEndsEverything()
{
    m_platform->setDirectory(ref(u"o1"_s), DirectoryKind::Users, {});
    make();
    m_session->refresh();
    QVERIFY(waitUntilDone());
    m_platform->hold();
    m_session->refresh(OrganizationId(u"o1"_s));
    m_session->refresh();
    QObject context;
    Answer<Directory> never;
    m_session->directory(OrganizationId(u"o2"_s), DirectoryKind::Users, &context, never.callback());
    QCOMPARE(m_platform->held().size(), 3);
    QSignalSpy changed(m_session.get(), &ProfileSession::statusChanged);
    m_session.reset();
    m_platform->releaseAll();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(never.count(), 0);
}

QTEST_GUILESS_MAIN(ProfileSessionTest)
#include "tst_profilesession.moc"
