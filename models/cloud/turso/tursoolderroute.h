#pragma once

#include "decode.h"
#include "restclient.h"

#include <utility>

namespace groupdesk::turso {

/// True if the server does not know the address at all.
[[nodiscard]] inline bool isMissingRoute(const CloudError &error)
{
    return error.httpStatus == 404 || error.httpStatus == 405;
}

/// Asks \a path and, where that route is missing, \a older, which means the same.
template <class T>
void getOrOlder(RestClient &client, const ApiPath &path, const ApiPath &older,
                const Decoder<T> &decoder, QObject *context, Callback<T> done)
{
    const Callback<T> first
        = [&client, older, decoder, context, done = std::move(done)](CloudResult<T> answer) {
              if (answer || !isMissingRoute(answer.error()))
                  done(std::move(answer));
              else
                  client.get(older, {}, context, decoded<T>(context, decoder, done));
          };
    client.get(path, {}, context, decoded<T>(context, decoder, first));
}

} // namespace groupdesk::turso
