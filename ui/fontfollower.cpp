#include "fontfollower.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace groupdesk {
namespace {

class FontFollower final : public QObject
{
public:
    FontFollower(QWidget *widget, std::function<void()> apply)
        : QObject(widget), m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
        m_apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void followFont(QWidget *widget, std::function<void()> apply)
{
    new FontFollower(widget, std::move(apply));
}

void followParentFont(QWidget *widget, std::function<QFont(const QFont &)> fontOf)
{
    // A widget with a font of its own hears nothing of another one; its parent does.
    QWidget *parent = widget->parentWidget();
    followFont(parent, [parent, widget = QPointer(widget), fontOf = std::move(fontOf)] {
        if (widget != nullptr)
            widget->setFont(fontOf(parent->font()));
    });
}

QFont scaledFont(const QFont &font, qreal factor)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(int(font.pixelSize() * factor));
    return scaled;
}

void setRelativeFont(QWidget *widget, qreal factor, QFont::Weight weight)
{
    followParentFont(widget, [factor, weight](const QFont &parent) {
        QFont font = scaledFont(parent, factor);
        font.setWeight(weight);
        return font;
    });
}

} // namespace groupdesk
