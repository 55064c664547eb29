#include "servicecall.h"

namespace groupdesk {
namespace {

CloudError unsent(const RestClient &client, CloudError::Kind kind, const QString &reason)
{
    CloudError error;
    error.kind = kind;
    error.reason = reason;
    error.host = client.settings().baseUrl.authority(QUrl::FullyEncoded);
    return error;
}

} // namespace

CloudError badArgument(const RestClient &client, const QString &field, const QString &reason)
{
    CloudError error = unsent(client, CloudError::Kind::BadArgument, reason);
    error.field = field;
    return error;
}

CloudError notOffered(const RestClient &client, const QString &reason)
{
    return unsent(client, CloudError::Kind::Unsupported, reason);
}

void UnknownToken::status(QObject *context, Callback<TokenStatus> done)
{
    answerLater<TokenStatus>(&m_life, context, TokenStatus {}, std::move(done));
}

void UnknownToken::limits(const Organization & /*organization*/, QObject *context,
                          Callback<Capabilities> done)
{
    answerLater<Capabilities>(&m_life, context, Capabilities {}, std::move(done));
}

void UnknownToken::rotate(QObject *context, Callback<Secret> done)
{
    const CloudError error
        = notOffered(m_client, QStringLiteral("tokens cannot be exchanged here"));
    answerLater<Secret>(&m_life, context, Unexpected(error), std::move(done));
}

} // namespace groupdesk
