#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace groupdesk {

/// A callback that keeps the promise of Callback even though its answer depends on \a owner: the
/// first call of the result reaches \a done; if \a owner ends without one, \a done gets
/// \a ifOwnerEnds instead, later. Nothing is called once \a context is gone.
template <class T>
[[nodiscard]] std::function<void(T)> once(QObject *owner, QObject *context, T ifOwnerEnds,
                                          std::function<void(T)> done)
{
    auto *guard = new QObject(context); // also the memory of whether an answer came
    auto call = std::make_shared<std::function<void(T)>>(std::move(done));
    const auto answer = [guard = QPointer<QObject>(guard), call](T value) {
        if (!guard)
            return;
        delete guard; // first, because done may destroy the context
        (*call)(std::move(value));
    };
    // Queued: the owner is still ending when it says so.
    QObject::connect(
        owner, &QObject::destroyed, guard,
        [answer, ifOwnerEnds = std::move(ifOwnerEnds)] { answer(ifOwnerEnds); },
        Qt::QueuedConnection);
    return answer;
}

/// Calls \a done with \a value from the event loop, unless \a context is gone by then.
template <class T>
void later(QObject *context, std::function<void(T)> done, T value)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), value = std::move(value)] { done(value); },
        Qt::QueuedConnection);
}

} // namespace groupdesk
