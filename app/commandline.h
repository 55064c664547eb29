#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk {

/// What the program was asked to do.
struct CommandLine
{
    enum class Task {
        OpenWindow,
        PrintHelp,
        PrintVersion,
    };
    Task task = Task::OpenWindow;
    bool demo = false;
    std::optional<int> demoGroups; ///< in each of the demo's main organizations; not the usual ones
    bool readOnly = false; ///< no profile can be written to, and none be unlocked
    bool newWindow = false; ///< even if the program runs already
    QStringList files; ///< of profiles, to be looked at; as they were given
    std::optional<QString> configDirectory;
    bool isPortable = false; ///< configDirectory lies beside the program, and nothing elsewhere
    /// Walk through the demo by itself, leaving numbered screenshots there, and quit.
    std::optional<QString> tourDirectory;
    std::optional<QString> colors; ///< "system", "light" or "dark": for this run only
    std::optional<QString> language; ///< one of languageCodes(): for this run only
    bool timesStart = false; ///< say when the first window is painted, and quit
    std::optional<int> textSize; ///< in per cent of the desktop's: for this run only
};

/// Exit codes of the program.
namespace exitcode {
inline constexpr int ok = 0;
inline constexpr int failed = 1; ///< something the program needs could not be had
inline constexpr int usage = 2; ///< the arguments were not understood
} // namespace exitcode

/// Reads \a arguments (the program's name first). The error is one line for people.
[[nodiscard]] Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

} // namespace groupdesk
