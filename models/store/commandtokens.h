#pragma once

#include "profile.h"
#include "sharedread.h"

#include <chrono>
#include <map>
#include <memory>

namespace groupdesk {

class Redactor;

struct CommandLimits
{
    std::chrono::milliseconds time = std::chrono::seconds(10); ///< then the program is killed
    qsizetype output = 64 * 1024; ///< bytes; what prints more is no token
};

/// Tokens that programs print ("op read …"). No shell is involved: the line is split as by
/// QProcess::splitCommand(). The program gets no input and the environment of this one. What it
/// prints is not logged, and no error speaks of it.
///
/// One run at a time for each profile and line: who reads meanwhile shares its outcome. A run
/// nobody waits for any more is ended. Used from one thread.
class CommandTokens final
{
public:
    /// \a redactor may be null; it cleans what errors quote of the program's complaints.
    explicit CommandTokens(const CommandLimits &limits, const Redactor *redactor);
    /// Kills what still runs, and answers whoever waits with Unavailable.
    ~CommandTokens();
    Q_DISABLE_COPY_MOVE(CommandTokens)

    /// What the program printed, without line ends behind it. CommandFailed: it did not start, took
    /// too long, ended with an error, or printed nothing, too much, or what cannot be sent.
    /// Invalid: no program is named.
    void read(const Profile &profile, QObject *context, StoreCallback<Secret> done);

private:
    class Run;

    void finish(const QString &key, const StoreResult<Secret> &result);
    void abandon(const QString &key);

    CommandLimits m_limits;
    const Redactor *m_redactor;
    std::map<QString, std::unique_ptr<Run>> m_runs; ///< by profile and line
};

} // namespace groupdesk
