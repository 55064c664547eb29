#include "fakevalues.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {

Profile makeProfile(const QString &id, const QString &name, const QString &platform)
{
    Profile profile;
    profile.id = ProfileId(id);
    profile.name = name;
    profile.platform = PlatformId(platform);
    profile.baseUrl = QUrl(u"https://api.example.org"_s);
    return profile;
}

Organization makeOrganization(const QString &id, const QString &name)
{
    return { OrganizationId(id), name, {}, true };
}

Group makeGroup(const QString &id, const QString &name, const QString &organization)
{
    Group group;
    group.id = GroupId(id);
    group.organization = OrganizationId(organization);
    group.name = name;
    group.details = BraintrustDetails {};
    return group;
}

CloudError makeError(CloudError::Kind kind, int httpStatus)
{
    CloudError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.host = u"api.example.org"_s;
    return error;
}

CloudError makeUnknownOutcome()
{
    CloudError error = makeError(CloudError::Kind::Timeout);
    error.outcomeUnknown = true;
    return error;
}

} // namespace groupdesk::test
