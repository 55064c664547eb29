// The part of GroupTableModel that changes its rows.

#include "grouptablemodel.h"
#include "rowranges.h"

#include <algorithm>
#include <iterator>

namespace groupdesk {

void GroupTableModel::setGroups(const Source &source, const GroupBatch &groups)
{
    beginList(source.ref);
    mergeGroups(source, groups);
    endList(source.ref);
}

void GroupTableModel::mergeGroups(const Source &source, const GroupBatch &groups)
{
    mergeGroups(source, groups, 0, groups.size());
}

void GroupTableModel::mergeGroups(const Source &source, const GroupBatch &groups, qsizetype first,
                                  qsizetype count)
{
    // Everything is new in a first list: marking it would say nothing.
    apply(source, groups, first, count,
          m_complete.contains(source.ref) ? Marking::Changes : Marking::Nothing);
}

void GroupTableModel::putGroup(const Source &source, const Group &group)
{
    apply(source, GroupBatch({ group }), 0, 1, Marking::Nothing);
}

void GroupTableModel::beginList(const SourceRef &source)
{
    m_lists.insert(source, {});
}

void GroupTableModel::endList(const SourceRef &source)
{
    m_complete.insert(source);
    const auto list = m_lists.constFind(source);
    if (list == m_lists.cend())
        return;
    const SlotSet listed = *list;
    m_lists.erase(list);
    if (const auto number = m_store.numberOf(source)) {
        remove(slotsWhere([this, number, &listed](Slot slot) {
            return m_store.sourceOf(slot) == *number && !listed.contains(slot);
        }));
    }
}

quint16 GroupTableModel::describeSource(const Source &source)
{
    const RowSource described { source.ref,
                                source.platform.id,
                                source.platform.name,
                                source.organization.name,
                                source.profile.name,
                                source.profile.folder,
                                source.profile.endpointClass };
    const auto known = m_store.numberOf(source.ref);
    if (known && m_store.source(*known) == described)
        return *known;
    const quint16 number = m_store.describe(described);
    signalDescribed(number);
    return number;
}

void GroupTableModel::describe(const Profile &profile)
{
    for (quint16 number = 0; number < m_store.sourceEnd(); ++number) {
        RowSource described = m_store.source(number);
        if (described.ref.profile != profile.id)
            continue;
        described.profileName = profile.name;
        described.folder = profile.folder;
        described.endpointClass = profile.endpointClass;
        if (described == m_store.source(number))
            continue;
        m_store.describe(described);
        signalDescribed(number);
    }
}

void GroupTableModel::signalDescribed(quint16 source)
{
    signalChanged(
        slotsWhere([this, source](Slot slot) { return m_store.sourceOf(slot) == source; }),
        SlotChange::What::Everything);
}

void GroupTableModel::apply(const Source &source, const GroupBatch &groups, qsizetype first,
                            qsizetype count, Marking marking)
{
    if (count == 0)
        return;
    if (groups.organization() != source.ref.organization) {
        // Each record has to say itself where its group is from.
        GroupBatch described(source.ref.organization);
        for (qsizetype place = first; place < first + count; ++place)
            described.append(groups.at(place));
        apply(source, described, 0, count, marking);
        return;
    }
    const quint16 number = describeSource(source);
    if (const auto known = m_store.countOf(number); groups.size() > known)
        m_store.expect(static_cast<int>(groups.size()) - known);
    const auto list = m_lists.find(source.ref);
    SlotSet met;
    std::vector<Slot> changed;
    std::vector<Slot> added;
    Slot expected = GroupStore::none;
    // From the end, so that the last of those with the same id is met first, and kept.
    for (qsizetype place = first + count - 1; place >= first; --place) {
        const GroupView group = groups.view(place);
        const CompactId id = group.id();
        // A refresh mostly brings the rows in the order they have.
        Slot slot = expected;
        if (!m_store.isLive(slot) || m_store.sourceOf(slot) != number
            || !(m_store.view(slot).id() == id))
            slot = m_store.find(number, id);
        if (slot == GroupStore::none) {
            slot = m_store.add(number, group);
            added.push_back(slot);
            m_store.flags(slot).marked = marking == Marking::Changes;
            m_store.flags(slot).pinned = !m_pins.isEmpty() && m_pins.contains(m_store.ref(slot));
        } else if (!met.contains(slot) && take(slot, group, marking)) {
            changed.push_back(slot);
        }
        met.insert(slot);
        if (list != m_lists.end())
            list->insert(slot);
        expected = slot + 1; // rows that came together were numbered from the end
    }
    signalChanged(std::move(changed), SlotChange::What::Everything);
    std::reverse(added.begin(), added.end());
    append(std::move(added));
}

bool GroupTableModel::take(Slot slot, const GroupView &group, Marking marking)
{
    const GroupView shown = m_store.view(slot);
    const bool same = shown.saysTheSame(group);
    // What was received may come with a later answer; one without it does not take it away.
    if (same && (shown.hasRaw() || !group.hasRaw()))
        return false;
    m_store.replace(slot, group);
    if (!same && marking == Marking::Changes)
        m_store.flags(slot).marked = true;
    return true;
}

void GroupTableModel::append(std::vector<Slot> added)
{
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_slots.insert(m_slots.end(), added.begin(), added.end());
    endInsertRows();
    SlotChange change;
    change.added = std::move(added);
    Q_EMIT slotsChanged(change);
}

void GroupTableModel::removeGroup(const GroupRef &ref)
{
    if (const Slot slot = m_store.find(ref); slot != GroupStore::none)
        remove({ slot });
}

void GroupTableModel::removeSource(const SourceRef &source)
{
    m_complete.remove(source);
    m_lists.remove(source);
    if (const auto number = m_store.numberOf(source))
        remove(slotsWhere([this, number](Slot slot) { return m_store.sourceOf(slot) == *number; }));
}

std::vector<Slot> GroupTableModel::slotsWhere(const std::function<bool(Slot)> &holds) const
{
    std::vector<Slot> found;
    std::copy_if(m_slots.begin(), m_slots.end(), std::back_inserter(found), holds);
    return found;
}

void GroupTableModel::remove(std::vector<Slot> removed)
{
    if (removed.empty())
        return;
    const QList<int> rows = sortedRows(removed);
    qsizetype ranges = 1;
    for (qsizetype i = 1; i < rows.size(); ++i)
        ranges += rows.at(i) == rows.at(i - 1) + 1 ? 0 : 1;
    constexpr qsizetype few = 16;
    if (ranges <= few)
        removeRanges(rows);
    else
        removeInOneGo(removed);
    SlotChange change;
    change.removed = std::move(removed);
    Q_EMIT slotsChanged(change);
}

void GroupTableModel::removeRanges(const QList<int> &rows)
{
    // From the end, so that the rows before stay true.
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows.at(first - 1) == rows.at(first) - 1)
            --first;
        beginRemoveRows({}, rows.at(first), rows.at(last));
        const auto begin = std::next(m_slots.begin(), rows.at(first));
        const auto end = std::next(m_slots.begin(), rows.at(last) + 1);
        for (auto slot = begin; slot != end; ++slot) {
            forgetCached(*slot);
            m_store.remove(*slot);
        }
        m_slots.erase(begin, end);
        m_settled = std::min(m_settled, rows.at(first));
        endRemoveRows();
        last = first - 1;
    }
}

/// A thousand gaps are not closed one by one: what leaves moves to the end first.
void GroupTableModel::removeInOneGo(const std::vector<Slot> &removed)
{
    std::vector<bool> leaves(m_store.slotEnd());
    for (const Slot slot : removed)
        leaves[slot] = true;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> slotsBefore;
    for (const QModelIndex &index : before)
        slotsBefore.push_back(slotAt(index.row()));
    const auto staying = std::stable_partition(m_slots.begin(), m_slots.end(),
                                               [&leaves](Slot slot) { return !leaves[slot]; });
    m_settled = 0;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(slotsBefore[static_cast<size_t>(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();

    const int first = static_cast<int>(std::distance(m_slots.begin(), staying));
    beginRemoveRows({}, first, rowCount() - 1);
    for (const Slot slot : removed) {
        forgetCached(slot);
        m_store.remove(slot);
    }
    m_slots.resize(static_cast<size_t>(first));
    m_settled = std::min(m_settled, first);
    endRemoveRows();
}

void GroupTableModel::setBusy(const GroupRef &ref, bool busy) // NOLINT: the model's vocabulary
{
    const Slot slot = m_store.find(ref);
    if (slot == GroupStore::none || m_store.flags(slot).busy == busy)
        return;
    m_store.flags(slot).busy = busy;
    signalChanged({ slot }, SlotChange::What::Flags, { BusyRole, RowRole, Qt::AccessibleTextRole });
}

void GroupTableModel::setPins(const QSet<GroupRef> &pins)
{
    // Of all rows, only those that were or will be pinned can be different.
    std::vector<Slot> changed;
    for (const GroupRef &ref : (m_pins - pins) + (pins - m_pins)) {
        const Slot slot = m_store.find(ref);
        if (slot == GroupStore::none)
            continue;
        m_store.flags(slot).pinned = pins.contains(ref);
        changed.push_back(slot);
    }
    m_pins = pins;
    signalChanged(std::move(changed), SlotChange::What::Flags);
}

void GroupTableModel::clearMarks()
{
    const std::vector<Slot> changed
        = slotsWhere([this](Slot slot) { return m_store.flags(slot).marked; });
    for (const Slot slot : changed)
        m_store.flags(slot).marked = false;
    signalChanged(changed, SlotChange::What::Flags,
                  { MarkedRole, RowRole, Qt::AccessibleTextRole });
}

QList<int> GroupTableModel::sortedRows(const std::vector<Slot> &changed) const
{
    QList<int> rows;
    rows.reserve(static_cast<qsizetype>(changed.size()));
    for (const Slot slot : changed)
        rows.append(rowOf(slot));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void GroupTableModel::signalChanged(std::vector<Slot> changed, SlotChange::What what,
                                    const QList<int> &roles)
{
    if (changed.empty())
        return;
    for (const Slot slot : changed)
        forgetCached(slot);
    forEachRange(sortedRows(changed), [this, &roles](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnTotal - 1), roles);
    });
    SlotChange change;
    change.changed = std::move(changed);
    change.what = what;
    Q_EMIT slotsChanged(change);
}

} // namespace groupdesk
