#include "rowfilter.h"

#include "rowtext.h"

#include <algorithm>

namespace groupdesk {

RowFilter::RowFilter(const GroupStore &store) : m_store(store)
{
    for (Slot slot = 0; slot < store.slotEnd(); ++slot) {
        if (store.isLive(slot))
            takeText(slot);
    }
    judgeAll();
}

void RowFilter::takeText(Slot slot)
{
    foldRow(m_store.view(slot), m_folded);
    m_text.set(slot, m_folded);
}

void RowFilter::add(const std::vector<Slot> &added)
{
    if (added.empty())
        return;
    m_accepted.resize(m_store.slotEnd());
    judgeSources();
    for (const Slot slot : added) {
        takeText(slot);
        judge(slot);
    }
}

bool RowFilter::change(const std::vector<Slot> &changed)
{
    const auto acceptedOf = [this, &changed] {
        std::vector<quint8> accepted;
        accepted.reserve(changed.size());
        for (const Slot slot : changed)
            accepted.push_back(m_accepted[slot]);
        return accepted;
    };
    const std::vector<quint8> before = acceptedOf();
    add(changed);
    return acceptedOf() != before;
}

void RowFilter::remove(const std::vector<Slot> &removed)
{
    for (const Slot slot : removed) {
        m_text.remove(slot);
        m_accepted[slot] = 0;
    }
}

void RowFilter::setScope(const Scope &scope)
{
    m_scope = scope;
    judgeAll();
}

void RowFilter::setCriteria(RowCriteria criteria)
{
    m_criteria = std::move(criteria);
    judgeAll();
}

bool RowFilter::isOpen() const
{
    return std::holds_alternative<EverythingScope>(m_scope) && m_criteria.words.empty()
        && m_criteria.excluded.empty() && !m_criteria.source && !m_criteria.row;
}

int RowFilter::scopeTotal() const
{
    int total = 0;
    for (quint16 number = 0; number < m_store.sourceEnd(); ++number) {
        const RowSource &source = m_store.source(number);
        if (contains(m_scope, source.ref, source.folder))
            total += m_store.countOf(number);
    }
    return total;
}

RowFilter::SourceVerdict RowFilter::judgeSource(quint16 source) const
{
    const RowSource &facts = m_store.source(source);
    SourceVerdict verdict;
    verdict.open = contains(m_scope, facts.ref, facts.folder)
        && (!m_criteria.source || m_criteria.source(facts));
    const std::string text = foldSource(facts);
    for (const auto *words : { &m_criteria.words, &m_criteria.excluded }) {
        for (const std::string &word : *words)
            verdict.has.push_back(text.find(word) != std::string::npos);
    }
    const auto excluded
        = verdict.has.begin() + static_cast<std::ptrdiff_t>(m_criteria.words.size());
    if (std::find(excluded, verdict.has.end(), true) != verdict.has.end())
        verdict.open = false;
    return verdict;
}

void RowFilter::judgeSources()
{
    m_sources.clear();
    for (quint16 source = 0; source < m_store.sourceEnd(); ++source)
        m_sources.push_back(judgeSource(source));
}

bool RowFilter::rowHas(Slot slot, const std::string &word) const
{
    return m_text.of(slot).find(word) != std::string_view::npos
        || (mayBePartOfUuid(word) && uuidContains(m_store.view(slot), word));
}

bool RowFilter::meets(Slot slot, std::size_t known) const
{
    const SourceVerdict &source = m_sources[m_store.sourceOf(slot)];
    if (!source.open)
        return false;
    for (std::size_t i = 0; i < m_criteria.words.size(); ++i) {
        if (i != known && !source.has[i] && !rowHas(slot, m_criteria.words[i]))
            return false;
    }
    for (const std::string &word : m_criteria.excluded) {
        if (rowHas(slot, word))
            return false;
    }
    return !m_criteria.row || m_criteria.row(m_store.view(slot), m_store.flags(slot));
}

void RowFilter::judge(Slot slot)
{
    m_accepted[slot] = meets(slot, noWord) ? 1 : 0;
}

/// The longest word is looked for in the whole text: it has the fewest hits, mostly.
std::size_t RowFilter::rarestWord() const
{
    const auto &words = m_criteria.words;
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const std::string &left, const std::string &right) {
                                              return left.size() < right.size();
                                          });
    return static_cast<std::size_t>(std::distance(words.begin(), longest));
}

void RowFilter::judgeAll()
{
    judgeSources();
    m_accepted.assign(m_store.slotEnd(), isOpen() ? 1 : 0);
    if (isOpen())
        return;
    if (m_criteria.words.empty()) {
        for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
            if (m_store.isLive(slot))
                judge(slot);
        }
        return;
    }
    const std::size_t word = rarestWord();
    m_text.find(m_criteria.words[word],
                [this, word](Slot slot) { m_accepted[slot] = meets(slot, word) ? 1 : 0; });
    // What the texts of rows do not hold: the word is their source's, or part of an id.
    const bool inIds = mayBePartOfUuid(m_criteria.words[word]);
    const bool inSources
        = std::any_of(m_sources.begin(), m_sources.end(), [word](const SourceVerdict &source) {
              return source.open && source.has[word];
          });
    if (!inIds && !inSources)
        return;
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        if (!m_store.isLive(slot) || m_accepted[slot] != 0)
            continue;
        if (m_sources[m_store.sourceOf(slot)].has[word]
            || (inIds && uuidContains(m_store.view(slot), m_criteria.words[word])))
            m_accepted[slot] = meets(slot, word) ? 1 : 0;
    }
}

qsizetype RowFilter::capacity() const
{
    return m_text.capacity() + static_cast<qsizetype>(m_accepted.capacity());
}

} // namespace groupdesk
