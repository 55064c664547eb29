#pragma once

#include "deletionmeasure.h"
#include "platformclient.h"

#include <QList>
#include <QObject>

namespace groupdesk {

class ImpactReading;

/// One group to measure.
struct ImpactTarget
{
    GroupRef ref;
    Organization organization;
    Group shown; ///< what the table shows of it; without an id: it shows nothing
    /// All that the table shows of the organization, for when its list cannot be read.
    QList<Group> known;
    PlatformClient *client = nullptr; ///< lives as long as \c owner; null: the profile is closed
    QObject *owner = nullptr;
};

/// Reads anew what deleting groups takes with it, and what making them again would need. Parts that
/// cannot be read are named and do not stop the rest; those of a profile that is closed meanwhile
/// are unread, too. Changes nothing. Four organizations are read side by side, and the figures are
/// worked out on another thread. Delete the job to abandon it; it deletes itself after finished().
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

private:
    void next();
    void report();
    void take(ImpactReading *reading);

    QList<ImpactReading *> m_readings;
    QList<ImpactReading *> m_waiting;
    int m_running = 0;
    DeletionMeasure m_measure;
};

} // namespace groupdesk
