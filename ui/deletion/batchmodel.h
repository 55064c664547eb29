#pragma once

#include "deletion/batchwords.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include <optional>

namespace groupdesk {

/// How many rows are in which kind of state.
struct BatchCounts
{
    int total = 0;
    int waiting = 0;
    int running = 0;
    int gone = 0;
    int failed = 0; ///< refused, or still there
    int unknown = 0; ///< no usable answer, and looking did not settle it
    int notStarted = 0;

    [[nodiscard]] int finished() const { return total - waiting - running; }
    friend bool operator==(const BatchCounts &, const BatchCounts &) = default;
};

/// The groups of a batch in the order they were confirmed in. Rows change one at a time, thousands
/// of times in a few seconds; views hear of it a few times a second.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        State,
        Name,
        Where,
        Time,
    };
    static constexpr int columnTotal = 4;

    explicit BatchModel(const QList<DeletionSubject> &subjects, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Takes what became of one group; a stranger is ignored. Cheap, however many rows there are.
    void take(const DeleteItem &item);
    /// These will be tried again.
    void reset(const QList<GroupRef> &refs);
    [[nodiscard]] const BatchCounts &counts() const { return m_counts; }
    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }
    [[nodiscard]] const BatchRow &rowAt(int row) const { return m_rows.at(row); }
    /// Those whose deletion can be sent again: nothing of them was applied. An unknown outcome is
    /// not among them: the list has to be looked at first.
    [[nodiscard]] QList<GroupRef> repeatable() const;
    /// The words for a failure of that row, if it failed.
    [[nodiscard]] std::optional<ErrorText> failure(int row) const;
    /// The last row that began; -1 if none did.
    [[nodiscard]] int lastBegun() const { return m_lastBegun; }

    /// Tells the views now what they would hear later.
    void flush();

Q_SIGNALS:
    /// counts() are others; not more often than views hear of rows.
    void progressed();

private:
    [[nodiscard]] QString spoken(const BatchRow &row) const;
    void setState(BatchRow &row, DeleteItem::State state);
    void touch(int row);
    [[nodiscard]] int &countOf(DeleteItem::State state);

    QList<BatchRow> m_rows;
    QHash<GroupRef, int> m_rowOf;
    BatchCounts m_counts;
    QTimer m_later;
    int m_firstTouched = -1;
    int m_lastTouched = -1;
    int m_lastBegun = -1;
};

} // namespace groupdesk
