#pragma once

#include "group.h"
#include "ids.h"
#include "profile.h"
#include "source.h"

#include <QList>
#include <QString>

namespace groupdesk {

/// One group in the question, captured when the person asked. Nothing of it is looked up again.
struct DeletionSubject
{
    GroupRef ref;
    QString name;
    PlatformId platform;
    QString platformName; ///< "Turso"
    QString organization; ///< its name
    QString profile; ///< its name
    EndpointClass endpointClass = EndpointClass::Production;
    QString consequence; ///< what goes with this one group, as far as the table knew; may be empty
    QString keptReason; ///< not empty: it cannot be deleted and will be skipped, and why
};

[[nodiscard]] DeletionSubject deletionSubject(const Source &source, const Group &group);

/// "Turso · acme · acme prod"
[[nodiscard]] QString whereWords(const DeletionSubject &subject);

/// The reason of a group that is marked "Never Delete".
[[nodiscard]] QString pinnedReason();

} // namespace groupdesk
