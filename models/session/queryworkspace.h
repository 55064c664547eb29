#pragma once

#include "groupquerymatch.h"
#include "querycompletion.h"

namespace groupdesk {

class Workspace;

/// \file What a filter needs to know of what is open. Nothing here looks at single groups.

/// The names of platforms, organizations, profiles and folders, and of the locations and roles that
/// are known by now; each once, sorted as people sort names. Asks nobody.
[[nodiscard]] QueryVocabulary vocabularyOf(Workspace &workspace);

/// The names that are known by now. Asks nobody.
[[nodiscard]] QueryNames queryNamesOf(Workspace &workspace);

/// Asks for the names that \a query is about and that are not known yet, in the organizations whose
/// groups are loaded. NameBook::changed() tells when there are more.
void loadNamesFor(const GroupQuery &query, Workspace &workspace);

} // namespace groupdesk
