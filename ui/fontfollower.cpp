#include "fontfollower.h"

#include <QApplication>
#include <QEvent>
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
        // The second one comes first, and is the only one for a widget with a font of its own.
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
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

void setRelativeFont(QWidget *widget, qreal factor, QFont::Weight weight)
{
    followFont(widget, [widget, factor, weight] {
        QFont font = QApplication::font(widget);
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
        if (widget->font() != font) // setting it is a change, too
            widget->setFont(font);
    });
}

} // namespace groupdesk
