#pragma once

#include "createjob.h"
#include "deletejob.h"
#include "editdraft.h"
#include "editjob.h"
#include "groupfiltermodel.h"
#include "groupintake.h"
#include "grouptablemodel.h"
#include "impactjob.h"
#include "membership.h"
#include "namebook.h"
#include "orderjob.h"
#include "profilechanges.h"
#include "profilelocks.h"
#include "profilesession.h"
#include "recoveryjob.h"
#include "recreatejob.h"
#include "rotatetokenjob.h"
#include "savedviews.h"
#include "scope.h"
#include "scopetreemodel.h"
#include "source.h"
#include "surroundings.h"
#include "workspacecache.h"
#include "writesinflight.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace groupdesk {

/// What the window shows: the profiles, their sessions, and the models over all of their groups.
/// Owns the sessions; everything runs on the user interface's thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const Surroundings &around, QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads the stored profiles; goes to no network. On an error there are no profiles.
    [[nodiscard]] StoreResult<Done> load();
    /// The same, but what did not change stays as it is shown. Asks nobody.
    [[nodiscard]] StoreResult<Done> reload();

    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] QList<Profile> profiles(const Scope &scope) const;
    [[nodiscard]] std::optional<Profile> profile(const ProfileId &id) const;
    [[nodiscard]] QList<PlatformDescription> platforms() const;
    [[nodiscard]] PlatformDescription platform(const PlatformId &id) const;
    [[nodiscard]] SecretStore &secrets() const { return m_around.secrets; }
    /// What was written, to be read.
    [[nodiscard]] Journal &journal() const { return m_around.journal; }
    /// May be null.
    [[nodiscard]] TrafficMonitor *traffic() const { return m_around.traffic; }

    // Profiles: workspaceprofiles.cpp.

    /// Stores \a profile (new or known by its id) and the given secrets: the secrets first, so that
    /// no profile is stored whose token was refused. Secrets that are kept elsewhere from now on
    /// are taken along, and removed from their old place last; a failure of that is reported, with
    /// the profile stored. Opens the profile afresh and refreshes it if its connection or a secret
    /// changed; else what is loaded stays. An empty id is replaced by a new one. If \a context
    /// ends, storing goes on.
    void saveProfile(const Profile &profile, const Secrets &secrets, QObject *context,
                     StoreCallback<Done> done);
    /// Removes the profile and all its secrets. A secret that cannot be removed is reported, with
    /// the profile removed all the same. If the profile list cannot be stored, nothing is removed.
    void removeProfile(const ProfileId &id, QObject *context, StoreCallback<Done> done);
    /// Tries a profile that need not be stored. For a slot without a secret the stored one is used.
    void testProfile(const Profile &profile, const Secrets &secrets, QObject *context,
                     std::function<void(Result<ConnectionReport, Problem>)> done);
    /// Moves a profile up (-1) or down (+1) among the profiles shown beside it, those of its
    /// folder; at the end of them it stays. NotFound for a stranger.
    [[nodiscard]] StoreResult<Done> moveProfile(const ProfileId &id, int step);
    /// Shows a profile in \a folder; empty: in none. NotFound for a stranger.
    [[nodiscard]] StoreResult<Done> setFolder(const ProfileId &id, const QString &folder);
    /// A copy with a new id and another name, not stored, without secrets. For a stranger: a
    /// default profile.
    [[nodiscard]] Profile duplicateOf(const ProfileId &id) const;
    /// Adds the profiles whose id is new and replaces the others. They are not asked for anything:
    /// a file from elsewhere must not run a command or send a token before a person says so. A
    /// profile that points to another place now gets a new id, so that the secrets of the old one,
    /// which are removed, can never be sent there. No profile becomes writable by it. Invalid, with
    /// its name, if a profile could not be opened.
    [[nodiscard]] StoreResult<Done> importProfiles(const QList<Profile> &profiles);
    [[nodiscard]] QList<ImportLine> compareImport(const QList<Profile> &profiles) const;
    /// Writes the token to the keychain, then stores the profile so, then removes the token from
    /// where it was. What is loaded stays.
    void moveTokenToKeychain(const ProfileId &id, QObject *context, StoreCallback<Done> done);

    // Access: workspaceaccess.cpp.

    /// One for each profile, kept over edits and until the profile is removed. Null for a stranger.
    [[nodiscard]] WriteLock *lock(const ProfileId &id) const;
    /// Why this cannot be done now; no value if it may work. The first of: Barred, ReadOnly,
    /// Offline, Stale, PinsUnread, Organization, and what the platform said.
    [[nodiscard]] std::optional<Limit> limit(GroupAction action, const SourceRef &source) const;
    /// No value if it may work somewhere in \a scope; else why not in its first part.
    [[nodiscard]] std::optional<Limit> limit(GroupAction action, const Scope &scope) const;
    /// Kind::Unknown until the platform said something.
    [[nodiscard]] TokenStatus tokenStatus(const ProfileId &id) const;
    [[nodiscard]] bool isOffline(const ProfileId &id) const;
    /// What is shown of it is from an earlier run, and its platform has not answered yet: there is
    /// no use in asking for details, and nothing can be changed.
    [[nodiscard]] bool isStale(const ProfileId &id) const;
    /// Until an offline profile is asked again by itself, rounded up; no value while it is asked,
    /// or not offline.
    [[nodiscard]] std::optional<std::chrono::seconds> nextTry(const ProfileId &id) const;
    /// Signs in with the browser (see BrowserSignIn), then refreshes the profile.
    void signIn(const ProfileId &id, QObject *context, ProblemCallback<Done> done);
    void cancelSignIn(const ProfileId &id);
    /// Empty unless a sign-in waits for the browser.
    [[nodiscard]] QUrl signInAddress(const ProfileId &id) const;
    /// Why the tokens of a sign-in are in memory only: see BrowserSignIn::storeProblem().
    [[nodiscard]] std::optional<StoreError> signInProblem(const ProfileId &id) const;
    /// Forgets the sign-in; what is loaded stays until it is refreshed.
    void signOut(const ProfileId &id, QObject *context, ProblemCallback<Done> done);
    /// A job that exchanges the token of an open profile, owned by the workspace, not yet started.
    /// It goes on if the profile is closed meanwhile. Null if the profile is not open, or signs in
    /// with the browser.
    [[nodiscard]] RotateTokenJob *rotateToken(const ProfileId &id);
    /// Drops every secret from memory and locks what was unlocked.
    void lockSecrets();

    // Refreshing: workspacerefresh.cpp.

    /// Asks the platforms again for everything in \a scope.
    void refresh(const Scope &scope);
    /// The same for what stopLoading() ended in \a scope, and nothing else.
    void loadRest(const Scope &scope);
    /// Ends what is being loaded in \a scope: requests in flight are given up, what arrived stays,
    /// and what is not complete is LoadState::Stopped until it is refreshed.
    void stopLoading(const Scope &scope);
    /// Loading so that a person sees it: what refreshQuietly() began does not count.
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool isLoading(const Scope &scope) const;
    /// See ProfileSession.
    void refreshQuietly(const ProfileId &id);
    [[nodiscard]] bool mayRefreshQuietly(const ProfileId &id) const;
    [[nodiscard]] bool isRefreshing(const ProfileId &id) const;
    /// UTC, of those lists of the profile that are complete; no value if none is.
    [[nodiscard]] std::optional<QDateTime> oldestUpdate(const ProfileId &id) const;
    /// A call about a group of the profile is in flight: it is read, saved, deleted …
    [[nodiscard]] bool hasBusyGroups(const ProfileId &id) const;

    [[nodiscard]] QList<Source> sources() const;
    [[nodiscard]] QList<Source> sources(const Scope &scope) const;
    [[nodiscard]] std::optional<Source> source(const SourceRef &ref) const;
    [[nodiscard]] ProfileStatus profileStatus(const ProfileId &id) const;

    [[nodiscard]] GroupTableModel &groups() { return *m_groups; }
    [[nodiscard]] ScopeTreeModel &scopes() { return *m_scopes; }
    /// Read with the profiles; shown in scopes().
    [[nodiscard]] SavedViews &views() { return *m_views; }

    // Groups a person marked "Never Delete", on this computer: workspacepins.cpp.

    /// False: there is no place to keep pins, so none can be set.
    [[nodiscard]] bool keepsPins() const { return m_around.pins != nullptr; }
    [[nodiscard]] bool isPinned(const GroupRef &ref) const { return m_pins.contains(ref); }
    /// Changes what is stored at this moment, so that what another window pinned meanwhile stays.
    /// Errors: those of PinRepository; Unavailable if there is no place to keep pins. Then nothing
    /// is changed.
    [[nodiscard]] StoreResult<Done> setPinned(const QList<GroupRef> &refs, bool pinned); // NOLINT
    /// Reads again what is stored: another window may have pinned something.
    void reloadPins();
    /// Why the pins could not be read: then nothing may be deleted.
    [[nodiscard]] const std::optional<StoreError> &pinsProblem() const { return m_pinsProblem; }

    // Groups: workspacecalls.cpp.

    /// Reads one group anew and merges it into the table; its row is busy meanwhile. NotFound
    /// removes nothing: the caller asks. If the profile is closed first, this and the calls below
    /// answer with ConnectionLost.
    void retrieve(const GroupRef &ref, QObject *context, Callback<Group> done);
    void directory(const SourceRef &source, DirectoryKind kind, QObject *context,
                   Callback<Directory> done);
    /// Creates a group and merges it into the table. The result comes once; the context rules of
    /// Callback apply. ReadOnly, with nothing sent, while the profile's lock is closed.
    void create(const SourceRef &source, const GroupDraft &draft, QObject *context,
                std::function<void(CreateResult)> done);
    // Deleting: workspacedeleting.cpp.

    /// A job for \a refs, owned by the workspace, not yet started; groups that are not shown, or
    /// whose profile is not open, become NotStarted, with the reason. The journal gets what
    /// \a measure found of them, else what the table shows. \a interrupted: see
    /// DeleteJob::takeOver(). Rows are busy while their turn lasts and leave the table when the
    /// platform says they are gone. Groups whose profile's lock is closed at their turn fail with
    /// ReadOnly. The job deletes itself some time after finished(); one that is never started is
    /// the caller's to delete.
    [[nodiscard]] DeleteJob *remove(const QList<GroupRef> &refs,
                                    const DeletionMeasure &measure = {},
                                    const BatchId &interrupted = {});

    /// A job that finds out what became of \a work, owned by the workspace, not yet started. It
    /// waits until the organizations it is about are there, and asks for those that nobody asked
    /// for yet.
    [[nodiscard]] RecoveryJob *lookUp(const UnfinishedWork &work);

    /// A job that reads anew what deleting \a refs takes with it, owned by the workspace, not yet
    /// started; deleting it abandons it. Of a profile that is not open what the table shows is
    /// measured, with a problem for its organizations.
    [[nodiscard]] ImpactJob *measure(const QList<GroupRef> &refs);

    // Making groups again: workspacerecreate.cpp.

    /// A job for a deletion of the journal, owned by the workspace, not yet started; never null.
    /// Its group appears in the table once it was made. The caller deletes the job.
    [[nodiscard]] RecreateJob *recreate(const JournalEntry &deletion);

    // Editing and orders: workspaceediting.cpp. Results come once, and only while the context
    // lives; what was begun goes on without it, and ends when the profile is closed.

    /// Reads a group for an editor, and merges it into the table.
    void edit(const GroupRef &ref, QObject *context, Callback<EditBase> done);
    /// What saving would send. Asks nothing. MissingToken if the profile is not open.
    [[nodiscard]] CloudResult<EditPlan> planEdit(const GroupRef &ref, const EditBase &base,
                                                 const GroupContent &wanted) const;
    /// See EditJob. The row is busy meanwhile and shows what the platform says afterwards; after a
    /// rename that changes the id it is another row. Failed with ReadOnly, and nothing sent, while
    /// the profile's lock is closed.
    void save(const GroupRef &ref, const EditRequest &request, QObject *context,
              std::function<void(EditOutcome)> done);
    /// Why this cannot be done with this very group now: NotOffered, else the first of what limit()
    /// says about its source, Pinned, and what the platform says about groups like it.
    [[nodiscard]] std::optional<Limit> limit(GroupAction action, const GroupRef &ref) const;
    void checkTransfer(const GroupRef &ref, const OrganizationId &target, QObject *context,
                       Callback<TransferCheck> done);
    /// See OrderJob. A transferred group leaves the table, and appears in its new organization if
    /// that is open.
    void perform(const GroupRef &ref, const GroupOrder &order, QObject *context,
                 std::function<void(OrderOutcome)> done);
    void grants(const GroupRef &ref, QObject *context, Callback<GrantList> done);
    void planUsage(const SourceRef &source, QObject *context, Callback<PlanUsage> done);
    /// Who is in which group of \a source, over the rows that are loaded. Kept until they change.
    [[nodiscard]] const MembershipGraph &membership(const SourceRef &source);
    [[nodiscard]] NameBook &names() { return *m_names; }
    [[nodiscard]] Journal &journal() { return m_around.journal; }
    /// Null: drafts are not kept.
    [[nodiscard]] DraftRepository *drafts() const { return m_around.drafts; }

    // What would be sent, see RequestPreview; empty if the profile is not open.
    [[nodiscard]] QList<PlannedRequest> previewRetrieve(const GroupRef &ref) const;
    [[nodiscard]] QList<PlannedRequest> previewCreate(const SourceRef &source,
                                                      const GroupDraft &draft) const;
    [[nodiscard]] QList<PlannedRequest> previewRemove(const GroupRef &ref) const;
    [[nodiscard]] QList<PlannedRequest> previewOrder(const GroupRef &ref,
                                                     const GroupOrder &order) const;

Q_SIGNALS:
    void profilesChanged();
    /// The state of a profile or of one of its organizations changed; also their number.
    void statusChanged(const groupdesk::ProfileId &profile);
    void loadingChanged();
    void lockChanged(const groupdesk::ProfileId &profile);
    /// limit() may have another answer for this profile.
    void limitsChanged(const groupdesk::ProfileId &profile);
    void tokenStatusChanged(const groupdesk::ProfileId &profile);
    /// Which groups are pinned, or whether that is known; limitsChanged() comes, too.
    void pinsChanged();
    /// A save() came to its end; the table shows it right after.
    void edited(const groupdesk::GroupRef &ref, const groupdesk::EditRequest &request,
                const groupdesk::EditOutcome &outcome);
    /// A sign-in began or ended, or its address is known.
    void signInChanged(const groupdesk::ProfileId &profile);

private:
    [[nodiscard]] ProfileSession *session(const ProfileId &id) const;
    /// Null if the profile is not open or its token was not read yet.
    [[nodiscard]] ProfileSession *openSession(const ProfileId &id) const;
    ProfileSession *open(const Profile &profile, qsizetype place);
    void close(const ProfileId &id);
    void connectSession(ProfileSession *session);
    void connectLists(ProfileSession *session);
    void connectAccess(ProfileSession *session);
    void removeSource(const SourceRef &source);
    void takeSources(const ProfileSession &session);
    void takeSourceStatus(const ProfileSession &session, const OrganizationId &organization);
    void takeOffline(const ProfileSession &session);
    [[nodiscard]] Source counted(Source source) const;
    [[nodiscard]] bool touches(const Scope &scope, const ProfileSession &session) const;

    enum class Reopening {
        Always,
        IfNeeded,
        Never, ///< only where its token is kept is different
    };
    /// Brings the secrets to where \a after keeps them, stores it, and removes what is left.
    void moveTo(const Profile &before, const Profile &after, const Secrets &typed,
                Reopening reopening, const StoreCallback<Done> &done);
    void tidyUp(const Profile &before, const Profile &after, const StoreCallback<Done> &done);
    void removeUnused(const Profile &profile, QList<SecretSlot> unused,
                      const StoreResult<Done> &soFar, const StoreCallback<Done> &done);
    [[nodiscard]] StoreResult<Done> store(const Profile &profile, Reopening reopening);
    [[nodiscard]] StoreResult<Done> storeAll(const QList<Profile> &wanted);
    /// Brings the sessions to \a wanted. The answer: those that are open afresh.
    QList<ProfileSession *> adopt(const QList<Profile> &wanted, const ProfileId &reopened,
                                  const ProfileId &kept);
    void update(ProfileSession *session, const Profile &profile);
    void drop(const ProfileId &id, StoreCallback<Done> done);
    void syncScopes();
    void updateLoading();

    [[nodiscard]] bool allowsWrites(const ProfileId &id) const;
    [[nodiscard]] std::optional<Limit> profileLimit(const ProfileSession &session) const;
    /// A list of it is on its way to the table.
    [[nodiscard]] bool isListing(const Source &source) const;
    void noteCreated(const Source &source, const Group &group);
    /// Of a group that is shown; else nothing.
    void noteChanged(const Source &source, const Group &group);
    void noteDeleted(const GroupRef &ref);
    void noteFailure(const SourceRef &source, const std::optional<CloudError> &error);
    [[nodiscard]] DeleteTarget deleteTarget(const GroupRef &ref, const DeletionMeasure &measure);
    void followItem(const DeleteItem &item);
    void serve(RecoveryJob &job);
    void serve(RecoveryJob &job, const SourceRef &wanted);
    void followRecreation(RecreateJob *job, const SourceRef &ref);
    void beginBusy(const GroupRef &ref);
    void endBusy(const GroupRef &ref);

    /// An open session and one of its organizations; both null if there is no such thing.
    struct Place
    {
        ProfileSession *session = nullptr;
        const Source *source = nullptr;
    };
    [[nodiscard]] Place place(const SourceRef &ref) const;
    void takePins(const StoreResult<QSet<GroupRef>> &stored);
    /// A pinned group has another address now.
    void movePin(const GroupRef &from, const GroupRef &to);
    /// A new operation on a group, called as the table shows it.
    [[nodiscard]] JournalIntent intent(JournalAction action, const Source &source,
                                       const GroupRef &ref) const;
    [[nodiscard]] std::unique_ptr<OperationRecord> record(const JournalIntent &intent) const;
    void takeEdited(const GroupRef &ref, const EditOutcome &outcome);
    void takeOrdered(const GroupRef &ref, const GroupOrder &order, const OrderOutcome &outcome);
    void reloadNames(const SourceRef &source);
    void connectMemberships();

    const Surroundings m_around;
    ProfileLocks m_locks;
    GroupTableModel *m_groups;
    ScopeTreeModel *m_scopes;
    SavedViews *m_views;
    QList<ProfileSession *> m_sessions; ///< in the order of the profiles
    QSet<ProfileId> m_offline; ///< as far as was said
    QHash<GroupRef, int> m_busy; ///< calls in flight about a group
    WritesInFlight m_writes;
    GroupIntake m_intake; ///< into m_groups
    std::unique_ptr<WorkspaceCache> m_cache;
    NameBook *m_names;
    QHash<SourceRef, MembershipGraph> m_memberships;
    QSet<GroupRef> m_pins;
    std::optional<StoreError> m_pinsProblem;
    bool m_loading = false;
    QTimer m_marks; ///< until the rows that changed are like the others
};

} // namespace groupdesk
