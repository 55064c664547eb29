#pragma once

#include "braintrustpages.h"
#include "braintrusttoken.h"
#include "platformclient.h"
#include "restclient.h"

#include <QString>

#include <memory>

namespace groupdesk {

/// Braintrust's organizations.
///
/// A key of low rank may not list them (403, on older self-hosted installations 404). The error
/// text then still names the key's organization in its trailer, and any group of it carries its id:
/// these two make one organization. Official clients go to the vendor's web host instead; this one
/// does not talk to hosts that the profile does not name.
class BraintrustOrganizations final : public OrganizationService
{
public:
    /// \a seenOrganization is written by the client's error reader: the organization that the
    /// latest error named, empty if none did.
    BraintrustOrganizations(RestClient &client, std::shared_ptr<const QString> seenOrganization,
                            BraintrustToken &token);

    void list(QObject *context, Callback<QList<Organization>> done) override;
    /// ConnectionReport::signedInAs stays empty: Braintrust has no call that says whose key it is.
    /// In the end the kind of the key is added.
    void test(QObject *context, Callback<ConnectionReport> done) override;

private:
    void find(QObject *context, Callback<ConnectionReport> done);
    void deduce(const QString &name, const CloudError &refusal, QObject *context,
                Callback<ConnectionReport> done);

    RestClient &m_client;
    std::shared_ptr<const QString> m_seenOrganization;
    braintrust::Pages m_pages;
    BraintrustToken &m_token;
};

} // namespace groupdesk
