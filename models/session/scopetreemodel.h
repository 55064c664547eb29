#pragma once

#include "scope.h"
#include "source.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>

namespace groupdesk {

/// Below the root: "All groups", the folders with their profiles, the profiles without a folder;
/// and below each profile its organizations. Folders stand in the order of their first profiles.
/// Rows only; the Workspace tells it what to show.
class ScopeTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        Everything,
        Folder,
        Profile,
        Organization,
    };
    enum Role {
        ScopeRole = Qt::UserRole + 1, ///< Scope
        CountRole, ///< int: groups below this node
        /// LoadState as int: of the organization, or the profile's own if not Ready. A profile
        /// whose own steps are done, and "All groups", sum up what is below: loading before failed
        /// before stopped before ready.
        StateRole,
        ClassRole, ///< EndpointClass as int; no value for "All groups" and folders
        PlatformRole, ///< QString platform key; empty for "All groups" and folders
        /// QDateTime, UTC; no value if never complete. Above organizations: the oldest below.
        UpdatedRole,
        KindRole, ///< Kind as int
        OfflineRole, ///< bool: the profile is offline, or that of the organization
        LockedRole, ///< bool: the profile's lock forbids writes, or that of the organization's
    };

    explicit ScopeTreeModel(QObject *parent = nullptr);
    ~ScopeTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Brings the folders and profiles to \a profiles (added, removed, moved, renamed), keeping
    /// what is below those that stay.
    void setProfiles(const QList<Profile> &profiles, const QList<PlatformDescription> &platforms);
    void setLocked(const ProfileId &profile, bool locked);
    void setProfileStatus(const ProfileId &profile, const ProfileStatus &status);
    /// Brings a profile's organizations to \a sources, keeping those that stay.
    void setSources(const ProfileId &profile, const QList<Source> &sources);
    void setSourceStatus(const SourceRef &source, const SourceStatus &status);

    /// Invalid if there is no such node. Everything is always there.
    [[nodiscard]] QModelIndex indexOf(const Scope &scope) const;

private:
    struct Node;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] Node *profileNode(const ProfileId &profile) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    /// Inserts, moves and removes below \a parent until its children are \a wanted, in order.
    void arrange(Node *parent, const QList<Scope> &wanted);
    /// Makes \a profile a child of \a parent, if it is there and is not; as the last.
    void adopt(Node *parent, const ProfileId &profile);
    void touch(Node *node);

    std::unique_ptr<Node> m_root;
};

} // namespace groupdesk
