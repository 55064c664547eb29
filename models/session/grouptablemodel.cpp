#include "grouptablemodel.h"

#include "groupcell.h"
#include "plaintooltip.h"
#include "rowtext.h"

#include <algorithm>

namespace groupdesk {

GroupTableModel::GroupTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

GroupTableModel::~GroupTableModel() = default;

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return dataOf(slotAt(index.row()), static_cast<Column>(index.column()), role);
}

QVariant GroupTableModel::dataOf(Slot slot, Column column, int role) const
{
    if (!m_store.isLive(slot))
        return {};
    switch (role) { // what is asked of very many rows needs no value
    case RefRole:
        return QVariant::fromValue(m_store.ref(slot));
    case BusyRole:
        return bool(m_store.flags(slot).busy);
    case MarkedRole:
        return bool(m_store.flags(slot).marked);
    default:
        break;
    }
    const GroupRow &row = cachedRow(slot);
    switch (role) {
    case Qt::DisplayRole:
        return GroupCell(row).text(column);
    case Qt::ToolTipRole:
        return plainToolTip(GroupCell(row).explanation(column));
    case Qt::AccessibleTextRole:
        return GroupCell(row).spoken(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Column::Members ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case SortRole:
        return GroupCell(row).sortValue(column);
    case RowRole:
        return QVariant::fromValue(row);
    case SearchRole: {
        std::string folded;
        foldRow(m_store.view(slot), folded);
        return QString::fromStdString(folded + foldSource(m_store.source(m_store.sourceOf(slot))));
    }
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return GroupCell::header(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == Column::Members ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    return {};
}

GroupRow GroupTableModel::makeRow(Slot slot, GroupView::Raw raw) const
{
    const RowSource &source = m_store.source(m_store.sourceOf(slot));
    const RowFlags flags = m_store.flags(slot);
    GroupRow row;
    row.group = m_store.view(slot).group(source.ref.organization, raw);
    row.ref = { source.ref.profile, source.ref.organization, row.group.id };
    row.platform = source.platform;
    row.platformName = source.platformName;
    row.organizationName = source.organizationName;
    row.profileName = source.profileName;
    row.folder = source.folder;
    row.endpointClass = source.endpointClass;
    row.busy = flags.busy;
    row.marked = flags.marked;
    row.pinned = flags.pinned;
    return row;
}

const GroupRow &GroupTableModel::cachedRow(Slot slot) const
{
    CachedRow &cached = m_cache[slot % m_cache.size()];
    if (cached.slot != slot)
        cached = { slot, makeRow(slot, GroupView::Raw::Leave) };
    return cached.row;
}

void GroupTableModel::forgetCached(Slot slot)
{
    CachedRow &cached = m_cache[slot % m_cache.size()];
    if (cached.slot == slot)
        cached.slot = GroupStore::none;
}

std::optional<GroupRow> GroupTableModel::row(const GroupRef &ref) const
{
    const Slot slot = m_store.find(ref);
    return slot == GroupStore::none ? std::nullopt
                                    : std::optional(makeRow(slot, GroupView::Raw::Parse));
}

QModelIndex GroupTableModel::indexOf(const GroupRef &ref) const
{
    const Slot slot = m_store.find(ref);
    return slot == GroupStore::none ? QModelIndex() : index(rowOf(slot), 0);
}

GroupRow GroupTableModel::rowAt(int row) const
{
    return cachedRow(m_slots.at(static_cast<size_t>(row)));
}

int GroupTableModel::rowOf(Slot slot) const
{
    m_rows.resize(m_store.slotEnd());
    for (; m_settled < rowCount(); ++m_settled)
        m_rows[slotAt(m_settled)] = static_cast<quint32>(m_settled);
    return static_cast<int>(m_rows[slot]);
}

int GroupTableModel::countOf(const SourceRef &source) const
{
    const auto number = m_store.numberOf(source);
    return number ? m_store.countOf(*number) : 0;
}

QSet<SourceRef> GroupTableModel::sourcesOf(const ProfileId &profile) const
{
    QSet<SourceRef> sources;
    for (quint16 number = 0; number < m_store.sourceEnd(); ++number) {
        const SourceRef &ref = m_store.source(number).ref;
        if (ref.profile == profile && m_store.countOf(number) > 0)
            sources.insert(ref);
    }
    return sources;
}

QSet<GroupId> GroupTableModel::idsOf(const SourceRef &source) const
{
    QSet<GroupId> ids;
    ids.reserve(countOf(source));
    forEachOf(source,
              [&ids](const GroupView &group) { ids.insert(GroupId(group.id().toString())); });
    return ids;
}

std::shared_ptr<const void> GroupTableModel::hold() const
{
    return std::make_shared<const RecordArena::Holder>(m_store.hold());
}

GroupBatch GroupTableModel::batchOf(const SourceRef &source) const
{
    GroupBatch batch(source.organization);
    qsizetype bytes = 0;
    forEachOf(source, [&bytes](const GroupView &group) { bytes += group.size(); });
    batch.reserve(countOf(source), bytes);
    forEachOf(source, [&batch](const GroupView &group) { batch.append(group); });
    return batch;
}

} // namespace groupdesk
