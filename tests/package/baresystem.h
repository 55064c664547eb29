#pragma once

#include "listing.h"

#include <QString>
#include <QStringList>

namespace groupdesk::test {

/// A Debian 12 with nothing in it but what every one has: no Qt, no fonts, no X libraries. Programs
/// run in it as its root or as its only user, "newcomer", in namespaces of their own that end with
/// them: neither their mounts nor their processes outlive the call. Linux, root.
class BareSystem final
{
public:
    enum class Network {
        None, ///< nothing but the loopback device of its own
        Shared,
    };
    enum class User {
        Root,
        Newcomer,
    };
    struct Outcome
    {
        int code = -1; ///< -1: it did not end in time, or could not be started
        QString text; ///< what it wrote, errors too
    };

    /// Why no such system can be made here, for a test to say so and skip. Empty: it can.
    [[nodiscard]] static QString whyNot();

    /// It will lie in \a folder, which must exist; \a archive keeps a fresh one for the next time.
    BareSystem(const QString &folder, const QString &archive);
    /// Makes it, out of the archive if there is one, else by debootstrap. Empty: it worked.
    [[nodiscard]] QString make();

    /// The command line that runs \a script with the shell in it.
    [[nodiscard]] QStringList command(const QString &script, User user, Network network,
                                      const QString &display = {}) const;
    /// Runs \a script to its end.
    [[nodiscard]] Outcome run(const QString &script, User user = User::Root,
                              Network network = Network::None, int timeoutMs = 120'000) const;

    /// The path of \a place (as seen inside) from outside.
    [[nodiscard]] QString outside(const QString &place) const;
    [[nodiscard]] Listing listing() const;

private:
    QString m_root;
    QString m_archive;
};

} // namespace groupdesk::test
