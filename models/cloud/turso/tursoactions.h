#pragma once

#include "groupaction.h"
#include "platformclient.h"
#include "restclient.h"
#include "tursopaths.h"

#include <QObject>

namespace groupdesk {

/// What can be ordered for a group of Turso.
///
/// Waiting for a location is known from the vendor's command line only. The server holds the answer
/// back until the location is ready, so it is asked through a client with more patience; a gateway
/// that has less answers for it, which comes out as Timeout too.
class TursoActions final : public GroupActionService
{
public:
    /// \a patient asks the same server as \a client. \a organizations lists what the token can see,
    /// also where the profile uses the personal root.
    TursoActions(RestClient &client, RestClient &patient, turso::Root root,
                 OrganizationService &organizations)
        : m_client(client), m_patient(patient), m_root(root), m_organizations(organizations)
    {
    }

    [[nodiscard]] Capabilities limits(const Group &group) const override;
    /// Asks for the organizations, and for the target's groups and members. Who may not list the
    /// members (all but its owners and administrators) has no known role, which is no obstacle: it
    /// may be the token that may not.
    void checkTransfer(const Organization &organization, const Group &group,
                       const OrganizationId &target, QObject *context,
                       Callback<TransferCheck> done) override;
    void perform(const Organization &organization, const GroupId &group, const GroupOrder &order,
                 QObject *context, Callback<OrderResult> done) override;

private:
    void waitForLocation(const PlannedRequest &request, QObject *context,
                         Callback<OrderResult> done);

    RestClient &m_client;
    RestClient &m_patient;
    turso::Root m_root;
    OrganizationService &m_organizations;
    bool m_waits = true; ///< false: this server refused to know the call
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
