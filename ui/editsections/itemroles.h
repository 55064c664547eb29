#pragma once

#include <Qt>

namespace groupdesk {

/// What ItemDelegate paints beyond the text (DisplayRole), the icon and the box to tick.
enum ItemRole {
    ItemIdRole = Qt::UserRole + 1, ///< QString
    ItemDetailRole, ///< QString: e-mail, or what is special about it
    ItemMarkRole, ///< QString: "new", "removed"; empty: nothing changed
    ItemStruckRole, ///< bool: the text is struck out
    ItemFaintRole, ///< bool: the text is dimmed, as of an id that nobody knows
    ItemReasonRole, ///< QString: why it cannot be changed; on lines of its own
    ItemActionRole, ///< QString: the icon of what a click at the end of the row does; empty: none
    ItemSortRole, ///< QString
    ItemSearchRole, ///< QString, case-folded
};

} // namespace groupdesk
