#pragma once

#include <QFont>

#include <functional>

class QWidget;

namespace groupdesk {

/// Calls \a apply now, and again whenever \a widget's font may have changed: a person may choose
/// another text size at any time. For sizes that come from em(). \a apply ends with the widget.
void followFont(QWidget *widget, std::function<void()> apply);

/// Gives \a widget, now and whenever its parent's font changed, what \a fontOf makes of that font.
void followParentFont(QWidget *widget, std::function<QFont(const QFont &parent)> fontOf);

/// \a font, \a factor times as large. Some desktops give their sizes in pixels.
[[nodiscard]] QFont scaledFont(const QFont &font, qreal factor);

/// Gives \a widget its parent's font, \a factor times as large and in \a weight, and keeps it so.
void setRelativeFont(QWidget *widget, qreal factor, QFont::Weight weight);

} // namespace groupdesk
