#pragma once

#include "capabilities.h"
#include "organization.h"
#include "tokenstatus.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace groupdesk {

/// What Test Connection found out.
struct ConnectionReport
{
    std::chrono::milliseconds elapsed { 0 }; ///< first request to its whole answer
    QString tlsVersion; ///< "TLS 1.3"; empty over plain HTTP on loopback
    QString
        signedInAs; ///< user name, e-mail or service-account id; empty if the platform does not say
    QList<Organization> organizations;
    TokenStatus token;
    QHash<OrganizationId, Capabilities> limits; ///< an organization without an entry: not known
};

} // namespace groupdesk
