#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace groupdesk {

/// What a key does.
struct KeyUse
{
    QString what; ///< "New Group…"
    QString keys; ///< "Ctrl+N", as this desktop writes it; several with commas between them
    QString where; ///< "Groups": works only while the focus is there; empty: in the whole window
};

/// Keys that belong together.
struct KeyArea
{
    QString title;
    QList<KeyUse> uses; ///< never empty
};

/// Every action with a key, a menu each, in the order of the menus; what is hidden is left out.
[[nodiscard]] QList<KeyArea> keysOfMenus(const QMenuBar &bar);
/// The keys that are no actions: of filters, forms and lists.
[[nodiscard]] QList<KeyArea> furtherKeys();

} // namespace groupdesk
