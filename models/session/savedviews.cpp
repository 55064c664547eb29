#include "savedviews.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

auto place(QList<SavedView> &views, const ViewId &id)
{
    return std::find_if(views.begin(), views.end(),
                        [&id](const SavedView &view) { return view.id == id; });
}

auto place(QList<Favourite> &favourites, const Favourite &wanted)
{
    return std::find_if(favourites.begin(), favourites.end(),
                        [&wanted](const Favourite &known) { return known.isSame(wanted); });
}

} // namespace

SavedViews::SavedViews(ViewRepository *repository, QObject *parent)
    : QObject(parent), m_repository(repository)
{
}

std::optional<SavedView> SavedViews::view(const ViewId &id) const
{
    for (const SavedView &view : m_shelf.views) {
        if (view.id == id)
            return view;
    }
    return std::nullopt;
}

std::optional<SavedView> SavedViews::named(const QString &name) const
{
    for (const SavedView &view : m_shelf.views) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
    }
    return std::nullopt;
}

bool SavedViews::isFavourite(const Favourite &favourite) const
{
    return std::any_of(m_shelf.favourites.cbegin(), m_shelf.favourites.cend(),
                       [&favourite](const Favourite &known) { return known.isSame(favourite); });
}

void SavedViews::reload()
{
    if (isKept())
        take(m_repository->load());
}

void SavedViews::take(const StoreResult<ViewShelf> &stored)
{
    const ViewShelf shelf = stored ? *stored : m_shelf;
    const std::optional<StoreError> problem
        = stored ? std::nullopt : std::optional<StoreError>(stored.error());
    if (shelf == m_shelf && problem == m_problem)
        return;
    m_shelf = shelf;
    m_problem = problem;
    Q_EMIT changed();
}

StoreResult<Done> SavedViews::change(const std::function<void(ViewShelf &)> &edit)
{
    if (!isKept())
        return Unexpected(
            StoreError { StoreError::Kind::Unavailable, u"views are not kept"_s, QString() });
    const StoreResult<ViewShelf> stored = m_repository->load();
    if (!stored) {
        take(stored);
        return Unexpected(stored.error());
    }
    ViewShelf wanted = *stored;
    edit(wanted);
    const StoreResult<Done> saved = m_repository->save(wanted);
    take(saved ? StoreResult<ViewShelf>(wanted) : stored);
    return saved;
}

StoreResult<ViewId> SavedViews::save(const SavedView &view)
{
    SavedView kept = view;
    if (kept.id.isEmpty())
        kept.id = ViewId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto saved = change([&kept](ViewShelf &shelf) {
        if (const auto known = place(shelf.views, kept.id); known != shelf.views.end())
            *known = kept;
        else
            shelf.views.append(kept);
    });
    if (!saved)
        return Unexpected(saved.error());
    return kept.id;
}

StoreResult<Done> SavedViews::restore(const SavedView &view, qsizetype row)
{
    return change([&view, row](ViewShelf &shelf) {
        if (place(shelf.views, view.id) == shelf.views.end())
            shelf.views.insert(std::clamp<qsizetype>(row, 0, shelf.views.size()), view);
    });
}

StoreResult<Done> SavedViews::remove(const ViewId &id)
{
    return change([&id](ViewShelf &shelf) {
        shelf.views.removeIf([&id](const SavedView &view) { return view.id == id; });
    });
}

StoreResult<Done> SavedViews::addFavourites(const QList<Favourite> &favourites)
{
    return change([&favourites](ViewShelf &shelf) {
        for (const Favourite &favourite : favourites) {
            if (place(shelf.favourites, favourite) == shelf.favourites.end())
                shelf.favourites.append(favourite);
        }
    });
}

StoreResult<Done> SavedViews::removeFavourites(const QList<Favourite> &favourites)
{
    return change([&favourites](ViewShelf &shelf) {
        for (const Favourite &favourite : favourites)
            shelf.favourites.removeIf(
                [&favourite](const Favourite &known) { return known.isSame(favourite); });
    });
}

StoreResult<Done> SavedViews::follow(const GroupRef &from, const Favourite &now)
{
    const Favourite before = favouriteOf(from, {});
    if (!isFavourite(before))
        return Done {};
    return change([&before, &now](ViewShelf &shelf) {
        if (const auto known = place(shelf.favourites, before); known != shelf.favourites.end())
            *known = now;
    });
}

} // namespace groupdesk
