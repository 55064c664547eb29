#pragma once

#include "groupcontent.h"
#include "recreation.h"

/// \file The parts of a group that is made again, in its content. Pure functions.

namespace groupdesk::recreate {

/// \a content with everything that \a step brings back to a field of it.
[[nodiscard]] GroupContent withParts(GroupContent content, const RecreationStep &step);

/// The content of a group that includes \a old still, or not any more, as one that includes
/// \a made.
[[nodiscard]] GroupContent repointed(GroupContent content, const GroupId &old, const GroupId &made);

/// What of \a parts is not in \a content. What it does not say anything about is taken to be there.
[[nodiscard]] QList<RecreationPart> missingParts(const QList<RecreationPart> &parts,
                                                 const GroupContent &content);

} // namespace groupdesk::recreate
