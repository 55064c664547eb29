#pragma once

#include "groupediting.h"
#include "restclient.h"
#include "tursopaths.h"

#include <QObject>

namespace groupdesk {

/// Changes groups of Turso. There is no call that changes a group as a whole: each field has its
/// own, and none touches another field. Reading asks for the group and its configuration at once.
///
/// Renaming is known from the vendor's command line only. A server that does not have the call
/// answers 404 or 405: then the error says Unsupported, and from then on names are not offered for
/// editing.
class TursoEditing final : public EditService
{
public:
    TursoEditing(RestClient &client, turso::Root root) : m_client(client), m_root(root) { }

    void open(const Organization &organization, const GroupId &group, QObject *context,
              Callback<EditBase> done) override;
    [[nodiscard]] CloudResult<EditPlan> plan(const Organization &organization, const EditBase &base,
                                             const GroupContent &wanted) const override;
    void send(const EditStep &step, QObject *context, Callback<Done> done) override;

private:
    [[nodiscard]] CloudError judged(CloudError error, const EditStep &step);

    RestClient &m_client;
    turso::Root m_root;
    bool m_renames = true;
};

} // namespace groupdesk
