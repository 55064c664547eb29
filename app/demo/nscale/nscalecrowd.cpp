#include "nscale/nscalecrowd.h"

#include "crowd/demodice.h"
#include "crowd/demonames.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint64 nameKey = 0x6e73'6361'6c6e'616dULL;
constexpr quint64 idKey = 0x6e73'6361'6c69'6473ULL;
constexpr quint64 diceKey = 0x6e73'6361'6c64'6963ULL;

/// Makes one group from the seed and its place.
class Maker final
{
public:
    Maker(quint32 seed, NscaleCrowdSource source, DemoIds ids)
        : m_key(mixed(diceKey, seed)), m_source(std::move(source)), m_ids(std::move(ids)),
          m_names(mixed(nameKey, seed), DemoNames::Style::Words)
    {
    }

    NscaleGroup operator()(qsizetype place) const
    {
        DemoDice dice(mixed(m_key, static_cast<quint64>(place)));
        NscaleGroup group { .metadata = { .id = m_ids.id(place),
                                          .name = m_names.name(place),
                                          .created = m_source.now.addSecs(
                                              -dice.between(86'400, 300 * 86'400)),
                                          .createdBy = m_source.creator },
                            .organization = m_source.organization };
        group.roles = dice.row(m_source.roles, dice.smallest(3, 1, 3));
        group.users = members(dice);
        if (dice.chance(2))
            group.externals.append(guest(dice));
        decorate(group.metadata, dice);
        return group;
    }

private:
    [[nodiscard]] QStringList members(DemoDice &dice) const
    {
        if (dice.between(1, 1000) == 1000)
            return dice.row(m_source.crowd, dice.between(120, 400));
        return dice.chance(35) ? QStringList() : dice.row(m_source.users, dice.smallest(4, 1, 20));
    }
    [[nodiscard]] static NscaleExternalSubject guest(DemoDice &dice)
    {
        const QString subject = u"guest-%1@university.example"_s.arg(dice.between(100, 999));
        return { subject, u"https://login.university.example"_s, subject };
    }
    static void decorate(NscaleMetadata &metadata, DemoDice &dice)
    {
        static const QStringList texts {
            u"Trains on the shared cluster"_s,
            u"Runs inference in production"_s,
            u"Mitglieder des Forschungsverbunds Köln–Zürich"_s,
            u"Reads invoices and quotas"_s,
            u"学習用クラスター"_s,
            u"For the time of a trial"_s,
        };
        if (dice.chance(33))
            metadata.description = dice.pick(texts);
        if (dice.chance(20)) {
            metadata.modified = metadata.created.addSecs(dice.between(3600, 80'000));
            metadata.modifiedBy = metadata.createdBy;
        }
        if (dice.chance(10)) {
            metadata.tags
                = { QJsonObject { { u"name"_s, u"cost-centre"_s },
                                  { u"value"_s, QString::number(dice.between(4100, 4199)) } } };
        }
    }

    quint64 m_key;
    NscaleCrowdSource m_source;
    DemoIds m_ids;
    DemoNames m_names;
};

} // namespace

NscaleCrowd::NscaleCrowd(quint32 seed, qsizetype count, const NscaleCrowdSource &source)
    : m_organization(source.organization),
      m_ids(mixed(idKey, seed), count, DemoIds::Order::Ascending)
{
    groups = DemoCrowd<NscaleGroup>(count, Maker(seed, source, m_ids));
}

std::optional<qsizetype> NscaleCrowd::find(const QString &id) const
{
    const std::optional<qsizetype> place = m_ids.place(id);
    return place && groups.has(*place) && m_ids.id(*place) == id ? place : std::nullopt;
}

} // namespace groupdesk::demo
