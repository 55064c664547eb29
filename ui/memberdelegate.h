#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// A row of MemberListModel: the name at the leading edge, how or what at the trailing one, in the
/// secondary colour; a heading stands out by its weight and a line.
class MemberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace groupdesk
