#include "errorwords.h"

#include "group.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
using Kind = CloudError::Kind;

ErrorText networkWords(const CloudError &error, const ErrorContext &context)
{
    const QString host = hostWord(error, context);
    const QString platform = platformWord(context);
    switch (error.kind) {
    case Kind::BadArgument:
        return wordsWith(
            context, Words::tr("Nothing was sent: this name or id cannot be part of an address."),
            asSentence(error.reason), {});
    case Kind::MissingToken:
        return wordsWith(context,
                         context.profile.isEmpty()
                             ? Words::tr("This profile has no token that could be sent.")
                             : Words::tr("The profile %1 has no token that could be sent.")
                                   .arg(quotedName(context.profile)),
                         Words::tr("Put a token into the profile."), { ErrorAction::EditProfile });
    case Kind::ReadOnly:
        return wordsWith(context,
                         context.profile.isEmpty()
                             ? Words::tr("Nothing was sent: this profile is locked.")
                             : Words::tr("Nothing was sent: the profile %1 is locked.")
                                   .arg(quotedName(context.profile)),
                         Words::tr("Unlock it for a while to change something."), {});
    case Kind::SignInNeeded:
        return wordsWith(context, Words::tr("Nobody is signed in to %1.").arg(platform),
                         Words::tr("The sign-in has ended, or the account signed in elsewhere. "
                                   "Sign in again in the browser."),
                         { ErrorAction::EditProfile });
    case Kind::Cancelled:
        return wordsWith(context, Words::tr("Signing in to %1 was cancelled.").arg(platform), {},
                         { ErrorAction::Retry });
    case Kind::HostNotFound:
        return wordsWith(context, Words::tr("The host %1 was not found.").arg(host),
                         Words::tr("Check the network and the endpoint in the profile."),
                         { ErrorAction::Retry, ErrorAction::EditProfile });
    case Kind::Refused:
        return wordsWith(
            context, Words::tr("Nobody answers at %1.").arg(host),
            Words::tr("The service may be down, or the endpoint in the profile may name "
                      "another port."),
            { ErrorAction::Retry, ErrorAction::EditProfile });
    case Kind::Offline:
        return wordsWith(context, Words::tr("This computer has no way to %1.").arg(host),
                         Words::tr("Check its network connection."), { ErrorAction::Retry });
    case Kind::ProxyFailed:
        return wordsWith(
            context, Words::tr("The proxy on the way to %1 did not pass the request on.").arg(host),
            Words::tr("Check the proxy settings of this computer."), { ErrorAction::Retry });
    case Kind::TlsFailed:
        return wordsWith(
            context, Words::tr("The certificate of %1 could not be verified.").arg(host),
            joinedSentences({ asSentence(error.reason),
                              Words::tr("The token was not sent. If a proxy reads encrypted "
                                        "traffic here, this computer has to trust its "
                                        "certificate.") }),
            { ErrorAction::EditProfile, ErrorAction::Retry });
    case Kind::Timeout:
        return wordsWith(context, Words::tr("%1 did not answer in time.").arg(platform),
                         Words::tr("The service or the network is slow. Try again in a moment."),
                         { ErrorAction::Retry });
    case Kind::ConnectionLost:
        return wordsWith(
            context,
            Words::tr("The connection to %1 broke before its answer was complete.").arg(host),
            Words::tr("Try again in a moment."), { ErrorAction::Retry });
    case Kind::RedirectRefused:
        return wordsWith(
            context, Words::tr("%1 pointed to another host, which was not asked.").arg(host),
            Words::tr("The token stays with the endpoint in the profile. Check that endpoint."),
            { ErrorAction::EditProfile });
    default:
        Q_UNREACHABLE();
    }
}

} // namespace groupdesk
