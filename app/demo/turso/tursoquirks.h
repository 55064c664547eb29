#pragma once

#include <QString>
#include <QStringList>

namespace groupdesk::demo {

/// Where Turso's behaviour is not settled, or takes time, what the demo does. Delays that a client
/// has to sit out by asking again are counted in reads of the group, so that they do not depend on
/// how fast anything is.
struct TursoQuirks
{
    /// Renaming is undocumented; it may be gone at any time.
    enum class Rename { Offered, NotFound, NotAllowed };

    /// How many reads of a group still show the old protection after it was changed.
    int staleReads = 1;
    /// How many reads still show a group after it was deleted.
    int ghostReads = 0;
    /// How many reads show an added location as "pending", unless somebody waits for it.
    int pendingReads = 2;
    /// Milliseconds the call that waits for a pending location takes.
    int waitMs = 300;
    Rename rename = Rename::Offered;
    /// The most databases on a page of their list if the client asks for no number.
    int databasesPerPage = 100;
    /// What the token of a group may do: "read", "group:configure", "group:mint-token",
    /// "group:rotate-creds", "db:…".
    QStringList groupTokenScopes { QStringLiteral("read"), QStringLiteral("db:create") };
    /// Whether the answers that are described in two ways have the second one: the group wrapped
    /// after a transfer, the organization's usage as "total".
    bool secondShapes = false;
};

} // namespace groupdesk::demo
