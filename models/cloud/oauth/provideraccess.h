#pragma once

#include "oauth/oauthparts.h"
#include "oauth/providerdocument.h"
#include "oauth/tokenendpoint.h"

#include <optional>

namespace groupdesk::oauth {

/// What a request to the token endpoint needs.
struct Provider
{
    NetworkLine line;
    ProviderDocument document;
    ClientProofs client;
};

/// Finds the provider of a profile. Its document is asked for once and then remembered; the
/// client's secret is read each time.
class ProviderAccess final
{
public:
    explicit ProviderAccess(const OAuthParts &parts) : m_parts(parts) { }

    /// Errors: those of the network; BadArgument for an issuer that may not be asked or a CA file
    /// that cannot be used; BadResponse and NotThePlatform for a document that is not usable; and
    /// StoreError where the client's secret cannot be read. No secret at all is a public client.
    void find(QObject *context, ProblemCallback<Provider> done);

private:
    void discover(NetworkLine line, QObject *context, ProblemCallback<Provider> done);
    void addClient(NetworkLine line, QObject *context, ProblemCallback<Provider> done);

    const OAuthParts &m_parts;
    std::optional<ProviderDocument> m_document;
};

} // namespace groupdesk::oauth
