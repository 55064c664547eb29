#include "impactreading.h"

#include "callerrors.h"
#include "source.h"

#include <QDateTime>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace groupdesk {
namespace {

constexpr int mostErrandsAtOnce = 4; ///< so that others get their turn at the host's queue
/// Of groups that are not to be deleted, but that bring people into one that is. Only servers that
/// leave the lists of members out of their list of groups make this necessary.
constexpr qsizetype mostOthersRead = 100;

/// The list of groups may have left something out that the group itself says.
bool isThin(const Group &group)
{
    if (const auto *details = std::get_if<BraintrustDetails>(&group.details))
        return !details->memberUsers || !details->memberGroups;
    return std::holds_alternative<TursoDetails>(group.details) && !group.deleteProtection;
}

/// The platform has no such thing, and was not asked.
bool isNotOffered(const CloudError &error)
{
    return error.kind == CloudError::Kind::Unsupported && error.httpStatus == 0;
}

} // namespace

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

void ImpactReading::dropErrandsOfGone()
{
    m_errands.removeIf([this](const Errand &errand) {
        if (!m_gone.contains(errand.group))
            return false;
        m_open.remove(errand.ticket);
        ++m_done;
        return true;
    });
}

/// Reads those of \a groups one by one whose entries in the list are not whole, and afterwards what
/// they include.
void ImpactReading::completeGroups(const QList<GroupId> &groups)
{
    QList<GroupId> open = groups;
    QSet<GroupId> seen(groups.cbegin(), groups.cend());
    while (!open.isEmpty()) {
        const GroupId id = open.takeLast();
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            continue;
        const Group &group = m_facts.groups.at(*place);
        const bool isOther = !m_doomed.contains(id);
        if (isThin(group) && !m_groupsAsked.contains(id)
            && (!isOther || m_groupsAsked.size() < m_doomed.size() + mostOthersRead)) {
            m_groupsAsked.insert(id);
            enqueue(Errand::Kind::Group, id);
        }
        const auto *details = std::get_if<BraintrustDetails>(&group.details);
        if (details == nullptr || !details->memberGroups)
            continue;
        for (const GroupId &included : *details->memberGroups) {
            if (seen.contains(included))
                continue;
            seen.insert(included);
            open.append(included);
        }
    }
}

void ImpactReading::takeGroup(const Group &group)
{
    const auto place = m_places.constFind(group.id);
    if (place == m_places.cend())
        return;
    m_facts.groups[*place] = group;
    completeGroups({ group.id });
}

void ImpactReading::enqueue(Errand::Kind kind, const GroupId &group)
{
    const bool isAboutGrants = kind == Errand::Kind::Grants;
    m_errands.enqueue(
        { kind, group, expect(isAboutGrants ? std::optional(ImpactPart::Grants) : std::nullopt) });
    runErrands();
}

void ImpactReading::runErrands()
{
    while (m_running < mostErrandsAtOnce && !m_errands.isEmpty()) {
        ++m_running;
        run(m_errands.dequeue());
    }
}

void ImpactReading::run(const Errand &errand)
{
    const int ticket = errand.ticket;
    const GroupId group = errand.group;
    if (errand.kind == Errand::Kind::Group) {
        m_client->groups().retrieve(m_organization, group, m_calls.get(),
                                    [this, ticket](const CloudResult<Group> &answer) {
                                        if (answer)
                                            takeGroup(*answer);
                                        endErrand(ticket);
                                    });
        return;
    }
    m_client->insight().grants(m_organization, group, m_calls.get(),
                               [this, ticket, group](const CloudResult<GrantList> &answer) {
                                   if (answer)
                                       m_facts.grants.insert(group, *answer);
                                   else
                                       miss(ImpactPart::Grants, answer.error());
                                   endErrand(ticket);
                               });
}

void ImpactReading::endErrand(int ticket)
{
    --m_running;
    runErrands();
    settle(ticket);
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
