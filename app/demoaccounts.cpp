#include "demoaccounts.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

Profile demoProfile(const QString &platform, const QString &name, const QUrl &url)
{
    Profile profile;
    profile.id = ProfileId(u"demo-"_s % platform);
    profile.name = name;
    profile.platform = PlatformId(platform);
    profile.baseUrl = url;
    profile.endpointClass = EndpointClass::Demo;
    profile.tokenSource = TokenSource::Session;
    return profile;
}

} // namespace

DemoProfiles::DemoProfiles(const demo::DemoServer &server)
{
    Profile turso = demoProfile(u"turso"_s, u"Turso demo"_s, server.tursoUrl());
    turso.options.insert(profileoption::closestRegionUrl, server.regionUrl().toString());
    m_profiles
        = { turso, demoProfile(u"braintrust"_s, u"Braintrust demo"_s, server.braintrustUrl()),
            demoProfile(u"nscale"_s, u"Nscale demo"_s, server.nscaleUrl()) };
}

StoreResult<QList<Profile>> DemoProfiles::load()
{
    return m_profiles;
}

StoreResult<Done> DemoProfiles::save(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    return Done {};
}

} // namespace groupdesk
