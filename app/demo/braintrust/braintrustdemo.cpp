#include "braintrust/braintrustdemo.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint32 seedSalt = 0x6272'6169;
constexpr quint32 traceSalt = 0x7472'6163;

/// True if the query does not name an organization, or names \a name.
bool asksFor(const HttpRequest &request, const QString &key, const QString &value)
{
    const QStringList wanted = queryValues(request, key);
    return wanted.isEmpty() || wanted.contains(value);
}

/// Newest first; of the same moment, by id.
void sortNewestFirst(QList<QJsonObject> &list)
{
    std::sort(list.begin(), list.end(), [](const QJsonObject &a, const QJsonObject &b) {
        const QString createdA = a.value("created"_L1).toString();
        const QString createdB = b.value("created"_L1).toString();
        if (createdA != createdB)
            return createdA > createdB; // all in the same form, so the text sorts as the time
        return a.value("id"_L1).toString() < b.value("id"_L1).toString();
    });
}

} // namespace

BraintrustDemo::BraintrustDemo(DemoSurroundings surroundings)
    : DemoPlatform(std::move(surroundings)), m_random(options().seed ^ seedSalt),
      m_traces(options().seed ^ traceSalt)
{
    addDirectoryRoutes();
    addGroupRoutes();
}

void BraintrustDemo::reset()
{
    m_random = DemoRandom(options().seed ^ seedSalt);
    m_traces = DemoRandom(options().seed ^ traceSalt);
    m_traceId = m_traces.hex(32);
    m_state = seededBraintrust(m_random, now());
}

void BraintrustDemo::finish(const HttpRequest & /*request*/, HttpResponse &response)
{
    response.setHeader("x-bt-internal-trace-id", m_traceId.toLatin1());
    m_traceId = m_traces.hex(32);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Origin, Accept-Encoding");
}

std::optional<Persona> BraintrustDemo::caller(const HttpRequest &request) const
{
    HttpRequest plain = request;
    for (auto &[name, value] : plain.headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            value.replace("Bearer sk-", "Bearer ").replace("Bearer bt-st-", "Bearer ");
    }
    return DemoPlatform::caller(plain);
}

QString BraintrustDemo::trailer() const
{
    return u" [user_email=rosa.delgado@meridian.example] [user_org=%1]"_s.arg(
               m_state.organizations.constFirst().name)
        + anonymousTrailer();
}

QString BraintrustDemo::anonymousTrailer() const
{
    const qint64 milliseconds = now().toMSecsSinceEpoch();
    return u" [timestamp=%1] [request_id=iad1::demo-%2]"_s.arg(
        QString::number(static_cast<double>(milliseconds) / 1000.0, 'f', 3),
        QString::number(milliseconds, 36));
}

HttpResponse BraintrustDemo::badRequest(const QString &text) const
{
    return textResponse(400, text + trailer());
}

HttpResponse BraintrustDemo::badForm(const QJsonArray &issues) const
{
    const QString text = QString::fromUtf8(QJsonDocument(issues).toJson(QJsonDocument::Indented));
    return textResponse(400, text.trimmed() + trailer());
}

HttpResponse BraintrustDemo::forbidden(const HttpRequest &request, const QString &text) const
{
    return jsonResponse(403,
                        QJsonObject {
                            { u"Code"_s, u"ForbiddenError"_s },
                            { u"Message"_s, QString(text + trailer()) },
                            { u"InternalTraceId"_s, m_traceId },
                            { u"Path"_s, QString::fromLatin1(request.rawPath) },
                            { u"Service"_s, u"api"_s },
                        });
}

HttpResponse BraintrustDemo::missing(const QString &access, const QString &type,
                                     const QString &id) const
{
    return badRequest(
        u"Missing %1 access to %2 id %3, or the %2 does not exist"_s.arg(access, type, id));
}

HttpResponse BraintrustDemo::errorResponse(const HttpRequest &request, int status)
{
    switch (status) {
    case 400:
        return badRequest(u"Bad request"_s);
    case 401:
        // What a key that is none gets is about the inside of the platform.
        return textResponse(status,
                            u"Failed to validate Cognito JWT: JWT string does not consist of "
                            "exactly 3 parts (header, payload, signature)"_s
                                + anonymousTrailer());
    case 403:
        return forbidden(request, u"Missing access to the requested object"_s);
    case 404:
        return textResponse(status, u"Not Found"_s);
    case 405:
        return textResponse(status, u"Method Not Allowed"_s);
    case 429:
        return textResponse(status, u"Too many requests"_s + trailer());
    case 500:
        return textResponse(status, u"Internal Server Error"_s);
    default:
        return textResponse(status, QString::fromLatin1(reasonPhrase(status)));
    }
}

void BraintrustDemo::add(const QByteArray &method, const QByteArray &path, const Handler &handler)
{
    router().add(
        method, path, [this, handler](const HttpRequest &request, const QStringList &args) {
            const std::optional<Persona> persona = caller(request);
            return persona ? handler(request, *persona, args) : errorResponse(request, 401);
        });
}

HttpResponse BraintrustDemo::list(const HttpRequest &request,
                                  const QList<QJsonObject> &newestFirst) const
{
    const auto page = braintrustPage(request, newestFirst);
    if (const auto *objects = std::get_if<QJsonArray>(&page))
        return jsonResponse(200, QJsonObject { { u"objects"_s, *objects } });
    const auto &fault = std::get<BraintrustListFault>(page);
    if (const auto *issues = std::get_if<QJsonArray>(&fault))
        return badForm(*issues);
    return badRequest(std::get<QString>(fault));
}

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
    QList<QJsonObject> list;
    for (const BraintrustUser &user : m_state.users) {
        const bool inOrganization = std::any_of(
            user.organizations.cbegin(), user.organizations.cend(),
            [this, &request](const QString &id) {
                return asksFor(request, u"org_name"_s, m_state.organization(id)->name);
            });
        if (inOrganization && asksFor(request, u"given_name"_s, user.givenName)
            && asksFor(request, u"family_name"_s, user.familyName)
            && asksFor(request, u"email"_s, user.email))
            list.append(user.json());
    }
    sortNewestFirst(list);
    return list;
}

QList<QJsonObject> BraintrustDemo::tokens(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustServiceToken &token : m_state.tokens) {
        if (asksFor(request, u"org_name"_s, m_state.organization(token.organization)->name))
            list.append(token.json());
    }
    sortNewestFirst(list);
    return list;
}

QList<QJsonObject> BraintrustDemo::groups(const HttpRequest &request) const
{
    QList<QJsonObject> list;
    for (const BraintrustGroup &group : m_state.groups) {
        if (asksFor(request, u"org_name"_s, m_state.organization(group.organization)->name)
            && asksFor(request, u"group_name"_s, group.name))
            list.append(group.json());
    }
    sortNewestFirst(list);
    return list;
}

void BraintrustDemo::addById(const QByteArray &path, const QString &type,
                             const std::function<QList<QJsonObject>()> &all)
{
    add("GET", path, [this, type, all](const HttpRequest &, Persona, const QStringList &args) {
        const QString id = args.constFirst().toLower();
        if (!isUuid(id))
            return badForm({ braintrustUuidIssue({ u"id"_s, 0 }) });
        const QList<QJsonObject> objects = all();
        const auto found
            = std::find_if(objects.cbegin(), objects.cend(), [&id](const QJsonObject &object) {
                  return object.value("id"_L1).toString() == id;
              });
        return found == objects.cend() ? missing(u"read"_s, type, id) : jsonResponse(200, *found);
    });
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
    add("GET", "/v1/organization",
        [this](const HttpRequest &request, Persona, const QStringList &) {
            return list(request, organizations(request));
        });
    addById("/v1/organization/{}", u"organization"_s, [this] { return organizations({}); });
    add("GET", "/v1/user", [this](const HttpRequest &request, Persona, const QStringList &) {
        return list(request, users(request));
    });
    addById("/v1/user/{}", u"user"_s, [this] { return users({}); });
    add("GET", "/v1/service_token",
        [this](const HttpRequest &request, Persona, const QStringList &) {
            return list(request, tokens(request));
        });
    addById("/v1/service_token/{}", u"service_token"_s, [this] { return tokens({}); });
}

} // namespace groupdesk::demo
