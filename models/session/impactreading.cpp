#include "impactreading.h"

#include "callerrors.h"
#include "source.h"

#include <QDateTime>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace groupdesk {

ImpactReading::ImpactReading(const QList<ImpactTarget> &targets, QObject *parent)
    : QObject(parent), m_targets(targets), m_organization(targets.constFirst().organization),
      m_client(targets.constFirst().client), m_calls(std::make_unique<QObject>())
{
    for (const ImpactTarget &target : targets)
        m_doomed.insert(target.ref.group);
    if (QObject *owner = targets.constFirst().owner)
        connect(owner, &QObject::destroyed, this, &ImpactReading::loseOwner);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_found = m_watcher.future().takeResult();
        Q_EMIT finished();
    });
}

ImpactReading::~ImpactReading() = default;

SourceRef ImpactReading::source() const
{
    return sourceOf(m_targets.constFirst().ref);
}

void ImpactReading::start()
{
    if (!m_client) {
        failList(m_problem.value_or(notOpenError()));
        compute();
        return;
    }
    askList();
    for (const ImpactTarget &target : std::as_const(m_targets)) {
        if (!target.shown.id.isEmpty())
            askAbout(target.ref.group, target.shown.details);
    }
}

void ImpactReading::askList()
{
    const int ticket = expect(std::nullopt);
    auto *list = new ListJob(m_client->groups(), m_organization, m_calls.get());
    connect(list, &ListJob::pageArrived, this, [this] {
        ++m_total;
        ++m_done;
        Q_EMIT progressed();
    });
    connect(list, &ListJob::finished, this, [this, ticket](const QList<Group> &groups) {
        takeList(groups);
        settle(ticket);
    });
    connect(list, &ListJob::failed, this, [this, ticket](const CloudError &error) {
        failList(error);
        settle(ticket);
    });
    list->start();
}

void ImpactReading::askAbout(const GroupId &group, const GroupDetails &details)
{
    if (std::holds_alternative<TursoDetails>(details)) {
        askDirectory(DirectoryKind::Databases, ImpactPart::Databases, &ImpactFacts::databases);
        return;
    }
    askAccount();
    if (std::holds_alternative<NscaleDetails>(details)) {
        askDirectory(DirectoryKind::Projects, ImpactPart::Projects, &ImpactFacts::projects);
        askDirectory(DirectoryKind::Roles, ImpactPart::Roles, &ImpactFacts::roles);
        // Which subject is which user, and which of them the token's account is.
        askDirectory(DirectoryKind::Users, ImpactPart::Members, &ImpactFacts::users);
    } else if (!m_grantsAsked.contains(group)) {
        m_grantsAsked.insert(group);
        enqueue(Errand::Kind::Grants, group);
    }
}

void ImpactReading::askDirectory(DirectoryKind kind, ImpactPart part,
                                 std::optional<Directory> ImpactFacts::*to)
{
    if (m_directories.contains(kind))
        return;
    m_directories.insert(kind);
    m_client->directory().fetch(
        m_organization, kind, m_calls.get(),
        [this, part, to, ticket = expect(part)](const CloudResult<Directory> &answer) {
            if (answer)
                m_facts.*to = *answer;
            else
                miss(part, answer.error());
            settle(ticket);
        });
}

void ImpactReading::askAccount()
{
    if (m_accountAsked)
        return;
    m_accountAsked = true;
    m_client->token().account(
        m_organization, m_calls.get(),
        [this, ticket = expect(ImpactPart::Account)](const CloudResult<TokenAccount> &answer) {
            if (answer) {
                m_facts.account = answer->id;
                m_facts.issuer = answer->issuer;
                if (!answer->seesAllProjects)
                    m_facts.unread.insert(ImpactPart::Projects);
            } else {
                miss(ImpactPart::Account, answer.error());
            }
            settle(ticket);
        });
}

void ImpactReading::takeList(const QList<Group> &groups)
{
    m_facts.groups = groups;
    for (qsizetype place = 0; place < groups.size(); ++place)
        m_places.insert(groups.at(place).id, place);
    QList<GroupId> found;
    for (const ImpactTarget &target : std::as_const(m_targets)) {
        const GroupId &id = target.ref.group;
        const auto place = m_places.constFind(id);
        if (place == m_places.cend()) {
            m_gone.insert(id);
            continue;
        }
        found.append(id);
        askAbout(id, groups.at(*place).details);
    }
    dropErrandsOfGone();
    completeGroups(found);
}

void ImpactReading::failList(const CloudError &error)
{
    m_problem = error;
    m_facts.groupsRead = false;
    m_facts.groups = m_targets.constFirst().known;
    QSet<GroupId> there;
    for (const Group &group : std::as_const(m_facts.groups))
        there.insert(group.id);
    for (const ImpactTarget &target : std::as_const(m_targets)) {
        if (!target.shown.id.isEmpty() && !there.contains(target.shown.id))
            m_facts.groups.append(target.shown);
    }
}

int ImpactReading::expect(std::optional<ImpactPart> part)
{
    m_open.insert(++m_tickets, part);
    ++m_total;
    return m_tickets;
}

void ImpactReading::settle(int ticket)
{
    m_open.remove(ticket);
    ++m_done;
    const QPointer<ImpactReading> alive(this);
    Q_EMIT progressed();
    if (alive && m_open.isEmpty())
        compute();
}

void ImpactReading::miss(ImpactPart part, const CloudError &error)
{
    if (!isNotOffered(error))
        m_facts.unread.insert(part);
}

void ImpactReading::loseOwner()
{
    m_client = nullptr;
    m_calls.reset(); // no answer comes any more
    if (m_ended || m_total == 0)
        return;
    const bool isListed = !m_places.isEmpty() || !m_gone.isEmpty();
    if (!isListed && !m_problem)
        failList(closedError());
    for (const std::optional<ImpactPart> &part : std::as_const(m_open)) {
        if (part)
            m_facts.unread.insert(*part);
    }
    m_open.clear();
    m_errands.clear();
    compute();
}

/// With thousands of groups this takes longer than a window may stand still.
void ImpactReading::compute()
{
    if (m_ended)
        return;
    m_ended = true;
    const auto promise = std::make_shared<QPromise<Findings>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, facts = m_facts, doomed = m_doomed] {
        Findings found { impactOf(facts, doomed), snapshotsOf(facts, doomed) };
        for (GroupSnapshot &snapshot : found.snapshots)
            snapshot.taken = QDateTime::currentDateTimeUtc();
        promise->addResult(std::move(found));
        promise->finish();
    });
}

} // namespace groupdesk
