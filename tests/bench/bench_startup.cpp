// From starting the program to its painted window, and what it holds in memory then, beside the
// least that a Widgets program can be. Real processes, one after the other, without a network.

#include "benchreport.h"
#include "benchserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <optional>
#include <utility>

using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 10'000;
constexpr int windowful = 100; // more rows than a window shows; the others follow in slices
constexpr int rounds = 21;
constexpr double timeLimit = 2.0;
constexpr double memoryLimit = 1.6;

/// A person's folders, with one profile in them.
class Home final
{
public:
    [[nodiscard]] bool make(const QUrl &braintrust)
    {
        for (const QString &name : { u"config/groupdesk"_s, u"run"_s }) {
            if (!QDir(m_folder.path()).mkpath(name))
                return false;
        }
        QFile::setPermissions(m_folder.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QJsonObject token { { u"source"_s, u"environment"_s },
                                  { u"variable"_s, u"BENCH_TOKEN"_s } };
        const QJsonObject profile { { u"id"_s, u"bench"_s },
                                    { u"name"_s, u"Bench"_s },
                                    { u"platform"_s, u"braintrust"_s },
                                    { u"baseUrl"_s, braintrust.toString() },
                                    { u"organizations"_s, u"all"_s },
                                    { u"class"_s, u"development"_s },
                                    { u"token"_s, token } };
        const QJsonObject all { { u"format"_s, u"groupdesk-profiles"_s },
                                { u"version"_s, 1 },
                                { u"profiles"_s, QJsonArray { profile } } };
        QFile file(m_folder.filePath(u"config/groupdesk/profiles.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
    }
    /// Nothing of this computer's user gets in, nor of its desktop.
    [[nodiscard]] QProcessEnvironment environment(const QString &token) const
    {
        QProcessEnvironment environment;
        const auto known = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, known.value(u"PATH"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"BENCH_TOKEN"_s, token);
        environment.insert(u"HOME"_s, m_folder.path());
        for (const auto &[variable, name] :
             { std::pair("XDG_CONFIG_HOME"_L1, "config"_L1),
               std::pair("XDG_STATE_HOME"_L1, "state"_L1),
               std::pair("XDG_CACHE_HOME"_L1, "cache"_L1), std::pair("XDG_DATA_HOME"_L1, "data"_L1),
               std::pair("XDG_RUNTIME_DIR"_L1, "run"_L1) })
            environment.insert(variable, m_folder.filePath(name));
        return environment;
    }
    /// Of everything in it.
    [[nodiscard]] qint64 size() const
    {
        qint64 sum = 0;
        QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            sum += files.fileInfo().size();
        }
        return sum;
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// How one start went.
struct Start
{
    double milliseconds = 0; ///< from its beginning until it says that it was painted
    double megabytes = 0; ///< that it has then
    int groups = 0; ///< that it shows then
};

int numberIn(const QString &line, const QString &before)
{
    const QRegularExpression pattern(u"(\\d+) "_s + before);
    return pattern.match(line).captured(1).toInt();
}

/// No value: it did not say when it was painted.
std::optional<Start> startOf(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            return std::nullopt;
    }
    Start start;
    start.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const QString line = QString::fromUtf8(process.readLine());
    start.megabytes = numberIn(line, u"kB"_s) / 1024.0;
    start.groups = numberIn(line, u"groups"_s);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return start;
}

/// Lets the program read everything once, and keep what it keeps, until nothing more is written.
bool visit(const Home &home, const QProcessEnvironment &environment)
{
    constexpr int calm = 30; // tenths of a second
    constexpr int longest = 1'200;
    constexpr qint64 least = 30 * groupCount; // less than this is not all of them
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GROUPDESK_PROGRAM), {}, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return false;
    qint64 known = -1;
    for (int tenth = 0, still = 0; tenth < longest && still < calm; ++tenth) {
        QThread::msleep(100);
        const qint64 size = home.size();
        const bool isCalm = std::exchange(known, size) == size && size > least;
        still = isCalm ? still + 1 : 0;
    }
    process.terminate();
    return process.waitForFinished();
}

struct Rounds
{
    QList<double> milliseconds;
    QList<double> megabytes;

    void add(const Start &start)
    {
        milliseconds.append(start.milliseconds);
        megabytes.append(start.megabytes);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString figures = QCoreApplication::arguments().value(1);
    BenchServer server;
    Home home;
    if (figures.isEmpty() || !server.start({ u"--groups"_s, QString::number(groupCount) })
        || !home.make(server.braintrust()))
        return 2;
    const QProcessEnvironment environment = home.environment(server.token());
    if (!visit(home, environment))
        return 2;
    server.stop();

    const QString whole = QStringLiteral(GROUPDESK_PROGRAM);
    const QStringList timed { u"--time-start"_s };
    const QString least = QStringLiteral(MINIMAL_PROGRAM);
    Rounds values;
    Rounds floors;
    int groups = 0;
    for (int round = 0; round < (isCounting() ? 1 : rounds); ++round) {
        const auto floor = startOf(least, {}, environment);
        const auto value = startOf(whole, timed, environment);
        if (!floor || !value) {
            QTextStream(stderr) << "a program did not say that it was painted" << Qt::endl;
            return 1;
        }
        floors.add(*floor);
        values.add(*value);
        groups = value->groups;
    }
    BenchRow time { u"start to first paint, one profile, 10 000 cached groups"_s, u"ms"_s,
                    median(values.milliseconds), median(floors.milliseconds), timeLimit };
    time.instructions = instructionsOfProgram(whole, timed, environment);
    time.floorInstructions = instructionsOfProgram(least, {}, environment);
    const BenchRow memory { u"resident memory at start"_s, u"MB"_s, median(values.megabytes),
                            median(floors.megabytes), memoryLimit };
    if (groups < windowful)
        QTextStream(stderr) << "only " << groups << " groups were shown" << Qt::endl;
    return report(figures, { time, memory }) && groups >= windowful ? 0 : 1;
}
