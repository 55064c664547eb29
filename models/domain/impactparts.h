#pragma once

#include "impact.h"

/// \file What each platform's groups lose. The parts of impactOf(); nobody else needs them.

namespace groupdesk {

/// Impacts of those of one platform's groups that are doomed.
using Impacts = QHash<GroupId, GroupImpact>;

void addTursoImpacts(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed);
void addBraintrustImpacts(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed);
void addNscaleImpacts(Impacts &impacts, const ImpactFacts &facts, const QSet<GroupId> &doomed);

/// Those of \a parts that could not be read, and what that means for the others.
[[nodiscard]] QSet<ImpactPart> unreadOf(const ImpactFacts &facts, const QSet<ImpactPart> &parts);

} // namespace groupdesk
