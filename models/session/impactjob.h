#pragma once

#include "impact.h"
#include "listjob.h"
#include "platformclient.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

namespace groupdesk {

/// What was found about deleting some groups, in one reading.
struct DeletionMeasure
{
    QHash<GroupRef, GroupImpact> impacts; ///< of every group that is still there
    QHash<GroupRef, GroupSnapshot> snapshots; ///< of the same groups
    QList<GroupRef> gone; ///< not in their organization's list any more
    QHash<SourceRef, CloudError> problems; ///< organizations whose groups could not be read
};

/// True if a person who has seen one of them learns nothing from the other. Times do not count.
[[nodiscard]] bool saysTheSame(const DeletionMeasure &left, const DeletionMeasure &right);

/// One group to measure.
struct ImpactTarget
{
    GroupRef ref;
    Organization organization;
    PlatformId platform;
    Group shown; ///< what the table shows of it
    PlatformClient *client = nullptr; ///< lives as long as \c owner
    QObject *owner = nullptr;
};

/// Reads anew what deleting groups takes with it, and what making them again would need. Parts that
/// cannot be read are named and do not stop the rest. Changes nothing. Delete the job to abandon it;
/// it deletes itself after finished().
class ImpactJob final : public QObject
{
    Q_OBJECT

public:
    ImpactJob(const QList<ImpactTarget> &targets, QObject *parent);
    ~ImpactJob() override;

    /// Call it once. finished() comes later, also if there is nothing to measure.
    void start();

Q_SIGNALS:
    /// Of \a total answers \a done are here; total may grow.
    void progressed(int done, int total);
    void finished(const groupdesk::DeletionMeasure &measure);
};

} // namespace groupdesk
