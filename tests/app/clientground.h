#pragma once

#include "journal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "platformregistry.h"
#include "redactor.h"
#include "transport.h"
#include "workspace.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace groupdesk::test {

/// Where the three platforms are played, and the token that they accept.
struct DemoAddress
{
    QUrl turso;
    QUrl braintrust;
    QUrl nscale;
    QString token;
};

/// A workspace with the program's own clients, over real HTTP to a demo server, without a window.
/// Its profiles are "turso", "braintrust" and "nscale". Repetitions of reads do not wait.
class ClientGround final
{
public:
    /// \a journal outlives the ground. \a firstByteLimit as in NetworkOptions.
    ClientGround(const DemoAddress &address, Journal &journal,
                 EditJob::Patience patience = { std::chrono::milliseconds(20), 5 },
                 std::chrono::seconds firstByteLimit = std::chrono::seconds(35));
    ~ClientGround();
    Q_DISABLE_COPY_MOVE(ClientGround)

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// Begins to read all organizations; false if the profiles cannot be opened.
    [[nodiscard]] bool open();
    [[nodiscard]] bool openAndWait();
    [[nodiscard]] QList<GroupRef> refs();

private:
    Redactor m_redactor;
    Transport m_transport;
    PlatformRegistry m_platforms;
    MemoryProfileRepository m_profiles;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace groupdesk::test
