#include "oauth/providerdocument.h"

#include "jsonfields.h"
#include "oauth/oauthparts.h"
#include "profile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

QString withoutSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

bool isSecure(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

Unexpected<CloudError> wrong(CloudError error, const QString &reason)
{
    error.kind = CloudError::Kind::BadResponse;
    error.reason = reason;
    return Unexpected(std::move(error));
}

/// Invalid if it must not be asked.
QUrl endpoint(const QJsonObject &document, QLatin1String key, const QUrl &issuer)
{
    const QUrl url(json::filledText(document, key).value_or(QString()), QUrl::StrictMode);
    const bool isHere = url.scheme() == "https"_L1 || isLoopback(issuer);
    return isSecure(url) && isHere && !url.hasFragment() ? url : QUrl();
}

ProviderDocument::ClientProof proofOf(const QJsonObject &document)
{
    const auto methods = json::texts(document, "token_endpoint_auth_methods_supported"_L1);
    const bool wantsForm = methods && !methods->contains("client_secret_basic"_L1)
        && methods->contains("client_secret_post"_L1);
    return wantsForm ? ProviderDocument::ClientProof::Form : ProviderDocument::ClientProof::Basic;
}

} // namespace

QUrl documentUrl(const QUrl &issuer)
{
    if (!isSecure(issuer))
        return {};
    QUrl url = issuer.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(withoutSlash(issuer.path(QUrl::FullyEncoded))
                    + u"/.well-known/openid-configuration"_s,
                QUrl::TolerantMode);
    return url;
}

CloudResult<ProviderDocument> readDocument(const QByteArray &body, const QUrl &issuer,
                                           const CloudError &context)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject())
        return wrong(context, u"the discovery document is not JSON"_s);
    const QJsonObject object = json.object();
    ProviderDocument document;
    document.issuer = json::filledText(object, "issuer"_L1).value_or(QString());
    if (!isSameIssuer(document.issuer, issuer.toString(QUrl::FullyEncoded)))
        return wrong(context, u"the discovery document is another issuer's"_s);
    document.authorization = endpoint(object, "authorization_endpoint"_L1, issuer);
    document.token = endpoint(object, "token_endpoint"_L1, issuer);
    if (!document.authorization.isValid() || document.authorization.isEmpty())
        return wrong(context, u"no usable authorization_endpoint"_s);
    if (!document.token.isValid() || document.token.isEmpty())
        return wrong(context, u"no usable token_endpoint"_s);
    document.proof = proofOf(object);
    document.sendsIssuer
        = json::flag(object, "authorization_response_iss_parameter_supported"_L1).value_or(false);
    return document;
}

} // namespace groupdesk::oauth
