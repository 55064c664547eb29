#pragma once

#include "demoplatform.h"
#include "demorandom.h"

#include <QHash>

namespace groupdesk::demo {

/// The identity provider inside of Nscale: signs the demo's user in by the OAuth 2.0 authorization
/// code flow, without asking anything. It is as strict as the real one:
/// - One client is known, DemoOptions::signInClient. Its redirect address is compared as a whole, a
///   wrong client or address is a page (400) and no redirect, and its secret is mandatory even with
///   PKCE, as HTTP Basic or in the form.
/// - A code works once and for a minute; used again it ends the session it began.
/// - One session for each person: a sign-in or a refresh replaces its tokens, the old ones are dead
///   at once. A refresh token is blanked before the next is made, so who loses the answer has to
///   sign in again.
/// The id token's signature and the published key are random bytes: Qt makes no ES512, and a token
/// that comes straight from the token endpoint need not be verified.
class NscaleIdentity final
{
public:
    explicit NscaleIdentity(DemoSurroundings surroundings);

    void reset();
    /// Who signs in.
    void setSubject(const QString &subject) { m_subject = subject; }
    /// Whether the next sign-ins come back with access_denied.
    void setDenied(bool denied) { m_denied = denied; }
    /// All access tokens are too old from now on; the refresh tokens stay.
    void expireAccessTokens();
    /// True for the access token of a session that is in force.
    [[nodiscard]] bool accepts(const QByteArray &token) const;

    [[nodiscard]] HttpResponse discovery() const;
    [[nodiscard]] HttpResponse keys() const;
    [[nodiscard]] HttpResponse authorize(const HttpRequest &request);
    [[nodiscard]] HttpResponse token(const HttpRequest &request);

private:
    using Form = QHash<QString, QString>;
    struct Code
    {
        QByteArray text;
        Form asked; ///< the parameters of the authorization request
        QDateTime issued;
        bool isUsed = false;
    };
    struct Session
    {
        QByteArray access;
        QByteArray refresh;
        QDateTime accessEnds;
        QDateTime refreshEnds;
        QByteArray code; ///< that began it
    };

    [[nodiscard]] std::optional<HttpResponse> clientRefusal(const HttpRequest &request,
                                                            const Form &form) const;
    [[nodiscard]] HttpResponse exchange(const Form &form);
    [[nodiscard]] HttpResponse refresh(const Form &form);
    [[nodiscard]] QJsonObject issue(const QByteArray &code);
    [[nodiscard]] QString idToken(const Form &asked, const QByteArray &access);
    [[nodiscard]] QByteArray opaqueToken();
    [[nodiscard]] bool isOld() const; ///< 1.11, which words some refusals otherwise
    [[nodiscard]] QDateTime now() const { return m_surroundings.options.clock(); }

    DemoSurroundings m_surroundings;
    DemoRandom m_random;
    QString m_subject;
    QList<Code> m_codes;
    Session m_session; ///< without an access token: nobody is signed in
    bool m_denied = false;
};

} // namespace groupdesk::demo
