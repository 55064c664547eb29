#include "groupfiltermodel.h"

#include "rowranges.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <utility>

namespace groupdesk {
namespace {

QuerySource factsOf(const RowSource &source)
{
    return { source.platform,         source.platformName, source.ref.organization,
             source.organizationName, source.profileName,  source.folder,
             source.endpointClass };
}

std::vector<std::string> bytesOf(const QList<QByteArray> &words)
{
    std::vector<std::string> list;
    for (const QByteArray &word : words)
        list.push_back(word.toStdString());
    return list;
}

RowCriteria criteriaOf(const CompiledQuery &query, const QDateTime &now)
{
    RowCriteria criteria;
    criteria.words = bytesOf(query.words());
    criteria.excluded = bytesOf(query.excludedWords());
    if (query.isPlain())
        return criteria;
    criteria.source
        = [query](const RowSource &source) { return query.acceptsSource(factsOf(source)); };
    if (query.asksRows()) {
        criteria.row
            = [query, when = now.toMSecsSinceEpoch()](const GroupView &group, RowFlags flags) {
                  return query.acceptsRow(group, { flags.busy, flags.marked, flags.pinned }, when);
              };
    }
    return criteria;
}

} // namespace

GroupFilterModel::GroupFilterModel(QObject *parent) : QAbstractProxyModel(parent)
{
    connect(&m_sorting, &QFutureWatcherBase::finished, this, &GroupFilterModel::finishSorting);
}

GroupFilterModel::~GroupFilterModel() = default;

void GroupFilterModel::setSourceModel(QAbstractItemModel *model)
{
    disconnect(m_followed);
    m_table = qobject_cast<GroupTableModel *>(model);
    Q_ASSERT(m_table || !model);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    rebuild();
    endResetModel();
    if (m_table) {
        m_followed
            = connect(m_table, &GroupTableModel::slotsChanged, this, &GroupFilterModel::take);
        connect(m_table, &QObject::destroyed, this, [this] {
            if (m_table) // another one took over
                return;
            beginResetModel();
            rebuild();
            endResetModel();
        });
    }
    Q_EMIT countChanged();
}

void GroupFilterModel::rebuild()
{
    forgetSorting();
    m_visible.clear();
    m_rows.clear();
    m_index.reset();
    if (!m_table)
        return;
    m_index = std::make_unique<Index>(m_table->store());
    m_index->filter.setScope(m_scope);
    applyCriteria();
    m_shownOrder = m_order;
    m_visible = visibleNow();
    m_rows.clear();
    if (m_column != Column::Name)
        startSorting();
}

QModelIndex GroupFilterModel::mapToSource(const QModelIndex &index) const
{
    if (!m_table || !index.isValid())
        return {};
    const Slot slot = m_visible[static_cast<std::size_t>(index.row())];
    return m_table->store().isLive(slot) ? m_table->index(m_table->rowOf(slot), index.column())
                                         : QModelIndex();
}

QModelIndex GroupFilterModel::mapFromSource(const QModelIndex &index) const
{
    if (!m_table || !index.isValid())
        return {};
    const int row = rowOf(m_table->slotAt(index.row()));
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex GroupFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupFilterModel::parent(const QModelIndex & /*index*/) const
{
    return {};
}

int GroupFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int GroupFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : GroupTableModel::columnTotal;
}

bool GroupFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0; // the base class asks the table, which may be a step ahead
}

QVariant GroupFilterModel::data(const QModelIndex &index, int role) const
{
    if (!m_table || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_table->dataOf(m_visible[static_cast<std::size_t>(index.row())],
                           static_cast<Column>(index.column()), role);
}

QVariant GroupFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Without asking for a row, as the base class does, of which there may be none.
    return m_table ? m_table->headerData(section, orientation, role) : QVariant();
}

void GroupFilterModel::sort(int column, Qt::SortOrder order)
{
    const Column asked = column < 0 || column >= GroupTableModel::columnTotal
        ? Column::Name
        : static_cast<Column>(column);
    if (asked == m_column && order == m_order && m_index)
        return; // so it is, or will be: views ask twice
    m_column = asked;
    m_order = order;
    if (!m_index)
        return;
    if (m_column != Column::Name && m_column != m_index->order.column()) {
        startSorting();
        return;
    }
    forgetSorting();
    if (m_column == Column::Name)
        m_index->order.sortByName();
    m_shownOrder = order;
    show(visibleNow(), Cause::Question);
    Q_EMIT sorted();
}

/// What a worker still sorts is not wanted any more.
void GroupFilterModel::forgetSorting()
{
    m_sorting.setFuture({});
    m_isSorting = false;
    m_touched.clear();
}

void GroupFilterModel::startSorting()
{
    forgetSorting();
    RowOrder::Work work = m_index->order.work(m_column);
    constexpr int few = 2000; // sorted before anybody could see that they are not
    if (m_table->store().size() <= few) {
        m_index->order.adopt(work(), {});
        m_shownOrder = m_order;
        show(visibleNow(), Cause::Question);
        Q_EMIT sorted();
        return;
    }
    auto promise = std::make_shared<QPromise<std::shared_ptr<RowOrder::Sorted>>>();
    m_sorting.setFuture(promise->future());
    m_isSorting = true;
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

void GroupFilterModel::finishSorting()
{
    const auto future = m_sorting.future();
    if (!m_index || !m_isSorting || !future.isValid() || future.resultCount() == 0)
        return;
    const std::shared_ptr<RowOrder::Sorted> result = future.result();
    m_index->order.adopt(result, m_touched);
    forgetSorting();
    m_shownOrder = m_order;
    show(visibleNow(), Cause::Question);
    Q_EMIT sorted();
}

void GroupFilterModel::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    if (m_index) {
        m_index->filter.setScope(scope);
        show(visibleNow(), Cause::Question);
    }
    Q_EMIT countChanged(); // the total may differ even where the visible rows do not
}

void GroupFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const GroupQuery before = std::exchange(m_query, GroupQuery::parse(text));
    if (!(m_query == before))
        ask();
    Q_EMIT textChanged();
}

void GroupFilterModel::setNames(const QueryNames &names)
{
    m_names = names;
    if (m_index && m_index->filter.criteria().row)
        ask();
}

void GroupFilterModel::ask()
{
    if (!m_index)
        return;
    applyCriteria();
    show(visibleNow(), Cause::Question);
    Q_EMIT countChanged();
}

void GroupFilterModel::applyCriteria()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_index->filter.setCriteria(criteriaOf(compile(m_query, m_names, now), now));
}

int GroupFilterModel::scopeTotal() const
{
    return m_index ? m_index->filter.scopeTotal() : 0;
}

void GroupFilterModel::take(const SlotChange &change)
{
    if (m_isSorting) {
        for (const auto *slots : { &change.added, &change.changed, &change.removed })
            m_touched.insert(m_touched.end(), slots->begin(), slots->end());
    }
    if (change.what == SlotChange::What::Flags && !flagsDecide()) {
        signalChanged(change.changed);
        return;
    }
    m_index->filter.remove(change.removed);
    m_index->order.remove(change.removed);
    const bool isJudgedAnew = m_index->filter.change(change.changed);
    const bool isMoved = m_index->order.change(change.changed);
    m_index->filter.add(change.added);
    m_index->order.add(change.added);
    if (isJudgedAnew || isMoved || !change.added.empty() || !change.removed.empty())
        show(visibleNow(), Cause::Rows);
    signalChanged(change.changed);
    Q_EMIT countChanged();
}

bool GroupFilterModel::flagsDecide() const
{
    return m_index->filter.criteria().row || m_index->order.column() == Column::Protection;
}

std::vector<Slot> GroupFilterModel::visibleNow() const
{
    const RowOrder &order = m_index->order;
    const RowFilter &filter = m_index->filter;
    std::vector<Slot> visible;
    if (m_shownOrder == Qt::DescendingOrder)
        order.appendDescending(visible);
    else
        visible = order.ascending();
    if (!filter.isOpen())
        visible.erase(std::remove_if(visible.begin(), visible.end(),
                                     [&filter](Slot slot) { return !filter.accepts(slot); }),
                      visible.end());
    return visible;
}

int GroupFilterModel::rowOf(Slot slot) const
{
    if (m_rows.empty()) {
        m_rows.assign(m_table->store().slotEnd(), -1);
        for (std::size_t row = 0; row < m_visible.size(); ++row)
            m_rows[m_visible[row]] = static_cast<int>(row);
    }
    return slot < m_rows.size() ? m_rows[slot] : -1;
}

void GroupFilterModel::show(std::vector<Slot> visible, Cause cause)
{
    if (visible == m_visible)
        return;
    m_cause = cause;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> slots;
    for (const QModelIndex &index : before)
        slots.push_back(m_visible[static_cast<std::size_t>(index.row())]);
    m_visible = std::move(visible);
    m_rows.clear();
    if (!before.isEmpty()) {
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = rowOf(slots[static_cast<std::size_t>(i)]);
            after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void GroupFilterModel::signalChanged(const std::vector<Slot> &changed, const QList<int> &roles)
{
    if (changed.empty() || m_visible.empty())
        return;
    QList<int> rows;
    for (const Slot slot : changed) {
        if (const int row = rowOf(slot); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    forEachRange(rows, [this, &roles](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, GroupTableModel::columnTotal - 1), roles);
    });
}

qsizetype GroupFilterModel::capacity() const
{
    return m_index ? m_index->order.capacity() + m_index->filter.capacity()
            + static_cast<qsizetype>(m_visible.capacity() * sizeof(Slot)
                                     + m_rows.capacity() * sizeof(int))
                   : 0;
}

} // namespace groupdesk
