#include "waitingwords.h"

#include "workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::WaitingWords)
};

} // namespace

WaitingWords waitingWords(const Workspace &workspace, const Profile &profile)
{
    if (!workspace.signInAddress(profile.id).isEmpty()) {
        return { Words::tr("browser…"), Words::tr("Continue in the browser"),
                 Words::tr(
                     "Sign in there, then come back. If no page opened, copy the address into "
                     "a browser on this computer."),
                 true };
    }
    switch (profile.tokenSource) {
    case TokenSource::Keychain:
        return { Words::tr("keyring…"), Words::tr("Waiting for the keyring"),
                 Words::tr("It may be asking for its password, perhaps behind this window.") };
    case TokenSource::VaultFile:
        return { Words::tr("passphrase…"), Words::tr("Waiting for the passphrase"),
                 Words::tr("The vault file opens with it.") };
    case TokenSource::Command:
        return { Words::tr("command…"), Words::tr("Running the command"),
                 Words::tr("It prints the token. It has 10 seconds.") };
    case TokenSource::Ask:
    case TokenSource::Session:
        return { Words::tr("token…"), Words::tr("Waiting for the token"),
                 Words::tr("Enter it in the window that asks for it.") };
    case TokenSource::Environment:
        break;
    }
    return { Words::tr("token…"), Words::tr("Waiting for the token"), {} };
}

} // namespace groupdesk
