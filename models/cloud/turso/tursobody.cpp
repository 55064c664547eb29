#include "tursobody.h"

using namespace Qt::StringLiterals;

namespace groupdesk::turso {

QJsonObject createBody(const GroupDraft &draft, const TursoDraft &details)
{
    return { { u"name"_s, draft.name }, { u"location"_s, details.location } };
}

} // namespace groupdesk::turso
