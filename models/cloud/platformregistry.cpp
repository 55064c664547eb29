#include "platformregistry.h"

#include "braintrust/braintrustclient.h"
#include "nscale/nscaleclient.h"
#include "turso/tursoclient.h"

#include <array>

namespace groupdesk {
namespace {

struct Entry
{
    PlatformDescription (*describe)();
    std::unique_ptr<PlatformClient> (*open)(Transport &transport, const Connection &connection);
};

// In the order in which they are offered.
constexpr std::array entries {
    Entry { &describeTurso, &openTurso },
    Entry { &describeBraintrust, &openBraintrust },
    Entry { &describeNscale, &openNscale },
};

} // namespace

PlatformRegistry::PlatformRegistry(Transport &transport) : m_transport(transport)
{
}

QList<PlatformDescription> PlatformRegistry::platforms() const
{
    QList<PlatformDescription> descriptions;
    for (const Entry &entry : entries)
        descriptions.append(entry.describe());
    return descriptions;
}

std::unique_ptr<PlatformClient> PlatformRegistry::open(const Connection &connection)
{
    for (const Entry &entry : entries) {
        if (entry.describe().id == connection.profile.platform)
            return entry.open(m_transport, connection);
    }
    return nullptr;
}

} // namespace groupdesk
