#pragma once

#include "demoserver.h"
#include "impactjob.h"
#include "memoryjournal.h"
#include "platformregistry.h"
#include "recreatejob.h"
#include "redactor.h"
#include "transport.h"
#include "waitfor.h"

#include <memory>

namespace groupdesk::test {

/// One organization of the demo's server, through the real client: groups with everything there is
/// are made, noted, deleted, and made again.
class RecreateDesk final
{
public:
    /// False if the server or the organization (by name or id; empty: the first) is not there.
    [[nodiscard]] bool open(const QString &platform, const QString &organization = {});

    [[nodiscard]] QList<Group> groups();
    [[nodiscard]] std::optional<Group> create(const QString &name, const QString &location = {});
    [[nodiscard]] std::optional<EditBase> edit(const GroupId &group);
    /// Brings the group to \a wanted; false if anything was refused.
    [[nodiscard]] bool apply(const GroupId &group, const GroupContent &wanted);
    [[nodiscard]] bool remove(const GroupId &group);
    [[nodiscard]] GrantList grants(const GroupId &group);
    [[nodiscard]] bool grant(const Grant &grant);
    [[nodiscard]] Directory directory(DirectoryKind kind);

    /// Everything about a group, as it is noted before a deletion.
    [[nodiscard]] GroupSnapshot measured(const GroupId &group);
    /// The same, read in another way: what the editor, the list and the grants say.
    [[nodiscard]] GroupSnapshot snapshot(const GroupId &group);
    /// Deletes what was noted, and makes it again. No group in it: that did not work.
    [[nodiscard]] RecreationReport deleteAndRecreate(const GroupSnapshot &snapshot);

    [[nodiscard]] demo::DemoServer &server() { return *m_server; }
    [[nodiscard]] const Organization &organization() const { return m_organization; }
    MemoryJournal journal;

private:
    template <class T>
    [[nodiscard]] std::optional<T> answer(const std::function<void(Callback<T>)> &call)
    {
        Answer<T> waiting;
        call(waiting.callback());
        if (!waiting.wait() || !waiting.result())
            return {};
        return *waiting.result();
    }

    std::unique_ptr<demo::DemoServer> m_server;
    Redactor m_redactor;
    Transport m_transport { TransportOptions(), nullptr, m_redactor };
    PlatformRegistry m_registry { m_transport };
    std::unique_ptr<PlatformClient> m_client;
    PlatformDescription m_platform;
    Organization m_organization;
    QObject m_context;
};

} // namespace groupdesk::test
