#pragma once

class QWidget;

namespace groupdesk {

/// Gives \a widget the desktop's fixed-width font in the size of its parent's texts, and keeps it
/// so: the desktop's own size knows nothing of the text size that a person chose here.
void setFixedFont(QWidget *widget);

} // namespace groupdesk
