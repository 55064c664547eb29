#pragma once

#include "fakeplatform.h"
#include "memoryjournal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "waitfor.h"
#include "workspace.h"

#include <memory>

namespace groupdesk::test {

/// A workspace over memory: two profiles, "p" (Braintrust: o1 with a, b; o2 with c) and "q"
/// (Turso: t1 with x).
class WorkspaceFixture
{
public:
    WorkspaceFixture()
        : p(writable(makeProfile(QStringLiteral("p"), QStringLiteral("First")))),
          q(writable(
              makeProfile(QStringLiteral("q"), QStringLiteral("Second"), QStringLiteral("turso")))),
          repository({ p, q })
    {
        using namespace Qt::StringLiterals;
        platform.addOrganization(p.id, makeOrganization(u"o1"_s, u"Acme"_s));
        platform.addOrganization(p.id, makeOrganization(u"o2"_s, u"Umbrella"_s));
        platform.addOrganization(q.id, makeOrganization(u"t1"_s, u"acme"_s));
        platform.setGroups(o1, { makeGroup(u"a"_s, u"alpha"_s), makeGroup(u"b"_s, u"beta"_s) });
        platform.setGroups(o2, { makeGroup(u"c"_s, u"gamma"_s) });
        Group database = makeGroup(u"x"_s, u"x"_s);
        database.details = TursoDetails {};
        platform.setGroups(t1, { database });
        tokens.put(p.id, Secret::fromBytes("secret-p"));
        tokens.put(q.id, Secret::fromBytes("secret-q"));
        workspace = std::make_unique<Workspace>(
            Surroundings { .profiles = repository,
                           .secrets = tokens,
                           .platforms = platform,
                           .journal = journal,
                           .patience = { std::chrono::milliseconds(1), 3 } });
    }

    /// \a profile as one that needs no unlocking.
    [[nodiscard]] static Profile writable(Profile profile)
    {
        profile.endpointClass = EndpointClass::Development;
        return profile;
    }
    [[nodiscard]] bool loadAndRefresh()
    {
        if (!workspace->load())
            return false;
        workspace->refresh(EverythingScope {});
        return settle();
    }
    [[nodiscard]] bool settle()
    {
        return waitUntil([this] { return !workspace->isLoading(); });
    }
    [[nodiscard]] GroupRef group(const SourceRef &source, const QString &id) const
    {
        return { source.profile, source.organization, GroupId(id) };
    }
    [[nodiscard]] bool shows(const GroupRef &ref) const
    {
        return workspace->groups().indexOf(ref).isValid();
    }
    [[nodiscard]] bool isBusy(const GroupRef &ref) const
    {
        const std::optional<GroupRow> row = workspace->groups().row(ref);
        return row && row->busy;
    }
    [[nodiscard]] int treeCount(const Scope &scope) const
    {
        return workspace->scopes().indexOf(scope).data(ScopeTreeModel::CountRole).toInt();
    }

    Profile p;
    Profile q;
    SourceRef o1 { p.id, OrganizationId(QStringLiteral("o1")) };
    SourceRef o2 { p.id, OrganizationId(QStringLiteral("o2")) };
    SourceRef t1 { q.id, OrganizationId(QStringLiteral("t1")) };
    FakePlatform platform;
    MemorySecretStore tokens;
    MemoryProfileRepository repository;
    MemoryJournal journal;
    std::unique_ptr<Workspace> workspace;
    QObject context;
};

} // namespace groupdesk::test
