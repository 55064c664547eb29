#pragma once

#include "callback.h"
#include "platformclient.h"
#include "restclient.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <utility>

/// \file What the services of every platform need to keep the promises of Callback where
/// RestClient does not keep them: in calls that never reach the network.

namespace groupdesk {

/// Answers without the network, but still asynchronously; silent once \a owner or \a context is
/// gone.
template <class T>
void answerLater(const QObject *owner, QObject *context, CloudResult<T> result, Callback<T> done)
{
    auto answer = [owner = QPointer<const QObject>(owner), done = std::move(done),
                   result = std::move(result)]() mutable {
        if (owner)
            done(std::move(result));
    };
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

/// Nothing was sent because \a field cannot be right: \a reason, in English.
[[nodiscard]] CloudError badArgument(const RestClient &client, const QString &field,
                                     const QString &reason);

/// Nothing was sent because the platform has no such call.
[[nodiscard]] CloudError notOffered(const RestClient &client, const QString &reason);

} // namespace groupdesk
