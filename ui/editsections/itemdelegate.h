#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// Paints an item of a list that is edited: box, icon, name, detail, what changed, and why it
/// cannot be changed. See ItemRole.
class ItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ItemDelegate(QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Where a click does what ItemActionRole shows.
    [[nodiscard]] static QRect actionRect(const QStyleOptionViewItem &option);

Q_SIGNALS:
    void actionClicked(const QModelIndex &index);
};

} // namespace groupdesk
