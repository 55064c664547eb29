#pragma once

#include "crowd/democrowd.h"
#include "crowd/demoids.h"
#include "nscale/nscalegroup.h"

namespace groupdesk::demo {

/// What the made-up groups of an organization are put together from.
struct NscaleCrowdSource
{
    QString organization; ///< id
    QString creator; ///< subject
    QStringList roles; ///< ids
    QStringList users; ///< ids of the members of most groups
    QStringList crowd; ///< ids of the members of the large ones
    QDateTime now;
};

/// The groups that DemoOptions::groups adds to an organization. Their ids sort as their places.
class NscaleCrowd final
{
public:
    NscaleCrowd() = default; ///< none
    NscaleCrowd(quint32 seed, qsizetype count, const NscaleCrowdSource &source);

    [[nodiscard]] const QString &organization() const { return m_organization; }
    [[nodiscard]] std::optional<qsizetype> find(const QString &id) const;

    DemoCrowd<NscaleGroup> groups;

private:
    QString m_organization;
    DemoIds m_ids;
};

} // namespace groupdesk::demo
