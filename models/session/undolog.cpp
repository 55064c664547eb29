#include "undolog.h"

#include "grouptablemodel.h"
#include "revertplan.h"

#include <algorithm>

namespace groupdesk {
namespace {

/// Whether \a group is neither as the step found it nor as it left it, in what a row shows.
bool isOtherwise(const Group &group, const UndoStep &step)
{
    const auto differs = [](const auto &now, const auto &before, const auto &after) {
        return now != before && now != after;
    };
    const bool described = group.description && step.before.description && step.after.description;
    const bool guarded = group.deleteProtection && step.before.protection && step.after.protection;
    return differs(group.name, step.before.name, step.after.name)
        || (described
            && differs(group.description, step.before.description, step.after.description))
        || (guarded
            && differs(group.deleteProtection, step.before.protection, step.after.protection));
}

} // namespace

EditRequest undoRequest(const UndoStep &step)
{
    EditRequest request;
    request.base = step.after;
    request.wanted = step.before;
    request.cause = step.operation;
    return request;
}

std::optional<UndoStep> undoStep(const GroupRef &ref, const EditRequest &request,
                                 const EditOutcome &outcome)
{
    using Kind = EditOutcome::Kind;
    const bool saved = outcome.kind == Kind::Saved || outcome.kind == Kind::NotVisibleYet;
    if (!saved || !request.accepted.isEmpty())
        return {};
    UndoStep step;
    step.ref = ref;
    if (!outcome.id.isEmpty())
        step.ref.group = outcome.id;
    step.after = outcome.kind == Kind::Saved && outcome.now ? outcome.now->content : request.wanted;
    step.before = takenBack(request.base, request.wanted, step.after);
    step.group = step.after.name;
    step.operation = outcome.operation;
    const QList<GroupField> changed = changedFields(step.before, step.after);
    const bool whole = !changed.isEmpty() && !changed.contains(GroupField::Locations)
        && changed == changedFields(request.base, request.wanted);
    return whole ? std::optional(step) : std::nullopt;
}

UndoLog::UndoLog(const GroupTableModel &groups, QObject *parent) : QObject(parent), m_groups(groups)
{
    connect(&groups, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRemoved(first, last + 1); });
    connect(&groups, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (roles.isEmpty()) // else it is about marks and calls in flight
                    dropChanged(from.row(), to.row() + 1);
            });
}

void UndoLog::add(const UndoStep &step)
{
    m_steps.append(step);
    if (m_steps.size() > capacity)
        m_steps.removeFirst();
    Q_EMIT changed();
}

std::optional<UndoStep> UndoLog::last() const
{
    return m_steps.isEmpty() ? std::nullopt : std::optional(m_steps.constLast());
}

void UndoLog::removeLast()
{
    if (m_steps.isEmpty())
        return;
    m_steps.removeLast();
    Q_EMIT changed();
}

void UndoLog::drop(const GroupRef &ref)
{
    if (m_steps.removeIf([&ref](const UndoStep &step) { return step.ref == ref; }) > 0)
        Q_EMIT changed();
}

void UndoLog::rename(const GroupRef &from, const GroupRef &to)
{
    for (UndoStep &step : m_steps) {
        if (step.ref == from)
            step.ref = to;
    }
}

void UndoLog::dropRemoved(int first, int end)
{
    const QList<UndoStep> steps = m_steps;
    for (const UndoStep &step : steps) {
        const int row = m_groups.indexOf(step.ref).row();
        if (row >= first && row < end)
            drop(step.ref);
    }
}

void UndoLog::dropChanged(int first, int end)
{
    QSet<GroupRef> judged; // only the newest step of a group says how it should be
    const QList<UndoStep> steps = m_steps;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        const int row = m_groups.indexOf(step->ref).row();
        if (row < first || row >= end || judged.contains(step->ref))
            continue;
        judged.insert(step->ref);
        if (isOtherwise(m_groups.rowAt(row).group, *step))
            drop(step->ref);
    }
}

} // namespace groupdesk
