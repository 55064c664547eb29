#include "deletiondelegate.h"

#include "classstyle.h"
#include "deletionmodel.h"
#include "formats.h"
#include "icons.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);

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

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1'000'000), wrapped, text).height();
}

/// Where the parts of a row are, left to right.
struct Places
{
    QRect glyph;
    QRect name;
    QRect where;
    QRect chip;
    QRect icon; ///< null without a state
    QRect line;
    int height = 0;
};

Places placesOf(const QFont &font, const QRect &row, const QModelIndex &index)
{
    const QFontMetrics metrics(font);
    const QFontMetrics boldMetrics(nameFont(font));
    const int unit = metrics.height();
    const int gap = unit / 2;
    const QString name = index.data().toString();
    const QString where = index.data(DeletionModel::WhereRole).toString();
    const auto endpointClass
        = static_cast<EndpointClass>(index.data(DeletionModel::ClassRole).toInt());
    Places places;
    const int left = row.left() + gap * 5 / 4;
    const int right = row.right() - gap;
    int top = row.top() + gap;
    places.glyph = QRect(left, top, unit, unit);
    const int text = places.glyph.right() + gap * 3 / 2;

    const int chipWidth
        = QFontMetrics(chipFont(font)).horizontalAdvance(classWord(endpointClass)) + unit;
    places.chip = QRect(right - chipWidth, top, chipWidth, unit);
    const int whereWidth = metrics.horizontalAdvance(where) + 1;
    const int free = places.chip.left() - gap - text;
    const int nameWidth = boldMetrics.horizontalAdvance(name) + 1;
    if (nameWidth + gap * 2 + whereWidth <= free) {
        places.name = QRect(text, top, nameWidth, unit);
        places.where = QRect(places.chip.left() - gap - whereWidth, top, whereWidth, unit);
        top += unit;
    } else {
        places.name = QRect(text, top, free, heightOf(nameFont(font), free, name));
        top += places.name.height();
        const int width = right - text;
        places.where = QRect(text, top, width, heightOf(font, width, where));
        top += places.where.height();
    }
    top += unit / 6;
    int lineLeft = text;
    if (!index.data(DeletionModel::IconRole).toString().isEmpty()) {
        places.icon = QRect(text, top, unit, unit);
        lineLeft = places.icon.right() + gap;
    }
    const int width = right - lineLeft;
    const QString line = index.data(DeletionModel::LineRole).toString();
    places.line = QRect(lineLeft, top, width, line.isEmpty() ? 0 : heightOf(font, width, line));
    places.height = top + qMax(places.line.height(), places.icon.height()) + gap - row.top();
    return places;
}

QColor toneColor(const QModelIndex &index, const QPalette &palette)
{
    switch (static_cast<DeletionModel::Tone>(index.data(DeletionModel::ToneRole).toInt())) {
    case DeletionModel::Tone::Plain:
        return palette.color(QPalette::Text);
    case DeletionModel::Tone::Quiet:
        return palette.color(QPalette::PlaceholderText);
    case DeletionModel::Tone::Good:
        return successColor(palette);
    case DeletionModel::Tone::Bad:
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

} // namespace

DeletionDelegate::DeletionDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

QSize DeletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return { width, rowHeight(option.font, width, index) };
}

int DeletionDelegate::rowHeight(const QFont &font, int width, const QModelIndex &index)
{
    return placesOf(font, QRect(0, 0, width, 0), index).height;
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
    const QPalette &palette = option.palette;
    const auto endpointClass
        = static_cast<EndpointClass>(index.data(DeletionModel::ClassRole).toInt());
    const auto tone = static_cast<DeletionModel::Tone>(index.data(DeletionModel::ToneRole).toInt());
    const Places places = placesOf(option.font, option.rect, index);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (option.state.testFlag(QStyle::State_Selected)) {
        // The tones stay legible: selection is only a tint here.
        QColor tint = palette.color(QPalette::Highlight);
        tint.setAlphaF(0.14F);
        painter->fillRect(option.rect, tint);
    }
    const int stripe = qMax(3, option.fontMetrics.height() / 6);
    painter->fillRect(
        placed(QRect(option.rect.left(), option.rect.top(), stripe, option.rect.height() - 1)),
        classColors(endpointClass, palette).background);
    const bool quiet = tone == DeletionModel::Tone::Quiet;
    const QColor text = palette.color(quiet ? QPalette::PlaceholderText : QPalette::Text);
    const QColor faint = palette.color(QPalette::PlaceholderText);
    platformIcon(PlatformId(index.data(DeletionModel::PlatformRole).toString()))
        .paint(painter, placed(places.glyph));

    painter->setFont(nameFont(option.font));
    painter->setPen(text);
    // Absolute, so that a text of the other direction keeps its own order but lines up.
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
        | int(Qt::AlignAbsolute) | int(Qt::AlignTop) | wrapped;
    painter->drawText(placed(places.name), leading, index.data().toString());
    painter->setFont(option.font);
    painter->setPen(faint);
    painter->drawText(placed(places.where), leading,
                      index.data(DeletionModel::WhereRole).toString());
    paintChip(painter, placed(places.chip), endpointClass, palette);
    painter->setFont(option.font);
    const QColor lineColor = toneColor(index, palette);
    if (!places.icon.isNull())
        tintedIcon(index.data(DeletionModel::IconRole).toString(), lineColor)
            .paint(painter, placed(places.icon));
    painter->setPen(lineColor);
    painter->drawText(placed(places.line), leading, index.data(DeletionModel::LineRole).toString());
    if (index.row() + 1 < index.model()->rowCount()) {
        QColor hairline = palette.color(QPalette::Text);
        hairline.setAlphaF(0.12F);
        painter->setPen(hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

DeletionView::DeletionView(QAbstractItemModel *model, QWidget *parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new DeletionDelegate(this));
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

QSize DeletionView::sizeHint() const
{
    int width = em(this) * 38;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, DeletionDelegate::comfortableWidth(font(), model()->index(row, 0)));
    const int scrollBar = verticalScrollBar()->sizeHint().width();
    width = qMin(width + scrollBar, em(this) * 60);
    // The width it has, once it has one: long names wrap, and that takes height.
    const int across
        = this->width() > em(this) * 20 ? qMin(width, this->width() - 2 * frameWidth()) : width;
    const int rowWidth = across - scrollBar; // so that it is enough also while there is one
    int height = 2 * frameWidth() + em(this) / 2;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += DeletionDelegate::rowHeight(font(), rowWidth, model()->index(row, 0));
    return { width, qBound(em(this) * 4, height, em(this) * 22) };
}

// Rows are as tall as their texts need at this width.
void DeletionView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize DeletionView::minimumSizeHint() const
{
    return { em(this) * 20, em(this) * 4 };
}

} // namespace groupdesk
