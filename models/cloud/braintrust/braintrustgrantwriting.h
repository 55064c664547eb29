#pragma once

#include "grantwriting.h"
#include "restclient.h"

#include <QObject>

namespace groupdesk {

/// Makes rows of Braintrust's access control lists by POST /v1/acl, which returns a row that says
/// the same unmodified. Rows are never changed there, only made and deleted.
///
/// What the server answers with 500 or with a dump of its schema checker is not sent: a row has
/// either a permission or a role, either a user or a group, only UUIDs for ids, and a restriction
/// only with a permission. Types and permissions are not checked: the server's lists of them grow.
class BraintrustGrantWriting final : public GrantWriteService
{
public:
    explicit BraintrustGrantWriting(RestClient &client) : m_client(client) { }

    [[nodiscard]] CloudResult<PlannedRequest> plannedCreate(const Organization &organization,
                                                            const Grant &grant) const override;
    void create(const Organization &organization, const Grant &grant, QObject *context,
                Callback<Done> done) override;

private:
    RestClient &m_client;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
