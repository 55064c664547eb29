#include "setupplan.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace groupdesk {

std::optional<SetupPlan> setupPlan(const QStringList &arguments)
{
    SetupPlan plan;
    plan.administrator = QStandardPaths::findExecutable(u"pkexec"_s);
    if (arguments.size() == 4 && arguments.constFirst() == "install"_L1) {
        plan.script = arguments.at(1);
        plan.personalFolder = arguments.at(2);
        plan.commonFolder = arguments.at(3);
        return plan;
    }
    if (arguments.size() >= 2 && arguments.constFirst() == "remove"_L1) {
        plan.task = SetupPlan::Task::Remove;
        plan.script = arguments.at(1);
        plan.profileFolders = arguments.mid(2);
        plan.needsAdministrator = !QFileInfo(QFileInfo(plan.script).path()).isWritable();
        return plan;
    }
    return std::nullopt;
}

QStringList setupCommand(const SetupPlan &plan, bool everyone, bool profiles)
{
    QStringList command { u"sh"_s, plan.script };
    const bool install = plan.task == SetupPlan::Task::Install;
    if (install)
        command.append(everyone ? u"--system"_s : u"--user"_s);
    else
        command.append({ u"--uninstall"_s, profiles ? u"--purge"_s : u"--keep-profiles"_s });
    command.append(u"--yes"_s);
    if (install ? everyone : plan.needsAdministrator)
        command.prepend(plan.administrator);
    return command;
}

} // namespace groupdesk
