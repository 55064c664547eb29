#pragma once

#include "braintrust/braintrustgroup.h"
#include "crowd/democrowd.h"
#include "crowd/demoids.h"
#include "crowd/demonames.h"

namespace groupdesk::demo {

/// What the made-up groups of an organization are put together from.
struct BraintrustCrowdSource
{
    QString organization; ///< id
    QString creator; ///< id of a user
    QStringList people; ///< ids of those who work there: the members of most groups
    QStringList everybody; ///< ids: the members of the others
    QDateTime since; ///< when the first one was made
    QDateTime until; ///< when the last one was made
};

/// The groups that DemoOptions::groups adds to an organization. The higher the place, the younger
/// the group; no two are of the same moment. Some contain others, on several levels and in circles.
class BraintrustCrowd final
{
public:
    BraintrustCrowd() = default; ///< none
    BraintrustCrowd(quint32 seed, qsizetype count, const BraintrustCrowdSource &source);

    [[nodiscard]] const QString &organization() const { return m_organization; }
    [[nodiscard]] std::optional<qsizetype> findId(const QString &id) const; ///< in any case
    [[nodiscard]] std::optional<qsizetype> findName(const QString &name) const;

    DemoCrowd<BraintrustGroup> groups;

private:
    QString m_organization;
    DemoIds m_ids;
    DemoNames m_names;
};

} // namespace groupdesk::demo
