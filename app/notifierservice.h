#pragma once

#include <QDBusAbstractInterface>

namespace groupdesk {

/// org.freedesktop.Notifications, version 1.2, as far as we need it. The names are the protocol's.
class NotifierService final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotifierService(const QDBusConnection &bus)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"),
                                 "org.freedesktop.Notifications", bus, nullptr)
    {
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    /// Comes right before ActionInvoked, with the right to come to the front.
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

} // namespace groupdesk
