#include "palettecorpus.h"

namespace groupdesk {

quint32 PaletteCorpus::placeOf(const SourceRef &owner)
{
    // Those of one organization mostly come one after the other.
    if (!m_entries.empty() && m_owners.at(m_entries.back().owner) == owner)
        return m_entries.back().owner;
    qsizetype place = m_owners.indexOf(owner);
    if (place < 0) {
        place = m_owners.size();
        m_owners.append(owner);
    }
    return quint32(place);
}

void PaletteCorpus::add(PaletteKind kind, QStringView text, const SourceRef &owner,
                        const CompactId &id)
{
    const auto start = quint32(m_units.size());
    const quint32 place = placeOf(owner);
    m_entries.push_back({ start, quint32(m_ids.size()), place, kind, id.isUuid() });
    appendFolded(text, m_units, m_bonuses);
    m_letters.push_back(lettersOf(std::u16string_view(m_units).substr(start)));
    m_ids.append(id.bytes());
}

PaletteText PaletteCorpus::text(quint32 index) const
{
    const quint32 start = m_entries[index].textStart;
    const std::size_t end
        = index + 1 < m_entries.size() ? m_entries[index + 1].textStart : m_units.size();
    return { std::u16string_view(m_units).substr(start, end - start), m_bonuses.data() + start };
}

const SourceRef &PaletteCorpus::owner(quint32 index) const
{
    return m_owners.at(m_entries[index].owner);
}

CompactId PaletteCorpus::id(quint32 index) const
{
    const Entry &entry = m_entries[index];
    const std::size_t end
        = index + 1 < m_entries.size() ? m_entries[index + 1].idStart : m_ids.size();
    const auto bytes = std::string_view(m_ids).substr(entry.idStart, end - entry.idStart);
    return entry.isUuid ? CompactId::uuid(bytes) : CompactId::text(bytes);
}

std::size_t PaletteCorpus::bytes() const
{
    return m_letters.capacity() * sizeof(PaletteLetters) + m_entries.capacity() * sizeof(Entry)
        + m_units.capacity() * sizeof(char16_t) + m_bonuses.capacity() + m_ids.capacity();
}

} // namespace groupdesk
