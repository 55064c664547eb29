#pragma once

#include "group.h"
#include "ids.h"
#include "source.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

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
    EndpointClass endpointClass = EndpointClass::Production;
    bool busy = false; ///< a call about this very group is in flight
    bool marked = false; ///< it changed with the last refresh
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
    void removeGroup(const GroupRef &ref);
    void removeSource(const SourceRef &source);
    void setBusy(const GroupRef &ref, bool busy); // NOLINT: the model's vocabulary
    void clearMarks();

    [[nodiscard]] std::optional<GroupRow> row(const GroupRef &ref) const;
    /// Invalid if the group is not shown.
    [[nodiscard]] QModelIndex indexOf(const GroupRef &ref) const;
    [[nodiscard]] int countOf(const SourceRef &source) const;

private:
    void insertRows(const QList<GroupRow> &rows);
    void removeRefs(const QSet<GroupRef> &refs);
    void reindexFrom(qsizetype first);

    QList<GroupRow> m_rows;
    QHash<GroupRef, qsizetype> m_rowOf;
};

} // namespace groupdesk

Q_DECLARE_METATYPE(groupdesk::GroupRef)
Q_DECLARE_METATYPE(groupdesk::GroupRow)
