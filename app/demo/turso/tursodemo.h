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
///   gets 403 for what its scopes lack. Which status a missing scope has is not documented. It ends
///   with its group, whose new name it follows, and when that is handed to another organization.
/// - An organization whose plan is used up answers 403 to another group; the text speaks of the
///   plan.
/// - The locations of an archived group cannot be changed. Neither can its primary be removed,
///   which the platform's command line refuses before asking.
/// - The members of an organization are told to its owners and administrators only. The Owner
///   manages all but the last one.
class TursoDemo final : public DemoPlatform
{
public:
    explicit TursoDemo(DemoSurroundings surroundings);

    void reset() override;
    [[nodiscard]] qsizetype groupsHeld() const override;

protected:
    [[nodiscard]] HttpResponse errorResponse(const HttpRequest &request, int status) override;
    void finish(const HttpRequest &request, HttpResponse &response) override;

private:
    enum class Right {
        Any,
        SeeGroups,
        SeeOrganization, ///< its plan, its usage, its people
        ChangeGroups, ///< create, delete, transfer: no token of a group may
        ConfigureGroups,
        MintTokens,
        RotateTokens,
    };
    struct Caller
    {
        Persona persona = Persona::Owner;
        std::optional<TursoTokenKind> kind = {}; ///< no value: a persona's plain word
        QString group = {}; ///< the one a token of a group is for; null if it is gone

        [[nodiscard]] bool isBound() const;
        [[nodiscard]] bool sees(const TursoAccount &account) const;
        [[nodiscard]] bool sees(const QString &groupName) const;
    };
    /// A handler behind the checks of token, organization and right. \a account is the one the path
    /// names, or the personal one.
    using AccountHandler = std::function<HttpResponse(
        const HttpRequest &request, TursoAccount &account, const QStringList &arguments)>;
    /// The same for a path that names a group there is; \a arguments are those after the group.
    using GroupHandler
        = std::function<HttpResponse(const HttpRequest &request, TursoAccount &account,
                                     TursoGroup &group, const QStringList &arguments)>;
    using PlainHandler = std::function<HttpResponse(const Caller &, const QStringList &arguments)>;

    void addAccountRoutes();
    void addLocationRoutes();
    void addGroupRoutes();
    void addGroupChangeRoutes();
    void addGroupLocationRoutes();
    void addGroupTokenRoutes();
    void addDatabaseRoutes();
    void addPlanRoutes();
    void addMemberRoutes();
    /// A route that only asks for a valid token.
    void addPlain(const QByteArray &path, const PlainHandler &handler);
    /// The route below both roots: the personal one and an organization's.
    void addBoth(const QByteArray &method, const QByteArray &path, Right right,
                 const AccountHandler &handler);
    /// The route \a path below "/groups/{}", below both roots.
    void addForGroup(const QByteArray &method, const QByteArray &path, Right right,
                     const GroupHandler &handler);
    [[nodiscard]] QString boundGroup() const;
    [[nodiscard]] std::optional<Caller> whoAsks(const HttpRequest &request) const;
    [[nodiscard]] std::optional<HttpResponse> refused(const HttpRequest &request,
                                                      Right right) const;
    [[nodiscard]] std::optional<HttpResponse> scopeRefusal(Right right) const;
    /// The same, and whether the token reaches \a account and \a group; a null one is not looked
    /// at.
    [[nodiscard]] std::optional<HttpResponse> refused(const HttpRequest &request, Right right,
                                                      const TursoAccount &account,
                                                      const QString &group) const;
    [[nodiscard]] TursoAccount *account(const QString &slug);
    [[nodiscard]] TursoAccount &personal();
    enum class OrganizationForm { WithId, WithoutId };
    [[nodiscard]] QJsonArray organizations(const Caller &caller, OrganizationForm form) const;
    void addTokenRoutes();

    [[nodiscard]] HttpResponse create(const HttpRequest &request, TursoAccount &account);
    [[nodiscard]] HttpResponse list(const HttpRequest &request, TursoAccount &account);
    [[nodiscard]] HttpResponse remove(TursoAccount &account, const TursoGroup &group) const;
    [[nodiscard]] HttpResponse configure(const HttpRequest &request, TursoGroup &group) const;
    [[nodiscard]] HttpResponse rename(const HttpRequest &request, TursoAccount &account,
                                      TursoGroup &group);
    [[nodiscard]] HttpResponse transfer(const HttpRequest &request, TursoAccount &account,
                                        const TursoGroup &group);
    [[nodiscard]] HttpResponse mint(const HttpRequest &request, const TursoAccount &account,
                                    const TursoGroup &group);
    [[nodiscard]] HttpResponse databases(const HttpRequest &request,
                                         const TursoAccount &account) const;
    [[nodiscard]] HttpResponse usage(const TursoAccount &account) const;
    [[nodiscard]] HttpResponse subscription(const TursoAccount &account) const;

    DemoRandom m_random;
    QList<TursoAccount> m_accounts;
    QString m_boundUuid; ///< of the group that TursoTokenKind::Group is for
    QDateTime m_sessionEnds; ///< of TursoTokenKind::Session
};

} // namespace groupdesk::demo
