#pragma once

#include "savedview.h"
#include "scope.h"
#include "source.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>

namespace groupdesk {

/// Below the root: "All groups", the folders with their profiles, the profiles without a folder;
/// and below each profile its organizations. Folders stand in the order of their first profiles.
/// Above all of that, if there are any, "Saved views" and "Favourites" with what belongs to them: a
/// shelf, whose titles cannot be chosen. Favourites of profiles that are not here are left out.
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
        ViewSection,
        View,
        FavouriteSection,
        Favourite, ///< of a place or a group
    };
    enum Role {
        /// Scope; of a view whose place is gone the nearest one that is here.
        ScopeRole = Qt::UserRole + 1,
        /// int: groups below this node. No value for titles, groups, and views that were not
        /// counted.
        CountRole,
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
        ViewRole, ///< ViewId; empty for all but views
        FavouriteRole, ///< Favourite; no value for all but favourites
    };

    explicit ScopeTreeModel(QObject *parent = nullptr);
    ~ScopeTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Brings the folders and profiles to \a profiles (added, removed, moved, renamed), keeping
    /// what is below those that stay.
    void setProfiles(const QList<Profile> &profiles, const QList<PlatformDescription> &platforms);
    void setLocked(const ProfileId &profile, bool locked);
    void setProfileStatus(const ProfileId &profile, const ProfileStatus &status);
    /// Brings a profile's organizations to \a sources, keeping those that stay.
    void setSources(const ProfileId &profile, const QList<Source> &sources);
    void setSourceStatus(const SourceRef &source, const SourceStatus &status);

    /// Brings the shelf to \a shelf, keeping what stays.
    void setShelf(const ViewShelf &shelf);
    /// How many groups a view shows; no value: not known. A stranger is ignored.
    void setMatches(const ViewId &view, std::optional<int> matches);

    /// The place, never what is on the shelf. Invalid if there is no such node. Everything is
    /// always there.
    [[nodiscard]] QModelIndex indexOf(const Scope &scope) const;
    /// Invalid if there is no such view.
    [[nodiscard]] QModelIndex indexOf(const ViewId &view) const;

private:
    struct Node;
    struct NodeKey;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] Node *profileNode(const ProfileId &profile) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    [[nodiscard]] QVariant placeData(const Node *node, int role) const;
    [[nodiscard]] QVariant shelfData(const Node *node, int role) const;
    /// \a scope, or the nearest wider one that is here or may still come.
    [[nodiscard]] Scope reachable(const Scope &scope) const;
    /// Inserts, moves and removes below \a parent until its children are \a wanted, in order.
    void arrange(Node *parent, const QList<NodeKey> &wanted);
    /// Makes \a profile a child of \a parent, if it is there and is not; as the last.
    void adopt(Node *parent, const ProfileId &profile);
    void touch(Node *node);
    void changed(const Node *node);
    // What is on the shelf: scopetreemodel_shelf.cpp.
    [[nodiscard]] static QList<NodeKey> keysOf(const QList<Scope> &places);
    /// Of the titles that are there now.
    [[nodiscard]] QList<NodeKey> shelfKeys() const;
    [[nodiscard]] bool isHere(const Favourite &favourite) const;
    /// Adds, or removes, what is below a title and the title itself.
    Node *arrangeSection(Kind title, const QList<NodeKey> &wanted);
    void arrangeViews();
    void arrangeFavourites();

    std::unique_ptr<Node> m_root;
    ViewShelf m_shelf;
};

} // namespace groupdesk
