#include "palette/palettedelegate.h"

#include "palette/palettelistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace groupdesk {
namespace {

QList<QTextLayout::FormatRange> boldRanges(const QList<int> &marks)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int mark : marks) {
        if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == mark) {
            ++ranges.last().length;
            continue;
        }
        QTextLayout::FormatRange range;
        range.start = mark;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        ranges.append(range);
    }
    return ranges;
}

/// Draws the parts of a line one after the other, from the side where reading begins.
class Line final
{
public:
    Line(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room)
        : m_painter(painter), m_option(option), m_room(room)
    {
    }

    [[nodiscard]] int left() const { return m_room.width(); }
    void skip(int pixels) { take(pixels); }

    void drawIcon(const QIcon &icon, int size)
    {
        QRect place = take(size);
        place.setTop(m_room.center().y() - size / 2);
        place.setHeight(size);
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        icon.paint(m_painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }

    /// As much of \a text as has room.
    void drawText(const QString &text, const QList<int> &marks, QPalette::ColorRole role)
    {
        QFont widest = m_option.font;
        if (!marks.isEmpty())
            widest.setBold(true);
        const QString shown
            = QFontMetrics(widest).elidedText(text, Qt::ElideRight, std::max(left(), 0));
        QTextLayout layout(shown, m_option.font);
        QTextOption how(Qt::AlignLeading);
        how.setTextDirection(m_option.direction);
        how.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(how);
        layout.setFormats(boldRanges(marks));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            layout.endLayout();
            return;
        }
        line.setLineWidth(left());
        const int width = int(std::ceil(line.naturalTextWidth()));
        line.setLineWidth(std::min(width, left()));
        layout.endLayout();
        const QRect place = take(std::min(width, left()));
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        m_painter->setPen(m_option.palette.color(QPalette::Active,
                                                 isSelected ? QPalette::HighlightedText : role));
        const qreal above = (place.height() - line.height()) / 2.0;
        layout.draw(m_painter, QPointF(place.left(), place.top() + above));
    }

private:
    QRect take(int pixels)
    {
        QRect place = m_room;
        if (m_option.direction == Qt::RightToLeft) {
            place.setLeft(place.right() - pixels + 1);
            m_room.setRight(place.left() - 1);
        } else {
            place.setWidth(pixels);
            m_room.setLeft(place.right() + 1);
        }
        return place;
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

/// At the other end of the row; what is left for the rest.
QRect drawKeys(QPainter *painter, const QStyleOptionViewItem &row, const QRect &room,
               const QString &keys)
{
    if (keys.isEmpty())
        return room;
    const int gap = row.fontMetrics.height();
    const int width = row.fontMetrics.horizontalAdvance(keys);
    QRect place = room;
    QRect rest = room;
    if (row.direction == Qt::RightToLeft) {
        place.setWidth(width);
        rest.setLeft(place.right() + gap);
    } else {
        place.setLeft(room.right() - width + 1);
        rest.setRight(place.left() - gap);
    }
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    painter->setPen(row.palette.color(
        QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(place, int(Qt::AlignVCenter | Qt::TextSingleLine), keys);
    return rest;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QIcon icon = row.icon;
    row.text.clear();
    row.icon = {};
    row.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    row.state |= QStyle::State_Active; // the focus stays in the field above
    row.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle *style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setFont(row.font);
    const int unit = row.fontMetrics.height();
    const QRect inside = row.rect.adjusted(unit / 2, 0, -unit / 2, 0);
    const QRect room
        = drawKeys(painter, row, inside, index.data(PaletteListModel::KeysRole).toString());
    const bool isPossible = index.data(PaletteListModel::PossibleRole).toBool();
    Line line(painter, row, room);
    line.drawIcon(icon, unit);
    line.skip(unit / 2);
    line.drawText(index.data().toString(),
                  index.data(PaletteListModel::TitleMarksRole).value<QList<int>>(),
                  isPossible ? QPalette::Text : QPalette::PlaceholderText);
    line.skip(unit / 2);
    if (line.left() > unit * 2)
        line.drawText(index.data(PaletteListModel::DetailRole).toString(),
                      index.data(PaletteListModel::DetailMarksRole).value<QList<int>>(),
                      QPalette::PlaceholderText);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = option.fontMetrics.height();
    return { unit * 8, unit * 19 / 10 };
}

} // namespace groupdesk
