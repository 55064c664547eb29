#include "nscale/nscaleidentity.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint32 identitySalt = 0x6f61'7574;
constexpr qsizetype rememberedCodes = 100;
constexpr qint64 codeSeconds = 60;
constexpr qint64 accessSeconds = 3600;
constexpr qint64 refreshDays = 90;
/// The real codes are several KB long, too: they hold the tokens of another provider.
constexpr int codeDigits = 4000;

/// The fields of a form or query; in both "+" is a blank.
QHash<QString, QString> fieldsOf(QByteArray text)
{
    text.replace('+', "%20");
    QHash<QString, QString> fields;
    const auto items = QUrlQuery(QString::fromLatin1(text)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

HttpResponse tokenError(int status, const QString &code, const QString &description)
{
    HttpResponse response = jsonResponse(
        status, QJsonObject { { u"error"_s, code }, { u"error_description"_s, description } });
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse page(int status, const QString &text)
{
    const QString form = u"<!DOCTYPE html><html><body><p>%1</p></body></html>"_s;
    return { .status = status,
             .headers = { { "Content-Type", "text/html; charset=utf-8" } },
             .body = form.arg(text.toHtmlEscaped()).toUtf8() };
}

HttpResponse redirect(const QString &address, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray target = QUrl(address).toEncoded();
    char separator = target.contains('?') ? '&' : '?';
    for (const auto &[name, value] : fields) {
        if (value.isNull())
            continue;
        target += separator + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return { .status = 302, .headers = { { "Location", target } } };
}

} // namespace

NscaleIdentity::NscaleIdentity(DemoSurroundings surroundings)
    : m_surroundings(std::move(surroundings)), m_random(0)
{
    reset();
}

void NscaleIdentity::reset()
{
    m_random = DemoRandom(m_surroundings.options.seed ^ identitySalt);
    m_codes.clear();
    m_session = {};
    m_denied = false;
}

void NscaleIdentity::expireAccessTokens()
{
    m_session.accessEnds = now();
}

bool NscaleIdentity::accepts(const QByteArray &token) const
{
    return !token.isEmpty() && token == m_session.access && now() < m_session.accessEnds;
}

bool NscaleIdentity::isOld() const
{
    return m_surroundings.options.nscaleGeneration < NscaleGeneration::V1_16;
}

HttpResponse NscaleIdentity::discovery() const
{
    const QString base = m_surroundings.baseUrl();
    const QString endpoints = base + u"/oauth2/v2/"_s;
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    return jsonResponse(
        200,
        QJsonObject {
            { u"issuer"_s, base },
            { u"authorization_endpoint"_s, QString(endpoints + u"authorization"_s) },
            { u"token_endpoint"_s, QString(endpoints + u"token"_s) },
            { u"userinfo_endpoint"_s, QString(endpoints + u"userinfo"_s) },
            { u"jwks_uri"_s, QString(endpoints + u"jwks"_s) },
            { u"scopes_supported"_s, list({ u"email"_s, u"openid"_s, u"profile"_s }) },
            { u"response_types_supported"_s, list({ u"code"_s, u"id_token"_s }) },
            { u"response_modes_supported"_s, list({ u"query"_s }) },
            { u"grant_types_supported"_s,
              list({ u"authorization_code"_s, u"client_credentials"_s, u"refresh_token"_s }) },
            { u"token_endpoint_auth_methods_supported"_s,
              list({ u"client_secret_basic"_s, u"client_secret_post"_s, u"tls_client_auth"_s }) },
            { u"id_token_signing_alg_values_supported"_s, list({ u"ES512"_s }) },
            { u"code_challenge_methods_supported"_s, list({ u"plain"_s, u"S256"_s }) },
            { u"claims_parameter_supported"_s, false },
            { u"request_parameter_supported"_s, false },
            { u"request_uri_parameter_supported"_s, false },
        });
}

HttpResponse NscaleIdentity::keys() const
{
    DemoRandom random(m_surroundings.options.seed ^ identitySalt ^ 1);
    const auto coordinate
        = [&random] { return QString::fromLatin1(base64Url(random.hex(66).toLatin1())); };
    const QJsonObject key { { u"kty"_s, u"EC"_s },        { u"use"_s, u"sig"_s },
                            { u"crv"_s, u"P-521"_s },     { u"alg"_s, u"ES512"_s },
                            { u"kid"_s, random.hex(16) }, { u"x"_s, coordinate() },
                            { u"y"_s, coordinate() } };
    return jsonResponse(200, QJsonObject { { u"keys"_s, QJsonArray { key } } });
}

HttpResponse NscaleIdentity::authorize(const HttpRequest &request)
{
    const Form asked = fieldsOf(request.rawQuery);
    const SignInClient &client = m_surroundings.options.signInClient;
    const QString address = asked.value(u"redirect_uri"_s);
    if (asked.value(u"client_id"_s) != client.id)
        return page(400, u"client_id is not known"_s);
    if (address != client.redirectUri)
        return page(400, u"redirect_uri is not the one of the client"_s);
    const QString state = asked.value(u"state"_s);
    const auto refused = [&](const QString &error, const QString &description) {
        return redirect(address,
                        { { u"error"_s, error },
                          { u"error_description"_s, description },
                          { u"state"_s, state } });
    };
    if (asked.value(u"response_type"_s) != "code"_L1)
        return refused(u"unsupported_response_type"_s, u"response_type is not code"_s);
    for (const QString &name : { u"request"_s, u"request_uri"_s, u"registration"_s }) {
        if (asked.contains(name))
            return refused(name + u"_not_supported"_s, u"the parameter is not supported"_s);
    }
    if (m_denied)
        return refused(u"access_denied"_s, u"the user is not allowed to sign in"_s);
    const QByteArray code = base64Url(m_random.hex(codeDigits).toLatin1());
    m_codes.append({ code, asked, now() });
    while (m_codes.size() > rememberedCodes)
        m_codes.removeFirst();
    return redirect(address, { { u"code"_s, QString::fromLatin1(code) }, { u"state"_s, state } });
}

HttpResponse NscaleIdentity::token(const HttpRequest &request)
{
    const Form form = fieldsOf(request.body);
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return tokenError(400, u"invalid_request"_s, u"the body is not a form"_s);
    if (const auto refusal = clientRefusal(request, form))
        return *refusal;
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1)
        return exchange(form);
    if (grant == "refresh_token"_L1)
        return refresh(form);
    return tokenError(400, u"invalid_request"_s, u"grant_type is not supported"_s);
}

std::optional<HttpResponse> NscaleIdentity::clientRefusal(const HttpRequest &request,
                                                          const Form &form) const
{
    const SignInClient &client = m_surroundings.options.signInClient;
    QString id = form.value(u"client_id"_s);
    QString secret = form.value(u"client_secret"_s);
    const QByteArray header = request.header("Authorization");
    if (header.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        const qsizetype colon = pair.indexOf(':');
        id = formDecoded(pair.left(colon));
        secret = colon < 0 ? QString() : formDecoded(pair.mid(colon + 1));
    }
    if (id.isEmpty() || secret.isEmpty()) {
        return tokenError(isOld() ? 500 : 400, isOld() ? u"server_error"_s : u"invalid_request"_s,
                          u"client credentials are missing"_s);
    }
    if (id != client.id)
        return tokenError(400, u"invalid_grant"_s, u"client_id mismatch"_s);
    if (secret != client.secret)
        return tokenError(isOld() ? 400 : 401, isOld() ? u"invalid_request"_s : u"access_denied"_s,
                          u"client secret is not valid"_s);
    return std::nullopt;
}

HttpResponse NscaleIdentity::exchange(const Form &form)
{
    const QByteArray text = form.value(u"code"_s).toLatin1();
    const auto code = std::find_if(m_codes.begin(), m_codes.end(),
                                   [&text](const Code &known) { return known.text == text; });
    if (text.isEmpty() || code == m_codes.end())
        return tokenError(400, u"invalid_grant"_s, u"code is not valid"_s);
    if (code->isUsed) {
        if (m_session.code == text)
            m_session = {};
        return tokenError(400, u"invalid_grant"_s, u"code has been used"_s);
    }
    if (code->issued.secsTo(now()) >= codeSeconds)
        return tokenError(400, u"invalid_grant"_s, u"code has expired"_s);
    if (form.value(u"redirect_uri"_s) != code->asked.value(u"redirect_uri"_s))
        return tokenError(400, u"invalid_grant"_s, u"redirect_uri mismatch"_s);
    const QString challenge = code->asked.value(u"code_challenge"_s);
    const QByteArray verifier = form.value(u"code_verifier"_s).toLatin1();
    const bool isHashed = code->asked.value(u"code_challenge_method"_s) == "S256"_L1;
    const QByteArray made = isHashed
        ? base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256))
        : verifier;
    if (!challenge.isEmpty() && made != challenge.toLatin1())
        return tokenError(400, u"invalid_client"_s, u"code_verifier does not match"_s);
    code->isUsed = true;
    QJsonObject answer = issue(text);
    const QStringList scopes = code->asked.value(u"scope"_s).split(u' ');
    if (scopes.contains("openid"_L1))
        answer.insert(u"id_token"_s, idToken(code->asked, m_session.access));
    HttpResponse response = jsonResponse(200, answer);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse NscaleIdentity::refresh(const Form &form)
{
    const QByteArray given = form.value(u"refresh_token"_s).toLatin1();
    if (given.isEmpty() || given != m_session.refresh || now() >= m_session.refreshEnds)
        return tokenError(400, u"invalid_grant"_s, u"refresh token is not valid"_s);
    m_session.refresh.clear();
    HttpResponse response = jsonResponse(200, issue(m_session.code));
    response.setHeader("Cache-Control", "no-store");
    return response;
}

QJsonObject NscaleIdentity::issue(const QByteArray &code)
{
    m_session = { opaqueToken(), opaqueToken(), now().addSecs(accessSeconds),
                  now().addDays(refreshDays), code };
    return { { u"token_type"_s, u"Bearer"_s },
             { u"access_token"_s, QString::fromLatin1(m_session.access) },
             { u"refresh_token"_s, QString::fromLatin1(m_session.refresh) },
             { u"expires_in"_s, accessSeconds } };
}

QString NscaleIdentity::idToken(const Form &asked, const QByteArray &access)
{
    const QByteArray hash = QCryptographicHash::hash(access, QCryptographicHash::Sha512);
    QJsonObject claims { { u"iss"_s, m_surroundings.baseUrl() },
                         { u"sub"_s, m_subject },
                         { u"aud"_s, QJsonArray { m_surroundings.options.signInClient.id } },
                         { u"azp"_s, m_surroundings.options.signInClient.id },
                         { u"iat"_s, now().toSecsSinceEpoch() },
                         { u"auth_time"_s, now().toSecsSinceEpoch() },
                         { u"exp"_s, now().addSecs(accessSeconds).toSecsSinceEpoch() },
                         { u"email"_s, m_subject },
                         { u"email_verified"_s, true },
                         { u"at_hash"_s, QString::fromLatin1(base64Url(hash.left(32))) } };
    if (asked.contains(u"nonce"_s))
        claims.insert(u"nonce"_s, asked.value(u"nonce"_s));
    const QJsonObject header { { u"alg"_s, u"ES512"_s }, { u"typ"_s, u"JWT"_s } };
    const QByteArray signature = base64Url(m_random.hex(132).toLatin1());
    return QString::fromLatin1(base64Url(header) + '.' + base64Url(claims) + '.' + signature);
}

QByteArray NscaleIdentity::opaqueToken()
{
    const QJsonObject header { { u"alg"_s, u"ECDH-ES"_s }, { u"enc"_s, u"A256GCM"_s } };
    return base64Url(header) + ".." + m_random.hex(24).toLatin1() + '.'
        + m_random.hex(256).toLatin1() + '.' + m_random.hex(32).toLatin1();
}

} // namespace groupdesk::demo
