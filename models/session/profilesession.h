#pragma once

#include "comeback.h"
#include "directorycache.h"
#include "listjob.h"
#include "platformclient.h"
#include "sessionconnection.h"
#include "sourcelisting.h"
#include "surroundings.h"
#include "tokenfacts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace groupdesk {

/// An opened profile: its token, its client, its organizations and the state of each. It is the
/// context of every call in flight for the profile, so deleting it ends them all.
///
/// A platform that does not answer makes the profile offline: what was loaded stays, and it is
/// asked again by itself until it answers.
class ProfileSession final : public QObject
{
    Q_OBJECT

public:
    ProfileSession(Profile profile, PlatformDescription platform, const Surroundings &around,
                   std::shared_ptr<const WriteLock> lock, QObject *parent);
    ~ProfileSession() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Takes over what is not part of the connection: name, folder, class …; also another home of
    /// the same token. Nothing is asked again.
    void setProfile(const Profile &profile);
    [[nodiscard]] const PlatformDescription &platform() const { return m_platform; }
    [[nodiscard]] const ProfileStatus &status() const { return m_status; }
    [[nodiscard]] const QList<Source> &sources() const { return m_listing.sources; }
    [[nodiscard]] const Source *source(const OrganizationId &organization) const;
    /// The platform said, in this run, which organizations there are.
    [[nodiscard]] bool isListed() const { return m_isListed; }
    /// The profile wants it, but its token does not see it.
    [[nodiscard]] bool isMissing(const OrganizationId &organization) const;
    /// There is something to show, but all of it is from an earlier run.
    [[nodiscard]] bool isStale() const { return !m_isListed && !m_listing.sources.isEmpty(); }
    /// Shows organizations of an earlier run until the platform names its own. The answer: those
    /// whose groups are to be shown; none once the platform has answered, whose lists are newer.
    [[nodiscard]] QSet<OrganizationId> showCached(const QList<CachedList> &lists);
    /// Null until the token was read.
    [[nodiscard]] PlatformClient *client() const { return m_connection.client(); }
    [[nodiscard]] SessionConnection &connection() { return m_connection; }
    [[nodiscard]] const TokenFacts &facts() const { return m_facts; }
    [[nodiscard]] const Comeback &comeback() const { return m_comeback; }

    /// Token → organizations → every group of each. Also the way to try again after a failure.
    /// While a refresh of the same thing runs, another is not started.
    void refresh();
    /// Only this organization's groups (the whole profile if the organization list is not there
    /// yet, or the profile is offline).
    void refresh(const OrganizationId &organization);
    /// By itself: what is complete is read again, and nothing shows until it differs or fails. Does
    /// nothing if that would need a person, or a refresh runs: see mayRefreshQuietly().
    void refreshQuietly();
    /// The profile is ready, not offline, its token known, and there is something complete.
    [[nodiscard]] bool mayRefreshQuietly() const;
    /// Something is asked for, be it quietly.
    [[nodiscard]] bool isRefreshing() const;
    /// Ends what is being loaded, except what goes on quietly: requests in flight are given up,
    /// what arrived stays, and what is not complete is Stopped.
    void stop();
    void stop(const OrganizationId &organization);
    /// With another token or account: gives up a refresh that runs, and starts anew.
    void restart();
    /// Drops the token from memory; the next refresh gets it again.
    void forgetSecrets();
    /// The token may be another one: what the platform says about it is asked again.
    void askFacts();
    /// The organization's platform said Forbidden: what the token may do is asked again.
    void noteForbidden(const OrganizationId &organization);

    /// Everything of \a kind in the organization; read once and remembered until the next refresh.
    /// Not found if the organization is not one of sources(). The callback never comes after this
    /// session's end.
    void directory(const OrganizationId &organization, DirectoryKind kind, QObject *context,
                   Callback<Directory> done);
    /// Something in them changed: the next directory() asks again.
    void forgetDirectories(const OrganizationId &organization);

Q_SIGNALS:
    void statusChanged();
    void sourcesChanged(); ///< the list of organizations
    void sourceStatusChanged(const groupdesk::OrganizationId &organization);
    /// A list is read from its first page on, perhaps once more.
    void listBegun(const groupdesk::OrganizationId &organization);
    /// A page of a list that is loading; it may repeat groups of earlier ones.
    void groupsArrived(const groupdesk::OrganizationId &organization,
                       const groupdesk::GroupBatch &groups);
    /// The list is complete.
    void groupsLoaded(const groupdesk::OrganizationId &organization);

private:
    enum class Asking {
        Aloud, ///< a person wants it, or it is the first time: every step shows
        Quietly, ///< by itself, while offline: nothing shows until it is answered
        Unasked, ///< by itself, while all is well: nothing shows but what differs
    };
    void ask(Asking how);
    void listOrganizations();
    void takeOrganizations(const QList<Organization> &found);
    void dropCachedBut(const QList<Organization> &found);
    void fail(const Problem &problem);
    void comeBack();
    void startLists();
    void startList(const OrganizationId &organization, Asking how = Asking::Aloud);
    void stopAsking();
    void takeList(const OrganizationId &organization);
    void failList(const OrganizationId &organization, const CloudError &error, int answersBefore);
    void goOffline(const CloudError &error);
    void settle();
    void setStatus(const ProfileStatus &status);
    void setSourceStatus(const OrganizationId &organization, const SourceStatus &status);

    Profile m_profile;
    PlatformDescription m_platform;
    SessionConnection m_connection;
    ProfileStatus m_status;
    SourceListing m_listing;
    bool m_isListed = false;
    QHash<OrganizationId, QPointer<ListJob>> m_jobs;
    int m_answers = 0; ///< lists that came since the session began
    std::optional<Secret> m_known; ///< the token that m_facts is about
    TokenFacts m_facts;
    Comeback m_comeback;
    DirectoryCache m_directories;
    Asking m_how = Asking::Aloud;
    std::unique_ptr<QObject> m_asking; ///< the context of the refresh that runs
};

} // namespace groupdesk
