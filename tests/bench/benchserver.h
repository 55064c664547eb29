#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace groupdesk::bench {

/// The demo's server as a process of its own: it must not share a thread, nor the count of a
/// processor's time, with what is measured. It ends with its object.
class BenchServer final
{
public:
    BenchServer() = default;
    ~BenchServer();
    Q_DISABLE_COPY_MOVE(BenchServer)

    /// Starts it with \a arguments, and waits until it is ready. False: it did not come up.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    /// Ends it before its time.
    void stop();

    // Where it plays the platforms, and the token that it accepts; after start().
    [[nodiscard]] const QUrl &turso() const { return m_turso; }
    [[nodiscard]] const QUrl &braintrust() const { return m_braintrust; }
    [[nodiscard]] const QUrl &nscale() const { return m_nscale; }
    [[nodiscard]] const QString &token() const { return m_token; }

private:
    QProcess m_process;
    QUrl m_turso;
    QUrl m_braintrust;
    QUrl m_nscale;
    QString m_token;
};

} // namespace groupdesk::bench
