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
    QString consequence; ///< what goes with this one group; may be empty
    QString keptReason; ///< not empty: it cannot be deleted and will be skipped, and why
};

[[nodiscard]] DeletionSubject deletionSubject(const Source &source, const Group &group);

/// How much a person has to do before deleting.
enum class DeletionGate {
    Ask, ///< a plain question
    TypeText, ///< type what is about to happen: irreversible, production, or more than five groups
};
/// Decided by the groups that would really be deleted.
[[nodiscard]] DeletionGate deletionGate(const QList<DeletionSubject> &subjects);

/// What has to be typed: the group's name, or "delete 3 groups" for several. Also the latter for
/// one group whose name cannot be typed as it is shown (line ends, invisible characters).
[[nodiscard]] QString deletionPhrase(const QList<DeletionSubject> &subjects);

} // namespace groupdesk
