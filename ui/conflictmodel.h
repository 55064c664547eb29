#pragma once

#include "changewords.h"

#include <QAbstractTableModel>
#include <QList>

namespace groupdesk {

/// What differs among a group as it was opened, as it is now, and as it was edited: one row each,
/// those to be decided first. Holds the choices.
class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        What,
        Was,
        Theirs,
        Mine,
        Result,
        ColumnCount,
    };

    ConflictModel(QList<MergeRow> rows, ItemNames names, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] const QList<MergeRow> &rows() const { return m_rows; }
    /// Nothing to choose where both sides agree: such rows stay as they are.
    void pick(int row, MergeRow::Pick pick);
    void setNames(ItemNames names);
    /// What is still to be decided, in words.
    [[nodiscard]] QStringList undecided() const;

private:
    [[nodiscard]] QString text(const MergeRow &row, int column) const;
    [[nodiscard]] QString result(const MergeRow &row) const;
    [[nodiscard]] QString accessibleText(const MergeRow &row, int column) const;

    QList<MergeRow> m_rows;
    ItemNames m_names;
};

/// True if the sides differ, so that there is something to choose.
[[nodiscard]] bool isChoice(const MergeRow &row);

} // namespace groupdesk
