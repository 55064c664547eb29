#include "restsettings.h"

namespace groupdesk {

TimeLimits limitsOf(const NetworkOptions &options)
{
    TimeLimits limits;
    limits.connect = options.connectLimit;
    limits.firstByte = options.firstByteLimit;
    limits.total = options.totalLimit;
    return limits;
}

RestSettings restSettings(const Connection &connection, const PlatformDescription &platform)
{
    const Profile &profile = connection.profile;
    RestSettings settings;
    settings.baseUrl = normalizedBaseUrl(profile.baseUrl.toString());
    settings.credentials = connection.credentials;
    settings.lock = connection.lock;
    settings.proxy = profile.network.proxy;
    settings.proxyPassword = connection.proxyPassword;
    settings.caFile = profile.network.caFile;
    settings.limits = limitsOf(profile.network);
    settings.profile = profile.id;
    settings.platform = profile.platform;
    settings.tokenVariable = profile.tokenSource == TokenSource::Environment
        ? profile.tokenVariable
        : platform.environmentVariable;
    return settings;
}

} // namespace groupdesk
