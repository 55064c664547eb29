#include "editsections/itemdelegate.h"

#include "classstyle.h"
#include "editsections/itemroles.h"
#include "icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

int unitOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height();
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return unitOf(option) * 19 / 10;
}

/// Cuts pieces off a rectangle from its leading and trailing end.
class Strip final
{
public:
    Strip(const QRect &rect, Qt::LayoutDirection direction)
        : m_rect(rect), m_mirrored(direction == Qt::RightToLeft)
    {
    }

    QRect lead(int width) { return take(width, !m_mirrored); }
    QRect trail(int width) { return take(width, m_mirrored); }
    [[nodiscard]] QRect rest() const { return m_rect; }

private:
    QRect take(int width, bool left)
    {
        width = qBound(0, width, m_rect.width());
        QRect piece = m_rect;
        if (left) {
            piece.setWidth(width);
            m_rect.setLeft(m_rect.left() + width);
        } else {
            piece.setLeft(m_rect.right() - width + 1);
            m_rect.setWidth(m_rect.width() - width);
        }
        return piece;
    }

    QRect m_rect;
    bool m_mirrored;
};

QRect centred(const QRect &rect, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

QString reasonOf(const QModelIndex &index)
{
    return index.data(ItemReasonRole).toString();
}

constexpr int reasonFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

int leadWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int unit = unitOf(option);
    const bool box = index.data(Qt::CheckStateRole).isValid();
    return unit / 3 + unit * 3 / 2 + (box ? unit * 3 / 2 : 0);
}

QSize reasonSize(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString reason = reasonOf(index);
    if (reason.isEmpty())
        return {};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const int room = qMax(unitOf(option) * 8, width - leadWidth(option, index) - unitOf(option));
    return option.fontMetrics.boundingRect(QRect(0, 0, room, 10'000), reasonFlags, reason).size();
}

struct Colors
{
    QColor text;
    QColor faint;
};

Colors colorsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(QPalette::HighlightedText);
        return { text, text };
    }
    const QColor faint = option.palette.color(QPalette::PlaceholderText);
    const bool dimmed = !(option.state & QStyle::State_Enabled)
        || index.data(ItemFaintRole).toBool() || index.data(ItemStruckRole).toBool();
    return { dimmed ? faint : option.palette.color(QPalette::Text), faint };
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const QRect &rect)
{
    QStyleOptionViewItem box = option;
    box.rect = centred(rect, unitOf(option));
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state |= ticked ? QStyle::State_On : QStyle::State_Off;
    if (!reasonOf(index).isEmpty())
        box.state &= ~QStyle::State_Enabled;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                          option.widget);
    if (isDark(option.palette) && !ticked) { // some styles draw an empty box as dark as the list
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.rect.adjusted(1, 1, -2, -2));
    }
}

void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &rect)
{
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const QIcon::Mode mode = option.state & QStyle::State_Selected ? QIcon::Selected
        : option.state & QStyle::State_Enabled                     ? QIcon::Normal
                                                                   : QIcon::Disabled;
    icon.paint(painter, centred(rect, unitOf(option)), Qt::AlignCenter, mode);
}

/// Name and detail share the line; the detail gives way first.
void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                Strip strip)
{
    const Colors colors = colorsOf(option, index);
    const int unit = unitOf(option);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(ItemDetailRole).toString();
    const QFontMetrics metrics = option.fontMetrics;
    QFont font = option.font;
    font.setStrikeOut(index.data(ItemStruckRole).toBool());
    const QRect name = strip.lead(metrics.horizontalAdvance(text) + 1);
    painter->setFont(font);
    painter->setPen(colors.text);
    constexpr int line = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->drawText(name, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | line,
                      metrics.elidedText(text, Qt::ElideRight, name.width()));
    strip.lead(unit * 2 / 3);
    if (detail.isEmpty() || strip.rest().width() < unit * 2)
        return;
    painter->setFont(option.font);
    painter->setPen(colors.faint);
    painter->drawText(strip.rest(), QStyle::visualAlignment(option.direction, Qt::AlignLeft) | line,
                      metrics.elidedText(detail, Qt::ElideRight, strip.rest().width()));
}

void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               Strip &strip)
{
    const QString mark = index.data(ItemMarkRole).toString();
    if (mark.isEmpty())
        return;
    const int unit = unitOf(option);
    const bool removed = index.data(ItemStruckRole).toBool();
    const QColor color = option.state & QStyle::State_Selected
        ? option.palette.color(QPalette::HighlightedText)
        : removed ? warningColor(option.palette)
                  : successColor(option.palette);
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(strip.trail(option.fontMetrics.horizontalAdvance(mark) + unit / 2),
                      Qt::AlignCenter | Qt::TextSingleLine, mark);
}

} // namespace

ItemDelegate::ItemDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    own.fontMetrics = QFontMetrics(option.font);
    const QSize reason = reasonSize(own, index);
    const int below = reason.isEmpty() ? 0 : reason.height() + unitOf(own) / 3;
    return { unitOf(own) * 8, lineHeight(own) + below };
}

QRect ItemDelegate::actionRect(const QStyleOptionViewItem &option)
{
    Strip strip(option.rect, option.direction);
    QRect rect = strip.trail(lineHeight(option));
    rect.setHeight(lineHeight(option));
    return rect;
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    own.fontMetrics = QFontMetrics(option.font);
    const int unit = unitOf(own);
    painter->save();
    own.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &own, painter, own.widget);
    QRect first = own.rect;
    first.setHeight(lineHeight(own));
    Strip strip(first, own.direction);
    strip.lead(unit / 3);
    if (index.data(Qt::CheckStateRole).isValid())
        paintBox(painter, own, index, strip.lead(unit * 3 / 2));
    paintIcon(painter, own, index, strip.lead(unit * 3 / 2));
    if (const QString action = index.data(ItemActionRole).toString(); !action.isEmpty()) {
        const QIcon::Mode mode
            = own.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal;
        strip.trail(lineHeight(own));
        symbolicIcon(action).paint(painter, centred(actionRect(own), unit), Qt::AlignCenter, mode);
    } else {
        strip.trail(unit / 2);
    }
    paintMark(painter, own, index, strip);
    paintTexts(painter, own, index, strip);
    if (const QString reason = reasonOf(index); !reason.isEmpty()) {
        Strip below(own.rect.adjusted(0, lineHeight(own) - unit / 4, 0, 0), own.direction);
        below.lead(leadWidth(own, index));
        below.trail(unit);
        painter->setFont(own.font);
        painter->setPen(colorsOf(own, index).faint);
        painter->drawText(below.rest(),
                          QStyle::visualAlignment(own.direction, Qt::AlignLeft) | Qt::AlignTop
                              | Qt::TextWordWrap,
                          reason);
    }
    if (own.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(own);
        own.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, own.widget);
    }
    painter->restore();
}

bool ItemDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && !index.data(ItemActionRole).toString().isEmpty()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && actionRect(option).contains(mouse->pos())) {
            Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace groupdesk
