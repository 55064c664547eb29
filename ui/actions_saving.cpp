#include "actions.h"

// The actions that keep something at hand: views and favourites.

namespace groupdesk {

void WindowActions::makeSavingActions(QWidget *table, QWidget *tree)
{
    saveView = make({ "saveViewAction",
                      tr("&Save View…"),
                      "document-save",
                      { Qt::CTRL | Qt::SHIFT | Qt::Key_S },
                      tr("Keep the scope, the filter and the columns under a name") });
    star = make({ "starAction",
                  tr("Add to &Favourites"),
                  "starred",
                  {},
                  tr("Keep the selected groups at hand above the profiles, or no longer") });
    bindTo(table, star, Qt::CTRL | Qt::Key_B);
    starScope = make({ "starScopeAction",
                       tr("Add Sco&pe to Favourites"),
                       nullptr,
                       {},
                       tr("Keep the chosen folder, profile or organization at hand above the "
                          "profiles, or no longer") });
    bindTo(tree, starScope, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
}

void WindowActions::updateSaving(const ActionState &state)
{
    for (QAction *action : { saveView, star, starScope })
        action->setVisible(state.keepsViews);
    saveView->setEnabled(state.keepsViews && state.hasProfiles);
    star->setEnabled(state.keepsViews && state.selected > 0);
    star->setText(state.isStarred ? tr("Remove from &Favourites") : tr("Add to &Favourites"));
    starScope->setEnabled(state.keepsViews && state.canStarScope);
    starScope->setText(state.isScopeStarred ? tr("Remove Sco&pe from Favourites")
                                            : tr("Add Sco&pe to Favourites"));
}

} // namespace groupdesk
