#pragma once

#include "ids.h"

#include <QString>

namespace groupdesk {

/// An organization a token can see.
struct Organization
{
    OrganizationId id;
    QString name; ///< what people call it; Braintrust filters by it, so it is kept byte for byte
    QString detail; ///< "personal", "team", plan …: the platform's word, may be empty
    /// False while the platform says that it is not ready (Nscale: not provisioned): calls may
    /// fail.
    bool ready = true;

    friend bool operator==(const Organization &, const Organization &) = default;
};

} // namespace groupdesk
