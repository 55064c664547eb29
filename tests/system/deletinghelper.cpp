// Deletes groups of a demo server as the program does, without a window, so that a test can end it
// in the middle. What it has done so far it says on standard output, a line at a time.

#include "clientground.h"
#include "journalfile.h"
#include "waitfor.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode {
    Finished = 0,
    Failed = 1,
    BadUsage = 2,
    NothingUnfinished = 3,
};

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// One "profile<tab>organization<tab>group" per line.
QList<GroupRef> refsIn(const QString &path)
{
    QList<GroupRef> refs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        refs.append(
            { ProfileId(parts.value(0)), OrganizationId(parts.value(1)), GroupId(parts.value(2)) });
    }
    return refs;
}

/// Runs to the end of the job. False if a group is still there.
bool deleteAll(Workspace &workspace, const QList<GroupRef> &refs, const BatchId &interrupted)
{
    DeleteJob *job = workspace.remove(refs, {}, interrupted);
    bool allGone = false;
    QEventLoop loop;
    QObject::connect(job, &DeleteJob::itemChanged, job, [job](int index) {
        if (job->items().at(index).isFinal())
            say("item");
    });
    QObject::connect(job, &DeleteJob::finished, &loop, [job, &allGone, &loop] {
        const QList<DeleteItem> &items = job->items();
        allGone = std::all_of(items.cbegin(), items.cend(),
                              [](const DeleteItem &item) { return item.isGone(); });
        loop.quit();
    });
    job->start();
    loop.exec();
    return allGone;
}

RecoveryReport lookUp(Workspace &workspace, const UnfinishedWork &work)
{
    RecoveryReport report;
    RecoveryJob *job = workspace.lookUp(work);
    QEventLoop loop;
    QObject::connect(job, &RecoveryJob::finished, &loop,
                     [&report, &loop](const RecoveryReport &found) {
                         report = found;
                         loop.quit();
                     });
    job->start();
    loop.exec();
    return report;
}

ExitCode resume(JournalFile &journal, Workspace &workspace)
{
    Answer<UnfinishedWork, StoreError> work;
    QObject context;
    journal.unfinished(&context, work.callback());
    if (!work.wait(60'000) || !work.result())
        return Failed;
    if (work.result()->isEmpty())
        return NothingUnfinished;
    say("unfinished");
    const RecoveryReport report = lookUp(workspace, *work.result());
    if (!report.problems.isEmpty())
        return Failed;
    say("looked");
    for (const RecoveryReport::Batch &batch : report.batches) {
        if (!batch.isOver && !deleteAll(workspace, batch.rest(), batch.batch.id))
            return Failed;
    }
    return Finished;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 7)
        return BadUsage;
    const DemoAddress address { QUrl(arguments.at(1)), QUrl(arguments.at(2)), QUrl(arguments.at(3)),
                                arguments.at(4) };
    JournalFile journal(arguments.at(5));
    ClientGround ground(address, journal, { std::chrono::milliseconds(10), 3 });
    if (!ground.openAndWait())
        return Failed;
    say("open");
    const QString mode = arguments.at(6);
    if (mode == "resume"_L1)
        return resume(journal, ground.workspace());
    return deleteAll(ground.workspace(), refsIn(mode), {}) ? Finished : Failed;
}
