#include "impactdemodesk.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr quint32 organizationCount = 14;

/// Every database of \a organization by the name of its group, with its protection; a page at a
/// time.
QMap<QString, QMap<QString, bool>> databasesOf(ImpactDemoDesk &desk, const QString &organization)
{
    QMap<QString, QMap<QString, bool>> found;
    QString cursor;
    do {
        const QString query = cursor.isEmpty() ? QString() : QString(u"?cursor="_s + cursor);
        const QJsonDocument page
            = desk.get(u"/v1/organizations/"_s + organization + u"/databases"_s + query);
        const QJsonArray databases = page["databases"_L1].toArray();
        for (const QJsonValue &database : databases) {
            found[database["group"_L1].toString()].insert(
                database["Name"_L1].toString(), database["delete_protection"_L1].toBool());
        }
        cursor = page["pagination"_L1]["next"_L1].toString();
    } while (!cursor.isEmpty());
    return found;
}

} // namespace

/// The figures of Turso's groups against a count of the test's own over the server's state.
class TursoImpactDemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void figuresAgree_data();
    void figuresAgree();
    void cleanupTestCase();

private:
    quint32 m_organizations = 0;
    int m_databases = 0;
    int m_protected = 0;
    [[nodiscard]] static QStringList groupsOf(ImpactDemoDesk &desk, const QString &organization);
    static void makeGroups(ImpactDemoDesk &desk, const QString &organization, const QString &like,
                           QRandomGenerator &random);
};

QStringList TursoImpactDemoTest::groupsOf(ImpactDemoDesk &desk, const QString &organization)
{
    const QString path = u"/v1/organizations/"_s + organization + u"/groups"_s;
    return textsAt(desk.get(path)["groups"_L1].toArray(), u"name"_s);
}

/// New groups are empty; databases cannot be made at the demo.
void TursoImpactDemoTest::makeGroups(ImpactDemoDesk &desk, const QString &organization,
                                     const QString &like, QRandomGenerator &random)
{
    const QString path = u"/v1/organizations/"_s + organization + u"/groups"_s;
    QList<ImpactDemoDesk::Ask> asks;
    for (int i = random.bounded(4); i > 0; --i) {
        asks.append(
            { "POST", path, { { u"name"_s, u"random-%1"_s.arg(i) }, { u"location"_s, like } } });
    }
    static_cast<void>(desk.send(asks));
}

void TursoImpactDemoTest::cleanupTestCase()
{
    if (m_organizations < organizationCount)
        return; // only some of them were asked for
    QVERIFY(m_databases > 50);
    QVERIFY(m_protected > 0);
}

void TursoImpactDemoTest::figuresAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= organizationCount; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TursoImpactDemoTest::figuresAgree()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    demo::DemoOptions options;
    options.seed = seed;
    options.turso.databasesPerPage = random.bounded(1, 40);
    ImpactDemoDesk desk(u"turso"_s, options);
    QVERIFY(desk.isReady());
    const QJsonDocument list = desk.get(u"/v1/organizations"_s);
    const QStringList slugs = textsAt(list.array(), u"slug"_s);
    QVERIFY(!slugs.isEmpty());
    const QString slug = sample(random, slugs, 1).constFirst();
    makeGroups(desk, slug, u"aws-us-east-1"_s, random);
    const QStringList groups = groupsOf(desk, slug);
    QVERIFY(!groups.isEmpty());

    const QStringList doomed = sample(random, groups, random.bounded(1, int(groups.size()) + 1));
    const QString gone = u"no-such-group"_s;
    const DeletionMeasure measure
        = desk.measure(organizationOf(slug, slug), doomed + QStringList { gone }, TursoDetails {});

    const auto databases = databasesOf(desk, slug);
    QVERIFY(measure.problems.isEmpty());
    QCOMPARE(measure.gone.size(), 1);
    QCOMPARE(measure.impacts.size(), doomed.size());
    QHash<GroupId, GroupImpact> impacts;
    qsizetype total = 0;
    qsizetype guarded = 0;
    for (auto it = measure.impacts.cbegin(); it != measure.impacts.cend(); ++it) {
        const QString name = it.key().group.toString();
        impacts.insert(it.key().group, it.value());
        QMap<QString, bool> lost;
        for (const DirectoryEntry &database : it->databases)
            lost.insert(database.name, database.deleteProtection.value_or(false));
        QCOMPARE(lost.size(), it->databases.size());
        QCOMPARE(lost, databases.value(name));
        QCOMPARE(it->unread, QSet<ImpactPart>());
        QCOMPARE(it->locksOut, std::optional(false));
        total += lost.size();
        guarded += std::count(lost.cbegin(), lost.cend(), true);
        const GroupSnapshot snapshot = measure.snapshots.value(it.key());
        QStringList kept = snapshot.databases;
        kept.sort();
        QCOMPARE(kept, databases.value(name).keys());
        QVERIFY(snapshot.content.protection.has_value());
    }
    QCOMPARE(totalsOf(impacts).databases, int(total));
    QCOMPARE(totalsOf(impacts).protectedDatabases, int(guarded));
    m_databases += int(total);
    m_protected += int(guarded);
    ++m_organizations;
}

QTEST_GUILESS_MAIN(TursoImpactDemoTest)
#include "tst_impact_demo_turso.moc"
