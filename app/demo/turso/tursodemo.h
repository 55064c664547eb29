#pragma once

#include "demoplatform.h"
#include "turso/tursostate.h"

#include <functional>

namespace groupdesk::demo {

/// Plays the Turso Platform API, as its reference, its command line and people who ran against it
/// describe it. Where they leave a gap, this server decides and says so:
/// - A protected group answers a DELETE with 403. That it refuses is documented; how is not.
/// - A group's name may have 1 to 62 characters minus the organization's slug. That there is a
///   limit that depends on the organization has been seen; the formula is a guess.
/// - The Auditor is a member with the role "viewer", the Reader's token has no scope for groups.
class TursoDemo final : public DemoPlatform
{
public:
    explicit TursoDemo(DemoSurroundings surroundings);

    void reset() override;

protected:
    [[nodiscard]] HttpResponse errorResponse(const HttpRequest &request, int status) override;

private:
    enum class Right { Any, SeeGroups, ChangeGroups };
    /// A handler behind the checks of token, organization and right. \a account is the one the path
    /// names, or the personal one.
    using AccountHandler = std::function<HttpResponse(
        const HttpRequest &request, TursoAccount &account, const QStringList &arguments)>;

    void addAccountRoutes();
    void addLocationRoutes();
    void addGroupRoutes();
    /// A route that only asks for a valid token.
    void addPlain(const QByteArray &path, const std::function<HttpResponse(const QStringList &)> &);
    /// The route below both roots: the personal one and an organization's.
    void addBoth(const QByteArray &method, const QByteArray &path, Right right,
                 const AccountHandler &handler);
    [[nodiscard]] std::optional<HttpResponse> refused(const HttpRequest &request,
                                                      Right right) const;
    [[nodiscard]] TursoAccount *account(const QString &slug);
    [[nodiscard]] TursoAccount &personal();
    [[nodiscard]] QJsonArray organizations() const;

    [[nodiscard]] HttpResponse create(const HttpRequest &request, TursoAccount &account);
    [[nodiscard]] static HttpResponse remove(TursoAccount &account, const QString &name);
    [[nodiscard]] static HttpResponse configure(const HttpRequest &request, TursoGroup &group);

    DemoRandom m_random;
    QList<TursoAccount> m_accounts;
};

} // namespace groupdesk::demo
