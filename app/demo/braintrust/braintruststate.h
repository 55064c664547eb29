#pragma once

#include "braintrust/braintrustcrowd.h"
#include "braintrust/braintrustgroup.h"
#include "demorandom.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace groupdesk::demo {

struct BraintrustOrganization
{
    QString id;
    QString name;
    QDateTime created;

    [[nodiscard]] QJsonObject json(const QString &apiUrl) const;
};

struct BraintrustUser
{
    QString id;
    QStringList organizations = {}; ///< ids
    QString givenName = {}; ///< null, as the family name, for someone who never signed in
    QString familyName = {};
    QString email = {};
    QDateTime created;

    [[nodiscard]] QJsonObject json() const;
};

/// A service account with its token; the account can be a member of groups.
struct BraintrustServiceToken
{
    QString id;
    QString organization; ///< id
    QString name;
    QString accountId;
    QDateTime created;

    [[nodiscard]] QJsonObject json() const;
};

struct BraintrustProject
{
    QString id;
    QString organization; ///< id
    QString name;
    QString creator = {}; ///< id of a user
    QDateTime created;

    [[nodiscard]] QJsonObject json() const;
};

struct BraintrustRole
{
    struct Right
    {
        QString permission;
        QString restrictTo = {}; ///< a type of object; null: all
    };

    QString id;
    QString organization = {}; ///< id; null for a role of the system, which every one can use
    QString name;
    QString description = {};
    QDateTime created;
    QList<Right> rights = {};
    QStringList inherits = {}; ///< ids of roles

    [[nodiscard]] QJsonObject json() const;
};

/// A grant, which Braintrust calls an ACL: somebody may do something with an object and what is
/// in it. There is a user or a group, and a permission or a role; the others are null.
struct BraintrustAcl
{
    QString id;
    QString organization; ///< id, of the object
    QString objectType;
    QString object; ///< id
    QString user = {};
    QString group = {};
    QString permission = {};
    QString role = {}; ///< id
    QString restrictTo = {}; ///< a type of object; only with a permission
    QDateTime created;

    [[nodiscard]] QJsonObject json() const;
};

struct BraintrustState
{
    QList<BraintrustOrganization> organizations;
    QList<BraintrustUser> users;
    QList<BraintrustServiceToken> tokens;
    QList<BraintrustGroup> groups; ///< oldest first; lists show them the other way round
    BraintrustCrowd crowd = {}; ///< more of them, of one organization
    QList<BraintrustProject> projects;
    QList<BraintrustRole> roles;
    QList<BraintrustAcl> acls;

    [[nodiscard]] const BraintrustOrganization *organizationNamed(const QString &name) const;
    [[nodiscard]] const BraintrustOrganization *organization(const QString &id) const;
    /// Null if there is none. Valid until it is removed, or the crowd settles. Ids in any case.
    [[nodiscard]] BraintrustGroup *group(const QString &id);
    [[nodiscard]] std::optional<BraintrustGroup> readGroup(const QString &id) const;
    void removeGroup(const QString &id);
    [[nodiscard]] BraintrustGroup *groupNamed(const QString &organization, const QString &name);
    /// Whether there is something of this type and id (in lower case). Of types that are not
    /// played, there is what a grant is about.
    [[nodiscard]] bool hasObject(const QString &type, const QString &id) const;
    /// The id of the organization that an object of hasObject() is in.
    [[nodiscard]] QString organizationOf(const QString &type, const QString &id) const;
    [[nodiscard]] bool hasPerson(const QString &id) const; ///< service accounts included
};

/// Two organizations with people, groups and what the groups may do; times are relative to \a now.
[[nodiscard]] BraintrustState seededBraintrust(DemoRandom &random, const QDateTime &now);
/// Gives the first organization \a count groups in all: its own, oldest first, and made-up ones
/// that depend on \a seed.
void resizeBraintrust(BraintrustState &state, qsizetype count, quint32 seed, const QDateTime &now);

} // namespace groupdesk::demo
