#pragma once

#include <QString>

namespace groupdesk {

/// Why something could not be read from or written to this computer.
struct StoreError
{
    enum class Kind {
        NotFound, ///< there is no such entry
        Unavailable, ///< no keychain answers on this computer
        TimedOut, ///< the keychain did not answer in time (a prompt may be waiting)
        Denied, ///< the system or the keychain refused
        Declined, ///< the person who was asked for the secret closed the question
        Corrupt, ///< the file cannot be read; it was kept aside at \c path
        Newer, ///< the file was written by a newer version; it is left untouched
        Io, ///< reading or writing failed; \c detail has the system's reason
        WrongPassphrase, ///< the vault file is whole, but this does not open it; nothing was
                         ///< changed
        Truncated, ///< the vault file ends too early; it is left as it is
        Tampered, ///< the vault file was changed by somebody else; it is left as it is
        CommandFailed, ///< the token command did not start, failed or printed nothing
        Invalid, ///< the value itself cannot be stored (an empty token, an empty variable name)
    };
    Kind kind = Kind::Io;
    QString detail; ///< the system's own words, plain text; never holds a secret
    QString path; ///< the file concerned, or where it was kept aside

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

} // namespace groupdesk
