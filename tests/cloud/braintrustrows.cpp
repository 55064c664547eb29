#include "braintrustrows.h"

namespace groupdesk::test {
namespace {

QByteArray rowOf(int id, const QByteArray &type, const QByteArray &object, int organization,
                 const QByteArray &fields)
{
    return R"({"id":")" + uuid(id) + R"(","object_type":")" + type + R"(","object_id":")" + object
        + R"(","_object_org_id":")" + uuid(organization) + R"(",)" + fields + '}';
}

} // namespace

QByteArray row(int id, const QByteArray &type, const QByteArray &object, const QByteArray &fields)
{
    return rowOf(id, type, object, 0xacce, fields);
}

QByteArray foreignRow(int id, const QByteArray &type, const QByteArray &object,
                      const QByteArray &fields)
{
    return rowOf(id, type, object, 7, fields);
}

QByteArray toGroup(const QByteArray &group, const QByteArray &permission)
{
    return R"("group_id":")" + group + R"(","user_id":null,"permission":")" + permission
        + R"(","role_id":null,"restrict_object_type":null,"created":"2026-07-01T09:00:00.123Z")";
}

QByteArray restrictedTo(const QByteArray &type, const QByteArray &group)
{
    return R"("permission":"read","restrict_object_type":")" + type + R"(","group_id":")" + group
        + '"';
}

QByteArray roleTo(const QByteArray &group, int role)
{
    return R"("role_id":")" + uuid(role) + R"(","group_id":")" + group + '"';
}

QByteArray toUser(int user, const QByteArray &permission)
{
    return R"("user_id":")" + uuid(user) + R"(","permission":")" + permission + '"';
}

QByteArray nothingTo(const QByteArray &group)
{
    return R"("group_id":")" + group + '"';
}

QByteArray projectJson(int number, bool deleted)
{
    const QByteArray end = deleted ? R"(,"deleted_at":"2026-08-14T20:02:22Z"})" : "}";
    return R"({"id":")" + uuid(number) + R"(","name":"p")" + end;
}

QByteArray tokenJson(const QByteArray &id, const QByteArray &name, const QByteArray &account)
{
    const QByteArray named = account.isEmpty() ? QByteArray("null") : '"' + account + '"';
    return R"({"id":")" + id + R"(","name":")" + name
        + R"(","preview_name":"bt-st-****abcde","service_account_id":)" + named + '}';
}

QByteArray bareList(const QByteArrayList &rows)
{
    return '[' + rows.join(',') + ']';
}

QByteArray wrappedList(const QByteArrayList &rows)
{
    return R"({"objects":)" + bareList(rows) + '}';
}

QByteArray noListsJson()
{
    return R"({"Code":"ForbiddenError","Message":"Missing read_acls access to organization id x,)"
           R"( or the organization does not exist [user_email=a@b.example] [user_org=Acme Corp]",)"
           R"("InternalTraceId":"0123","Path":"/v1/acl/list_org","Service":"api"})";
}

QByteArray noListsText()
{
    return "Missing read_acls access to organization id x, or the organization does not exist"
           " [user_org=Acme Corp]";
}

QByteArray noIdText()
{
    return R"([{"validation":"uuid","message":"Invalid uuid","path":["id",0]}] [user_email=x])";
}

} // namespace groupdesk::test
