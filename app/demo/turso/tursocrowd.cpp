#include "turso/tursocrowd.h"

#include "crowd/demodice.h"
#include "crowd/demoids.h"
#include "turso/tursolocations.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint64 nameKey = 0x7475'7273'6f6e'616dULL;
constexpr quint64 idKey = 0x7475'7273'6f69'6473ULL;
constexpr quint64 diceKey = 0x7475'7273'6f64'6963ULL;

QStringList awsCodes()
{
    return tursoLocations(TursoRegions::AwsOnly).keys();
}

QStringList flyCodes()
{
    return { u"fra"_s, u"lhr"_s, u"nrt"_s, u"gru"_s, u"iad"_s, u"sjc"_s, u"syd"_s, u"sin"_s };
}

/// Makes one group from the seed and its place.
class Maker final
{
public:
    Maker(quint32 seed, qsizetype count, DemoNames names)
        : m_key(mixed(diceKey, seed)), m_ids(mixed(idKey, seed), count, DemoIds::Order::Shuffled),
          m_names(std::move(names)), m_aws(awsCodes()), m_fly(flyCodes())
    {
    }

    TursoGroup operator()(qsizetype place) const
    {
        DemoDice dice(mixed(m_key, static_cast<quint64>(place)));
        TursoGroup group { .name = m_names.name(place),
                           .uuid = m_ids.id(place),
                           .locations = {},
                           .version = u"tech-preview"_s };
        if (dice.chance(75))
            settleOnAws(group, dice);
        else
            settleOnFly(group, dice);
        if (dice.chance(3))
            group.form = TursoGroup::Form::AsPrinted;
        if (dice.chance(20) || group.form == TursoGroup::Form::AsPrinted)
            group.protection = TursoGroup::Protection::OffUntold;
        group.setProtected(dice.chance(12));
        return group;
    }

private:
    void settleOnAws(TursoGroup &group, DemoDice &dice) const
    {
        group.locations = { dice.pick(m_aws) };
        if (dice.chance(25))
            group.primaryForm = TursoGroup::PrimaryForm::WithoutProvider;
        group.archived = dice.chance(3);
    }
    void settleOnFly(TursoGroup &group, DemoDice &dice) const
    {
        group.version = u"v0.24.33"_s;
        group.locations = dice.row(m_fly, dice.smallest(2, 1, 4));
        group.archived = dice.chance(15);
        if (dice.chance(30))
            return;
        for (const QString &location : std::as_const(group.locations)) {
            const QString awake = dice.chance(95) ? u"up"_s : u"down"_s;
            group.statuses.append({ location, group.archived ? u"stopped"_s : awake });
        }
    }

    quint64 m_key;
    DemoIds m_ids;
    DemoNames m_names;
    QStringList m_aws;
    QStringList m_fly;
};

} // namespace

TursoCrowd::TursoCrowd(quint32 seed, qsizetype count)
    : m_names(mixed(nameKey, seed), DemoNames::Style::Slugs)
{
    groups = DemoCrowd<TursoGroup>(count, Maker(seed, count, m_names));
}

std::optional<qsizetype> TursoCrowd::find(const QString &name) const
{
    return groups.find(m_names.place(name),
                       [&name](const TursoGroup &group) { return group.name == name; });
}

QSet<QString> TursoCrowd::locations() const
{
    if (groups.size() == 0)
        return {};
    const QStringList codes = awsCodes() + flyCodes();
    return { codes.cbegin(), codes.cend() };
}

} // namespace groupdesk::demo
