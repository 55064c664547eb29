#include "braintrust/braintrustdemo.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr quint32 seedSalt = 0x6272'6169;
constexpr quint32 traceSalt = 0x7472'6163;

} // namespace

BraintrustDemo::BraintrustDemo(DemoSurroundings surroundings)
    : DemoPlatform(std::move(surroundings)), m_random(options().seed ^ seedSalt),
      m_traces(options().seed ^ traceSalt)
{
    addDirectoryRoutes();
    addGroupRoutes();
    addGrantRoutes();
}

void BraintrustDemo::reset()
{
    m_random = DemoRandom(options().seed ^ seedSalt);
    m_traces = DemoRandom(options().seed ^ traceSalt);
    m_traceId = m_traces.hex(32);
    m_state = seededBraintrust(m_random, now());
    if (const std::optional<int> count = options().groups)
        resizeBraintrust(m_state, *count, options().seed, now());
}

void BraintrustDemo::finish(const HttpRequest & /*request*/, HttpResponse &response)
{
    response.setHeader("x-bt-internal-trace-id", m_traceId.toLatin1());
    m_traceId = m_traces.hex(32);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Origin, Accept-Encoding");
    m_state.crowd.groups.settle();
}

qsizetype BraintrustDemo::groupsHeld() const
{
    return m_state.groups.size() + m_state.crowd.groups.kept();
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

std::variant<QJsonArray, HttpResponse> BraintrustDemo::page(
    const HttpRequest &request, const QList<QJsonObject> &newestFirst) const
{
    const auto page = braintrustPage(request, newestFirst);
    if (const auto *objects = std::get_if<QJsonArray>(&page))
        return *objects;
    return refusal(std::get<BraintrustListFault>(page));
}

HttpResponse BraintrustDemo::refusal(const BraintrustListFault &fault) const
{
    if (const auto *issues = std::get_if<QJsonArray>(&fault))
        return badForm(*issues);
    return badRequest(std::get<QString>(fault));
}

HttpResponse BraintrustDemo::list(const HttpRequest &request,
                                  const QList<QJsonObject> &newestFirst) const
{
    const auto objects = page(request, newestFirst);
    if (const auto *refusal = std::get_if<HttpResponse>(&objects))
        return *refusal;
    return jsonResponse(200, QJsonObject { { u"objects"_s, std::get<QJsonArray>(objects) } });
}

} // namespace groupdesk::demo
