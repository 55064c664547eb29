#pragma once

class QStackedWidget;

namespace groupdesk {

/// From now on only the page that is shown takes room. Without this the largest page decides how
/// small the stack can be, and a welcome in large letters squeezes the messages above the table.
/// For stacks that have all their pages.
void giveRoomToShownPage(QStackedWidget *stack);

} // namespace groupdesk
