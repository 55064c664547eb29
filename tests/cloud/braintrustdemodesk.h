#pragma once

#include "contractwait.h"
#include "demoserver.h"
#include "openedclient.h"

#include <QObject>

#include <memory>

namespace groupdesk::test {

/// A client of the demo's Braintrust, at one of its organizations.
class BraintrustDemoDesk final
{
public:
    explicit BraintrustDemoDesk(demo::Persona persona = demo::Persona::Owner,
                                const demo::DemoOptions &options = {},
                                const QString &organization = QStringLiteral("Meridian Labs"));

    /// False if the server did not start or the organization is not there.
    [[nodiscard]] bool isReady() const { return !m_organization.id.isEmpty(); }
    void connectAs(demo::Persona persona);

    /// Empty if no group was called so at the start.
    [[nodiscard]] GroupId idOf(const QString &name) const;
    [[nodiscard]] CloudResult<EditBase> open(const QString &name);
    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base, const GroupContent &wanted);
    /// The first refusal; no value: every step was accepted.
    [[nodiscard]] std::optional<CloudError> send(const EditPlan &plan);
    [[nodiscard]] CloudResult<GrantList> grants(const QString &name);
    [[nodiscard]] CloudResult<Directory> directory(DirectoryKind kind);

    [[nodiscard]] demo::DemoServer &server() { return m_server; }

private:
    void find(const QString &organization);

    demo::DemoServer m_server;
    TestTransport m_transport;
    PlatformRegistry m_registry { *m_transport };
    std::unique_ptr<PlatformClient> m_client;
    Organization m_organization;
    QList<Group> m_groups;
    QObject m_context;
};

} // namespace groupdesk::test
