#include "savedview.h"

namespace groupdesk {

ViewRepository::~ViewRepository() = default;

GroupRef Favourite::ref() const
{
    const auto &source = std::get<SourceRef>(scope);
    return { source.profile, source.organization, group };
}

Favourite favouriteOf(const GroupRef &ref, const QString &name)
{
    return { SourceRef { ref.profile, ref.organization }, ref.group, name };
}

} // namespace groupdesk
