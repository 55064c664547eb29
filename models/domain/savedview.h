#pragma once

#include "callback.h"
#include "columnlayout.h"
#include "scope.h"
#include "strongid.h"

#include <QList>

namespace groupdesk {

/// A saved view's own id, made here and never shown.
using ViewId = StrongId<struct ViewTag>;

/// What a table shows, under a name: where it looks, what it lets through, and in which columns.
/// Holds no secret, but what was typed into the filter.
struct SavedView
{
    ViewId id;
    QString name; ///< never empty; two views may share one
    Scope scope = EverythingScope {}; ///< that it was made in
    QString query; ///< as typed into the filter; may be empty
    ColumnLayout columns;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// A place in the tree, or a group, that a person keeps at hand.
struct Favourite
{
    Scope scope = EverythingScope {}; ///< of a group: its organization
    GroupId group; ///< empty: the scope itself
    QString name; ///< as it was called last, for as long as it is not loaded

    [[nodiscard]] bool isGroup() const { return !group.isEmpty(); }
    /// Only of a group.
    [[nodiscard]] GroupRef ref() const;
    /// The same thing, whatever it is called.
    [[nodiscard]] bool isSame(const Favourite &other) const
    {
        return scope == other.scope && group == other.group;
    }

    friend bool operator==(const Favourite &, const Favourite &) = default;
};

[[nodiscard]] Favourite favouriteOf(const GroupRef &ref, const QString &name);

/// All of it, each list in the order shown.
struct ViewShelf
{
    QList<SavedView> views;
    QList<Favourite> favourites;

    friend bool operator==(const ViewShelf &, const ViewShelf &) = default;
};

/// The saved views and favourites on this computer. Calls are short and answer at once.
class ViewRepository
{
public:
    virtual ~ViewRepository();

    /// Errors: Io, Corrupt, Newer.
    [[nodiscard]] virtual StoreResult<ViewShelf> load() = 0;
    /// Replaces what is stored.
    [[nodiscard]] virtual StoreResult<Done> save(const ViewShelf &shelf) = 0;

protected:
    ViewRepository() = default;
    Q_DISABLE_COPY_MOVE(ViewRepository)
};

} // namespace groupdesk
