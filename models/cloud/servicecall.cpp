#include "servicecall.h"

namespace groupdesk {
namespace {

CloudError unsent(const RestClient &client, CloudError::Kind kind, const QString &reason)
{
    CloudError error;
    error.kind = kind;
    error.reason = reason;
    error.host = client.settings().baseUrl.authority(QUrl::FullyEncoded);
    return error;
}

} // namespace

CloudError badArgument(const RestClient &client, const QString &field, const QString &reason)
{
    CloudError error = unsent(client, CloudError::Kind::BadArgument, reason);
    error.field = field;
    return error;
}

CloudError notOffered(const RestClient &client, const QString &reason)
{
    return unsent(client, CloudError::Kind::Unsupported, reason);
}

} // namespace groupdesk
