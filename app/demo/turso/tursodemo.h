#pragma once

#include "demoplatform.h"
#include "turso/tursostate.h"
#include "turso/tursotokens.h"

#include <functional>

namespace groupdesk::demo {

/// Plays the Turso Platform API, as its reference, its command line and people who ran against it
/// describe it. Where they leave a gap, this server decides and says so:
/// - A protected group answers a DELETE with 403. That it refuses is documented; how is not.
/// - A group's name may have 1 to 62 characters minus the organization's slug. That there is a
///   limit that depends on the organization has been seen; the formula is a guess.
/// - The Auditor is a member with the role "viewer", the Reader's token has no scope for groups.
/// - A token of an organization gets 403 for every other; one of a group sees that group alone and
///   gets 403 for every change. Which status a missing scope has is not documented.
class TursoDemo final : public DemoPlatform
{
public:
    explicit TursoDemo(DemoSurroundings surroundings);

    void reset() override;

protected:
    [[nodiscard]] HttpResponse errorResponse(const HttpRequest &request, int status) override;

private:
    enum class Right { Any, SeeGroups, ChangeGroups };
    struct Caller
    {
        Persona persona = Persona::Owner;
        std::optional<TursoTokenKind> kind = {}; ///< no value: a persona's plain word

        [[nodiscard]] bool isBound() const;
        [[nodiscard]] bool sees(const TursoAccount &account) const;
        [[nodiscard]] bool sees(const QString &group) const;
    };
    /// A handler behind the checks of token, organization and right. \a account is the one the path
    /// names, or the personal one.
    using AccountHandler = std::function<HttpResponse(
        const HttpRequest &request, TursoAccount &account, const QStringList &arguments)>;
    using PlainHandler = std::function<HttpResponse(const Caller &, const QStringList &arguments)>;

    void addAccountRoutes();
    void addLocationRoutes();
    void addGroupRoutes();
    /// A route that only asks for a valid token.
    void addPlain(const QByteArray &path, const PlainHandler &handler);
    /// The route below both roots: the personal one and an organization's.
    void addBoth(const QByteArray &method, const QByteArray &path, Right right,
                 const AccountHandler &handler);
    [[nodiscard]] std::optional<Caller> whoAsks(const HttpRequest &request) const;
    [[nodiscard]] std::optional<HttpResponse> refused(const HttpRequest &request,
                                                      Right right) const;
    /// The same, and whether the token reaches \a account and the group that \a arguments name.
    [[nodiscard]] std::optional<HttpResponse> refused(const HttpRequest &request, Right right,
                                                      const TursoAccount &account,
                                                      const QStringList &arguments) const;
    [[nodiscard]] TursoAccount *account(const QString &slug);
    [[nodiscard]] TursoAccount &personal();
    enum class OrganizationForm { WithId, WithoutId };
    [[nodiscard]] QJsonArray organizations(const Caller &caller, OrganizationForm form) const;
    void addTokenRoutes();

    [[nodiscard]] HttpResponse create(const HttpRequest &request, TursoAccount &account);
    [[nodiscard]] static HttpResponse remove(TursoAccount &account, const QString &name);
    [[nodiscard]] static HttpResponse configure(const HttpRequest &request, TursoGroup &group);

    DemoRandom m_random;
    QList<TursoAccount> m_accounts;
    QDateTime m_sessionEnds; ///< of TursoTokenKind::Session
};

} // namespace groupdesk::demo
