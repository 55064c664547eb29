#include "grantwriting.h"

namespace groupdesk {

GrantWriteService::~GrantWriteService() = default;

bool sameGrant(const Grant &left, const Grant &right)
{
    Grant other = right;
    other.id = left.id;
    other.created = left.created;
    return left == other;
}

} // namespace groupdesk
