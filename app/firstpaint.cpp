#include "firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace groupdesk {
namespace {

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, QObject *context, std::function<void()> then)
        : QObject(context), m_then(std::move(then))
    {
        window.installEventFilter(this);
        QTimer::singleShot(500ms, this, &FirstPaint::end);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // It is about to be painted; it has been when the event loop is back.
            QMetaObject::invokeMethod(this, &FirstPaint::end, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void end()
    {
        const std::function<void()> then = std::exchange(m_then, nullptr);
        if (!then)
            return;
        deleteLater();
        then();
    }

    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget &window, QObject *context, std::function<void()> then)
{
    new FirstPaint(window, context, std::move(then));
}

} // namespace groupdesk
