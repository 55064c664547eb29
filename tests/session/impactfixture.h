#pragma once

#include "fakeplatform.h"
#include "impactjob.h"
#include "waitfor.h"

#include <QPointer>

#include <map>
#include <memory>

namespace groupdesk::test {

/// Opened profiles of a platform without a network, and one ImpactJob at a time over them.
class ImpactFixture
{
public:
    using Call = FakePlatform::Call;

    /// An opened profile; its client ends with the owner.
    struct Opened
    {
        std::unique_ptr<PlatformClient> client;
        std::unique_ptr<QObject> owner = std::make_unique<QObject>();
    };

    SourceRef open(const QString &profile, const QString &platformId,
                   const QString &organization = QStringLiteral("acme"))
    {
        Opened &one = opened[ProfileId(profile)];
        if (!one.client) {
            one.client = platform.open(Connection::open(makeProfile(profile, profile, platformId),
                                                        Secret::fromBytes("t")));
        }
        return { ProfileId(profile), OrganizationId(organization) };
    }
    void close(const ProfileId &profile)
    {
        opened[profile].client.reset();
        opened[profile].owner.reset();
    }
    [[nodiscard]] ImpactTarget target(const SourceRef &source, const Group &shown)
    {
        ImpactTarget one;
        one.ref = { source.profile, source.organization, shown.id };
        one.organization
            = makeOrganization(source.organization.toString(), source.organization.toString());
        one.shown = shown;
        one.client = opened[source.profile].client.get();
        one.owner = opened[source.profile].owner.get();
        return one;
    }
    /// Of the groups that the platform has, by their ids.
    [[nodiscard]] QList<ImpactTarget> targets(const SourceRef &source, const QStringList &ids)
    {
        QList<ImpactTarget> list;
        const QList<Group> groups = platform.groups(source);
        for (const Group &group : groups) {
            if (ids.contains(group.id.toString()))
                list.append(target(source, group));
        }
        for (ImpactTarget &one : list)
            one.known = groups;
        return list;
    }
    void start(const QList<ImpactTarget> &list)
    {
        measures.clear();
        progress.clear();
        job = new ImpactJob(list, &context);
        QObject::connect(job, &ImpactJob::progressed, &context, [this](int done, int total) {
            progress.append({ done, total });
            if (whenProgressed)
                whenProgressed();
        });
        QObject::connect(job, &ImpactJob::finished, &context,
                         [this](const DeletionMeasure &measure) { measures.append(measure); });
        job->start();
    }
    /// True if the job came to its end, once, and is gone.
    [[nodiscard]] bool finish()
    {
        return waitUntil([this] { return !measures.isEmpty() && !job; }) && measures.size() == 1;
    }
    [[nodiscard]] bool run(const QList<ImpactTarget> &list)
    {
        start(list);
        return finish();
    }
    [[nodiscard]] const DeletionMeasure &measure() const { return measures.constFirst(); }
    [[nodiscard]] GroupImpact impact(const SourceRef &source, const QString &group) const
    {
        return measure().impacts.value({ source.profile, source.organization, GroupId(group) });
    }
    [[nodiscard]] int held(Call call) const
    {
        int count = 0;
        for (const FakePlatform::Request &request : platform.held())
            count += request.call == call ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool waitForHeld(Call call, int count)
    {
        return waitUntil([this, call, count] { return held(call) == count; });
    }

    FakePlatform platform;
    std::map<ProfileId, Opened> opened;
    QPointer<ImpactJob> job;
    QList<DeletionMeasure> measures;
    QList<std::pair<int, int>> progress;
    std::function<void()> whenProgressed;
    QObject context;
};

[[nodiscard]] inline Group permissionGroup(const QString &id, const QStringList &users = {},
                                           const QStringList &groups = {})
{
    BraintrustDetails details;
    details.memberUsers.emplace();
    details.memberGroups.emplace();
    for (const QString &user : users)
        details.memberUsers->append(UserId(user));
    for (const QString &group : groups)
        details.memberGroups->append(GroupId(group));
    Group made = makeGroup(id, id);
    made.details = details;
    return made;
}

[[nodiscard]] inline Group identityGroup(const QString &id, const QStringList &users = {},
                                         const QStringList &roles = {})
{
    NscaleDetails details;
    for (const QString &user : users)
        details.users.append(UserId(user));
    for (const QString &role : roles)
        details.roles.append(RoleId(role));
    Group made = makeGroup(id, id);
    made.details = details;
    return made;
}

[[nodiscard]] inline Group databaseGroup(const QString &name,
                                         std::optional<bool> protection = false)
{
    Group made = makeGroup(name, name);
    made.details = TursoDetails {};
    made.deleteProtection = protection;
    return made;
}

[[nodiscard]] inline DirectoryEntry directoryEntry(const QString &id, const QString &name,
                                                   const QStringList &groups = {})
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    for (const QString &group : groups)
        entry.groups.append(GroupId(group));
    return entry;
}

} // namespace groupdesk::test
