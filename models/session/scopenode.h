#pragma once

#include "scopetreemodel.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

namespace groupdesk {

/// A line of the scope tree: the invisible root, "All groups", a folder, a profile or an
/// organization.
struct ScopeTreeModel::Node
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::ScopeTreeModel)

public:
    Node *parent = nullptr;
    Scope scope;
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

    [[nodiscard]] int row() const;
    [[nodiscard]] int childTotal() const { return static_cast<int>(children.size()); }
    [[nodiscard]] Node *child(int row) const { return children[static_cast<size_t>(row)].get(); }
    /// Null if there is no such child.
    [[nodiscard]] Node *find(const Scope &wanted) const;
    void insert(int row, const Scope &newScope);
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
    /// What is summed up: the children, or for "All groups" everything beside it.
    [[nodiscard]] std::vector<const Node *> parts() const;
};

} // namespace groupdesk
