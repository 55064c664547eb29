#pragma once

#include "commandline.h"
#include "instance/instanceentry.h"

#include <QObject>

#include <memory>

namespace groupdesk {

/// What was settled before there is a window.
struct Start
{
    CommandLine commandLine; ///< with the folder of portable mode, and absolute files
    std::optional<int> exitCode; ///< this program is done already
    QString message; ///< for people, on the standard error; empty: none
    InstanceSeat seat; ///< see Application::takeSeat(), if there is a lock
};

/// Finds the folders, and lets a program that runs already do what the command line asks for. Needs
/// a QCoreApplication, but no display.
class Starting final : public QObject
{
    Q_OBJECT

public:
    explicit Starting(const CommandLine &commandLine);

    /// Ends with settled(), once, later.
    void begin();
    /// After settled(), once.
    [[nodiscard]] Start take() { return std::move(m_start); }

Q_SIGNALS:
    void settled();

private:
    [[nodiscard]] bool findFolders();
    void meetOthers();
    void decided(InstanceEntry::Outcome outcome);
    void settleLater();

    Start m_start;
    std::unique_ptr<InstanceEntry> m_entry;
};

/// What a program that runs already is asked for; relative files are in \a currentFolder.
[[nodiscard]] InstanceRequest instanceRequest(const CommandLine &commandLine,
                                              const QString &currentFolder);

/// False: it has options that hold for one run only, and so for a program of its own.
[[nodiscard]] bool mayShareInstance(const CommandLine &commandLine);

} // namespace groupdesk
