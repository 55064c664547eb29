#pragma once

#include "browsersignin.h"
#include "editdraft.h"
#include "editjob.h"
#include "journal.h"
#include "listcache.h"
#include "pins.h"
#include "platformclient.h"
#include "profilerepository.h"
#include "savedview.h"
#include "secretprompt.h"
#include "secretstore.h"
#include "trafficmonitor.h"

#include <QList>

#include <chrono>

namespace groupdesk {

/// What a Workspace stands on. All of it outlives the Workspace; what is null is not to be had.
struct Surroundings
{
    ProfileRepository &profiles;
    SecretStore &secrets;
    PlatformFactory &platforms;
    Journal &journal; ///< nothing is written that it could not note before
    PinRepository *pins = nullptr; ///< null: no group is pinned, and none can be
    ViewRepository *views = nullptr; ///< null: no views or favourites are kept
    SignInService *signIns = nullptr; ///< null: profiles with SignInMethod::Browser do not open
    SecretPrompt *prompt = nullptr; ///< null: a refused token is not asked for again
    TrafficMonitor *traffic = nullptr;
    DraftRepository *drafts = nullptr; ///< null: what is typed is lost in a crash
    ListCache *listCache = nullptr; ///< null: every start begins with nothing
    /// For how long writes gather before what they left of a list is kept.
    std::chrono::milliseconds cachePause = std::chrono::seconds(2);
    EditJob::Patience patience {}; ///< with what the platform does not show at once
    bool barWrites = false; ///< every profile's WriteLock is Barred
    /// How long a row stays marked after the refresh that changed it.
    std::chrono::milliseconds markTime = std::chrono::seconds(5);
    /// How long to wait before a platform that did not answer is asked again: the first pause, the
    /// second … the last one is repeated.
    QList<std::chrono::milliseconds> offlinePauses {
        std::chrono::seconds(5),  std::chrono::seconds(10), std::chrono::seconds(20),
        std::chrono::seconds(40), std::chrono::seconds(60),
    };
};

} // namespace groupdesk
