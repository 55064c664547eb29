#include "skeleton.h"

#include "formats.h"

#include <QPainter>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"skeleton"_s);
    setAccessibleName(tr("Loading groups"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void Skeleton::showEvent(QShowEvent *event)
{
    m_delay.start();
    QWidget::showEvent(event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_delay.isActive())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor bar = palette().color(QPalette::Text);
    bar.setAlphaF(0.08F);
    painter.setBrush(bar);
    const double unit = em(this);
    const double rowHeight = unit * 1.9;
    constexpr std::array widths { 9.0, 7.0, 11.0, 8.0, 10.0, 6.0 };
    size_t row = 0;
    for (double y = unit; y + rowHeight < height(); y += rowHeight, ++row) {
        double x = unit;
        for (size_t column = 0; x < width(); ++column) {
            const double bars = unit * widths.at((row + column * 5) % widths.size());
            painter.drawRoundedRect(QRectF(x, y, bars, unit * 0.7), unit / 4, unit / 4);
            x += unit * 14;
        }
    }
}

} // namespace groupdesk
