#include "demoarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint64 longestLatency = 600'000;
constexpr quint64 mostGroups = DemoOptions::mostGroups;

DemoArguments refusal(const QString &reason)
{
    const QString name = QCoreApplication::applicationName();
    return { .action = DemoArguments::Action::Refuse,
             .text = u"%1: %2\nTry \"%1 --help\".\n"_s.arg(name, reason) };
}

/// Decimal digits only: toULongLong() alone would also take blanks and a sign.
std::optional<quint64> number(const QString &text, quint64 highest)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    bool isNumber = false;
    const quint64 value = text.toULongLong(&isNumber);
    if (!isNumber || value > highest)
        return std::nullopt;
    return value;
}

QString description()
{
    return u"Plays Turso, Braintrust and Nscale on 127.0.0.1, with invented data that is the same "
           "for the same seed. When it is ready it prints one line of JSON with the base URLs and "
           "the token to use, and serves until it gets SIGINT or SIGTERM.\n\n"
           "Exit codes: 0 ended as asked, 1 the port cannot be used, 2 bad arguments."_s;
}

} // namespace

DemoArguments parsedArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption port(
        u"port"_s, u"Port to listen on; 0, the default, for a free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption latency(u"latency"_s, u"Milliseconds every answer is late."_s, u"MS"_s,
                                     u"0"_s);
    const QCommandLineOption seed(u"seed"_s, u"Which data to make up."_s, u"N"_s, u"1"_s);
    const QCommandLineOption groups(
        u"groups"_s,
        u"How many groups the main organization of each platform has, up to %1. Without it, some "
        "dozens."_s.arg(mostGroups),
        u"N"_s);
    parser.addOptions({ port, latency, seed, groups });

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(help))
        return { .action = DemoArguments::Action::Print, .text = parser.helpText() };
    if (parser.isSet(version)) {
        return { .action = DemoArguments::Action::Print,
                 .text = QCoreApplication::applicationName() + u' '
                     + QCoreApplication::applicationVersion() + u'\n' };
    }
    if (!parser.positionalArguments().isEmpty())
        return refusal(u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().first()));

    const auto portNumber = number(parser.value(port), std::numeric_limits<quint16>::max());
    const auto milliseconds = number(parser.value(latency), longestLatency);
    const auto seedNumber = number(parser.value(seed), std::numeric_limits<quint32>::max());
    if (!portNumber)
        return refusal(u"--port takes a number from 0 to 65535"_s);
    if (!milliseconds)
        return refusal(u"--latency takes a number from 0 to %1"_s.arg(longestLatency));
    if (!seedNumber)
        return refusal(u"--seed takes a number from 0 to 4294967295"_s);
    const auto groupCount = number(parser.value(groups), mostGroups);
    if (parser.isSet(groups) && !groupCount)
        return refusal(u"--groups takes a number from 0 to %1"_s.arg(mostGroups));
    DemoArguments parsed;
    if (parser.isSet(groups))
        parsed.options.groups = static_cast<int>(*groupCount);
    parsed.options.port = static_cast<quint16>(*portNumber);
    parsed.options.latencyMs = static_cast<int>(*milliseconds);
    parsed.options.seed = static_cast<quint32>(*seedNumber);
    return parsed;
}

} // namespace groupdesk::demo
