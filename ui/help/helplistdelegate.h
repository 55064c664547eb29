#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// Draws a page as its title; something that was found as heading, page, and at most two lines of
/// the text around it, with the words that were looked for in bold.
class HelpListDelegate final : public QStyledItemDelegate
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
