#include "braintrust/braintrustcrowd.h"

#include "crowd/demodice.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint64 nameKey = 0x6272'6169'6e6e'616dULL;
constexpr quint64 idKey = 0x6272'6169'6e69'6473ULL;
constexpr quint64 diceKey = 0x6272'6169'6e64'6963ULL;
constexpr int hundred = 100;
constexpr qint64 longestJitter = 86'400'000; // milliseconds

/// Makes one group from the seed and its place.
class Maker final
{
public:
    Maker(quint32 seed, qsizetype count, BraintrustCrowdSource source, DemoIds ids, DemoNames names)
        : m_key(mixed(diceKey, seed)), m_count(count), m_source(std::move(source)),
          m_ids(std::move(ids)), m_names(std::move(names)),
          m_since(m_source.since.toMSecsSinceEpoch()),
          m_step((m_source.until.toMSecsSinceEpoch() - m_since) / qMax(count, qsizetype(1)))
    {
    }

    BraintrustGroup operator()(qsizetype place) const
    {
        DemoDice dice(mixed(m_key, static_cast<quint64>(place)));
        const int jitter = dice.between(0, static_cast<int>(qMin(m_step, longestJitter)) - 1);
        BraintrustGroup group { .id = m_ids.id(place),
                                .organization = m_source.organization,
                                .name = m_names.name(place),
                                .creator = m_source.creator,
                                .created = QDateTime::fromMSecsSinceEpoch(
                                    m_since + place * m_step + jitter, Qt::UTC) };
        if (dice.chance(33))
            group.description = description(dice);
        group.memberUsers = members(dice);
        group.memberGroups = inner(place);
        if (dice.chance(25))
            group.emptyLists = dice.chance(50) ? BraintrustGroup::EmptyLists::Null
                                               : BraintrustGroup::EmptyLists::Absent;
        return group;
    }

private:
    [[nodiscard]] static QString description(DemoDice &dice)
    {
        static const QStringList texts {
            u"Reads the results of every experiment"_s,
            u"Reviews prompts before they go out"_s,
            u"Access for the time of a project; asked for by its lead"_s,
            u"Équipe d’évaluation, bureau de Montréal"_s,
            u"評価データの確認"_s,
            u"Synchronized from the directory every night"_s,
            u"On call for evaluations, around the clock"_s,
            u"Was made by a script; see the runbook before you change it"_s,
        };
        return dice.pick(texts);
    }
    [[nodiscard]] QStringList members(DemoDice &dice) const
    {
        if (dice.between(1, 1000) == 1000)
            return dice.row(m_source.everybody, dice.between(150, 600));
        if (dice.chance(15))
            return {};
        return dice.row(dice.chance(80) ? m_source.people : m_source.everybody,
                        dice.smallest(3, 1, 20));
    }
    /// Of every thousand groups one is the top, with ten below and a hundred below those. Here and
    /// there the last one contains the top again.
    [[nodiscard]] QStringList inner(qsizetype place) const
    {
        QStringList ids;
        const qsizetype step = place % 1000 == 0 ? hundred : place % hundred == 0 ? 10 : 0;
        for (qsizetype child = 1; step > 0 && child <= 9; ++child) {
            if (place + child * step < m_count)
                ids.append(m_ids.id(place + child * step));
        }
        if (place % 10 == 0 && step == 0 && place + 1 < m_count)
            ids.append(m_ids.id(place + 1));
        if (place % 5000 == 990)
            ids.append(m_ids.id(place - 990));
        return ids;
    }

    quint64 m_key;
    qsizetype m_count;
    BraintrustCrowdSource m_source;
    DemoIds m_ids;
    DemoNames m_names;
    qint64 m_since; ///< milliseconds
    qint64 m_step; ///< milliseconds from one group to the next
};

} // namespace

BraintrustCrowd::BraintrustCrowd(quint32 seed, qsizetype count, const BraintrustCrowdSource &source)
    : m_organization(source.organization),
      m_ids(mixed(idKey, seed), count, DemoIds::Order::Shuffled),
      m_names(mixed(nameKey, seed), DemoNames::Style::Anything)
{
    groups = DemoCrowd<BraintrustGroup>(count, Maker(seed, count, source, m_ids, m_names));
}

std::optional<qsizetype> BraintrustCrowd::findId(const QString &id) const
{
    const std::optional<qsizetype> place = m_ids.place(id);
    return place && groups.has(*place) ? place : std::nullopt;
}

std::optional<qsizetype> BraintrustCrowd::findName(const QString &name) const
{
    return groups.find(m_names.place(name),
                       [&name](const BraintrustGroup &group) { return group.name == name; });
}

} // namespace groupdesk::demo
