#include "detailreader.h"

#include "platformui.h"
#include "workspace.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The error of an answer that is worth telling; that a platform has no such thing is none.
template <class T>
std::optional<CloudError> problemOf(const std::optional<CloudResult<T>> &answer)
{
    if (!answer || answer->has_value() || answer->error().kind == CloudError::Kind::Unsupported)
        return {};
    return answer->error();
}

template <class T>
std::optional<T> valueOf(const std::optional<CloudResult<T>> &answer)
{
    return answer && answer->has_value() ? std::optional<T>(**answer) : std::nullopt;
}

} // namespace

DetailReader::DetailReader(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_groupCalls(new QObject(this)),
      m_sourceCalls(new QObject(this))
{
    connect(&m_workspace.names(), &NameBook::changed, this, [this](const SourceRef &source) {
        if (m_ref && sourceOf(*m_ref) == source)
            Q_EMIT changed();
    });
    connect(&m_workspace, &Workspace::limitsChanged, this, [this](const ProfileId &profile) {
        if (m_isWaiting && m_ref->profile == profile)
            read();
    });
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_workspace.groups(), signal, this, [this] { m_planIsOld = true; });
}

void DetailReader::setGroup(const std::optional<GroupRef> &ref)
{
    m_ref = ref;
    m_isWaiting = false;
    m_grants.reset();
    delete std::exchange(m_groupCalls, new QObject(this));
    if (!ref || m_source == sourceOf(*ref))
        return;
    m_source = sourceOf(*ref);
    m_plan.reset();
    delete std::exchange(m_sourceCalls, new QObject(this));
}

DetailNeeds DetailReader::needs() const
{
    const auto row = m_ref ? m_workspace.groups().row(*m_ref) : std::nullopt;
    return row ? platformUi(row->platform).needs : DetailNeeds {};
}

void DetailReader::read()
{
    if (!m_ref)
        return;
    m_isWaiting = m_workspace.isStale(m_ref->profile);
    if (m_isWaiting)
        return;
    readGroup();
    const DetailNeeds wanted = needs();
    m_workspace.names().load(sourceOf(*m_ref), wanted.directories);
    if (wanted.grants)
        readGrants();
    if (wanted.plan && (!m_plan || !m_plan->has_value() || m_planIsOld))
        readPlan();
    Q_EMIT changed(); // what failed before is being read now
}

void DetailReader::retry(const DetailNeeds &needs)
{
    if (!m_ref || m_isWaiting)
        return;
    m_workspace.names().load(sourceOf(*m_ref), needs.directories);
    if (needs.grants && problemOf(m_grants)) {
        m_grants.reset();
        readGrants();
    }
    Q_EMIT changed();
}

void DetailReader::readGroup()
{
    m_workspace.retrieve(*m_ref, m_groupCalls,
                         [this, ref = *m_ref](const CloudResult<Group> &group) {
                             if (group)
                                 Q_EMIT retrieved(ref);
                             else
                                 Q_EMIT retrieveFailed(ref, group.error());
                         });
}

void DetailReader::readGrants()
{
    m_workspace.grants(*m_ref, m_groupCalls, [this](const CloudResult<GrantList> &grants) {
        m_grants = grants;
        Q_EMIT changed();
    });
}

void DetailReader::readPlan()
{
    m_planIsOld = false;
    m_workspace.planUsage(sourceOf(*m_ref), m_sourceCalls,
                          [this](const CloudResult<PlanUsage> &plan) {
                              m_plan = plan;
                              Q_EMIT changed();
                          });
}

/// While the list could not be read again, a group that it does not have may be a new one.
bool DetailReader::isListComplete(const SourceRef &source) const
{
    const auto known = m_workspace.source(source);
    return known && known->status.updated && !known->status.cached
        && known->status.state != LoadState::Failed && !m_workspace.isOffline(source.profile);
}

DetailContext DetailReader::context(const GroupRow &row) const
{
    const DetailNeeds wanted = platformUi(row.platform).needs;
    const SourceRef source = sourceOf(row.ref);
    const bool isStale = m_workspace.isStale(row.ref.profile); // nothing is asked
    DetailContext context;
    context.group = row.group;
    addNames(context, source, wanted);
    if (wanted.membership) {
        context.graph = m_workspace.membership(source);
        context.graphIsComplete = isListComplete(source);
    }
    context.grants = valueOf(m_grants);
    context.grantsProblem = problemOf(m_grants);
    context.grantsLoading = wanted.grants && !m_grants && !isStale;
    context.plan = valueOf(m_plan);
    context.planProblem = problemOf(m_plan);
    context.planLoading = wanted.plan && !m_plan && !isStale;
    return context;
}

void DetailReader::addNames(DetailContext &context, const SourceRef &source,
                            const DetailNeeds &needs) const
{
    const NameBook &book = m_workspace.names();
    context.names = book.names(source);
    for (const DirectoryKind kind : needs.directories) {
        if (book.isKnown(source, kind))
            continue;
        const std::optional<CloudError> problem = book.problem(source, kind);
        if (!problem || book.isLoading(source, kind))
            context.loading.insert(kind); // or it is about to be
        else if (problem->kind != CloudError::Kind::Unsupported)
            context.problems.insert(kind, *problem);
    }
}

} // namespace groupdesk
