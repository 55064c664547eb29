#pragma once

#include "platformclient.h"
#include "restclient.h"
#include "tursopaths.h"
#include "tursotoken.h"

#include <QObject>

namespace groupdesk {

/// Turso's organizations. With turso::Root::Personal there is exactly one, made up here: id
/// "personal", name "Personal account"; the network is not asked for it.
class TursoOrganizations final : public OrganizationService
{
public:
    TursoOrganizations(RestClient &client, turso::Root root, TursoToken &token);

    /// Asks /v2/organizations and, where that route is missing, /v1/organizations.
    void list(QObject *context, Callback<QList<Organization>> done) override;
    /// Asks who the token belongs to, then for the organizations. A token that may not ask about
    /// the user (the documentation does not say whether scoped ones may) is judged by the second
    /// call alone; for the personal root that is the list of groups. In
    /// the end the token itself is asked about.
    void test(QObject *context, Callback<ConnectionReport> done) override;

private:
    using Report = Callback<ConnectionReport>;

    void askWhoAndWhere(QObject *context, Report done);
    void ask(const ApiPath &path, CloudResult<ConnectionReport> (*decode)(const RestReply &),
             QObject *context, Report done);
    void askUser(QObject *context, Report done);
    void askOrganizations(QObject *context, Report done);

    RestClient &m_client;
    turso::Root m_root;
    TursoToken &m_token;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
