#pragma once

#include "problem.h"
#include "secret.h"

#include <memory>
#include <optional>

class QObject;

namespace groupdesk {

/// Where the clients of one profile get their token from. It may change while they live: it is read
/// again, asked for again, or refreshed. Callbacks follow the rules of Callback.
class Credentials
{
public:
    virtual ~Credentials();

    /// The token to send now, where it is at hand and not known to be out of date.
    [[nodiscard]] virtual std::optional<Secret> current() const = 0;
    /// Gets the token: from its store, from a person, by a refresh. However many ask at once, it is
    /// got once. An empty secret means that requests go without an Authorization header.
    virtual void get(QObject *context, ProblemCallback<Secret> done) = 0;
    /// The platform refused \a rejected with 401. Answers with another token, or says why there is
    /// none; at once with current() if that is another one by now. However many calls were refused
    /// together, there is one renewal.
    virtual void renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done) = 0;
    /// Drops the token from memory; the next get() starts afresh.
    virtual void forget() = 0;

protected:
    Credentials() = default;
    Q_DISABLE_COPY_MOVE(Credentials)
};

/// A token that never changes: one just typed into a form, to be tried. renew() fails with
/// CloudError::Kind::Unauthorized.
[[nodiscard]] std::shared_ptr<Credentials> fixedCredentials(const Secret &token);

} // namespace groupdesk
