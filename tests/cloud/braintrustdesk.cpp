#include "braintrustdesk.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QByteArray idsJson(const QList<int> &numbers)
{
    QByteArrayList ids;
    for (const int number : numbers)
        ids.append('"' + uuid(number) + '"');
    return '[' + ids.join(',') + ']';
}

} // namespace

QByteArray uuid(int number)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(number, 16).rightJustified(12, '0');
}

QString uuidText(int number)
{
    return QString::fromLatin1(uuid(number));
}

QStringList uuidTexts(int first, int count)
{
    QStringList ids;
    for (int number = first; number < first + count; ++number)
        ids.append(uuidText(number));
    return ids;
}

QByteArray braintrustGroup(int number, const QByteArray &name, const QByteArray &extra)
{
    return R"({"id":")" + uuid(number) + R"(","org_id":")" + uuid(0xacce) + R"(","name":")" + name
        + '"' + extra + '}';
}

QByteArray memberLists(const QList<int> &users, const QList<int> &groups)
{
    return R"(,"member_users":)" + idsJson(users) + R"(,"member_groups":)" + idsJson(groups);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

CloudResult<EditBase> BraintrustDesk::open(const QByteArray &group, const QByteArrayList &others)
{
    const QByteArray all = (QByteArrayList { group } + others).join(',');
    return openAlone(group, 200, R"({"objects":[)" + all + "]}");
}

CloudResult<EditBase> BraintrustDesk::openAlone(const QByteArray &group, int status,
                                                const QByteArray &body)
{
    braintrust.network.expect("GET", groupPath).reply(200, group);
    braintrust.network.expect("GET", listPath).reply(status, body);
    return answer();
}

CloudResult<EditBase> BraintrustDesk::answer()
{
    QObject context;
    Answer<EditBase> answer;
    braintrust.client->editing().open(acme, GroupId(uuidText(1)), &context, answer.callback());
    if (answer.count() == 0 && answer.wait())
        return answer.result();
    return Unexpected(CloudError());
}

CloudResult<EditPlan> BraintrustDesk::plan(const EditBase &base, const GroupContent &wanted) const
{
    return braintrust.client->editing().plan(acme, base, wanted);
}

EditStep BraintrustDesk::step(const EditBase &base, const GroupContent &wanted) const
{
    const CloudResult<EditPlan> planned = plan(base, wanted);
    return planned && planned->steps.size() == 1 ? planned->steps.constFirst() : EditStep();
}

CloudResult<Done> BraintrustDesk::send(const EditStep &step)
{
    QObject context;
    Answer<Done> answer;
    braintrust.client->editing().send(step, &context, answer.callback());
    if (answer.count() == 0 && answer.wait())
        return answer.result();
    return Unexpected(CloudError());
}

} // namespace groupdesk::test
