#pragma once

#include "callback.h"
#include "organization.h"
#include "restclient.h"

#include <QJsonArray>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

class QObject;

namespace groupdesk::braintrust {

/// How many objects are asked for at once. Default and maximum of "limit" are not documented, so it
/// is always sent; official tools use up to 1000. A page of 200 decodes without delay wherever that
/// happens.
inline constexpr int pageLimit = 200;
/// The same of groups, of which there may be many; a long page is decoded on a worker.
inline constexpr int groupPageLimit = 1000;

/// limit, org_name, \a filters and starting_after. A misspelt filter would not be refused by the
/// server: the whole list would come back. This is the only place that spells those that every list
/// has. There is no filter by organization id. An organization without a name is not filtered by.
[[nodiscard]] QueryItems listQuery(int limit, const QString &organizationName,
                                   const std::optional<QString> &startingAfter,
                                   const QueryItems &filters = {});

/// True if \a error may mean that the object a page was to start after is gone. What the server
/// does then is not documented; any 400 that came with a cursor is taken for it.
[[nodiscard]] bool isLostCursor(const CloudError &error, bool hadCursor);

/// A list, all of whose pages are wanted.
struct ListCall
{
    ApiPath path;
    QString organizationName {}; ///< empty: not filtered by
    QueryItems filters {}; ///< the list's own
};

/// Every object of a list, and what is known of the call that brought its first page.
struct AllObjects
{
    QJsonArray objects;
    std::chrono::milliseconds elapsed { 0 };
    QString tlsVersion;
    CloudError context; ///< the base of a decoding error
};

/// Reads all pages of the lists that are not shown page by page.
class Pages final
{
public:
    explicit Pages(RestClient &client) : m_client(client) { }

    /// Each object once, by id. A cursor that was lost starts the walk again, once.
    void readAll(const ListCall &call, QObject *context, Callback<AllObjects> done);

private:
    struct Walk;
    void request(const std::shared_ptr<Walk> &walk, QObject *context);
    void take(const std::shared_ptr<Walk> &walk, QObject *context, AllObjects page);

    RestClient &m_client;
};

} // namespace groupdesk::braintrust
