#include "networktrouble.h"

namespace groupdesk {

bool isNetworkTrouble(const CloudError &error)
{
    switch (error.kind) {
    case CloudError::Kind::HostNotFound:
    case CloudError::Kind::Refused:
    case CloudError::Kind::Offline:
    case CloudError::Kind::ConnectionLost:
    case CloudError::Kind::Timeout:
    case CloudError::Kind::ProxyFailed:
        return true;
    default:
        return false;
    }
}

bool isNetworkTrouble(const Problem &problem)
{
    const auto *error = std::get_if<CloudError>(&problem);
    return error && isNetworkTrouble(*error);
}

} // namespace groupdesk
