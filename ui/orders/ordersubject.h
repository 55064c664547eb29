#pragma once

#include "errortext.h"
#include "ids.h"
#include "profile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk {

class Workspace;

/// The group something is ordered for, as a dialog needs it.
struct OrderSubject
{
    GroupRef ref;
    PlatformId platformId;
    QString platform; ///< "Turso"
    EndpointClass endpointClass = EndpointClass::Production;
    QString profile;
    QString organization;
    QString group; ///< its name
    QStringList locations;
    QString tokenVariable; ///< for cURL: see curlOf()
};

/// No value if the group is not shown (any more).
[[nodiscard]] std::optional<OrderSubject> orderSubject(Workspace &workspace, const GroupRef &ref);

/// What errors about it are told with.
[[nodiscard]] ErrorContext orderContext(const OrderSubject &subject);

} // namespace groupdesk
