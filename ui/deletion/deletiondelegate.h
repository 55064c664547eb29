#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// Draws a group of a deletion: class stripe, platform glyph, name, where it is, and below what
/// goes with it; and the names below it. Nothing is cut off: long texts wrap.
class DeletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DeletionDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight(const QFont &font, int width, const QModelIndex &index);
    /// The width that shows name and place on one line.
    [[nodiscard]] static int comfortableWidth(const QFont &font, const QModelIndex &index);

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
    static void paintDetail(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);
};

} // namespace groupdesk
