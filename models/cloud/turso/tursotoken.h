#pragma once

#include "credentials.h"
#include "platformclient.h"
#include "restclient.h"
#include "tursotokendecode.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk {

/// What Turso says about the token: /v1/auth/validate knows until when it is good, the list of API
/// tokens which organization or group it belongs to. Not every token may read that list (403) and
/// not every server has it (404): then the kind stays unknown, and the platform decides.
class TursoToken final : public TokenService
{
public:
    TursoToken(RestClient &client, std::shared_ptr<Credentials> credentials);

    void status(QObject *context, Callback<TokenStatus> done) override;
    void limits(const Organization &organization, QObject *context,
                Callback<Capabilities> done) override;
    /// Unsupported: nobody is in a group.
    void account(const Organization &organization, QObject *context,
                 Callback<TokenAccount> done) override;
    /// Unsupported: new tokens are made with a name, and old ones go on working.
    void rotate(QObject *context, Callback<Secret> done) override;

    /// \a error, and for a 401 without a reason the one that the token's look suggests.
    [[nodiscard]] CloudError explained(CloudError error) const;

private:
    using Found = std::function<void(const std::optional<turso::TokenEntry> &)>;
    struct Waiting
    {
        QPointer<QObject> context;
        Found found;
    };

    [[nodiscard]] turso::TokenLook look() const;
    /// The token's own entry in the list of API tokens. However many ask at once, the platform is
    /// asked once, and not again once it has answered.
    void findEntry(QObject *context, const Found &found);
    void answerWaiting(const CloudResult<QList<turso::TokenEntry>> &entries);

    RestClient &m_client;
    std::shared_ptr<Credentials> m_credentials;
    QList<Waiting> m_waiting;
    QString m_knownId; ///< whose entry m_known is
    std::optional<turso::TokenEntry> m_known;
    QObject m_life;
};

} // namespace groupdesk
