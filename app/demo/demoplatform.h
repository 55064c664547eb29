#pragma once

#include "demojson.h"
#include "demooptions.h"
#include "http/router.h"

#include <QJsonObject>

#include <optional>

namespace groupdesk::demo {

/// What a platform has to know about the server it lives in.
struct DemoSurroundings
{
    DemoOptions options;
    /// The platform's own base URL as a client sees it, e.g. "http://127.0.0.1:4711/nscale".
    std::function<QString()> baseUrl;
};

/// One of the platforms: its routes, its data, and its way of saying no. Requests come with the
/// platform's prefix already removed from their path.
class DemoPlatform
{
public:
    virtual ~DemoPlatform();

    [[nodiscard]] HttpResponse serve(const HttpRequest &request);
    /// Answers \a request with \a status as the platform would, without looking at it further.
    [[nodiscard]] HttpResponse refuse(const HttpRequest &request, int status);
    /// Back to the data of the start.
    virtual void reset() = 0;
    /// How many groups are in memory; the others are made when they are asked for.
    [[nodiscard]] virtual qsizetype groupsHeld() const = 0;

protected:
    explicit DemoPlatform(DemoSurroundings surroundings);
    Q_DISABLE_COPY_MOVE(DemoPlatform)

    /// What this platform sends with \a status when nothing more is known about the reason.
    [[nodiscard]] virtual HttpResponse errorResponse(const HttpRequest &request, int status) = 0;
    [[nodiscard]] const DemoSurroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] Router &router() { return m_router; }
    [[nodiscard]] const DemoOptions &options() const { return m_surroundings.options; }
    [[nodiscard]] QDateTime now() const { return m_surroundings.options.clock(); }
    [[nodiscard]] QString baseUrl() const { return m_surroundings.baseUrl(); }
    /// Whose token the request carries; no value if none or an unknown one.
    [[nodiscard]] virtual std::optional<Persona> caller(const HttpRequest &request) const;
    /// The last touch to every answer, e.g. headers the platform always sends.
    virtual void finish(const HttpRequest &request, HttpResponse &response);

private:
    DemoSurroundings m_surroundings;
    Router m_router;
};

} // namespace groupdesk::demo
