#pragma once

#include "profile.h"

#include <QString>

namespace groupdesk {

class Workspace;

/// What a profile that is in LoadState::WaitingForToken waits for, in words.
struct WaitingWords
{
    QString shortly; ///< for a row of the tree: "keyring…"
    QString sentence; ///< "Waiting for the keyring"
    QString advice; ///< what to do about it, one or two sentences
    bool inBrowser = false; ///< a sign-in that can be cancelled; its address can be copied
};

[[nodiscard]] WaitingWords waitingWords(const Workspace &workspace, const Profile &profile);

} // namespace groupdesk
