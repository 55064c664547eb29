#pragma once

#include "crowd/democrowd.h"
#include "crowd/demonames.h"
#include "turso/tursogroup.h"

#include <QSet>

namespace groupdesk::demo {

/// The groups that DemoOptions::groups adds to an organization. They have no databases.
class TursoCrowd final
{
public:
    TursoCrowd() = default; ///< none
    TursoCrowd(quint32 seed, qsizetype count);

    [[nodiscard]] std::optional<qsizetype> find(const QString &name) const;
    /// The locations such groups are in.
    [[nodiscard]] QSet<QString> locations() const;

    DemoCrowd<TursoGroup> groups;

private:
    DemoNames m_names;
};

} // namespace groupdesk::demo
