#include "profileproblems.h"

#include <QCoreApplication>

namespace groupdesk {

QString problemText(ProfileProblem problem)
{
    const auto words
        = [](const char *text) { return QCoreApplication::translate("ProfileProblem", text); };
    switch (problem) {
    case ProfileProblem::NameMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "Give the profile a name."));
    case ProfileProblem::PlatformMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "Choose a platform."));
    case ProfileProblem::UrlMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Enter an endpoint, for example https://api.example.com."));
    case ProfileProblem::UrlNotHttps:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "The endpoint has to begin with https:// so that nobody "
                                       "can read the token on the way."));
    case ProfileProblem::UrlHasUserInfo:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Take the user name or password out of the endpoint."));
    case ProfileProblem::UrlHasQueryOrFragment:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Take the part from “?” or “#” on out of the endpoint."));
    case ProfileProblem::VariableMissing:
        return words(
            QT_TRANSLATE_NOOP("ProfileProblem", "Name the environment variable with the token."));
    case ProfileProblem::VariableNotAName:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Names of environment variables have only letters, digits "
                                       "and _, and no digit first."));
    case ProfileProblem::CommandMissing:
        return words(
            QT_TRANSLATE_NOOP("ProfileProblem", "Enter the command that prints the token."));
    case ProfileProblem::ProxyHostMissing:
        return words(
            QT_TRANSLATE_NOOP("ProfileProblem", "Enter the host of the proxy, without a scheme."));
    case ProfileProblem::ProxyPortMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "Enter the port of the proxy."));
    case ProfileProblem::TimeoutOutOfRange:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "A time-out is out of its range."));
    case ProfileProblem::ClientIdMissing:
        return words(QT_TRANSLATE_NOOP(
            "ProfileProblem", "Enter the client id that the provider gave for this program."));
    case ProfileProblem::IssuerNotHttps:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "The address of the sign-in must begin with https://."));
    case ProfileProblem::RedirectPathRelative:
        return words(QT_TRANSLATE_NOOP(
            "ProfileProblem", "The path of the redirect address must begin with a slash."));
    case ProfileProblem::SourceCannotKeep:
        return words(QT_TRANSLATE_NOOP(
            "ProfileProblem",
            "A sign-in in the browser needs a place that can store it: the keychain, the "
            "vault file or this session."));
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
