#pragma once

#include "compactid.h"
#include "ids.h"
#include "palettequery.h"

#include <QList>

#include <string>
#include <vector>

namespace groupdesk {

/// What the palette searches, in a few blocks of memory: folded texts one after the other, and
/// whose they are. Filled by one thread, then read by any number of them.
class PaletteCorpus final
{
public:
    /// \a text is what is searched; \a owner and \a id say whose it is, where that matters.
    void add(PaletteKind kind, QStringView text, const SourceRef &owner = {},
             const CompactId &id = {});

    [[nodiscard]] quint32 size() const { return quint32(m_entries.size()); }
    [[nodiscard]] PaletteKind kind(quint32 index) const { return m_entries[index].kind; }
    [[nodiscard]] PaletteText text(quint32 index) const;
    [[nodiscard]] PaletteLetters letters(quint32 index) const { return m_letters[index]; }
    [[nodiscard]] const SourceRef &owner(quint32 index) const;
    [[nodiscard]] CompactId id(quint32 index) const;
    /// All texts, as one.
    [[nodiscard]] std::u16string_view units() const { return m_units; }
    [[nodiscard]] std::size_t bytes() const; ///< of memory, about

private:
    struct Entry
    {
        quint32 textStart;
        quint32 idStart;
        quint32 owner; ///< in m_owners
        PaletteKind kind;
        bool isUuid;
    };
    [[nodiscard]] quint32 placeOf(const SourceRef &owner);

    std::vector<PaletteLetters> m_letters; ///< apart, because most candidates need no more
    std::vector<Entry> m_entries;
    std::u16string m_units;
    std::string m_bonuses;
    std::string m_ids;
    QList<SourceRef> m_owners;
};

} // namespace groupdesk
