#include "turso/tursodatabase.h"
#include "turso/tursostate.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr int tenantDatabases = 140; ///< of the group "default" of a large organization
constexpr qint64 pageBytes = 4096;

/// \a name with everything gone that a database's name cannot have, and short enough to be followed
/// by more.
QString stem(const QString &name)
{
    static const QRegularExpression unfit(u"[^a-z0-9]+"_s);
    QString kept = name.toLower().replace(unfit, u"-"_s).left(40);
    while (kept.endsWith(u'-'))
        kept.chop(1);
    return kept;
}

/// From one page to some tens of gigabytes, the small ones as likely as the large ones.
qint64 someBytes(DemoRandom &random)
{
    return pageBytes * static_cast<qint64>(std::pow(10.0, random.between(0, 70) / 10.0));
}

TursoDatabase database(const QString &name, const TursoGroup &group, DemoRandom &random)
{
    TursoDatabase made { .name = name, .id = random.uuid(), .group = group.name };
    made.storageBytes = someBytes(random);
    if (!group.archived) {
        made.rowsRead = random.between(0, 90'000'000);
        made.rowsWritten = random.between(0, 900'000);
    }
    return made;
}

TursoDatabase branchOf(const TursoDatabase &parent, const TursoGroup &group, DemoRandom &random,
                       const QDateTime &now)
{
    TursoDatabase branch = database(parent.name + u"-preview"_s, group, random);
    branch.parentId = parent.id;
    branch.parentName = parent.name;
    branch.branched = now.addDays(-random.between(1, 60));
    return branch;
}

QStringList contentWords()
{
    return { u"orders"_s,  u"users"_s,  u"events"_s,  u"sessions"_s,
             u"reports"_s, u"search"_s, u"billing"_s, u"audit"_s };
}

void addTenants(const TursoGroup &group, QList<TursoDatabase> &all, DemoRandom &random)
{
    for (int number = 1; number <= tenantDatabases; ++number)
        all.append(database(u"tenant-%1"_s.arg(number, 4, 10, QChar(u'0')), group, random));
}

void addSome(const TursoGroup &group, QList<TursoDatabase> &all, DemoRandom &random,
             const QDateTime &now)
{
    const QStringList words = random.sample(contentWords(), random.between(0, 5));
    for (const QString &word : words) {
        all.append(database(stem(group.name) + u'-' + word, group, random));
        if (random.chance(10))
            all.append(branchOf(all.constLast(), group, random, now));
    }
}

/// What the groups that show something particular always have.
bool addFixed(const TursoGroup &group, QList<TursoDatabase> &all, DemoRandom &random)
{
    if (group.name == "storefront"_L1) {
        for (const QString &word : { u"orders"_s, u"users"_s, u"sessions"_s })
            all.append(database(group.name + u'-' + word, group, random));
        all[all.size() - 3].isProtected = true;
        return true;
    }
    if (group.name == "hackathon-2023"_L1 || group.name == "advent-of-code"_L1) {
        all.append(database(group.name + u"-scores"_s, group, random));
        return true;
    }
    // The last one of all is for what an empty group looks like.
    return group.name.startsWith("customer-data-warehouse"_L1);
}

} // namespace

QList<TursoDatabase> seededTursoDatabases(const QList<TursoGroup> &groups, DemoRandom &random,
                                          const QDateTime &now)
{
    constexpr qsizetype large = 50;
    QList<TursoDatabase> all;
    for (const TursoGroup &group : groups) {
        if (addFixed(group, all, random))
            continue;
        if (group.name == "default"_L1 && groups.size() > large)
            addTenants(group, all, random);
        else
            addSome(group, all, random, now);
    }
    return all;
}

} // namespace groupdesk::demo
