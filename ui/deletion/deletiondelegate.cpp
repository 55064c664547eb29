#include "deletion/deletiondelegate.h"

#include "classstyle.h"
#include "deletion/deletionmodel.h"
#include "deletion/deletionview.h"
#include "formats.h"
#include "icons.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int largestHeight = 1'000'000;

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont chipFont(const QFont &font)
{
    QFont small = nameFont(font);
    small.setPointSizeF(small.pointSizeF() * 0.8);
    return small;
}

/// Between words; in the middle of one only where it does not fit on a line of its own.
int wrapping(const QFont &font, int width, const QString &text)
{
    const QFontMetrics metrics(font);
    const auto words = QStringView(text).split(u' ');
    const bool everyWordFits
        = std::all_of(words.cbegin(), words.cend(), [&metrics, width](QStringView word) {
              return metrics.horizontalAdvance(word.toString()) <= width;
          });
    return everyWordFits ? int(Qt::TextWordWrap)
                         : int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, largestHeight), wrapping(font, width, text), text)
        .height();
}

QList<DeletionLine> linesOf(const QModelIndex &index)
{
    return index.data(DeletionModel::LinesRole).value<QList<DeletionLine>>();
}

/// Where one line is.
struct LinePlace
{
    QRect icon; ///< null without one
    QRect text;
};

/// Where the parts of a group's row are, left to right.
struct Places
{
    QRect glyph;
    QRect name;
    QRect where;
    QRect chip;
    QList<LinePlace> lines;
    int height = 0;
};

/// Glyph, name, place and chip; the answer is where the lines begin.
int placeHead(Places &places, const QFont &font, const QRect &row, const QModelIndex &index)
{
    const int unit = QFontMetrics(font).height();
    const int gap = unit / 2;
    const QString name = index.data().toString();
    const QString where = index.data(DeletionModel::WhereRole).toString();
    const auto endpointClass
        = static_cast<EndpointClass>(index.data(DeletionModel::ClassRole).toInt());
    const int right = row.right() - gap;
    int top = row.top() + gap;
    places.glyph = QRect(row.left() + gap * 5 / 4, top, unit, unit);
    const int text = places.glyph.right() + gap * 3 / 2;
    const int chipWidth
        = QFontMetrics(chipFont(font)).horizontalAdvance(classWord(endpointClass)) + unit;
    places.chip = QRect(right - chipWidth, top, chipWidth, unit);
    const int whereWidth = QFontMetrics(font).horizontalAdvance(where) + 1;
    const int free = places.chip.left() - gap - text;
    const int nameWidth = QFontMetrics(nameFont(font)).horizontalAdvance(name) + 1;
    if (nameWidth + gap * 2 + whereWidth <= free) {
        places.name = QRect(text, top, nameWidth, unit);
        places.where = QRect(places.chip.left() - gap - whereWidth, top, whereWidth, unit);
        return top + unit;
    }
    places.name = QRect(text, top, free, heightOf(nameFont(font), free, name));
    top += places.name.height();
    const int width = right - text;
    places.where = QRect(text, top, width, heightOf(font, width, where));
    return top + places.where.height();
}

Places placesOf(const QFont &font, const QRect &row, const QModelIndex &index)
{
    Places places;
    const int unit = QFontMetrics(font).height();
    const int gap = unit / 2;
    int top = placeHead(places, font, row, index) + unit / 6;
    const int left = places.name.left();
    const int right = row.right() - gap;
    for (const DeletionLine &line : linesOf(index)) {
        LinePlace place;
        int textLeft = left;
        if (!line.iconName.isEmpty()) {
            place.icon = QRect(left, top, unit, unit);
            textLeft = place.icon.right() + gap;
        }
        const int width = right - textLeft;
        place.text = QRect(textLeft, top, width,
                           line.text.isEmpty() ? 0 : heightOf(font, width, line.text));
        top += qMax(place.text.height(), place.icon.height());
        places.lines.append(place);
    }
    places.height = top + gap - row.top();
    return places;
}

/// Where a name's text is in its row.
QRect detailRect(const QFont &font, const QRect &row, const QModelIndex &index)
{
    const int unit = QFontMetrics(font).height();
    const bool heading = index.data(DeletionModel::HeadingRole).toBool();
    const int left = row.left() + unit * 2 + (heading ? 0 : unit);
    const int width = qMax(unit, row.right() - unit / 2 - left);
    const QFont used = heading ? nameFont(font) : font;
    const int above = heading ? unit / 3 : unit / 8;
    return { left, row.top() + above, width, heightOf(used, width, index.data().toString()) };
}

QColor toneColor(DeletionTone tone, const QPalette &palette)
{
    switch (tone) {
    case DeletionTone::Plain:
        return palette.color(QPalette::Text);
    case DeletionTone::Quiet:
        return palette.color(QPalette::PlaceholderText);
    case DeletionTone::Bad:
        return dangerColor(palette);
    }
    Q_UNREACHABLE();
}

void paintChip(QPainter *painter, const QRect &rect, EndpointClass endpointClass,
               const QPalette &palette)
{
    const ClassColors colors = classColors(endpointClass, palette);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    painter->drawRoundedRect(rect, rect.height() / 4.0, rect.height() / 4.0);
    painter->setPen(colors.foreground);
    painter->setFont(chipFont(painter->font()));
    painter->drawText(rect, int(Qt::AlignCenter) | Qt::TextSingleLine, classWord(endpointClass));
}

/// Absolute, so that a text of the other direction keeps its own order but lines up.
/// In the painter's font and colour, from the side where the language begins.
void drawWrapped(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                 const QString &text)
{
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
        | int(Qt::AlignAbsolute) | int(Qt::AlignTop);
    painter->drawText(rect, leading | wrapping(painter->font(), rect.width(), text), text);
}

void paintHairline(QPainter *painter, const QStyleOptionViewItem &option)
{
    QColor hairline = option.palette.color(QPalette::Text);
    hairline.setAlphaF(0.12F);
    painter->setPen(hairline);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
}

} // namespace

DeletionDelegate::DeletionDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

QSize DeletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const DeletionView *>(option.widget);
    const int width = view != nullptr ? view->widthOf(index) : option.rect.width();
    return { width, rowHeight(option.font, width, index) };
}

int DeletionDelegate::rowHeight(const QFont &font, int width, const QModelIndex &index)
{
    const QRect row(0, 0, width, 0);
    if (!index.parent().isValid())
        return placesOf(font, row, index).height;
    return detailRect(font, row, index).bottom() + 1 + QFontMetrics(font).height() / 8;
}

int DeletionDelegate::comfortableWidth(const QFont &font, const QModelIndex &index)
{
    constexpr int plenty = 1'000'000;
    const Places places = placesOf(font, QRect(0, 0, plenty, 0), index);
    const int gaps = QFontMetrics(font).height() * 2;
    return places.name.right() + gaps + (plenty - places.where.left());
}

void DeletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (option.state.testFlag(QStyle::State_Selected)) {
        // The tones stay legible: selection is only a tint here.
        QColor tint = option.palette.color(QPalette::Highlight);
        tint.setAlphaF(0.14F);
        painter->fillRect(option.rect, tint);
    }
    if (index.parent().isValid())
        paintDetail(painter, option, index);
    else
        paintGroup(painter, option, index);
    painter->restore();
}

void DeletionDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const auto endpointClass
        = static_cast<EndpointClass>(index.data(DeletionModel::ClassRole).toInt());
    const Places places = placesOf(option.font, option.rect, index);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (index.row() > 0)
        paintHairline(painter, option);
    const int stripe = qMax(3, option.fontMetrics.height() / 6);
    painter->fillRect(
        placed(QRect(option.rect.left(), option.rect.top() + 1, stripe, option.rect.height() - 1)),
        classColors(endpointClass, palette).background);
    const bool quiet = index.data(DeletionModel::QuietRole).toBool();
    platformIcon(PlatformId(index.data(DeletionModel::PlatformRole).toString()))
        .paint(painter, placed(places.glyph));
    painter->setFont(nameFont(option.font));
    painter->setPen(palette.color(quiet ? QPalette::PlaceholderText : QPalette::Text));
    drawWrapped(painter, option, placed(places.name), index.data().toString());
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    drawWrapped(painter, option, placed(places.where),
                index.data(DeletionModel::WhereRole).toString());
    paintChip(painter, placed(places.chip), endpointClass, palette);
    painter->setFont(option.font);
    const QList<DeletionLine> lines = linesOf(index);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QColor color = toneColor(lines.at(i).tone, palette);
        const LinePlace &place = places.lines.at(i);
        if (!place.icon.isNull())
            tintedIcon(lines.at(i).iconName, color).paint(painter, placed(place.icon));
        painter->setPen(color);
        drawWrapped(painter, option, placed(place.text), lines.at(i).text);
    }
}

void DeletionDelegate::paintDetail(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const bool heading = index.data(DeletionModel::HeadingRole).toBool();
    painter->setFont(heading ? nameFont(option.font) : option.font);
    painter->setPen(option.palette.color(heading ? QPalette::Text : QPalette::PlaceholderText));
    const QRect rect = detailRect(option.font, option.rect, index);
    drawWrapped(painter, option, QStyle::visualRect(option.direction, option.rect, rect),
                index.data().toString());
}

} // namespace groupdesk
