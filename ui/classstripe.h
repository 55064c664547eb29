#pragma once

#include "profile.h"

class QPainter;
class QPalette;
class QRect;

namespace groupdesk {

/// The stripe at the edge of a row: in the colour of its class and, for those who cannot tell the
/// colours apart, in a pattern of its own. Production is solid, staging dashed, development dotted,
/// the demo a thin line. \a stripe is as high as the row, so that the patterns of rows join.
void paintClassStripe(QPainter *painter, const QRect &stripe, EndpointClass endpointClass,
                      const QPalette &palette);

} // namespace groupdesk
