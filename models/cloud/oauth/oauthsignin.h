#pragma once

#include "browsersignin.h"

#include <QPointer>

namespace groupdesk {

namespace oauth {
class OAuthSession;
}

/// The tokens of a sign-in in the browser: see OAuthService.
class OAuthSignIn final : public BrowserSignIn
{
public:
    /// \a session is released when the sign-in ends.
    explicit OAuthSignIn(oauth::OAuthSession *session);
    ~OAuthSignIn() override;

    [[nodiscard]] std::optional<Secret> current() const override;
    void get(QObject *context, ProblemCallback<Secret> done) override;
    void renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done) override;
    void forget() override;

    void signIn(QObject *context, ProblemCallback<Done> done) override;
    void cancel() override;
    [[nodiscard]] QUrl pendingAddress() const override;
    void signOut(QObject *context, ProblemCallback<Done> done) override;
    [[nodiscard]] std::optional<StoreError> storeProblem() const override;

private:
    QPointer<oauth::OAuthSession> m_session; ///< gone only with its service
};

} // namespace groupdesk
