#pragma once

#include "braintrust/braintrustgroups.h"
#include "braintrust/braintrustlist.h"
#include "braintrust/braintruststate.h"
#include "demoplatform.h"

#include <functional>
#include <variant>

namespace groupdesk::demo {

/// Plays the Braintrust API as its description, its clients and recorded traffic show it. Missing
/// things and missing rights are the same 400 here, as there. Where the sources leave a gap, this
/// server decides:
/// - Deleting or renaming a built-in group is 403. Documented is only that the former cannot be
///   done. Its description and its members can be changed.
/// - A cursor whose object is gone is 400; a limit of 0 gives an empty page.
/// - Deleting a group leaves its id where other groups contain it, and the grants it had.
/// - PATCH answers without the lists of members, as POST is known to. Members are not looked up:
///   any id can be added, also the group's own and one that closes a circle. An id that is both
///   added and removed is removed. Names are taken only if they are the same to the letter.
/// - With a token for two organizations, POST and PUT without org_name are 400.
/// - The roles of the system are in the list of every organization.
/// - A grant needs an object, a holder and a role that are there; of types that are not played,
///   an object is there that a grant is about already. Only the Owner makes grants.
/// - The Reader sees the organizations, their people and roles, and no group, project or grant.
class BraintrustDemo final : public DemoPlatform
{
public:
    explicit BraintrustDemo(DemoSurroundings surroundings);

    void reset() override;
    [[nodiscard]] qsizetype groupsHeld() const override;

protected:
    [[nodiscard]] HttpResponse errorResponse(const HttpRequest &request, int status) override;
    /// The personas' tokens, also behind "sk-" and "bt-st-", as keys and service tokens begin.
    [[nodiscard]] std::optional<Persona> caller(const HttpRequest &request) const override;
    void finish(const HttpRequest &request, HttpResponse &response) override;

private:
    using Handler = std::function<HttpResponse(const HttpRequest &request, Persona persona,
                                               const QStringList &arguments)>;
    using GroupHandler = std::function<HttpResponse(const HttpRequest &, BraintrustGroup &)>;
    /// Makes the objects the query asks for, newest first.
    using ListMethod = QList<QJsonObject> (BraintrustDemo::*)(const HttpRequest &) const;
    enum class OnName { ReturnExisting, ReplaceExisting };
    /// Who sees a collection: everybody, or all but the Reader.
    enum class Sight { Everybody, Auditors };

    void addDirectoryRoutes();
    void addGroupRoutes();
    void addGrantRoutes();
    /// A route that asks for a valid token.
    void add(const QByteArray &method, const QByteArray &path, const Handler &handler);
    /// A route to one group; \a access is what it takes ("read", "update", "delete").
    void addForGroup(const QByteArray &method, const QString &access, const GroupHandler &handler);
    /// Routes to a list and to each of its objects by id.
    void addCollection(const QByteArray &path, const QString &type, Sight sight, ListMethod all);
    void addById(const QByteArray &path, const QString &type, Sight sight, ListMethod all);
    [[nodiscard]] QList<QJsonObject> visible(Sight sight, Persona persona, ListMethod all,
                                             const HttpRequest &request) const;

    /// The page of \a newestFirst that the query asks for, or the refusal of the query.
    [[nodiscard]] std::variant<QJsonArray, HttpResponse> page(
        const HttpRequest &request, const QList<QJsonObject> &newestFirst) const;
    [[nodiscard]] HttpResponse refusal(const BraintrustListFault &fault) const;
    [[nodiscard]] HttpResponse list(const HttpRequest &request,
                                    const QList<QJsonObject> &newestFirst) const;
    [[nodiscard]] QList<QJsonObject> organizations(const HttpRequest &request) const;
    [[nodiscard]] QList<QJsonObject> users(const HttpRequest &request) const;
    [[nodiscard]] QList<QJsonObject> tokens(const HttpRequest &request) const;
    [[nodiscard]] QList<QJsonObject> projects(const HttpRequest &request) const;
    [[nodiscard]] QList<QJsonObject> roles(const HttpRequest &request) const;
    [[nodiscard]] QList<QJsonObject> acls(const HttpRequest &request) const;

    [[nodiscard]] HttpResponse objectAcls(const HttpRequest &request, Persona persona) const;
    [[nodiscard]] HttpResponse organizationAcls(const HttpRequest &request, Persona persona) const;
    [[nodiscard]] HttpResponse createAcl(const HttpRequest &request, Persona persona);
    /// The refusal of a grant whose holder or role is not there.
    [[nodiscard]] std::optional<HttpResponse> holderRefusal(const BraintrustAcl &acl) const;

    [[nodiscard]] HttpResponse listGroups(const HttpRequest &request, Persona persona) const;
    /// The groups a list is about, whichever page of it is asked for.
    [[nodiscard]] BraintrustGroups groups(const HttpRequest &request, const QStringList &ids) const;
    [[nodiscard]] HttpResponse create(const HttpRequest &request, OnName onName);
    [[nodiscard]] HttpResponse patch(const HttpRequest &request, BraintrustGroup &group);
    [[nodiscard]] HttpResponse remove(const HttpRequest &request, const BraintrustGroup &group);

    /// "[user_email=…] [user_org=…] …", which the platform puts behind its texts.
    [[nodiscard]] QString trailer() const;
    /// The part of it that is known without knowing who asks.
    [[nodiscard]] QString anonymousTrailer() const;
    [[nodiscard]] HttpResponse badRequest(const QString &text) const;
    [[nodiscard]] HttpResponse badForm(const QJsonArray &issues) const;
    [[nodiscard]] HttpResponse forbidden(const HttpRequest &request, const QString &text) const;
    [[nodiscard]] HttpResponse missing(const QString &access, const QString &type,
                                       const QString &id) const;

    DemoRandom m_random;
    DemoRandom m_traces; ///< apart, so that ids do not depend on how many calls came before
    QString m_traceId; ///< of the answer in the making
    BraintrustState m_state;
};

} // namespace groupdesk::demo
