#include "credentials.h"

#include <QMetaObject>
#include <QObject>

namespace groupdesk {
namespace {

void answerLater(QObject *context, ProblemCallback<Secret> done, Result<Secret, Problem> answer)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), answer = std::move(answer)]() mutable { done(std::move(answer)); },
        Qt::QueuedConnection);
}

class FixedCredentials final : public Credentials
{
public:
    explicit FixedCredentials(Secret token) : m_token(std::move(token)) { }

    std::optional<Secret> current() const override { return m_token; }
    void get(QObject *context, ProblemCallback<Secret> done) override
    {
        answerLater(context, std::move(done), m_token);
    }
    void renew(const Secret &, QObject *context, ProblemCallback<Secret> done) override
    {
        CloudError error;
        error.kind = CloudError::Kind::Unauthorized;
        answerLater(context, std::move(done), Unexpected<Problem>(error));
    }
    void forget() override { }

private:
    Secret m_token;
};

} // namespace

Credentials::~Credentials() = default;

std::shared_ptr<Credentials> fixedCredentials(const Secret &token)
{
    return std::make_shared<FixedCredentials>(token);
}

} // namespace groupdesk
