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

void setRelativeFont(QWidget *widget, qreal factor, QFont::Weight weight)
{
    // A widget with a font of its own hears nothing of another one; its parent does.
    QWidget *parent = widget->parentWidget();
    followFont(parent, [parent, widget = QPointer(widget), factor, weight] {
        if (widget == nullptr)
            return;
        QFont font = parent->font();
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
        widget->setFont(font);
    });
}

} // namespace groupdesk
