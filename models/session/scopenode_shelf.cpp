#include "scopenode.h"

#include "group.h"

using namespace Qt::StringLiterals;

// What stands on the shelf above "All groups": saved views and favourites.

namespace groupdesk {

bool ScopeTreeModel::Node::isSection() const
{
    return key.shelved == Kind::ViewSection || key.shelved == Kind::FavouriteSection;
}

const ScopeTreeModel::Node *ScopeTreeModel::Node::origin() const
{
    if (!isShelved() || isSection())
        return nullptr;
    const Node *root = this;
    while (root->parent)
        root = root->parent;
    return root->locate(scope);
}

QString ScopeTreeModel::Node::shelvedText() const
{
    if (kind() == Kind::ViewSection)
        return tr("Saved views");
    if (kind() == Kind::FavouriteSection)
        return tr("Favourites");
    if (kind() == Kind::View)
        return displayName(view.name);
    const Node *place = favourite.isGroup() ? nullptr : origin();
    return place ? place->text() : displayName(favourite.name);
}

QString ScopeTreeModel::Node::shelvedSpoken() const
{
    if (isSection())
        return text();
    const QString what = kind() == Kind::View ? tr("saved view") : tr("favourite");
    const Node *place = origin();
    if (kind() == Kind::Favourite && !favourite.isGroup())
        return place ? place->spoken() + ", "_L1 + what : text() + ", "_L1 + what;
    QStringList words { text(), what };
    if (place)
        words << place->text();
    return words.join(", "_L1);
}

QStringList ScopeTreeModel::Node::shelvedExplanation() const
{
    const Node *place = origin();
    if (kind() == Kind::Favourite && !favourite.isGroup() && place)
        return place->explanation();
    QStringList lines { text() };
    if (place)
        lines << tr("Shown in: %1").arg(place->text());
    if (kind() == Kind::View)
        lines << (view.query.isEmpty() ? tr("Filter: none") : tr("Filter: %1").arg(view.query));
    return lines;
}

} // namespace groupdesk
