#include "notifier.h"

#include "notifierservice.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The name of the action that a click on the notification itself stands for.
constexpr auto defaultAction = "default"_L1;
constexpr int desktopsChoice = -1; ///< how long it stands

} // namespace

QDBusConnection Notifier::sessionBus()
{
    // Asking for a bus that is not there would start one, and wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && (runtime.isEmpty() || !QFile::exists(runtime % u"/bus"_s)))
        return QDBusConnection(u"none"_s);
    return QDBusConnection::sessionBus();
}

Notifier::Notifier(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    m_service = std::make_unique<NotifierService>(bus);
    connect(m_service.get(), &NotifierService::ActionInvoked, this, &Notifier::run);
    connect(m_service.get(), &NotifierService::ActivationToken, this,
            [this](uint id, const QString &token) {
                if (m_shown.contains(id)) // the bus tells everybody about everything
                    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            });
    connect(m_service.get(), &NotifierService::NotificationClosed, this,
            [this](uint id) { m_shown.remove(id); });
}

Notifier::~Notifier() = default;

void Notifier::show(const QString &headline, const QString &text, QObject *context,
                    std::function<void()> activated)
{
    if (m_service == nullptr)
        return;
    const QStringList actions { defaultAction, tr("Show") };
    const QVariantMap hints { { u"desktop-entry"_s, u"groupdesk"_s } };
    // Desktops take the text for markup, and the headline as it is.
    const auto call
        = m_service->asyncCall(u"Notify"_s, u"Groupdesk"_s, 0U, u"groupdesk"_s, headline,
                               text.toHtmlEscaped(), actions, hints, desktopsChoice);
    ++m_asking;
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, shown = Shown { context, std::move(activated) }] {
                watcher->deleteLater();
                --m_asking;
                const QDBusPendingReply<uint> id = *watcher;
                if (id.isValid())
                    m_shown.insert(id.value(), shown);
                else
                    qInfo("No notification: %s", qPrintable(id.error().message()));
            });
}

void Notifier::run(uint id, const QString &action)
{
    const Shown shown = m_shown.value(id);
    if (action == defaultAction && shown.context != nullptr)
        shown.activated();
}

} // namespace groupdesk
