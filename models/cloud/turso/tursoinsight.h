#pragma once

#include "insight.h"
#include "restclient.h"
#include "tursopaths.h"

#include <QObject>

namespace groupdesk {

/// How many groups an organization of Turso has and may have. Turso has no grants.
class TursoInsight final : public InsightService
{
public:
    TursoInsight(RestClient &client, turso::Root root) : m_client(client), m_root(root) { }

    void grants(const Organization &organization, const GroupId &group, QObject *context,
                Callback<GrantList> done) override;
    /// Asks for subscription, plans and usage at once. What one of them does not answer is not
    /// known; an error only if none does. Unsupported if the server has none of the calls.
    void plan(const Organization &organization, QObject *context,
              Callback<PlanUsage> done) override;

private:
    RestClient &m_client;
    turso::Root m_root;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
