#include "memberdelegate.h"

#include "memberlistmodel.h"

#include <QPainter>

namespace groupdesk {
namespace {

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    const int unit = option.fontMetrics.height();
    const QRect room = option.rect.adjusted(unit / 2, 0, -unit / 2, -unit / 6);
    painter->save();
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    // Not the palette's current group: a heading is disabled only in that it cannot be chosen.
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(room, int(Qt::AlignBottom | Qt::AlignLeading),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    QColor line = option.palette.color(QPalette::Active, QPalette::Text);
    line.setAlphaF(0.15F);
    painter->setPen(line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 17 / 10);
    return size;
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.data(MemberListModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index.data().toString());
        return;
    }
    QStyleOptionViewItem name = option;
    const QString secondary = index.data(MemberListModel::SecondaryRole).toString();
    // The name goes first, but leaves the secondary text half the row if it has to.
    const QFontMetrics &metrics = option.fontMetrics;
    const int nameWidth = metrics.horizontalAdvance(index.data().toString()) + metrics.height() * 3;
    const int room = option.rect.width() - qMin(nameWidth, option.rect.width() / 2);
    const int unit = metrics.height();
    const int width = qMin(metrics.horizontalAdvance(secondary) + 2, room - unit);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    if (option.direction == Qt::RightToLeft)
        name.rect.adjust(width + unit, 0, 0, 0);
    else
        name.rect.adjust(0, 0, -width - unit, 0);
    name.decorationSize = QSize(unit, unit);
    QStyledItemDelegate::paint(painter, name, index);
    painter->save();
    painter->setPen(
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(unit / 2, 0, -unit / 2, 0),
                      int(Qt::AlignVCenter | Qt::AlignTrailing),
                      metrics.elidedText(secondary, Qt::ElideRight, width));
    painter->restore();
}

} // namespace groupdesk
