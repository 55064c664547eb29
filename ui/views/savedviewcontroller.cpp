#include "views/savedviewcontroller.h"

#include "formats.h"
#include "grouptableview.h"
#include "noticeboard.h"
#include "punctuation.h"
#include "scopetreeview.h"
#include "toasthost.h"

#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is chosen in the tree, and what changes while it is shown.

namespace groupdesk {

SavedViewController::SavedViewController(Workspace &workspace, const Parts &parts,
                                         QSettings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_parts(parts),
      m_columns(new ColumnKeeper(*parts.table, settings, this))
{
    connect(parts.tree, &ScopeTreeView::scopeChosen, this, &SavedViewController::follow);
    connect(parts.filterEdit, &QLineEdit::textChanged, this, &SavedViewController::followFilter);
    connect(parts.filter, &GroupFilterModel::countChanged, this, &SavedViewController::followCount);
    connect(m_columns, &ColumnKeeper::changedByHand, this, &SavedViewController::leave);
    connect(parts.table, &GroupTableView::columnsResetRequested, this,
            &SavedViewController::resetColumns);
    connect(&workspace.views(), &SavedViews::changed, this, &SavedViewController::followShelf);
    m_columns->show(path(parts.tree->currentScope()));
    followShelf();
}

ColumnKeeper::Path SavedViewController::path(const Scope &scope) const
{
    const auto *source = std::get_if<SourceRef>(&scope);
    const auto *id = source != nullptr ? &source->profile : std::get_if<ProfileId>(&scope);
    const auto profile = id != nullptr ? m_workspace.profile(*id) : std::nullopt;
    return widerScopes(scope, profile ? profile->folder : QString());
}

void SavedViewController::follow(const Scope &scope)
{
    if (m_acting == Acting::Leaving)
        return;
    m_workspace.scopes().setMatches(m_active, std::nullopt);
    const ViewId chosen = m_parts.tree->currentView();
    if (!chosen.isEmpty()) {
        begin(chosen);
    } else {
        const bool wasView = !m_active.isEmpty();
        m_active = ViewId();
        m_lastName.clear();
        m_columns->show(path(scope));
        if (wasView)
            setFilter({}); // it was the view's
    }
    Q_EMIT changed();
    if (const auto favourite = m_parts.tree->currentFavourite())
        showFavourite(*favourite);
}

void SavedViewController::begin(const ViewId &id)
{
    const auto view = m_workspace.views().view(id);
    if (!view)
        return;
    m_active = id;
    m_begun = *view;
    m_lastName = view->name;
    setFilter(view->query);
    m_columns->show(path(m_parts.tree->currentScope()), view->columns);
    followCount();
}

void SavedViewController::setFilter(const QString &text)
{
    const QScopedValueRollback acting(m_acting, Acting::Applying);
    m_parts.filterEdit->setText(text);
}

void SavedViewController::leave()
{
    if (m_active.isEmpty())
        return;
    m_workspace.scopes().setMatches(m_active, std::nullopt);
    m_active = ViewId();
    const QScopedValueRollback acting(m_acting, Acting::Leaving);
    m_parts.tree->setCurrentScope(m_parts.filter->scope());
    Q_EMIT changed();
}

void SavedViewController::followFilter(const QString &text)
{
    if (m_acting != Acting::No || m_active.isEmpty())
        return;
    if (m_begun.query != text)
        leave();
}

/// Only what is shown is counted: counting the others would be a search for each.
void SavedViewController::followCount()
{
    if (!m_active.isEmpty())
        m_workspace.scopes().setMatches(m_active, m_parts.filter->rowCount());
}

void SavedViewController::followShelf()
{
    if (const auto &problem = m_workspace.views().problem())
        tellProblem(*problem);
    else
        m_parts.notices->withdraw(u"views"_s);
    if (!m_active.isEmpty()) {
        auto view = m_workspace.views().view(m_active);
        if (view)
            view->name = m_begun.name;
        if (view != m_begun)
            leave(); // what is shown is what it was
        else
            m_lastName = m_workspace.views().view(m_active)->name;
    }
    Q_EMIT changed();
}

void SavedViewController::showFavourite(const Favourite &favourite)
{
    if (!favourite.isGroup())
        return;
    Q_EMIT revealRequested(favourite.ref());
    if (m_parts.table->soleSelection() != favourite.ref())
        Q_EMIT announced(tr("%1 is not in the list.").arg(quoted(displayName(favourite.name))));
}

void SavedViewController::resetColumns()
{
    m_columns->reset();
    leave();
}

QList<Favourite> SavedViewController::selectedGroups() const
{
    QList<Favourite> groups;
    const QList<GroupRef> refs = m_parts.table->selectedRefs();
    for (const GroupRef &ref : refs) {
        const auto row = m_workspace.groups().row(ref);
        groups.append(favouriteOf(ref, row ? row->group.name : QString()));
    }
    return groups;
}

Favourite SavedViewController::scopeFavourite() const
{
    const QModelIndex index = m_workspace.scopes().indexOf(m_parts.tree->currentScope());
    return { m_parts.tree->currentScope(), {}, index.data(Qt::DisplayRole).toString() };
}

bool SavedViewController::isSelectionStarred() const
{
    const SavedViews &views = m_workspace.views();
    const QList<Favourite> &favourites = views.shelf().favourites;
    if (favourites.isEmpty())
        return false;
    const QList<GroupRef> refs = m_parts.table->selectedRefs();
    return !refs.isEmpty() && refs.size() <= favourites.size()
        && std::all_of(refs.cbegin(), refs.cend(), [&views](const GroupRef &ref) {
               return views.isFavourite(favouriteOf(ref, {}));
           });
}

bool SavedViewController::canStarScope() const
{
    return !std::holds_alternative<EverythingScope>(m_parts.tree->currentScope());
}

bool SavedViewController::isScopeStarred() const
{
    return m_workspace.views().isFavourite(scopeFavourite());
}

} // namespace groupdesk
