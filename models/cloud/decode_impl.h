#pragma once

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace groupdesk {

inline constexpr qsizetype decodeInPlaceLimit = 64 * 1024;

namespace detail {

/// Decodes on a worker thread. Silent if \a context, or the client that the reply came from, dies
/// meanwhile: the callback may hold pointers to both.
template <class T>
void decodeElsewhere(QObject *context, const Decoder<T> &decoder, const Callback<T> &done,
                     RestReply reply)
{
    const bool hasClient = !reply.client.isNull();
    auto *watcher = new QFutureWatcher<CloudResult<T>>(context);
    const auto finished = [watcher, done, hasClient, client = reply.client] {
        watcher->setParent(nullptr); // `done` may destroy the context
        watcher->deleteLater();
        if (!hasClient || client)
            done(watcher->future().takeResult());
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, finished);
    watcher->setFuture(QtConcurrent::run(decoder, std::move(reply)));
}

} // namespace detail

template <class T>
Callback<RestReply> decoded(QObject *context, Decoder<T> decoder, Callback<T> done)
{
    return [context = QPointer(context), decoder = std::move(decoder),
            done = std::move(done)](CloudResult<RestReply> reply) {
        if (!reply)
            done(Unexpected(std::move(reply).error()));
        else if (reply->body.size() <= decodeInPlaceLimit)
            done(decoder(*reply));
        else if (context)
            detail::decodeElsewhere<T>(context, decoder, done, std::move(reply).value());
    };
}

} // namespace groupdesk
