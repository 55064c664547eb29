#include "tursodatabases.h"

#include "decode.h"
#include "jsonfields.h"
#include "tursojson.h"
#include "tursoplandecode.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

constexpr int pageSize = 1000; // what the vendor's command line asks for

QString detailOf(const QJsonObject &keys)
{
    QStringList words;
    for (const QLatin1String state : { "archived"_L1, "sleeping"_L1 }) {
        if (json::flag(keys, state).value_or(false))
            words.append(state);
    }
    words.append(json::text(keys, "hostname"_L1).value_or(QString()));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

std::optional<DatabasePage::Entry> entryOf(const QJsonObject &object)
{
    const QJsonObject keys = lowerKeys(object);
    const std::optional<QString> name = json::filledText(keys, "name"_L1);
    if (!name)
        return std::nullopt;
    DatabasePage::Entry database;
    database.uuid = json::text(keys, "dbid"_L1).value_or(QString());
    database.entry.id = *name;
    database.entry.name = *name;
    database.entry.detail = detailOf(keys);
    if (const auto group = json::filledText(keys, "group"_L1))
        database.entry.groups = { GroupId(*group) };
    database.entry.deleteProtection = json::flag(keys, "delete_protection"_L1);
    return database;
}

/// One reading of the list, from its first page to the sizes.
class Reading final : public std::enable_shared_from_this<Reading>
{
public:
    Reading(RestClient &client, Root root, const Organization &organization, QObject *context,
            Callback<Directory> done)
        : m_client(client), m_databases(below(root, organization, "/databases"_L1)),
          m_usage(below(root, organization, "/usage"_L1)), m_context(context),
          m_done(std::move(done))
    {
    }

    void ask(const QString &cursor)
    {
        QueryItems query { { u"limit"_s, QString::number(pageSize) } };
        if (!cursor.isEmpty())
            query.append({ u"cursor"_s, cursor });
        const Callback<DatabasePage> take
            = [self = shared_from_this()](CloudResult<DatabasePage> page) {
                  self->take(std::move(page));
              };
        m_client.get(m_databases, query, m_context,
                     decoded<DatabasePage>(m_context, &databasePage, take));
    }

private:
    void take(CloudResult<DatabasePage> page)
    {
        if (!page) {
            end(Unexpected(std::move(page).error()));
            return;
        }
        m_found += page->databases;
        if (page->next.isEmpty()) {
            askSizes();
        } else if (m_cursors.contains(page->next)) {
            CloudError error;
            error.reason = u"The pages of the list go round in a circle"_s;
            error.host = m_client.settings().baseUrl.authority(QUrl::FullyEncoded);
            end(Unexpected(error));
        } else {
            m_cursors.insert(page->next);
            ask(page->next);
        }
    }
    void askSizes()
    {
        if (m_found.isEmpty()) {
            end(Directory());
            return;
        }
        const Callback<Usage> finish
            = [self = shared_from_this()](const CloudResult<Usage> &known) {
                  self->end(self->directory(known.value_or(Usage()).databaseBytes));
              };
        m_client.get(m_usage, {}, m_context, decoded<Usage>(m_context, &usage, finish));
    }
    [[nodiscard]] Directory directory(const QHash<QString, qint64> &bytes) const
    {
        Directory entries;
        for (const DatabasePage::Entry &database : m_found) {
            entries.append(database.entry);
            if (const auto size = bytes.constFind(database.uuid); size != bytes.cend())
                entries.last().bytes = *size;
        }
        std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
            const int order = left.name.localeAwareCompare(right.name);
            return order != 0 ? order < 0 : left.id < right.id;
        });
        return entries;
    }
    void end(CloudResult<Directory> result)
    {
        const Callback<Directory> done = std::move(m_done); // it may destroy who asked
        done(std::move(result));
    }

    RestClient &m_client;
    ApiPath m_databases;
    ApiPath m_usage;
    QObject *m_context;
    Callback<Directory> m_done;
    QList<DatabasePage::Entry> m_found;
    QSet<QString> m_cursors;
};

} // namespace

CloudResult<DatabasePage> databasePage(const RestReply &reply)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const QJsonObject keys = lowerKeys(document->object());
    const QJsonValue list
        = document->isArray() ? QJsonValue(document->array()) : keys.value("databases"_L1);
    if (!list.isArray() && !list.isNull())
        return Unexpected(badShape(reply, u"The answer has no list \"databases\""_s));
    DatabasePage page;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array) {
        const std::optional<DatabasePage::Entry> one = entryOf(item.toObject());
        if (!one)
            return Unexpected(badShape(
                reply, u"Database %1 of the list has no name"_s.arg(page.databases.size() + 1)));
        page.databases.append(*one);
    }
    const QJsonObject pagination = lowerKeys(keys.value("pagination"_L1).toObject());
    page.next = json::text(pagination, "next"_L1).value_or(QString());
    return page;
}

void fetchDatabases(RestClient &client, Root root, const Organization &organization,
                    QObject *context, Callback<Directory> done)
{
    std::make_shared<Reading>(client, root, organization, context, std::move(done))->ask({});
}

} // namespace groupdesk::turso
