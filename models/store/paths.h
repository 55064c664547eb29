#pragma once

#include "callback.h"

#include <QString>

#include <optional>

namespace groupdesk {

/// The folder of profiles.json, absolute; it need not exist. The first of these that is given:
/// \a chosen (--config-dir), $GROUPDESK_CONFIG_DIR, $XDG_CONFIG_HOME/groupdesk,
/// ~/.config/groupdesk. The first two may be relative to the current folder; an XDG variable that
/// is not absolute is ignored, as the XDG Base Directory Specification demands. Empty is not given.
[[nodiscard]] QString configDirectory(const std::optional<QString> &chosen = std::nullopt);

/// The file for secrets on machines without a keychain: "secrets.vault" in configDirectory().
[[nodiscard]] QString vaultFilePath(const std::optional<QString> &chosen = std::nullopt);

/// The folder for what may be lost without harm (window state), absolute; it need not exist. With
/// \a chosen or $GROUPDESK_CONFIG_DIR it is "state" in that folder, so that one folder holds
/// everything; else $XDG_STATE_HOME/groupdesk or ~/.local/state/groupdesk.
[[nodiscard]] QString stateDirectory(const std::optional<QString> &chosen = std::nullopt);

/// The folder for what can be had again (the last lists), absolute; it need not exist. With
/// \a chosen or $GROUPDESK_CONFIG_DIR it is "cache" in that folder; else
/// $XDG_CACHE_HOME/groupdesk or ~/.cache/groupdesk.
[[nodiscard]] QString cacheDirectory(const std::optional<QString> &chosen = std::nullopt);

/// The folder that holds everything in portable mode: "data" in \a programFolder, absolute, if a
/// file
/// ".portable" lies beside the program there (what is in it does not matter). No value if there is
/// none, or if a folder was named: \a chosen and $GROUPDESK_CONFIG_DIR come first.
[[nodiscard]] std::optional<QString> portableDirectory(const QString &programFolder,
                                                       const std::optional<QString> &chosen
                                                       = std::nullopt);

/// Makes \a path and its missing parents, with mode 0700. A folder that exists keeps its mode: it
/// may be shared on purpose. Io: something on the way is not a folder, or cannot be made.
[[nodiscard]] StoreResult<Done> ensurePrivateDirectory(const QString &path);

/// The same, and makes sure by trying that files can be made in it. Io, with the reason, if not.
[[nodiscard]] StoreResult<Done> ensureWritableDirectory(const QString &path);

} // namespace groupdesk
