#include "connection.h"

namespace groupdesk {

Connection Connection::open(const Profile &profile, const Secret &token)
{
    return { profile,
             fixedCredentials(token),
             std::make_shared<const WriteLock>(WriteLock::State::Open),
             {} };
}

} // namespace groupdesk
