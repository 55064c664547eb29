#pragma once

#include "demooptions.h"

#include <QString>
#include <QStringList>

namespace groupdesk::demo {

/// What the command line of groupdesk-demo-server asks for.
struct DemoArguments
{
    enum class Action {
        Serve, ///< with options
        Print, ///< text on standard output: help or version
        Refuse, ///< text on standard error: what is wrong
    };
    Action action = Action::Serve;
    DemoOptions options = {};
    QString text = {};
};

/// \a arguments include the program's name. Needs a QCoreApplication, whose name and version the
/// help shows.
[[nodiscard]] DemoArguments parsedArguments(const QStringList &arguments);

} // namespace groupdesk::demo
