#include "recreatefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

DirectoryEntry entryOf(const QString &id, const QString &name, const QList<GroupId> &groups = {})
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    entry.groups = groups;
    return entry;
}

Group including(const QString &id, const QString &name, const QStringList &groups)
{
    Group group = makeGroup(id, name);
    BraintrustDetails details;
    details.memberUsers.emplace();
    details.memberGroups.emplace();
    for (const QString &one : groups)
        details.memberGroups->append(GroupId(one));
    group.details = details;
    return group;
}

GroupSnapshot snapshotOf(const QString &id, const QString &name)
{
    GroupSnapshot snapshot;
    snapshot.id = GroupId(id);
    snapshot.name = snapshot.content.name = name;
    return snapshot;
}

Grant grantOf(const QString &id, const QString &type, const QString &object, const QString &group)
{
    Grant grant;
    grant.id = GrantId(id);
    grant.objectType = type;
    grant.objectId = object;
    grant.permission = u"read"_s;
    grant.group = GroupId(group);
    return grant;
}

QString wordOf(JournalAction action)
{
    switch (action) {
    case JournalAction::CreateGroup:
        return u"CreateGroup"_s;
    case JournalAction::EditGroup:
        return u"EditGroup"_s;
    case JournalAction::RestoreGrant:
        return u"RestoreGrant"_s;
    default:
        return u"something else"_s;
    }
}

QString wordOf(const std::optional<JournalConclusion> &end)
{
    using Kind = JournalConclusion::Kind;
    if (!end)
        return u"open"_s;
    static const QHash<Kind, QString> words { { Kind::Done, u"Done"_s },
                                              { Kind::FoundDone, u"FoundDone"_s },
                                              { Kind::NotDone, u"NotDone"_s },
                                              { Kind::Partly, u"Partly"_s },
                                              { Kind::Unknown, u"Unknown"_s } };
    return words.value(end->kind);
}

} // namespace

RecreateFixture::RecreateFixture() : r(writable(makeProfile(u"r"_s, u"Third"_s, u"nscale"_s)))
{
    repository.setStored({ p, q, r });
    tokens.put(r.id, Secret::fromBytes("secret-r"));
    platform.addOrganization(r.id, makeOrganization(u"n1"_s, u"Lab"_s));
    platform.setGroups(n1, {});
    platform.setGroups(
        o1, { including(u"a"_s, u"alpha"_s, { u"old"_s }), including(u"b"_s, u"beta"_s, {}) });
    for (const SourceRef &source : { o1, n1 }) {
        platform.setDirectory(source, DirectoryKind::Users,
                              { entryOf(u"u1"_s, u"Ada"_s), entryOf(u"u2"_s, u"Bob"_s) });
        platform.setDirectory(source, DirectoryKind::ServiceAccounts,
                              { entryOf(u"s1"_s, u"Robot"_s) });
        platform.setDirectory(source, DirectoryKind::Roles, { entryOf(u"r1"_s, u"Reader"_s) });
        platform.setDirectory(source, DirectoryKind::Projects,
                              { entryOf(u"p1"_s, u"Checkout"_s), entryOf(u"p2"_s, u"Search"_s) });
    }
    platform.setDirectory(t1, DirectoryKind::Locations,
                          { entryOf(u"lhr"_s, u"London"_s), entryOf(u"ams"_s, u"Amsterdam"_s) });
    workspace = std::make_unique<Workspace>(Surroundings {
        .profiles = repository,
        .secrets = tokens,
        .platforms = platform,
        .journal = journal,
        .patience = { std::chrono::milliseconds(0), 3 },
    });
}

JournalEntry RecreateFixture::deletion(const SourceRef &source, const QString &platformKey,
                                       const std::optional<GroupSnapshot> &snapshot) const
{
    JournalEntry entry;
    entry.intent.id = OperationId(u"deletion"_s);
    entry.intent.action = JournalAction::DeleteGroup;
    entry.intent.subject.ref
        = { source.profile, source.organization, snapshot ? snapshot->id : GroupId(u"old"_s) };
    entry.intent.subject.group = snapshot ? snapshot->name : u"data"_s;
    entry.intent.subject.profile = u"As it was called"_s;
    entry.intent.subject.platform = PlatformId(platformKey);
    entry.intent.before = snapshot;
    entry.conclusion = JournalConclusion {};
    return entry;
}

JournalEntry RecreateFixture::ofData() const
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"data"_s);
    snapshot.content.description = u"Who may see data"_s;
    snapshot.content.lists = { { GroupField::Users, { u"u1"_s, u"s1"_s } },
                               { GroupField::IncludedGroups, { u"b"_s } } };
    snapshot.containers = { { GroupId(u"a"_s), u"alpha"_s } };
    snapshot.grants.emplace();
    snapshot.grants->held = { grantOf(u"a1"_s, u"project"_s, u"p1"_s, u"old"_s) };
    snapshot.grants->onGroup = { grantOf(u"a2"_s, u"group"_s, u"old"_s, u"b"_s) };
    return deletion(o1, u"braintrust"_s, snapshot);
}

JournalEntry RecreateFixture::ofDatabases() const
{
    GroupSnapshot snapshot = snapshotOf(u"x-old"_s, u"x-old"_s);
    snapshot.content.protection = true;
    snapshot.content.lists = { { GroupField::Locations, { u"lhr"_s, u"ams"_s } } };
    snapshot.primaryLocation = u"lhr"_s;
    snapshot.databases = { u"one"_s };
    return deletion(t1, u"turso"_s, snapshot);
}

JournalEntry RecreateFixture::ofOps() const
{
    GroupSnapshot snapshot = snapshotOf(u"old"_s, u"ops"_s);
    snapshot.content.description = u"On call"_s;
    snapshot.content.tags = QList<NscaleTag> { { u"team"_s, u"a"_s } };
    snapshot.content.lists
        = { { GroupField::Users, { u"u1"_s, u"u2"_s } },
            { GroupField::Roles, { u"r1"_s } },
            { GroupField::ServiceAccounts, { u"s1"_s } },
            { GroupField::Subjects, { subjectItem({ u"x"_s, u"https://idp"_s, {} }) } },
            { GroupField::Projects, { u"p1"_s, u"p2"_s } } };
    return deletion(n1, u"nscale"_s, snapshot);
}

std::unique_ptr<RecreateJob> RecreateFixture::prepared(const JournalEntry &entry) const
{
    std::unique_ptr<RecreateJob> job(workspace->recreate(entry));
    const QSignalSpy ready(job.get(), &RecreateJob::prepared);
    job->prepare();
    return waitUntil([&ready] { return !ready.isEmpty(); }) ? std::move(job) : nullptr;
}

bool RecreateFixture::run(RecreateJob &job)
{
    const QSignalSpy over(&job, &RecreateJob::finished);
    job.start(job.name());
    return waitUntil([&over] { return !over.isEmpty(); }) && over.size() == 1;
}

std::optional<Group> RecreateFixture::named(const SourceRef &source, const QString &name) const
{
    QList<Group> groups = platform.groups(source);
    groups.removeIf([&name](const Group &group) { return group.name != name; });
    return groups.size() == 1 ? std::optional(groups.constFirst()) : std::nullopt;
}

QList<RecreateItem::State> RecreateFixture::states(const RecreateJob &job)
{
    QList<RecreateItem::State> states;
    for (const RecreateItem &item : job.items())
        states.append(item.state);
    return states;
}

QStringList RecreateFixture::notes() const
{
    QStringList notes;
    for (const JournalEntry &entry : journal.all())
        notes.append(wordOf(entry.intent.action) + u' ' + wordOf(entry.conclusion));
    return notes;
}

} // namespace groupdesk::test
