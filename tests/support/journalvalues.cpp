#include "journalvalues.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {

GroupContent makeContent(const QString &name, const QString &description)
{
    GroupContent content;
    content.name = name;
    content.description = description;
    content.lists.insert(GroupField::Users, {});
    content.lists.insert(GroupField::IncludedGroups, {});
    return content;
}

JournalEntry makeEntry(const QString &id, JournalAction action, const QString &name)
{
    JournalEntry entry;
    entry.intent.id = OperationId(id);
    entry.intent.action = action;
    JournalSubject &subject = entry.intent.subject;
    subject.ref = { ProfileId(u"p"_s), OrganizationId(u"o1"_s), GroupId(name) };
    subject.group = name;
    subject.organization = u"Acme"_s;
    subject.profile = u"First"_s;
    subject.platform = PlatformId(u"braintrust"_s);
    subject.endpointClass = EndpointClass::Development;
    entry.begun = QDateTime::currentDateTimeUtc();
    JournalRequest sent;
    sent.request.verb = "PATCH";
    sent.request.url = QUrl(u"https://api.example.org/v1/group/"_s + name);
    sent.sent = entry.begun;
    JournalAnswer answer;
    answer.httpStatus = 200;
    answer.elapsed = std::chrono::milliseconds(142);
    answer.traceId = u"trace-"_s + id;
    sent.answer = answer;
    entry.requests = { sent };
    JournalConclusion end;
    end.result = subject.ref.group;
    entry.conclusion = end;
    return entry;
}

JournalEntry makeEdit(const QString &id, const GroupContent &from, const GroupContent &to)
{
    JournalEntry entry = makeEntry(id, JournalAction::EditGroup, from.name);
    GroupSnapshot before;
    before.id = entry.intent.subject.ref.group;
    before.name = from.name;
    before.content = from;
    before.taken = entry.begun;
    entry.intent.before = before;
    entry.intent.wanted = to;
    entry.conclusion->after = to;
    return entry;
}

JournalEntry makeDeletion(const QString &id, const QString &name)
{
    JournalEntry entry = makeEntry(id, JournalAction::DeleteGroup, name);
    entry.requests.first().request.verb = "DELETE";
    GroupSnapshot before;
    before.id = entry.intent.subject.ref.group;
    before.name = name;
    before.content = makeContent(name, u"what it was for"_s);
    before.content.lists[GroupField::Users] = { u"u1"_s, u"u2"_s };
    before.raw = { { u"name"_s, name }, { u"access_token"_s, u"hidden-value"_s } };
    before.taken = entry.begun;
    entry.intent.before = before;
    entry.conclusion->result = {};
    return entry;
}

} // namespace groupdesk::test
