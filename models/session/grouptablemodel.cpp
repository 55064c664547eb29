#include "grouptablemodel.h"

#include "groupcell.h"
#include "plaintooltip.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// One field per line, so that a phrase never matches across two fields.
QString searchKeyOf(const GroupRow &row)
{
    const Group &group = row.group;
    QStringList fields { group.name,
                         group.id.toString(),
                         group.description.value_or(QString()),
                         row.organizationName,
                         row.ref.organization.toString(),
                         row.platformName,
                         row.platform.toString() };
    fields += group.locations;
    if (const auto *turso = std::get_if<TursoDetails>(&group.details))
        fields.append(turso->uuid);
    return fields.join(u'\n').toCaseFolded();
}

GroupRow makeRow(const Source &source, const Group &group)
{
    GroupRow row;
    row.ref = { source.ref.profile, source.ref.organization, group.id };
    row.group = group;
    row.platform = source.platform.id;
    row.platformName = source.platform.name;
    row.organizationName = source.organization.name;
    row.profileName = source.profile.name;
    row.folder = source.profile.folder;
    row.endpointClass = source.profile.endpointClass;
    row.searchKey = searchKeyOf(row);
    return row;
}

bool saysTheSame(const GroupRow &left, const GroupRow &right)
{
    return left.group == right.group && left.platformName == right.platformName
        && left.organizationName == right.organizationName && left.profileName == right.profileName
        && left.folder == right.folder && left.endpointClass == right.endpointClass;
}

} // namespace

GroupTableModel::GroupTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

GroupTableModel::~GroupTableModel() = default;

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GroupRow &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
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
    case RefRole:
        return QVariant::fromValue(row.ref);
    case RowRole:
        return QVariant::fromValue(row);
    case SearchRole:
        return row.searchKey;
    case BusyRole:
        return row.busy;
    case MarkedRole:
        return row.marked;
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

void GroupTableModel::setGroups(const Source &source, const QList<Group> &groups)
{
    QSet<GroupId> staying;
    for (const Group &group : groups)
        staying.insert(group.id);
    removeSorted(rowsWhere([&](const GroupRow &row) {
        return sourceOf(row.ref) == source.ref && !staying.contains(row.ref.group);
    }));
    mergeGroups(source, groups);
    m_complete.insert(source.ref);
}

void GroupTableModel::mergeGroups(const Source &source, const QList<Group> &groups)
{
    // Everything is new in a first list: marking it would say nothing.
    apply(source, groups, m_complete.contains(source.ref) ? Marking::Changes : Marking::Nothing);
}

void GroupTableModel::putGroup(const Source &source, const Group &group)
{
    apply(source, { group }, Marking::Nothing);
}

void GroupTableModel::describe(const Profile &profile)
{
    QList<int> changed;
    for (int position = 0; position < rowCount(); ++position) {
        GroupRow &row = m_entries[static_cast<size_t>(position)]->row;
        if (row.ref.profile != profile.id
            || (row.profileName == profile.name && row.folder == profile.folder
                && row.endpointClass == profile.endpointClass))
            continue;
        row.profileName = profile.name;
        row.folder = profile.folder;
        row.endpointClass = profile.endpointClass;
        changed.append(position);
    }
    signalSorted(changed);
}

void GroupTableModel::apply(const Source &source, const QList<Group> &groups, Marking marking)
{
    QHash<GroupId, qsizetype> lastOf;
    for (qsizetype i = 0; i < groups.size(); ++i)
        lastOf.insert(groups.at(i).id, i);

    QList<int> changed;
    std::vector<std::unique_ptr<Entry>> added;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (lastOf.value(groups.at(i).id) != i)
            continue;
        GroupRow row = makeRow(source, groups.at(i));
        Entry *entry = entryOf(row.ref);
        row.marked = marking == Marking::Changes;
        row.pinned = m_pins.contains(row.ref);
        if (!entry) {
            added.push_back(std::make_unique<Entry>(Entry { std::move(row), 0 }));
        } else if (!saysTheSame(entry->row, row)) {
            row.busy = entry->row.busy;
            row.marked = row.marked || entry->row.marked;
            entry->row = std::move(row);
            changed.append(positionOf(*entry));
        }
    }
    std::sort(changed.begin(), changed.end());
    signalSorted(changed);
    append(std::move(added));
}

void GroupTableModel::append(std::vector<std::unique_ptr<Entry>> added)
{
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (auto &entry : added) {
        m_entries.push_back(entry.get());
        m_store.emplace(entry->row.ref, std::move(entry));
    }
    endInsertRows();
}

void GroupTableModel::removeGroup(const GroupRef &ref)
{
    if (const Entry *entry = entryOf(ref))
        removeRange(positionOf(*entry), positionOf(*entry));
}

void GroupTableModel::removeSource(const SourceRef &source)
{
    m_complete.remove(source);
    removeSorted(rowsWhere([&](const GroupRow &row) { return sourceOf(row.ref) == source; }));
}

GroupTableModel::Entry *GroupTableModel::entryOf(const GroupRef &ref) const
{
    const auto found = m_store.find(ref);
    return found == m_store.end() ? nullptr : found->second.get();
}

QList<int> GroupTableModel::rowsWhere(const std::function<bool(const GroupRow &)> &holds) const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (holds(rowAt(row)))
            rows.append(row);
    }
    return rows;
}

int GroupTableModel::positionOf(const Entry &entry) const
{
    for (; m_settled < rowCount(); ++m_settled)
        m_entries[static_cast<size_t>(m_settled)]->position = m_settled;
    return entry.position;
}

void GroupTableModel::removeSorted(const QList<int> &positions)
{
    // From the end, so that the positions before stay true.
    for (qsizetype last = positions.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && positions.at(first - 1) == positions.at(first) - 1)
            --first;
        removeRange(positions.at(first), positions.at(last));
        last = first - 1;
    }
}

void GroupTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    const auto begin = std::next(m_entries.begin(), first);
    const auto end = std::next(m_entries.begin(), last + 1);
    for (auto entry = begin; entry != end; ++entry)
        m_store.erase(GroupRef((*entry)->row.ref)); // a copy: the key dies with the entry
    m_entries.erase(begin, end);
    m_settled = std::min(m_settled, first);
    endRemoveRows();
}

void GroupTableModel::setBusy(const GroupRef &ref, bool busy) // NOLINT: the model's vocabulary
{
    Entry *entry = entryOf(ref);
    if (!entry || entry->row.busy == busy)
        return;
    entry->row.busy = busy;
    signalSorted({ positionOf(*entry) }, { BusyRole, RowRole, Qt::AccessibleTextRole });
}

void GroupTableModel::setPins(const QSet<GroupRef> &pins)
{
    m_pins = pins;
    const QList<int> changed
        = rowsWhere([&pins](const GroupRow &row) { return row.pinned != pins.contains(row.ref); });
    for (const int position : changed) {
        GroupRow &row = m_entries[static_cast<size_t>(position)]->row;
        row.pinned = !row.pinned;
    }
    signalSorted(changed);
}

void GroupTableModel::clearMarks()
{
    const QList<int> changed = rowsWhere([](const GroupRow &row) { return row.marked; });
    for (const int row : changed)
        m_entries[static_cast<size_t>(row)]->row.marked = false;
    signalSorted(changed, { MarkedRole, RowRole, Qt::AccessibleTextRole });
}

void GroupTableModel::signalSorted(const QList<int> &positions, const QList<int> &roles)
{
    for (qsizetype first = 0; first < positions.size();) {
        qsizetype last = first;
        while (last + 1 < positions.size() && positions.at(last + 1) == positions.at(last) + 1)
            ++last;
        Q_EMIT dataChanged(index(positions.at(first), 0),
                           index(positions.at(last), columnTotal - 1), roles);
        first = last + 1;
    }
}

std::optional<GroupRow> GroupTableModel::row(const GroupRef &ref) const
{
    const Entry *entry = entryOf(ref);
    return entry ? std::optional<GroupRow>(entry->row) : std::nullopt;
}

QModelIndex GroupTableModel::indexOf(const GroupRef &ref) const
{
    const Entry *entry = entryOf(ref);
    return entry ? index(positionOf(*entry), 0) : QModelIndex();
}

const GroupRow &GroupTableModel::rowAt(int row) const
{
    return m_entries.at(static_cast<size_t>(row))->row;
}

int GroupTableModel::countOf(const SourceRef &source) const
{
    return static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cend(),
                      [&source](const auto &entry) { return sourceOf(entry->row.ref) == source; }));
}

QSet<SourceRef> GroupTableModel::sourcesOf(const ProfileId &profile) const
{
    QSet<SourceRef> sources;
    for (const auto &entry : m_entries) {
        if (entry->row.ref.profile == profile)
            sources.insert(sourceOf(entry->row.ref));
    }
    return sources;
}

QSet<GroupId> GroupTableModel::idsOf(const SourceRef &source) const
{
    QSet<GroupId> ids;
    for (const auto &entry : m_entries) {
        if (sourceOf(entry->row.ref) == source)
            ids.insert(entry->row.ref.group);
    }
    return ids;
}

} // namespace groupdesk
