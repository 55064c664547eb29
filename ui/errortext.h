#pragma once

#include "clouderror.h"
#include "ids.h"
#include "source.h"
#include "storeerror.h"

#include <QList>
#include <QString>

namespace groupdesk {

/// What the person was doing when the error came; it decides the words.
enum class Activity {
    Connecting, ///< Test Connection, reading the token, listing organizations
    Listing,
    Retrieving,
    Creating,
    Deleting,
    Editing, ///< saving the changes of an editor
    Ordering, ///< something else for one group: see GroupOrder
    LoadingChoices, ///< roles, users, locations … for a form
};

/// True if the activity changes something at the platform.
[[nodiscard]] bool isWrite(Activity activity);

/// A button an error may offer. The receiver decides what it does.
enum class ErrorAction {
    Retry,
    CheckNow, ///< look again whether a write was applied
    EditProfile,
    RemoveFromList, ///< the group was deleted elsewhere
    RefreshList,
    SignIn, ///< in the browser
    Unlock, ///< the profile, for a while
    EnterToken, ///< ask for the token again
};

/// An error in words: what happened, whose side it is on, what to do next. All of it is plain text.
struct ErrorText
{
    QString headline; ///< one sentence
    QString advice; ///< one or two sentences, may be empty
    QString details; ///< status, request, trace id, the server's own words quoted; for the fold-out
    QList<ErrorAction> actions; ///< the first is the most useful one
};

/// The names an error text may use.
struct ErrorContext
{
    Activity activity = Activity::Listing;
    QString platform; ///< "Braintrust"
    QString profile; ///< the profile's name
    QString organization; ///< may be empty
    QString group; ///< may be empty
    PlatformId platformId {}; ///< lets the platform add what it most likely means; may be empty
    /// The right that is known to be missing (Limit::detail), for refusals; may be empty.
    QString missingRight {};
};

/// The only place where an error becomes words.
[[nodiscard]] ErrorText errorText(const CloudError &error, const ErrorContext &context);
[[nodiscard]] ErrorText errorText(const StoreError &error, const ErrorContext &context);
[[nodiscard]] ErrorText errorText(const Problem &problem, const ErrorContext &context);

/// The button's label, translated, with a mnemonic.
[[nodiscard]] QString actionText(ErrorAction action);

} // namespace groupdesk
