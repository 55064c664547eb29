#include "turso/tursoanswers.h"
#include "turso/tursodemo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr int largestPage = 1000;

HttpResponse databaseNotFound(const QString &name)
{
    return tursoError(404, u"could not find database with name %1: record not found"_s.arg(name));
}

/// One database of \a account that the token may see; null if there is none.
const TursoDatabase *shown(const TursoAccount &account, const QString &name,
                           const std::function<bool(const QString &)> &sees)
{
    const TursoDatabase *database = account.database(name);
    return database != nullptr && sees(database->group) ? database : nullptr;
}

QJsonObject configurationOf(const TursoDatabase &database)
{
    return { { u"size_limit"_s, u"0"_s },
             { u"allow_attach"_s, true },
             { u"block_reads"_s, false },
             { u"block_writes"_s, false },
             { u"delete_protection"_s, database.isProtected } };
}

/// Where a page begins: behind the database whose id \a cursor is. Negative if there is none.
qsizetype startOf(const QList<const TursoDatabase *> &all, const QString &cursor)
{
    if (cursor.isEmpty())
        return 0;
    const auto last = std::find_if(all.cbegin(), all.cend(), [&cursor](const TursoDatabase *one) {
        return one->id == cursor;
    });
    return last == all.cend() ? -1 : last - all.cbegin() + 1;
}

} // namespace

void TursoDemo::addDatabaseRoutes()
{
    addBoth("GET", "/databases", Right::SeeGroups,
            [this](const HttpRequest &request, TursoAccount &account, const QStringList &) {
                return databases(request, account);
            });
    using Told = std::function<QJsonObject(const TursoAccount &, const TursoDatabase &)>;
    const auto add = [this](const QByteArray &path, const Told &told) {
        addBoth("GET", "/databases/{}" + path, Right::SeeGroups,
                [this, told](const HttpRequest &request, TursoAccount &account,
                             const QStringList &args) {
                    const Caller asking = whoAsks(request).value_or(Caller {});
                    const TursoDatabase *found
                        = shown(account, args.constFirst(),
                                [&asking](const QString &group) { return asking.sees(group); });
                    return found == nullptr ? databaseNotFound(args.constFirst())
                                            : jsonResponse(200, told(account, *found));
                });
    };
    add({}, [](const TursoAccount &account, const TursoDatabase &database) -> QJsonObject {
        return { { u"database"_s, database.json(*account.read(database.group), account.slug) } };
    });
    add("/configuration", [](const TursoAccount &, const TursoDatabase &database) {
        return configurationOf(database);
    });
    add("/usage", [](const TursoAccount &account, const TursoDatabase &database) -> QJsonObject {
        return { { u"database"_s, database.usageReport(*account.read(database.group)) } };
    });
}

HttpResponse TursoDemo::databases(const HttpRequest &request, const TursoAccount &account) const
{
    const Caller asking = whoAsks(request).value_or(Caller {});
    const QString group = queryValues(request, u"group"_s).value(0);
    const QString parent = queryValues(request, u"parent"_s).value(0);
    QList<const TursoDatabase *> all;
    for (const TursoDatabase &database : account.databases) {
        const bool fits = (group.isEmpty() || database.group == group)
            && (parent.isEmpty() || database.parentId == parent);
        if (fits && asking.sees(database.group))
            all.append(&database);
    }
    const QString limit = queryValues(request, u"limit"_s).value(0);
    const int most = limit.isEmpty() ? options().turso.databasesPerPage : limit.toInt();
    if (most < 1 || most > largestPage)
        return tursoError(400, u"invalid limit"_s);
    const qsizetype start = startOf(all, queryValues(request, u"cursor"_s).value(0));
    if (start < 0)
        return tursoError(400, u"invalid cursor"_s);

    const auto page = all.mid(start, most);
    QJsonArray list;
    for (const TursoDatabase *database : page)
        list.append(database->json(*account.read(database->group), account.slug));
    const bool isLast = start + page.size() == all.size();
    const QJsonValue next = isLast ? QJsonValue() : QJsonValue(page.constLast()->id);
    return jsonResponse(200,
                        QJsonObject { { u"databases"_s, list },
                                      { u"pagination"_s, QJsonObject { { u"next"_s, next } } } });
}

} // namespace groupdesk::demo
