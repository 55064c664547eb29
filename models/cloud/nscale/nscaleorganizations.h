#pragma once

#include "nscaletoken.h"
#include "platformclient.h"
#include "restclient.h"

namespace groupdesk {

/// Nscale's organizations: those of the signed-in person, or the one of a service account.
class NscaleOrganizations final : public OrganizationService
{
public:
    NscaleOrganizations(RestClient &client, NscaleToken &token) : m_client(client), m_token(token)
    {
    }

    void list(QObject *context, Callback<QList<Organization>> done) override;
    /// Asks /oauth2/v2/userinfo whose token it is, then for the organizations. A server that has no
    /// such route at that address is judged by the second call alone. In the end the token itself
    /// is asked about.
    void test(QObject *context, Callback<ConnectionReport> done) override;

private:
    void askWhoAndWhere(QObject *context, Callback<ConnectionReport> done);
    void addOrganizations(const std::optional<ConnectionReport> &user, QObject *context,
                          Callback<ConnectionReport> done);

    RestClient &m_client;
    NscaleToken &m_token;
};

} // namespace groupdesk
