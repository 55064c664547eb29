#include "fakevalues.h"
#include "listcachefile.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const QByteArray planted("planted-secret-5eCr3t");

QString uuid(QRandomGenerator &random)
{
    quint32 parts[4];
    random.fillRange(parts);
    return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(parts), sizeof parts))
        .toString(QUuid::WithoutBraces);
}

GroupDetails randomDetails(QRandomGenerator &random)
{
    switch (random.bounded(3)) {
    case 0:
        return TursoDetails { uuid(random), { u"fra"_s, u"ams"_s }, u"fra"_s, u"v1"_s };
    case 1: {
        BraintrustDetails details;
        details.memberUsers = QList<UserId>(random.bounded(5), UserId(uuid(random)));
        if (random.bounded(2) == 0)
            details.memberGroups = QList<GroupId> { GroupId(uuid(random)) };
        return details;
    }
    default: {
        NscaleDetails details;
        details.roles = { RoleId(uuid(random)) };
        details.subjects = QList<NscaleSubject> { { u"id"_s, u"issuer"_s, u"a@b.example"_s } };
        details.tags = { { u"team"_s, u"naïve 🚀"_s } };
        return details;
    }
    }
}

GroupBatch someGroups(quint32 seed, int count, const QString &organization = u"acme"_s)
{
    QRandomGenerator random(seed);
    GroupBatch batch { OrganizationId(organization) };
    for (int i = 0; i < count; ++i) {
        Group group = makeGroup(uuid(random), u"group-%1"_s.arg(random.bounded(100'000)),
                                random.bounded(10) == 0 ? u"other"_s : organization);
        if (random.bounded(2) == 0)
            group.description = QString(random.bounded(40), u'ß');
        if (random.bounded(2) == 0)
            group.created = QDateTime::fromSecsSinceEpoch(random.bounded(2'000'000'000), Qt::UTC);
        group.members = MemberCounts { random.bounded(9), {}, {} };
        group.details = randomDetails(random);
        batch.append(group);
    }
    return batch;
}

CachedList makeList(const QString &id, const GroupBatch &groups, qint64 seconds = 1'700'000'000)
{
    return { makeOrganization(id, id + u" Inc"_s), QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC),
             groups };
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

/// The last lists in their file: what comes back, and that nothing which is wrong with the file is
/// more than a start without it.
class TestListCacheFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatGoesInComesOut();
    void aLongListIsInPieces();
    void listsBelongToTheirOrigin();
    void whatAnOriginDependsOn_data();
    void whatAnOriginDependsOn();
    void theLastListHolds();
    void theSameListIsNotWrittenAgain();
    void onlyWhatIsStillThereIsKept();
    void forgettingAProfileLeavesTheOthers();
    void forgettingAllRemovesTheFile();
    void whatCannotBeRemovedIsSaid();
    void nothingIsMadeByReading();
    void onlyTheOwnerReadsIt();
    void nothingSecretIsInIt();
    void switchedOffItDoesNothing();
    void aDamagedFileIsThrownAway_data();
    void aDamagedFileIsThrownAway();
    void aDamagedListIsLeftOut_data();
    void aDamagedListIsLeftOut();
    void aFolderThatCannotBeMadeCostsOnlyTheCache();
    void twoAtOnce();
    void oneNoticesThatAnotherForgot();
    void manyWritersLeaveWholeLists();
    void endingWaitsForWhatWasGiven();
    void whoAskedAndIsGoneIsNotAnswered();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"cache/lists.db"_s); }
    [[nodiscard]] QList<CachedList> load(ListCacheFile &cache, const ListOrigin &origin);
    [[nodiscard]] StoreResult<Done> forgetAll(ListCacheFile &cache);
    /// What is kept, as the next program finds it.
    [[nodiscard]] QList<CachedList> kept(const ListOrigin &origin);
    void keep(const ListOrigin &origin, const QList<CachedList> &lists);
    QVariant sql(const QString &statement, const QVariantList &values = {}) const;
    [[nodiscard]] bool isOnDisk(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ListOrigin m_origin;
};

void TestListCacheFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_origin = listOrigin(makeProfile(u"p"_s, u"First"_s));
}

QList<CachedList> TestListCacheFile::load(ListCacheFile &cache, const ListOrigin &origin)
{
    std::optional<QList<CachedList>> found;
    cache.load(origin, this, [&found](const QList<CachedList> &lists) { found = lists; });
    const bool isLater = !found;
    const bool isAnswered = waitUntil([&found] { return found.has_value(); });
    return isLater && isAnswered ? *found : QList<CachedList> { {}, {}, {}, {}, {} };
}

StoreResult<Done> TestListCacheFile::forgetAll(ListCacheFile &cache)
{
    Answer<Done, StoreError> answer;
    cache.forgetAll(this, answer.callback());
    return answer.wait() ? answer.result() : Unexpected(StoreError { StoreError::Kind::TimedOut });
}

QList<CachedList> TestListCacheFile::kept(const ListOrigin &origin)
{
    ListCacheFile cache(path());
    return load(cache, origin);
}

void TestListCacheFile::keep(const ListOrigin &origin, const QList<CachedList> &lists)
{
    ListCacheFile cache(path());
    for (const CachedList &list : lists)
        cache.store(origin, list);
}

QVariant TestListCacheFile::sql(const QString &statement, const QVariantList &values) const
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path());
        QSqlQuery query(database);
        if (!database.open() || !query.prepare(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
        for (const QVariant &one : values)
            query.addBindValue(one);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

bool TestListCacheFile::isOnDisk(const QByteArray &bytes) const
{
    const QDir folder(QFileInfo(path()).path());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes))
            return true;
    }
    return false;
}

void TestListCacheFile::whatGoesInComesOut()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        CachedList first = makeList(u"o1"_s, someGroups(seed, 300), 1'700'000'000 + seed);
        first.organization.detail = u"team"_s;
        first.organization.ready = seed % 2 == 0;
        const CachedList second = makeList(u"o2"_s, GroupBatch(OrganizationId(u"o2"_s)));
        keep(m_origin, { first, second });
        const QList<CachedList> lists = kept(m_origin);
        QCOMPARE(lists.size(), 2);
        for (const CachedList &list : lists) {
            const CachedList &given
                = list.organization.id == first.organization.id ? first : second;
            QVERIFY(list.organization == given.organization);
            QCOMPARE(list.updated, given.updated);
            QCOMPARE(list.updated.timeSpec(), Qt::UTC);
            QCOMPARE(list.groups.toList(), given.groups.toList());
        }
    }
}

void TestListCacheFile::aLongListIsInPieces()
{
    const GroupBatch groups = someGroups(7, 40'000);
    QVERIFY(groups.bytes().size() > 4 * 1024 * 1024);
    keep(m_origin, { makeList(u"o1"_s, groups) });
    QVERIFY(sql(u"SELECT count(*) FROM pieces"_s).toInt() > 2);
    QVERIFY(sql(u"SELECT max(length(data)) FROM pieces"_s).toInt() <= 4 * 1024 * 1024);
    const QList<CachedList> lists = kept(m_origin);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().groups.bytes(), groups.bytes());
    QCOMPARE(lists.constFirst().groups.size(), groups.size());
}

void TestListCacheFile::listsBelongToTheirOrigin()
{
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 3)) });
    ListOrigin elsewhere = m_origin;
    elsewhere.fingerprint = "another";
    QVERIFY(kept(elsewhere).isEmpty());
    ListOrigin stranger = m_origin;
    stranger.profile = ProfileId(u"q"_s);
    QVERIFY(kept(stranger).isEmpty());
    QCOMPARE(kept(m_origin).size(), 1);
}

void TestListCacheFile::whatAnOriginDependsOn_data()
{
    QTest::addColumn<Profile>("changed");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, bool same, auto change) {
        Profile profile = makeProfile(u"p"_s, u"First"_s);
        change(profile);
        QTest::newRow(name) << profile << same;
    };
    row("name", true, [](Profile &profile) { profile.name = u"Other"_s; });
    row("folder", true, [](Profile &profile) { profile.folder = u"Work"_s; });
    row("timeout", true,
        [](Profile &profile) { profile.network.totalLimit = std::chrono::seconds(7); });
    row("platform", false, [](Profile &profile) { profile.platform = PlatformId(u"turso"_s); });
    row("endpoint", false,
        [](Profile &profile) { profile.baseUrl = QUrl(u"https://eu.example.org"_s); });
    row("organizations", false, [](Profile &profile) { profile.onlyOrganizations = { u"o"_s }; });
    row("sign-in", false, [](Profile &profile) { profile.signIn = SignInMethod::Browser; });
    row("client", false, [](Profile &profile) { profile.oauth.clientId = u"c"_s; });
    row("command", false, [](Profile &profile) { profile.tokenCommand = u"op read x"_s; });
    row("option", false,
        [](Profile &profile) { profile.options.insert(profileoption::personalRoot, u"true"_s); });
}

void TestListCacheFile::whatAnOriginDependsOn()
{
    QFETCH(const Profile, changed);
    QFETCH(const bool, same);
    QCOMPARE(listOrigin(changed) == m_origin, same);
    QCOMPARE(listOrigin(changed).profile, m_origin.profile);
}

void TestListCacheFile::theLastListHolds()
{
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 30), 1000) });
    const CachedList last = makeList(u"o1"_s, someGroups(2, 20), 2000);
    keep(m_origin, { last });
    const QList<CachedList> lists = kept(m_origin);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().updated, last.updated);
    QCOMPARE(lists.constFirst().groups.bytes(), last.groups.bytes());
    QCOMPARE(sql(u"SELECT count(*) FROM pieces"_s).toInt(), 1);
}

void TestListCacheFile::theSameListIsNotWrittenAgain()
{
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 30), 1000) });
    const int before = sql(u"SELECT id FROM lists"_s).toInt();
    CachedList renamed = makeList(u"o1"_s, someGroups(1, 30), 2000);
    renamed.organization.name = u"Renamed"_s;
    keep(m_origin, { renamed });
    QCOMPARE(sql(u"SELECT id FROM lists"_s).toInt(), before); // not made anew
    const QList<CachedList> lists = kept(m_origin);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().updated, renamed.updated);
    QVERIFY(lists.constFirst().organization == renamed.organization);
}

void TestListCacheFile::onlyWhatIsStillThereIsKept()
{
    ListOrigin other = m_origin;
    other.profile = ProfileId(u"q"_s);
    ListOrigin before = m_origin;
    before.fingerprint = "before";
    keep(other, { makeList(u"o9"_s, someGroups(9, 2)) });
    keep(before, { makeList(u"o8"_s, someGroups(8, 2)) });
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 2)), makeList(u"o2"_s, someGroups(2, 2)) });
    {
        ListCacheFile cache(path());
        cache.keepOnly(m_origin, { OrganizationId(u"o2"_s), OrganizationId(u"o8"_s) });
    }
    const QList<CachedList> lists = kept(m_origin);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().organization.id, OrganizationId(u"o2"_s));
    QVERIFY(kept(before).isEmpty());
    QCOMPARE(kept(other).size(), 1);
}

void TestListCacheFile::forgettingAProfileLeavesTheOthers()
{
    ListOrigin other = m_origin;
    other.profile = ProfileId(u"q"_s);
    Group group = makeGroup(u"a"_s, u"name-to-forget"_s);
    keep(m_origin, { makeList(u"o1"_s, { group }) });
    keep(other, { makeList(u"o1"_s, someGroups(2, 2)) });
    QVERIFY(isOnDisk("name-to-forget"));
    {
        ListCacheFile cache(path());
        cache.forget(m_origin.profile);
    }
    QVERIFY(kept(m_origin).isEmpty());
    QCOMPARE(kept(other).size(), 1);
    QVERIFY(!isOnDisk("name-to-forget")); // not only unlinked
}

void TestListCacheFile::forgettingAllRemovesTheFile()
{
    ListCacheFile cache(path());
    QCOMPARE(cache.sizeOnDisk(), 0);
    QVERIFY(forgetAll(cache));
    cache.store(m_origin, makeList(u"o1"_s, someGroups(1, 50)));
    QCOMPARE(load(cache, m_origin).size(), 1);
    QVERIFY(cache.sizeOnDisk() > 5000);
    QVERIFY(forgetAll(cache));
    QCOMPARE(cache.sizeOnDisk(), 0);
    QVERIFY(QDir(QFileInfo(path()).path()).isEmpty(QDir::Files | QDir::Hidden));
    QVERIFY(load(cache, m_origin).isEmpty());
    cache.store(m_origin, makeList(u"o2"_s, someGroups(2, 5)));
    QCOMPARE(load(cache, m_origin).size(), 1);
}

void TestListCacheFile::whatCannotBeRemovedIsSaid()
{
    QVERIFY(QDir().mkpath(path() + u"/in the way"_s)); // a folder is no file that one may remove
    ListCacheFile cache(path());
    const StoreResult<Done> forgotten = forgetAll(cache);
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().kind, StoreError::Kind::Io);
    QCOMPARE(forgotten.error().path, path());
}

void TestListCacheFile::nothingIsMadeByReading()
{
    ListCacheFile cache(path());
    QVERIFY(load(cache, m_origin).isEmpty());
    cache.forget(m_origin.profile);
    cache.keepOnly(m_origin, {});
    QVERIFY(load(cache, m_origin).isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestListCacheFile::onlyTheOwnerReadsIt()
{
    const mode_t before = ::umask(0);
    ListCacheFile cache(path());
    cache.store(m_origin, makeList(u"o1"_s, someGroups(1, 50)));
    QCOMPARE(load(cache, m_origin).size(), 1);
    ::umask(before);
    QCOMPARE(modeOf(QFileInfo(path()).path()), 0700U);
    for (const QString &file : { path(), QString(path() + "-wal"_L1), QString(path() + "-shm"_L1) })
        QCOMPARE(modeOf(file), 0600U);
    // One that others may read is taken back.
    QVERIFY(forgetAll(cache));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
    cache.store(m_origin, makeList(u"o1"_s, someGroups(1, 50)));
    QCOMPARE(load(cache, m_origin).size(), 1);
    QCOMPARE(modeOf(path()), 0600U);
}

void TestListCacheFile::nothingSecretIsInIt()
{
    Group group = makeGroup(u"a"_s, u"alpha"_s);
    group.raw = { { u"id"_s, u"a"_s },
                  { u"unknown"_s, QJsonObject { { u"token"_s, QString::fromLatin1(planted) } } } };
    GroupBatch batch { OrganizationId(u"acme"_s) };
    batch.append(group);
    batch.append(makeGroup(u"b"_s, u"beta"_s));
    QVERIFY(batch.bytes().contains(planted));
    ListCacheFile cache(path());
    cache.store(m_origin, makeList(u"acme"_s, batch));
    const QList<CachedList> lists = load(cache, m_origin);
    QCOMPARE(lists.size(), 1);
    QVERIFY(isOnDisk("alpha")); // the log included
    QVERIFY(!isOnDisk(planted));
    QVERIFY(lists.constFirst().groups.at(0).raw.isEmpty());
    group.raw = {};
    QCOMPARE(lists.constFirst().groups.at(0), group);
    QCOMPARE(lists.constFirst().groups.at(1).name, u"beta"_s);
}

void TestListCacheFile::switchedOffItDoesNothing()
{
    ListCacheFile cache(path());
    cache.store(m_origin, makeList(u"o1"_s, someGroups(1, 5)));
    cache.setKeeping(ListCacheFile::Keeping::Off);
    QVERIFY(load(cache, m_origin).isEmpty());
    cache.store(m_origin, makeList(u"o2"_s, someGroups(2, 5)));
    QVERIFY(forgetAll(cache));
    cache.setKeeping(ListCacheFile::Keeping::On);
    QVERIFY(load(cache, m_origin).isEmpty());
    QCOMPARE(cache.sizeOnDisk(), 0);
}

void TestListCacheFile::aDamagedFileIsThrownAway_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no database") << u"text"_s;
    QTest::newRow("cut") << u"cut"_s;
    QTest::newRow("zeros inside") << u"zeros"_s;
    QTest::newRow("a newer version's tables") << u"PRAGMA user_version = 99"_s;
    QTest::newRow("another program's") << u"PRAGMA application_id = 1"_s;
    QTest::newRow("a table is missing") << u"DROP TABLE pieces"_s;
    QTest::newRow("a column is missing") << u"ALTER TABLE lists RENAME COLUMN digest TO d"_s;
}

void TestListCacheFile::aDamagedFileIsThrownAway()
{
    QFETCH(const QString, damage);
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 2000)) });
    QFile file(path());
    if (damage.contains(u' ')) {
        sql(damage);
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == u"text"_s)
            QVERIFY(file.resize(0) && file.write(QByteArray(10'000, 'x')) > 0);
        else if (damage == u"cut"_s)
            QVERIFY(file.resize(6000));
        else
            QVERIFY(file.seek(4096) && file.write(QByteArray(12'288, '\0')) > 0);
        file.close();
    }
    QVERIFY(kept(m_origin).isEmpty());
    // And goes on as if nothing had been.
    keep(m_origin, { makeList(u"o2"_s, someGroups(2, 20)) });
    const QList<CachedList> lists = kept(m_origin);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().organization.id, OrganizationId(u"o2"_s));
    QCOMPARE(modeOf(path()), 0600U);
}

void TestListCacheFile::aDamagedListIsLeftOut_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("another format") << u"UPDATE lists SET format = format + 1 WHERE id = 1"_s;
    QTest::newRow("another size") << u"UPDATE lists SET size = size + 1 WHERE id = 1"_s;
    QTest::newRow("a huge size") << u"UPDATE lists SET size = 1 << 60 WHERE id = 1"_s;
    QTest::newRow("no digest") << u"UPDATE lists SET digest = x'' WHERE id = 1"_s;
    QTest::newRow("no pieces") << u"DELETE FROM pieces WHERE list = 1"_s;
    QTest::newRow("other bytes")
        << u"UPDATE pieces SET data = zeroblob(length(data)) WHERE list = 1"_s;
    QTest::newRow("one byte")
        << u"UPDATE pieces SET data = CAST(substr(data, 1, 900) || x'41' || substr(data, 902)"
           " AS BLOB) WHERE list = 1"_s;
}

void TestListCacheFile::aDamagedListIsLeftOut()
{
    QFETCH(const QString, damage);
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 30)), makeList(u"o2"_s, someGroups(2, 20)) });
    QCOMPARE(kept(m_origin).size(), 2);
    sql(damage);
    for (int time = 0; time < 2; ++time) {
        const QList<CachedList> lists = kept(m_origin);
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.constFirst().organization.id, OrganizationId(u"o2"_s));
    }
    QCOMPARE(sql(u"SELECT count(*) FROM lists"_s).toInt(), 1);
    QCOMPARE(sql(u"SELECT count(DISTINCT list) FROM pieces"_s).toInt(), 1);
}

void TestListCacheFile::aFolderThatCannotBeMadeCostsOnlyTheCache()
{
    QFile inTheWay(QFileInfo(path()).path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ListCacheFile cache(path());
    cache.store(m_origin, makeList(u"o1"_s, someGroups(1, 5)));
    QVERIFY(load(cache, m_origin).isEmpty());
    QVERIFY(forgetAll(cache));
    QCOMPARE(cache.sizeOnDisk(), 0);
}

void TestListCacheFile::twoAtOnce()
{
    ListCacheFile one(path());
    ListCacheFile other(path());
    for (int round = 0; round < 20; ++round) {
        one.store(m_origin, makeList(u"o1"_s, someGroups(quint32(round), 200), round));
        other.store(m_origin, makeList(u"o2"_s, someGroups(quint32(round) + 100, 200), round));
    }
    QVERIFY(load(one, m_origin).size() >= 1);
    QVERIFY(load(other, m_origin).size() >= 1);
    const QList<CachedList> lists = load(one, m_origin);
    QCOMPARE(lists.size(), 2);
    for (const CachedList &list : lists) {
        const bool isFirst = list.organization.id == OrganizationId(u"o1"_s);
        QCOMPARE(list.groups.bytes(), someGroups(isFirst ? 19 : 119, 200).bytes());
        QCOMPARE(list.updated.toSecsSinceEpoch(), 19);
    }
}

void TestListCacheFile::oneNoticesThatAnotherForgot()
{
    ListCacheFile one(path());
    ListCacheFile other(path());
    one.store(m_origin, makeList(u"o1"_s, someGroups(1, 20)));
    QCOMPARE(load(one, m_origin).size(), 1);
    QCOMPARE(load(other, m_origin).size(), 1);
    QVERIFY(forgetAll(other));
    QVERIFY(load(one, m_origin).isEmpty());
    one.store(m_origin, makeList(u"o2"_s, someGroups(2, 20)));
    QCOMPARE(load(one, m_origin).size(), 1);
    const QList<CachedList> lists = load(other, m_origin);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().organization.id, OrganizationId(u"o2"_s));
}

void TestListCacheFile::manyWritersLeaveWholeLists()
{
    {
        std::vector<std::unique_ptr<ListCacheFile>> caches;
        for (int i = 0; i < 4; ++i)
            caches.push_back(std::make_unique<ListCacheFile>(path()));
        for (int round = 0; round < 10; ++round) {
            for (size_t i = 0; i < caches.size(); ++i) {
                const auto seed = quint32(round * 10) + quint32(i);
                caches[i]->store(m_origin, makeList(u"o1"_s, someGroups(seed, 500), seed));
                if (round == 5 && i == 2) {
                    Answer<Done, StoreError> answer;
                    caches[i]->forgetAll(this, answer.callback());
                }
            }
        }
    }
    const QList<CachedList> lists = kept(m_origin);
    QCOMPARE(lists.size(), 1);
    const auto seed = quint32(lists.constFirst().updated.toSecsSinceEpoch());
    QCOMPARE(lists.constFirst().groups.bytes(), someGroups(seed, 500).bytes());
    QCOMPARE(sql(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(sql(u"SELECT count(*) FROM pieces"_s).toInt(), 1);
}

void TestListCacheFile::endingWaitsForWhatWasGiven()
{
    keep(m_origin, { makeList(u"o1"_s, someGroups(1, 20'000)) });
    QVERIFY(!QFile::exists(path() + "-wal"_L1)); // closed as it should be
    QCOMPARE(kept(m_origin).constFirst().groups.size(), 20'000);
}

void TestListCacheFile::whoAskedAndIsGoneIsNotAnswered()
{
    int answers = 0;
    ListCacheFile cache(path());
    {
        QObject context;
        cache.load(m_origin, &context, [&answers](const QList<CachedList> &) { ++answers; });
    }
    QVERIFY(load(cache, m_origin).isEmpty());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestListCacheFile)
#include "tst_listcachefile.moc"
