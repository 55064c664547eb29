#include "braintrust/braintrustlist.h"

#include "demojson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

struct ListQuery : BraintrustListQuery
{
    QJsonArray issues = {};
};

QString cursor(const HttpRequest &request, const QString &key, ListQuery &query)
{
    const QStringList values = queryValues(request, key);
    if (values.isEmpty())
        return {};
    if (!isUuid(values.constFirst()))
        query.issues.append(braintrustUuidIssue({ key }));
    return values.constFirst().toLower();
}

ListQuery parsed(const HttpRequest &request)
{
    ListQuery query;
    if (const QStringList limits = queryValues(request, u"limit"_s); !limits.isEmpty()) {
        bool isNumber = false;
        const qlonglong limit = limits.constFirst().toLongLong(&isNumber);
        if (!isNumber) {
            query.issues.append(braintrustIssue(
                u"invalid_type"_s, u"Expected number, received nan"_s, { u"limit"_s }));
        } else if (limit < 0) {
            query.issues.append(braintrustIssue(
                u"too_small"_s, u"Number must be greater than or equal to 0"_s, { u"limit"_s }));
        } else {
            query.limit = limit;
        }
    }
    query.startingAfter = cursor(request, u"starting_after"_s, query);
    query.endingBefore = cursor(request, u"ending_before"_s, query);
    // The key is repeated for each id; older clients of the vendor send one list with commas.
    const QStringList values = queryValues(request, u"ids"_s);
    for (const QString &value : values)
        query.ids += value.toLower().split(u',');
    for (qsizetype i = 0; i < query.ids.size(); ++i) {
        if (!isUuid(query.ids.at(i)))
            query.issues.append(braintrustUuidIssue({ u"ids"_s, i }));
    }
    return query;
}

qsizetype positionOf(const QList<QJsonObject> &list, const QString &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const QJsonObject &object) {
        return object.value("id"_L1).toString() == id;
    });
    return found == list.cend() ? -1 : found - list.cbegin();
}

} // namespace

QJsonObject braintrustIssue(const QString &code, const QString &message, const QJsonArray &path)
{
    return { { u"code"_s, code }, { u"message"_s, message }, { u"path"_s, path } };
}

QJsonObject braintrustUuidIssue(const QJsonArray &path)
{
    QJsonObject issue = braintrustIssue(u"invalid_string"_s, u"Invalid uuid"_s, path);
    issue.insert(u"validation"_s, u"uuid"_s);
    return issue;
}

QJsonObject braintrustChoiceIssue(const QString &key, const QString &value,
                                  const QStringList &choices)
{
    const QString expected = u'\'' + choices.join(u"' | '"_s) + u'\'';
    QJsonObject issue = braintrustIssue(
        u"invalid_enum_value"_s,
        u"Invalid enum value. Expected %1, received '%2'"_s.arg(expected, value), { key });
    issue.insert(u"received"_s, value);
    issue.insert(u"options"_s, QJsonArray::fromStringList(choices));
    return issue;
}

BraintrustFilter::BraintrustFilter(const HttpRequest &request, const QString &key)
    : m_wanted(queryValues(request, key))
{
}

bool asksFor(const HttpRequest &request, const QString &key, const QString &value)
{
    return BraintrustFilter(request, key).admits(value);
}

void sortNewestFirst(QList<QJsonObject> &list)
{
    std::sort(list.begin(), list.end(), [](const QJsonObject &a, const QJsonObject &b) {
        const QString createdA = a.value("created"_L1).toString();
        const QString createdB = b.value("created"_L1).toString();
        if (createdA != createdB)
            return createdA > createdB; // all in the same form, so the text sorts as the time
        return a.value("id"_L1).toString() < b.value("id"_L1).toString();
    });
}

BraintrustListFault braintrustDeadCursor(const QString &id)
{
    return u"Missing read access to object id %1, or the object does not exist"_s.arg(id);
}

std::variant<BraintrustListQuery, BraintrustListFault> braintrustListQuery(
    const HttpRequest &request)
{
    const ListQuery query = parsed(request);
    if (!query.issues.isEmpty())
        return BraintrustListFault(query.issues);
    if (!query.startingAfter.isNull() && !query.endingBefore.isNull())
        return BraintrustListFault(u"Only one of starting_after and ending_before may be given"_s);
    return static_cast<const BraintrustListQuery &>(query);
}

std::variant<QJsonArray, BraintrustListFault> braintrustPage(const HttpRequest &request,
                                                             QList<QJsonObject> newestFirst)
{
    const auto read = braintrustListQuery(request);
    if (const auto *fault = std::get_if<BraintrustListFault>(&read))
        return *fault;
    const auto &query = std::get<BraintrustListQuery>(read);
    if (!query.ids.isEmpty()) {
        newestFirst.removeIf([&query](const QJsonObject &object) {
            return !query.ids.contains(object.value("id"_L1).toString());
        });
    }
    qsizetype begin = 0;
    qsizetype end = newestFirst.size();
    if (!query.startingAfter.isNull()) {
        begin = positionOf(newestFirst, query.startingAfter) + 1;
        if (begin == 0)
            return braintrustDeadCursor(query.startingAfter);
    }
    if (!query.endingBefore.isNull()) {
        end = positionOf(newestFirst, query.endingBefore);
        if (end < 0)
            return braintrustDeadCursor(query.endingBefore);
    }
    if (query.limit) {
        // Backwards, the page is the one that ends at the cursor.
        if (query.endingBefore.isNull())
            end = std::min(end, begin + *query.limit);
        else
            begin = std::max(begin, end - *query.limit);
    }
    QJsonArray page;
    for (qsizetype i = begin; i < end; ++i)
        page.append(newestFirst.at(i));
    return page;
}

} // namespace groupdesk::demo
