#pragma once

#include "platformclient.h"
#include "recreation.h"

#include <QObject>

namespace groupdesk {

/// Reads what an organization has now, as far as making one group again needs it. Parts that cannot
/// be read are left out; only without the list of groups nothing can be done. Changes nothing.
/// Delete it to abandon it; it deletes itself after finished().
class RecreationReading final : public QObject
{
    Q_OBJECT

public:
    RecreationReading(PlatformClient &client, Organization organization, QList<DirectoryKind> needs,
                      QObject *parent);

    void start();

Q_SIGNALS:
    /// Groups, directories and usage; GroupsUnread is among the obstacles if it is so.
    void finished(const groupdesk::RecreationFacts &facts);

private:
    void readGroups();
    void settle();

    PlatformClient &m_client;
    Organization m_organization;
    QList<DirectoryKind> m_needs;
    RecreationFacts m_facts;
    int m_open = 0; ///< answers that are not here yet
};

} // namespace groupdesk
