#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace groupdesk {

class NotifierService;

/// Shows notifications on the desktop, through org.freedesktop.Notifications on the session bus.
/// Where there is no bus or nobody shows notifications, nothing happens: whatever is told here
/// stands in a window, too. Nothing waits for an answer. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// The session's bus, without starting one where there is none.
    [[nodiscard]] static QDBusConnection sessionBus();

    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Notifier() override;

    /// Plain text, both. \a activated is called when a person clicks on the notification, unless
    /// \a context is gone by then; more than once, if the desktop lets it stand.
    void show(const QString &headline, const QString &text, QObject *context,
              std::function<void()> activated);

    /// Handed to the desktop, without an answer yet.
    [[nodiscard]] int asking() const { return m_asking; }
    /// Shown and not closed, as far as the desktop told.
    [[nodiscard]] int standing() const { return int(m_shown.size()); }

private:
    struct Shown
    {
        QPointer<QObject> context;
        std::function<void()> activated;
    };
    void run(uint id, const QString &action);

    std::unique_ptr<NotifierService> m_service; ///< null without a bus
    int m_asking = 0;
    QHash<uint, Shown> m_shown; ///< by the desktop's number, until it is closed
};

} // namespace groupdesk
