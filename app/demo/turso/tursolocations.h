#pragma once

#include <QJsonObject>
#include <QString>

namespace groupdesk::demo {

/// Where Turso runs databases. New organizations see the AWS regions only; accounts from the time
/// before also see the three-letter codes of Fly.
enum class TursoRegions { AwsOnly, AwsAndFly };

[[nodiscard]] bool isTursoLocation(const QString &code, TursoRegions regions);
/// {"<code>": "<description>"}, the flat form of /v1.
[[nodiscard]] QJsonObject tursoLocations(TursoRegions regions);
/// {"aws": {…}, "fly": {…}}, the form of /v2.
[[nodiscard]] QJsonObject tursoLocationsByProvider(TursoRegions regions);
/// {"code", "description", "closest": […]}; empty if \a code is unknown.
[[nodiscard]] QJsonObject tursoLocation(const QString &code, TursoRegions regions);

} // namespace groupdesk::demo
