#pragma once

#include "credentials.h"
#include "secretprompt.h"
#include "secretstore.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace groupdesk {

/// The token of a profile with SignInMethod::Token: read from the SecretStore when it is first
/// needed and kept in memory. A token that the platform refuses is renewed by reading its source
/// again, which may have a newer one, and then, if an earlier token was accepted, by asking a
/// person; what the person enters is stored before anybody uses it.
class StoredCredentials final : public Credentials
{
public:
    /// Without \a prompt nobody is asked.
    StoredCredentials(Profile profile, SecretStore &store, SecretPrompt *prompt);
    ~StoredCredentials() override;

    /// Nothing while a renewal is under way.
    [[nodiscard]] std::optional<Secret> current() const override;
    /// Fails with the StoreError of reading, or with Invalid if the token cannot be sent.
    void get(QObject *context, ProblemCallback<Secret> done) override;
    /// Fails with Unauthorized if there is no other token to be had, with Cancelled if a person was
    /// asked and declined: that person is not asked again for this token until startOver().
    void renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done) override;
    void forget() override;

    /// The platform has taken a token of this profile: from now on a refused one is asked for
    /// again.
    void noteAccepted() { m_accepted = true; }
    /// A person wants to try again.
    void startOver() { m_declined.reset(); }
    /// Where to read from and write to from now on; the token stays.
    void setProfile(const Profile &profile) { m_profile = profile; }

    /// \a present is about to be exchanged for another token: refusals of it wait for the end, and
    /// it is not forgotten before.
    void beginExchange(const Secret &present);
    /// With the new token, or with nothing if the old one still is the one.
    void endExchange(const std::optional<Secret> &token);

private:
    enum class Step {
        Idle,
        Reading,
        Renewing,
        Exchanging,
    };
    struct Waiter
    {
        QPointer<QObject> context;
        ProblemCallback<Secret> done;
        std::optional<Secret> rejected; ///< this one will not do
    };
    void read();
    void startRenewal(const Secret &rejected);
    void takeReread(const StoreResult<Secret> &found);
    void ask();
    void takeAnswer(const StoreResult<Secret> &answer);
    [[nodiscard]] bool canWrite() const;
    void succeed(const Secret &token);
    void fail(const Problem &problem);
    void failWith(CloudError::Kind kind);

    Profile m_profile;
    SecretStore &m_store;
    SecretPrompt *m_prompt;
    std::unique_ptr<QObject> m_life; ///< the context of what this asks
    Step m_step = Step::Idle;
    std::optional<Secret> m_token;
    Secret m_rejected; ///< while renewing
    std::optional<Secret> m_declined; ///< the refused token that a person did not replace
    QList<Waiter> m_waiters;
    bool m_accepted = false;
};

} // namespace groupdesk
