#pragma once

#include "commandline.h"
#include "instance/instanceentry.h"

namespace groupdesk {

/// What was settled before there is a window.
struct Start
{
    CommandLine commandLine; ///< with the folder of portable mode, and absolute files
    std::optional<int> exitCode; ///< this program is done already
    QString message; ///< for people, on the standard error; empty: none
    InstanceSeat seat; ///< see Application::takeSeat(), if there is a lock
};

/// Finds the folders, and lets a program that runs already do what \a commandLine asks for. Needs a
/// QCoreApplication that is not in its event loop yet, but no display; runs that loop.
[[nodiscard]] Start settleStart(const CommandLine &commandLine);

/// What a program that runs already is asked for; relative files are in \a currentFolder.
[[nodiscard]] InstanceRequest instanceRequest(const CommandLine &commandLine,
                                              const QString &currentFolder);

/// False: it has options that hold for one run only, and so for a program of its own.
[[nodiscard]] bool mayShareInstance(const CommandLine &commandLine);

} // namespace groupdesk
