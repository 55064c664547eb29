#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// A row of the palette in one line: icon, title with the matching letters in bold, what it belongs
/// to in the faint colour, and the shortcut at the other end.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace groupdesk
