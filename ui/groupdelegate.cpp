#include "groupdelegate.h"

#include "classstripe.h"
#include "classstyle.h"
#include "formats.h"
#include "grouptablemodel.h"
#include "icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Column = GroupTableModel::Column;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

struct Chip
{
    QString icon;
    QColor color;
};

Chip stateChip(const GroupRow &row, const QPalette &palette)
{
    const QColor secondary = palette.color(QPalette::PlaceholderText);
    if (!row.group.state)
        return { {}, secondary };
    switch (*row.group.state) {
    case GroupState::Healthy:
        return { u"object-select"_s, successColor(palette) };
    case GroupState::Degraded:
    case GroupState::Pending:
        return { u"dialog-warning"_s, warningColor(palette) };
    case GroupState::Unhealthy:
        return { u"dialog-error"_s, dangerColor(palette) };
    case GroupState::Archived:
    case GroupState::Deleting:
    case GroupState::Other:
        return { u"dialog-information"_s, secondary };
    }
    Q_UNREACHABLE();
}

void setTextColor(QStyleOptionViewItem *option, const QColor &color)
{
    for (const auto role : { QPalette::Text, QPalette::WindowText })
        option->palette.setColor(role, color);
}

void setIcon(QStyleOptionViewItem *option, const QIcon &icon)
{
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon;
}

bool isSecondary(Column column)
{
    return column != Column::Name;
}

} // namespace

GroupDelegate::GroupDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 19 / 10);
    return size;
}

void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto row = index.data(GroupTableModel::RowRole).value<GroupRow>();
    const int unit = option->fontMetrics.height();
    option->decorationSize = QSize(unit, unit);
    option->textElideMode = Qt::ElideRight;
    option->state &= ~QStyle::State_HasFocus; // the whole row is current, not a cell
    if (isSecondary(columnOf(index)))
        setTextColor(option, option->palette.color(QPalette::PlaceholderText));

    switch (columnOf(index)) {
    case Column::Platform:
        setIcon(option, platformIcon(row.platform));
        break;
    case Column::Created:
        if (row.group.created)
            option->text = relativeTime(*row.group.created, QDateTime::currentDateTimeUtc());
        break;
    case Column::Protection:
        if (row.pinned)
            setIcon(option, symbolicIcon(u"view-pin"_s));
        else if (row.group.deleteProtection.value_or(false))
            setIcon(option, tintedIcon(u"security-high"_s, successColor(option->palette)));
        break;
    case Column::State:
        if (const Chip chip = stateChip(row, option->palette); !chip.icon.isEmpty()) {
            setIcon(option, tintedIcon(chip.icon, chip.color));
            if (*row.group.state != GroupState::Healthy)
                setTextColor(option, chip.color);
        }
        break;
    case Column::Name:
    case Column::Organization:
    case Column::Members:
    case Column::Location:
    case Column::Description:
        break;
    }
    if (row.busy) { // not by its colour alone
        setTextColor(option, option->palette.color(QPalette::PlaceholderText));
        option->font.setItalic(true);
    }
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const int unit = option.fontMetrics.height();
    if (columnOf(index) == Column::Members) {
        // Right-aligned figures need air before the next column's text.
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        QStyleOptionViewItem inset = option;
        inset.rect.adjust(option.direction == Qt::RightToLeft ? unit : 0, 0,
                          option.direction == Qt::RightToLeft ? 0 : -unit, 0);
        QStyledItemDelegate::paint(painter, inset, index);
        return;
    }
    if (columnOf(index) != Column::Name) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int lead = unit * 3 / 5;
    const bool mirrored = option.direction == Qt::RightToLeft;
    QStyleOptionViewItem shifted = option;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    shifted.rect.adjust(mirrored ? 0 : lead, 0, mirrored ? -lead : 0, 0);
    QStyledItemDelegate::paint(painter, shifted, index);

    const auto row = index.data(GroupTableModel::RowRole).value<GroupRow>();
    QRect stripe(option.rect.left(), option.rect.top(), 3, option.rect.height());
    if (mirrored)
        stripe.moveRight(option.rect.right());
    paintClassStripe(painter, stripe, row.endpointClass, option.palette);
    if (row.marked) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(
            option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Link));
        const int dot = unit / 3;
        const int x = mirrored ? option.rect.right() - lead + 1 : option.rect.left() + lead - dot;
        painter->drawEllipse(QRect(x, option.rect.center().y() - dot / 2, dot, dot));
    }
    painter->restore();
}

bool GroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && columnOf(index) == Column::Created) {
        const auto row = index.data(GroupTableModel::RowRole).value<GroupRow>();
        if (row.group.created) {
            QToolTip::showText(event->globalPos(), exactTime(*row.group.created));
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace groupdesk
