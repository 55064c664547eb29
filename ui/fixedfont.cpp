#include "fixedfont.h"

#include "fontfollower.h"

#include <QFontDatabase>
#include <QPointer>
#include <QWidget>

namespace groupdesk {

void setFixedFont(QWidget *widget)
{
    // A widget with a font of its own hears nothing of another one; its parent does.
    QWidget *parent = widget->parentWidget();
    followFont(parent, [parent, widget = QPointer(widget)] {
        if (widget == nullptr)
            return;
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (const qreal points = parent->font().pointSizeF(); points > 0)
            font.setPointSizeF(points);
        else // some desktops give their sizes in pixels
            font.setPixelSize(parent->font().pixelSize());
        widget->setFont(font);
    });
}

} // namespace groupdesk
