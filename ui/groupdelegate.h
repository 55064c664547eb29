#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

struct GroupRow;

/// Draws a group's row: the class stripe at its leading edge, the platform's glyph, secondary texts
/// in the secondary colour, the state as a chip of glyph and word. Dates are relative to the moment
/// of painting. Busy rows are drawn at half strength, rows that changed carry a dot.
class GroupDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GroupDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace groupdesk
