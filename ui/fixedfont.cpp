#include "fixedfont.h"

#include "fontfollower.h"

#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

namespace groupdesk {
namespace {

void follow(QWidget *widget)
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

/// Waits until somebody sees the widget: finding and loading the font takes milliseconds
/// that the start of the program need not pay for.
class UntilShown final : public QObject
{
public:
    explicit UntilShown(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            watched->removeEventFilter(this);
            deleteLater();
            follow(static_cast<QWidget *>(watched));
        }
        return false;
    }
};

} // namespace

void setFixedFont(QWidget *widget)
{
    if (widget->isVisible())
        follow(widget);
    else
        new UntilShown(widget);
}

} // namespace groupdesk
