#include "journalsubject.h"

#include "idtexts.h"
#include "maskedjson.h"

#include <algorithm>

namespace groupdesk {
namespace {

GroupSnapshot snapshotOf(const Group &group, const GroupContent &content)
{
    GroupSnapshot snapshot;
    snapshot.id = group.id;
    snapshot.name = group.name;
    snapshot.content = content;
    if (const auto *turso = std::get_if<TursoDetails>(&group.details))
        snapshot.primaryLocation = turso->primary;
    snapshot.raw = withoutSecrets(group.raw);
    snapshot.taken = QDateTime::currentDateTimeUtc();
    return snapshot;
}

} // namespace

JournalSubject journalSubject(const Source &source, const GroupId &group, const QString &name)
{
    JournalSubject subject = journalSubject(source.profile);
    subject.ref = { source.ref.profile, source.ref.organization, group };
    subject.group = name;
    subject.organization = source.organization.name;
    return subject;
}

JournalSubject journalSubject(const Profile &profile)
{
    JournalSubject subject;
    subject.ref.profile = profile.id;
    subject.profile = profile.name;
    subject.platform = profile.platform;
    subject.endpointClass = profile.endpointClass;
    return subject;
}

GroupSnapshot snapshotOf(const EditBase &base)
{
    GroupSnapshot snapshot = snapshotOf(base.group, base.content);
    snapshot.unread = base.unread.keys();
    std::sort(snapshot.unread.begin(), snapshot.unread.end());
    return snapshot;
}

GroupSnapshot snapshotOf(const Group &group)
{
    GroupContent content;
    content.name = group.name;
    content.description = group.description;
    content.protection = group.deleteProtection;
    return snapshotOf(group, content);
}

GroupContent wantedBy(const GroupDraft &draft)
{
    GroupContent content;
    content.name = draft.name;
    if (!draft.description.isEmpty())
        content.description = draft.description;
    if (const auto *turso = std::get_if<TursoDraft>(&draft.details)) {
        content.lists.insert(GroupField::Locations, { turso->location });
    } else if (const auto *nscale = std::get_if<NscaleDraft>(&draft.details)) {
        content.lists.insert(GroupField::Roles, textsOf(nscale->roles));
        content.lists.insert(GroupField::Users, textsOf(nscale->users));
        content.lists.insert(GroupField::ServiceAccounts, textsOf(nscale->serviceAccounts));
    }
    return content;
}

PlannedRequest firstOf(const QList<PlannedRequest> &requests)
{
    return requests.isEmpty() ? PlannedRequest {} : requests.constFirst();
}

} // namespace groupdesk
