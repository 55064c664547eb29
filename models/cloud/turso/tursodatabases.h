#pragma once

#include "callback.h"
#include "directory.h"
#include "organization.h"
#include "restclient.h"
#include "tursopaths.h"

#include <optional>

namespace groupdesk::turso {

/// One answer to the list of databases.
struct DatabasePage
{
    struct Entry
    {
        DirectoryEntry entry; ///< without its size
        QString uuid; ///< what usage names it by; may be empty
    };
    QList<Entry> databases;
    QString next; ///< where the next page starts; empty: this was the last
};

/// {"databases": [{"Name", "DbId", "Hostname", "group", …}], "pagination": {"next": text or null}}.
/// The id of an entry is the name, which is what calls take. The detail is the host name, after the
/// database's state where it is not simply running.
[[nodiscard]] CloudResult<DatabasePage> databasePage(const RestReply &reply);

/// Every database of the organization with the group that it is in, sorted by name. The list is
/// paged although the API reference does not say so; the vendor's command line reads it with
/// "limit" and "cursor". Sizes come from the organization's usage; that it cannot be read is no
/// error. \a client must live as long as the call.
void fetchDatabases(RestClient &client, Root root, const Organization &organization,
                    QObject *context, Callback<Directory> done);

} // namespace groupdesk::turso
