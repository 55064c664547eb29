#include "errorwords.h"

#include "group.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Kind = CloudError::Kind;

/// What becomes of what was read before, while the platform cannot be reached.
QString whatStays(const ErrorContext &context)
{
    return context.activity == Activity::Listing || context.activity == Activity::Connecting
        ? Words::tr("What was read before stays on show, read-only, until it answers again.")
        : QString();
}

ErrorText missingToken(const CloudError &error, const ErrorContext &context)
{
    return wordsWith(context,
                     context.profile.isEmpty()
                         ? Words::tr("This profile has no token that could be sent.")
                         : Words::tr("The profile %1 has no token that could be sent.")
                               .arg(quotedName(context.profile)),
                     joinedSentences({ asSentence(error.reason),
                                       Words::tr("Enter the token, or say in the profile where "
                                                 "it is kept.") }),
                     { ErrorAction::EnterToken, ErrorAction::EditProfile });
}

ErrorText unsentWords(const CloudError &error, const ErrorContext &context)
{
    const QString platform = platformWord(context);
    switch (error.kind) {
    case Kind::BadArgument:
        return wordsWith(
            context, Words::tr("Nothing was sent: this name or id cannot be part of an address."),
            asSentence(error.reason), {});
    case Kind::MissingToken:
        return missingToken(error, context);
    case Kind::ReadOnly:
        return wordsWith(
            context,
            context.profile.isEmpty() ? Words::tr("Nothing was sent: this profile is locked.")
                                      : Words::tr("Nothing was sent: the profile %1 is locked.")
                                            .arg(quotedName(context.profile)),
            Words::tr("Unlock it for a while to change something."), { ErrorAction::Unlock });
    case Kind::SignInNeeded:
        return wordsWith(context, Words::tr("Nobody is signed in to %1.").arg(platform),
                         Words::tr("The sign-in has ended, or the account signed in elsewhere. "
                                   "Sign in again in the browser."),
                         { ErrorAction::SignIn, ErrorAction::EditProfile });
    case Kind::NotJournalled:
        return wordsWith(context,
                         Words::tr("Nothing was sent: it could not be noted in the journal first."),
                         joinedSentences({ asSentence(error.reason),
                                           Words::tr("See that there is room on the disk.") }),
                         { ErrorAction::Retry });
    case Kind::Cancelled:
        return wordsWith(context,
                         Words::tr("Signing in to %1 was ended before it was done.").arg(platform),
                         Words::tr("Nothing was sent."), { ErrorAction::Retry });
    default:
        Q_UNREACHABLE();
    }
}

ErrorText unreachedWords(const CloudError &error, const ErrorContext &context)
{
    const QString host = hostWord(error, context);
    const auto words = [&](const QString &headline, const QString &advice,
                           const QList<ErrorAction> &actions) {
        return wordsWith(context, headline,
                         joinedSentences({ advice, attemptsSentence(error), whatStays(context) }),
                         actions);
    };
    switch (error.kind) {
    case Kind::HostNotFound:
        return words(Words::tr("The host %1 was not found.").arg(host),
                     Words::tr("Check the network and the endpoint in the profile."),
                     { ErrorAction::Retry, ErrorAction::EditProfile });
    case Kind::Refused:
        return words(Words::tr("Nobody answers at %1.").arg(host),
                     Words::tr("The service may be down, or the endpoint in the profile may name "
                               "another port."),
                     { ErrorAction::Retry, ErrorAction::EditProfile });
    case Kind::Offline:
        return words(Words::tr("This computer has no way to %1.").arg(host),
                     Words::tr("Check its network connection."), { ErrorAction::Retry });
    case Kind::ProxyFailed:
        return words(
            Words::tr("The proxy on the way to %1 did not pass the request on.").arg(host),
            joinedSentences({ asSentence(error.reason),
                              Words::tr("Check the proxy in the profile, or the proxy settings "
                                        "of this computer.") }),
            { ErrorAction::EditProfile, ErrorAction::Retry });
    case Kind::Timeout:
        return words(Words::tr("%1 did not answer in time.").arg(platformWord(context)),
                     Words::tr("The service or the network is slow. Try again in a moment."),
                     { ErrorAction::Retry });
    case Kind::ConnectionLost:
        return words(
            Words::tr("The connection to %1 broke before its answer was complete.").arg(host),
            Words::tr("Try again in a moment."), { ErrorAction::Retry });
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

ErrorText networkWords(const CloudError &error, const ErrorContext &context)
{
    const QString host = hostWord(error, context);
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::Offline:
    case Kind::ProxyFailed:
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return unreachedWords(error, context);
    case Kind::TlsFailed:
        return wordsWith(
            context, Words::tr("The certificate of %1 could not be verified.").arg(host),
            joinedSentences({ asSentence(error.reason),
                              Words::tr("The token was not sent. If a proxy reads encrypted "
                                        "traffic here, or the service has its own authority, "
                                        "name that authority's certificate file in the "
                                        "profile.") }),
            { ErrorAction::EditProfile, ErrorAction::Retry });
    case Kind::RedirectRefused:
        return wordsWith(
            context, Words::tr("%1 pointed to another host, which was not asked.").arg(host),
            Words::tr("The token stays with the endpoint in the profile. Check that endpoint."),
            { ErrorAction::EditProfile });
    default:
        return unsentWords(error, context);
    }
}

} // namespace groupdesk
