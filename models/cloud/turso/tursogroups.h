#pragma once

#include "platformclient.h"
#include "restclient.h"
#include "tursopaths.h"

#include <QObject>

namespace groupdesk {

/// Turso's groups, addressed by name (API v1). The list has no pages.
///
/// A retrieved group that does not say whether it is protected against deletion is completed from
/// the group's configuration; that this cannot be read is no error, the flag stays unknown.
class TursoGroups final : public GroupService
{
public:
    TursoGroups(RestClient &client, turso::Root root);

    void list(const Organization &organization, const std::optional<PageCursor> &cursor,
              QObject *context, Callback<GroupPage> done) override;
    void retrieve(const Organization &organization, const GroupId &group, QObject *context,
                  Callback<Group> done) override;
    void create(const Organization &organization, const GroupDraft &draft, QObject *context,
                Callback<Creation> done) override;
    void remove(const Organization &organization, const GroupId &group, QObject *context,
                Callback<Removal> done) override;

private:
    void fetch(const Organization &organization, const GroupId &group, QObject *context,
               Callback<Group> done);
    void completeProtection(const Organization &organization, Group group, QObject *context,
                            Callback<Group> done);
    void describeCreated(const Organization &organization, const GroupDraft &draft,
                         QObject *context, Callback<Creation> done);

    RestClient &m_client;
    turso::Root m_root;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
