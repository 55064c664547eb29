#include "impactjob.h"

#include "impactreading.h"
#include "source.h"

#include <QPointer>

namespace groupdesk {
namespace {

constexpr int mostAtOnce = 4; ///< organizations

} // namespace

ImpactJob::ImpactJob(const QList<ImpactTarget> &targets, QObject *parent) : QObject(parent)
{
    QList<SourceRef> sources;
    QHash<SourceRef, QList<ImpactTarget>> bySource;
    for (const ImpactTarget &target : targets) {
        QList<ImpactTarget> &list = bySource[sourceOf(target.ref)];
        if (list.isEmpty())
            sources.append(sourceOf(target.ref));
        list.append(target);
    }
    for (const SourceRef &source : std::as_const(sources)) {
        auto *reading = new ImpactReading(bySource.value(source), this);
        connect(reading, &ImpactReading::progressed, this, &ImpactJob::report);
        connect(reading, &ImpactReading::finished, this, [this, reading] { take(reading); });
        m_readings.append(reading);
    }
    m_waiting = m_readings;
}

ImpactJob::~ImpactJob() = default;

void ImpactJob::start()
{
    QMetaObject::invokeMethod(this, &ImpactJob::next, Qt::QueuedConnection);
}

void ImpactJob::next()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty()) {
        ++m_running;
        m_waiting.takeFirst()->start();
    }
    if (m_running > 0)
        return;
    deleteLater();
    Q_EMIT finished(m_measure);
}

void ImpactJob::report()
{
    int done = 0;
    int total = 0;
    for (const ImpactReading *reading : std::as_const(m_readings)) {
        done += reading->done();
        total += reading->total();
    }
    Q_EMIT progressed(done, total);
}

void ImpactJob::take(ImpactReading *reading)
{
    const SourceRef source = reading->source();
    const auto refOf = [&source](const GroupId &group) {
        return GroupRef { source.profile, source.organization, group };
    };
    const auto &impacts = reading->impacts();
    for (auto it = impacts.cbegin(); it != impacts.cend(); ++it)
        m_measure.impacts.insert(refOf(it.key()), it.value());
    const auto &snapshots = reading->snapshots();
    for (auto it = snapshots.cbegin(); it != snapshots.cend(); ++it)
        m_measure.snapshots.insert(refOf(it.key()), it.value());
    for (const GroupId &group : reading->gone())
        m_measure.gone.append(refOf(group));
    if (reading->problem())
        m_measure.problems.insert(source, *reading->problem());
    --m_running;
    next();
}

} // namespace groupdesk
