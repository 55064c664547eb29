#pragma once

#include "platformui.h"
#include "recreatejob.h"

#include <QList>
#include <QString>

namespace groupdesk {

/// What a re-creation is about, with the names its texts use.
struct RecreateSubject
{
    QString name; ///< the group's, as it was called
    JournalSubject place; ///< profile and organization
    QString platform; ///< "Braintrust"
};

/// What kind of thing a part is: "Members", "Groups that included it". Translated.
[[nodiscard]] QString partTitle(const RecreationPart &part);
/// The part itself, for a line of text. Plain text.
[[nodiscard]] QString partText(const RecreationPart &part);
/// Why it does not come back, in a few words.
[[nodiscard]] QString lossText(const LostPart &lost, const RecreateSubject &subject);
/// What is in the way, in one sentence, and what helps, where something does.
[[nodiscard]] ErrorText obstacleText(const RecreationObstacle &obstacle,
                                     const RecreateSubject &subject);
/// "Whether its members and roles still exist could not be checked." Empty for an empty list.
[[nodiscard]] QString uncheckedText(const QList<DirectoryKind> &kinds);
/// What came of it, in one sentence.
[[nodiscard]] QString reportHeadline(const RecreationReport &report,
                                     const RecreateSubject &subject);
/// The whole report as text to copy.
[[nodiscard]] QString reportText(const RecreationReport &report, const RecreateSubject &subject);

} // namespace groupdesk
