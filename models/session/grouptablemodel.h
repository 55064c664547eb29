#pragma once

#include "group.h"
#include "ids.h"
#include "source.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
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
    QString searchKey; ///< case-folded name, description, organization, platform … for filtering
};

/// The groups of every source, in no particular order: sorting and filtering happen in
/// GroupFilterModel. Rows only, no I/O. Texts that people read (relative dates, "?" for unknown)
/// are made by the views' delegate from the typed roles; DisplayRole gives plain, copyable text.
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
        SearchRole, ///< GroupRow::searchKey
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
    void setGroups(const Source &source, const QList<Group> &groups);
    /// Adds what is new of \a groups and updates the rest; removes nothing. For pages that arrive
    /// while the list is not complete.
    void mergeGroups(const Source &source, const QList<Group> &groups);
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

    [[nodiscard]] std::optional<GroupRow> row(const GroupRef &ref) const;
    /// Invalid if the group is not shown.
    [[nodiscard]] QModelIndex indexOf(const GroupRef &ref) const;
    [[nodiscard]] int countOf(const SourceRef &source) const;
    /// The row itself, valid until the model changes; for those who look at every row.
    [[nodiscard]] const GroupRow &rowAt(int row) const;
    /// The organizations of \a profile that have rows.
    [[nodiscard]] QSet<SourceRef> sourcesOf(const ProfileId &profile) const;
    [[nodiscard]] QSet<GroupId> idsOf(const SourceRef &source) const;

private:
    struct Entry
    {
        GroupRow row;
        int position = 0; ///< see positionOf()
    };
    enum class Marking {
        Changes,
        Nothing,
    };
    void apply(const Source &source, const QList<Group> &groups, Marking marking);
    [[nodiscard]] QList<int> rowsWhere(const std::function<bool(const GroupRow &)> &holds) const;
    /// Where the entry is. Positions are brought up to date when somebody asks, so that removing
    /// many scattered rows does not renumber the rest each time.
    [[nodiscard]] int positionOf(const Entry &entry) const;
    void append(std::vector<std::unique_ptr<Entry>> added);
    [[nodiscard]] Entry *entryOf(const GroupRef &ref) const;
    void removeSorted(const QList<int> &positions);
    void removeRange(int first, int last);
    void signalSorted(const QList<int> &positions, const QList<int> &roles = {});

    struct RefHash
    {
        size_t operator()(const GroupRef &ref) const { return qHash(ref); }
    };
    std::unordered_map<GroupRef, std::unique_ptr<Entry>, RefHash> m_store;
    std::vector<Entry *> m_entries; ///< in the order of the rows; cheap to close gaps in
    mutable int m_settled = 0; ///< so many leading entries have the right position
    QSet<SourceRef> m_complete; ///< sources whose whole list was here once
    QSet<GroupRef> m_pins;
};

} // namespace groupdesk
