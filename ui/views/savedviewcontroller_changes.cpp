#include "formats.h"
#include "grouptableview.h"
#include "noticeboard.h"
#include "punctuation.h"
#include "scopetreeview.h"
#include "toasthost.h"
#include "views/savedviewcontroller.h"
#include "views/saveviewdialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a person saves, changes, deletes and stars.

namespace groupdesk {

SavedView SavedViewController::shownAs(SavedView view) const
{
    view.scope = m_parts.tree->currentScope();
    view.query = m_parts.filterEdit->text();
    view.columns = m_parts.table->columnLayout();
    return view;
}

QStringList SavedViewController::contents() const
{
    const QModelIndex place = m_workspace.scopes().indexOf(m_parts.tree->currentScope());
    const QString query = m_parts.filterEdit->text();
    return { tr("Scope: %1").arg(place.data(Qt::DisplayRole).toString()),
             query.isEmpty() ? tr("Filter: none") : tr("Filter: %1").arg(displayName(query)),
             tr("Columns: as they are now, with their order, widths and sorting") };
}

void SavedViewController::saveView()
{
    QString name = m_lastName;
    if (name.isEmpty())
        name = m_parts.filterEdit->text().trimmed();
    const SavedViews &views = m_workspace.views();
    auto *dialog = new SaveViewDialog(
        SaveViewDialog::Purpose::Save,
        { name, contents(),
          [&views](const QString &typed) { return views.named(typed).has_value(); } },
        m_parts.window);
    connect(dialog, &SaveViewDialog::nameChosen, this, &SavedViewController::store);
    dialog->open();
}

void SavedViewController::store(const QString &name)
{
    SavedView view = m_workspace.views().named(name).value_or(SavedView {});
    view.name = name;
    const StoreResult<ViewId> saved = m_workspace.views().save(shownAs(view));
    if (!told(saved))
        return;
    m_parts.tree->setCurrentView(*saved); // which shows what is shown already
    Q_EMIT announced(tr("The view %1 was saved.").arg(quoted(displayName(name))));
}

bool SavedViewController::popUpMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    using Kind = ScopeTreeModel::Kind;
    const auto kind = static_cast<Kind>(index.data(ScopeTreeModel::KindRole).toInt());
    if (!index.isValid() || (kind != Kind::View && kind != Kind::Favourite))
        return kind == Kind::ViewSection || kind == Kind::FavouriteSection;
    auto *menu = new QMenu(m_parts.tree);
    menu->setObjectName(u"shelfMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (kind == Kind::View) {
        if (const auto view
            = m_workspace.views().view(index.data(ScopeTreeModel::ViewRole).value<ViewId>()))
            addViewMenu(*menu, *view);
    } else {
        const auto favourite = index.data(ScopeTreeModel::FavouriteRole).value<Favourite>();
        QAction *remove = menu->addAction(tr("Remove from &Favourites"));
        remove->setObjectName(u"removeFavouriteAction"_s);
        connect(remove, &QAction::triggered, this,
                [this, favourite] { told(m_workspace.views().removeFavourites({ favourite })); });
    }
    menu->popup(globalPosition);
    return true;
}

void SavedViewController::addViewMenu(QMenu &menu, const SavedView &view)
{
    const auto add = [this, &menu, &view](const QString &name, const QString &text, auto method) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, view, method] { (this->*method)(view); });
    };
    add(u"renameViewAction"_s, tr("&Rename View…"), &SavedViewController::rename);
    add(u"updateViewAction"_s, tr("&Update with Current Filter"), &SavedViewController::update);
    menu.addSeparator();
    add(u"deleteViewAction"_s, tr("&Delete View"), &SavedViewController::remove);
}

void SavedViewController::rename(const SavedView &view)
{
    const SavedViews &views = m_workspace.views();
    const auto isTaken = [&views, id = view.id](const QString &typed) {
        const auto other = views.named(typed);
        return other && other->id != id;
    };
    auto *dialog = new SaveViewDialog(SaveViewDialog::Purpose::Rename, { view.name, {}, isTaken },
                                      m_parts.window);
    connect(dialog, &SaveViewDialog::nameChosen, this, [this, id = view.id](const QString &name) {
        auto kept = m_workspace.views().view(id);
        if (!kept)
            return; // another window has deleted it
        kept->name = name;
        told(m_workspace.views().save(*kept));
    });
    dialog->open();
}

void SavedViewController::update(const SavedView &view)
{
    if (!told(m_workspace.views().save(shownAs(view))))
        return;
    m_parts.tree->setCurrentView(view.id);
    offerUndo(tr("The view %1 was updated").arg(quoted(displayName(view.name))),
              [this, view] { told(m_workspace.views().save(view)); });
}

void SavedViewController::remove(const SavedView &view)
{
    const qsizetype row = m_workspace.views().shelf().views.indexOf(view);
    if (m_active == view.id)
        leave();
    if (!told(m_workspace.views().remove(view.id)))
        return;
    offerUndo(tr("The view %1 was deleted").arg(quoted(displayName(view.name))),
              [this, view, row] { told(m_workspace.views().restore(view, row)); });
}

void SavedViewController::offerUndo(const QString &text, const std::function<void()> &undo)
{
    Q_EMIT announced(text + u'.');
    m_parts.toasts->post({ text, tr("&Undo"), [guard = QPointer(this), undo] {
                              if (guard)
                                  undo();
                          } });
}

void SavedViewController::toggleSelection()
{
    const QList<Favourite> groups = selectedGroups();
    const auto count = int(groups.size());
    toggle(groups,
           count == 1 ? tr("The group is among the favourites.")
                      : tr("%Ln groups are among the favourites.", nullptr, count),
           count == 1 ? tr("The group is no favourite any more.")
                      : tr("%Ln groups are no favourites any more.", nullptr, count));
}

void SavedViewController::toggleScope()
{
    if (!canStarScope())
        return;
    const Favourite scope = scopeFavourite();
    const QString name = quoted(displayName(scope.name));
    toggle({ scope }, tr("%1 is among the favourites.").arg(name),
           tr("%1 is no favourite any more.").arg(name));
}

void SavedViewController::toggle(const QList<Favourite> &favourites, const QString &added,
                                 const QString &removed)
{
    if (favourites.isEmpty())
        return;
    SavedViews &views = m_workspace.views();
    const bool areAll
        = std::all_of(favourites.cbegin(), favourites.cend(),
                      [&views](const Favourite &one) { return views.isFavourite(one); });
    if (told(areAll ? views.removeFavourites(favourites) : views.addFavourites(favourites)))
        Q_EMIT announced(areAll ? removed : added);
}

template <class T>
bool SavedViewController::told(const StoreResult<T> &result)
{
    if (result)
        m_parts.notices->withdraw(u"views"_s);
    else
        tellProblem(result.error());
    return bool(result);
}

void SavedViewController::tellProblem(const StoreError &error)
{
    QStringList details { error.detail, error.path };
    details.removeAll(QString());
    const bool isNewer = error.kind == StoreError::Kind::Newer;
    m_parts.notices->post(
        u"views"_s,
        { tr("Saved views and favourites cannot be read or stored; nothing was changed."),
          isNewer ? tr("Their file was written by a newer version of Groupdesk. Update Groupdesk.")
                  : tr("Look at the file they are kept in."),
          details.join(u'\n'),
          {} },
        {}, Message::Severity::Warning);
}

} // namespace groupdesk
