#pragma once

#include "callback.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace groupdesk {

/// Calls \a done with \a result through the event loop, unless \a context is gone by then.
template <class T>
void answerLater(QObject *context, StoreCallback<T> done, StoreResult<T> result)
{
    Q_ASSERT(context);
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}

} // namespace groupdesk
