#pragma once

#include "directorycache.h"
#include "listjob.h"
#include "platformclient.h"
#include "source.h"
#include "secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

namespace groupdesk {

/// An opened profile: its token, its client, its organizations and the state of each. It is the
/// context of every call in flight for the profile, so deleting it ends them all.
class ProfileSession final : public QObject
{
    Q_OBJECT

public:
    ProfileSession(Profile profile, PlatformDescription platform, SecretStore &tokens,
                   PlatformFactory &factory, QObject *parent);
    ~ProfileSession() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const PlatformDescription &platform() const { return m_platform; }
    [[nodiscard]] const ProfileStatus &status() const { return m_status; }
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    [[nodiscard]] const Source *source(const OrganizationId &organization) const;
    /// Null until the token was read.
    [[nodiscard]] PlatformClient *client() const { return m_client.get(); }

    /// Token → organizations → every group of each. Also the way to try again after a failure.
    /// While a refresh of the same thing runs, another is not started.
    void refresh();
    /// Only this organization's groups (the whole profile if the organization list is not there
    /// yet).
    void refresh(const OrganizationId &organization);

    /// Everything of \a kind in the organization; read once and remembered until the next refresh.
    /// Not found if the organization is not one of sources(). The callback never comes after this
    /// session's end.
    void directory(const OrganizationId &organization, DirectoryKind kind, QObject *context,
                   Callback<Directory> done);

Q_SIGNALS:
    void statusChanged();
    void sourcesChanged(); ///< the list of organizations
    void sourceStatusChanged(const groupdesk::OrganizationId &organization);
    /// A page of a list that is still loading.
    void groupsArrived(const groupdesk::OrganizationId &organization,
                       const QList<groupdesk::Group> &groups);
    /// The complete list.
    void groupsLoaded(const groupdesk::OrganizationId &organization,
                      const QList<groupdesk::Group> &groups);

private:
    void readToken();
    void openClient(const Secret &token);
    void listOrganizations();
    void takeOrganizations(const QList<Organization> &found);
    void replaceSources(const QList<Source> &sources);
    void startList(const OrganizationId &organization);
    void setStatus(LoadState state, std::optional<Problem> problem = {});
    void setSourceStatus(const OrganizationId &organization, const SourceStatus &status);
    [[nodiscard]] bool isWanted(const Organization &organization) const;
    [[nodiscard]] QList<Organization> namedByHand() const;
    [[nodiscard]] QStringList missingFrom(const QList<Organization> &found) const;
    [[nodiscard]] Source makeSource(const Organization &organization) const;
    [[nodiscard]] Source makeMissing(const QString &name) const;
    [[nodiscard]] Source *findSource(const OrganizationId &organization);

    Profile m_profile;
    PlatformDescription m_platform;
    SecretStore &m_tokens;
    PlatformFactory &m_factory;
    std::unique_ptr<PlatformClient> m_client;
    ProfileStatus m_status;
    QList<Source> m_sources;
    QHash<OrganizationId, QPointer<ListJob>> m_jobs;
    QSet<OrganizationId> m_missing; ///< wanted, but the token cannot see them
    DirectoryCache m_directories;
};

} // namespace groupdesk
