#pragma once

#include "ids.h"
#include "profile.h"

#include <QIcon>
#include <QString>

class QPalette;

namespace groupdesk {

/// The product's own symbolic icon of that freedesktop name ("list-add", "platform-turso"), drawn
/// in the palette's text colour at the moment of painting, so that it is right in light and in
/// dark, enabled, disabled and selected. Asserts in debug builds if there is no such icon.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The same shape in one fixed colour (class marks, the red of a destructive button).
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &color);

[[nodiscard]] QIcon platformIcon(const PlatformId &platform);
[[nodiscard]] QIcon classIcon(EndpointClass endpointClass);

/// A 48-unit line drawing for empty, loading and failed states, in the placeholder colour.
[[nodiscard]] QPixmap stateDrawing(const QString &name, int size, const QPalette &palette,
                                   qreal devicePixelRatio);

} // namespace groupdesk
