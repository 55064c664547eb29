#pragma once

#include "createjob.h"
#include "deletejob.h"
#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "platformclient.h"
#include "profilerepository.h"
#include "profilesession.h"
#include "scope.h"
#include "scopetreemodel.h"
#include "source.h"
#include "secretstore.h"
#include "writesinflight.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace groupdesk {

/// What the window shows: the profiles, their sessions, and the models over all of their groups.
/// Owns the sessions; everything runs on the user interface's thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(ProfileRepository &profiles, SecretStore &tokens, PlatformFactory &factory,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads the stored profiles; goes to no network. On an error there are no profiles.
    [[nodiscard]] StoreResult<Done> load();

    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> profile(const ProfileId &id) const;
    [[nodiscard]] QList<PlatformDescription> platforms() const;
    [[nodiscard]] PlatformDescription platform(const PlatformId &id) const;
    [[nodiscard]] SecretStore &tokens() { return m_tokens; }

    /// Stores \a profile (new or known by its id) and the given secrets: the secrets first, so that
    /// no profile is stored whose token was refused. Then opens it afresh and refreshes it. An
    /// empty id is replaced by a new one. If \a context ends, storing goes on.
    void saveProfile(const Profile &profile, const Secrets &secrets, QObject *context,
                     StoreCallback<Done> done);
    /// Removes the profile and its token. A token that cannot be removed is reported, with the
    /// profile removed all the same. If the profile list cannot be stored, nothing is removed.
    void removeProfile(const ProfileId &id, QObject *context, StoreCallback<Done> done);
    /// Tries a profile that need not be stored. For a slot without a secret the stored one is used.
    void testProfile(const Profile &profile, const Secrets &secrets, QObject *context,
                     std::function<void(Result<ConnectionReport, Problem>)> done);

    /// Asks the platforms again for everything in \a scope.
    void refresh(const Scope &scope);
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool isLoading(const Scope &scope) const;

    [[nodiscard]] QList<Source> sources() const;
    [[nodiscard]] QList<Source> sources(const Scope &scope) const;
    [[nodiscard]] std::optional<Source> source(const SourceRef &ref) const;
    [[nodiscard]] ProfileStatus profileStatus(const ProfileId &id) const;

    [[nodiscard]] GroupTableModel &groups() { return *m_groups; }
    [[nodiscard]] ScopeTreeModel &scopes() { return *m_scopes; }

    /// Reads one group anew and merges it into the table; its row is busy meanwhile. NotFound
    /// removes nothing: the caller asks. If the profile is closed first, this and the calls below
    /// answer with ConnectionLost.
    void retrieve(const GroupRef &ref, QObject *context, Callback<Group> done);
    void directory(const SourceRef &source, DirectoryKind kind, QObject *context,
                   Callback<Directory> done);
    /// Creates a group and merges it into the table. The result comes once; the context rules of
    /// Callback apply.
    void create(const SourceRef &source, const GroupDraft &draft, QObject *context,
                std::function<void(CreateResult)> done);
    /// A job for \a refs, owned by the workspace, not yet started; groups that are not shown are
    /// left out. Rows are busy while their turn lasts and leave the table when the platform says
    /// they are gone. The job deletes itself some time after finished(); one that is never started
    /// is the caller's to delete.
    [[nodiscard]] DeleteJob *remove(const QList<GroupRef> &refs);

Q_SIGNALS:
    void profilesChanged();
    /// The state of a profile or of one of its organizations changed; also their number.
    void statusChanged(const groupdesk::ProfileId &profile);
    void loadingChanged();

private:
    [[nodiscard]] ProfileSession *session(const ProfileId &id) const;
    /// Null if the profile is not open or its token was not read yet.
    [[nodiscard]] ProfileSession *openSession(const ProfileId &id) const;
    ProfileSession *open(const Profile &profile, qsizetype place);
    void close(const ProfileId &id);
    void connectSession(ProfileSession *session);
    void takeSources(const ProfileSession &session);
    void takeSourceStatus(const ProfileSession &session, const OrganizationId &organization);
    [[nodiscard]] Source counted(Source source) const;
    [[nodiscard]] StoreResult<Done> store(const Profile &profile);
    /// Writes \a secrets one after the other, then stores \a profile.
    void storeWith(const Profile &profile, Secrets secrets, const StoreCallback<Done> &done);
    void drop(const ProfileId &id, StoreCallback<Done> done);
    void syncScopes();
    void updateLoading();
    void noteCreated(const Source &source, const Group &group);
    void noteDeleted(const GroupRef &ref);
    void followItem(const DeleteItem &item);
    void beginBusy(const GroupRef &ref);
    void endBusy(const GroupRef &ref);

    ProfileRepository &m_repository;
    SecretStore &m_tokens;
    PlatformFactory &m_factory;
    GroupTableModel *m_groups;
    ScopeTreeModel *m_scopes;
    QList<ProfileSession *> m_sessions; ///< in the order of the profiles
    QHash<GroupRef, int> m_busy; ///< calls in flight about a group
    WritesInFlight m_writes;
    bool m_loading = false;
};

} // namespace groupdesk
