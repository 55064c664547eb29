#pragma once

#include "capabilities.h"
#include "organization.h"
#include "platform.h"
#include "problem.h"
#include "profile.h"

#include <QDateTime>

#include <optional>

namespace groupdesk {

enum class LoadState {
    Idle, ///< never asked
    WaitingForToken, ///< the keychain may be showing a prompt
    Loading,
    Ready,
    Failed, ///< see the problem; what was loaded before stays
    Stopped, ///< a person ended the loading; what arrived stays, but is not all there is
};

/// Something is being waited for.
[[nodiscard]] inline bool isUnderWay(LoadState state)
{
    return state == LoadState::WaitingForToken || state == LoadState::Loading;
}

[[nodiscard]] inline SourceRef sourceOf(const GroupRef &group)
{
    return { group.profile, group.organization };
}

/// What is known of one organization seen through one profile.
struct SourceStatus
{
    LoadState state = LoadState::Idle;
    int loaded = 0; ///< groups shown now
    std::optional<QDateTime> updated; ///< UTC, when the list was last complete
    std::optional<Problem> problem; ///< for Failed
    bool cached = false; ///< it was complete in an earlier run, and not yet in this one
    /// For Loading: nobody asked for it, and what is shown is complete. It is shown as Ready.
    bool quiet = false;

    /// Loading in a way that a person is to see.
    [[nodiscard]] bool showsLoading() const { return isUnderWay(state) && !quiet; }
};

/// What is known of a profile's own steps: getting its token, listing its organizations.
struct ProfileStatus
{
    LoadState state = LoadState::Idle;
    std::optional<Problem> problem;
    /// The platform did not answer: what is shown is old, nothing can be written, and it is asked
    /// again by itself.
    bool offline = false;
};

/// A source with the names people know it by.
struct Source
{
    SourceRef ref;
    Organization organization;
    Profile profile;
    PlatformDescription platform;
    SourceStatus status;
};

} // namespace groupdesk
