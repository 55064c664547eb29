#include "oauth/provideraccess.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

void failLater(QObject *context, const ProblemCallback<Provider> &done, const QString &reason)
{
    CloudError error;
    error.kind = CloudError::Kind::BadArgument;
    error.reason = reason;
    QMetaObject::invokeMethod(
        context, [done, error] { done(Unexpected<Problem>(error)); }, Qt::QueuedConnection);
}

/// The provider's "not found" is not the platform's: there is no provider at that address.
CloudError refusal(const ProviderReply &reply)
{
    CloudError error = reply.context;
    const bool isMissing = reply.status == 404 || reply.status == 405;
    error.kind
        = isMissing || reply.isPage ? CloudError::Kind::NotThePlatform : kindOfStatus(reply.status);
    error.reason = u"no OpenID provider answered"_s;
    return error;
}

} // namespace

void ProviderAccess::find(QObject *context, ProblemCallback<Provider> done)
{
    Result<NetworkLine, QString> line = m_parts.line();
    if (!line)
        return failLater(context, done, line.error());
    if (m_document)
        return addClient(*std::move(line), context, std::move(done));
    discover(*std::move(line), context, std::move(done));
}

void ProviderAccess::discover(NetworkLine line, QObject *context, ProblemCallback<Provider> done)
{
    const QUrl issuer = issuerOf(m_parts.profile);
    const QUrl url = documentUrl(issuer);
    if (url.isEmpty())
        return failLater(context, done, u"the issuer is neither https nor on this computer"_s);
    const auto read = [this, line, issuer, context,
                       done = std::move(done)](const CloudResult<ProviderReply> &reply) {
        if (!reply)
            return done(Unexpected<Problem>(reply.error()));
        if (reply->status < 200 || reply->status >= 300 || reply->isPage)
            return done(Unexpected<Problem>(refusal(*reply)));
        CloudResult<ProviderDocument> document = readDocument(reply->body, issuer, reply->context);
        if (!document)
            return done(Unexpected<Problem>(document.error()));
        m_document = *std::move(document);
        addClient(line, context, done);
    };
    ask(m_parts, line, { .url = url }, context, read);
}

void ProviderAccess::addClient(NetworkLine line, QObject *context, ProblemCallback<Provider> done)
{
    const auto add
        = [this, line = std::move(line), done = std::move(done)](StoreResult<Secret> secret) {
              if (!secret && secret.error().kind != StoreError::Kind::NotFound)
                  return done(Unexpected<Problem>(secret.error()));
              Provider provider { line, *m_document, { m_parts.profile.oauth.clientId, {} } };
              if (secret)
                  provider.client.secret = *secret;
              m_parts.redactor->learn(provider.client.secret);
              done(std::move(provider));
          };
    m_parts.secrets->read(m_parts.profile, SecretSlot::ClientSecret, context, add);
}

} // namespace groupdesk::oauth
