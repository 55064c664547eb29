// The part of Workspace that finds out what deleting groups takes with it, and deletes them.

#include "workspace.h"

#include "impactjob.h"

namespace groupdesk {

ImpactJob *Workspace::measure(const QList<GroupRef> &refs)
{
    QHash<SourceRef, QList<Group>> known;
    for (const GroupRef &ref : refs)
        known.insert(sourceOf(ref), {});
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        const GroupRow &shown = m_groups->rowAt(row);
        const auto list = known.find(sourceOf(shown.ref));
        if (list != known.end())
            list->append(shown.group);
    }
    QList<ImpactTarget> targets;
    for (const GroupRef &ref : refs) {
        const Place at = place(sourceOf(ref));
        const std::optional<GroupRow> row = m_groups->row(ref);
        ImpactTarget target;
        target.ref = ref;
        target.shown = row ? row->group : Group();
        target.known = known.value(sourceOf(ref));
        if (at.source) {
            target.organization = at.source->organization;
            target.client = at.session->client();
            target.owner = at.session;
        }
        targets.append(target);
    }
    return new ImpactJob(targets, this);
}

} // namespace groupdesk
