#include "errorwords.h"

#include "group.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Files of ours, or else the place where a token is kept.
bool isFile(const StoreError &error)
{
    return !error.path.isEmpty();
}

ErrorText missing(const StoreError &error, const ErrorContext &context)
{
    if (isFile(error)) {
        return { Words::tr("The file %1 is not there.").arg(displayName(error.path)),
                 Words::tr("It may have been moved or deleted by another program."),
                 {},
                 {} };
    }
    const QString headline = context.profile.isEmpty()
        ? Words::tr("No token is stored for this profile.")
        : Words::tr("No token is stored for the profile %1.").arg(quotedName(context.profile));
    return { headline,
             Words::tr("Enter the token in the profile, or say there where it is kept."),
             {},
             { ErrorAction::EditProfile } };
}

ErrorText unavailable(const ErrorContext &context)
{
    const QString headline = context.profile.isEmpty()
        ? Words::tr("The place where the token is kept does not answer.")
        : Words::tr("The place where the token of %1 is kept does not answer.")
              .arg(quotedName(context.profile));
    return { headline,
             Words::tr("On this computer no keychain answers, or the environment variable has no "
                       "value. Choose another place for the token in the profile, or unlock the "
                       "keychain and try again."),
             {},
             { ErrorAction::EditProfile, ErrorAction::Retry } };
}

ErrorText denied(const StoreError &error)
{
    if (isFile(error)) {
        return {
            Words::tr("This computer refused access to the file %1.").arg(displayName(error.path)),
            Words::tr("Check who owns the file and its folder."),
            {},
            { ErrorAction::Retry }
        };
    }
    return { Words::tr("The keychain refused access to the token."),
             Words::tr("Allow the access when the keychain asks, or choose another place for the "
                       "token in the profile."),
             {},
             { ErrorAction::Retry, ErrorAction::EditProfile } };
}

ErrorText unreadable(const StoreError &error)
{
    const QString where = error.path.isEmpty()
        ? Words::tr("It was left as it is.")
        : Words::tr("It was kept aside as %1, so nothing in it is lost.")
              .arg(displayName(error.path));
    return { Words::tr("A file of this program could not be understood."),
             joinedSentences({ where, Words::tr("It may have been edited by hand or cut short.") }),
             {},
             {} };
}

ErrorText newer(const StoreError &error)
{
    const QString headline = error.path.isEmpty()
        ? Words::tr("A file was written by a newer version of this program.")
        : Words::tr("The file %1 was written by a newer version of this program.")
              .arg(displayName(error.path));
    return { headline,
             Words::tr(
                 "It was left untouched. Use the newer version, or start this one with another "
                 "folder."),
             {},
             {} };
}

ErrorText failedWork(const StoreError &error)
{
    const QString headline = isFile(error)
        ? Words::tr("This computer could not read or write %1.").arg(displayName(error.path))
        : Words::tr("This computer could not store or read what was asked.");
    return { headline,
             joinedSentences({ asSentence(error.detail), Words::tr("Nothing typed was lost.") }),
             {},
             { ErrorAction::Retry } };
}

ErrorText damagedVault(const StoreError &error)
{
    const QString file = displayName(error.path);
    const bool isShort = error.kind == StoreError::Kind::Truncated;
    QString headline = isShort ? Words::tr("The vault file ends too early.")
                               : Words::tr("The vault file was changed by something else.");
    if (isFile(error)) {
        headline = isShort
            ? Words::tr("The vault file %1 ends too early.").arg(file)
            : Words::tr("The vault file %1 was changed by something else.").arg(file);
    }
    const QString what = isShort ? Words::tr("It was left as it is.")
                                 : Words::tr("It was left as it is, and nothing in it is trusted.");
    return { headline,
             joinedSentences({ what,
                               Words::tr("Restore it from a backup, or move it away to start a "
                                         "new one.") }),
             {},
             { ErrorAction::Retry } };
}

ErrorText storeWords(const StoreError &error, const ErrorContext &context)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return missing(error, context);
    case Kind::Unavailable:
        return unavailable(context);
    case Kind::TimedOut:
        return { Words::tr("The keychain did not answer in time."),
                 Words::tr(
                     "It may be asking for its password in another window. Unlock it, then try "
                     "again."),
                 {},
                 { ErrorAction::Retry, ErrorAction::EditProfile } };
    case Kind::Declined:
        return {
            context.profile.isEmpty()
                ? Words::tr("What was asked for was not entered.")
                : Words::tr("What %1 asked for was not entered.").arg(quotedName(context.profile)),
            Words::tr("Nothing was sent. Enter it, or say in the profile where the token is "
                      "kept."),
            {},
            { ErrorAction::EnterToken, ErrorAction::EditProfile }
        };
    case Kind::Denied:
        return denied(error);
    case Kind::Corrupt:
        return unreadable(error);
    case Kind::Newer:
        return newer(error);
    case Kind::Io:
        return failedWork(error);
    case Kind::WrongPassphrase:
        return { Words::tr("This passphrase does not open the vault file."),
                 Words::tr("Nothing was changed. Try again; a forgotten passphrase cannot be "
                           "recovered."),
                 {},
                 { ErrorAction::Retry } };
    case Kind::Truncated:
    case Kind::Tampered:
        return damagedVault(error);
    case Kind::CommandFailed:
        return { Words::tr("The command that prints the token failed."),
                 joinedSentences(
                     { asSentence(error.detail), Words::tr("Check the command in the profile.") }),
                 {},
                 { ErrorAction::EditProfile, ErrorAction::Retry } };
    case Kind::Invalid:
        return { Words::tr("There is nothing that could be stored."),
                 Words::tr(
                     "The token or the name of its variable is empty, or is set outside of this "
                     "program."),
                 {},
                 { ErrorAction::EditProfile } };
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const StoreError &error, const ErrorContext &context)
{
    ErrorText text = storeWords(error, context);
    QStringList lines;
    if (!context.profile.isEmpty())
        lines.append(Words::tr("Profile: %1").arg(displayName(context.profile)));
    if (!error.path.isEmpty())
        lines.append(Words::tr("File: %1").arg(displayName(error.path)));
    if (!error.detail.isEmpty())
        lines.append(
            Words::tr("This computer says: “%1”").arg(displayName(error.detail.simplified())));
    text.details = lines.join(u'\n');
    return text;
}

} // namespace groupdesk
