#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

namespace groupdesk::test {

/// A built program as a process, with a home of its own and no display. What still runs in the end
/// is ended, by its process id.
class ProgramRun final
{
public:
    explicit ProgramRun(const QString &program);
    ~ProgramRun();
    Q_DISABLE_COPY_MOVE(ProgramRun)

    /// Set (or, with a null value, unset) before start().
    void setVariable(const QString &name, const QString &value);
    [[nodiscard]] bool start(const QStringList &arguments);
    /// Waits for it to end by itself.
    [[nodiscard]] bool waitEnd(int timeoutMs = 15'000);
    /// Asks it to end and waits. True if it was running and ended for no other reason.
    [[nodiscard]] bool terminate();
    /// Runs to the end; the exit code, or -1 if it did not end by itself or crashed.
    [[nodiscard]] int run(const QStringList &arguments, int timeoutMs = 15'000);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Everything written so far.
    [[nodiscard]] QString output();
    [[nodiscard]] QString errors();

    /// As /proc shows them to every user of the computer, zero bytes between the words.
    [[nodiscard]] QByteArray commandLine() const;

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_output;
    QByteArray m_errors;
};

/// A network socket of a process, as /proc tells.
struct SocketAddress
{
    QString protocol; ///< "tcp", "tcp6", "udp", "udp6"
    QString local;
    QString remote;
    bool isLoopback = false; ///< both ends, where there are two
};
/// The IP sockets \a pid has open now.
[[nodiscard]] QList<SocketAddress> socketsOf(qint64 pid);

/// Files below \a folder, hidden ones too, that hold \a bytes.
[[nodiscard]] QStringList filesHolding(const QString &folder, const QByteArray &bytes);

} // namespace groupdesk::test
