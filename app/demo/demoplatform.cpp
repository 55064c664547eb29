#include "demoplatform.h"

#include <utility>

namespace groupdesk::demo {

DemoPlatform::DemoPlatform(DemoSurroundings surroundings) : m_surroundings(std::move(surroundings))
{
}

DemoPlatform::~DemoPlatform() = default;

HttpResponse DemoPlatform::serve(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request.method, request.rawPath);
    HttpResponse response;
    if (match.handler != nullptr) {
        response = (*match.handler)(request, match.arguments);
    } else if (match.allowed.isEmpty()) {
        response = errorResponse(request, 404);
    } else {
        response = errorResponse(request, 405);
        response.setHeader("Allow", match.allowed.join(", "));
    }
    finish(request, response);
    return response;
}

HttpResponse DemoPlatform::refuse(const HttpRequest &request, int status)
{
    HttpResponse response = errorResponse(request, status);
    finish(request, response);
    return response;
}

std::optional<Persona> DemoPlatform::caller(const HttpRequest &request) const
{
    const QString token = QString::fromUtf8(bearerToken(request));
    for (const Persona persona : { Persona::Owner, Persona::Auditor, Persona::Reader }) {
        if (!token.isEmpty() && token == personaToken(options().token, persona))
            return persona;
    }
    return std::nullopt;
}

void DemoPlatform::finish(const HttpRequest & /*request*/, HttpResponse & /*response*/)
{
}

} // namespace groupdesk::demo
