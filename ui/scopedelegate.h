#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// Draws a node of the scope tree: platform glyph, name, class word at profiles, the number of
/// groups at the trailing edge, and a sign for loading, failed or waiting. A profile and its
/// organizations carry the stripe of their class.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ScopeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace groupdesk
