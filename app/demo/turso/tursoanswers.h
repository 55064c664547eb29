#pragma once

#include "demojson.h"
#include "turso/tursostate.h"

/// \file Answers that Turso gives in several places.

namespace groupdesk::demo {

/// {"error": "…"}
[[nodiscard]] HttpResponse tursoError(int status, const QString &text);
[[nodiscard]] HttpResponse tursoGroupNotFound();
[[nodiscard]] HttpResponse tursoOrganizationNotFound();
/// {"group": {…}}
[[nodiscard]] HttpResponse tursoGroupAnswer(const TursoGroup &group);
/// The body could not be understood.
[[nodiscard]] HttpResponse tursoBadBody();
/// 200 without a body, after something was changed.
[[nodiscard]] HttpResponse tursoDone();

/// The value of \a key in any case: the platform's own command line sends "Name" where the
/// reference says "name".
[[nodiscard]] QJsonValue anyCase(const QJsonObject &object, const QString &key);
/// Why \a name cannot be the name of a group; null if it can.
[[nodiscard]] QString tursoNameFault(const QString &name, const TursoAccount &account);

} // namespace groupdesk::demo
