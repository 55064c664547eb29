#include "oauth/oauthparts.h"

namespace groupdesk::oauth {
namespace {

QStringView withoutSlash(QStringView text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

QUrl issuerOf(const Profile &profile)
{
    return profile.oauth.issuer.isEmpty() ? profile.baseUrl : profile.oauth.issuer;
}

bool isSameIssuer(const QString &a, const QString &b)
{
    return withoutSlash(a) == withoutSlash(b);
}

} // namespace groupdesk::oauth
