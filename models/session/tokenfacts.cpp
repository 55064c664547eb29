#include "tokenfacts.h"

namespace groupdesk {

TokenFacts::TokenFacts(QObject *parent) : QObject(parent), m_asking(std::make_unique<QObject>())
{
}

void TokenFacts::ask(TokenService &service, const QList<Organization> &organizations)
{
    if (!m_statusAsked)
        askStatus(service);
    for (const Organization &organization : organizations) {
        if (!m_limitsAsked.contains(organization.id))
            askLimits(service, organization);
    }
}

void TokenFacts::askAgain(TokenService &service, const Organization &organization)
{
    askLimits(service, organization);
}

void TokenFacts::outdate()
{
    m_asking = std::make_unique<QObject>();
    m_statusAsked = false;
    m_limitsAsked.clear();
}

void TokenFacts::askStatus(TokenService &service)
{
    m_statusAsked = true;
    service.status(m_asking.get(), [this](const CloudResult<TokenStatus> &status) {
        if (!status) {
            m_statusAsked = false; // not a problem of its own: what matters fails visibly
            return;
        }
        if (m_status == *status)
            return;
        m_status = *status;
        Q_EMIT statusChanged();
    });
}

void TokenFacts::askLimits(TokenService &service, const Organization &organization)
{
    const OrganizationId id = organization.id;
    m_limitsAsked.insert(id);
    service.limits(organization, m_asking.get(),
                   [this, id](const CloudResult<Capabilities> &limits) {
                       if (!limits) {
                           m_limitsAsked.remove(id);
                           return;
                       }
                       if (m_limits.value(id) == *limits)
                           return;
                       m_limits.insert(id, *limits);
                       Q_EMIT limitsChanged();
                   });
}

Capabilities TokenFacts::limits(const OrganizationId &organization) const
{
    return m_limits.value(organization);
}

} // namespace groupdesk
