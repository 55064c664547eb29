#pragma once

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace groupdesk {

inline constexpr qsizetype decodeInPlaceLimit = 128 * 1024;

template <class T>
Callback<RestReply> decoded(QObject *context, Decoder<T> decoder, Callback<T> done)
{
    return [context = QPointer(context), decoder = std::move(decoder),
            done = std::move(done)](CloudResult<RestReply> reply) {
        if (!reply) {
            done(Unexpected(std::move(reply).error()));
            return;
        }
        if (reply->body.size() <= decodeInPlaceLimit) {
            done(decoder(*reply));
            return;
        }
        // The watcher dies with the context, and the callback with the watcher.
        auto *watcher = new QFutureWatcher<CloudResult<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
            CloudResult<T> result = watcher->future().takeResult();
            watcher->setParent(nullptr); // `done` may destroy the context
            watcher->deleteLater();
            done(std::move(result));
        });
        watcher->setFuture(QtConcurrent::run(decoder, std::move(reply).value()));
    };
}

} // namespace groupdesk
