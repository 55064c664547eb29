#include "recreatejob.h"

#include "callerrors.h"
#include "forgotten.h"
#include "recreatejob_parts.h"
#include "recreationreading.h"
#include "writelock.h"

#include <algorithm>

namespace groupdesk {

RecreateJob::RecreateJob(RecreateTarget target, QObject *parent)
    : QObject(parent), m_target(std::move(target))
{
    if (m_target.owner)
        connect(m_target.owner, &QObject::destroyed, this, &RecreateJob::loseOwner);
}

RecreateJob::~RecreateJob() = default;

QString RecreateJob::name() const
{
    const std::optional<GroupSnapshot> &before = m_target.deletion.intent.before;
    const QString known = before ? before->name : m_target.deletion.intent.subject.group;
    return known == forgottenMark() ? QString() : known;
}

QObject *RecreateJob::freshWork()
{
    if (m_work)
        m_work->deleteLater(); // what brought us here may be one of its children
    m_work = new QObject(this);
    return m_work;
}

void RecreateJob::prepare()
{
    if (m_phase == Phase::Running || m_phase == Phase::Over)
        return;
    m_phase = Phase::Reading;
    read([this] {
        m_phase = Phase::Idle;
        Q_EMIT prepared();
    });
}

void RecreateJob::read(std::function<void()> done)
{
    m_isRead = false;
    m_facts = {};
    m_facts.platform = m_target.platform;
    m_facts.isForgotten = m_target.deletion.isForgotten;
    const std::optional<GroupSnapshot> &before = m_target.deletion.intent.before;
    if (!before)
        m_facts.obstacles.append({ RecreationObstacle::Kind::NoSnapshot });
    if (!m_target.client) {
        m_facts.obstacles.append(
            m_target.obstacle.value_or(RecreationObstacle { RecreationObstacle::Kind::NotOpen }));
    }
    if (!m_facts.obstacles.isEmpty()) {
        m_isRead = true;
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
        return;
    }
    auto *reading = new RecreationReading(*m_target.client, m_target.organization,
                                          recreationNeeds(*before), freshWork());
    connect(reading, &RecreationReading::finished, this,
            [this, done = std::move(done)](const RecreationFacts &found) {
                m_facts.groups = found.groups;
                m_facts.directories = found.directories;
                m_facts.usage = found.usage;
                m_facts.obstacles += found.obstacles;
                m_isRead = true;
                QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
            });
    reading->start();
}

RecreationPlan RecreateJob::plan(const QString &name) const
{
    if (!m_isRead)
        return {};
    if (!m_facts.obstacles.isEmpty()) {
        // Without the organization nobody can say what is still there.
        RecreationPlan blocked;
        blocked.obstacles = m_facts.obstacles;
        return blocked;
    }
    const GroupSnapshot &before = *m_target.deletion.intent.before; // else there is an obstacle
    RecreationFacts facts = m_facts;
    if (const std::optional<Limit> limit = m_target.limit ? m_target.limit() : std::nullopt)
        facts.obstacles.append({ RecreationObstacle::Kind::Limited, *limit, {}, {} });
    return recreationPlan(before, facts, name);
}

QList<PlannedRequest> RecreateJob::requests(const QString &name) const
{
    const RecreationPlan wanted = plan(name);
    if (!m_target.client || wanted.steps.isEmpty())
        return {};
    return m_target.client->preview().create(m_target.organization, wanted.draft);
}

void RecreateJob::start(const QString &name)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Running;
    m_name = name;
    read([this] { begin(); });
}

void RecreateJob::begin()
{
    if (m_phase != Phase::Running || !m_items.isEmpty())
        return; // its owner's end got here first
    m_plan = plan(m_name);
    m_blocked = m_plan.isBlocked();
    for (const RecreationStep &step : std::as_const(m_plan.steps))
        m_items.append({ step });
    if (m_blocked || m_stopped) {
        for (RecreateItem &item : m_items)
            item.state = State::NotStarted;
        end();
        return;
    }
    Q_EMIT progressed(0, int(m_items.size()));
    next();
}

void RecreateJob::stop()
{
    m_stopped = true;
}

/// Why the current step is not even tried; no value: it is.
std::optional<RecreateJob::Ending> RecreateJob::refusal() const
{
    if (m_stopped || !m_target.client || (m_current > 0 && !m_group))
        return Ending { State::NotStarted };
    if (m_target.lock && !m_target.lock->allowsWrites())
        return Ending { State::Failed, lockedError(), m_items.at(m_current).step.parts };
    return {};
}

void RecreateJob::next()
{
    if (++m_current == m_items.size()) {
        lookOver();
        return;
    }
    if (const std::optional<Ending> ending = refusal()) {
        settle(*ending);
        return;
    }
    m_items[m_current].state = State::Running;
    freshWork();
    run(m_items.at(m_current).step);
}

void RecreateJob::run(const RecreationStep &step)
{
    switch (step.kind) {
    case RecreationStep::Kind::Create:
        create();
        return;
    case RecreationStep::Kind::Content:
        openNew(step, m_target.patience.looks);
        return;
    case RecreationStep::Kind::Container:
        openContainer(step);
        return;
    case RecreationStep::Kind::Grant:
        makeGrant(step);
        return;
    }
    Q_UNREACHABLE();
}

void RecreateJob::settle(const Ending &ending)
{
    RecreateItem &item = m_items[m_current];
    item.state = ending.state;
    item.error = ending.error;
    item.missing = ending.missing;
    // From the event loop: who hears of it may close the profile, which ends what called us.
    QMetaObject::invokeMethod(this, &RecreateJob::advance, Qt::QueuedConnection);
}

void RecreateJob::advance()
{
    const QList<Group> changed = std::exchange(m_changed, {});
    const bool isNew = m_current == 0 && m_group;
    if (isNew)
        Q_EMIT groupCreated(*m_group);
    for (const Group &group : changed)
        Q_EMIT groupChanged(group);
    Q_EMIT progressed(int(m_current) + 1, int(m_items.size()));
    next();
}

/// What the group is at last: creating it may have been taken for more than it was.
void RecreateJob::lookOver()
{
    if (!m_group || !m_target.client) {
        end();
        return;
    }
    m_target.client->editing().open(
        m_target.organization, m_group->id, freshWork(), [this](const CloudResult<EditBase> &base) {
            if (base) {
                m_group = base->group;
                m_changed.append(base->group);
                RecreateItem &creation = m_items.first();
                creation.missing = recreate::missingParts(creation.step.parts, base->content);
            }
            QMetaObject::invokeMethod(this, &RecreateJob::end, Qt::QueuedConnection);
        });
}

void RecreateJob::end()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    const QList<Group> changed = std::exchange(m_changed, {});
    for (const Group &group : changed)
        Q_EMIT groupChanged(group);
    Q_EMIT finished();
}

void RecreateJob::loseOwner()
{
    m_target.client = nullptr;
    m_target.owner = nullptr;
    delete std::exchange(m_work, nullptr); // it would ask a client that is gone
    m_grantRecord.reset(); // stays open in the journal: the next start looks what became of it
    if (m_phase == Phase::Reading) {
        m_facts = {};
        m_facts.obstacles.append({ RecreationObstacle::Kind::NotOpen });
        m_isRead = true;
        m_phase = Phase::Idle;
        QMetaObject::invokeMethod(this, &RecreateJob::prepared, Qt::QueuedConnection);
        return;
    }
    if (m_phase != Phase::Running)
        return;
    if (m_current < 0) {
        m_facts.obstacles.append({ RecreationObstacle::Kind::NotOpen });
        m_isRead = true;
        QMetaObject::invokeMethod(this, &RecreateJob::begin, Qt::QueuedConnection);
    } else if (m_current < m_items.size() && m_items.at(m_current).state == State::Running) {
        settle({ State::Unknown, closedError(), m_items.at(m_current).step.parts });
    } else if (m_current == m_items.size()) {
        QMetaObject::invokeMethod(this, &RecreateJob::end, Qt::QueuedConnection);
    }
}

RecreationReport RecreateJob::report() const
{
    RecreationReport report;
    report.group = m_group;
    if (m_blocked)
        report.obstacles = m_plan.obstacles;
    for (const RecreateItem &item : m_items) {
        for (const RecreationPart &part : item.step.parts) {
            const bool isMissing = item.missing.contains(part);
            if (item.state == State::Unknown)
                report.lost.append({ part, RecreationLoss::Uncertain, item.error });
            else if (item.state == State::NotStarted || !item.isOver())
                report.lost.append({ part, RecreationLoss::NotTried, {} });
            else if (isMissing)
                report.lost.append({ part, RecreationLoss::Failed, item.error });
            else
                report.back.append(part);
        }
    }
    report.lost += m_plan.lost;
    return report;
}

} // namespace groupdesk
