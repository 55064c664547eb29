#include "scopenode.h"
#include "scopetreemodel.h"

#include <algorithm>

// What stands above "All groups": saved views and favourites.

namespace groupdesk {

QList<ScopeTreeModel::NodeKey> ScopeTreeModel::keysOf(const QList<Scope> &places)
{
    QList<NodeKey> keys;
    keys.reserve(places.size());
    for (const Scope &place : places)
        keys.append(NodeKey::of(place));
    return keys;
}

QList<ScopeTreeModel::NodeKey> ScopeTreeModel::shelfKeys() const
{
    QList<NodeKey> keys;
    for (const auto &node : m_root->children) {
        if (node->isShelved())
            keys.append(node->key);
    }
    return keys;
}

Scope ScopeTreeModel::reachable(const Scope &scope) const
{
    if (m_root->locate(scope))
        return scope;
    if (const auto *source = std::get_if<SourceRef>(&scope)) {
        const Node *profile = m_root->locate(source->profile);
        if (profile)
            return profile->own.state == LoadState::Ready ? Scope(source->profile) : scope;
    }
    return EverythingScope {};
}

QVariant ScopeTreeModel::shelfData(const Node *node, int role) const
{
    const Node *place = node->origin();
    const bool isPlace = node->kind() == Kind::Favourite && !node->favourite.isGroup();
    switch (role) {
    case ScopeRole:
        return QVariant::fromValue(reachable(node->scope));
    case KindRole:
        return static_cast<int>(node->kind());
    case ViewRole:
        return QVariant::fromValue(node->view.id);
    case FavouriteRole:
        return node->kind() == Kind::Favourite ? QVariant::fromValue(node->favourite) : QVariant();
    case ClassRole:
    case PlatformRole:
        return place ? placeData(place, role) : QVariant();
    default:
        break;
    }
    if (isPlace && place)
        return placeData(place, role);
    if (role == CountRole)
        return node->matches ? QVariant(*node->matches) : QVariant();
    return role == StateRole ? QVariant(static_cast<int>(LoadState::Idle)) : QVariant();
}

void ScopeTreeModel::setShelf(const ViewShelf &shelf)
{
    m_shelf = shelf;
    arrangeViews();
    arrangeFavourites();
}

ScopeTreeModel::Node *ScopeTreeModel::arrangeSection(Kind title, const QList<NodeKey> &wanted)
{
    const NodeKey key = NodeKey::of(title);
    Node *section = m_root->find(key);
    if (wanted.isEmpty()) {
        if (section) {
            const int row = section->row();
            arrange(section, {});
            beginRemoveRows({}, row, row);
            m_root->remove(row);
            endRemoveRows();
        }
        return nullptr;
    }
    if (!section) {
        // The views stand above the favourites.
        const int row = title == Kind::ViewSection ? 0 : int(shelfKeys().size());
        beginInsertRows({}, row, row);
        m_root->insert(row, key);
        endInsertRows();
        section = m_root->find(key);
    }
    arrange(section, wanted);
    return section;
}

void ScopeTreeModel::arrangeViews()
{
    QList<NodeKey> keys;
    for (const SavedView &view : std::as_const(m_shelf.views))
        keys.append(NodeKey::of(view.id));
    const Node *section = arrangeSection(Kind::ViewSection, keys);
    for (const SavedView &view : std::as_const(m_shelf.views)) {
        Node *node = section->find(NodeKey::of(view.id));
        if (node->view == view)
            continue;
        node->view = view;
        node->scope = view.scope;
        node->matches.reset(); // of the view as it was
        changed(node);
    }
}

bool ScopeTreeModel::isHere(const Favourite &favourite) const
{
    if (const auto *source = std::get_if<SourceRef>(&favourite.scope))
        return m_root->locate(source->profile) != nullptr; // its organizations may still come
    return m_root->locate(favourite.scope) != nullptr;
}

void ScopeTreeModel::arrangeFavourites()
{
    QList<Favourite> here = m_shelf.favourites;
    here.removeIf([this](const Favourite &favourite) { return !isHere(favourite); });
    QList<NodeKey> keys;
    for (const auto &favourite : std::as_const(here))
        keys.append(NodeKey::of(favourite));
    const Node *section = arrangeSection(Kind::FavouriteSection, keys);
    for (const auto &favourite : std::as_const(here)) {
        Node *node = section->find(NodeKey::of(favourite));
        if (node->favourite == favourite)
            continue;
        node->favourite = favourite;
        changed(node);
    }
}

void ScopeTreeModel::setMatches(const ViewId &view, std::optional<int> matches)
{
    const Node *section = m_root->find(NodeKey::of(Kind::ViewSection));
    Node *node = section ? section->find(NodeKey::of(view)) : nullptr;
    if (!node || node->matches == matches)
        return;
    node->matches = matches;
    changed(node);
}

QModelIndex ScopeTreeModel::indexOf(const ViewId &view) const
{
    const Node *section = m_root->find(NodeKey::of(Kind::ViewSection));
    const Node *node = section ? section->find(NodeKey::of(view)) : nullptr;
    return node ? indexOfNode(node) : QModelIndex();
}

} // namespace groupdesk
