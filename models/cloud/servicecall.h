#pragma once

#include "callback.h"
#include "restclient.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <utility>

/// \file What the services of every platform need to keep the promises of Callback: silence after
/// their own end, and never an answer before the call has returned.

namespace groupdesk {

/// \a done, but silent once \a owner is gone. A decoder may still run on a worker thread while its
/// client is closed; without this its answer would reach a service that no longer exists.
template <class T>
[[nodiscard]] Callback<T> guarded(const QObject *owner, Callback<T> done)
{
    return [owner = QPointer<const QObject>(owner), done = std::move(done)](CloudResult<T> result) {
        if (owner)
            done(std::move(result));
    };
}

/// Answers without the network, but still asynchronously; silent once \a owner or \a context is
/// gone.
template <class T>
void answerLater(const QObject *owner, QObject *context, CloudResult<T> result, Callback<T> done)
{
    auto answer = [done = guarded<T>(owner, std::move(done)),
                   result = std::move(result)]() mutable { done(std::move(result)); };
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

/// Nothing was sent because \a field cannot be right: \a reason, in English.
[[nodiscard]] CloudError badArgument(const RestClient &client, const QString &field,
                                     const QString &reason);

/// Nothing was sent because the platform has no such call.
[[nodiscard]] CloudError notOffered(const RestClient &client, const QString &reason);

/// \a error of an answer to a write that arrived but cannot be used: the write may well have been
/// applied.
[[nodiscard]] CloudError afterWrite(CloudError error);

} // namespace groupdesk
