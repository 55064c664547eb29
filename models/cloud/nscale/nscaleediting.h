#pragma once

#include "groupediting.h"
#include "restclient.h"

namespace groupdesk {

/// Changes groups of Nscale, whose only way to do so is a full replacement by PUT. Reading a group
/// for it asks for seven things at once; all but the group itself may be refused, and then less can
/// be edited.
class NscaleEditing final : public EditService
{
public:
    explicit NscaleEditing(RestClient &client) : m_client(client) { }

    void open(const Organization &organization, const GroupId &group, QObject *context,
              Callback<EditBase> done) override;
    [[nodiscard]] CloudResult<EditPlan> plan(const Organization &organization, const EditBase &base,
                                             const GroupContent &wanted) const override;
    void send(const EditStep &step, QObject *context, Callback<Done> done) override;

private:
    RestClient &m_client;
};

} // namespace groupdesk
