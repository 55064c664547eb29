#pragma once

class QString;
class QWidget;

namespace groupdesk {

// What screen readers learn beyond what Qt's own widgets tell them. Call these from the constructor
// of the widget that they are about: a role is asked for once.

/// Makes \a widget a part of the window whose name is said when the focus enters it.
void makePane(QWidget *widget, const QString &name);

/// Makes \a widget one that tells news, wherever the focus is. Its accessible name is the news.
void makeLive(QWidget *widget);
/// Reads \a text out. \a widget was made live. One that is hidden now is read out when it is shown:
/// call this first, and then show(), or it is read out twice.
void readOut(QWidget *widget, const QString &text);

} // namespace groupdesk
