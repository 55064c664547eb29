#include "oauthfixture.h"

#include <QNetworkReply>
#include <QTcpServer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

BrowserOpener FakeBrowser::opener()
{
    return [this](const QUrl &url) {
        opened.append(url);
        if (exists && follows)
            visit(url);
        return exists;
    };
}

void FakeBrowser::visit(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        pages.append(reply->readAll());
        statuses.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        reply->deleteLater();
    });
}

QString FakeBrowser::parameter(const QString &name) const
{
    const QUrlQuery query(opened.isEmpty() ? QUrl() : opened.constLast());
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

void FakeBrowser::comeBack(QList<std::pair<QString, QString>> fields)
{
    const auto isState = [](const auto &field) { return field.first == "state"_L1; };
    if (std::none_of(fields.cbegin(), fields.cend(), isState))
        fields.append({ u"state"_s, parameter(u"state"_s) });
    QByteArray query;
    for (const auto &[name, value] : std::as_const(fields)) {
        if (!value.isNull())
            query += '&' + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    }
    QUrl url(parameter(u"redirect_uri"_s));
    url.setQuery(QString::fromLatin1(query.mid(1)), QUrl::StrictMode);
    visit(url);
}

QByteArray RequestList::text() const
{
    QByteArray all;
    for (const RequestRecord &record : records) {
        all += record.verb + ' ' + record.url.toEncoded() + '\n';
        for (const auto &[name, value] : record.requestHeaders + record.responseHeaders)
            all += name + ": " + value + '\n';
        all += record.requestBody + '\n' + record.responseBody + '\n';
        if (record.error)
            all += (record.error->reason + record.error->serverMessage + record.error->request)
                       .toUtf8();
    }
    return all;
}

quint16 SignInDesk::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : 0;
}

demo::DemoOptions SignInDesk::demoOptions()
{
    demo::DemoOptions options;
    options.signInClient.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(freePort());
    return options;
}

SignInDesk::SignInDesk()
{
    if (!server.start())
        qFatal("the demo server does not start");
    const demo::SignInClient client = server.signInClient();
    profile.id = ProfileId(u"profile/1"_s);
    profile.platform = PlatformId(u"nscale"_s);
    profile.baseUrl = server.nscaleUrl();
    profile.signIn = SignInMethod::Browser;
    profile.oauth.clientId = client.id;
    profile.oauth.redirectPort = static_cast<quint16>(QUrl(client.redirectUri).port());
    secrets.put(profile.id, Secret::fromPaste(client.secret), SecretSlot::ClientSecret);
    restartService();
}

std::unique_ptr<OAuthService> SignInDesk::otherWindow()
{
    return std::make_unique<OAuthService>(transport, secrets, redactor, browser.opener(),
                                          QString(folder.path() + u"/locks"_s), limits);
}

void SignInDesk::restartService()
{
    service = otherWindow();
}

Result<Done, Problem> SignInDesk::signIn(BrowserSignIn &signIn)
{
    QObject context;
    Answer<Done, Problem> answer;
    signIn.signIn(&context, answer.callback());
    if (!answer.wait())
        qFatal("the sign-in gives no answer");
    return answer.result();
}

Result<Secret, Problem> SignInDesk::get(BrowserSignIn &signIn)
{
    QObject context;
    Answer<Secret, Problem> answer;
    signIn.get(&context, answer.callback());
    if (!answer.wait())
        qFatal("get() gives no answer");
    return answer.result();
}

Result<Secret, Problem> SignInDesk::renew(BrowserSignIn &signIn, const Secret &rejected)
{
    QObject context;
    Answer<Secret, Problem> answer;
    signIn.renew(rejected, &context, answer.callback());
    if (!answer.wait())
        qFatal("renew() gives no answer");
    return answer.result();
}

int SignInDesk::grants(const QByteArray &type) const
{
    const auto all = server.requests();
    return int(std::count_if(all.cbegin(), all.cend(), [&type](const demo::RecordedRequest &made) {
        return made.rawPath == "/nscale/oauth2/v2/token"
            && made.body.contains(QByteArray("grant_type=" + type));
    }));
}

int SignInDesk::statusWith(const Secret &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(server.nscaleUrl().toString() + u"/oauth2/v2/userinfo"_s));
    request.setRawHeader("Authorization", "Bearer " + token.reveal());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!waitUntil([&reply] { return reply->isFinished(); }))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray SignInDesk::stored() const
{
    return secrets.secret(profile.id, SecretSlot::SignIn).value_or(Secret()).reveal();
}

} // namespace groupdesk::test
