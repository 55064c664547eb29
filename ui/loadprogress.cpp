#include "loadprogress.h"

#include "workspace.h"

#include <QCoreApplication>

namespace groupdesk {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::LoadProgress)
};

} // namespace

LoadProgress loadProgress(const Workspace &workspace, const Scope &scope)
{
    LoadProgress progress;
    progress.isLoading = workspace.isLoading(scope);
    for (const Profile &profile : workspace.profiles(scope)) {
        const LoadState state = workspace.profileStatus(profile.id).state;
        progress.isStopped = progress.isStopped || state == LoadState::Stopped;
    }
    for (const Source &source : workspace.sources(scope)) {
        const SourceStatus &status = source.status;
        const bool stopped = status.state == LoadState::Stopped;
        progress.loaded += status.loaded;
        progress.isFirst = progress.isFirst || (status.showsLoading() && !status.updated);
        progress.isStopped = progress.isStopped || stopped;
        progress.isPartial = progress.isPartial || (stopped && !status.updated);
    }
    return progress;
}

QString moreToCome(const LoadProgress &progress)
{
    if (!progress.isFirst || progress.loaded == 0)
        return {};
    return Words::tr("%Ln loaded, more…", nullptr, progress.loaded);
}

QString stoppedText(const LoadProgress &progress)
{
    if (!progress.isStopped)
        return {};
    if (progress.isPartial)
        return Words::tr("Stopped: %Ln loaded, not all", nullptr, progress.loaded);
    // Every list was complete once, and is shown as it was, with what arrived.
    return progress.loaded > 0 ? Words::tr("Stopped before everything was refreshed")
                               : Words::tr("Stopped before anything was loaded");
}

} // namespace groupdesk
