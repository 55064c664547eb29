#pragma once

#include "expirywarning.h"
#include "messagebar.h"
#include "workspace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace groupdesk {

/// Says on the message bar which tokens end soon or have ended, once for each step: 14 days, 3
/// days, the last day, the end. One that was dismissed stays away until the next step. Also says
/// when a sign-in could not be stored, and takes that back when it could.
class TokenNotices final : public QObject
{
    Q_OBJECT

public:
    TokenNotices(Workspace &workspace, MessageBar &bar, QObject *parent);

Q_SIGNALS:
    void rotateRequested(const groupdesk::ProfileId &profile);
    void editProfileRequested(const groupdesk::ProfileId &profile);

private:
    void follow(const ProfileId &id);
    void followAll();
    void followSignIn(const ProfileId &id);
    [[nodiscard]] Message messageOf(const Profile &profile, const TokenStatus &status,
                                    ExpiryWarning warning);

    Workspace &m_workspace;
    MessageBar &m_bar;
    QHash<ProfileId, ExpiryWarning> m_told;
    QHash<ProfileId, StoreError> m_unstored; ///< sign-ins, as far as was said
    QTimer m_tick; ///< days pass
};

/// "expires in 5 days", "expired"; empty while the end is far away or not known.
[[nodiscard]] QString expiryWords(const TokenStatus &status, const QDateTime &now);

} // namespace groupdesk
