#include "braintrustpages.h"

#include "braintrustdecode.h"
#include "decode.h"

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {

struct Pages::Walk
{
    ListCall call;
    Callback<AllObjects> done;
    AllObjects found {};
    QSet<QString> seen {};
    std::optional<QString> cursor {};
    bool restarted = false;
};

namespace {

CloudResult<AllObjects> pageOf(const RestReply &reply)
{
    return objects(reply).transform([&reply](QJsonArray &&array) {
        return AllObjects { std::move(array), reply.elapsed, reply.tlsVersion, reply.context };
    });
}

} // namespace

QueryItems listQuery(int limit, const QString &organizationName,
                     const std::optional<QString> &startingAfter, const QueryItems &filters)
{
    QueryItems query { { u"limit"_s, QString::number(limit) } };
    if (!organizationName.isEmpty())
        query.append({ u"org_name"_s, organizationName });
    query.append(filters);
    if (startingAfter)
        query.append({ u"starting_after"_s, *startingAfter });
    return query;
}

bool isLostCursor(const CloudError &error, bool hadCursor)
{
    return hadCursor && error.httpStatus == 400;
}

void Pages::readAll(const ListCall &call, QObject *context, Callback<AllObjects> done)
{
    request(std::make_shared<Walk>(Walk { call, std::move(done) }), context);
}

void Pages::request(const std::shared_ptr<Walk> &walk, QObject *context)
{
    const Callback<AllObjects> taken = [this, walk, context](CloudResult<AllObjects> page) {
        if (page) {
            take(walk, context, std::move(page).value());
        } else if (isLostCursor(page.error(), walk->cursor.has_value()) && !walk->restarted) {
            walk->restarted = true;
            walk->cursor.reset();
            request(walk, context);
        } else {
            walk->done(std::move(page));
        }
    };
    const ListCall &call = walk->call;
    m_client.get(call.path, listQuery(pageLimit, call.organizationName, walk->cursor, call.filters),
                 context, decoded<AllObjects>(context, &pageOf, taken));
}

void Pages::take(const std::shared_ptr<Walk> &walk, QObject *context, AllObjects page)
{
    if (walk->seen.isEmpty())
        walk->found = { {}, page.elapsed, page.tlsVersion, page.context };
    bool anythingNew = false;
    QString lastId;
    for (const QJsonValue &item : std::as_const(page.objects)) {
        lastId = item.toObject().value("id"_L1).toString();
        if (walk->seen.contains(lastId))
            continue;
        walk->seen.insert(lastId);
        walk->found.objects.append(item);
        anythingNew = true;
    }
    // A walk that was started again sees its first pages twice.
    const bool goesOn = page.objects.size() >= pageLimit && !lastId.isEmpty()
        && (anythingNew || walk->restarted) && walk->cursor != lastId;
    if (!goesOn) {
        walk->done(std::move(walk->found));
        return;
    }
    walk->cursor = lastId;
    request(walk, context);
}

} // namespace groupdesk::braintrust
