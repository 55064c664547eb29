#pragma once

#include "opening.h"
#include "storedcredentials.h"
#include "surroundings.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk {

/// What a profile's token comes from, once its proxy password is known.
struct TokenOrigin
{
    std::shared_ptr<Credentials> credentials; ///< never null
    std::shared_ptr<StoredCredentials> stored; ///< null for SignInMethod::Browser
    std::shared_ptr<BrowserSignIn> signIn; ///< null for SignInMethod::Token
    Secret proxyPassword;
};

/// Gets the origin of the token of \a profile. What is in \a typed is taken instead of what is
/// stored. Errors: a proxy password that cannot be read (one that is not there counts as empty),
/// Unsupported where there is no SignInService.
void findOrigin(const Surroundings &around, const Profile &profile, const Secrets &typed,
                QObject *context, ProblemCallback<TokenOrigin> done);

/// The way of one profile to its platform: proxy password, credentials, client. Made when first
/// needed, and kept.
class SessionConnection final : public QObject
{
    Q_OBJECT

public:
    SessionConnection(Profile profile, const Surroundings &around,
                      std::shared_ptr<const WriteLock> lock, QObject *parent);
    ~SessionConnection() override;

    /// Null until open() succeeded once.
    [[nodiscard]] PlatformClient *client() const { return m_client.get(); }
    /// The client is there and has its token.
    [[nodiscard]] bool isReady() const;
    void open(QObject *context, ProblemCallback<Done> done);
    /// What another client of the same profile is opened with; only once there is a client.
    [[nodiscard]] Connection connection() const;
    /// Null until open() found it, and for SignInMethod::Browser.
    [[nodiscard]] std::shared_ptr<StoredCredentials> stored() const { return m_origin.stored; }

    void noteAccepted();
    void startOver();
    void forget();
    /// \a profile goes the same way, to the same token.
    void setProfile(const Profile &profile);

    /// See BrowserSignIn. Unsupported for SignInMethod::Token.
    void signIn(QObject *context, ProblemCallback<Done> done);
    void cancelSignIn();
    [[nodiscard]] QUrl signInAddress() const;
    void signOut(QObject *context, ProblemCallback<Done> done);
    [[nodiscard]] std::optional<StoreError> storeProblem() const;

Q_SIGNALS:
    /// signInAddress() may be another one.
    void signInChanged();

private:
    void find(QObject *context, ProblemCallback<Done> done);
    void findSignIn(QObject *context, const std::function<void(BrowserSignIn &)> &use,
                    ProblemCallback<Done> done);
    void takeToken(const Result<Secret, Problem> &token, const ProblemCallback<Done> &done);
    void watchAddress();

    Profile m_profile;
    const Surroundings &m_around;
    std::shared_ptr<const WriteLock> m_lock;
    TokenOrigin m_origin; ///< without credentials: not found yet
    std::unique_ptr<PlatformClient> m_client;
    QTimer m_addressWatch;
};

} // namespace groupdesk
