#pragma once

#include "directory.h"
#include "groupquerymatch.h"
#include "querycompletion.h"

#include <QSet>

namespace groupdesk {

class Workspace;

/// \file What a filter needs to know of what is open. Nothing here looks at single groups.

/// The names of platforms, organizations, profiles and folders, and of the locations and roles that
/// are known by now; each once, sorted as people sort names. Asks nobody.
[[nodiscard]] QueryVocabulary vocabularyOf(Workspace &workspace);

/// What has to be named to answer a filter's \a text, fields without a value included.
[[nodiscard]] QSet<DirectoryKind> namedIn(const QString &text);

/// The names of \a kinds that are known by now. Asks nobody.
[[nodiscard]] QueryNames queryNamesOf(Workspace &workspace, const QSet<DirectoryKind> &kinds);

/// Asks for the names of \a kinds that are not known yet, in the organizations whose groups are
/// loaded. NameBook::changed() tells when there are more.
void loadNames(Workspace &workspace, const QSet<DirectoryKind> &kinds);

} // namespace groupdesk
