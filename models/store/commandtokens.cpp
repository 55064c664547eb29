#include "commandtokens.h"

#include "answerlater.h"
#include "redactor.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype longestComplaint = 200; ///< characters of it that are quoted
constexpr qsizetype complaintLimit = 4096; ///< bytes of it that are kept

Unexpected<StoreError> failed(const QString &detail)
{
    return Unexpected(StoreError { StoreError::Kind::CommandFailed, detail, {} });
}

QByteArray withoutLineEnd(QByteArray output)
{
    while (output.endsWith('\n') || output.endsWith('\r'))
        output.chop(1);
    return output;
}

/// Ends \a process with all it has started, without waiting for that. It deletes itself.
void end(QProcess *process)
{
    process->disconnect();
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setParent(QCoreApplication::instance());
#ifdef Q_OS_UNIX
    if (const qint64 leader = process->processId(); leader > 0)
        ::kill(-pid_t(leader), SIGKILL);
#endif
    process->kill();
}

} // namespace

/// One program that runs, and who waits for it.
class CommandTokens::Run final
{
public:
    using Finished = std::function<void(StoreResult<Secret>)>;

    Run(const CommandLimits &limits, const Redactor *redactor)
        : m_limits(limits), m_redactor(redactor), m_process(new QProcess)
    {
    }
    ~Run()
    {
        end(m_process);
        m_output.fill('\0');
    }
    Q_DISABLE_COPY_MOVE(Run)

    void start(QStringList line, Finished finished);

    SharedRead readers;
    QObject lifetime; ///< ends the connections to those who wait

private:
    void takeOutput();
    void connectProcess();
    void finish(StoreResult<Secret> result);
    [[nodiscard]] StoreResult<Secret> outcome(int code, QProcess::ExitStatus status);
    [[nodiscard]] QString complaint() const;

    CommandLimits m_limits;
    const Redactor *m_redactor;
    QByteArray m_output;
    QByteArray m_complaint;
    Finished m_finished;
    QTimer m_timer;
    QProcess *m_process; ///< outlives the run until it has ended
};

void CommandTokens::Run::start(QStringList line, Finished finished)
{
    m_finished = std::move(finished);
    m_process->setProgram(line.takeFirst());
    m_process->setArguments(line);
    m_process->setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // The leader of a group can be ended with all it has started.
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    connectProcess();
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, m_process, [this] {
        const double seconds = double(m_limits.time.count()) / 1000;
        finish(failed(u"it did not end within %1 s"_s.arg(seconds)));
    });
    m_timer.start(m_limits.time);
    m_process->start();
}

/// Nothing of this run may be touched after finish(): it may be gone.
void CommandTokens::Run::connectProcess()
{
    QObject::connect(m_process, &QProcess::readyReadStandardOutput, m_process, [this] {
        takeOutput();
        if (m_output.size() > m_limits.output)
            finish(failed(u"it printed more than %1 bytes"_s.arg(m_limits.output)));
    });
    QObject::connect(m_process, &QProcess::readyReadStandardError, m_process,
                     [this] { takeOutput(); });
    QObject::connect(m_process, &QProcess::errorOccurred, m_process,
                     [this](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             finish(failed(u"\"%1\" could not be started: %2"_s.arg(
                                 m_process->program(), m_process->errorString())));
                     });
    QObject::connect(m_process, &QProcess::finished, m_process,
                     [this](int code, QProcess::ExitStatus status) {
                         takeOutput();
                         finish(outcome(code, status));
                     });
}

void CommandTokens::Run::takeOutput()
{
    QByteArray more = m_process->readAllStandardOutput();
    m_output += more;
    more.fill('\0');
    m_complaint += m_process->readAllStandardError();
    m_complaint.truncate(complaintLimit);
}

void CommandTokens::Run::finish(StoreResult<Secret> result)
{
    m_timer.stop();
    // Whoever takes the result may end this run.
    if (const Finished finished = std::exchange(m_finished, {}))
        finished(std::move(result));
}

StoreResult<Secret> CommandTokens::Run::outcome(int code, QProcess::ExitStatus status)
{
    const QString quoted = complaint();
    if (m_output.size() > m_limits.output)
        return failed(u"it printed more than %1 bytes"_s.arg(m_limits.output));
    const QString words = quoted.isEmpty() ? QString() : QString(u": "_s + quoted);
    if (status != QProcess::NormalExit)
        return failed(u"it crashed"_s + words);
    if (code != 0)
        return failed(u"it ended with code %1"_s.arg(code) + words);
    const Secret token = Secret::fromBytes(withoutLineEnd(m_output));
    if (token.isEmpty())
        return failed(u"it printed nothing"_s + words);
    if (!token.isSendable())
        return failed(u"what it printed cannot be a token"_s);
    return token;
}

/// The first line of what the program complained about, without anything secret.
QString CommandTokens::Run::complaint() const
{
    QByteArray words = m_complaint.trimmed();
    const QList<QByteArray> printed = m_output.split('\n');
    for (const QByteArray &line : printed) {
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            words.replace(trimmed, "[redacted]");
    }
    QString text = QString::fromUtf8(words.split('\n').constFirst());
    text = withoutTokens(m_redactor ? m_redactor->redacted(text) : text).simplified();
    if (text.size() > longestComplaint)
        text = text.left(longestComplaint) + u'…';
    return text;
}

CommandTokens::CommandTokens(const CommandLimits &limits, const Redactor *redactor)
    : m_limits(limits), m_redactor(redactor)
{
}

CommandTokens::~CommandTokens()
{
    for (const auto &[key, run] : m_runs)
        run->readers.answer(SharedRead::closing());
}

void CommandTokens::read(const Profile &profile, QObject *context, StoreCallback<Secret> done)
{
    const QStringList line = QProcess::splitCommand(profile.tokenCommand);
    if (line.isEmpty() || line.constFirst().isEmpty()) {
        const Unexpected none(
            StoreError { StoreError::Kind::Invalid, u"no command is named"_s, {} });
        return answerLater<Secret>(context, std::move(done), none);
    }
    const QString key = profile.id.toString() + u'\n' + profile.tokenCommand;
    std::unique_ptr<Run> &run = m_runs[key];
    const bool isNew = !run;
    if (isNew)
        run = std::make_unique<Run>(m_limits, m_redactor);
    run->readers.add(context, std::move(done));
    QObject::connect(context, &QObject::destroyed, &run->lifetime, [this, key] { abandon(key); });
    if (isNew) {
        run->start(line, [this, key](const StoreResult<Secret> &result) { finish(key, result); });
    }
}

void CommandTokens::finish(const QString &key, const StoreResult<Secret> &result)
{
    const auto found = m_runs.find(key);
    if (found == m_runs.end())
        return;
    const std::unique_ptr<Run> run = std::move(found->second);
    m_runs.erase(found);
    run->readers.answer(result);
}

void CommandTokens::abandon(const QString &key)
{
    const auto found = m_runs.find(key);
    if (found != m_runs.end() && found->second->readers.isAbandoned())
        m_runs.erase(found);
}

} // namespace groupdesk
