#pragma once

#include "groupbatch.h"
#include "groupstore.h"
#include "ids.h"
#include "slotset.h"
#include "source.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace groupdesk {

/// One group in the table, with what is needed to draw it.
struct GroupRow
{
    GroupRef ref;
    Group group;
    PlatformId platform;
    QString platformName;
    QString organizationName;
    QString profileName;
    QString folder; ///< Profile::folder
    EndpointClass endpointClass = EndpointClass::Production;
    bool busy = false; ///< a call about this very group is in flight
    bool marked = false; ///< it changed with the last refresh
    bool pinned = false; ///< marked "Never Delete" on this computer
};

/// Slots of a GroupStore in which something happened. Those that were removed may be in use again
/// after the signal that tells it.
struct SlotChange
{
    std::vector<Slot> added;
    std::vector<Slot> changed;
    std::vector<Slot> removed;
    /// Of those that changed.
    enum class What {
        Everything,
        Flags, ///< only what RowFlags holds
    };
    What what = What::Everything;
};

/// The groups of every source, in no particular order: sorting and filtering happen in
/// GroupFilterModel. Rows only, no I/O. Groups are kept as compact records; the values that these
/// functions return are made when they are asked for. Texts that people read (relative dates, "?"
/// for unknown) are made by the views' delegate from the typed roles; DisplayRole gives plain,
/// copyable text.
class GroupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Platform,
        Organization,
        Members,
        Location,
        Protection,
        State,
        Created,
        Description,
    };
    static constexpr int columnTotal = 9;

    enum Role {
        RefRole = Qt::UserRole + 1, ///< GroupRef
        RowRole, ///< GroupRow
        SortRole, ///< a QVariant that sorts as the column should; unknown sorts last
        SearchRole, ///< QString: what free words are looked for in, case-folded, a field to a line
        BusyRole, ///< bool
        MarkedRole, ///< bool
    };

    explicit GroupTableModel(QObject *parent = nullptr);
    ~GroupTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Replaces the groups of \a source with \a groups in one pass by id: rows that stay keep their
    /// persistent indexes (selection, scroll), only what differs is signalled. Changed and new rows
    /// are marked, unless this is the source's first list. Duplicate ids keep the last one.
    void setGroups(const Source &source, const GroupBatch &groups);
    /// Adds what is new of \a groups and updates the rest; removes nothing. For pages that arrive
    /// while the list is not complete.
    void mergeGroups(const Source &source, const GroupBatch &groups);
    /// The same for \a count groups from \a first on.
    void mergeGroups(const Source &source, const GroupBatch &groups, qsizetype first,
                     qsizetype count);
    /// A whole list of \a source begins to arrive through mergeGroups(). Once more: it begins
    /// again.
    void beginList(const SourceRef &source);
    /// The list that began is complete: what was not in it, nor put here since, leaves.
    void endList(const SourceRef &source);
    /// One group that was read or made by itself: like mergeGroups, but not marked, because no
    /// refresh brought it.
    void putGroup(const Source &source, const Group &group);
    /// The profile has another name, folder or class now; its groups are the same.
    void describe(const Profile &profile);
    void removeGroup(const GroupRef &ref);
    void removeSource(const SourceRef &source);
    void setBusy(const GroupRef &ref, bool busy); // NOLINT: the model's vocabulary
    /// Which groups are pinned, those that are not here yet included.
    void setPins(const QSet<GroupRef> &pins);
    void clearMarks();

    /// With what the platform sent, where it was kept.
    [[nodiscard]] std::optional<GroupRow> row(const GroupRef &ref) const;
    /// Invalid if the group is not shown.
    [[nodiscard]] QModelIndex indexOf(const GroupRef &ref) const;
    [[nodiscard]] int countOf(const SourceRef &source) const;
    /// Without Group::raw. Making a value takes microseconds: who looks at all rows looks at
    /// store().
    [[nodiscard]] GroupRow rowAt(int row) const;
    /// The organizations of \a profile that have rows.
    [[nodiscard]] QSet<SourceRef> sourcesOf(const ProfileId &profile) const;
    [[nodiscard]] QSet<GroupId> idsOf(const SourceRef &source) const;

    /// Calls \a see with every group of \a source, as a GroupView, in the order of the rows.
    template <class See>
    void forEachOf(const SourceRef &source, See see) const;
    /// What keeps the records where they are, for who looks at them after the model changed.
    [[nodiscard]] std::shared_ptr<const void> hold() const;
    /// The groups of \a source as they are shown.
    [[nodiscard]] GroupBatch batchOf(const SourceRef &source) const;

    [[nodiscard]] const GroupStore &store() const { return m_store; }
    [[nodiscard]] Slot slotAt(int row) const { return m_slots[static_cast<size_t>(row)]; }
    /// The row of \a slot, which must be live.
    [[nodiscard]] int rowOf(Slot slot) const;
    /// As data(), by slot; nothing for one that is not live.
    [[nodiscard]] QVariant dataOf(Slot slot, Column column, int role) const;

Q_SIGNALS:
    /// After every change, once, when the model's own signals are through.
    void slotsChanged(const groupdesk::SlotChange &change);

private:
    enum class Marking {
        Changes,
        Nothing,
    };
    void apply(const Source &source, const GroupBatch &groups, qsizetype first, qsizetype count,
               Marking marking);
    /// True if the row says something else now.
    [[nodiscard]] bool take(Slot slot, const GroupView &group, Marking marking);
    quint16 describeSource(const Source &source);
    void signalDescribed(quint16 source);
    void append(std::vector<Slot> added);
    void remove(std::vector<Slot> removed);
    void removeInOneGo(const std::vector<Slot> &removed);
    void removeRanges(const QList<int> &rows);
    void signalChanged(std::vector<Slot> changed, SlotChange::What what,
                       const QList<int> &roles = {});
    [[nodiscard]] std::vector<Slot> slotsWhere(const std::function<bool(Slot)> &holds) const;
    [[nodiscard]] QList<int> sortedRows(const std::vector<Slot> &changed) const;
    [[nodiscard]] const GroupRow &cachedRow(Slot slot) const;
    [[nodiscard]] GroupRow makeRow(Slot slot, GroupView::Raw raw) const;
    void forgetCached(Slot slot);

    GroupStore m_store;
    std::vector<Slot> m_slots; ///< in the order of the rows
    /// By slot. Brought up to date when somebody asks, so that removing many scattered rows does
    /// not renumber the rest each time.
    mutable std::vector<quint32> m_rows;
    mutable int m_settled = 0; ///< so many leading rows are right in m_rows
    QHash<SourceRef, SlotSet> m_lists; ///< lists that are arriving: what was in them so far
    QSet<SourceRef> m_complete; ///< sources whose whole list was here once
    QSet<GroupRef> m_pins;

    /// Views ask for every cell of a row, and for the same rows again and again.
    struct CachedRow
    {
        Slot slot = GroupStore::none;
        GroupRow row;
    };
    mutable std::array<CachedRow, 128> m_cache;
};

template <class See>
void GroupTableModel::forEachOf(const SourceRef &source, See see) const
{
    const auto number = m_store.numberOf(source);
    if (!number || m_store.countOf(*number) == 0)
        return;
    for (const Slot slot : m_slots) {
        if (m_store.sourceOf(slot) == *number)
            see(m_store.view(slot));
    }
}

} // namespace groupdesk
