#include "callerrors.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

CloudError errorOf(CloudError::Kind kind, const QString &reason)
{
    CloudError error;
    error.kind = kind;
    error.reason = reason;
    return error;
}

} // namespace

CloudError notOpenError()
{
    return errorOf(CloudError::Kind::MissingToken, u"the profile is not open"_s);
}

CloudError closedError()
{
    CloudError error = errorOf(CloudError::Kind::ConnectionLost,
                               u"the profile was closed before the answer came"_s);
    error.outcomeUnknown = true;
    return error;
}

CloudError lockedError()
{
    return errorOf(CloudError::Kind::ReadOnly, u"the profile is locked"_s);
}

CloudError notShownError()
{
    return errorOf(CloudError::Kind::NotFound, u"the group is not in the table"_s);
}

CloudError notListedError()
{
    return errorOf(CloudError::Kind::NotFound, u"the organization is not listed"_s);
}

CloudError stoppedError()
{
    return errorOf(CloudError::Kind::Cancelled, u"stopped before its turn"_s);
}

CloudError pinnedError()
{
    return errorOf(CloudError::Kind::Cancelled, u"marked “Never Delete” on this computer"_s);
}

CloudError badIdError()
{
    return errorOf(CloudError::Kind::BadArgument, u"the id cannot be part of an address"_s);
}

CloudError notJournalledError(const StoreError &reason)
{
    return errorOf(CloudError::Kind::NotJournalled, reason.detail);
}

bool saysMissing(const CloudError &error)
{
    return error.kind == CloudError::Kind::NotFound
        || error.kind == CloudError::Kind::NotFoundOrForbidden;
}

bool isNotOffered(const CloudError &error)
{
    return error.kind == CloudError::Kind::Unsupported && error.httpStatus == 0;
}

} // namespace groupdesk
