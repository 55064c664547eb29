#pragma once

#include "directory.h"
#include "ids.h"
#include "palettequery.h"
#include "scope.h"

#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace groupdesk {

/// Something the window can do.
struct PaletteAction
{
    QString id; ///< its object name
    QString text; ///< as it is read, without mnemonic
    QString place; ///< where it is found in the menus
    QString keys; ///< its shortcut, as this desktop writes it; empty: none
    QString whyNot; ///< not empty: it cannot be done now, and why
};

/// Somewhere to go: everything, a folder, a profile, an organization.
struct PaletteScope
{
    Scope scope;
    QString name;
    QString place; ///< what it belongs to
    PlatformId platform; ///< empty for everything and folders
};

/// The people of one organization, by their ids.
struct PalettePeople
{
    SourceRef source;
    QString place; ///< the organization's name
    PlatformId platform;
    QHash<QString, DirectoryEntry> people;

    friend bool operator==(const PalettePeople &, const PalettePeople &) = default;
};

struct PalettePerson
{
    SourceRef source;
    UserId user;

    friend bool operator==(const PalettePerson &, const PalettePerson &) = default;
};

/// The object name of an action.
struct PaletteActionId
{
    QString name;

    friend bool operator==(const PaletteActionId &, const PaletteActionId &) = default;
};

/// What happens when an item is chosen.
using PaletteTarget = std::variant<PaletteActionId, Scope, GroupRef, PalettePerson>;

/// A row of the palette. Names are as they may be shown.
struct PaletteItem
{
    PaletteTarget target;
    QString title;
    QString detail; ///< what tells it from others of the same name; may be empty
    QString keys; ///< of an action; may be empty
    QString whyNot; ///< not empty: it cannot be chosen, and why
    PlatformId platform; ///< empty for actions, everything and folders
    QList<int> titleMarks; ///< places that match what was typed, ascending
    QList<int> detailMarks;

    [[nodiscard]] PaletteKind kind() const { return static_cast<PaletteKind>(target.index()); }
};

} // namespace groupdesk
