// The part of Workspace that edits groups, carries out orders, and says what is known of them.

#include "workspace.h"

#include "callerrors.h"
#include "journalsubject.h"
#include "once.h"

namespace groupdesk {
namespace {

template <class T>
void refuse(QObject *context, Callback<T> done, const CloudError &error)
{
    later<CloudResult<T>>(context, std::move(done), Unexpected(error));
}

EditOutcome notSaved(const GroupRef &ref, EditOutcome::Kind kind, const CloudError &error)
{
    EditOutcome outcome;
    outcome.kind = kind;
    outcome.error = error;
    outcome.id = ref.group;
    return outcome;
}

OrderOutcome notDone(OrderOutcome::Kind kind, const CloudError &error)
{
    OrderOutcome outcome;
    outcome.kind = kind;
    outcome.error = error;
    return outcome;
}

JournalAction journalActionOf(const GroupOrder &order)
{
    if (std::holds_alternative<UnarchiveOrder>(order))
        return JournalAction::UnarchiveGroup;
    if (std::holds_alternative<TransferOrder>(order))
        return JournalAction::TransferGroup;
    if (std::holds_alternative<InvalidateTokensOrder>(order))
        return JournalAction::InvalidateTokens;
    return JournalAction::CreateToken; // waiting is not noted
}

bool touchesProjects(const EditRequest &request)
{
    return !listDelta(request.base, request.wanted, GroupField::Projects).isEmpty();
}

} // namespace

JournalIntent Workspace::intent(JournalAction action, const Source &source,
                                const GroupRef &ref) const
{
    const std::optional<GroupRow> row = m_groups->row(ref);
    JournalIntent intent;
    intent.id = newOperationId();
    intent.action = action;
    intent.subject = journalSubject(source, ref.group, row ? row->group.name : QString());
    return intent;
}

std::unique_ptr<OperationRecord> Workspace::record(const JournalIntent &intent) const
{
    return std::make_unique<OperationRecord>(m_around.journal, intent);
}

Workspace::Place Workspace::place(const SourceRef &ref) const
{
    ProfileSession *session = openSession(ref.profile);
    return { session, session ? session->source(ref.organization) : nullptr };
}

void Workspace::edit(const GroupRef &ref, QObject *context, Callback<EditBase> done)
{
    const Place at = place(sourceOf(ref));
    if (!at.source) {
        refuse(context, std::move(done), notOpenError());
        return;
    }
    const Callback<EditBase> answer = once<CloudResult<EditBase>>(
        at.session, context, Unexpected(closedError()), std::move(done));
    const bool shown = m_groups->indexOf(ref).isValid();
    beginBusy(ref);
    at.session->client()->editing().open(
        at.source->organization, ref.group, at.session,
        [this, ref, shown, answer](const CloudResult<EditBase> &base) {
            endBusy(ref);
            // A row that left meanwhile was deleted; this answer is older than that.
            const Source *known = place(sourceOf(ref)).source;
            if (base && known && shown && m_groups->indexOf(ref).isValid())
                m_groups->putGroup(Source(*known), base->group);
            answer(base);
        });
}

CloudResult<EditPlan> Workspace::planEdit(const GroupRef &ref, const EditBase &base,
                                          const GroupContent &wanted) const
{
    const Place at = place(sourceOf(ref));
    if (!at.source)
        return Unexpected(notOpenError());
    return at.session->client()->editing().plan(at.source->organization, base, wanted);
}

void Workspace::save(const GroupRef &ref, const EditRequest &request, QObject *context,
                     std::function<void(EditOutcome)> done)
{
    using Kind = EditOutcome::Kind;
    const Place at = place(sourceOf(ref));
    if (!at.source) {
        later(context, std::move(done), notSaved(ref, Kind::Failed, notOpenError()));
        return;
    }
    if (!allowsWrites(ref.profile)) {
        later(context, std::move(done), notSaved(ref, Kind::Failed, lockedError()));
        return;
    }
    const auto answer
        = once(at.session, context, notSaved(ref, Kind::Unknown, closedError()), std::move(done));
    // The session's child: it goes on when the editor that asked is closed, and ends with the
    // profile.
    JournalIntent note = intent(JournalAction::EditGroup, *at.source, ref);
    note.cause = request.cause;
    auto *job = new EditJob(at.session->client()->editing(), at.source->organization, ref.group,
                            request, { m_around.patience, record(note) }, at.session);
    beginBusy(ref);
    connect(job, &EditJob::finished, this,
            [this, ref, request, answer](const EditOutcome &outcome) {
                endBusy(ref);
                Q_EMIT edited(ref, request, outcome); // before the row moves with a rename
                takeEdited(ref, outcome);
                if (outcome.done > 0 && touchesProjects(request))
                    reloadNames(sourceOf(ref));
                noteFailure(sourceOf(ref), outcome.error);
                answer(outcome);
            });
    job->start();
}

void Workspace::takeEdited(const GroupRef &ref, const EditOutcome &outcome)
{
    const Place at = place(sourceOf(ref));
    if (!at.source || !outcome.now)
        return;
    const Source source(*at.source);
    const Group &now = outcome.now->group;
    // If that cannot be stored, a favourite is called as it was: no harm is done.
    (void)m_views->follow(ref, favouriteOf({ ref.profile, ref.organization, now.id }, now.name));
    // Not outcome.id: after a rename that does not show yet the group is still seen as it was.
    if (now.id == ref.group) {
        noteChanged(source, now);
        return;
    }
    noteDeleted(ref);
    noteCreated(source, now);
    movePin(ref, { ref.profile, ref.organization, now.id });
}

void Workspace::reloadNames(const SourceRef &source)
{
    if (ProfileSession *known = session(source.profile))
        known->forgetDirectories(source.organization);
    m_names->reload(source);
}

std::optional<Limit> Workspace::limit(GroupAction action, const GroupRef &ref) const
{
    const Place at = place(sourceOf(ref));
    std::optional<Limit> own;
    if (const std::optional<GroupRow> row = at.source ? m_groups->row(ref) : std::nullopt) {
        const Capabilities limits = at.session->client()->actions().limits(row->group);
        if (const auto told = limits.constFind(action); told != limits.cend())
            own = *told;
    }
    if (own && own->kind == Limit::Kind::NotOffered)
        return own;
    if (const std::optional<Limit> general = limit(action, sourceOf(ref)))
        return general;
    if (action == GroupAction::Delete && isPinned(ref))
        return Limit { Limit::Kind::Pinned, {} };
    return own;
}

void Workspace::checkTransfer(const GroupRef &ref, const OrganizationId &target, QObject *context,
                              Callback<TransferCheck> done)
{
    const Place at = place(sourceOf(ref));
    const std::optional<GroupRow> row = m_groups->row(ref);
    if (!at.source || !row) {
        refuse(context, std::move(done), notOpenError());
        return;
    }
    at.session->client()->actions().checkTransfer(
        at.source->organization, row->group, target, at.session,
        once<CloudResult<TransferCheck>>(at.session, context, Unexpected(closedError()),
                                         std::move(done)));
}

void Workspace::perform(const GroupRef &ref, const GroupOrder &order, QObject *context,
                        std::function<void(OrderOutcome)> done)
{
    using Kind = OrderOutcome::Kind;
    const Place at = place(sourceOf(ref));
    if (!at.source) {
        later(context, std::move(done), notDone(Kind::Failed, notOpenError()));
        return;
    }
    if (!allowsWrites(ref.profile) && !std::holds_alternative<WaitForLocationOrder>(order)) {
        later(context, std::move(done), notDone(Kind::Failed, lockedError()));
        return;
    }
    const auto answer
        = once(at.session, context, notDone(Kind::Unknown, closedError()), std::move(done));
    JournalIntent note = intent(journalActionOf(order), *at.source, ref);
    if (const std::optional<GroupRow> row = m_groups->row(ref))
        note.before = snapshotOf(row->group);
    auto *job = new OrderJob(*at.session->client(), at.source->organization, ref.group, order,
                             { m_around.patience, record(note) }, at.session);
    beginBusy(ref);
    connect(job, &OrderJob::finished, this,
            [this, ref, order, answer](const OrderOutcome &outcome) {
                endBusy(ref);
                takeOrdered(ref, order, outcome);
                noteFailure(sourceOf(ref), outcome.error);
                answer(outcome);
            });
    job->start();
}

void Workspace::takeOrdered(const GroupRef &ref, const GroupOrder &order,
                            const OrderOutcome &outcome)
{
    const Place at = place(sourceOf(ref));
    if (!at.source)
        return;
    const auto *transfer = std::get_if<TransferOrder>(&order);
    if (transfer && outcome.kind == OrderOutcome::Kind::Done) {
        noteDeleted(ref);
        if (at.session->source(transfer->target))
            at.session->refresh(transfer->target);
    } else if (outcome.result.group && !transfer) {
        noteChanged(Source(*at.source), *outcome.result.group);
    }
}

void Workspace::grants(const GroupRef &ref, QObject *context, Callback<GrantList> done)
{
    const Place at = place(sourceOf(ref));
    if (!at.source) {
        refuse(context, std::move(done), notOpenError());
        return;
    }
    at.session->client()->insight().grants(at.source->organization, ref.group, at.session,
                                           once<CloudResult<GrantList>>(at.session, context,
                                                                        Unexpected(closedError()),
                                                                        std::move(done)));
}

void Workspace::planUsage(const SourceRef &source, QObject *context, Callback<PlanUsage> done)
{
    const Place at = place(source);
    if (!at.source) {
        refuse(context, std::move(done), notOpenError());
        return;
    }
    at.session->client()->insight().plan(at.source->organization, at.session,
                                         once<CloudResult<PlanUsage>>(at.session, context,
                                                                      Unexpected(closedError()),
                                                                      std::move(done)));
}

const MembershipGraph &Workspace::membership(const SourceRef &source)
{
    const auto known = m_memberships.constFind(source);
    if (known != m_memberships.cend())
        return *known;
    std::vector<GroupView> groups;
    m_groups->forEachOf(source, [&groups](const GroupView &group) { groups.push_back(group); });
    return *m_memberships.insert(source, MembershipGraph(std::move(groups), m_groups->hold()));
}

void Workspace::connectMemberships()
{
    const auto forget = [this] { m_memberships.clear(); };
    connect(m_groups, &QAbstractItemModel::rowsInserted, this, forget);
    connect(m_groups, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(m_groups, &QAbstractItemModel::modelReset, this, forget);
    connect(m_groups, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // With roles it is about marks and what is in flight, not about the groups.
                if (roles.isEmpty())
                    m_memberships.clear();
            });
}

QList<PlannedRequest> Workspace::previewRetrieve(const GroupRef &ref) const
{
    const Place at = place(sourceOf(ref));
    if (!at.source)
        return {};
    return at.session->client()->preview().retrieve(at.source->organization, ref.group);
}

QList<PlannedRequest> Workspace::previewCreate(const SourceRef &source,
                                               const GroupDraft &draft) const
{
    const Place at = place(source);
    if (!at.source)
        return {};
    return at.session->client()->preview().create(at.source->organization, draft);
}

QList<PlannedRequest> Workspace::previewRemove(const GroupRef &ref) const
{
    const Place at = place(sourceOf(ref));
    if (!at.source)
        return {};
    return at.session->client()->preview().remove(at.source->organization, ref.group);
}

QList<PlannedRequest> Workspace::previewOrder(const GroupRef &ref, const GroupOrder &order) const
{
    const Place at = place(sourceOf(ref));
    if (!at.source)
        return {};
    return at.session->client()->preview().perform(at.source->organization, ref.group, order);
}

} // namespace groupdesk
