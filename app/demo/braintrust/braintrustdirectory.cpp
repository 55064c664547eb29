#include "braintrust/braintrustdemo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

QList<QJsonObject> BraintrustDemo::organizations(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustOrganization &organization : m_state.organizations) {
        if (asksFor(request, u"org_name"_s, organization.name))
            list.append(organization.json(baseUrl()));
    }
    sortNewestFirst(list);
    return list;
}

QList<QJsonObject> BraintrustDemo::users(const HttpRequest &request) const
{
    const BraintrustFilter organizations(request, u"org_name"_s);
    const BraintrustFilter givenNames(request, u"given_name"_s);
    const BraintrustFilter familyNames(request, u"family_name"_s);
    const BraintrustFilter emails(request, u"email"_s);
    QList<QJsonObject> list;
    for (const BraintrustUser &user : m_state.users) {
        const bool inOrganization
            = std::any_of(user.organizations.cbegin(), user.organizations.cend(),
                          [this, &organizations](const QString &id) {
                              return organizations.admits(m_state.organization(id)->name);
                          });
        if (inOrganization && givenNames.admits(user.givenName)
            && familyNames.admits(user.familyName) && emails.admits(user.email))
            list.append(user.json());
    }
    sortNewestFirst(list);
    return list;
}

QList<QJsonObject> BraintrustDemo::tokens(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustServiceToken &token : m_state.tokens) {
        if (asksFor(request, u"org_name"_s, m_state.organization(token.organization)->name)
            && asksFor(request, u"service_token_name"_s, token.name))
            list.append(token.json());
    }
    sortNewestFirst(list);
    return list;
}

QList<QJsonObject> BraintrustDemo::projects(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustProject &project : m_state.projects) {
        if (asksFor(request, u"org_name"_s, m_state.organization(project.organization)->name)
            && asksFor(request, u"project_name"_s, project.name))
            list.append(project.json());
    }
    sortNewestFirst(list);
    return list;
}

QList<QJsonObject> BraintrustDemo::roles(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustRole &role : m_state.roles) {
        const BraintrustOrganization *home = m_state.organization(role.organization);
        const bool here = home == nullptr || asksFor(request, u"org_name"_s, home->name);
        if (here && asksFor(request, u"role_name"_s, role.name))
            list.append(role.json());
    }
    sortNewestFirst(list);
    return list;
}

void BraintrustDemo::addCollection(const QByteArray &path, const QString &type, Sight sight,
                                   ListMethod all)
{
    add("GET", path,
        [this, sight, all](const HttpRequest &request, Persona persona, const QStringList &) {
            return list(request, visible(sight, persona, all, request));
        });
    addById(path + "/{}", type, sight, all);
}

void BraintrustDemo::addById(const QByteArray &path, const QString &type, Sight sight,
                             ListMethod all)
{
    add("GET", path,
        [this, sight, all, type](const HttpRequest &, Persona persona, const QStringList &args) {
            const QString id = args.constFirst().toLower();
            if (!isUuid(id))
                return badForm({ braintrustUuidIssue({ u"id"_s, 0 }) });
            const QList<QJsonObject> objects = visible(sight, persona, all, {});
            const auto found
                = std::find_if(objects.cbegin(), objects.cend(), [&id](const QJsonObject &object) {
                      return object.value("id"_L1).toString() == id;
                  });
            return found == objects.cend() ? missing(u"read"_s, type, id)
                                           : jsonResponse(200, *found);
        });
}

QList<QJsonObject> BraintrustDemo::visible(Sight sight, Persona persona, ListMethod all,
                                           const HttpRequest &request) const
{
    const bool blind = sight == Sight::Auditors && persona == Persona::Reader;
    return blind ? QList<QJsonObject>() : (this->*all)(request);
}

void BraintrustDemo::addDirectoryRoutes()
{
    for (const QByteArray &path : { QByteArray("/v1"), QByteArray("/v1/") }) {
        router().add("GET", path, [](const HttpRequest &, const QStringList &) {
            return textResponse(200, u"Hello, World!"_s);
        });
    }
    // Belongs to the web application, not to the API, and is what the vendor's clients ask first.
    router().add(
        "POST", "/api/apikey/login", [this](const HttpRequest &request, const QStringList &) {
            if (!caller(request)) {
                return textResponse(401,
                                    u"Failed to validate Cognito JWT: the token does not consist "
                                    "of exactly 3 parts"_s);
            }
            QJsonArray infos;
            for (const BraintrustOrganization &organization :
                 std::as_const(m_state.organizations)) {
                QJsonObject info = organization.json(baseUrl());
                for (const QString &key :
                     { u"created"_s, u"is_dataplane_private"_s, u"image_rendering_mode"_s })
                    info.remove(key);
                infos.append(info);
            }
            return jsonResponse(200, QJsonObject { { u"org_info"_s, infos } });
        });
    addCollection("/v1/organization", u"organization"_s, Sight::Everybody,
                  &BraintrustDemo::organizations);
    addCollection("/v1/user", u"user"_s, Sight::Everybody, &BraintrustDemo::users);
    addCollection("/v1/service_token", u"service_token"_s, Sight::Everybody,
                  &BraintrustDemo::tokens);
    addCollection("/v1/project", u"project"_s, Sight::Auditors, &BraintrustDemo::projects);
    addCollection("/v1/role", u"role"_s, Sight::Everybody, &BraintrustDemo::roles);
}

} // namespace groupdesk::demo
