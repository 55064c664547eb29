#include "errorwords.h"

#include "group.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// What the failure means for what the person wanted. Nothing for lists: the window shows that.
QString consequence(const ErrorContext &context)
{
    switch (context.activity) {
    case Activity::Creating:
        return Words::tr("%1 was not created.").arg(groupWord(context));
    case Activity::Deleting:
        return Words::tr("%1 was not deleted.").arg(groupWord(context));
    case Activity::Editing: // how much of it was changed is said by whoever counts the steps
    case Activity::Ordering: // orderwords.h says which order it was
    case Activity::Connecting:
    case Activity::Listing:
    case Activity::Retrieving:
    case Activity::LoadingChoices:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString attemptsSentence(const CloudError &error)
{
    return error.attempts > 1 ? Words::tr("It was asked %n times.", nullptr, error.attempts)
                              : QString();
}

QString hostWord(const CloudError &error, const ErrorContext &context)
{
    return error.host.isEmpty() ? platformWord(context) : displayName(error.host);
}

QString organizationWord(const ErrorContext &context)
{
    return context.organization.isEmpty() ? Words::tr("the organization")
                                          : displayName(context.organization);
}

QString groupWord(const ErrorContext &context)
{
    return context.group.isEmpty() ? Words::tr("The group")
                                   : Words::tr("The group %1").arg(quotedName(context.group));
}

ErrorText wordsWith(const ErrorContext &context, const QString &headline, const QString &advice,
                    const QList<ErrorAction> &actions)
{
    return { headline, joinedSentences({ consequence(context), advice }), {}, actions };
}

ErrorText cloudWords(const CloudError &error, const ErrorContext &context)
{
    using Kind = CloudError::Kind;
    switch (error.kind) {
    case Kind::BadArgument:
    case Kind::MissingToken:
    case Kind::ReadOnly:
    case Kind::SignInNeeded:
    case Kind::NotJournalled:
    case Kind::Cancelled:
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::Offline:
    case Kind::ProxyFailed:
    case Kind::TlsFailed:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::RedirectRefused:
        return networkWords(error, context);
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotFoundOrForbidden:
    case Kind::Conflict:
    case Kind::RateLimited:
    case Kind::ServerError:
    case Kind::TooLarge:
    case Kind::BadRequest:
    case Kind::Unauthorized:
    case Kind::PaymentRequired:
    case Kind::Unsupported:
    case Kind::Unprocessable:
    case Kind::UnexpectedStatus:
    case Kind::NotThePlatform:
    case Kind::BadResponse:
    case Kind::CursorLost:
        return answerWords(error, context);
    }
    Q_UNREACHABLE();
}

ErrorText unknownOutcomeWords(const CloudError &error, const ErrorContext &context)
{
    const QString platform = platformWord(context);
    const QString fate = context.activity == Activity::Creating
        ? Words::tr("The group may or may not exist.")
        : context.activity == Activity::Editing
        ? Words::tr("The change may or may not have been made.")
        : context.activity == Activity::Ordering ? Words::tr("It may or may not have been done.")
                                                 : Words::tr("The group may or may not be gone.");
    const QString answer = error.httpStatus == 0
        ? Words::tr("No answer from %1.").arg(platform)
        : Words::tr("No clear answer from %1.").arg(platform);
    return { joinedSentences({ answer, fate }),
             Words::tr("Nothing is sent again by itself: look at the list first."),
             {},
             { ErrorAction::CheckNow, ErrorAction::RefreshList } };
}

} // namespace groupdesk
