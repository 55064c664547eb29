#include "journaljson.h"

#include "contentjson.h"
#include "journalwords.h"
#include "maskedjson.h"
#include "redactor.h"
#include "snapshotjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QJsonObject subjectToJson(const JournalSubject &subject)
{
    return {
        { u"profileId"_s, subject.ref.profile.toString() },
        { u"organizationId"_s, subject.ref.organization.toString() },
        { u"groupId"_s, subject.ref.group.toString() },
        { u"group"_s, subject.group },
        { u"organization"_s, subject.organization },
        { u"profile"_s, subject.profile },
        { u"platform"_s, subject.platform.toString() },
        { u"class"_s, toKey(subject.endpointClass) },
    };
}

JournalSubject subjectFromJson(const QJsonValue &json)
{
    JournalSubject subject;
    subject.ref = { ProfileId(json["profileId"_L1].toString()),
                    OrganizationId(json["organizationId"_L1].toString()),
                    GroupId(json["groupId"_L1].toString()) };
    subject.group = json["group"_L1].toString();
    subject.organization = json["organization"_L1].toString();
    subject.profile = json["profile"_L1].toString();
    subject.platform = PlatformId(json["platform"_L1].toString());
    subject.endpointClass = endpointClassOf(json["class"_L1].toString());
    return subject;
}

void insertText(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

std::optional<GroupContent> optionalContent(const QJsonValue &json)
{
    return json.isUndefined() ? std::nullopt : contentFromJson(json);
}

} // namespace

QJsonObject batchToJson(const JournalBatch &batch)
{
    QJsonArray subjects;
    for (const JournalSubject &subject : batch.subjects)
        subjects.append(subjectToJson(subject));
    return { { u"action"_s, toKey(batch.action) }, { u"subjects"_s, subjects } };
}

JournalBatch batchFromJson(const BatchId &id, const QJsonObject &json)
{
    JournalBatch batch;
    batch.id = id;
    batch.action = actionOf(json.value("action"_L1).toString());
    const QJsonArray subjects = json.value("subjects"_L1).toArray();
    for (const QJsonValue subject : subjects)
        batch.subjects.append(subjectFromJson(subject));
    return batch;
}

QJsonObject intentToJson(const JournalIntent &intent)
{
    QJsonObject json { { u"action"_s, toKey(intent.action) },
                       { u"subject"_s, subjectToJson(intent.subject) } };
    insertText(json, "batch"_L1, intent.batch.toString());
    insertText(json, "cause"_L1, intent.cause.toString());
    if (intent.before)
        json.insert("before"_L1, snapshotToJson(*intent.before));
    if (intent.wanted)
        json.insert("wanted"_L1, contentToJson(*intent.wanted));
    return json;
}

JournalIntent intentFromJson(const OperationId &id, const QJsonObject &json)
{
    JournalIntent intent;
    intent.id = id;
    intent.action = actionOf(json.value("action"_L1).toString());
    intent.subject = subjectFromJson(json.value("subject"_L1));
    intent.batch = BatchId(json.value("batch"_L1).toString());
    intent.cause = OperationId(json.value("cause"_L1).toString());
    if (const QJsonValue before = json.value("before"_L1); before.isObject())
        intent.before = snapshotFromJson(before.toObject());
    intent.wanted = optionalContent(json.value("wanted"_L1));
    return intent;
}

QJsonObject requestToJson(const PlannedRequest &request)
{
    QJsonObject json { { u"verb"_s, QString::fromLatin1(request.verb) },
                       { u"url"_s, request.url.toString(QUrl::FullyEncoded) } };
    if (request.body)
        json.insert("body"_L1, withoutSecrets(*request.body));
    return json;
}

PlannedRequest requestFromJson(const QJsonObject &json)
{
    PlannedRequest request;
    request.verb = json.value("verb"_L1).toString().toLatin1();
    request.url = QUrl(json.value("url"_L1).toString());
    if (const QJsonValue body = json.value("body"_L1); body.isObject())
        request.body = body.toObject();
    return request;
}

QJsonObject answerToJson(const JournalAnswer &answer)
{
    QJsonObject json { { u"kind"_s, toKey(answer.kind) },
                       { u"elapsed"_s, qint64(answer.elapsed.count()) } };
    if (answer.httpStatus != 0)
        json.insert("status"_L1, answer.httpStatus);
    insertText(json, "error"_L1, answer.error);
    insertText(json, "message"_L1, withoutTokens(answer.message));
    insertText(json, "traceId"_L1, answer.traceId);
    return json;
}

JournalAnswer answerFromJson(const QJsonObject &json)
{
    JournalAnswer answer;
    answer.kind = answerKindOf(json.value("kind"_L1).toString());
    answer.elapsed = std::chrono::milliseconds(json.value("elapsed"_L1).toInteger());
    answer.httpStatus = json.value("status"_L1).toInt();
    answer.error = json.value("error"_L1).toString();
    answer.message = json.value("message"_L1).toString();
    answer.traceId = json.value("traceId"_L1).toString();
    return answer;
}

QJsonObject conclusionToJson(const JournalConclusion &conclusion)
{
    QJsonObject json { { u"kind"_s, toKey(conclusion.kind) } };
    insertText(json, "result"_L1, conclusion.result.toString());
    if (conclusion.after)
        json.insert("after"_L1, contentToJson(*conclusion.after));
    return json;
}

JournalConclusion conclusionFromJson(const QJsonObject &json)
{
    JournalConclusion conclusion;
    conclusion.kind = conclusionKindOf(json.value("kind"_L1).toString());
    conclusion.result = GroupId(json.value("result"_L1).toString());
    conclusion.after = optionalContent(json.value("after"_L1));
    return conclusion;
}

} // namespace groupdesk
