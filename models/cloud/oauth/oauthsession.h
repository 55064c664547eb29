#pragma once

#include "oauth/browserflow.h"
#include "oauth/renewjob.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace groupdesk::oauth {

/// What is behind an OAuthSignIn. It may live a little longer: tokens that are on their way when
/// the profile is closed are stored before it ends, because the old ones are dead. It deletes
/// itself.
class OAuthSession final : public QObject
{
    Q_OBJECT

public:
    explicit OAuthSession(OAuthParts parts, QObject *parent);
    ~OAuthSession() override;

    [[nodiscard]] std::optional<Secret> current() const;
    void get(QObject *context, ProblemCallback<Secret> done);
    void renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done);
    void forget();

    void signIn(QObject *context, ProblemCallback<Done> done);
    void cancel();
    [[nodiscard]] QUrl pendingAddress() const;
    void signOut(QObject *context, ProblemCallback<Done> done);
    [[nodiscard]] std::optional<StoreError> storeProblem() const;

    /// Nobody needs it any more.
    void release();

private:
    struct Waiter
    {
        Secret rejected; ///< empty: none was
        QPointer<QObject> context;
        ProblemCallback<Secret> done;
    };

    void startJob(const RenewJob::Order &order);
    void startJobIfNeeded();
    void jobDone(const Result<RenewJob::Outcome, Problem> &result);
    void answerSignIn(const Result<Done, Problem> &result);
    void flowDone(BrowserFlow *flow, const Result<Done, Problem> &result);
    void endIfIdle();

    const OAuthParts m_parts;
    TokenKeeper m_keeper;
    ProviderAccess m_provider;
    QList<Waiter> m_waiters;
    RenewJob *m_job = nullptr;
    BrowserFlow *m_flow = nullptr;
    QPointer<QObject> m_signInContext;
    ProblemCallback<Done> m_signInDone;
    Secret m_deadRefresh; ///< the provider refused it: see RenewJob
    int m_endings = 0; ///< flows that nobody waits for, and sign-outs
    bool m_isForgotten = false; ///< while a job was at work
    bool m_isReleased = false;
};

} // namespace groupdesk::oauth
