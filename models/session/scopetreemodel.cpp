#include "scopetreemodel.h"

#include "group.h"
#include "plaintooltip.h"
#include "scopenode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

ScopeTreeModel::ScopeTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_root->insert(0, NodeKey::of(EverythingScope {}));
}

ScopeTreeModel::~ScopeTreeModel() = default;

ScopeTreeModel::Node *ScopeTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ScopeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->child(row));
}

QModelIndex ScopeTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOfNode(nodeAt(child)->parent);
}

QModelIndex ScopeTreeModel::indexOfNode(const Node *node) const
{
    if (!node->parent)
        return {};
    return createIndex(node->row(), 0, node);
}

int ScopeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeAt(parent)->childTotal();
}

int ScopeTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant ScopeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node->text();
    case Qt::ToolTipRole:
        return plainToolTip(node->explanation().join(u'\n'));
    case Qt::AccessibleTextRole:
        return node->spoken();
    default:
        return node->isShelved() ? shelfData(node, role) : placeData(node, role);
    }
}

Qt::ItemFlags ScopeTreeModel::flags(const QModelIndex &index) const
{
    // A title is no place where one could be.
    const bool isTitle = index.isValid() && nodeAt(index)->isSection();
    return isTitle ? Qt::ItemFlags() : QAbstractItemModel::flags(index);
}

QVariant ScopeTreeModel::placeData(const Node *node, int role) const
{
    switch (role) {
    case ScopeRole:
        return QVariant::fromValue(node->scope);
    case CountRole:
        return node->count();
    case KindRole:
        return static_cast<int>(node->kind());
    case OfflineRole:
        return node->isOffline();
    case LockedRole:
        return node->isLocked();
    case StateRole:
        return static_cast<int>(node->state());
    case ClassRole:
        return node->isSum() ? QVariant() : QVariant(static_cast<int>(node->profile.endpointClass));
    case PlatformRole:
        return node->platform.id.toString();
    case UpdatedRole: {
        const std::optional<QDateTime> updated = node->updated();
        return updated ? QVariant(*updated) : QVariant();
    }
    default:
        return {};
    }
}

void ScopeTreeModel::setProfiles(const QList<Profile> &profiles,
                                 const QList<PlatformDescription> &platforms)
{
    QList<Scope> top { EverythingScope {} };
    QList<Scope> loose;
    QHash<QString, QList<Scope>> inFolders;
    for (const Profile &profile : profiles) {
        if (profile.folder.isEmpty()) {
            loose.append(profile.id);
            continue;
        }
        if (!inFolders.contains(profile.folder))
            top.append(FolderScope { profile.folder });
        inFolders[profile.folder].append(profile.id);
    }
    for (const Scope &scope : std::as_const(top)) {
        if (m_root->find(scope))
            continue;
        const int last = m_root->childTotal();
        beginInsertRows({}, last, last);
        m_root->insert(last, NodeKey::of(scope));
        endInsertRows();
    }
    // Profiles change places before their old folder goes, so that they keep what is below them.
    for (const Profile &profile : profiles) {
        const bool inside = !profile.folder.isEmpty();
        adopt(inside ? m_root->find(FolderScope { profile.folder }) : m_root.get(), profile.id);
    }
    arrange(m_root.get(), shelfKeys() + keysOf(top + loose));
    for (auto folder = inFolders.cbegin(); folder != inFolders.cend(); ++folder)
        arrange(m_root->find(FolderScope { folder.key() }), keysOf(folder.value()));

    for (const Profile &profile : profiles) {
        Node *node = profileNode(profile.id);
        PlatformDescription platform;
        platform.id = profile.platform;
        platform.name = profile.platform.toString();
        for (const PlatformDescription &known : platforms) {
            if (known.id == profile.platform)
                platform = known;
        }
        if (node->describe(profile, platform))
            touch(node);
    }
    arrangeFavourites(); // their places may have come or gone
}

void ScopeTreeModel::setLocked(const ProfileId &profile, bool locked)
{
    Node *node = profileNode(profile);
    if (!node || node->locked == locked)
        return;
    node->locked = locked;
    touch(node);
    for (const auto &child : node->children) {
        const QModelIndex index = indexOfNode(child.get());
        Q_EMIT dataChanged(index, index);
    }
}

void ScopeTreeModel::setProfileStatus(const ProfileId &profile, const ProfileStatus &status)
{
    Node *node = profileNode(profile);
    if (!node)
        return;
    node->own = status;
    touch(node);
}

void ScopeTreeModel::setSources(const ProfileId &profile, const QList<Source> &sources)
{
    Node *parent = profileNode(profile);
    if (!parent)
        return;
    QList<Scope> wanted;
    for (const Source &source : sources)
        wanted.append(SourceRef { profile, source.organization.id });
    arrange(parent, keysOf(wanted));

    for (const Source &source : sources) {
        Node *node = parent->find(SourceRef { profile, source.organization.id });
        node->describe(source.profile, source.platform);
        node->organization = source.organization;
        node->status = source.status;
        touch(node);
    }
    touch(parent); // also if nothing is left below
}

void ScopeTreeModel::setSourceStatus(const SourceRef &source, const SourceStatus &status)
{
    Node *parent = profileNode(source.profile);
    Node *node = parent ? parent->find(source) : nullptr;
    if (!node)
        return;
    node->status = status;
    touch(node);
}

void ScopeTreeModel::arrange(Node *parent, const QList<NodeKey> &wanted)
{
    const QModelIndex at = indexOfNode(parent);
    for (int row = parent->childTotal() - 1; row >= 0; --row) {
        if (wanted.contains(parent->child(row)->key))
            continue;
        beginRemoveRows(at, row, row);
        parent->remove(row);
        endRemoveRows();
    }
    int row = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.indexOf(wanted.at(i)) != i)
            continue; // named twice
        const Node *known = parent->find(wanted.at(i));
        if (!known) {
            beginInsertRows(at, row, row);
            parent->insert(row, wanted.at(i));
            endInsertRows();
        } else if (known->row() != row) {
            const int from = known->row();
            beginMoveRows(at, from, from, at, row); // always upwards: what is above is in place
            parent->move(from, row);
            endMoveRows();
        }
        ++row;
    }
}

void ScopeTreeModel::changed(const Node *node)
{
    const QModelIndex index = indexOfNode(node);
    Q_EMIT dataChanged(index, index);
}

void ScopeTreeModel::touch(Node *node)
{
    for (const Node *above = node; above->parent; above = above->parent)
        changed(above);
    changed(m_root->find(EverythingScope {}));
    // They show what their places show.
    if (const Node *favourites = m_root->find(NodeKey::of(Kind::FavouriteSection))) {
        for (const auto &favourite : favourites->children)
            changed(favourite.get());
    }
}

void ScopeTreeModel::adopt(Node *parent, const ProfileId &profile)
{
    const Node *node = profileNode(profile);
    if (!node || node->parent == parent)
        return;
    Node *before = node->parent;
    const int row = node->row();
    const int last = parent->childTotal();
    beginMoveRows(indexOfNode(before), row, row, indexOfNode(parent), last);
    parent->take(last, *before, row);
    endMoveRows();
}

ScopeTreeModel::Node *ScopeTreeModel::profileNode(const ProfileId &profile) const
{
    return m_root->locate(profile);
}

QModelIndex ScopeTreeModel::indexOf(const Scope &scope) const
{
    const Node *node = m_root->locate(scope);
    return node ? indexOfNode(node) : QModelIndex();
}

} // namespace groupdesk
