#pragma once

#include "scopetreemodel.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

namespace groupdesk {

/// What makes a node the same node, whatever else changes.
struct ScopeTreeModel::NodeKey
{
    std::optional<Kind> shelved; ///< no value: a place
    Scope scope = EverythingScope {}; ///< of a place or a favourite
    ViewId view;
    GroupId group;

    [[nodiscard]] static NodeKey of(const Scope &place) { return { {}, place, {}, {} }; }
    [[nodiscard]] static NodeKey of(Kind title) { return { title, {}, {}, {} }; }
    [[nodiscard]] static NodeKey of(const ViewId &view) { return { Kind::View, {}, view, {} }; }
    [[nodiscard]] static NodeKey of(const Favourite &favourite)
    {
        return { Kind::Favourite, favourite.scope, {}, favourite.group };
    }

    friend bool operator==(const NodeKey &, const NodeKey &) = default;
};

/// A line of the scope tree: the invisible root, "All groups", a folder, a profile or an
/// organization; or what stands on the shelf above them.
struct ScopeTreeModel::Node
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::ScopeTreeModel)

public:
    Node *parent = nullptr;
    NodeKey key;
    Scope scope;
    SavedView view; ///< of a view
    std::optional<int> matches; ///< of a view, as far as known
    Favourite favourite; ///< of a favourite
    Profile profile;
    PlatformDescription platform;
    Organization organization; ///< of an organization
    ProfileStatus own; ///< of a profile
    bool locked = false; ///< of a profile: writes are forbidden by its lock
    SourceStatus status; ///< of an organization
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isEverything() const;
    [[nodiscard]] bool isFolder() const { return std::holds_alternative<FolderScope>(scope); }
    /// Not of one platform or class, but the sum of others.
    [[nodiscard]] bool isSum() const { return isEverything() || isFolder(); }
    [[nodiscard]] bool isOrganization() const { return std::holds_alternative<SourceRef>(scope); }
    /// Nothing of the above, but a view, a favourite, or the title of such.
    [[nodiscard]] bool isShelved() const { return key.shelved.has_value(); }
    [[nodiscard]] bool isSection() const;

    [[nodiscard]] int row() const;
    [[nodiscard]] int childTotal() const { return static_cast<int>(children.size()); }
    [[nodiscard]] Node *child(int row) const { return children[static_cast<size_t>(row)].get(); }
    /// Null if there is no such child.
    [[nodiscard]] Node *find(const NodeKey &wanted) const;
    [[nodiscard]] Node *find(const Scope &place) const { return find(NodeKey::of(place)); }
    /// The place that shows \a wanted, below this root; null if there is none.
    [[nodiscard]] Node *locate(const Scope &wanted) const;
    /// The place that something on the shelf is about; null if it is not there.
    [[nodiscard]] const Node *origin() const;
    void insert(int row, const NodeKey &newKey);
    void remove(int row);
    /// Moves the child of \a before at \a from here, to \a row.
    void take(int row, Node &before, int from);
    /// \a to is above \a from.
    void move(int from, int to);
    /// False if nothing is different.
    bool describe(const Profile &newProfile, const PlatformDescription &newPlatform);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QStringList explanation() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] LoadState state() const;
    [[nodiscard]] std::optional<QDateTime> updated() const;

private:
    [[nodiscard]] QString shelvedText() const;
    [[nodiscard]] QString shelvedSpoken() const;
    [[nodiscard]] QStringList shelvedExplanation() const;
    /// What is summed up: the children, or for "All groups" everything beside it.
    [[nodiscard]] std::vector<const Node *> parts() const;
};

} // namespace groupdesk
