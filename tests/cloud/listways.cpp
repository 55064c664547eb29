#include "listways.h"

#include "braintrust/braintrustdecode.h"
#include "braintrust/braintrustlist.h"
#include "braintrustdesk.h"
#include "decode.h"
#include "noisyjson.h"
#include "nscale/nscaledecode.h"
#include "nscale/nscalelist.h"
#include "randomjson.h"
#include "randomlists.h"
#include "turso/tursodecode.h"
#include "turso/tursolist.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

OrganizationId acme()
{
    return OrganizationId(uuidText(0xacce));
}

} // namespace

const QList<Ways> &platforms()
{
    static const QList<Ways> all {
        { "turso", [](const RestReply &reply) { return turso::groupsOfDocument(reply, acme()); },
          [](const RestReply &reply) { return turso::groupsOfText(reply, acme()); },
          [](const RestReply &reply) { return turso::groups(reply, acme()); }, &randomTursoList,
          u"groups"_s },
        { "braintrust",
          [](const RestReply &reply) {
              return braintrust::groupsOfDocument(reply, acme(), listLimit);
          },
          [](const RestReply &reply) { return braintrust::groupsOfText(reply, acme(), listLimit); },
          [](const RestReply &reply) { return braintrust::groups(reply, acme(), listLimit); },
          &randomBraintrustList, u"objects"_s },
        { "nscale", [](const RestReply &reply) { return nscale::groupsOfDocument(reply, acme()); },
          [](const RestReply &reply) { return nscale::groupsOfText(reply, acme()); },
          [](const RestReply &reply) { return nscale::groups(reply, acme()); }, &randomNscaleList,
          QString() },
    };
    return all;
}

QString difference(const GroupPage &text, const GroupPage &document)
{
    if (text.next != document.next)
        return u"another cursor"_s;
    if (text.groups.size() != document.groups.size())
        return u"%1 groups, not %2"_s.arg(text.groups.size()).arg(document.groups.size());
    for (qsizetype i = 0; i < text.groups.size(); ++i) {
        Group wanted = document.groups.at(i);
        wanted.raw = {};
        if (text.groups.at(i) != wanted || !text.groups.at(i).raw.isEmpty())
            return u"group %1 (%2)"_s.arg(i).arg(wanted.name);
        if (!text.groups.view(i).saysTheSame(document.groups.view(i)))
            return u"the record of group %1"_s.arg(i);
    }
    return {};
}

RestReply longer(RestReply reply)
{
    reply.body += QByteArray(decodeInPlaceLimit + 1, ' ');
    return reply;
}

QString disagreement(const Ways &ways, const RestReply &reply)
{
    const CloudResult<GroupPage> document = ways.ofDocument(reply);
    if (const std::optional<GroupPage> text = ways.ofText(reply)) {
        if (!document)
            return u"taken in spite of: "_s + document.error().reason;
        if (const QString found = difference(*text, *document); !found.isEmpty())
            return found;
    }
    const RestReply padded = longer(reply);
    const CloudResult<GroupPage> asLong = ways.groups(padded);
    const CloudResult<GroupPage> wanted = ways.ofDocument(padded);
    if (asLong.has_value() != wanted.has_value())
        return u"an error one way only"_s;
    if (!asLong)
        return asLong.error() == wanted.error() ? QString() : u"another error"_s;
    const bool isSame
        = asLong->groups.size() == wanted->groups.size() && asLong->next == wanted->next;
    return isSame ? QString() : u"something else by its length"_s;
}

QByteArray wrapped(QRandomGenerator &random, const Ways &ways, const QByteArray &list)
{
    if (ways.key.isEmpty() || chance(random, 30))
        return list;
    return "{\"before\":null,\"" + ways.key.toUtf8() + "\":" + list + ",\"after\":[1,{}]}";
}

QByteArray soundBody(const Ways &ways, quint32 seed, int groups)
{
    QRandomGenerator random(seed);
    return wrapped(random, ways, noisyJson(random, ways.randomList(random, groups), 0));
}

QByteArray bodyWith(const Ways &ways, const QByteArray &value)
{
    QByteArray body = soundBody(ways, 7, 1);
    const qsizetype start = body.indexOf('{', ways.key.isEmpty() || body.startsWith('[') ? 0 : 1);
    return body.insert(start + 1, "\"unheard of\":" + value + ",");
}

} // namespace groupdesk::test
