#include "tursoorders.h"

#include "servicecall.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

/// The body of a token's creation. Without anything to attach there must be none: an empty list of
/// databases is refused, as users of the vendor's own client library found out.
std::optional<QJsonObject> tokenBody(const CreateTokenOrder &order)
{
    if (order.attach.isEmpty())
        return std::nullopt;
    const QJsonObject databases { { u"databases"_s, QJsonArray::fromStringList(order.attach) } };
    const QJsonObject permissions { { u"read_attach"_s, databases } };
    return QJsonObject { { u"permissions"_s, permissions } };
}

/// Both values are always said, so that what is reviewed does not hang on the server's defaults.
QueryItems tokenQuery(const CreateTokenOrder &order)
{
    return { { u"expiration"_s, order.days == 0 ? u"never"_s : u"%1d"_s.arg(order.days) },
             { u"authorization"_s, order.readOnly ? u"read-only"_s : u"full-access"_s } };
}

class RequestOf final
{
public:
    RequestOf(const RestClient &client, ApiPath group) : m_client(client), m_group(std::move(group))
    {
    }

    CloudResult<PlannedRequest> operator()(const UnarchiveOrder &) const
    {
        return post("/unarchive"_L1);
    }
    CloudResult<PlannedRequest> operator()(const TransferOrder &order) const
    {
        if (order.target.isEmpty())
            return refused(u"organization"_s, u"No organization is named"_s);
        const QJsonObject body { { u"organization"_s, order.target.toString() } };
        return m_client.planned(WriteVerb::Post, m_group.literal("/transfer"_L1), body);
    }
    CloudResult<PlannedRequest> operator()(const WaitForLocationOrder &order) const
    {
        const ApiPath location = m_group.literal("/locations"_L1).segment(order.location);
        if (!location.isValid())
            return refused(u"location"_s, u"\"%1\" is no location"_s.arg(order.location));
        return m_client.planned(location.literal("/wait"_L1), QueryItems {});
    }
    CloudResult<PlannedRequest> operator()(const CreateTokenOrder &order) const
    {
        if (order.days < 0)
            return refused(u"expiration"_s, u"A token cannot have ended already"_s);
        if (order.attach.contains(QString()))
            return refused(u"databases"_s, u"A database has no name"_s);
        const ApiPath path = m_group.literal("/auth/tokens"_L1);
        PlannedRequest request = m_client.planned(WriteVerb::Post, path, tokenBody(order));
        request.url = m_client.planned(path, tokenQuery(order)).url;
        return request;
    }
    CloudResult<PlannedRequest> operator()(const InvalidateTokensOrder &) const
    {
        return post("/auth/rotate"_L1);
    }

private:
    [[nodiscard]] PlannedRequest post(QLatin1String what) const
    {
        return m_client.planned(WriteVerb::Post, m_group.literal(what), std::nullopt);
    }
    [[nodiscard]] CloudResult<PlannedRequest> refused(const QString &field,
                                                      const QString &reason) const
    {
        return Unexpected(badArgument(m_client, field, reason));
    }

    const RestClient &m_client;
    ApiPath m_group;
};

} // namespace

CloudResult<PlannedRequest> orderRequest(const RestClient &client, Root root,
                                         const Organization &organization, const GroupId &group,
                                         const GroupOrder &order)
{
    const ApiPath path = groupPath(root, organization, group);
    if (!path.isValid())
        return Unexpected(badArgument(client, {}, u"The id must not go into a path"_s));
    return std::visit(RequestOf(client, path), order);
}

} // namespace groupdesk::turso
