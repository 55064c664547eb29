#pragma once

#include "demorandom.h"
#include "nscale/nscalecrowd.h"
#include "nscale/nscalegroup.h"

#include <optional>

namespace groupdesk::demo {

struct NscaleOrganization
{
    NscaleMetadata metadata;
    QString domain; ///< null: people are added one by one ("adhoc")

    [[nodiscard]] QJsonObject json() const;
};

/// Roles belong to the platform; every organization has the same.
struct NscaleRole
{
    enum class Grant {
        Yes,
        No, ///< grants more than the demo's user holds
        Protected, ///< nobody may hand it out, and no list shows it
    };
    NscaleMetadata metadata;
    Grant grant = Grant::Yes;
};

/// A member of an organization. Not the person: someone in two organizations has two of these.
struct NscaleUser
{
    NscaleMetadata metadata;
    QString organization;
    QString subject; ///< an e-mail address
    QString state; ///< "active", "pending", "suspended"
    QDateTime lastActive;
};

struct NscaleServiceAccount
{
    NscaleMetadata metadata;
    QString organization;
    QDateTime expiry;
    QByteArray token = {}; ///< null: nobody has it
};

struct NscaleProject
{
    NscaleMetadata metadata;
    QString organization;
    QStringList groups;

    [[nodiscard]] QJsonObject json() const;
};

struct NscaleState
{
    QList<NscaleOrganization> organizations;
    QList<NscaleRole> roles;
    QList<NscaleUser> users;
    QList<NscaleServiceAccount> serviceAccounts;
    QList<NscaleProject> projects;
    QList<NscaleGroup> groups;
    NscaleCrowd crowd = {}; ///< more of them, of one organization

    [[nodiscard]] const NscaleOrganization *organization(const QString &id) const;
    [[nodiscard]] const NscaleRole *role(const QString &id) const;
    /// Null if \a organization has no such member.
    [[nodiscard]] const NscaleUser *user(const QString &organization, const QString &id) const;
    [[nodiscard]] const NscaleUser *userOf(const QString &organization,
                                           const QString &subject) const;
    /// Null if there is none. Valid until it is removed, or the crowd settles.
    [[nodiscard]] NscaleGroup *group(const QString &organization, const QString &id);
    [[nodiscard]] bool hasGroup(const QString &organization, const QString &id) const;
    void removeGroup(const QString &organization, const QString &id);
    [[nodiscard]] NscaleProject *project(const QString &organization, const QString &id);
    /// The groups that have \a member among the ids of \a list. Those of the crowd are left out:
    /// there would be tens of thousands.
    [[nodiscard]] QStringList groupsWith(const QString &member,
                                         QStringList NscaleGroup::*list) const;
};

/// The address the demo's user signs in with.
[[nodiscard]] QString nscaleOwnSubject();
/// Two organizations with everything in them; times are relative to \a now.
[[nodiscard]] NscaleState seededNscale(DemoRandom &random, const QDateTime &now);
/// Gives the first organization \a count groups in all: its own, in the order they were made, and
/// made-up ones that depend on \a seed, and people to be in them.
void resizeNscale(NscaleState &state, qsizetype count, quint32 seed, const QDateTime &now);

} // namespace groupdesk::demo
