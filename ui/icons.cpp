#include "icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QByteArray symbolicSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "symbolicIcon", qPrintable(path));
        return {};
    }
    return file.readAll();
}

void paintTinted(QPainter *painter, const QRectF &rect, QByteArray source, const QColor &color)
{
    source.replace("#000000", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(source);
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(painter, square);
}

/// Paints one shape in a colour that is looked up each time: the palette may have changed since.
class SymbolicEngine final : public QIconEngine
{
public:
    SymbolicEngine(QString path, QColor fixed) : m_path(std::move(path)), m_fixed(fixed) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        // From the cache: a table paints hundreds of them for every frame.
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        if (size.isEmpty())
            return {}; // a button that was squeezed to nothing
        const QString key = m_path % u'|' % colorOf(mode).name() % u'|'
            % QString::number(size.width()) % u'x' % QString::number(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTinted(&painter, QRectF(QPointF(), size), symbolicSource(m_path), colorOf(mode));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolicEngine(m_path, m_fixed); }
    QString key() const override { return u"groupdesk-symbolic"_s; }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_fixed.isValid() ? m_fixed : palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_path;
    QColor m_fixed;
};

QString symbolicPath(const QString &name)
{
    return u":/groupdesk/icons/symbolic/"_s % name % u".svg"_s;
}

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicEngine(symbolicPath(name), {}));
}

QIcon tintedIcon(const QString &name, const QColor &color)
{
    return QIcon(new SymbolicEngine(symbolicPath(name), color));
}

QIcon platformIcon(const PlatformId &platform)
{
    return symbolicIcon(u"platform-"_s % platform.toString());
}

QIcon classIcon(EndpointClass endpointClass)
{
    return symbolicIcon(u"class-"_s % toKey(endpointClass));
}

QPixmap stateDrawing(const QString &name, int size, const QPalette &palette, qreal devicePixelRatio)
{
    const QSize pixels = QSize(size, size) * devicePixelRatio;
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTinted(&painter, QRectF(QPointF(), pixels),
                symbolicSource(u":/groupdesk/icons/states/"_s % name % u".svg"_s),
                palette.color(QPalette::PlaceholderText));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace groupdesk
