#include "demowords.h"
#include "turso/tursostate.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QStringList awsCodes()
{
    return tursoLocations(TursoRegions::AwsOnly).keys();
}

/// \a count different names such as "checkout-staging".
QStringList serviceNames(qsizetype count, DemoRandom &random)
{
    QStringList all;
    const QStringList services = demoServices();
    const QStringList stages = demoStages();
    for (const QString &service : services) {
        for (const QString &stage : stages)
            all.append(service + u'-' + stage);
    }
    return random.shuffled(random.sample(all, count));
}

void addAwsGroups(TursoAccount &account, qsizetype count, DemoRandom &random)
{
    const QStringList codes = awsCodes();
    const QStringList names = serviceNames(count, random);
    for (const QString &name : names) {
        TursoGroup group = newTursoGroup(name, random.pick(codes), random);
        if (random.chance(25))
            group.primaryForm = TursoGroup::PrimaryForm::WithoutProvider;
        const bool production = name.endsWith("-prod"_L1);
        if (random.chance(30))
            group.protection = TursoGroup::Protection::OffUntold;
        group.setProtected(production && random.chance(70));
        account.groups.append(group);
    }
}

/// A group of the time of Fly; \a statuses are those of the locations, in their order.
TursoGroup flyGroup(const QString &name, const QStringList &locations, const QStringList &statuses,
                    DemoRandom &random)
{
    TursoGroup group = newTursoGroup(name, locations.constFirst(), random);
    group.locations = locations;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        group.statuses.append({ locations.at(i), statuses.at(i) });
    return group;
}

void addFlyGroups(TursoAccount &account, DemoRandom &random)
{
    const QString up = u"up"_s;
    const QString down = u"down"_s;
    account.groups.append(flyGroup(u"edge-cache"_s, { u"fra"_s, u"lhr"_s, u"nrt"_s, u"gru"_s },
                                   { up, up, down, up }, random));
    account.groups.append(flyGroup(u"storefront"_s, { u"iad"_s, u"sjc"_s }, { up, up }, random));
    account.groups.append(flyGroup(u"leaderboard"_s, { u"syd"_s, u"sin"_s }, { down, up }, random));
    TursoGroup archived = flyGroup(u"hackathon-2023"_s, { u"ams"_s }, { u"stopped"_s }, random);
    archived.archived = true;
    account.groups.append(archived);
    TursoGroup kept = flyGroup(u"ledger"_s, { u"lhr"_s, u"cdg"_s }, { up, up }, random);
    kept.protection = TursoGroup::Protection::On;
    kept.version = u"v0.24.2"_s;
    account.groups.append(kept);
}

TursoAccount acme(DemoRandom &random)
{
    TursoAccount account { random.uuid(), u"Acme Inc."_s, u"acme-inc"_s, u"scaler"_s,
                           TursoRegions::AwsOnly };
    account.groups.append(newTursoGroup(u"default"_s, u"aws-us-east-1"_s, random));
    addFlyGroups(account, random);
    addAwsGroups(account, 53, random);
    // With 54 characters as long as a name may be here.
    const QString longest = u"customer-data-warehouse-nightly-export-archive-for-tax"_s;
    account.groups.append(newTursoGroup(longest, u"aws-eu-west-1"_s, random));
    return account;
}

/// A group of which lists say no more than the reference prints.
TursoGroup plainGroup(const QString &name, const QString &location, DemoRandom &random)
{
    TursoGroup group = newTursoGroup(name, location, random);
    group.form = TursoGroup::Form::AsPrinted;
    group.protection = TursoGroup::Protection::OffUntold;
    return group;
}

TursoAccount northwind(DemoRandom &random)
{
    TursoAccount account { random.uuid(), u"Northwind Traders"_s, u"northwind"_s,
                           u"pro"_s,      TursoRegions::AwsOnly,  u"admin"_s };
    account.groups.append(newTursoGroup(u"default"_s, u"aws-eu-west-1"_s, random));
    addAwsGroups(account, 25, random);
    // Looks like a number, which must not make it one.
    account.groups.append(newTursoGroup(u"007"_s, u"aws-ap-northeast-1"_s, random));
    // Locations that no list of locations has.
    account.groups.append(newTursoGroup(u"early-access"_s, u"aws-xx-moon-1"_s, random));
    account.groups.append(plainGroup(u"plain"_s, u"aws-eu-north-1"_s, random));
    TursoGroup hidden = plainGroup(u"plain-protected"_s, u"aws-eu-west-1"_s, random);
    hidden.protection = TursoGroup::Protection::OnUntold;
    account.groups.append(hidden);
    return account;
}

/// An account from before AWS, which may still use the codes of Fly, and has names from before the
/// rules.
TursoAccount personal(DemoRandom &random)
{
    TursoAccount account { random.uuid(), u"personal"_s, u"rosa-delgado"_s, u"developer"_s,
                           TursoRegions::AwsAndFly };
    account.groups.append(flyGroup(u"default"_s, { u"fra"_s }, {}, random));
    account.groups.append(newTursoGroup(u"blog"_s, u"aws-eu-west-1"_s, random));
    account.groups.append(newTursoGroup(u"recipes"_s, u"mad"_s, random));
    account.groups.append(flyGroup(u"home-sensors"_s, { u"mad"_s, u"cdg"_s }, {}, random));
    account.groups.append(newTursoGroup(u"clients/bodega"_s, u"mad"_s, random));
    account.groups.append(newTursoGroup(u"Año Nuevo 100%"_s, u"gru"_s, random));
    TursoGroup archived = newTursoGroup(u"advent-of-code"_s, u"lhr"_s, random);
    archived.archived = true;
    account.groups.append(archived);
    TursoGroup photos = newTursoGroup(u"family-photos"_s, u"aws-eu-west-1"_s, random);
    photos.protection = TursoGroup::Protection::OnUntold;
    account.groups.append(photos);
    return account;
}

/// The organization of the platform's own examples, so that they work as they are printed. The user
/// works there and manages nothing.
TursoAccount example(DemoRandom &random)
{
    TursoAccount account { random.uuid(),  u"Some Org"_s,           u"some_org"_s,
                           u"developer"_s, TursoRegions::AwsAndFly, u"member"_s };
    account.groups.append(flyGroup(u"default"_s, { u"fra"_s }, {}, random));
    account.groups.append(flyGroup(u"foo"_s, { u"fra"_s }, {}, random));
    return account;
}

} // namespace

QList<TursoAccount> seededTursoAccounts(DemoRandom &random, const QDateTime &now)
{
    QList<TursoAccount> all { personal(random), acme(random), northwind(random), example(random) };
    for (TursoAccount &account : all)
        account.databases = seededTursoDatabases(account.groups, random, now);
    return all;
}

} // namespace groupdesk::demo
