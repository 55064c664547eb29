#pragma once

#include "messagebar.h"
#include "workspace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace groupdesk {

/// Says which profiles are offline and how old what they show is, with the time to the next try. A
/// message leaves when the platform answers again; one that was dismissed stays away until then.
class OfflineNotices final : public QObject
{
    Q_OBJECT

public:
    OfflineNotices(Workspace &workspace, MessageBar &bar, QObject *parent);

private:
    void follow(const ProfileId &id);
    void forgetRemoved();
    void tick();
    [[nodiscard]] QString headline(const Profile &profile) const;
    [[nodiscard]] QString retryText(const ProfileId &id) const;
    [[nodiscard]] Message messageOf(const Profile &profile);
    [[nodiscard]] std::optional<QDateTime> oldestShown(const ProfileId &id) const;

    Workspace &m_workspace;
    MessageBar &m_bar;
    QList<ProfileId> m_offline;
    QTimer m_tick;
};

} // namespace groupdesk
