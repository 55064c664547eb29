#include "paintedtexts.h"

#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace groupdesk::test {
namespace {

QColor over(const QColor &top, const QColor &bottom, double opacity)
{
    const double weight = double(top.alphaF()) * opacity;
    const auto mixed = [weight](double above, double below) {
        return float(above * weight + below * (1 - weight));
    };
    return QColor::fromRgbF(mixed(double(top.redF()), double(bottom.redF())),
                            mixed(double(top.greenF()), double(bottom.greenF())),
                            mixed(double(top.blueF()), double(bottom.blueF())));
}

QColor mostFrequentColor(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = qRgb(255, 255, 255);
    int best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > best) {
            best = count.value();
            most = count.key();
        }
    }
    return QColor(most);
}

/// Paints into an image, and before each text notes its colour and what it will lie on.
class Listener final : public QPaintEngine
{
public:
    explicit Listener(QImage &picture)
        : QPaintEngine(PaintEngineFeatures(AllFeatures)), m_picture(picture)
    {
    }

    [[nodiscard]] QList<PaintedText> heard() const { return m_heard; }

    bool begin(QPaintDevice *) override
    {
        setActive(m_painter.begin(&m_picture));
        clipToSystem();
        return isActive();
    }
    bool end() override
    {
        setActive(false);
        return m_painter.end();
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &next) override
    {
        const DirtyFlags dirty = next.state();
        if (dirty & DirtyTransform)
            m_painter.setTransform(next.transform());
        if (dirty & DirtyPen)
            m_painter.setPen(next.pen());
        if (dirty & DirtyBrush)
            m_painter.setBrush(next.brush());
        if (dirty & DirtyBrushOrigin)
            m_painter.setBrushOrigin(next.brushOrigin());
        if (dirty & DirtyFont)
            m_painter.setFont(next.font());
        if (dirty & DirtyBackground)
            m_painter.setBackground(next.backgroundBrush());
        if (dirty & DirtyBackgroundMode)
            m_painter.setBackgroundMode(next.backgroundMode());
        if (dirty & DirtyCompositionMode)
            m_painter.setCompositionMode(next.compositionMode());
        if (dirty & DirtyHints)
            m_painter.setRenderHints(next.renderHints());
        if (dirty & DirtyOpacity)
            m_painter.setOpacity(next.opacity());
        if (dirty & DirtyClipRegion)
            clip(next.clipOperation(),
                 [&](Qt::ClipOperation how) { m_painter.setClipRegion(next.clipRegion(), how); });
        if (dirty & DirtyClipPath)
            clip(next.clipOperation(),
                 [&](Qt::ClipOperation how) { m_painter.setClipPath(next.clipPath(), how); });
        if ((dirty & DirtyClipEnabled) && !next.isClipEnabled())
            clipToSystem();
    }

    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        switch (mode) {
        case OddEvenMode:
        case WindingMode:
            m_painter.drawPolygon(points, count,
                                  mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
            return;
        case ConvexMode:
            m_painter.drawConvexPolygon(points, count);
            return;
        case PolylineMode:
            m_painter.drawPolyline(points, count);
            return;
        }
    }
    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override
    {
        m_painter.drawPixmap(target, pixmap, source);
    }
    void drawTiledPixmap(const QRectF &target, const QPixmap &pixmap,
                         const QPointF &offset) override
    {
        m_painter.drawTiledPixmap(target, pixmap, offset);
    }
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(target, image, source, flags);
    }

    void drawTextItem(const QPointF &where, const QTextItem &item) override
    {
        const QRectF box(where.x(), where.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        QRect place = m_painter.transform().mapRect(box).toAlignedRect();
        if (m_painter.hasClipping())
            place &= m_painter.transform().mapRect(m_painter.clipBoundingRect()).toAlignedRect();
        if (!item.text().trimmed().isEmpty() && !place.isEmpty()) {
            const QColor ground = mostFrequentColor(m_picture, place);
            m_heard.append({ item.text(), place,
                             over(m_painter.pen().color(), ground, m_painter.opacity()), ground });
        }
        m_painter.drawTextItem(where, item);
    }

private:
    template <class Set>
    void clip(Qt::ClipOperation operation, const Set &set)
    {
        if (operation == Qt::NoClip)
            return clipToSystem();
        if (operation == Qt::ReplaceClip)
            clipToSystem();
        set(Qt::IntersectClip);
    }
    /// What the widget may paint on at all.
    void clipToSystem()
    {
        const QTransform transform = m_painter.transform();
        m_painter.resetTransform();
        if (systemClip().isEmpty()) // everywhere
            m_painter.setClipping(false);
        else
            m_painter.setClipRegion(systemClip());
        m_painter.setTransform(transform);
    }

    QImage &m_picture;
    QPainter m_painter;
    QList<PaintedText> m_heard;
};

class Sheet final : public QPaintDevice
{
public:
    explicit Sheet(QImage &picture) : m_picture(picture), m_listener(picture) { }
    [[nodiscard]] QList<PaintedText> heard() const { return m_listener.heard(); }
    QPaintEngine *paintEngine() const override { return &m_listener; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_picture.width();
        case PdmHeight:
            return m_picture.height();
        case PdmWidthMM:
            return m_picture.widthMM();
        case PdmHeightMM:
            return m_picture.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_picture.logicalDpiY();
        case PdmDepth:
            return m_picture.depth();
        case PdmNumColors:
            return m_picture.colorCount();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        Q_UNREACHABLE();
    }

private:
    QImage &m_picture;
    mutable Listener m_listener;
};

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QList<PaintedText> paintedTexts(QWidget &window)
{
    QImage picture(window.size(), QImage::Format_RGB32);
    picture.fill(window.palette().color(window.backgroundRole()));
    Sheet sheet(picture);
    window.render(&sheet);
    return sheet.heard();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace groupdesk::test
