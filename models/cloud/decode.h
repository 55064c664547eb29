#pragma once

#include "callback.h"
#include "restclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

class QObject;

namespace groupdesk {

/// Parses \a reply's body as JSON. NotThePlatform if it is an HTML page (by content type or by its
/// first character), BadResponse if it is truncated, nested too deeply or not JSON at all.
[[nodiscard]] CloudResult<QJsonDocument> parseJson(const RestReply &reply);

/// BadResponse with \a reason, based on what is known of the call.
[[nodiscard]] CloudError badShape(const RestReply &reply, const QString &reason);

template <class T>
using Decoder = std::function<CloudResult<T>(const RestReply &)>;

/// Adapts \a done so that it receives a decoded value: `client.get(path, {}, context,
/// decoded<GroupPage>(context, decoder, done))`. Bodies up to 64 KiB are decoded at once; larger
/// ones on a worker thread, so that no decoding holds up painting. The decoder must therefore be a
/// pure function of its argument and its own copies.
template <class T>
[[nodiscard]] Callback<RestReply> decoded(QObject *context, Decoder<T> decoder, Callback<T> done);

} // namespace groupdesk

#include "decode_impl.h"
