#include "fixedfont.h"

#include "fontfollower.h"

#include <QFontDatabase>

namespace groupdesk {

void setFixedFont(QWidget *widget)
{
    followParentFont(widget, [](const QFont &parent) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (const qreal points = parent.pointSizeF(); points > 0)
            font.setPointSizeF(points);
        else // some desktops give their sizes in pixels
            font.setPixelSize(parent.pixelSize());
        return font;
    });
}

} // namespace groupdesk
