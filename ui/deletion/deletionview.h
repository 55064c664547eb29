#pragma once

#include <QSet>
#include <QTreeView>

namespace groupdesk {

/// The list of a deletion; asks for the height of its rows, within reason. Rows that were opened
/// stay open when the model is read anew.
class DeletionView final : public QTreeView
{
    Q_OBJECT

public:
    explicit DeletionView(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// The room that the delegate has for an index.
    [[nodiscard]] int widthOf(const QModelIndex &index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(const QModelIndex &index, int width) const;

    QSet<int> m_open; ///< rows, while the model is being reset
};

} // namespace groupdesk
