#pragma once

#include "braintrustpages.h"
#include "groupediting.h"
#include "restclient.h"

#include <QObject>

namespace groupdesk {

/// Changes groups of Braintrust by PATCH, which takes differences: what two people change at once
/// both comes about, and what is not known here is not touched. Reading a group for it also reads
/// all groups of the organization, for circles; should that be refused, no group can be included.
class BraintrustEditing final : public EditService
{
public:
    explicit BraintrustEditing(RestClient &client) : m_client(client), m_pages(client) { }

    /// BadArgument if \a group is not a UUID.
    void open(const Organization &organization, const GroupId &group, QObject *context,
              Callback<EditBase> done) override;
    [[nodiscard]] CloudResult<EditPlan> plan(const Organization &organization, const EditBase &base,
                                             const GroupContent &wanted) const override;
    /// What the answer says of the group is not looked at: it may lack the member lists.
    void send(const EditStep &step, QObject *context, Callback<Done> done) override;

private:
    RestClient &m_client;
    braintrust::Pages m_pages;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
