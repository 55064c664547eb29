#pragma once

#include "columnkeys.h"

#include <functional>
#include <memory>

namespace groupdesk {

/// The rows of a store in the order of a column. Rows that are the same there stand in the order of
/// their names, then of their ids. The order of names is always kept, so that going back to it is
/// free, and what is added is merged into both orders.
class RowOrder final
{
public:
    using Column = GroupTableModel::Column;

    /// The keys of a column other than the name, and the order they make: what takes a while.
    struct Sorted
    {
        Column column = Column::Name;
        SortKeys keys;
        std::vector<Slot> order;
    };
    /// Sorts a snapshot of the rows; callable on a worker while the store changes.
    using Work = std::function<std::shared_ptr<Sorted>()>;

    explicit RowOrder(const GroupStore &store);
    ~RowOrder();

    void add(const std::vector<Slot> &added);
    /// Rows whose records or flags are others now. False if none of them stands elsewhere for it.
    bool change(const std::vector<Slot> &changed);
    /// Before the slots are used again.
    void remove(const std::vector<Slot> &removed);

    [[nodiscard]] Column column() const;
    void sortByName();
    [[nodiscard]] Work work(Column column) const;
    /// \a touched slots were added, changed or removed since the work was taken.
    void adopt(std::shared_ptr<Sorted> sorted, const std::vector<Slot> &touched);

    /// Every row, each once.
    [[nodiscard]] const std::vector<Slot> &ascending() const;
    /// The same the other way round: what is unknown stands last in it, too, and what is the same
    /// in the same order.
    void appendDescending(std::vector<Slot> &slots) const;
    [[nodiscard]] qsizetype capacity() const; ///< bytes

private:
    [[nodiscard]] bool nameLess(Slot left, Slot right) const;
    [[nodiscard]] bool valueLess(Slot left, Slot right) const;
    /// False if \a slot had these keys already.
    bool takeKeys(Slot slot);
    void merge(const std::vector<Slot> &added);
    void takeOut(const std::vector<Slot> &slots, std::vector<Slot> &order) const;
    [[nodiscard]] const SortKeys &keys() const { return m_sorted ? m_sorted->keys : m_names; }

    const GroupStore &m_store;
    ColumnKeys m_nameKeys;
    SortKeys m_names;
    std::vector<Slot> m_byName;
    std::shared_ptr<Sorted> m_sorted; ///< null: by name
    std::unique_ptr<ColumnKeys> m_valueKeys; ///< of m_sorted
};

} // namespace groupdesk
