#pragma once

#include "credentials.h"
#include "platformclient.h"
#include "restclient.h"

#include <QObject>

#include <memory>

namespace groupdesk {

/// What can be known of a Braintrust key: its kind, by how it begins. The platform has no call that
/// tells more: not whose key it is, nor what it may do, nor until when. Prefixes are a hint and
/// never a reason to refuse a key. What the plan does not include only the refusal of a call says.
class BraintrustToken final : public TokenService
{
public:
    BraintrustToken(RestClient &client, std::shared_ptr<Credentials> credentials);

    /// Does not ask the platform; gets the token from its store where it is not at hand.
    void status(QObject *context, Callback<TokenStatus> done) override;
    /// Always empty.
    void limits(const Organization &organization, QObject *context,
                Callback<Capabilities> done) override;
    /// Unsupported.
    void account(const Organization &organization, QObject *context,
                 Callback<TokenAccount> done) override;
    /// Unsupported: keys are made and revoked on the platform's pages.
    void rotate(QObject *context, Callback<Secret> done) override;

private:
    RestClient &m_client;
    std::shared_ptr<Credentials> m_credentials;
    QObject m_life;
};

namespace braintrust {

/// "sk-…" is a user's key, "bt-st-…" a service account's; a JWT says until when it is good.
[[nodiscard]] TokenStatus lookOf(const QByteArray &token);

} // namespace braintrust
} // namespace groupdesk
