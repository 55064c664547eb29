#pragma once

#include "instance/instancerequest.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace groupdesk {

/// Where the programs that share a configuration folder meet.
struct InstancePlace
{
    QString socket; ///< where the first one listens
    QString lock; ///< what makes it the first
};
/// The place for those that share \a configDirectory: in $XDG_RUNTIME_DIR, or, if there is none,
/// in \a stateDirectory, which must be private then.
[[nodiscard]] InstancePlace instancePlace(const QString &configDirectory,
                                          const QString &stateDirectory);

/// What makes a program the first one, for as long as it holds it, and where it is to listen.
struct InstanceSeat
{
    std::unique_ptr<QLockFile> lock; ///< null: it is not the first one
    QString socket;
};

/// Finds out, at the start of a program, whether it is the first one, and, if not, lets the first
/// one do what was asked for. Needs an event loop, but no display.
///
/// Who holds the lock is the first; a lock and a socket that a crash left behind are taken over. A
/// first one that is still starting is waited for; one that ends meanwhile leaves its place. One
/// that hangs is given up after a while: then this program runs beside it, which is safe, because
/// what they share is made for several processes.
class InstanceEntry final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< see takeSeat()
        HandedOver, ///< the first one does it
        NoAnswer, ///< there is a first one, but it does not do it
        NoPlace, ///< the lock cannot be made: nobody can say who is the first
    };
    struct Patience
    {
        std::chrono::milliseconds pause = std::chrono::milliseconds(50); ///< between two tries
        std::chrono::milliseconds limit = std::chrono::seconds(10); ///< for all of them
    };

    InstanceEntry(const InstancePlace &place, const InstanceRequest &request,
                  QObject *parent = nullptr);
    InstanceEntry(const InstancePlace &place, const InstanceRequest &request, Patience patience,
                  QObject *parent = nullptr);
    ~InstanceEntry() override;

    /// Ends with decided(), once, later.
    void start();
    /// After Outcome::First, once.
    [[nodiscard]] InstanceSeat takeSeat() { return { std::move(m_lock), m_place.socket }; }

Q_SIGNALS:
    void decided(groupdesk::InstanceEntry::Outcome outcome);

private:
    void attempt();
    void knock();
    void hear();
    void tryAgain();
    void decide(Outcome outcome);

    const InstancePlace m_place;
    const InstanceRequest m_request;
    std::unique_ptr<QLockFile> m_lock;
    QLocalSocket *m_socket = nullptr; ///< while somebody is asked
    QTimer m_pause;
    QTimer m_limit;
};

} // namespace groupdesk
