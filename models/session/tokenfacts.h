#pragma once

#include "capabilities.h"
#include "platformclient.h"
#include "tokenstatus.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace groupdesk {

/// What a platform says about a profile's token: its kind and end, and what it may not do in each
/// organization. Each is asked once; what cannot be found out stays unknown until the next ask().
class TokenFacts final : public QObject
{
    Q_OBJECT

public:
    explicit TokenFacts(QObject *parent = nullptr);

    /// Asks for what is not known yet.
    void ask(TokenService &service, const QList<Organization> &organizations);
    /// It said Forbidden to something that was thought to be allowed.
    void askAgain(TokenService &service, const Organization &organization);
    /// Another token, perhaps with other rights. What was known is shown until the next answers.
    void outdate();

    [[nodiscard]] const TokenStatus &status() const { return m_status; }
    [[nodiscard]] Capabilities limits(const OrganizationId &organization) const;

Q_SIGNALS:
    void statusChanged();
    void limitsChanged();

private:
    void askStatus(TokenService &service);
    void askLimits(TokenService &service, const Organization &organization);

    TokenStatus m_status;
    QHash<OrganizationId, Capabilities> m_limits;
    bool m_statusAsked = false;
    QSet<OrganizationId> m_limitsAsked;
    std::unique_ptr<QObject> m_asking; ///< of the present token
};

} // namespace groupdesk
