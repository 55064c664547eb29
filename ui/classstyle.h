#pragma once

#include "profile.h"

#include <QColor>
#include <QString>

class QPalette;

namespace groupdesk {

/// How an endpoint class looks: a saturated pair for bands and chips. Contrast is at least 4.5:1 in
/// both schemes. Colour is never the only sign: word and icon go with it.
struct ClassColors
{
    QColor background;
    QColor foreground;
};

[[nodiscard]] ClassColors classColors(EndpointClass endpointClass, const QPalette &palette);

/// "Production", translated.
[[nodiscard]] QString classWord(EndpointClass endpointClass);

/// Whether \a palette is a dark one. Qt before 6.5 has no colour scheme to ask for.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The red of destructive buttons and errors, legible on the palette's window colour.
[[nodiscard]] QColor dangerColor(const QPalette &palette);
[[nodiscard]] QColor warningColor(const QPalette &palette);
[[nodiscard]] QColor successColor(const QPalette &palette);

} // namespace groupdesk
