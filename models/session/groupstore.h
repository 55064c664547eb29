#pragma once

#include "recordarena.h"
#include "source.h"

#include <QHash>

#include <optional>
#include <vector>

namespace groupdesk {

/// What the rows of one source have in common.
struct RowSource
{
    SourceRef ref;
    PlatformId platform;
    QString platformName;
    QString organizationName;
    QString profileName;
    QString folder; ///< Profile::folder
    EndpointClass endpointClass = EndpointClass::Production;

    friend bool operator==(const RowSource &, const RowSource &) = default;
};

/// What this program alone knows of a row.
struct RowFlags
{
    bool busy : 1 = false; ///< a call about this very group is in flight
    bool marked : 1 = false; ///< it changed with the last refresh
    bool pinned : 1 = false; ///< marked "Never Delete" on this computer
};

/// The groups of all sources as records, found by number or by id. Values are made by those who
/// show them. No order, no signals: see GroupTableModel.
class GroupStore final
{
public:
    static constexpr Slot none = ~Slot(0);

    [[nodiscard]] int size() const { return m_size; }
    /// One more than the greatest slot that was ever used.
    [[nodiscard]] Slot slotEnd() const { return static_cast<Slot>(m_records.size()); }
    [[nodiscard]] bool isLive(Slot slot) const
    {
        return slot < m_records.size() && m_records[slot] != nullptr;
    }
    [[nodiscard]] GroupView view(Slot slot) const { return GroupView(m_records[slot]); }
    [[nodiscard]] RowFlags flags(Slot slot) const { return m_rows[slot].flags; }
    [[nodiscard]] RowFlags &flags(Slot slot) { return m_rows[slot].flags; }
    [[nodiscard]] GroupRef ref(Slot slot) const;

    // Sources, by a number that stays theirs.

    [[nodiscard]] quint16 sourceOf(Slot slot) const { return m_rows[slot].source; }
    [[nodiscard]] const RowSource &source(quint16 number) const { return m_sources[number]; }
    [[nodiscard]] quint16 sourceEnd() const { return static_cast<quint16>(m_sources.size()); }
    [[nodiscard]] std::optional<quint16> numberOf(const SourceRef &source) const;
    [[nodiscard]] int countOf(quint16 source) const { return m_counts[source]; }
    /// The number of \a source, which is described so from now on. Sources keep their numbers when
    /// their rows are gone.
    quint16 describe(const RowSource &source);

    // Rows.

    [[nodiscard]] Slot find(quint16 source, const CompactId &id) const;
    [[nodiscard]] Slot find(const GroupRef &ref) const;
    /// So many more are about to be added, so that finding them is prepared once.
    void expect(int more);
    Slot add(quint16 source, const GroupView &group);
    void replace(Slot slot, const GroupView &group);
    void remove(Slot slot);

    /// Where the record of each slot is, null for none, with what keeps them there: for a worker.
    [[nodiscard]] const std::vector<const char *> &records() const { return m_records; }
    [[nodiscard]] RecordArena::Holder hold() const { return m_arena.hold(); }
    [[nodiscard]] qsizetype capacity() const; ///< bytes, without those of the sources

private:
    struct Row
    {
        quint16 source = 0;
        RowFlags flags;
    };
    [[nodiscard]] std::size_t home(quint16 source, const CompactId &id) const;
    void enter(Slot slot);
    void leave(Slot slot);
    void grow(std::size_t least);

    RecordArena m_arena;
    std::vector<const char *> m_records; ///< by slot
    std::vector<Row> m_rows; ///< by slot
    std::vector<Slot> m_free;
    std::vector<Slot> m_table; ///< by hash, open addressing; a power of two long
    std::vector<RowSource> m_sources;
    std::vector<int> m_counts; ///< of rows, by source
    QHash<SourceRef, quint16> m_numbers;
    int m_size = 0;
};

} // namespace groupdesk
