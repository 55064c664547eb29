#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using StoreCall = MemorySecretStore::Call;

namespace {

using Stored = Answer<Done, StoreError>;

Secret secret(const char *text)
{
    return Secret::fromBytes(text);
}

QStringList namesOf(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names << profile.name;
    return names;
}

} // namespace

/// Profiles on this computer: their order, folders, copies, imports and secrets.
class WorkspaceProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamingReloadsNothing();
    void anotherConnectionReloads_data();
    void anotherConnectionReloads();
    void movesAmongItsFolder();
    void movingThatCannotBeStoredChangesNothing();
    void foldersAreScopes();
    void duplicates();
    void comparesAnImport();
    void importsAndAsksNothing();
    void anImportThatPointsElsewhereLosesTheSecrets();
    void aBadImportChangesNothing();
    void secretsMoveWithTheirProfile();
    void aSecretThatCannotBeMovedChangesNothing();
    void anotherWayToSignInLeavesNoToken();
    void removingTakesEverySecret();
    void movesTheTokenToTheKeychain_data();
    void movesTheTokenToTheKeychain();
    void aKeychainThatSaysNoLeavesAllAsItWas();
    void theProxyPasswordIsReadOnlyForAUser();
    void aProxyPasswordThatCannotBeReadIsAProblem();
    void testsWithWhatWasTyped();
    void showsWhatSomebodyElseStored();

private:
    [[nodiscard]] static bool save(WorkspaceFixture &f, const Profile &profile,
                                   const Secrets &secrets = {});
};

bool WorkspaceProfilesTest::save(WorkspaceFixture &f, const Profile &profile,
                                 const Secrets &secrets)
{
    Stored saved;
    f.workspace->saveProfile(profile, secrets, &f.context, saved.callback());
    return saved.wait() && saved.result();
}

void WorkspaceProfilesTest::renamingReloadsNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.platform.count(Call::Limits), 3);
    const QPersistentModelIndex row(f.workspace->groups().indexOf(f.group(f.o1, u"a"_s)));
    const QPersistentModelIndex line(f.workspace->scopes().indexOf(f.o1));
    const qsizetype asked = f.platform.requests().size();
    Profile edited = f.p;
    edited.name = u"Renamed"_s;
    edited.folder = u"Work"_s;
    edited.endpointClass = EndpointClass::Staging;
    edited.startReadOnly = true;
    edited.unknown.insert(u"later"_s, 1);
    QVERIFY(save(f, edited));
    QVERIFY(!f.workspace->isLoading());
    QCOMPARE(f.platform.requests().size(), asked);
    QCOMPARE(f.platform.connections().size(), 2);
    QVERIFY(row.isValid());
    QVERIFY(line.isValid()); // although its profile is in a folder now
    const auto shown = f.workspace->groups().row(f.group(f.o1, u"a"_s));
    QCOMPARE(shown->profileName, u"Renamed"_s);
    QCOMPARE(shown->folder, u"Work"_s);
    QCOMPARE(shown->endpointClass, EndpointClass::Staging);
    QVERIFY(!shown->marked);
    QCOMPARE(f.workspace->source(f.o1)->profile, edited);
    QCOMPARE(f.repository.stored(), (QList { edited, f.q }));
}

void WorkspaceProfilesTest::anotherConnectionReloads_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         { "baseUrl", "organizations", "tokenSource", "proxy", "caFile", "timeouts", "options" })
        QTest::newRow(field) << QString::fromLatin1(field);
}

void WorkspaceProfilesTest::anotherConnectionReloads()
{
    QFETCH(const QString, field);
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    Profile edited = f.p;
    if (field == "baseUrl"_L1)
        edited.baseUrl = QUrl(u"https://eu.example.org"_s);
    else if (field == "organizations"_L1)
        edited.onlyOrganizations = QStringList { u"o1"_s };
    else if (field == "tokenSource"_L1)
        edited.tokenSource = TokenSource::Session;
    else if (field == "proxy"_L1)
        edited.network.proxy.mode = ProxySettings::Mode::None;
    else if (field == "caFile"_L1)
        edited.network.caFile = u"/ca.pem"_s;
    else if (field == "timeouts"_L1)
        edited.network.totalLimit = std::chrono::seconds(5);
    else
        edited.options.insert(u"key"_s, u"value"_s);
    QCOMPARE(changedFields(f.p, edited), QStringList { field });
    QVERIFY(save(f, edited));
    QVERIFY(f.settle());
    QCOMPARE(f.platform.connections().size(), 3);
    QCOMPARE(f.platform.connections().constLast().profile, edited);
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Ready);
}

void WorkspaceProfilesTest::movesAmongItsFolder()
{
    WorkspaceFixture f;
    QList<Profile> all;
    for (const char *name : { "a", "b", "c", "d" }) {
        const QString id = QString::fromLatin1(name);
        all.append(WorkspaceFixture::writable(makeProfile(id, id)));
    }
    all[1].folder = u"Work"_s;
    all[3].folder = u"Work"_s;
    f.repository.setStored(all);
    QVERIFY(f.workspace->load().has_value());
    QSignalSpy changed(f.workspace.get(), &Workspace::profilesChanged);
    QVERIFY(f.workspace->moveProfile(all.at(0).id, 1).has_value()); // beside it: c
    QCOMPARE(namesOf(f.workspace->profiles()), (QStringList { u"b"_s, u"c"_s, u"a"_s, u"d"_s }));
    QVERIFY(f.workspace->moveProfile(all.at(3).id, -1).has_value());
    QCOMPARE(namesOf(f.workspace->profiles()), (QStringList { u"d"_s, u"b"_s, u"c"_s, u"a"_s }));
    QCOMPARE(f.repository.stored(), f.workspace->profiles());
    QCOMPARE(changed.count(), 2);
    QVERIFY(f.workspace->moveProfile(all.at(3).id, -1).has_value()); // at the end already
    QCOMPARE(changed.count(), 2);
    QVERIFY(!f.workspace->moveProfile(ProfileId(u"none"_s), 1).has_value());
    const QModelIndex folder = f.workspace->scopes().indexOf(FolderScope { u"Work"_s });
    QCOMPARE(f.workspace->scopes().rowCount(folder), 2);
    QCOMPARE(f.workspace->scopes().index(0, 0, folder).data().toString(), u"d"_s);
}

void WorkspaceProfilesTest::movingThatCannotBeStoredChangesNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.repository.failSavesWith(StoreError { StoreError::Kind::Io, u"full"_s, {} });
    QVERIFY(!f.workspace->moveProfile(f.p.id, 1).has_value());
    QVERIFY(!f.workspace->setFolder(f.p.id, u"Work"_s).has_value());
    QVERIFY(!f.workspace->importProfiles({ makeProfile(u"n"_s, u"n"_s) }).has_value());
    QCOMPARE(f.workspace->profiles(), (QList { f.p, f.q }));
    QCOMPARE(f.workspace->groups().rowCount(), 4);
}

void WorkspaceProfilesTest::foldersAreScopes()
{
    WorkspaceFixture f;
    const QAbstractItemModelTester tester(&f.workspace->scopes(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(f.loadAndRefresh());
    GroupFilterModel filter;
    filter.setSourceModel(&f.workspace->groups());
    QVERIFY(f.workspace->setFolder(f.p.id, u" Work "_s).has_value());
    const Scope work = FolderScope { u"Work"_s };
    QCOMPARE(namesOf(f.workspace->profiles(work)), QStringList { u"First"_s });
    QCOMPARE(f.workspace->sources(work).size(), 2);
    QCOMPARE(f.treeCount(work), 3);
    QCOMPARE(f.treeCount(EverythingScope {}), 4);
    filter.setScope(work);
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(filter.scopeTotal(), 3);
    const int asked = f.platform.count(Call::Organizations);
    f.workspace->refresh(work);
    QVERIFY(f.workspace->isLoading(work));
    QVERIFY(!f.workspace->isLoading(f.q.id));
    QVERIFY(f.settle());
    QCOMPARE(f.platform.count(Call::Organizations), asked + 1);

    QVERIFY(f.workspace->setFolder(f.p.id, {}).has_value());
    QVERIFY(!f.workspace->scopes().indexOf(work).isValid());
    QCOMPARE(filter.rowCount(), 0);
    QCOMPARE(f.treeCount(f.p.id), 3);
}

void WorkspaceProfilesTest::duplicates()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    const Profile copy = f.workspace->duplicateOf(f.p.id);
    QVERIFY(copy.id != f.p.id && !copy.id.isEmpty());
    QCOMPARE(copy.name, u"First (copy)"_s);
    QCOMPARE(changedFields(f.p, copy), QStringList { u"name"_s });
    QCOMPARE(f.repository.saveAttempts(), 0);
    QVERIFY(f.tokens.calls().isEmpty());
}

void WorkspaceProfilesTest::comparesAnImport()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    Profile changed = f.p;
    changed.name = u"Else"_s;
    changed.tokenCommand = u"op read x"_s;
    const QList<ImportLine> lines
        = f.workspace->compareImport({ makeProfile(u"n"_s, u"New"_s), changed, f.q });
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).state, ImportLine::State::New);
    QCOMPARE(lines.at(1).state, ImportLine::State::Changed);
    QCOMPARE(lines.at(1).changedFields, (QStringList { u"name"_s, u"tokenCommand"_s }));
    QCOMPARE(lines.at(1).profile, changed);
    QCOMPARE(lines.at(2).state, ImportLine::State::Same);
    QCOMPARE(f.repository.saveAttempts(), 0);
}

void WorkspaceProfilesTest::importsAndAsksNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.platform.count(Call::Limits), 3);
    const qsizetype asked = f.platform.requests().size();
    const qsizetype read = f.tokens.calls().size();
    Profile command = makeProfile(u"n"_s, u"New"_s);
    command.tokenSource = TokenSource::Command;
    command.tokenCommand = u"print token"_s;
    Profile renamed = f.p;
    renamed.name = u"Renamed"_s;
    QVERIFY(f.workspace->importProfiles({ command, renamed }).has_value());
    QCOMPARE(f.workspace->profiles(), (QList { renamed, f.q, command }));
    QCOMPARE(f.repository.stored(), f.workspace->profiles());
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    QVERIFY(!f.workspace->isLoading());
    QCOMPARE(f.workspace->profileStatus(command.id).state, LoadState::Idle);
    QCOMPARE(f.platform.requests().size(), asked);
    QCOMPARE(f.tokens.calls().size(), read);
    QCOMPARE(f.workspace->lock(command.id)->state(), WriteLock::State::Locked);
}

void WorkspaceProfilesTest::anImportThatPointsElsewhereLosesTheSecrets()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    Profile lure = f.p;
    lure.baseUrl = QUrl(u"https://collector.example.com"_s);
    QVERIFY(f.workspace->importProfiles({ lure }).has_value());
    const Profile arrived = f.workspace->profiles().constFirst();
    QVERIFY(arrived.id != f.p.id);
    QCOMPARE(arrived.baseUrl, lure.baseUrl);
    QVERIFY(!f.workspace->profile(f.p.id));
    QCOMPARE(f.workspace->profiles().size(), 2);
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QCOMPARE(std::get<StoreError>(*f.workspace->profileStatus(arrived.id).problem).kind,
             StoreError::Kind::NotFound);
    QTRY_VERIFY(!f.tokens.secret(f.p.id));
    QCOMPARE(f.tokens.secret(f.q.id), secret("secret-q"));
}

void WorkspaceProfilesTest::aBadImportChangesNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    Profile bad = makeProfile(u"n"_s, u"Bad"_s);
    bad.baseUrl = QUrl(u"http://plain.example.org"_s);
    const StoreResult<Done> imported
        = f.workspace->importProfiles({ makeProfile(u"m"_s, u"Good"_s), bad });
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, StoreError::Kind::Invalid);
    QCOMPARE(imported.error().detail, u"Bad"_s);
    QCOMPARE(f.repository.saveAttempts(), 0);
}

void WorkspaceProfilesTest::secretsMoveWithTheirProfile()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.tokens.put(f.p.id, secret("proxy"), SecretSlot::ProxyPassword);
    Profile inFile = f.p;
    inFile.tokenSource = TokenSource::VaultFile;
    QVERIFY(save(f, inFile));
    QVERIFY(f.settle());
    QCOMPARE(f.tokens.homes(f.p.id), QList { TokenSource::VaultFile });
    QCOMPARE(f.tokens.homes(f.p.id, SecretSlot::ProxyPassword), QList { TokenSource::VaultFile });
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Ready);
    // A new token replaces what would be taken along.
    QVERIFY(save(f, f.p, { { SecretSlot::Token, secret("new") } }));
    QCOMPARE(f.tokens.homes(f.p.id), QList { TokenSource::Keychain });
    QCOMPARE(f.tokens.secret(f.p.id), secret("new"));
}

void WorkspaceProfilesTest::aSecretThatCannotBeMovedChangesNothing()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    f.tokens.fail(StoreCall::Write, StoreError { StoreError::Kind::Denied, {}, {} });
    Profile inFile = f.p;
    inFile.tokenSource = TokenSource::VaultFile;
    QVERIFY(!save(f, inFile));
    QCOMPARE(f.workspace->profile(f.p.id)->tokenSource, TokenSource::Keychain);
    QCOMPARE(f.repository.saveAttempts(), 0);
    QCOMPARE(f.tokens.secret(f.p.id), secret("secret-p"));
    QCOMPARE(f.workspace->groups().rowCount(), 4);

    f.tokens.fail(StoreCall::Write, {});
    f.repository.failSavesWith(StoreError { StoreError::Kind::Io, {}, {} });
    QVERIFY(!save(f, inFile));
    QCOMPARE(f.tokens.secret(f.p.id), secret("secret-p"));
    QVERIFY(!f.tokens.homes(f.p.id).contains(TokenSource::VaultFile));
}

void WorkspaceProfilesTest::anotherWayToSignInLeavesNoToken()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    Profile byBrowser = f.p;
    byBrowser.signIn = SignInMethod::Browser;
    byBrowser.oauth.clientId = u"client"_s;
    QVERIFY(save(f, byBrowser, { { SecretSlot::ClientSecret, secret("shh") } }));
    QVERIFY(!f.tokens.secret(f.p.id));
    QCOMPARE(f.tokens.secret(f.p.id, SecretSlot::ClientSecret), secret("shh"));
    f.tokens.put(f.p.id, secret("{}"), SecretSlot::SignIn);
    byBrowser.oauth.clientId = u"another"_s;
    QVERIFY(save(f, byBrowser));
    QVERIFY(!f.tokens.secret(f.p.id, SecretSlot::SignIn));
    QVERIFY(save(f, f.p, { { SecretSlot::Token, secret("tok") } }));
    QVERIFY(!f.tokens.secret(f.p.id, SecretSlot::ClientSecret));
    QCOMPARE(f.tokens.secret(f.p.id), secret("tok"));
}

void WorkspaceProfilesTest::removingTakesEverySecret()
{
    WorkspaceFixture f;
    QVERIFY(f.workspace->load().has_value());
    const QList<SecretSlot> others { SecretSlot::ProxyPassword, SecretSlot::ClientSecret,
                                     SecretSlot::SignIn };
    for (const SecretSlot slot : others)
        f.tokens.put(f.p.id, secret("x"), slot);
    Stored removed;
    f.workspace->removeProfile(f.p.id, &f.context, removed.callback());
    QVERIFY(removed.wait() && removed.result());
    QVERIFY(!f.tokens.secret(f.p.id));
    for (const SecretSlot slot : others)
        QVERIFY(!f.tokens.secret(f.p.id, slot));
    QVERIFY(!f.workspace->lock(f.p.id));
}

void WorkspaceProfilesTest::movesTheTokenToTheKeychain_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("session") << int(TokenSource::Session);
    QTest::newRow("variable") << int(TokenSource::Environment);
    QTest::newRow("command") << int(TokenSource::Command);
    QTest::newRow("ask") << int(TokenSource::Ask);
    QTest::newRow("file") << int(TokenSource::VaultFile);
}

void WorkspaceProfilesTest::movesTheTokenToTheKeychain()
{
    QFETCH(const int, source);
    WorkspaceFixture f;
    f.p.tokenSource = static_cast<TokenSource>(source);
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.loadAndRefresh());
    const qsizetype opened = f.platform.connections().size();
    Stored moved;
    f.workspace->moveTokenToKeychain(f.p.id, &f.context, moved.callback());
    QCOMPARE(moved.count(), 0);
    QVERIFY(moved.wait() && moved.result());
    QCOMPARE(f.workspace->profile(f.p.id)->tokenSource, TokenSource::Keychain);
    QCOMPARE(f.repository.stored(), f.workspace->profiles());
    QVERIFY(f.tokens.homes(f.p.id).contains(TokenSource::Keychain));
    QCOMPARE(f.platform.connections().size(), opened); // nothing is loaded again
    QCOMPARE(f.workspace->groups().rowCount(), 4);
    // From now on it is read there.
    f.workspace->lockSecrets();
    f.tokens.setKeychainAvailable(false);
    f.workspace->refresh(f.p.id);
    QVERIFY(f.settle());
    QCOMPARE(std::get<StoreError>(*f.workspace->profileStatus(f.p.id).problem).kind,
             StoreError::Kind::Unavailable);
}

void WorkspaceProfilesTest::aKeychainThatSaysNoLeavesAllAsItWas()
{
    WorkspaceFixture f;
    f.p.tokenSource = TokenSource::Session;
    f.repository.setStored({ f.p, f.q });
    QVERIFY(f.workspace->load().has_value());
    f.tokens.setKeychainAvailable(false);
    Stored moved;
    f.workspace->moveTokenToKeychain(f.p.id, &f.context, moved.callback());
    QVERIFY(moved.wait());
    QCOMPARE(moved.result().error().kind, StoreError::Kind::Unavailable);
    QCOMPARE(f.workspace->profile(f.p.id), f.p);
    QCOMPARE(f.tokens.secret(f.p.id), secret("secret-p"));
    QCOMPARE(f.repository.saveAttempts(), 0);
    Stored stranger;
    f.workspace->moveTokenToKeychain(ProfileId(u"none"_s), &f.context, stranger.callback());
    QVERIFY(stranger.wait());
    QCOMPARE(stranger.result().error().kind, StoreError::Kind::NotFound);
}

void WorkspaceProfilesTest::theProxyPasswordIsReadOnlyForAUser()
{
    WorkspaceFixture f;
    f.tokens.put(f.p.id, secret("proxy"), SecretSlot::ProxyPassword);
    f.p.network.proxy = { ProxySettings::Mode::Http, u"proxy.example.org"_s, 3128, {} };
    f.repository.setStored({ f.p });
    QVERIFY(f.loadAndRefresh());
    QVERIFY(f.platform.connections().constLast().proxyPassword.isEmpty());
    QCOMPARE(f.tokens.callCount(StoreCall::Read), 1);
    f.p.network.proxy.user = u"ada"_s;
    QVERIFY(save(f, f.p));
    QVERIFY(f.settle());
    QCOMPARE(f.platform.connections().constLast().proxyPassword, secret("proxy"));
}

void WorkspaceProfilesTest::aProxyPasswordThatCannotBeReadIsAProblem()
{
    WorkspaceFixture f;
    f.p.network.proxy = { ProxySettings::Mode::Http, u"proxy.example.org"_s, 3128, u"ada"_s };
    f.repository.setStored({ f.p });
    QVERIFY(f.loadAndRefresh()); // one that is not there counts as empty
    QVERIFY(f.platform.connections().constLast().proxyPassword.isEmpty());
    QCOMPARE(f.workspace->profileStatus(f.p.id).state, LoadState::Ready);
    f.tokens.fail(StoreCall::Read, StoreError { StoreError::Kind::TimedOut, {}, {} });
    QVERIFY(f.loadAndRefresh());
    QCOMPARE(std::get<StoreError>(*f.workspace->profileStatus(f.p.id).problem).kind,
             StoreError::Kind::TimedOut);
}

void WorkspaceProfilesTest::testsWithWhatWasTyped()
{
    WorkspaceFixture f;
    f.p.network.proxy = { ProxySettings::Mode::Http, u"proxy.example.org"_s, 3128, u"ada"_s };
    Answer<ConnectionReport, Problem> tested;
    f.workspace->testProfile(
        f.p,
        { { SecretSlot::Token, secret("typed") }, { SecretSlot::ProxyPassword, secret("pp") } },
        &f.context, tested.callback());
    QVERIFY(tested.wait() && tested.result());
    const Connection used = f.platform.connections().constLast();
    QCOMPARE(used.proxyPassword, secret("pp"));
    QCOMPARE(used.credentials->current(), secret("typed"));
    QVERIFY(!used.lock); // a test writes nothing
    QVERIFY(f.tokens.calls().isEmpty());
}

void WorkspaceProfilesTest::showsWhatSomebodyElseStored()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    QTRY_COMPARE(f.platform.count(Call::Limits), 3);
    const qsizetype asked = f.platform.requests().size();
    Profile renamed = f.p;
    renamed.name = u"Renamed"_s;
    const Profile fresh = makeProfile(u"n"_s, u"New"_s);
    QVERIFY(f.repository.save({ fresh, renamed })); // "q" is gone
    QVERIFY(f.workspace->reload());
    QCOMPARE(f.workspace->profiles(), (QList { fresh, renamed }));
    QVERIFY(f.shows(f.group(f.o1, u"a"_s))); // as it was read before
    QVERIFY(!f.shows(f.group(f.t1, u"x"_s)));
    QCOMPARE(f.workspace->profileStatus(fresh.id).state, LoadState::Idle);
    QCOMPARE(f.platform.requests().size(), asked);
    // Whoever removed it removed its secrets, too.
    QCOMPARE(f.tokens.secret(f.q.id), std::optional(Secret::fromBytes("secret-q")));
}

QTEST_GUILESS_MAIN(WorkspaceProfilesTest)
#include "tst_workspaceprofiles.moc"
