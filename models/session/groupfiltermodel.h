#pragma once

#include "groupquerymatch.h"
#include "grouptablemodel.h"
#include "rowfilter.h"
#include "roworder.h"
#include "scope.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>
#include <QPointer>

#include <memory>
#include <vector>

namespace groupdesk {

/// Narrows a GroupTableModel to a scope and to a text, and sorts it (locale-aware, numbers as
/// numbers, stable). The text is a GroupQuery; its words are looked for in name, description,
/// organization, platform, locations and ids; of ids that are UUIDs, from four characters on.
/// Unknown values stand last in either order; rows that are equal in the sorted column
/// are ordered by name, then by id, in either order.
///
/// An index of its own, for a million rows: a vector of the rows in order and one of those that are
/// shown. What changes is told as a changed layout with the persistent indexes brought along, so
/// that selection and current row stay with their groups. Sorting many rows by another column than
/// the name happens on a worker; until it is done the rows stay in the order they have.
class GroupFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using Column = GroupTableModel::Column;
    /// Why rows come, go and move.
    enum class Cause {
        Rows, ///< what the platforms say; nobody wants to be anywhere else because of it
        Question, ///< another scope, text or order
    };

    explicit GroupFilterModel(QObject *parent = nullptr);
    ~GroupFilterModel() override;

    /// \a model is a GroupTableModel, or null.
    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// What the text asks, with what is wrong with it.
    [[nodiscard]] const GroupQuery &query() const { return m_query; }
    /// What ids stand for, for fields that are about names. Looked at when a text is set, or when
    /// these are others.
    void setNames(const QueryNames &names);

    /// Rows of the scope before the text is applied.
    [[nodiscard]] int scopeTotal() const;
    [[nodiscard]] int sortColumn() const { return static_cast<int>(m_column); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    /// A worker sorts the rows.
    [[nodiscard]] bool isSorting() const { return m_isSorting; }
    /// Of the changed layout that is being told.
    [[nodiscard]] Cause cause() const { return m_cause; }
    [[nodiscard]] qsizetype capacity() const; ///< bytes of the index

Q_SIGNALS:
    /// The visible rows or the total may have changed.
    void countChanged();
    /// Another text, whether or not it lets other rows through.
    void textChanged();
    /// The rows stand in the order that was asked for.
    void sorted();

private:
    struct Index
    {
        explicit Index(const GroupStore &store) : order(store), filter(store) { }

        RowOrder order;
        RowFilter filter;
    };
    void rebuild();
    void take(const SlotChange &change);
    void takeFlags(const SlotChange &change);
    [[nodiscard]] bool flagsDecide() const;
    void startSorting();
    void finishSorting();
    void forgetSorting();
    void ask();
    void applyCriteria();
    [[nodiscard]] std::vector<Slot> visibleNow() const;
    void show(std::vector<Slot> visible, Cause cause);
    void signalChanged(const std::vector<Slot> &changed, const QList<int> &roles = {});
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(Slot slot) const;

    QPointer<GroupTableModel> m_table;
    std::unique_ptr<Index> m_index; ///< null without a table
    std::vector<Slot> m_visible;
    mutable std::vector<int> m_rows; ///< of m_visible, by slot; empty: nobody has asked since
    Cause m_cause = Cause::Rows;
    QMetaObject::Connection m_followed;
    QFutureWatcher<std::shared_ptr<RowOrder::Sorted>> m_sorting;
    /// Until its result was taken, which is later than the watcher's own word for it.
    bool m_isSorting = false;
    std::vector<Slot> m_touched; ///< since the worker was given the rows
    Column m_column = Column::Name; ///< asked for
    Qt::SortOrder m_order = Qt::AscendingOrder; ///< asked for
    Qt::SortOrder m_shownOrder = Qt::AscendingOrder;
    Scope m_scope = EverythingScope {};
    QString m_text;
    GroupQuery m_query;
    QueryNames m_names;
};

} // namespace groupdesk
