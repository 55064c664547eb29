#pragma once

#include "platformclient.h"
#include "restclient.h"

#include <QObject>

namespace groupdesk {

/// Nscale's identity groups. The list has no pages; groups are addressed by id, and names need not
/// be unique.
class NscaleGroups final : public GroupService
{
public:
    explicit NscaleGroups(RestClient &client);

    void list(const Organization &organization, const std::optional<PageCursor> &cursor,
              QObject *context, Callback<GroupPage> done) override;
    void retrieve(const Organization &organization, const GroupId &group, QObject *context,
                  Callback<Group> done) override;
    void create(const Organization &organization, const GroupDraft &draft, QObject *context,
                Callback<Creation> done) override;
    void remove(const Organization &organization, const GroupId &group, QObject *context,
                Callback<Removal> done) override;

private:
    RestClient &m_client;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
