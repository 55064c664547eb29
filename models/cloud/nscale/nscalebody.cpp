#include "nscalebody.h"

#include "jsonfields.h"

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {
namespace {

template <class Id>
QJsonArray arrayOf(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return array;
}

} // namespace

QJsonObject createBody(const GroupDraft &draft, const NscaleDraft &details)
{
    QJsonObject metadata { { u"name"_s, draft.name } };
    if (!draft.description.isEmpty())
        metadata.insert("description"_L1, draft.description);
    const QJsonObject spec {
        { u"roleIDs"_s, arrayOf(details.roles) },
        { u"userIDs"_s, arrayOf(details.users) },
        { u"serviceAccountIDs"_s, arrayOf(details.serviceAccounts) },
    };
    return { { u"metadata"_s, metadata }, { u"spec"_s, spec } };
}

QJsonObject partOf(const QJsonValue &resource, QLatin1String part)
{
    return resource.toObject().value(part).toObject();
}

QString idOf(const QJsonValue &resource)
{
    return partOf(resource, "metadata"_L1).value("id"_L1).toString();
}

QStringList specIds(const QJsonValue &resource, QLatin1String key)
{
    return json::texts(partOf(resource, "spec"_L1), key).value_or(QStringList());
}

bool isGrantable(const QJsonValue &role)
{
    for (const QJsonObject &place :
         { role.toObject(), partOf(role, "metadata"_L1), partOf(role, "spec"_L1) }) {
        if (!json::flag(place, "grantable"_L1).value_or(true))
            return false;
    }
    return true;
}

} // namespace groupdesk::nscale
