#include "oauth/tokenendpoint.h"

#include "httperror.h"
#include "jsonfields.h"
#include "servertext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

/// Ten years: what is longer is a mistake, and might not fit into a date.
constexpr double longestLife = 10.0 * 365 * 24 * 3600;

using Fields = QList<std::pair<QByteArray, QByteArray>>;

QByteArray encoded(const Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + value.toPercentEncoding();
    }
    return form;
}

ProviderRequest request(const ProviderDocument &provider, const ClientProofs &client, Fields fields)
{
    ProviderRequest request;
    request.url = provider.token;
    if (client.secret.isEmpty()) {
        fields.append({ "client_id", client.id.toUtf8() });
    } else if (provider.proof == ProviderDocument::ClientProof::Form) {
        fields.append({ "client_id", client.id.toUtf8() });
        fields.append({ "client_secret", client.secret.reveal() });
    } else {
        // RFC 6749, 2.3.1: both are form-encoded before they are joined.
        const QByteArray pair
            = QUrl::toPercentEncoding(client.id) + ':' + client.secret.reveal().toPercentEncoding();
        request.authorization = "Basic " + pair.toBase64();
    }
    request.form = encoded(fields);
    return request;
}

CloudError refusal(const ProviderReply &reply)
{
    CloudError error = reply.context;
    error.kind = kindOfStatus(reply.status);
    if (reply.isPage && (reply.status == 404 || reply.status == 405))
        error.kind = CloudError::Kind::NotThePlatform;
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    error.serverCode = json::filledText(body, "error"_L1).value_or(QString());
    error.serverMessage = json::filledText(body, "error_description"_L1).value_or(QString());
    error.traceId = json::filledText(body, "trace_id"_L1).value_or(QString());
    cleanTexts(error, {});
    return error;
}

Unexpected<CloudError> wrong(CloudError error, const QString &reason)
{
    error.kind = CloudError::Kind::BadResponse;
    error.reason = reason;
    return Unexpected(std::move(error));
}

/// Some providers send the number as text.
std::optional<double> seconds(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !(number >= 0))
        return std::nullopt;
    return std::min(number, longestLife);
}

} // namespace

ProviderRequest exchangeRequest(const ProviderDocument &provider, const ClientProofs &client,
                                const QByteArray &code, const QString &redirectUri,
                                const QByteArray &verifier)
{
    return request(provider, client,
                   { { "grant_type", "authorization_code" },
                     { "code", code },
                     { "redirect_uri", redirectUri.toUtf8() },
                     { "code_verifier", verifier } });
}

ProviderRequest refreshRequest(const ProviderDocument &provider, const ClientProofs &client,
                               const Secret &refresh)
{
    return request(provider, client,
                   { { "grant_type", "refresh_token" }, { "refresh_token", refresh.reveal() } });
}

CloudResult<TokenGrant> readGrant(const ProviderReply &reply, const QDateTime &now)
{
    if (reply.status < 200 || reply.status >= 300)
        return Unexpected(refusal(reply));
    if (reply.isPage) {
        CloudError error = reply.context;
        error.kind = CloudError::Kind::NotThePlatform;
        error.reason = u"HTML page"_s;
        return Unexpected(error);
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return wrong(reply.context, u"the token endpoint's answer is not JSON"_s);
    const QJsonObject object = document.object();
    const auto secret = [&object](QLatin1String key) {
        return Secret::fromBytes(json::text(object, key).value_or(QString()).toUtf8());
    };
    TokenGrant grant;
    grant.tokens.access = secret("access_token"_L1);
    grant.tokens.refresh = secret("refresh_token"_L1);
    grant.tokens.scope = json::text(object, "scope"_L1).value_or(QString());
    grant.idToken = secret("id_token"_L1);
    if (!grant.tokens.access.isSendable())
        return wrong(reply.context, u"no usable access_token"_s);
    const QString type = json::text(object, "token_type"_L1).value_or(u"Bearer"_s);
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return wrong(reply.context, u"token_type is not Bearer"_s);
    if (const auto life = seconds(object.value("expires_in"_L1)))
        grant.tokens.expiry = now.toUTC().addSecs(static_cast<qint64>(*life));
    return grant;
}

} // namespace groupdesk::oauth
