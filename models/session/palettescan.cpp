#include "palettescan.h"

#include <algorithm>
#include <tuple>

namespace groupdesk {
namespace {

constexpr quint32 breath = 2048; ///< candidates between two looks at whether it is still wanted

/// The best so far, the worst of them on top.
class Best final
{
public:
    explicit Best(const PaletteParts &parts) : m_parts(parts) { m_hits.reserve(paletteRows + 1); }

    void offer(const PaletteHit &hit)
    {
        const auto precedes = [this](const PaletteHit &left, const PaletteHit &right) {
            return better(left, right);
        };
        if (m_hits.size() == paletteRows && !better(hit, m_hits.front()))
            return;
        m_hits.push_back(hit);
        std::push_heap(m_hits.begin(), m_hits.end(), precedes);
        if (m_hits.size() > paletteRows) {
            std::pop_heap(m_hits.begin(), m_hits.end(), precedes);
            m_hits.pop_back();
        }
    }
    void withdraw(const PalettePlace &place)
    {
        std::erase_if(m_hits, [&place](const PaletteHit &hit) { return hit.place == place; });
        std::make_heap(m_hits.begin(), m_hits.end(),
                       [this](const PaletteHit &left, const PaletteHit &right) {
                           return better(left, right);
                       });
    }
    [[nodiscard]] std::vector<PaletteHit> sorted() &&
    {
        std::sort(m_hits.begin(), m_hits.end(),
                  [this](const PaletteHit &left, const PaletteHit &right) {
                      return better(left, right);
                  });
        return std::move(m_hits);
    }

private:
    [[nodiscard]] bool better(const PaletteHit &left, const PaletteHit &right) const
    {
        if (left.score != right.score)
            return left.score > right.score;
        const PaletteCorpus &ours = *m_parts[left.place.part];
        const PaletteCorpus &theirs = *m_parts[right.place.part];
        if (ours.kind(left.place.index) != theirs.kind(right.place.index))
            return ours.kind(left.place.index) < theirs.kind(right.place.index);
        const int order
            = ours.text(left.place.index).units.compare(theirs.text(right.place.index).units);
        if (order != 0)
            return order < 0;
        return std::tie(left.place.part, left.place.index)
            < std::tie(right.place.part, right.place.index);
    }

    const PaletteParts &m_parts;
    std::vector<PaletteHit> m_hits;
};

class Scanner final
{
public:
    Scanner(const PaletteScanOrder &order, const std::atomic_bool &cancelled)
        : m_order(order), m_cancelled(cancelled), m_best(order.parts)
    {
        m_found.query = order.query;
        m_found.parts = order.parts;
        m_found.matches.resize(order.parts.size());
    }

    std::shared_ptr<const PaletteScan> run()
    {
        for (quint32 part = 0; part < m_order.parts.size(); ++part) {
            const std::vector<quint32> *before = narrowed(part);
            if (before != nullptr ? !lookAt(part, *before) : !lookAtAll(part))
                return nullptr;
        }
        addBoosts();
        m_found.hits = std::move(m_best).sorted();
        return std::make_shared<const PaletteScan>(std::move(m_found));
    }

private:
    /// What matched in that part before, if nothing else can match now.
    [[nodiscard]] const std::vector<quint32> *narrowed(quint32 part) const
    {
        const PaletteScan *earlier = m_order.earlier.get();
        const bool applies = earlier != nullptr && !earlier->query.isEmpty()
            && m_order.query.narrows(earlier->query) && part < earlier->parts.size()
            && earlier->parts[part] == m_order.parts[part];
        return applies ? &earlier->matches[part] : nullptr;
    }

    [[nodiscard]] bool lookAt(quint32 part, const std::vector<quint32> &indexes)
    {
        quint32 count = 0;
        for (const quint32 index : indexes) {
            if (++count % breath == 0 && m_cancelled)
                return false;
            consider({ part, index });
        }
        return !m_cancelled;
    }

    [[nodiscard]] bool lookAtAll(quint32 part)
    {
        const quint32 size = m_order.parts[part]->size();
        for (quint32 index = 0; index < size; ++index) {
            if (index % breath == 0 && m_cancelled)
                return false;
            consider({ part, index });
        }
        return !m_cancelled;
    }

    void consider(const PalettePlace &place)
    {
        const std::optional<int> score = scoreOf(place);
        if (!score)
            return;
        ++m_found.total;
        if (!m_order.query.isEmpty())
            m_found.matches[place.part].push_back(place.index);
        m_best.offer({ place, *score });
    }

    [[nodiscard]] std::optional<int> scoreOf(const PalettePlace &place) const
    {
        const PaletteCorpus &corpus = *m_order.parts[place.part];
        const PaletteQuery &query = m_order.query;
        if ((corpus.letters(place.index) & query.letters) != query.letters)
            return {};
        if (query.kind && corpus.kind(place.index) != *query.kind)
            return {};
        return paletteScore(query, corpus.text(place.index));
    }

    void addBoosts()
    {
        for (const PaletteBoost &boost : m_order.boosts) {
            const std::optional<int> score = scoreOf(boost.place);
            if (!score)
                continue;
            m_best.withdraw(boost.place);
            m_best.offer({ boost.place, *score + boost.points * paletteStep });
        }
    }

    const PaletteScanOrder &m_order;
    const std::atomic_bool &m_cancelled;
    Best m_best;
    PaletteScan m_found;
};

} // namespace

std::shared_ptr<const PaletteScan> scanPalette(const PaletteScanOrder &order,
                                               const std::atomic_bool &cancelled)
{
    return Scanner(order, cancelled).run();
}

} // namespace groupdesk
