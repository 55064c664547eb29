#pragma once

#include "demorandom.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace groupdesk::demo {

/// What every resource carries. Unset texts and times are left out of the JSON, not null.
struct NscaleMetadata
{
    QString id;
    QString name;
    QDateTime created;
    QString createdBy = {};
    QString description = {};
    QJsonArray tags = {}; ///< {"name", "value"} each
    QDateTime modified = {};
    QString modifiedBy = {};
    QDateTime deleted = {}; ///< while it is on its way out
    QString provisioning = QStringLiteral("provisioned");

    /// With "organizationId" unless \a organization is null.
    [[nodiscard]] QJsonObject json(const QString &organization) const;
};

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

/// Someone in a group who is none of the organization's users.
struct NscaleExternalSubject
{
    QString id;
    QString issuer; ///< null: this service itself, whose user is gone by now
    QString email; ///< null: not known
};

struct NscaleGroup
{
    NscaleMetadata metadata;
    QString organization;
    QStringList roles = {};
    QStringList users = {}; ///< ids of NscaleUser
    QStringList serviceAccounts = {};
    QList<NscaleExternalSubject> externals = {};
};

struct NscaleState
{
    QList<NscaleOrganization> organizations;
    QList<NscaleRole> roles;
    QList<NscaleUser> users;
    QList<NscaleServiceAccount> serviceAccounts;
    QList<NscaleProject> projects;
    QList<NscaleGroup> groups;

    [[nodiscard]] const NscaleOrganization *organization(const QString &id) const;
    [[nodiscard]] const NscaleRole *role(const QString &id) const;
    /// Null if \a organization has no such member.
    [[nodiscard]] const NscaleUser *user(const QString &organization, const QString &id) const;
    [[nodiscard]] const NscaleUser *userOf(const QString &organization,
                                           const QString &subject) const;
    [[nodiscard]] NscaleGroup *group(const QString &organization, const QString &id);
    [[nodiscard]] const NscaleGroup *group(const QString &organization, const QString &id) const;
    [[nodiscard]] NscaleProject *project(const QString &organization, const QString &id);
    /// The groups that have \a member among the ids of \a list.
    [[nodiscard]] QStringList groupsWith(const QString &member,
                                         QStringList NscaleGroup::*list) const;
};

/// The address the demo's user signs in with.
[[nodiscard]] QString nscaleOwnSubject();
/// Two organizations with everything in them; times are relative to \a now.
[[nodiscard]] NscaleState seededNscale(DemoRandom &random, const QDateTime &now);

} // namespace groupdesk::demo
