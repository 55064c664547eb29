#include "opening.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

std::optional<StoreError> problemOf(const Secret &token)
{
    if (token.isSendable())
        return {};
    const QString detail = token.isEmpty() ? u"the token is empty"_s
                                           : u"the token has characters that cannot be sent"_s;
    return StoreError { StoreError::Kind::Invalid, detail, {} };
}

Opening openClient(const Connection &connection, PlatformFactory &factory)
{
    if (const auto token = connection.credentials->current()) {
        if (const std::optional<StoreError> problem = problemOf(*token))
            return Unexpected<Problem>(*problem);
    }
    std::unique_ptr<PlatformClient> client = factory.open(connection);
    if (client)
        return client;
    CloudError error;
    error.kind = CloudError::Kind::Unsupported;
    error.reason = u"unknown platform: "_s + connection.profile.platform.toString();
    return Unexpected<Problem>(error);
}

} // namespace groupdesk
