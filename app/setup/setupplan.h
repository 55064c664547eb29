#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk {

/// What the installer (packaging/installer) wants to be asked and done: it is a shell script that
/// knows how, and this is the window for it.
struct SetupPlan
{
    enum class Task {
        Install,
        Remove,
    };
    Task task = Task::Install;
    QString script; ///< what does it
    QString personalFolder; ///< Install: where it goes for one person
    QString commonFolder; ///< Install: where it goes for everyone
    QStringList profileFolders; ///< Remove: what a person may want to be removed, too
    QString administrator; ///< the program that runs others as root; empty: there is none
    bool needsAdministrator = false; ///< Remove: it was installed for everyone
};

/// What `groupdesk-setup` was called with (without its own name): "install SCRIPT PERSONAL COMMON"
/// or "remove SCRIPT [PROFILES...]". Looks at the disk for what else is to be known.
[[nodiscard]] std::optional<SetupPlan> setupPlan(const QStringList &arguments);

/// The command that does it. \a everyone: for Install, in the common folder. \a profiles: for
/// Remove, with the profiles.
[[nodiscard]] QStringList setupCommand(const SetupPlan &plan, bool everyone, bool profiles);

} // namespace groupdesk
