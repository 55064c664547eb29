#include "braintrusttoken.h"

#include "jwt.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace braintrust {

TokenStatus lookOf(const QByteArray &token)
{
    TokenStatus status;
    if (token.startsWith("bt-st-"))
        status.kind = TokenStatus::Kind::ServiceKey;
    else if (token.startsWith("sk-"))
        status.kind = TokenStatus::Kind::UserKey;
    const std::optional<Jwt> jwt = readJwt(token);
    const double exp = jwt ? jwt->payload.value("exp"_L1).toDouble() : 0;
    // The last second of the year 9999: later than that is no date that anybody meant.
    if (exp > 0 && exp <= 253'402'300'799.0)
        status.expires = QDateTime::fromSecsSinceEpoch(qint64(exp), Qt::UTC);
    return status;
}

} // namespace braintrust

BraintrustToken::BraintrustToken(RestClient &client, std::shared_ptr<Credentials> credentials)
    : m_client(client), m_credentials(std::move(credentials))
{
}

void BraintrustToken::status(QObject *context, Callback<TokenStatus> done)
{
    if (const std::optional<Secret> token = m_credentials->current()) {
        answerLater<TokenStatus>(&m_life, context, braintrust::lookOf(token->reveal()),
                                 std::move(done));
        return;
    }
    const QPointer<QObject> life(&m_life);
    m_credentials->get(context, [life, done = std::move(done)](Result<Secret, Problem> token) {
        if (!life)
            return; // the profile was closed meanwhile
        if (token) {
            done(braintrust::lookOf(token->reveal()));
            return;
        }
        if (const auto *cloud = std::get_if<CloudError>(&token.error())) {
            done(Unexpected(*cloud));
            return;
        }
        CloudError error;
        error.kind = CloudError::Kind::MissingToken;
        error.reason = std::get<StoreError>(token.error()).detail;
        done(Unexpected(error));
    });
}

void BraintrustToken::limits(const Organization & /*organization*/, QObject *context,
                             Callback<Capabilities> done)
{
    answerLater<Capabilities>(&m_life, context, Capabilities {}, std::move(done));
}

void BraintrustToken::account(const Organization & /*organization*/, QObject *context,
                              Callback<TokenAccount> done)
{
    const CloudError error = notOffered(m_client, u"Braintrust does not say whose key it is"_s);
    answerLater<TokenAccount>(&m_life, context, Unexpected(error), std::move(done));
}

void BraintrustToken::rotate(QObject *context, Callback<Secret> done)
{
    const CloudError error = notOffered(m_client, u"Braintrust's keys cannot be exchanged"_s);
    answerLater<Secret>(&m_life, context, Unexpected(error), std::move(done));
}

} // namespace groupdesk
