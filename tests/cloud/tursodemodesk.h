#pragma once

#include "contractwait.h"
#include "demoserver.h"
#include "openedclient.h"

#include <memory>
#include <optional>

namespace groupdesk::test {

/// A profile of the Turso that the demo server plays, opened with the token of somebody.
class TursoDemoDesk final
{
public:
    explicit TursoDemoDesk(const demo::TursoQuirks &quirks = {},
                           demo::Persona persona = demo::Persona::Owner);

    /// Another organization from now on; at first it is "acme-inc". Empty if there is none.
    void enter(const QString &slug);
    /// The same server, with the token of a kind.
    void signIn(demo::TursoTokenKind kind);

    [[nodiscard]] CloudResult<EditBase> open(const QString &group);
    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base,
                                             const GroupContent &wanted) const;
    /// The first refusal; no value: every step was accepted.
    [[nodiscard]] std::optional<CloudError> send(const EditPlan &plan);
    [[nodiscard]] CloudResult<Group> retrieve(const QString &group);
    [[nodiscard]] CloudResult<OrderResult> perform(const QString &group, const GroupOrder &order);
    [[nodiscard]] CloudResult<TransferCheck> checkTransfer(const QString &group,
                                                           const QString &target);
    [[nodiscard]] CloudResult<Directory> databases();
    [[nodiscard]] CloudResult<PlanUsage> usage();

    demo::DemoServer server;
    TestTransport transport;
    PlatformRegistry registry { *transport };
    std::unique_ptr<PlatformClient> client;
    Organization organization;

private:
    void openWith(const QString &token);

    QObject m_context;
};

} // namespace groupdesk::test
