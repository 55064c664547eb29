#pragma once

#include "platformclient.h"
#include "restclient.h"
#include "tursopaths.h"

#include <QObject>

namespace groupdesk {

/// Turso's locations and databases; it has no other directory.
class TursoDirectory final : public DirectoryService
{
public:
    /// \a closest asks another host which location is near and carries no token; null: never ask.
    TursoDirectory(RestClient &client, turso::Root root, RestClient *closest);

    /// Databases: see turso::fetchDatabases(). Locations: asks /v2/organizations/{slug}/locations
    /// and, where that route is missing, /v1/locations. Then marks as suggested what the
    /// closest-location host names, if the list has it; that this host does not answer is no error.
    void fetch(const Organization &organization, DirectoryKind kind, QObject *context,
               Callback<Directory> done) override;

private:
    void suggest(Directory locations, QObject *context, Callback<Directory> done);

    RestClient &m_client;
    turso::Root m_root;
    RestClient *m_closest;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
