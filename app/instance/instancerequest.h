#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace groupdesk {

/// What a program that was started asks of the one that runs already. It comes from outside:
/// whoever gets one may do for it what a click would do, and nothing more.
struct InstanceRequest
{
    enum class Kind {
        Raise, ///< bring a window to the front; open one if there is none
        NewWindow,
        Demo,
    };
    Kind kind = Kind::Raise;
    bool readOnly = false; ///< what is opened must not be able to write
    QStringList files; ///< of profiles, absolute
    /// What lets the other program come to the front: $XDG_ACTIVATION_TOKEN or $DESKTOP_STARTUP_ID
    /// of the one that asks. Empty: nothing.
    QString activationToken;

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

/// More than this, in bytes with the line end, is not read.
inline constexpr qsizetype largestInstanceRequest = 64 * 1024;

/// One line of JSON with the line end, version 1:
///
///     {"groupdesk":1,"kind":"raise","readOnly":false,"files":["/…"],"activationToken":"…"}
[[nodiscard]] QByteArray encoded(const InstanceRequest &request);

/// Reads \a line, which may come from anything. The error says in English, for a log, what is wrong
/// with it: no JSON of ours, another version, an unknown kind, more than 100 files, a file that is
/// not absolute, or a token that is not printable or longer than 1024 characters.
[[nodiscard]] Result<InstanceRequest, QString> decodedRequest(const QByteArray &line);

} // namespace groupdesk
