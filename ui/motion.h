#pragma once

class QProgressBar;
class QWidget;

namespace groupdesk {

/// Whether something may move only to look alive: false where the style's animations are to take no
/// time (QStyle::SH_Widget_Animation_Duration), because somebody, or their desktop, wants it so.
[[nodiscard]] bool mayMove(const QWidget &widget);

/// Shows \a done of \a total steps. With a total of 0 nobody knows how many there are: the bar
/// moves to and fro, or stays empty where nothing may move. Words beside it have to say what goes
/// on.
void showProgress(QProgressBar *bar, int done, int total);

} // namespace groupdesk
