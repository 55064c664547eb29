// How the operations of a journal are written down for others to read.

#include "csvtext.h"
#include "filewords.h"
#include "journalexport.h"
#include "maskedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject objectOf(const GroupContent &content)
{
    QJsonObject object { { u"name"_s, content.name } };
    if (content.description)
        object.insert(u"description"_s, *content.description);
    if (content.protection)
        object.insert(u"protection"_s, *content.protection);
    if (content.tags) {
        QJsonArray tags;
        for (const NscaleTag &tag : *content.tags)
            tags.append(QJsonObject { { u"name"_s, tag.name }, { u"value"_s, tag.value } });
        object.insert(u"tags"_s, tags);
    }
    for (auto list = content.lists.cbegin(); list != content.lists.cend(); ++list)
        object.insert(toKey(list.key()), QJsonArray::fromStringList(list.value()));
    return object;
}

QJsonObject objectOf(const Grant &grant)
{
    QJsonObject object { { u"id"_s, grant.id.toString() },
                         { u"objectType"_s, grant.objectType },
                         { u"objectId"_s, grant.objectId } };
    putText(object, u"permission"_s, grant.permission);
    putText(object, u"role"_s, grant.role.toString());
    putText(object, u"restriction"_s, grant.restriction);
    putText(object, u"user"_s, grant.user);
    putText(object, u"group"_s, grant.group.toString());
    return object;
}

QJsonArray arrayOf(const QList<Grant> &grants)
{
    QJsonArray array;
    for (const Grant &grant : grants)
        array.append(objectOf(grant));
    return array;
}

QJsonObject objectOf(const GroupSnapshot &snapshot)
{
    QJsonObject object { { u"id"_s, snapshot.id.toString() },
                         { u"name"_s, snapshot.name },
                         { u"content"_s, objectOf(snapshot.content) },
                         { u"taken"_s, timeText(snapshot.taken) } };
    QJsonArray unread;
    for (const GroupField field : snapshot.unread)
        unread.append(toKey(field));
    if (snapshot.grantsUnread)
        unread.append(u"grants"_s);
    if (!unread.isEmpty())
        object.insert(u"unread"_s, unread);
    putText(object, u"primaryLocation"_s, snapshot.primaryLocation);
    QJsonArray containers;
    for (const NamedGroup &group : snapshot.containers) {
        containers.append(
            QJsonObject { { u"id"_s, group.id.toString() }, { u"name"_s, group.name } });
    }
    if (!containers.isEmpty())
        object.insert(u"containers"_s, containers);
    if (snapshot.grants) {
        object.insert(u"grants"_s,
                      QJsonObject { { u"held"_s, arrayOf(snapshot.grants->held) },
                                    { u"onGroup"_s, arrayOf(snapshot.grants->onGroup) },
                                    { u"complete"_s, snapshot.grants->complete } });
    }
    if (!snapshot.databases.isEmpty())
        object.insert(u"databases"_s, QJsonArray::fromStringList(snapshot.databases));
    if (!snapshot.raw.isEmpty())
        object.insert(u"raw"_s, snapshot.raw);
    return object;
}

QJsonObject objectOf(const JournalRequest &sent)
{
    QJsonObject object { { u"verb"_s, QString::fromLatin1(sent.request.verb) },
                         { u"url"_s, sent.request.url.toString(QUrl::FullyEncoded) },
                         { u"sent"_s, timeText(sent.sent) } };
    if (sent.request.body)
        object.insert(u"body"_s, *sent.request.body);
    if (!sent.answer)
        return object;
    QJsonObject answer { { u"kind"_s, toKey(sent.answer->kind) },
                         { u"status"_s, sent.answer->httpStatus },
                         { u"milliseconds"_s, qint64(sent.answer->elapsed.count()) } };
    putText(answer, u"error"_s, sent.answer->error);
    putText(answer, u"message"_s, sent.answer->message);
    putText(answer, u"traceId"_s, sent.answer->traceId);
    object.insert(u"answer"_s, answer);
    return object;
}

QJsonObject objectOf(const JournalSubject &subject)
{
    QJsonObject object { { u"platform"_s, subject.platform.toString() },
                         { u"class"_s, toKey(subject.endpointClass) },
                         { u"profile"_s, subject.profile },
                         { u"profileId"_s, subject.ref.profile.toString() } };
    putText(object, u"organization"_s, subject.organization);
    putText(object, u"organizationId"_s, subject.ref.organization.toString());
    putText(object, u"group"_s, subject.group);
    putText(object, u"groupId"_s, subject.ref.group.toString());
    return object;
}

QStringList cellsOf(const JournalEntry &entry)
{
    const JournalSubject &subject = entry.intent.subject;
    JournalAnswer last;
    qint64 elapsed = 0;
    for (const JournalRequest &sent : entry.requests) {
        if (sent.answer) {
            last = *sent.answer;
            elapsed += last.elapsed.count();
        }
    }
    const QString groupId = entry.conclusion && !entry.conclusion->result.isEmpty()
        ? entry.conclusion->result.toString()
        : subject.ref.group.toString();
    return { timeText(entry.begun),
             toKey(entry.intent.action),
             toKey(outcomeOf(entry)),
             subject.group,
             groupId,
             subject.organization,
             subject.profile,
             subject.platform.toString(),
             toKey(subject.endpointClass),
             QString::number(entry.requests.size()),
             last.httpStatus == 0 ? QString() : QString::number(last.httpStatus),
             QString::number(elapsed),
             last.error,
             last.message,
             last.traceId,
             entry.intent.id.toString(),
             entry.intent.batch.toString(),
             entry.intent.cause.toString() };
}

} // namespace

QString toKey(JournalOutcome outcome)
{
    using Kind = JournalConclusion::Kind;
    switch (outcome) {
    case JournalOutcome::Done:
        return toKey(Kind::Done);
    case JournalOutcome::FoundDone:
        return toKey(Kind::FoundDone);
    case JournalOutcome::NotDone:
        return toKey(Kind::NotDone);
    case JournalOutcome::Partly:
        return toKey(Kind::Partly);
    case JournalOutcome::Unknown:
        return toKey(Kind::Unknown);
    case JournalOutcome::NotEnded:
        return u"notEnded"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject journalObject(const JournalEntry &entry)
{
    const JournalIntent &intent = entry.intent;
    QJsonObject object { { u"operation"_s, intent.id.toString() },
                         { u"action"_s, toKey(intent.action) },
                         { u"begun"_s, timeText(entry.begun) },
                         { u"outcome"_s, toKey(outcomeOf(entry)) },
                         { u"subject"_s, objectOf(intent.subject) } };
    putText(object, u"batch"_s, intent.batch.toString());
    putText(object, u"cause"_s, intent.cause.toString());
    if (intent.before)
        object.insert(u"before"_s, objectOf(*intent.before));
    if (intent.wanted)
        object.insert(u"wanted"_s, objectOf(*intent.wanted));
    QJsonArray requests;
    for (const JournalRequest &sent : entry.requests)
        requests.append(objectOf(sent));
    object.insert(u"requests"_s, requests);
    if (entry.conclusion) {
        putText(object, u"result"_s, entry.conclusion->result.toString());
        if (entry.conclusion->after)
            object.insert(u"after"_s, objectOf(*entry.conclusion->after));
    }
    if (entry.isForgotten)
        object.insert(u"forgotten"_s, true);
    return withoutSecrets(object);
}

QByteArray journalHead(JournalFormat format)
{
    if (format == JournalFormat::JsonLines)
        return {};
    return csvLine({ u"time"_s, u"action"_s, u"outcome"_s, u"group"_s, u"group_id"_s,
                     u"organization"_s, u"profile"_s, u"platform"_s, u"class"_s, u"requests"_s,
                     u"status"_s, u"milliseconds"_s, u"error"_s, u"message"_s, u"trace_id"_s,
                     u"operation"_s, u"batch"_s, u"cause"_s })
        .toUtf8();
}

QByteArray journalLines(const QList<JournalEntry> &entries, JournalFormat format)
{
    QByteArray lines;
    for (const JournalEntry &entry : entries) {
        if (format == JournalFormat::Csv)
            lines += csvLine(cellsOf(entry)).toUtf8();
        else
            lines += QJsonDocument(journalObject(entry)).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace groupdesk
