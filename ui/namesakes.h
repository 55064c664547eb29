#pragma once

#include "grouptablemodel.h"

namespace groupdesk {

/// Other groups of an organization that are called like one.
struct Namesakes
{
    std::optional<GroupId> same; ///< of exactly that name
    QString alike; ///< a name that differs only in upper and lower case; empty: none, or not asked
};

/// Among the rows of \a source, without \a self. Quick enough for a hundred thousand of them at
/// every key.
[[nodiscard]] Namesakes namesakes(const GroupTableModel &groups, const SourceRef &source,
                                  const QString &name, const GroupId &self);

} // namespace groupdesk
