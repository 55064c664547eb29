#include "classstripe.h"

#include "classstyle.h"

#include <QPainter>

namespace groupdesk {

void paintClassStripe(QPainter *painter, const QRect &stripe, EndpointClass endpointClass,
                      const QPalette &palette)
{
    const QColor color = classColors(endpointClass, palette).background;
    const auto fillPart = [&](double from, double to) {
        const int top = stripe.top() + qRound(stripe.height() * from);
        const int bottom = stripe.top() + qRound(stripe.height() * to);
        painter->fillRect(stripe.left(), top, stripe.width(), bottom - top, color);
    };
    switch (endpointClass) {
    case EndpointClass::Production:
        painter->fillRect(stripe, color);
        return;
    case EndpointClass::Staging:
        fillPart(0.15, 0.85);
        return;
    case EndpointClass::Development:
        for (const double dot : { 0.1, 0.433, 0.767 })
            fillPart(dot, dot + 0.13);
        return;
    case EndpointClass::Demo:
        painter->fillRect(stripe.left() + stripe.width() / 2, stripe.top(), 1, stripe.height(),
                          color);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
