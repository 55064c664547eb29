#pragma once

#include "clouderror.h"

#include <QByteArray>
#include <QJsonValue>

/// \file What the error readers of every platform do first with a body.

namespace groupdesk {

/// The body as JSON of any kind, bare strings included (QJsonDocument reads only objects and
/// arrays). Undefined if it is not JSON.
[[nodiscard]] QJsonValue errorJson(const QByteArray &body);

/// True if the body is an HTML page: then somebody in between, or another server, answered. Says so
/// in \a error and keeps the page's text out of it. Judged by the body alone: common web frameworks
/// label plain text as text/html. A "not found" from such a page is not the
/// platform's word about a group, so 404 and 405 become NotThePlatform; other statuses keep their
/// kind.
[[nodiscard]] bool takeHtmlError(CloudError &error, const QByteArray &body);

} // namespace groupdesk
