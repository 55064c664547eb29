#pragma once

#include "browsersignin.h"

#include <QHash>
#include <QList>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <utility>

namespace groupdesk::test {

/// A sign-in whose person and provider are the test.
class FakeSignIn final : public BrowserSignIn
{
public:
    [[nodiscard]] std::optional<Secret> current() const override { return token; }
    void get(QObject *context, ProblemCallback<Secret> done) override
    {
        later<Secret>(context, std::move(done),
                      token ? Result<Secret, Problem>(*token) : Unexpected(signInNeeded()));
    }
    void renew(const Secret &, QObject *context, ProblemCallback<Secret> done) override
    {
        get(context, std::move(done));
    }
    void forget() override { ++forgotten; }
    void signIn(QObject *context, ProblemCallback<Done> done) override
    {
        cancel();
        m_context = context;
        m_done = std::move(done);
    }
    void cancel() override { fail(CloudError::Kind::Cancelled); }
    [[nodiscard]] QUrl pendingAddress() const override { return address; }
    void signOut(QObject *context, ProblemCallback<Done> done) override
    {
        token.reset();
        later<Done>(context, std::move(done), Done {});
    }

    [[nodiscard]] std::optional<StoreError> storeProblem() const override { return unstored; }

    [[nodiscard]] bool isWaiting() const { return m_context && m_done; }
    /// The person finishes in the browser.
    void succeed(const Secret &fresh)
    {
        token = fresh;
        finish(Done {});
    }
    void fail(CloudError::Kind kind)
    {
        CloudError error;
        error.kind = kind;
        finish(Unexpected<Problem>(error));
    }

    std::optional<Secret> token;
    QUrl address; ///< set by the test once it is "known"
    int forgotten = 0;
    std::optional<StoreError> unstored; ///< why its tokens are in memory only

private:
    static Problem signInNeeded()
    {
        CloudError error;
        error.kind = CloudError::Kind::SignInNeeded;
        return error;
    }
    template <class T>
    static void later(QObject *context, ProblemCallback<T> done, Result<T, Problem> result)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }
    void finish(const Result<Done, Problem> &result)
    {
        address.clear();
        const ProblemCallback<Done> done = std::exchange(m_done, {});
        if (m_context && done)
            later<Done>(m_context.data(), done, result);
    }

    QPointer<QObject> m_context;
    ProblemCallback<Done> m_done;
};

class FakeSignInService final : public SignInService
{
public:
    [[nodiscard]] std::shared_ptr<BrowserSignIn> open(const Profile &profile,
                                                      const Secret &proxyPassword) override
    {
        proxyPasswords.append(proxyPassword);
        return of(profile.id);
    }
    /// One for each profile, however often it is opened.
    [[nodiscard]] std::shared_ptr<FakeSignIn> of(const ProfileId &id)
    {
        std::shared_ptr<FakeSignIn> &known = m_signIns[id];
        if (!known)
            known = std::make_shared<FakeSignIn>();
        return known;
    }

    QList<Secret> proxyPasswords; ///< one for each open()

private:
    QHash<ProfileId, std::shared_ptr<FakeSignIn>> m_signIns;
};

} // namespace groupdesk::test
