#include "braintrustbody.h"

#include "braintrustdecode.h"

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {

ApiPath groupsPath()
{
    return ApiPath("/v1/group"_L1);
}

std::optional<ApiPath> groupPath(const GroupId &group)
{
    const std::optional<QString> id = canonicalUuid(group.toString());
    return id ? std::optional(groupsPath().segment(*id)) : std::nullopt;
}

QJsonObject createBody(const Organization &organization, const GroupDraft &draft)
{
    QJsonObject body { { u"name"_s, draft.name } };
    if (!draft.description.isEmpty())
        body.insert("description"_L1, draft.description);
    if (!organization.name.isEmpty())
        body.insert("org_name"_L1, organization.name);
    return body;
}

} // namespace groupdesk::braintrust
