#include "errorwords.h"

#include "group.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Kind = CloudError::Kind;

QString refusal(const ErrorContext &context)
{
    const QString platform = platformWord(context);
    switch (context.activity) {
    case Activity::Connecting:
        return Words::tr("%1 refused the connection: this token may not read the organizations.")
            .arg(platform);
    case Activity::Listing:
        return Words::tr("%1 refused the list: this token may not read the groups of %2.")
            .arg(platform, organizationWord(context));
    case Activity::Retrieving:
        return Words::tr("%1 refused the details: this token may not read this group.")
            .arg(platform);
    case Activity::Creating:
        return Words::tr("%1 refused the new group: this token may not create it in %2.")
            .arg(platform, organizationWord(context));
    case Activity::Deleting:
        return Words::tr("%1 refused the deletion: this token may not delete this group.")
            .arg(platform);
    case Activity::Editing:
        return Words::tr("%1 refused the change: this token may not change this group.")
            .arg(platform);
    case Activity::Ordering:
        return Words::tr("%1 refused the order: this token may not do that with this group.")
            .arg(platform);
    case Activity::LoadingChoices:
        return Words::tr("%1 refused the choices for this form: this token may not read them.")
            .arg(platform);
    }
    Q_UNREACHABLE();
}

ErrorText forbidden(const ErrorContext &context)
{
    const QString right = context.missingRight.isEmpty()
        ? QString()
        : Words::tr("It takes the right %1.").arg(quotedName(context.missingRight));
    return wordsWith(
        context, refusal(context),
        joinedSentences({ right,
                          Words::tr("Use a token with that right, or ask an administrator of the "
                                    "organization.") }),
        { ErrorAction::EditProfile });
}

ErrorText notFound(const ErrorContext &context)
{
    const QString platform = platformWord(context);
    switch (context.activity) {
    case Activity::Retrieving:
    case Activity::Deleting:
    case Activity::Editing:
    case Activity::Ordering:
        return { Words::tr("%1 is no longer there.").arg(groupWord(context)),
                 Words::tr(
                     "It was deleted or renamed elsewhere. Refresh the list to see what %1 has "
                     "now.")
                     .arg(platform),
                 {},
                 { ErrorAction::RefreshList, ErrorAction::RemoveFromList } };
    case Activity::Connecting:
        return { Words::tr("%1 answered, but knows nothing at this address.").arg(platform),
                 Words::tr("Check the endpoint in the profile: a part of its path may be wrong."),
                 {},
                 { ErrorAction::EditProfile, ErrorAction::Retry } };
    case Activity::Listing:
    case Activity::Creating:
    case Activity::LoadingChoices:
        return wordsWith(
            context,
            Words::tr("%1 does not know %2 (any more).").arg(platform, organizationWord(context)),
            Words::tr("It may have been renamed or deleted, or the token may have lost access "
                      "to it."),
            { ErrorAction::Retry, ErrorAction::EditProfile });
    }
    Q_UNREACHABLE();
}

ErrorText notFoundOrForbidden(const ErrorContext &context)
{
    const bool aboutGroup = context.activity == Activity::Retrieving
        || context.activity == Activity::Deleting || context.activity == Activity::Editing
        || context.activity == Activity::Ordering;
    const QString subject = aboutGroup ? groupWord(context) : Words::tr("What was asked for");
    return { Words::tr("%1 is gone, or this token has no right to it.").arg(subject),
             Words::tr("%1 gives the same answer in both cases. Refresh the list to find out which "
                       "it is.")
                 .arg(platformWord(context)),
             {},
             { ErrorAction::RefreshList, ErrorAction::EditProfile } };
}

ErrorText conflict(const ErrorContext &context)
{
    if (context.activity == Activity::Creating) {
        return wordsWith(context,
                         Words::tr("%1 already has a group of this name in %2.")
                             .arg(platformWord(context), organizationWord(context)),
                         Words::tr("Choose another name, or use the existing group."),
                         { ErrorAction::RefreshList });
    }
    if (context.activity == Activity::Editing) {
        return wordsWith(context,
                         Words::tr("%1 reports a conflict with something that it has already.")
                             .arg(platformWord(context)),
                         Words::tr("Another group may have this name, or somebody else changes "
                                   "the same group. Look at the name, then save again."),
                         { ErrorAction::RefreshList });
    }
    return wordsWith(context,
                     Words::tr("%1 reports a conflict: somebody else changes the same thing.")
                         .arg(platformWord(context)),
                     Words::tr("Refresh the list, then try again."),
                     { ErrorAction::RefreshList, ErrorAction::Retry });
}

QString fieldAdvice(const CloudError &error, const ErrorContext &context)
{
    if (!error.field.isEmpty()) {
        return Words::tr("%1 names the field %2.")
            .arg(platformWord(context), quotedName(error.field));
    }
    return error.serverMessage.isEmpty()
        ? Words::tr("%1 gave no reason.").arg(platformWord(context))
        : Words::tr("Its own words are in the details.");
}

ErrorText rateLimited(const CloudError &error, const ErrorContext &context)
{
    QString advice = Words::tr("Wait a moment, then try again.");
    if (error.retryAfter && error.retryAfter->count() > 0) {
        const auto seconds = int(qMin<qint64>(error.retryAfter->count(), 86'400));
        advice = seconds == 1 ? Words::tr("Try again in a second.")
                              : QCoreApplication::translate("ErrorText", "Try again in %n seconds.",
                                                            nullptr, seconds);
    }
    return wordsWith(
        context, Words::tr("%1 asks for a pause: too many requests.").arg(platformWord(context)),
        joinedSentences({ attemptsSentence(error), advice }), { ErrorAction::Retry });
}

ErrorText serverError(const CloudError &error, const ErrorContext &context)
{
    const QString trace = error.traceId.isEmpty()
        ? QString()
        : Words::tr("The trace id in the details helps its support.");
    return wordsWith(
        context, Words::tr("%1 has a problem on its side.").arg(platformWord(context)),
        joinedSentences({ attemptsSentence(error), Words::tr("Try again later."), trace }),
        { ErrorAction::Retry });
}

/// What is wrong with the token, as far as the platform says so.
QString tokenAdvice(const CloudError &error)
{
    if (error.serverCode == tokencode::expired)
        return Words::tr("It has expired. Put a new one into the profile.");
    if (error.serverCode == tokencode::wrongKind || error.serverCode == tokencode::malformed)
        return Words::tr("Put another one into the profile.");
    return Words::tr("It may have expired or been revoked. Put a current token into the profile.");
}

ErrorText unauthorized(const CloudError &error, const ErrorContext &context)
{
    const QString platform = platformWord(context);
    return wordsWith(context,
                     context.profile.isEmpty()
                         ? Words::tr("%1 did not accept the token.").arg(platform)
                         : Words::tr("%1 did not accept the token of the profile %2.")
                               .arg(platform, quotedName(context.profile)),
                     tokenAdvice(error), { ErrorAction::EditProfile, ErrorAction::Retry });
}

/// While writing a person corrects the form; while reading nothing can be corrected there.
QList<ErrorAction> correction(const ErrorContext &context)
{
    return isWrite(context.activity)
        ? QList<ErrorAction> { ErrorAction::RefreshList }
        : QList<ErrorAction> { ErrorAction::Retry, ErrorAction::EditProfile };
}

ErrorText tooLarge(const CloudError &error, const ErrorContext &context)
{
    if (error.httpStatus == 413) {
        return wordsWith(context,
                         Words::tr("%1 found the request too large.").arg(platformWord(context)),
                         Words::tr("Choose fewer entries, then try again."), {});
    }
    return wordsWith(
        context,
        Words::tr("The answer of %1 is larger than this program reads.")
            .arg(hostWord(error, context)),
        joinedSentences({ asSentence(error.reason),
                          Words::tr("Check that the endpoint in the profile is the one of %1.")
                              .arg(platformWord(context)) }),
        { ErrorAction::EditProfile, ErrorAction::Retry });
}

ErrorText plainAnswer(const CloudError &error, const ErrorContext &context)
{
    const QString platform = platformWord(context);
    switch (error.kind) {
    case Kind::BadRequest:
        return wordsWith(context, Words::tr("%1 did not accept the request.").arg(platform),
                         fieldAdvice(error, context), correction(context));
    case Kind::PaymentRequired:
        return wordsWith(
            context,
            Words::tr("%1 says that the plan of %2 does not include this.")
                .arg(platform, organizationWord(context)),
            Words::tr("Whoever looks after the plan of the organization can change it."), {});
    case Kind::Unsupported:
        return wordsWith(
            context,
            Words::tr("The server at %1 does not offer this.").arg(hostWord(error, context)),
            Words::tr("It may be an older version, or a server of another kind."),
            { ErrorAction::EditProfile });
    case Kind::Unprocessable:
        return wordsWith(context, Words::tr("%1 could not use what was sent.").arg(platform),
                         fieldAdvice(error, context), correction(context));
    case Kind::UnexpectedStatus:
        return wordsWith(
            context,
            Words::tr("%1 answered in a way that this program does not know.").arg(platform),
            Words::tr("What it sent is in the details."), { ErrorAction::Retry });
    case Kind::NotThePlatform:
        return wordsWith(
            context,
            Words::tr("%1 answered with a web page, not as %2 does.")
                .arg(hostWord(error, context), platform),
            Words::tr("A sign-in page of the network or a proxy may be in between, or the "
                      "endpoint in the profile is wrong."),
            { ErrorAction::Retry, ErrorAction::EditProfile });
    case Kind::BadResponse:
        return wordsWith(context, Words::tr("The answer of %1 could not be read.").arg(platform),
                         Words::tr("It was incomplete or of an unknown form."),
                         { ErrorAction::Retry });
    case Kind::CursorLost:
        return wordsWith(context,
                         Words::tr("The list of %1 changed while it was being read.").arg(platform),
                         Words::tr("Refresh the list to read it from its beginning."),
                         { ErrorAction::RefreshList });
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

ErrorText answerWords(const CloudError &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::Unauthorized:
        return unauthorized(error, context);
    case Kind::Forbidden:
        return forbidden(context);
    case Kind::NotFound:
        return notFound(context);
    case Kind::NotFoundOrForbidden:
        return notFoundOrForbidden(context);
    case Kind::Conflict:
        return conflict(context);
    case Kind::RateLimited:
        return rateLimited(error, context);
    case Kind::ServerError:
        return serverError(error, context);
    case Kind::TooLarge:
        return tooLarge(error, context);
    default:
        return plainAnswer(error, context);
    }
}

} // namespace groupdesk
