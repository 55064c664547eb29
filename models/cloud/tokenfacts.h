#pragma once

#include "connectionreport.h"
#include "platformclient.h"

class QObject;

namespace groupdesk {

/// What it means if a platform's TokenService knows of no limit.
enum class NoLimits {
    Allowed, ///< the platform was asked, and everything is allowed
    Unknown, ///< the platform does not say
};

/// The end of every Test Connection: adds to \a report what \a token says about itself and, for the
/// first eight organizations, what it may not do. Each of these may fail by itself and is then left
/// out. \a token lives as long as the client that is tested.
void addTokenFacts(TokenService &token, NoLimits noLimits, ConnectionReport report,
                   QObject *context, Callback<ConnectionReport> done);

} // namespace groupdesk
