#include "commandline.h"

#include "demooptions.h"
#include "languages.h"
#include "theme.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Options
{
    QCommandLineOption help { { u"h"_s, u"help"_s }, u"Print this help and quit."_s };
    QCommandLineOption version { { u"v"_s, u"version"_s }, u"Print the version and quit."_s };
    QCommandLineOption demo {
        u"demo"_s, u"Open three made-up accounts on this computer. No network is used."_s
    };
    QCommandLineOption groups { u"groups"_s,
                                u"With --demo: give the main organization of each account <number> "
                                "groups, up to 1000000."_s,
                                u"number"_s };
    QCommandLineOption readOnly {
        u"read-only"_s, u"Send nothing but GET: no profile can be written to or unlocked."_s
    };
    QCommandLineOption newWindow { u"new-window"_s,
                                   u"Open one more window if Groupdesk is running already."_s };
    QCommandLineOption config { u"config-dir"_s,
                                u"Keep profiles and settings in <folder> instead of "
                                "$XDG_CONFIG_HOME/groupdesk."_s,
                                u"folder"_s };
    QCommandLineOption colors { u"colors"_s, u"Use system, light or dark colours for this run."_s,
                                u"scheme"_s };
    QCommandLineOption language { u"language"_s,
                                  u"Use the language <code> (en, de, fr, ja) for this run."_s,
                                  u"code"_s };
    QCommandLineOption textSize { u"text-size"_s,
                                  u"Show texts at <percent> of the desktop's size, 100 to 200, for "
                                  "this run."_s,
                                  u"percent"_s };
    QCommandLineOption tour { u"tour"_s,
                              u"With --demo: create, inspect and delete a group on each platform, "
                              "leave numbered screenshots in <folder>, and quit."_s,
                              u"folder"_s };
    QCommandLineOption timeStart { u"time-start"_s,
                                   u"Print how long it took until the window was there, and "
                                   "quit."_s };
};

void setUp(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(
        u"One window for the groups of every organization on Turso, Braintrust and Nscale."_s);
    parser.addOptions({ options.help, options.version, options.demo, options.groups,
                        options.readOnly, options.newWindow, options.config, options.colors,
                        options.language, options.textSize, options.tour, options.timeStart });
    parser.addPositionalArgument(
        u"files"_s, u"Profiles that were exported, to be looked at and imported."_s, u"[FILE…]"_s);
}

std::optional<int> groupCount(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    const bool fits = isNumber && count >= 0 && count <= demo::DemoOptions::mostGroups;
    return fits ? std::optional(count) : std::nullopt;
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    setUp(parser, options);
    if (!parser.parse(arguments))
        return Unexpected(parser.errorText());

    CommandLine result;
    if (parser.isSet(options.help))
        result.task = CommandLine::Task::PrintHelp;
    else if (parser.isSet(options.version))
        result.task = CommandLine::Task::PrintVersion;
    result.demo = parser.isSet(options.demo);
    if (parser.isSet(options.groups)) {
        result.demoGroups = groupCount(parser.value(options.groups));
        if (!result.demoGroups)
            return Unexpected(u"--groups takes a number from 0 to 1000000."_s);
        if (!result.demo)
            return Unexpected(u"--groups works with --demo only."_s);
    }
    result.readOnly = parser.isSet(options.readOnly);
    result.newWindow = parser.isSet(options.newWindow);
    result.timesStart = parser.isSet(options.timeStart);
    result.files = parser.positionalArguments();
    const auto folder = [&parser](const QCommandLineOption &option) -> std::optional<QString> {
        return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
    };
    result.configDirectory = folder(options.config);
    result.tourDirectory = folder(options.tour);
    result.colors = folder(options.colors);
    result.language = folder(options.language);
    if (result.configDirectory == QString() || result.tourDirectory == QString())
        return Unexpected(u"A folder is missing after --config-dir or --tour."_s);
    if (result.tourDirectory && !result.demo)
        return Unexpected(u"--tour works with --demo only: it creates and deletes groups."_s);
    if (result.tourDirectory && result.readOnly)
        return Unexpected(u"--tour creates and deletes groups: it cannot be read-only."_s);
    if (result.tourDirectory && result.timesStart)
        return Unexpected(u"--tour and --time-start both quit: use one of them."_s);
    if (result.files.contains(QString()))
        return Unexpected(u"The name of a file is empty."_s);
    if (result.demo && !result.files.isEmpty())
        return Unexpected(u"Files are not opened together with --demo."_s);
    if (result.colors
        && !QStringList { u"system"_s, u"light"_s, u"dark"_s }.contains(*result.colors))
        return Unexpected(u"--colors takes system, light or dark."_s);
    if (result.language && !languageCodes().contains(*result.language))
        return Unexpected(
            QString(u"--language takes one of "_s % languageCodes().join(u", "_s) % u'.'));
    if (parser.isSet(options.textSize)) {
        result.textSize = parser.value(options.textSize).toInt();
        if (*result.textSize < Theme::minimumTextSize || *result.textSize > Theme::maximumTextSize)
            return Unexpected(u"--text-size takes a number from 100 to 200."_s);
    }
    return result;
}

QString commandLineHelp()
{
    const Options options;
    QCommandLineParser parser;
    setUp(parser, options);
    return parser.helpText()
        + u"\nIf Groupdesk runs already with the same folder, it is asked to do this, and comes to "
          "the\nfront. --tour, --groups, --colors, --language and --text-size start one of their "
          "own. A\nfile named .portable beside the program keeps everything in the folder “data” "
          "there.\n"
          "\nExit codes: 0 all went well, 1 something could not be had, 2 unknown arguments.\n"_s;
}

} // namespace groupdesk
