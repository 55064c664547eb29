#pragma once

#include "savedview.h"

#include <QObject>

#include <functional>
#include <optional>

namespace groupdesk {

/// The saved views and favourites that the window shows. Every change is made to what is stored at
/// this moment, so that what another window saved meanwhile stays; if it cannot be stored, nothing
/// is changed.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /// \a repository outlives this; null: there is no place to keep anything.
    explicit SavedViews(ViewRepository *repository, QObject *parent = nullptr);

    [[nodiscard]] bool isKept() const { return m_repository != nullptr; }
    [[nodiscard]] const ViewShelf &shelf() const { return m_shelf; }
    [[nodiscard]] std::optional<SavedView> view(const ViewId &id) const;
    /// The first that is called so, whatever the case of its letters.
    [[nodiscard]] std::optional<SavedView> named(const QString &name) const;
    [[nodiscard]] bool isFavourite(const Favourite &favourite) const;
    /// Why what is stored could not be read; what was known before is still there.
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }

    /// Reads again what is stored: another window may have saved something.
    void reload();

    // Errors: those of ViewRepository; Unavailable if there is no place to keep anything.

    /// Takes the place of the view with the same id, or is the last one. An empty id becomes a new
    /// one, which is the answer.
    [[nodiscard]] StoreResult<ViewId> save(const SavedView &view);
    /// Back to \a row, or the end, after remove().
    [[nodiscard]] StoreResult<Done> restore(const SavedView &view, qsizetype row);
    [[nodiscard]] StoreResult<Done> remove(const ViewId &id);
    /// The new ones are the last.
    [[nodiscard]] StoreResult<Done> addFavourites(const QList<Favourite> &favourites);
    [[nodiscard]] StoreResult<Done> removeFavourites(const QList<Favourite> &favourites);
    /// A group is called otherwise now, or has another address; nothing if it is no favourite.
    [[nodiscard]] StoreResult<Done> follow(const GroupRef &from, const Favourite &now);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] StoreResult<Done> change(const std::function<void(ViewShelf &)> &edit);
    void take(const StoreResult<ViewShelf> &stored);

    ViewRepository *const m_repository;
    ViewShelf m_shelf;
    std::optional<StoreError> m_problem;
};

} // namespace groupdesk
