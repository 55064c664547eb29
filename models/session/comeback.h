#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace groupdesk {

/// When to ask a platform again that did not answer: after pauses that grow until it does.
class Comeback final : public QObject
{
    Q_OBJECT

public:
    explicit Comeback(QList<std::chrono::milliseconds> pauses, QObject *parent = nullptr);

    /// Starts the next pause. Without any pauses it never is time.
    void wait();
    /// The one that runs; zero if none does.
    [[nodiscard]] std::chrono::milliseconds pause() const;
    /// Somebody asks now.
    void stop();
    /// All is well: the next pause is the first one.
    void startOver();
    /// Until it is due; no value while it does not wait.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;

Q_SIGNALS:
    void due();

private:
    QList<std::chrono::milliseconds> m_pauses;
    qsizetype m_next = 0;
    QTimer m_timer;
};

} // namespace groupdesk
