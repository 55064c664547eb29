#pragma once

#include "platformclient.h"
#include "restclient.h"

#include <QObject>

namespace groupdesk {

/// Braintrust's permission groups. Listed newest first, in pages; addressed by UUID.
class BraintrustGroups final : public GroupService
{
public:
    explicit BraintrustGroups(RestClient &client);

    void list(const Organization &organization, const std::optional<PageCursor> &cursor,
              QObject *context, Callback<GroupPage> done) override;
    /// BadArgument if \a group is not a UUID.
    void retrieve(const Organization &organization, const GroupId &group, QObject *context,
                  Callback<Group> done) override;
    /// After the create the group is read again, because the answer to a create lacks the member
    /// lists; should that fail, what the create itself answered is reported.
    void create(const Organization &organization, const GroupDraft &draft, QObject *context,
                Callback<Creation> done) override;
    /// BadArgument if \a group is not a UUID.
    void remove(const Organization &organization, const GroupId &group, QObject *context,
                Callback<Removal> done) override;

private:
    void describe(const Organization &organization, const Creation &creation, QObject *context,
                  Callback<Creation> done);
    void takePage(const Organization &organization, const std::optional<PageCursor> &cursor,
                  QObject *context, Callback<GroupPage> done, CloudResult<GroupPage> page);

    RestClient &m_client;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
