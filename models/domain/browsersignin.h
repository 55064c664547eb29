#pragma once

#include "credentials.h"
#include "profile.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace groupdesk {

/// Shows an address in the system's browser; false if there is none.
using BrowserOpener = std::function<bool(const QUrl &)>;

/// The sign-in of one profile with SignInMethod::Browser. Its token refreshes itself; where nobody
/// is signed in, get() and renew() fail with SignInNeeded.
class BrowserSignIn : public Credentials
{
public:
    /// Opens the browser and waits for its answer, for five minutes at most. The tokens are stored
    /// before done is called. Errors: Timeout, Cancelled, BadResponse (state, nonce or the tokens
    /// are not right), and whatever the provider answers. Only one at a time: an earlier one is
    /// cancelled.
    virtual void signIn(QObject *context, ProblemCallback<Done> done) = 0;
    /// Ends a sign-in that waits for the browser, with Cancelled.
    virtual void cancel() = 0;
    /// Where the browser was sent, to be shown and copied while signing in; empty otherwise.
    [[nodiscard]] virtual QUrl pendingAddress() const = 0;
    /// Forgets the tokens, here and in the store. The provider is not told: it has no call for it.
    virtual void signOut(QObject *context, ProblemCallback<Done> done) = 0;
    /// Why the newest tokens could not be stored, where they could not: they are then in memory
    /// only, and the sign-in ends with the program. Storing is tried again when the token is next
    /// asked for. signIn() reports it as its error, although the person is signed in.
    [[nodiscard]] virtual std::optional<StoreError> storeProblem() const;
};

/// Makes the sign-ins; implemented by cloud.
class SignInService
{
public:
    virtual ~SignInService();
    [[nodiscard]] virtual std::shared_ptr<BrowserSignIn> open(const Profile &profile,
                                                              const Secret &proxyPassword)
        = 0;

protected:
    SignInService() = default;
    Q_DISABLE_COPY_MOVE(SignInService)
};

} // namespace groupdesk
