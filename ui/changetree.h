#pragma once

#include "changewords.h"

#include <QList>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace groupdesk {

/// Changes of a group as a tree: a line for each field, below it what was added to and removed from
/// a list. Sign, word and colour say the same. Lists of thousands are fine.
class ChangeTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit ChangeTree(QWidget *parent = nullptr);

    /// \a rows as of compareContents() with theirs equal to base.
    void setChanges(const QList<MergeRow> &rows, const ItemNames &names);
    /// The whole tree as text, a line for each change.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addValue(const MergeRow &row, const ItemNames &names);
    void addItems(GroupField field, const QList<MergeRow> &rows, const ItemNames &names);
    [[nodiscard]] QList<QStandardItem *> line(ChangeKind kind, const QString &what,
                                              const QString &how) const;
    void colour();

    QStandardItemModel *m_model;
};

} // namespace groupdesk
