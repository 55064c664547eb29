#pragma once

#include <QString>

class QWidget;

namespace groupdesk {

/// Says which page of the help is about \a widget and what is in it: "deleting", or with a place on
/// that page "deleting#confirm". Kept in the dynamic property "helpTopic".
void setHelpTopic(QWidget *widget, const QString &topic);

/// What the help says about the place where \a widget is: its own topic, or that of the nearest
/// widget around it, across the borders of windows. Empty without one.
[[nodiscard]] QString helpTopicOf(const QWidget *widget);

} // namespace groupdesk
