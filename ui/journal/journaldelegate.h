#pragma once

#include <QStyledItemDelegate>

namespace groupdesk {

/// Draws rows of JournalRows: a stripe of the class's colour, the outcome as icon and word.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JournalDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace groupdesk
